//! The rows of a dataset, each fine by itself and not yet checked against the others.

use crate::model::document::{Document, Page};
use crate::model::figure::Figure;
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

/// Every row, each fine by itself.
pub(super) struct Raw {
    pub(super) figures: Vec<Placed<Figure>>,
    pub(super) milestones: Vec<Placed<Milestone>>,
    pub(super) sums: Vec<Placed<Sum>>,
    pub(super) subjects: Vec<Placed<Subject>>,
    pub(super) relations: Vec<Placed<Relation>>,
    pub(super) open_questions: Vec<Placed<OpenQuestion>>,
    pub(super) documents: Vec<Placed<Document>>,
    pub(super) pages: Vec<Placed<Page>>,
}
