//! The words of the page of the glossary, in English.

use crate::model::fiscal_year::FiscalYear;
use crate::words::eras::fiscal_era;
use crate::words::glossary_page::GlossaryPage;
use crate::words::lang::en::GRAMMAR;
use crate::words::lang::ja;

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
    fiscal_year_meaning: |year| {
        let example = year.map(|year| {
            let era = fiscal_era(year);
            let japanese = ja::GRAMMAR.fiscal_year(year);
            let era = era.map(|(era, n)| format!(" ({japanese}, {} {n})", era.romanized));
            let next = FiscalYear::new(year.get() + 1);
            format!(
                ": {}{} runs from 1 April {year} to 31 March {next}",
                GRAMMAR.fiscal_year(year),
                era.unwrap_or_default(),
            )
        });
        format!("From 1 April to 31 March of the next year{}.", example.unwrap_or_default())
    },
    not_itemised: "not itemised",
    not_itemised_meaning: "A printed total less the parts that the document lists. It does not say what the rest \
                     pays for.",
};
