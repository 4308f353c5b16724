//! A cost that parties share in percent.

/// What is said of a cost that parties share in percent.
#[derive(Debug)]
pub struct CostShares {
    /// Who bears the largest share; takes party, share and the whole.
    pub bears: fn(&str, &str, &str) -> String,
    /// What the shares on an axis are of; takes the whole.
    pub of: fn(&str) -> String,
    /// The column of parties.
    pub party: &'static str,
    /// The heading of other amounts, where the data do not say of what.
    pub other: &'static str,
    /// The heading of dates.
    pub dates: &'static str,
}
