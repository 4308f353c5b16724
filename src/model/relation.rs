//! How figures, subjects and milestones relate, other than as parent and child.

use crate::model::id::Id;
use crate::model::label::Label;
use crate::model::source::Source;

/// A directed relation: a row of `relations.csv`, checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Relation {
    /// What it says.
    pub kind: RelationKind,
    /// The id at its beginning.
    pub from: Id,
    /// The id at its end.
    pub to: Id,
    /// Why, in our words; both may be empty.
    pub note: Label,
    /// Where the document shows it.
    pub source: Source,
}

codes! {
    /// What a relation says.
    pub enum RelationKind {
        /// The figure `from` prints the money of `to` again, at another level or place.
        SameMoney = "same-money",
        /// The figure `from` gives the number of `to` again, in other words.
        SameFigure = "same-figure",
        /// The figure `from` is a part of the total `to`, which runs over several accounts.
        PartAcrossAccounts = "part-across-accounts",
        /// The ceiling `from` is printed beside the allocation `to`, and is none itself.
        CeilingBeside = "ceiling-beside",
        /// The figure `from` is printed beside `to`, and the document does not say why.
        PrintedBeside = "printed-beside",
        /// The figures count the same thing and differ, and the document does not say why.
        Disagrees = "disagrees",
        /// The figures must not be added; the note says why.
        MustNotAdd = "must-not-add",
        /// The component `from` is built by the party `to`.
        BuiltBy = "built-by",
        /// The subject `from` is a party to the agreement `to`.
        PartyTo = "party-to",
        /// The milestone `from` is the event of `to` again, at another place.
        SameEvent = "same-event",
        /// The milestone `from` is what became of the plan `to`.
        OutcomeOf = "outcome-of",
    }
}

/// The table that holds an end of a relation.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// `figures.csv`.
    Item,
    /// `subjects.csv`.
    Subject,
    /// `milestones.csv`.
    Milestone,
}

impl Relation {
    /// Whether it says that something is a part of this total over several accounts.
    pub fn has_part_of(&self, total: &Id) -> bool {
        self.kind == RelationKind::PartAcrossAccounts && self.to == *total
    }
}

impl RelationKind {
    /// What it relates: the tables of `from` and `to`.
    pub const fn ends(self) -> (End, End) {
        match self {
            RelationKind::SameMoney
            | RelationKind::SameFigure
            | RelationKind::PartAcrossAccounts
            | RelationKind::CeilingBeside
            | RelationKind::PrintedBeside
            | RelationKind::Disagrees
            | RelationKind::MustNotAdd => (End::Item, End::Item),
            RelationKind::BuiltBy => (End::Subject, End::Subject),
            RelationKind::PartyTo => (End::Subject, End::Milestone),
            RelationKind::SameEvent | RelationKind::OutcomeOf => (End::Milestone, End::Milestone),
        }
    }
}
