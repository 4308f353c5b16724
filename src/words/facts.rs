//! What is said on the page of facts: figures that are no money.

/// The words of the page of facts.
#[derive(Debug)]
pub struct Facts {
    /// What the page holds; takes the number of figures, and that of what cannot be recovered.
    pub sentence: fn(usize, usize) -> String,
    /// Statistics that the documents quote.
    pub statistics: &'static str,
    /// Experiments and publications.
    pub experiments: &'static str,
    /// What research aims at.
    pub targets: &'static str,
    /// Facilities and their equipment.
    pub facilities: &'static str,
    /// Numbers, lengths of time and progress.
    pub numbers: &'static str,
    /// What cannot be recovered from the text.
    pub lost: &'static str,
    /// Why that cannot be recovered.
    pub why_lost: &'static str,
}
