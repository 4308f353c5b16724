//! The pieces of a page: values in, elements out. No call to a browser.
//!
//! Nothing here listens to anything. Links, marks and choices say in their attributes what they
//! lead to, so that a page is the same whether or not a program runs in it; `web` listens for events.

pub mod prepared;
pub mod chart;
pub mod data_table;
pub mod export_menu;
pub mod embed_dialog;
pub mod figure;
pub mod ledger_entry;
pub mod breadcrumbs;
pub mod place_link;
pub mod choice;
pub mod passages;
pub mod notices;
pub mod search_field;
