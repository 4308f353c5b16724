//! English.

use crate::model::figure::{Account, Instrument, Kind, Qualifier, Stage};
use crate::words::table::{
    Alliances, Allocations, Ledger, Notices, Site, Sources, Split, Terms, Words,
};

/// Everything that is said in English.
pub(super) const WORDS: Words = Words {
    site: Site {
        title: "QST FY2020 Explorer",
        purpose: "The FY2020 draft budget of Japan's National Institutes for Quantum Science and \
                  Technology (QST): every amount, where it is printed and what it leaves open.",
        skip: "Skip to content",
        navigation: "Pages",
        language: "Language",
        overview: "Overview",
        allocations: "Allocations",
        synchrotron: "Synchrotron",
        alliances: "Alliances",
        sources: "Sources",
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
            format!("{document}: {pages}, {word} {lines} of the text")
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
        not_itemised: |rest, share| {
            format!(
                "The document lists only its main items: {rest} ({share}) is not itemised, and \
                 what it pays for is not stated."
            )
        },
        does_not_add_up: |sum, difference| {
            format!("The parts add up to {sum}, {difference} against the printed total.")
        },
        n_parts: |n| if n == 1 { "1 part".to_owned() } else { format!("{n} parts") },
        no_parts: "no parts",
        built_by: "Built by",
    },
    terms: Terms {
        qualifier,
        qualifier_meaning,
        account: |it| match it {
            Account::General => "general account",
            Account::Reconstruction => {
                "Special Account for Reconstruction from the Great East Japan Earthquake"
            }
        },
        stage: |it| match it {
            Stage::Initial => "initial budget",
            Stage::Supplementary => "supplementary budget",
        },
        instrument: |it| match it {
            Instrument::ManagementExpensesGrant => "management expenses grant",
            Instrument::SubsidyForFacilities => "subsidy for facilities",
            Instrument::Subsidy => "subsidy",
            Instrument::Contribution => "contribution to an international organization",
            Instrument::ContractAuthorization => "contract authorization",
        },
        kind: |it| match it {
            Kind::Allocation => "Allocation",
            Kind::Ceiling => "Ceiling",
            Kind::Cost => "Cost",
            Kind::Count => "Number",
            Kind::Members => "Members",
            Kind::MemberInstitutes => "Members (institutes)",
            Kind::Sales => "Combined sales",
            Kind::ExpectedParticipants => "Expected participants",
            Kind::ExpectedInstitutes => "Institutes among them",
            Kind::ExpectedFunding => "Expected funding",
            Kind::Unexplained => "Unexplained",
        },
    },
    allocations: Allocations {
        all: "All printed totals",
        path: "Where you are",
        form: "Chart",
        bars: "Bars",
        treemap: "Treemap",
        years: "Years",
        both: "Both",
        item: "Item",
        change: "Change",
        change_percent: "Change, %",
        share: "Share",
        rest: "Not itemised",
        budget: |year, stage| format!("{year} {stage}"),
        rises: |item, amount| format!("“{item}” changes most: up {amount}"),
        falls: |item, amount| format!("“{item}” changes most: down {amount}"),
        unchanged: "No item changes against the year before",
        largest: |item, amount| format!("The largest item is “{item}”: {amount}"),
        mostly_rest: |share, total| format!("{share} of “{total}” is not itemised"),
        largest_part: |part, share, total| format!("“{part}” is {share} of “{total}”"),
        amounts: |total, year, amount, before, amount_before| {
            format!("{total}: {amount} in {year}, {amount_before} in {before}.")
        },
        amount: |total, year, amount| format!("{total}: {amount} in {year}."),
        no_sum: "Each is a total that the documents print. They do not add them up, and neither \
                 does this page.",
        across: "Over two accounts; its parts are in the totals above",
        beside: "Printed beside the allocations, and part of no sum",
        hatched: "Hatching marks estimates.",
        area: |year| format!("Area is proportional to the amount in {year}."),
        no_data: |year| format!("The documents give no amounts for {year} here"),
    },
    split: Split {
        title: |total, share| format!("The state bears {share} of {total}"),
        sentence: |state, partners, n| {
            format!("The state is to pay {state}, its {n} partners {partners}.")
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
        share: "Share",
        yearly: "The yearly budget of the facility",
        yearly_note: "The yearly amounts below are budget figures of the state; the shares above \
                      are the plan for the whole project. They are not to be added.",
    },
    alliances: Alliances {
        leads: |name, members, funding| {
            format!(
                "“{name}” has the most members ({members}) and expects the most funding ({funding})"
            )
        },
        most_funding: |name, funding| format!("“{name}” expects the most funding: {funding}"),
        sentence: |sum, n, year| {
            format!(
                "In an alliance, member companies develop a technology of QST together. For {year} the \
                 {n} alliances together expected funding equivalent to {sum} (our sum; the document \
                 prints none)."
            )
        },
        disagreement: |name, members, expected| {
            format!(
                "For “{name}” the document counts {members} as members but expects {expected} to \
                 take part; it does not say why."
            )
        },
        scales: "Sales and funding are drawn on scales of their own, the same for all alliances.",
        unequal: "≠ members",
        alliance: "Alliance",
        expected_in: |year, what| format!("{what}, {year}"),
        companies: "company",
        institutes: "institute",
    },
    sources: Sources {
        title: "Every figure comes from documents of QST.",
        sentence: "Both were read as text extracted from the slides; line numbers refer to that \
                   text. Where the slides print an amount without a label, or two that disagree, \
                   the explorer says so and does not guess.",
        documents: "Documents",
        publisher: "Publisher",
        address: "Address",
        no_address: "not known",
        digest: "SHA-256 of the text",
        pages: "Pages",
        n_figures: |n| if n == 1 { "1 figure".to_owned() } else { format!("{n} figures") },
        lines: |lines| format!("lines {lines}"),
        qualifiers: "What the qualifiers mean",
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
        dismiss: "Dismiss",
    },
};

fn qualifier(it: Qualifier) -> &'static str {
    match it {
        Qualifier::Draft => "draft",
        Qualifier::Estimate => "estimate",
        Qualifier::Approximate => "about",
        Qualifier::RoughEstimate => "rough estimate",
        Qualifier::Expected => "expected",
        Qualifier::Equivalent => "equivalent",
        Qualifier::Ceiling => "ceiling",
        Qualifier::New => "new",
        Qualifier::Reference => "for reference",
        Qualifier::TentativeName => "tentative name",
        Qualifier::Initially => "at the start",
        Qualifier::IncludesReconstruction => "includes the reconstruction account",
        Qualifier::IncludesLand => "includes securing and preparing the land",
        Qualifier::IncludesInstitute => "includes one research institute",
        Qualifier::Sotowaku => "外枠",
    }
}

fn qualifier_meaning(it: Qualifier) -> &'static str {
    match it {
        Qualifier::Draft => "A draft, not an adopted budget (案).",
        Qualifier::Estimate => "An estimate of how much of the grant goes to the item (推計額).",
        Qualifier::Approximate => "The document says “about” (約).",
        Qualifier::RoughEstimate => "A rough calculation for the whole project (概算).",
        Qualifier::Expected => "Expected for the year, not an outcome (見込み).",
        Qualifier::Equivalent => "Equivalent to this amount; the form is not stated (相当).",
        Qualifier::Ceiling => "The most that may be contracted for in later years (限度額).",
        Qualifier::New => "A new item, without an amount for the year before (新規).",
        Qualifier::Reference => "Given for reference (参考).",
        Qualifier::TentativeName => "The name was not final (仮称).",
        Qualifier::Initially => "The number at the start (当初).",
        Qualifier::IncludesReconstruction => "Part of it is in the other account (復興特会含む).",
        Qualifier::IncludesLand => {
            "The cost of the site is part of it (整備用地の確保・造成の経費を含む)."
        }
        Qualifier::IncludesInstitute => "One of those counted is an institute (１研究機関含む).",
        Qualifier::Sotowaku => "The document does not explain the term.",
    }
}
