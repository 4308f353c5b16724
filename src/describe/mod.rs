//! The data in words: findings, sentences, tables, names of marks, ledger entries, checks.
//!
//! Everything here is text or a table in a language and a unit of money. It knows no width, no
//! picture and no page; charts and pages are made from it.

pub mod periods;
pub mod compared;
pub mod context;
pub mod place;
pub mod stop;
pub mod data_table;
pub mod description;
pub mod item_cells;
pub mod duties;
pub mod ledger;
pub mod mark_name;
pub mod facts;
pub mod allocations;
pub mod totals;
pub mod finding;
pub mod checks;
pub mod timeline;
