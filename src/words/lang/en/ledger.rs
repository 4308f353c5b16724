//! The words of the list of all data, in English.

use crate::words::ledger::Ledger;

/// The words of the list of all data, in English.
pub(crate) const WORDS: Ledger = Ledger {
    sentence: |figures, others, dates| {
        format!(
            "All {figures} figures, {others} items without a value such as lost drawings, and \
             {dates} events and dates of the documents, in the order of their pages and lines. Choose one to see its qualifiers, its source and more."
        )
    },
    contents: "Contents",
    item: "Item",
    lines: "Lines",
    ours: "Added by this explorer",
    sums: "Sums that the documents do not print",
    addends: "What is added",
    subjects: "What figures and dates are about",
};
