//! Something that happened or was to happen, with its date and how certain that is.

use crate::model::date::{Bound, When};
use crate::model::id::Id;
use crate::model::label::Label;
use crate::model::source::Source;
use crate::model::term::Code;

/// A dated event: a row of `milestones.csv`, checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Milestone {
    /// Its name in tables and links.
    pub id: Id,
    /// The subject that it is an event of.
    pub subject: Option<Id>,
    /// The programme that it belongs to, which has one colour in every view.
    pub programme: Option<Code>,
    /// Its name for readers.
    pub label: Label,
    /// The date; nothing if the document gives none that is certainly its own.
    pub date: Option<When>,
    /// How the date bounds it.
    pub bound: Bound,
    /// How certain it is that the date is that of the event.
    pub certainty: Certainty,
    /// Whether it had happened when the document was made.
    pub status: Status,
    /// The date as it is in the document.
    pub as_printed: Option<String>,
    /// Where it is printed.
    pub source: Source,
}

codes! {
    /// How certain it is that a date belongs to its event.
    pub enum Certainty {
        /// Both are on one line or in one sentence.
        Certain = "certain",
        /// The date is directly beside the event, in one block.
        Adjacent = "adjacent",
        /// One other reading is possible.
        Probable = "probable",
        /// The text does not tell which date the event has, or which event the date.
        NotAssignable = "not-assignable",
    }
}

codes! {
    /// Whether something had happened when the document was made.
    pub enum Status {
        /// It had.
        Reached = "reached",
        /// It was planned.
        Planned = "planned",
        /// It was expected without being planned.
        Expected = "expected",
    }
}
