//! What a search finds, and why.

use crate::model::key::Key;

codes! {
    /// The groups in which hits are shown.
    pub enum HitKind {
        /// A printed figure.
        Item = "figure",
        /// An amount of our own: a sum, or what a total does not itemise.
        Derived = "derived",
        /// An event or date.
        Event = "event",
        /// What figures and dates are about.
        Subject = "subject",
    }
}

codes! {
    /// What of a thing, or said of it, a query has matched.
    pub enum MatchReason {
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
        Earlier = "before",
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
    /// The group in which it is shown.
    pub kind: HitKind,
    /// What the query has matched, without repetition.
    pub reasons: Vec<MatchReason>,
    /// How well it matches; the smaller, the better.
    pub rank: u32,
}
