//! The figures of a view as JSON: what the view says, every figure exactly, and the tables as shown.

use crate::describe::data_table::{DataRow, DataTable};
use crate::export::json_text::{lines, list, object, quoted, strings};
use crate::export::records::{self, COLUMNS, LISTS, NUMBERS, Record};
use crate::export::{ExportItem, LICENCE, Origin};

/// The figures and tables.
pub fn json(item: &ExportItem<'_>, origin: &Origin) -> String {
    let records = records::of(item.context, &item.keys);
    let figures: Vec<String> = records.iter().map(figure).collect();
    let tables: Vec<String> = item.tables.iter().map(|(name, it)| table(name, it)).collect();
    let link = match origin.address.as_str() {
        "" => "null".to_owned(),
        address => quoted(address),
    };
    let members = [
        ("title", quoted(&item.title)),
        ("sentences", strings(&item.sentences)),
        ("language", quoted(item.context.lang.code())),
        ("link", link),
        ("data_version", quoted(&origin.version)),
        ("accessed", quoted(&origin.accessed.to_string())),
        ("sources", strings(&item.sources_in_words())),
        ("licence", quoted(LICENCE)),
        ("licence_note", quoted(item.context.lang.take().licence)),
        ("figures", lines(&figures)),
        ("tables", lines(&tables)),
    ];
    let members: Vec<String> =
        members.iter().map(|(name, value)| format!("  {}: {value}", quoted(name))).collect();
    format!("{{\n{}\n}}\n", members.join(",\n"))
}

/// A figure; numbers have the digits of the data, and what is not known is `null`.
fn figure(record: &Record) -> String {
    let cells = record.cells();
    let member = |(name, cell): (&&'static str, &String)| {
        let value = match (*name, cell.as_str()) {
            (name, list) if LISTS.contains(&name) => {
                let members = list.split(';').filter(|it| !it.is_empty());
                strings(&members.collect::<Vec<&str>>())
            }
            (_, "") => "null".to_owned(),
            (name, number) if NUMBERS.contains(&name) => number.to_owned(),
            ("additive", truth) => truth.to_owned(),
            (_, text) => quoted(text),
        };
        (*name, value)
    };
    object(&COLUMNS.iter().zip(&cells).map(member).collect::<Vec<(&str, String)>>())
}

/// A table as it is shown.
fn table(name: &str, DataTable { head, rows }: &DataTable) -> String {
    let texts = |it: &DataRow| it.cells.iter().map(|it| it.text.clone()).collect::<Vec<String>>();
    let rows: Vec<String> = rows.iter().map(|it| strings(&texts(it))).collect();
    object(&[("caption", quoted(name)), ("head", strings(head)), ("rows", list(&rows))])
}
