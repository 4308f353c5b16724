//! A cost that parties share in amounts.

/// What is said of a cost that parties share in amounts.
#[derive(Debug)]
pub struct CostSplit {
    /// The finding, where the data do not give it another wording; takes the first party, its share and the total.
    pub title: fn(&str, &str, &str) -> String,
    /// How many there are of something, as a sentence has it.
    pub count: fn(usize) -> String,
    /// How the picture shows that the amounts are rough, where the data do not say more; takes the step of
    /// rounding.
    pub rough: fn(&str) -> String,
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
    /// The heading of the yearly budget of what the cost is of.
    pub budget: &'static str,
}
