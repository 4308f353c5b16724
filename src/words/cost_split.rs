//! The cost split of the synchrotron.

/// The cost split of the synchrotron.
#[derive(Debug)]
pub struct CostSplit {
    /// The finding; takes total and share of the state.
    pub title: fn(&str, &str) -> String,
    /// What it shows; takes the shares of state and partners and the number of partners.
    pub sentence: fn(&str, &str, usize) -> String,
    /// How the picture shows that the amounts are rough; takes the step of rounding and the share
    /// of the state with its range.
    pub rough: fn(&str, &str) -> String,
    /// Who builds what.
    pub duties: &'static str,
    /// The column of components.
    pub component: &'static str,
    /// Builds it.
    pub builds: &'static str,
    /// Does not build it.
    pub builds_not: &'static str,
    /// The heading of the partners.
    pub partners: &'static str,
    /// The column of payers.
    pub payer: &'static str,
    /// The heading of the yearly budget.
    pub yearly: &'static str,
    /// That the yearly budget is other money than the shares.
    pub yearly_note: &'static str,
}
