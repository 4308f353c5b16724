//! What is found, and by what.

use crate::model::key::Key;

codes! {
    /// A sort of things that are found.
    pub enum HitKind {
        /// A printed figure.
        Figure = "figure",
        /// An amount of our own: a sum, or what a total does not itemise.
        Derived = "derived",
        /// An event or date.
        Event = "event",
        /// What figures and dates are about.
        Subject = "subject",
    }
}

codes! {
    /// By what something is found.
    pub enum Why {
        /// Its label.
        Label = "label",
        /// The printed string.
        Print = "print",
        /// The value.
        Value = "value",
        /// A qualifier.
        Qualifier = "qualifier",
        /// Its year or date.
        Year = "year",
        /// A number of an earlier period.
        Before = "before",
        /// Account, budget, instrument, kind, certainty or status.
        Term = "term",
        /// What it is about, or a part of.
        Subject = "subject",
        /// Another name or spelling than was typed.
        Other = "other",
        /// The change from an earlier period, which is computed.
        Change = "change",
        /// The share of its total, which is computed.
        Share = "share",
        /// What its parts come to, which is computed.
        Parts = "parts",
    }
}

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What a link selects it by.
    pub key: Key,
    /// What sort of thing it is.
    pub kind: HitKind,
    /// By what it was found.
    pub why: Vec<Why>,
    /// How well it answers; the smaller, the better.
    pub rank: u32,
}
