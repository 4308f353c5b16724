//! The words of the page of checks, in English.

use crate::dataset::checks::Verdict;
use crate::model::open_question::State;
use crate::words::checks::{Checks, Group, Groups};

/// The words of the page of checks, in English.
pub(crate) const WORDS: Checks = Checks {
    name: "Checks",
    purpose: "Printed totals held against their parts, figures against themselves where they are \
              printed again, and what the documents leave unresolved.",
    all_fine: "Where all parts are printed, every total adds up within rounding",
    some_broken: |n| {
        format!(
            "{n} {} not add up to the printed total",
            if n == 1 { "set of parts does" } else { "sets of parts do" }
        )
    },
    none: "There is no total to check",
    counted: |verdict, n| format!("{verdict} {n}"),
    counts: |n, verdicts| format!("{n} checks were made, with these results: {verdicts}."),
    reading: "Each dot is the sum of the parts less the printed total, in units of the total's last \
              digit (of the step of rounding, where it is “about” so much). The box, drawn where \
              there is a difference, is what rounding of the total and its n parts allows: ±(n+1)/2.",
    beyond: "A dashed bar is what the parts fall short of their total by, because not all are \
             printed; it runs beyond the scale.",
    first: |drawn, all| {
        format!("The picture shows {drawn} of {all} totals, the table all of them.")
    },
    unchecked: |totals| format!("Totals without parts, which cannot be checked: {totals}."),
    verdict: |it| match it {
        Verdict::Exact => "exact",
        Verdict::Rounding => "rounding",
        Verdict::NotItemised => "main items only",
        Verdict::DoesNotAddUp => "does not add up",
    },
    periods: |n| if n == 2 { "both years" } else { "all years" },
    axis: "difference in last digits",
    allowed: "what rounding allows",
    total: "Total",
    printed: "Printed total",
    by_definition: "by definition, not printed",
    sum: "Sum of the parts",
    difference: "Difference",
    verdict_head: "Verdict",
    totals: "Total by total",
    totals_note: |since| {
        format!(
            "Open a total to see its parts, their sum, the printed total and the difference, also for \
             the change against {since}. A total whose one part is the same amount stands under “One \
             amount under several names”."
        )
    },
    view: "See it drawn",
    places: "Figures and dates in several places",
    open_questions: "What the documents leave unresolved",
    open_questions_note: "How each was read, or why it was not. Nothing is filled in by guessing.",
    agrees: "agree",
    differs: "disagree",
    one_only: "only one is dated",
    state: |it| match it {
        State::Open => "open",
        State::Read => "our reading",
        State::Lost => "not recoverable",
        State::NoConflict => "no contradiction",
    },
    groups: Groups {
        pages: Group {
            heading: "Amounts on several pages",
            sentence: "Printed under one name with one amount, and counted once.",
        },
        same_money: Group {
            heading: "One amount under several names",
            sentence: "The same money each time, not to be added up.",
        },
        same_figure: Group { heading: "Numbers repeated in other words", sentence: "" },
        disagrees: Group {
            heading: "Numbers that disagree",
            sentence: "The document does not explain the difference. Both are kept.",
        },
        participants: Group {
            heading: "Members and expected participants of the alliances",
            sentence: "Member companies and institutes together, held against the participants expected.",
        },
        parties: Group {
            heading: "Parties that both documents name",
            sentence: "Whether everybody named as a party in one document is named in the other.",
        },
        same_event: Group {
            heading: "Events found in several places",
            sentence: "One event each; where both places give a date, the dates are compared.",
        },
        outcomes: Group { heading: "Plans and what became of them", sentence: "" },
        across: Group {
            heading: "Totals over two accounts",
            sentence: "The first amount is part of the second.",
        },
        ceilings: Group {
            heading: "Ceilings beside allocations",
            sentence: "A limit on future obligations, and no allocation.",
        },
        beside: Group {
            heading: "Amounts beside others, unexplained",
            sentence: "The document does not say what they are. They enter no sum.",
        },
        must_not_add: Group { heading: "Amounts that must not be added", sentence: "" },
        sums: Group {
            heading: "Sums that the documents do not print",
            sentence: "Our own; there is no printed total to hold them against.",
        },
    },
};
