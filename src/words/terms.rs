//! Terms of the documents that are the same in every budget; those that differ (programmes, accounts, stages,
//! instruments) are rows of a dataset's vocabulary.

use crate::model::item::Kind;
use crate::model::milestone::{Certainty, Status};
use crate::model::qualifier::Qualifier;

/// Terms of the documents.
#[derive(Debug)]
pub struct Terms {
    /// A qualifier in a word or two.
    pub qualifier: fn(Qualifier) -> &'static str,
    /// What a qualifier means.
    pub qualifier_meaning: fn(Qualifier) -> &'static str,
    /// A sort of number, as the head of a column.
    pub kind: fn(Kind) -> &'static str,
    /// How certain a date is, in a word or two.
    pub certainty: fn(Certainty) -> &'static str,
    /// What that means.
    pub certainty_meaning: fn(Certainty) -> &'static str,
    /// Whether something had happened.
    pub status: fn(Status) -> &'static str,
    /// What that means.
    pub status_meaning: fn(Status) -> &'static str,
}
