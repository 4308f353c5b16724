//! The pieces of a page: values in, intentions out. No call to a browser.

pub mod link;
pub mod chart;
pub mod data_table;
pub mod figure;
pub mod ledger_entry;
pub mod breadcrumbs;
pub mod choice;
pub mod notices;
