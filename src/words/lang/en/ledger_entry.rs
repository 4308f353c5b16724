//! What is said of any figure, in English.

use crate::words::ledger_entry::LedgerEntry;

/// What is said of any figure, in English.
pub(crate) const WORDS: LedgerEntry = LedgerEntry {
    title: "Ledger entry",
    close: "Close",
    value: "Value",
    as_printed: "As printed",
    year_before: |year| format!("Year before ({year})"),
    restated: |year| format!("Printed earlier, since restated ({year})"),
    change: "Change",
    share_of: |total| format!("Share of “{total}”"),
    fiscal_year: "Fiscal year",
    qualifiers: "Qualifiers",
    account: "Account",
    stage: "Budget",
    instrument: "Instrument",
    source: "Source",
    place: |document, pages, lines| {
        let word = if lines.is_one() { "line" } else { "lines" };
        let colon = if pages.is_empty() { "" } else { ": " };
        format!("{document}{colon}{pages}, {word} {lines} of the text")
    },
    printed: |text| format!("printed “{text}”"),
    not_stated: "not stated in the document",
    none: "none",
    remarks: "Remarks",
    derived: |total, parts| {
        format!("Derived: the printed total, {total}, less {parts} for the items listed")
    },
    same_money: |labels| format!("One amount, printed more than once: {labels}."),
    part_across: |total| format!("Also counted in {total}, a total over two accounts."),
    across: |parts| format!("Runs over two accounts: {parts}. It is added to no other total."),
    ceiling: |ceiling| {
        format!("Printed beside it: {ceiling}, a limit on future obligations, not an allocation.")
    },
    is_ceiling: |allocation| {
        format!("A limit on future obligations, not an allocation; printed beside {allocation}.")
    },
    beside: |other| format!("Printed beside it without explanation: {other}."),
    is_beside: |other| {
        format!(
            "Printed beside {other}; the document does not say what it is. It is part of no sum."
        )
    },
    disagrees: |other| format!("The document also prints {other} and does not explain why."),
    exact: "The parts add up to the printed total.",
    rounding: |sum, difference| {
        format!(
            "The parts add up to {sum} ({difference} against the printed total); rounding \
             explains it."
        )
    },
    shares: |n, sum| {
        format!(
            "The whole is not printed. Its {n} shares add up to {sum}; rounding explains the \
             difference to 100%."
        )
    },
    not_itemised: |rest, share| {
        format!(
            "The document lists only its main items: {rest} ({share} of the total) is not itemised, and \
             what it pays for is not stated."
        )
    },
    does_not_add_up: |sum, difference| {
        format!("The parts add up to {sum}, {difference} against the printed total.")
    },
    n_parts: |n| if n == 1 { "1 part".to_owned() } else { format!("{n} parts") },
    no_parts: "no parts",
    built_by: "Built by",
    belongs_to: "Part of",
    party_to: "Party to",
    subject: "About",
    as_of: "As of",
    date: "Date",
    certainty: "Match of date and event",
    no_calendar_date: "a period, without a calendar date in the document",
    status: "Status",
    not_recoverable: "part of a drawing; cannot be recovered from the extracted text",
    same_figure: |other| format!("The same number is also printed as {other}."),
    must_not_add: |other, why| {
        let space = if why.is_empty() { "" } else { " " };
        format!("Not to be added to {other}.{space}{why}")
    },
    same_event: |other| format!("The same event is also found as {other}."),
    outcome_of: |plan| format!("This is what became of the plan {plan}."),
    came_to: |outcome| format!("What became of it: {outcome}."),
    parties: |parties| format!("Parties: {parties}."),
    ours: "our own calculation",
    our_sum: |terms| format!("Our own sum; the documents print none: {terms}."),
};
