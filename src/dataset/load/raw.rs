//! The rows of a dataset, each valid by itself and not yet checked against the others.

use crate::model::document::{Document, Page};
use crate::model::fiscal_year::FiscalYear;
use crate::model::id::Id;
use crate::model::item::Item;
#[cfg(not(target_arch = "wasm32"))]
use crate::model::label::Label;
use crate::model::milestone::Milestone;
use crate::model::open_question::OpenQuestion;
use crate::model::relation::Relation;
use crate::model::revision::{Revision, Version};
use crate::model::subject::Subject;
use crate::model::sum::Sum;
use crate::model::synonyms::Synonyms;

/// A row of a table with its line, which messages name.
pub(super) struct AtLine<T> {
    /// The line of the file on which the row starts.
    pub(super) line: u64,
    /// The values of its cells.
    pub(super) parsed: T,
}

/// The line of a row of `figures.csv`, and whose observations it holds: those of an item by a document in the budget
/// of a year.
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
    /// What identifies a row that was read.
    pub(super) fn of(row: &AtLine<Item>) -> FigureRow {
        let AtLine { line, parsed } = row;
        let (id, document) = (parsed.id.clone(), parsed.source().document.clone());
        FigureRow { line: *line, id, budget_year: parsed.period(), document }
    }
}

/// Every row, each valid by itself. Those of figures are not merged into items yet.
pub(super) struct Raw {
    pub(super) figures: Vec<AtLine<Item>>,
    pub(super) milestones: Vec<AtLine<Milestone>>,
    pub(super) sums: Vec<AtLine<Sum>>,
    pub(super) subjects: Vec<AtLine<Subject>>,
    pub(super) relations: Vec<AtLine<Relation>>,
    pub(super) open_questions: Vec<AtLine<OpenQuestion>>,
    pub(super) documents: Vec<AtLine<Document>>,
    pub(super) pages: Vec<AtLine<Page>>,
    pub(super) synonyms: Vec<AtLine<Synonyms>>,
    pub(super) changes: Vec<AtLine<Revision>>,
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) descriptions: Vec<AtLine<(Id, Label)>>,
    /// The version of the data, which none of their changes is later than.
    pub(super) version: Version,
}

/// Rows without their lines.
pub(super) fn without_lines<T>(rows: Vec<AtLine<T>>) -> Vec<T> {
    rows.into_iter().map(|it| it.parsed).collect()
}
