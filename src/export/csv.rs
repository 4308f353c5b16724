//! The figures of a view as CSV (RFC 4180), with a byte order mark, by which spreadsheets know UTF-8.

use crate::export::records::{self, COLUMNS};
use crate::export::{Exhibit, Origin};

/// How a spreadsheet knows that the file is UTF-8; Excel reads Japanese as nonsense without it.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// The figures, one a row; every row names the link that shows it again, and the version of the data.
pub fn csv(exhibit: &Exhibit<'_>, origin: &Origin) -> String {
    let heads = COLUMNS.iter().copied().chain(["data_version", "link"]);
    let mut out = String::from(BYTE_ORDER_MARK);
    out.push_str(&row(heads.map(str::to_owned)));
    for record in records::of(exhibit.context, &exhibit.keys) {
        let more = [origin.version.clone(), origin.address.clone()];
        // Spreadsheets read 7-12 as a date.
        let cells = COLUMNS.iter().zip(record.cells());
        let cells = cells.map(|(name, it)| match *name {
            "lines" => it.replace('-', "–"),
            _ => it,
        });
        out.push_str(&row(cells.chain(more)));
    }
    out
}

fn row(cells: impl Iterator<Item = String>) -> String {
    cells.map(|it| cell(&it)).collect::<Vec<String>>().join(",") + "\r\n"
}

fn cell(text: &str) -> String {
    match text.contains(['"', ',', '\r', '\n']) {
        true => format!("\"{}\"", text.replace('"', "\"\"")),
        false => text.to_owned(),
    }
}
