//! The words of a cost that parties share in amounts, in English.

use crate::words::cost_split::CostSplit;
use crate::words::lang::en::counting::spelled;

/// The words of a cost that parties share in amounts, in English.
pub(crate) const WORDS: CostSplit = CostSplit {
    title: |party, share, total| format!("{party}: {share} of {total}"),
    count: spelled,
    rough: |step| {
        format!(
            "The amounts are rough. The hatched zones show what rounding to {step} leaves open. That step is \
             our reading of “about”."
        )
    },
    duties: "Who builds what",
    component: "Component",
    builds: "builds",
    builds_not: "does not build",
    partners: "The partners",
    payer: "Who pays",
    budget: "The yearly budget",
};
