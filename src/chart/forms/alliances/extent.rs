//! How much of the alliances a picture shows.

use crate::model::item::Kind;

/// How much is shown of each alliance.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    /// Everything.
    Full,
    /// Its name, and what the finding speaks of.
    Finding,
}

impl Extent {
    /// The columns of the picture, each with the kinds of item that are in it.
    pub(super) fn columns(self) -> &'static [&'static [Kind]] {
        match self {
            Extent::Full => COLUMNS,
            Extent::Finding => FINDING,
        }
    }

    /// How many columns may be beside each other, with captions of how many lines; the best
    /// first.
    pub(super) fn arrangements(self) -> [(usize, usize); 4] {
        match self {
            Extent::Full => [(4, 1), (2, 1), (1, 1), (1, 2)],
            Extent::Finding => [(2, 1), (2, 2), (1, 1), (1, 2)],
        }
    }
}

/// Every column.
const COLUMNS: &[&[Kind]] = &[
    &[Kind::Members, Kind::MemberInstitutes],
    &[Kind::ExpectedParticipants, Kind::ExpectedInstitutes],
    &[Kind::Sales],
    &[Kind::ExpectedFunding],
];
/// The columns that the finding speaks of.
const FINDING: &[&[Kind]] = &[&[Kind::Members, Kind::MemberInstitutes], &[Kind::ExpectedFunding]];
