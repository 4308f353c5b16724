//! The words of the page of facts, in English.

use crate::words::facts::Facts;

/// The words of the page of facts, in English.
pub(crate) const WORDS: Facts = Facts {
    sentence: |figures, lost| {
        format!(
            "{figures} figures of the documents that are not amounts of money. {lost} more are part of \
             drawings and cannot be recovered."
        )
    },
    statistics: "Statistics",
    experiments: "Experiments and publications",
    targets: "Research targets",
    facilities: "Facilities and equipment",
    numbers: "Numbers, lengths of time, progress",
    lost: "What cannot be recovered",
    why_lost: "These are drawn; the text that was extracted from the slides does not hold their numbers.",
};
