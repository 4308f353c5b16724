//! The words of a cost that parties share in percent, in English.

use crate::words::cost_shares::CostShares;

/// The words of a cost that parties share in percent, in English.
pub(crate) const WORDS: CostShares = CostShares {
    bears: |party, share, whole| format!("{party} bears {share} of “{whole}”"),
    of: |whole| format!("% of “{whole}”"),
    party: "Party",
    other: "Other amounts",
    dates: "Dates planned and reached",
};
