//! Every word, number and date that a reader sees, in both languages. Knows the model only.
//!
//! [`Words`](table::Words) lists them; [`ja`] and [`en`] fill the list, so that a missing
//! translation does not compile.

pub mod table;
pub mod terms;
pub mod glossary;
pub mod ja;
pub mod en;
pub mod lang;
pub mod money;
pub mod units;
pub mod numbers;
pub mod dates;
pub mod embed;
pub mod about;
pub mod checks;
pub mod facts;
pub mod fusion;
pub mod search;
pub mod names;
pub mod offline;
pub mod foreign;
pub mod script;
pub mod take;
pub mod timeline;
