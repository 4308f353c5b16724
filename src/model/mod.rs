//! Figures, what they measure and how they relate. Knows no chart, no language, no browser.

#[macro_use]
mod code;
pub mod id;
pub mod decimal;
pub mod unit;
pub mod quantity;
pub mod era;
pub mod date;
pub mod lines;
pub mod figure;
pub mod measure;
pub mod milestone;
pub mod sum;
pub mod evidence;
pub mod key;
pub mod subject;
pub mod relation;
pub mod open_question;
pub mod change;
pub mod document;
pub mod error;
pub mod table;
pub mod schema;
pub mod package;
mod index;
mod raw;
mod rows;
mod integrity;
pub mod load;
pub mod tree;
pub mod checks;
pub mod agreement;
pub mod share;
