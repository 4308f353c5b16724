//! CSV (RFC 4180) with a byte order mark, by which spreadsheets know UTF-8, and the figures of a view in it.

use crate::dataset::load::table::lines;
use crate::export::records::{self, COLUMNS};
use crate::export::{ExportItem, Origin};

/// How a spreadsheet knows that the file is UTF-8; Excel reads Japanese as nonsense without it.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// Every figure with all of its columns, one a row; every row names the link that shows it again, and the
/// version of the data.
pub fn csv(item: &ExportItem<'_>, origin: &Origin) -> String {
    let heads = COLUMNS.iter().copied().chain(["data_version", "link"]);
    let heads: Vec<String> = heads.map(str::to_owned).collect();
    let records = records::of(item.context, &item.keys);
    let rows = records.into_iter().map(|record| {
        let more = [origin.version.clone(), origin.address.clone()];
        let cells = COLUMNS.iter().zip(record.cells());
        cells.map(|(name, it)| no_day(name, &it)).chain(more).collect()
    });
    file(&heads, rows)
}

/// A table of the data package as spreadsheets read it right: with a byte order mark, and without what they
/// would take for days.
pub fn for_spreadsheets(table: &str) -> String {
    let mut rows = lines(table).into_iter();
    let heads = rows.next().unwrap_or_default();
    let row = |cells: Vec<String>| {
        heads.iter().zip(cells).map(|(name, it)| no_day(name, &it)).collect::<Vec<String>>()
    };
    file(&heads, rows.map(row))
}

/// The descriptor of the data package, for tables [`for_spreadsheets`].
pub fn descriptor_for_spreadsheets(descriptor: &str) -> String {
    [
        ("[0-9]+(-[0-9]+)?(;[0-9]+(-[0-9]+)?)*", "[0-9]+(–[0-9]+)?(;[0-9]+(–[0-9]+)?)*"),
        ("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?", "[0-9]{4}(-[0-9]{2}-([0-9]{2}|XX))?"),
        ("such as 1;137-138", "such as 1;137–138"),
        ("2016, FY2019, 2019-04 or", "2016, FY2019, 2019-04-XX (a month) or"),
        ("\"lineTerminator\": \"\\n\"", "\"lineTerminator\": \"\\r\\n\""),
    ]
    .into_iter()
    .fold(descriptor.to_owned(), |text, (here, there)| text.replace(here, there))
}

/// A cell that spreadsheets take for what it is: the lines 7-12 and the month 2016-01 they would read as days.
/// The month is written as EDTF (ISO 8601-2) writes a day of it that is not known.
fn no_day(column: &str, text: &str) -> String {
    let is_month = || matches!(text.split('-').collect::<Vec<&str>>().as_slice(), [_, _]);
    match column {
        "lines" => text.replace('-', "–"),
        "date" | "as_of" if is_month() => format!("{text}-XX"),
        _ => text.to_owned(),
    }
}

/// A file of heads and rows.
pub(super) fn file(heads: &[String], rows: impl Iterator<Item = Vec<String>>) -> String {
    let mut out = String::from(BYTE_ORDER_MARK);
    out.push_str(&row(heads));
    out.extend(rows.map(|it| row(&it)));
    out
}

fn row(cells: &[String]) -> String {
    cells.iter().map(|it| cell(it)).collect::<Vec<String>>().join(",") + "\r\n"
}

fn cell(text: &str) -> String {
    match text.contains(['"', ',', '\r', '\n']) {
        true => format!("\"{}\"", text.replace('"', "\"\"")),
        false => text.to_owned(),
    }
}
