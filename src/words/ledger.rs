//! Every figure and dated fact, as a list.

/// Every figure and dated fact, as a list.
#[derive(Debug)]
pub struct Ledger {
    /// What the list holds; takes the numbers of figures, of items without a value, and of events
    /// and dates.
    pub sentence: fn(usize, usize, usize) -> String,
    /// What leads to the sections of the list.
    pub contents: &'static str,
    /// The column of what rows are about.
    pub item: &'static str,
    /// The column of lines.
    pub lines: &'static str,
    /// The heading of what is not printed but added by us.
    pub ours: &'static str,
    /// The heading of our sums.
    pub sums: &'static str,
    /// The column of what a sum adds.
    pub addends: &'static str,
    /// The heading of what figures and dates are about.
    pub subjects: &'static str,
}
