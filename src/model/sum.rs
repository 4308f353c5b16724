//! Sums that the documents do not print and that readers ask for.

use crate::model::id::Id;
use crate::model::label::Label;

/// A sum of our own: a row of `sums.csv`, checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Sum {
    /// Its name in tables and links.
    pub id: Id,
    /// What a reader sees.
    pub label: Label,
    /// The figures that are added; there are at least two.
    pub addends: Vec<Id>,
    /// Whether it runs over several accounts on purpose.
    pub over_accounts: bool,
}
