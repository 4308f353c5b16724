//! The words of the allocations, in English.

use crate::words::allocations::Allocations;

/// The words of the allocations, in English.
pub(crate) const WORDS: Allocations = Allocations {
    all: "All printed totals",
    path: "Where you are",
    form: "Chart",
    bars: "Bars",
    treemap: "Treemap",
    icicle: "Icicle",
    changes: "Changes",
    years: "Years",
    both: "Both",
    compared_with: "Compared with",
    compared_with_none: "Nothing",
    item: "Item",
    change: "Change",
    change_percent: |before| format!("Change, % of {before}"),
    percent_of: |before| format!("% of {before}"),
    share: "Share of what it is part of",
    in_total: |unit, total| format!("Amounts in {unit}, percentages of “{total}”"),
    in_frames: |unit| format!("Amounts in {unit}, percentages of the total above each frame"),
    in_columns: |unit| format!("Amounts in {unit}, percentages of the item to the left"),
    grouping: "Grouped by",
    by_stage: "budget",
    by_account: "account",
    no_account: "Account not stated in the documents",
    not_itemised: "Not itemised",
    budget: |year, stage| format!("{year} {stage}"),
    what_is_not_itemised: "what is not itemised",
    up: |amount| format!("up {amount}"),
    down: |amount| format!("down {amount}"),
    changes_most: |item, change| format!("{item} changes most: {change}"),
    within: |total, sentence| format!("Of “{total}”, {sentence}"),
    year_before: "the year before",
    earlier_year: "an earlier year",
    differs: |item, change, since| format!("{item}: {change} on {since}"),
    as_before: |item, since| format!("{item}: the same amount as in {since}"),
    unchanged: |since| format!("No item changes against {since}"),
    every_year: |years| {
        format!(
            "You have chosen {years}; this page tells the numbers of every year, each with its year."
        )
    },
    several_change: "Several items change by the same amount, more than any other",
    largest: |total, amount| format!("The largest total is {total}: {amount}"),
    several_largest: "Several totals are the largest, with the same amount",
    mostly_not_itemised: |share, total| format!("{share} of “{total}” is not itemised"),
    largest_part: |part, share, total| format!("“{part}” is {share} of “{total}”"),
    several_parts: |share, total| {
        format!("Several parts of “{total}” are the largest, {share} of it each")
    },
    only_part: |part, total, amount| format!("“{total}” has one part: {part}, {amount}"),
    amounts: |total, year, amount, before, amount_before| {
        format!("{total}: {amount} in {year}, {amount_before} in {before}.")
    },
    amount: |total, year, amount| format!("{total}: {amount} in {year}."),
    no_sum: "Each is a total that the documents print. The documents do not add them up; where \
             “All data” and “Checks” give a sum of some of them, it is our own and marked as such.",
    across: "Over two accounts; its parts are in the totals above",
    beside: "Printed beside the allocations, and part of no sum",
    hatched: "Hatching marks estimates.",
    area: |year| format!("Area is proportional to the amount in {year}."),
    areas: |years| {
        format!("Area is proportional to the amount in the fiscal year of each item ({years}).")
    },
    height: |year| {
        format!("Height is proportional to the amount in {year}; each column is a step down.")
    },
    no_causes: "The documents do not say why amounts change.",
    not_in: |year| format!("no amount for {year}"),
    no_changes: "The documents give no amounts of two years here, so that no change is known",
    no_data: |year| format!("The documents give no amounts for {year} here"),
};
