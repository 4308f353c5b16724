//! The frame of every page, in English.

use crate::words::site::Site;

/// The frame of every page, in English.
pub(crate) const WORDS: Site = Site {
    title: "QST FY2020 Explorer",
    purpose: "The FY2020 draft budget of Japan's National Institutes for Quantum Science and \
              Technology (QST): every amount and figure, where it is printed and what it leaves open.",
    skip: "Skip to content",
    navigation: "Pages",
    language: "Language",
    overview: "Overview",
    allocations: "Allocations",
    synchrotron: "Synchrotron",
    alliances: "Alliances",
    fusion: "Fusion",
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
    credit: "Figures from documents published by the National Institutes for Quantum \
             Science and Technology (QST; until March 2021, National Institutes for Quantum and \
             Radiological Science and Technology). This explorer is independent of QST.",
    licence: "Code: MIT or Apache-2.0. The documents are QST's; only facts and figures were \
              taken from them.",
    broken_data: "The data could not be read. Reload the page; if that does not help, this \
                  copy of the site is damaged.",
};
