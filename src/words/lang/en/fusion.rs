//! The words of the page of fusion, in English.

use crate::words::fusion::Fusion;

/// The words of the page of fusion, in English.
pub(crate) const WORDS: Fusion = Fusion {
    bears: |party, share, whole| format!("{party} bears {share} of “{whole}”"),
    of: |whole| format!("% of “{whole}”"),
    party: "Party",
    other: "Other amounts",
    dates: "Dates planned and reached",
};
