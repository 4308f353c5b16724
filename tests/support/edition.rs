//! The bundled data as the documents of FY2020 fill them. What a test holds of these documents stays true when later
//! ones join the data; what it holds of any data is tested with [`bundled`] itself.

#![allow(
    dead_code,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "tests may fail, and need not hold all"
)]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use qst_explorer::bundled;
use qst_explorer::dataset::SharedDataset;
use qst_explorer::dataset::load::error::LoadErrors;
use qst_explorer::dataset::load::tables::Tables;
use qst_explorer::dataset::load::{self, table};

/// The documents of FY2020.
pub(crate) const DOCUMENTS: [&str; 2] = ["budget-overview", "history"];

/// The tables without the rows of later documents, and without sums that add what only these print.
pub(crate) static TABLES: LazyLock<Tables<'static>> = LazyLock::new(|| {
    let by = |table, column| rows(table, column, |it| DOCUMENTS.contains(&it));
    let all = bundled::TABLES;
    let figures = by(all.figures, "document");
    let lines = table::lines(figures);
    let ids: BTreeSet<&str> = lines.iter().map(|it| it[0].as_str()).collect();
    Tables {
        figures,
        milestones: by(all.milestones, "document"),
        sums: rows(all.sums, "addends", |it| it.split(';').all(|it| ids.contains(it))),
        subjects: by(all.subjects, "document"),
        relations: by(all.relations, "document"),
        open_questions: by(all.open_questions, "document"),
        documents: by(all.documents, "id"),
        pages: by(all.pages, "document"),
        ..all
    }
});

/// Loaded.
///
/// # Errors
///
/// If the tables break a rule.
pub(crate) fn dataset() -> Result<SharedDataset, LoadErrors> {
    load::load(&TABLES).map(SharedDataset::new)
}

/// A table with those rows that have something in a column; the same text if all have.
fn rows(text: &'static str, column: &str, is_kept: impl Fn(&str) -> bool) -> &'static str {
    let mut lines = table::lines(text).into_iter();
    let head = lines.next().unwrap_or_default();
    let column = head.iter().position(|it| it == column).unwrap();
    let (kept, left): (Vec<_>, Vec<_>) = lines.partition(|it| is_kept(&it[column]));
    if left.is_empty() {
        return text;
    }
    // As the tables are written, so that tests find their rows.
    let quoted = |cell: &str| match cell.contains([',', '"', '\n']) {
        true => format!("\"{}\"", cell.replace('"', "\"\"")),
        false => cell.to_owned(),
    };
    let written = |row: &Vec<String>| {
        row.iter().map(|it| quoted(it)).collect::<Vec<String>>().join(",") + "\n"
    };
    // Tables last as long as the tests.
    [&head].into_iter().chain(&kept).map(written).collect::<String>().leak()
}
