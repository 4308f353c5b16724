//! What readers type in one language for what the data hold, beside labels, and how its words vary.

use crate::model::qualifier::Qualifier;

/// Words by which things are found that are shown nowhere, and the grammar of queries.
///
/// Names of one thing that lead from one language to another stand in [`crate::words::names`].
#[derive(Debug)]
pub struct SearchTerms {
    /// What readers call any allocation.
    pub budget: &'static str,
    /// What readers call the share of a part in its total.
    pub share: &'static str,
    /// What readers call a change.
    pub change: &'static [&'static str],
    /// What they call one below zero.
    pub fall: &'static [&'static str],
    /// What they call none.
    pub no_change: &'static [&'static str],
    /// What they call one above zero.
    pub rise: &'static [&'static str],
    /// Other names of a qualifier; most have none.
    pub qualifier: fn(Qualifier) -> &'static [&'static str],
    /// Words between spaces that join others, or ask. Who types them as well looks for the others.
    pub joining: &'static [&'static str],
    /// What joins words without spaces, or asks; a longer one before those with which it begins.
    pub particles: &'static [&'static str],
    /// Letters that ways of spelling exchange for each other. What is no word then finds nothing.
    pub spellings: &'static [(&'static str, &'static str)],
    /// Endings of words, and what else may stand there; the first that fits is exchanged.
    pub endings: &'static [(&'static str, &'static str)],
}

impl SearchTerms {
    /// What readers call a change with this sign.
    pub fn of_change(&self, sign: i64) -> impl Iterator<Item = &'static str> + use<> {
        let of_sign = match sign {
            ..0 => self.fall,
            0 => self.no_change,
            1.. => self.rise,
        };
        self.change.iter().chain(of_sign).copied()
    }
}
