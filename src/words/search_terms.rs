//! What readers type in one language for what the data hold, beside labels, and how its words vary.

use crate::model::qualifier::Qualifier;
use crate::model::unit::Base;

/// Words by which things are found that are shown nowhere, and the grammar of queries.
///
/// Names of one thing that lead from one language to another are in [`crate::words::names`].
#[derive(Debug)]
pub struct SearchTerms {
    /// A word for any allocation.
    pub budget: &'static str,
    /// A word for the share of a part in its total.
    pub share: &'static str,
    /// Words for any change.
    pub change: &'static [&'static str],
    /// Words for a decrease.
    pub fall: &'static [&'static str],
    /// Words for no change.
    pub no_change: &'static [&'static str],
    /// Words for an increase.
    pub rise: &'static [&'static str],
    /// Other names of a qualifier; most have none.
    pub qualifier: fn(Qualifier) -> &'static [&'static str],
    /// The multipliers with which numbers are counted, folded, each with its power of ten: `million`, 億.
    pub multipliers: &'static [(&'static str, u8)],
    /// Those of them behind which a smaller one may follow: 215億3500万円.
    pub chained_multipliers: &'static [&'static str],
    /// Units by other names than those that are shown, folded, each with what it is a multiple of and the power
    /// of ten by which.
    pub units: &'static [(&'static str, Base, u8)],
    /// Words between spaces that only join others or ask a question, and need not match.
    pub joining: &'static [&'static str],
    /// What joins words without spaces, or asks; a longer one before those with which it begins.
    pub particles: &'static [&'static str],
    /// Letters that ways of spelling exchange for each other. What is no word then finds nothing.
    pub spellings: &'static [(&'static str, &'static str)],
    /// Endings of words, and what else may be there; the first that fits is exchanged.
    pub endings: &'static [(&'static str, &'static str)],
}

impl SearchTerms {
    /// Words for a change with this sign.
    pub fn of_change(&self, sign: i64) -> impl Iterator<Item = &'static str> + use<> {
        let of_sign = match sign {
            ..0 => self.fall,
            0 => self.no_change,
            1.. => self.rise,
        };
        self.change.iter().chain(of_sign).copied()
    }
}
