//! The words of the page of the glossary, in English.

use crate::words::glossary_page::GlossaryPage;

/// The words of the page of the glossary, in English.
pub(crate) const WORDS: GlossaryPage = GlossaryPage {
    qualifiers: "Qualifiers of figures",
    stages: "Budgets",
    accounts: "Accounts",
    instruments: "Instruments",
    certainties: "How dates match their events",
    statuses: "What took place and what was planned",
    others: "Other terms",
    fiscal_year: "fiscal year",
    fiscal_year_meaning: "From 1 April to 31 March of the next year: FY2020 (令和2年度, Reiwa 2) runs from 1 April \
                     2020 to 31 March 2021.",
    not_itemised: "not itemised",
    not_itemised_meaning: "A printed total less the parts that the document lists. It does not say what the rest \
                     pays for.",
};
