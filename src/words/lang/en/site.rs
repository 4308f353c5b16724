//! The frame of every page, in English.

use crate::words::site::Site;

/// The frame of every page, in English.
pub(crate) const WORDS: Site = Site {
    skip: "Skip to content",
    navigation: "Pages",
    language: "Language",
    overview: "Overview",
    allocations: "Allocations",
    cost_split: "Cost split",
    alliances: "Alliances",
    cost_shares: "Cost shares",
    facts: "Facts",
    ledger: "All data",
    sources: "Sources",
    glossary: "Glossary",
    headline: "The money at a glance",
    open: |label| format!("Open {label}"),
    table: "Show as a table",
    unit: "Unit",
    printed_unit: "as printed",
    source: "Source",
    keys: "Arrow keys move between marks, Home and End go to the first and last, Enter opens \
           a total, Escape goes back up.",
    broken_data: "The data could not be read. Reload the page; if that does not help, this \
                  copy of the site is damaged.",
};
