//! The rows of a dataset, each fine by itself and not yet checked against the others.

use crate::model::document::{Document, Page};
use crate::model::fiscal_year::FiscalYear;
use crate::model::id::Id;
use crate::model::item::Item;
use crate::model::milestone::Milestone;
use crate::model::open_question::OpenQuestion;
use crate::model::relation::Relation;
use crate::model::subject::Subject;
use crate::model::sum::Sum;

/// A row of a table and the line on which it stands.
pub(super) struct Placed<T> {
    /// The line.
    pub(super) line: u64,
    /// What the row says.
    pub(super) item: T,
}

/// Where a row of `figures.csv` stood, and whose observations it holds: those of an item by a document in the
/// budget of a year.
pub(super) struct FigureRow {
    /// The line.
    pub(super) line: u64,
    /// The item.
    pub(super) id: Id,
    /// The year of the budget.
    pub(super) budget_year: Option<FiscalYear>,
    /// The document.
    pub(super) document: Id,
}

impl FigureRow {
    /// Where a row that was read stood.
    pub(super) fn of(row: &Placed<Item>) -> FigureRow {
        let Placed { line, item } = row;
        let (id, document) = (item.id.clone(), item.source().document.clone());
        FigureRow { line: *line, id, budget_year: item.period(), document }
    }
}

/// Every row, each fine by itself. Those of figures are not merged into items yet.
pub(super) struct Raw {
    pub(super) figures: Vec<Placed<Item>>,
    pub(super) milestones: Vec<Placed<Milestone>>,
    pub(super) sums: Vec<Placed<Sum>>,
    pub(super) subjects: Vec<Placed<Subject>>,
    pub(super) relations: Vec<Placed<Relation>>,
    pub(super) open_questions: Vec<Placed<OpenQuestion>>,
    pub(super) documents: Vec<Placed<Document>>,
    pub(super) pages: Vec<Placed<Page>>,
}
