//! Japanese: its words for each page, a file each, and its grammar.

pub(super) mod alliances;
pub(super) mod allocations;
pub(super) mod checks;
pub(super) mod cost_shares;
pub(super) mod cost_split;
pub(super) mod embed;
pub(super) mod export_menu;
pub(super) mod facts;
pub(super) mod glossary_page;
pub(super) mod ledger;
pub(super) mod ledger_entry;
pub(super) mod notices;
pub(super) mod offline;
pub(super) mod search;
pub(super) mod search_terms;
pub(super) mod site;
pub(super) mod sources;
pub(super) mod static_page;
pub(super) mod terms;
pub(super) mod timeline;
mod dates;
mod grammar;
mod units;

use crate::words::grammar::Grammar;

/// The name of the language in itself.
pub(super) const NAME: &str = "日本語";

/// How the language puts words, numbers and dates together.
pub(super) const GRAMMAR: &dyn Grammar = &grammar::Japanese;
