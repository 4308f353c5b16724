//! The words of the cost split of the synchrotron, in English.

use crate::words::cost_split::CostSplit;
use crate::words::lang::en::counting::spelled;

/// The words of the cost split of the synchrotron, in English.
pub(crate) const WORDS: CostSplit = CostSplit {
    title: |total, share| format!("The state bears {share} of {total}"),
    sentence: |state, partners, n| {
        format!("The state is to pay {state}, its {} partners {partners}.", spelled(n))
    },
    rough: |step, share| {
        format!(
            "All three amounts are rough. The hatched zones show what rounding to {step} \
             leaves open: {share} for the state. That step is our reading of “about”."
        )
    },
    duties: "Who builds what",
    component: "Component",
    builds: "builds",
    builds_not: "does not build",
    partners: "The partners",
    payer: "Who pays",
    yearly: "The yearly budget of the facility",
    yearly_note: "The yearly amounts below are budget figures of the state; the shares above \
                  are rough estimates of the whole construction cost. They are not to be added.",
};
