//! What is said on the page of fusion.

/// The words of the page of fusion.
#[derive(Debug)]
pub struct Fusion {
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
