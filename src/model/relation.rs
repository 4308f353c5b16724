//! How figures and subjects relate, other than as parent and child.

use crate::model::figure::Source;
use crate::model::id::Id;

/// A directed relation: a row of `relations.csv`, checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Relation {
    /// What it says.
    pub kind: RelationKind,
    /// The figure or subject that it is said of.
    pub from: Id,
    /// The figure or subject that it leads to.
    pub to: Id,
    /// Where the document shows it.
    pub source: Source,
}

codes! {
    /// What a relation says.
    pub enum RelationKind {
        /// The figure `from` prints the money of `to` again, at another level or place.
        SameMoney = "same-money",
        /// The figure `from` is a part of the total `to`, which runs over several accounts.
        PartAcrossAccounts = "part-across-accounts",
        /// The ceiling `from` is printed beside the allocation `to`, and is none itself.
        CeilingBeside = "ceiling-beside",
        /// The figure `from` is printed beside `to`, and the document does not say why.
        PrintedBeside = "printed-beside",
        /// The figures count the same thing and differ, and the document does not say why.
        Disagrees = "disagrees",
        /// The component `from` is built by the party `to`.
        BuiltBy = "built-by",
    }
}

impl RelationKind {
    /// Whether it relates figures; the others relate subjects.
    pub const fn is_of_figures(self) -> bool {
        match self {
            RelationKind::SameMoney
            | RelationKind::PartAcrossAccounts
            | RelationKind::CeilingBeside
            | RelationKind::PrintedBeside
            | RelationKind::Disagrees => true,
            RelationKind::BuiltBy => false,
        }
    }
}
