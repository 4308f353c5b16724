//! The words of the glossary that are no terms of the documents.

use crate::model::fiscal_year::FiscalYear;

/// The words of the page of the glossary.
#[derive(Debug)]
pub struct GlossaryPage {
    /// The heading of qualifiers.
    pub qualifiers: &'static str,
    /// The heading of the budgets of a year.
    pub stages: &'static str,
    /// The heading of accounts.
    pub accounts: &'static str,
    /// The heading of instruments.
    pub instruments: &'static str,
    /// The heading of how certain dates are.
    pub certainties: &'static str,
    /// The heading of whether something had happened.
    pub statuses: &'static str,
    /// The heading of terms of this site.
    pub others: &'static str,
    /// What years are counted in.
    pub fiscal_year: &'static str,
    /// What that means; takes a year for an example, if there is one.
    pub fiscal_year_meaning: fn(Option<FiscalYear>) -> String,
    /// What of a total the documents do not break down.
    pub not_itemised: &'static str,
    /// What that means.
    pub not_itemised_meaning: &'static str,
}
