//! CSV (RFC 4180) with a byte order mark, by which spreadsheets know UTF-8, and the figures of a view in it.

use crate::export::columns::{self, Column, Content, ORIGIN};
use crate::export::records::{self, Record};
use crate::export::{ExportItem, Origin};
use crate::model::date::When;

/// How a spreadsheet knows that the file is UTF-8; Excel reads Japanese as nonsense without it.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// Every figure with all of its columns, one a row; every row names the link that shows it again, and the
/// version of the data.
pub fn csv(item: &ExportItem<'_>, origin: &Origin) -> String {
    let columns: Vec<Column<Record>> = columns::record().collect();
    let heads = columns.iter().map(|it| it.name).chain(ORIGIN.iter().map(|it| it.name));
    let heads: Vec<String> = heads.map(str::to_owned).collect();
    let same: Vec<String> = ORIGIN.iter().map(|it| cell_of(it, origin)).collect();
    let records = records::of(item.context, &item.keys);
    let row = |record: &Record| {
        columns.iter().map(|it| cell_of(it, record)).chain(same.iter().cloned()).collect()
    };
    file(&heads, records.iter().map(row))
}

/// A cell as spreadsheets take it for what it is.
fn cell_of<T>(column: &Column<T>, row: &T) -> String {
    match &column.content {
        Content::Lines(get) => lines(&get(row)),
        Content::Date(get) => get(row).map(date).unwrap_or_default(),
        Content::Text(_)
        | Content::Label(..)
        | Content::Code(_)
        | Content::Term(_)
        | Content::Integer(_)
        | Content::Decimal(_)
        | Content::Flag(_)
        | Content::Codes(_)
        | Content::Link(_) => column.content.text(row),
    }
}

/// Line numbers, as `1;137-138`, without the hyphen by which spreadsheets would take 7-12 for a day.
pub(super) fn lines(text: &str) -> String {
    text.replace('-', "–")
}

/// A date that spreadsheets do not take for another one, as they would 2016-01: the month is written as EDTF
/// (ISO 8601-2) writes a day of it that is not known.
pub(super) fn date(it: When) -> String {
    match it {
        When::Month(..) => format!("{it}-XX"),
        When::Decade(_) | When::Year(_) | When::Fiscal(_) | When::Day(..) => it.to_string(),
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
