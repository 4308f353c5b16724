//! English.

use crate::words::table::{
    Alliances, Allocations, Ledger, List, Notices, Site, Sources, Split, Words,
};
use crate::words::terms;

/// Everything that is said in English.
pub(super) const WORDS: Words = Words {
    site: Site {
        title: "QST FY2020 Explorer",
        purpose: "The FY2020 draft budget of Japan's National Institutes for Quantum Science and \
                  Technology (QST): every amount and figure, where it is printed and what it leaves open.",
        skip: "Skip to content",
        navigation: "Pages",
        language: "Language",
        overview: "Overview",
        allocations: "Allocations",
        synchrotron: "Synchrotron",
        alliances: "Alliances",
        fusion: "Fusion",
        facts: "Facts",
        ledger: "All data",
        sources: "Sources",
        glossary: "Glossary",
        headline: "The money at a glance",
        open: |label| format!("Open {label}"),
        table: "Show as a table",
        unit: "Unit",
        printed_unit: "as printed",
        source: "Source",
        keys: "Arrow keys move between marks, Home and End go to the first and last, Enter opens \
               a total, Escape goes back up.",
        credit: "Figures from documents published by the National Institutes for Quantum \
                 Science and Technology (QST; until March 2021, National Institutes for Quantum and \
                 Radiological Science and Technology). This explorer is independent of QST.",
        licence: "Code: MIT or Apache-2.0. The documents are QST's; only facts and figures were \
                  taken from them.",
        broken_data: "The data could not be read. Reload the page; if that does not help, this \
                      copy of the site is damaged.",
    },
    ledger: Ledger {
        title: "Ledger entry",
        close: "Close",
        value: "Value",
        as_printed: "As printed",
        year_before: |year| format!("Year before ({year})"),
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
            format!(
                "Printed beside it: {ceiling}, a limit on future obligations, not an allocation."
            )
        },
        is_ceiling: |allocation| {
            format!(
                "A limit on future obligations, not an allocation; printed beside {allocation}."
            )
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
    },
    terms: terms::EN,
    allocations: Allocations {
        all: "All printed totals",
        path: "Where you are",
        form: "Chart",
        bars: "Bars",
        treemap: "Treemap",
        icicle: "Icicle",
        changes: "Changes",
        years: "Years",
        both: "Both",
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
        rest: "Not itemised",
        budget: |year, stage| format!("{year} {stage}"),
        what_is_not_itemised: "what is not itemised",
        up: |amount| format!("up {amount}"),
        down: |amount| format!("down {amount}"),
        changes_most: |item, change| format!("{item} changes most: {change}"),
        within: |total, sentence| format!("Of “{total}”, {sentence}"),
        differs: |item, change| format!("{item}: {change} on the year before"),
        as_before: |item| format!("{item}: the same amount as in the year before"),
        unchanged: "No item changes against the year before",
        several_change: "Several items change by the same amount, more than any other",
        largest: |total, amount| format!("The largest total is {total}: {amount}"),
        several_largest: "Several totals are the largest, with the same amount",
        mostly_rest: |share, total| format!("{share} of “{total}” is not itemised"),
        largest_part: |part, share, total| format!("“{part}” is {share} of “{total}”"),
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
    },
    split: Split {
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
    },
    alliances: Alliances {
        equivalent: |amount| format!("{amount} equivalent"),
        leads: |name, members, funding| {
            format!(
                "“{name}” has the most members ({members}) and expects the most funding ({funding})"
            )
        },
        most_funding: |name, funding| format!("“{name}” expects the most funding: {funding}"),
        sentence: |sum, n, year| {
            format!(
                "In an alliance, member companies develop a technology of QST together; the document does not \
                 name the companies. For {year} the {} alliances together expected funding equivalent to {sum} \
                 (our sum; the document prints none).",
                spelled(n)
            )
        },
        disagreement: |name, members, expected| {
            format!(
                "For “{name}” the document counts {members} as members but expects {expected} to \
                 take part, and does not explain the difference."
            )
        },
        scales: "Sales and funding are drawn on scales of their own, the same for all alliances.",
        unequal: "≠ members",
        alliance: "Alliance",
        expected_in: |year, what| format!("{what}, {year}"),
        among: |institutes| format!("incl. {institutes}"),
        companies: "company",
        institutes: "institute",
    },
    list: List {
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
    },
    sources: Sources {
        title: "Every figure comes from documents of QST.",
        sentence: "They were read as text extracted from the slides; line numbers refer to that \
                   text. Where the slides print an amount without a label, or two that disagree, \
                   the explorer says so and does not guess.",
        documents: "Documents",
        publisher: "Publisher",
        address: "Address",
        no_address: "not known",
        digest: "SHA-256 of the text",
        pages: "Pages",
        n_rows: |figures, dates| {
            let figures = counted(figures, "figure", "figures");
            format!("{figures} and {}", counted(dates, "event or date", "events and dates"))
        },
        lines: |lines| format!("lines {lines}"),
        glossary: "What the terms of the documents and of this site mean, with their names in \
                   Japanese and English.",
    },
    notices: Notices {
        title: "About the link you followed",
        unknown_name: |name| format!("The link contains “{name}”, which this site does not know."),
        bad_value: |name, value| {
            format!(
                "The link has a value for “{name}” that cannot be read: “{value}”. The default is shown."
            )
        },
        unknown_figure: |id| format!("The link names a figure that is not in these data: “{id}”."),
        older_version: |of, now| {
            format!("This link is of data version {of}. What you see here is version {now}.")
        },
        newer_version: |of, now| {
            format!("This link is of data version {of}; the data here are older: version {now}.")
        },
        unchanged: "Nothing that the link shows has changed since.",
        changed: |label, field, old, new| format!("{label} ({field}): {old} → {new}"),
        more_changed: |n| match n {
            1 => "One more change.".to_owned(),
            n => format!("{n} more changes."),
        },
        empty: "nothing",
        dismiss: "Dismiss",
    },
};

/// A number as it stands in a sentence: in letters up to nine.
fn spelled(n: usize) -> String {
    const LETTERS: [&str; 10] =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    LETTERS.get(n).map_or_else(|| n.to_string(), |it| (*it).to_owned())
}

/// A number and what it counts.
fn counted(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}
