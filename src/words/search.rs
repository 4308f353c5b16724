//! What is said on the page that searches, and names by which readers may look for a term.

use crate::model::figure::Qualifier;
use crate::words::terms::Term;

/// What is said of searching.
#[derive(Debug)]
pub struct Search {
    /// The heading, and the name of the page.
    pub title: &'static str,
    /// What can be searched for.
    pub sentence: &'static str,
    /// The name of the field.
    pub field: &'static str,
    /// The keys, for those who use them.
    pub keys: &'static str,
    /// How many things were found.
    pub n_hits: fn(usize) -> String,
    /// Nothing was found; takes the query.
    pub none: fn(&str) -> String,
    /// The heading of examples.
    pub examples: &'static str,
    /// The examples, each with what it shows.
    pub tries: [(&'static str, &'static str); 7],
    /// How quantities are compared.
    pub rule: &'static str,
    /// The group of printed figures.
    pub figures: &'static str,
    /// The group of amounts of our own.
    pub derived: &'static str,
    /// The group of events and dates.
    pub events: &'static str,
    /// The group of what figures and dates are about.
    pub subjects: &'static str,
    /// The group of terms with their meaning.
    pub terms: &'static str,
    /// Some of a group are not shown; takes their number.
    pub more: fn(usize) -> String,
    /// By what a thing was found, other than by its label; takes it.
    pub found_by: fn(&str) -> String,
    /// The value.
    pub value: &'static str,
    /// The string of the document.
    pub print: &'static str,
    /// The year or the date.
    pub year: &'static str,
    /// The amount or year of the year before.
    pub before: &'static str,
    /// A qualifier.
    pub qualifier: &'static str,
    /// Account, budget or another term.
    pub term: &'static str,
    /// What it is about.
    pub subject: &'static str,
    /// Another name or spelling than was typed.
    pub other: &'static str,
    /// What the parts of a total come to.
    pub parts: &'static str,
    /// Searching needs scripts; a link to all data follows.
    pub off: &'static str,
}

/// What readers call any allocation.
pub const BUDGET: Term = Term { ja: "予算", en: "budget" };

/// What readers call the share of a part in its total.
pub const SHARE: Term = Term { ja: "割合", en: "share" };

/// What readers call a change: one below zero, none, or one above.
pub const fn change(sign: i64) -> &'static [&'static str] {
    match sign {
        ..0 => &[
            "増減",
            "減",
            "減額",
            "減少",
            "削減",
            "change",
            "decrease",
            "cut",
            "fall",
            "drop",
            "down",
            "reduction",
        ],
        0 => &["増減", "同額", "横ばい", "change", "unchanged", "flat"],
        1.. => &[
            "増減", "増", "増額", "増加", "伸び", "change", "increase", "rise", "growth", "gain",
            "up",
        ],
    }
}

/// Other names of a qualifier, in either language.
pub const fn also(it: Qualifier) -> &'static [&'static str] {
    match it {
        Qualifier::Draft => &["予算案", "proposal", "proposed"],
        Qualifier::Estimate => &["推計", "estimated"],
        Qualifier::Approximate => &["およそ", "approximately", "approx", "circa"],
        Qualifier::RoughEstimate => &["概算額", "roughly"],
        Qualifier::Expected => &["見込額"],
        Qualifier::Ceiling => &["上限", "limit"],
        Qualifier::OrSo => &["approximately"],
        Qualifier::Aim => &["target"],
        Qualifier::Equivalent
        | Qualifier::New
        | Qualifier::Reference
        | Qualifier::TentativeName
        | Qualifier::Initially
        | Qualifier::IncludesReconstruction
        | Qualifier::IncludesLand
        | Qualifier::IncludesInstitute
        | Qualifier::Sotowaku
        | Qualifier::Nearly
        | Qualifier::MoreThan
        | Qualifier::LessThan
        | Qualifier::From
        | Qualifier::UpTo
        | Qualifier::Class
        | Qualifier::Presumed
        | Qualifier::Forecast
        | Qualifier::PerYear
        | Qualifier::OwnerUnknown
        | Qualifier::NotRecoverable => &[],
    }
}
