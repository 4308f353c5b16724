//! The tables of the data package as spreadsheets read them right: with a byte order mark, and without what
//! they would take for days.

use std::fmt;

use crate::dataset::load::schema::{self, Content};
use crate::dataset::load::table;
use crate::export::csv;
use crate::model::date::When;

/// Why a file of the package could not be written for spreadsheets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackageError(String);

/// What the descriptor says of the tables as they are in the repository, and what it says instead of those
/// for spreadsheets: the patterns of lines and dates, examples of both, and the end of a line.
const PHRASES: [(&str, &str); 5] = [
    ("[0-9]+(-[0-9]+)?(;[0-9]+(-[0-9]+)?)*", "[0-9]+(–[0-9]+)?(;[0-9]+(–[0-9]+)?)*"),
    ("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?", "[0-9]{4}(-[0-9]{2}-([0-9]{2}|XX))?"),
    ("such as 1;137-138", "such as 1;137–138"),
    ("2016, FY2019, 2019-04 or", "2016, FY2019, 2019-04-XX (a month) or"),
    ("\"lineTerminator\": \"\\n\"", "\"lineTerminator\": \"\\r\\n\""),
];

/// The text of a table's file, for spreadsheets. What a column holds is asked of its schema.
///
/// # Errors
///
/// If the package has no such table, or the table has a column that its schema does not know.
pub fn table_for_spreadsheets(file: &str, text: &str) -> Result<String, PackageError> {
    let schema = schema::ALL.iter().find(|it| it.file == file);
    let schema = schema.ok_or_else(|| PackageError(format!("unknown table {file:?}")))?;
    let mut rows = table::lines(text).into_iter();
    let heads = rows.next().unwrap_or_default();
    let content = |head: &String| {
        let column = schema.columns.iter().find(|it| it.is_named(head));
        column.map(|it| &it.content).ok_or_else(|| PackageError(format!("unknown column {head:?}")))
    };
    let contents: Vec<&Content> = heads.iter().map(content).collect::<Result<_, _>>()?;
    let row = |cells: Vec<String>| {
        contents.iter().zip(cells).map(|(content, it)| cell(content, it)).collect::<Vec<String>>()
    };
    Ok(csv::file(&heads, rows.map(row)))
}

fn cell(content: &Content, text: String) -> String {
    match content {
        Content::Lines => csv::lines(&text),
        Content::Date => When::parse(&text).map_or(text, csv::date),
        Content::Id
        | Content::Text
        | Content::Label
        | Content::Code(_)
        | Content::Term(_)
        | Content::Codes(_)
        | Content::Decimal
        | Content::Whole
        | Content::Flag
        | Content::Digest
        | Content::Ids
        | Content::Names
        | Content::Key
        | Content::Version => text,
    }
}

/// The descriptor of the package, for tables as [`table_for_spreadsheets`] writes them.
///
/// # Errors
///
/// If it does not say something that has to be said otherwise: its words were changed, and `PHRASES` not.
pub fn descriptor_for_spreadsheets(descriptor: &str) -> Result<String, PackageError> {
    let mut text = descriptor.to_owned();
    for (here, there) in PHRASES {
        if !text.contains(here) {
            return Err(PackageError(format!("missing {here:?}")));
        }
        text = text.replace(here, there);
    }
    Ok(text)
}

impl fmt::Display for PackageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for PackageError {}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests may fail")]
mod tests {
    use super::*;

    #[test]
    fn cells_are_written_by_what_their_column_holds() {
        let table = "id,date,lines,as_printed\na,2016-01,7-12,7-12\nb,FY2019,1;3-4,2016-01\n";
        assert_eq!(
            table_for_spreadsheets("milestones.csv", table).unwrap(),
            "\u{feff}id,date,lines,as_printed\r\na,2016-01-XX,7–12,7-12\r\nb,FY2019,1;3–4,2016-01\r\n"
        );
    }

    #[test]
    fn what_is_not_known_is_named() {
        let check = |found: Result<String, PackageError>, error: &str| {
            assert_eq!(found.unwrap_err().to_string(), error);
        };
        check(table_for_spreadsheets("a.csv", ""), "unknown table \"a.csv\"");
        check(table_for_spreadsheets("sums.csv", "id,day\n"), "unknown column \"day\"");
        check(
            descriptor_for_spreadsheets("{}"),
            "missing \"[0-9]+(-[0-9]+)?(;[0-9]+(-[0-9]+)?)*\"",
        );
    }
}
