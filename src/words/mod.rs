//! Every word, number and date that a reader sees, in each language. Knows the model only.
//!
//! The words of a page, or of a component that pages share, are a struct in a file of its own. Each
//! language of the list in [`lang`] fills it in its folder, in a file of the same name, so that a missing
//! translation does not compile.

pub mod site;
pub mod ledger_entry;
pub mod terms;
pub mod allocations;
pub mod cost_split;
pub mod alliances;
pub mod cost_shares;
pub mod timeline;
pub mod facts;
pub mod ledger;
pub mod checks;
pub mod sources;
pub mod glossary_page;
pub mod search;
pub mod search_terms;
pub mod notices;
pub mod export_menu;
pub mod embed;
pub mod static_page;
pub mod offline;
pub mod grammar;
mod eras;
pub mod lang;
pub mod text;
pub mod glossary;
pub mod money;
pub mod digits;
pub mod units;
pub mod numbers;
pub mod dates;
pub mod names;
pub mod foreign;
pub mod script;
