//! What the tables of any budget are made of: numbers, what they measure, how they relate. Knows no table,
//! no language, no chart, no browser.

#[macro_use]
mod code;
pub mod id;
pub mod label;
pub mod decimal;
pub mod unit;
pub mod quantity;
pub mod era;
pub mod fiscal_year;
pub mod date;
pub mod lines;
pub mod term;
pub mod qualifier;
pub mod source;
pub mod observation;
pub mod item;
pub mod measure;
pub mod milestone;
pub mod sum;
pub mod not_data;
pub mod key;
pub mod order;
pub mod subject;
pub mod relation;
pub mod synonyms;
pub mod open_question;
pub mod revision;
pub mod document;
pub mod about;
