//! Japanese: its words for each page, a file each.

pub(super) mod alliances;
pub(super) mod allocations;
pub(super) mod checks;
pub(super) mod cost_split;
pub(super) mod embed;
pub(super) mod export_menu;
pub(super) mod facts;
pub(super) mod fusion;
pub(super) mod ledger;
pub(super) mod ledger_entry;
pub(super) mod notices;
pub(super) mod offline;
pub(super) mod search;
pub(super) mod site;
pub(super) mod sources;
pub(super) mod static_page;
pub(super) mod terms;
pub(super) mod timeline;

/// The name of the language in itself.
pub(super) const NAME: &str = "日本語";
