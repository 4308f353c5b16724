//! The words around the content of every page: navigation, choices that pages share.

/// The words around the content of every page.
#[derive(Debug)]
pub struct Site {
    /// The link that jumps over the navigation.
    pub skip: &'static str,
    /// What the navigation is called.
    pub navigation: &'static str,
    /// What the choice of a language is called.
    pub language: &'static str,
    /// The overview.
    pub overview: &'static str,
    /// The allocations.
    pub allocations: &'static str,
    /// The cost split, where the data have no other name for the page.
    pub cost_split: &'static str,
    /// The alliances, where the data have no other name for the page.
    pub alliances: &'static str,
    /// The cost shares, where the data have no other name for the page.
    pub cost_shares: &'static str,
    /// Figures that are no money.
    pub facts: &'static str,
    /// Every figure and dated fact.
    pub ledger: &'static str,
    /// The sources.
    pub sources: &'static str,
    /// The glossary.
    pub glossary: &'static str,
    /// The heading of the headline figures.
    pub headline: &'static str,
    /// Leads from a headline figure or a chart to its page; takes the label.
    pub open: fn(&str) -> String,
    /// Opens the table of a chart.
    pub table: &'static str,
    /// What the choice of a unit of money is called.
    pub unit: &'static str,
    /// The alternative that keeps the units of the documents.
    pub printed_unit: &'static str,
    /// What is before the source of a chart.
    pub source: &'static str,
    /// How to use a chart with keys, for screen readers.
    pub keys: &'static str,
    /// The data could not be loaded; what follows is the list of problems.
    pub broken_data: &'static str,
}
