//! Places in documents, from which every number and fact is taken.

use crate::model::id::Id;
use crate::model::lines::Lines;

/// A place in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The document.
    pub document: Id,
    /// The lines of its text.
    pub lines: Lines,
}
