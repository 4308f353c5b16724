//! The bundled tables with a made-up budget of FY2021, added by editing tables alone.

use qst_explorer::dataset::Dataset;
use qst_explorer::dataset::load;
use qst_explorer::dataset::load::tables::Tables;

use crate::edition;
use crate::tables::{Row, named};

/// The document that prints the made-up budget.
pub(crate) const DOCUMENT: &str = "budget-2021";

/// The tables that a new year changes.
pub(crate) struct NextYear {
    figures: String,
    documents: String,
    pages: String,
}

/// What the made-up budget prints otherwise than that of FY2020: item, value and what it prints of FY2020. Parts and
/// totals agree in both years.
const EDITED: [(&str, &str, &str); 5] = [
    ("iter-organization-contribution", "5191", "5181"),
    ("iter-qst-procurement", "11303", "11313"),
    // Restated: what the budget of FY2020 prints as 208 and 570.
    ("quantum-life-hub", "208", "209"),
    ("disease-diagnosis-treatment", "570", "569"),
    // Makes place for a new item.
    ("synchrotron-operations", "372", "373"),
];

impl NextYear {
    /// The budget of FY2021: every item of FY2020 again, some with other numbers, and a new one.
    pub(crate) fn new() -> NextYear {
        let rows = named(edition::TABLES.figures);
        let of_2020 = rows.iter().filter(|it| it["fiscal_year"] == "2020");
        let mut added: Vec<Row> = of_2020.map(next).collect();
        let operations = added.iter().find(|it| it["id"] == "synchrotron-operations").unwrap();
        let mut new = operations.clone();
        for (column, cell) in [
            ("id", "synchrotron-new"),
            ("label_ja", "新項目"),
            ("label_en", "New item"),
            ("value", "1"),
            ("as_printed", "1百万円"),
            ("previous_value", ""),
            ("previous_as_printed", ""),
            ("qualifiers", "draft;new"),
        ] {
            set(&mut new, column, cell);
        }
        added.push(new);
        let pages = named(edition::TABLES.pages);
        let pages = pages.into_iter().filter(|it| it["document"] == "budget-overview");
        NextYear {
            figures: with(edition::TABLES.figures, added),
            documents: with(edition::TABLES.documents, [document()]),
            pages: with(edition::TABLES.pages, pages.map(|it| by(it, "document"))),
        }
    }

    /// As the loader takes them.
    pub(crate) fn tables(&self) -> Tables<'_> {
        let NextYear { figures, documents, pages } = self;
        Tables { figures, documents, pages, ..*edition::TABLES }
    }

    /// Loaded.
    pub(crate) fn dataset(&self) -> Dataset {
        load::load(&self.tables()).unwrap_or_else(|errors| panic!("{errors}"))
    }
}

/// The row of FY2021 after one of FY2020.
fn next(row: &Row) -> Row {
    let mut res = by(row.clone(), "document");
    set(&mut res, "fiscal_year", "2021");
    set(&mut res, "previous_value", &row["value"]);
    set(&mut res, "previous_as_printed", &row["as_printed"]);
    if let Some((_, value, previous)) = EDITED.iter().find(|it| it.0 == row["id"]) {
        set(&mut res, "value", value);
        set(&mut res, "as_printed", &format!("{value}百万円"));
        set(&mut res, "previous_value", previous);
        set(&mut res, "previous_as_printed", &format!("{previous}百万円"));
    }
    res
}

fn document() -> Row {
    let documents = named(edition::TABLES.documents);
    let mut res = by(documents.into_iter().next().unwrap(), "id");
    set(&mut res, "title_ja", "令和３年度QST運営費交付金の概要");
    set(&mut res, "title_en", "Overview of QST's management expenses grant for FY2021");
    res
}

/// A row that names the new document in a column.
fn by(mut row: Row, column: &str) -> Row {
    set(&mut row, column, DOCUMENT);
    row
}

fn set(row: &mut Row, column: &str, cell: &str) {
    *row.get_mut(column).unwrap() = cell.to_owned();
}

/// A table with more rows.
pub(crate) fn with(table: &str, rows: impl IntoIterator<Item = Row>) -> String {
    let mut res = table.to_owned();
    let head = table.lines().next().unwrap();
    for row in rows {
        let quoted = |it: &str| format!("\"{}\"", row[it].replace('"', "\"\""));
        let cells: Vec<String> = head.split(',').map(quoted).collect();
        res += &cells.join(",");
        res.push('\n');
    }
    res
}
