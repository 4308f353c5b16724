//! Proof that no numeral of the documents was missed and none invented. Knows the model only, and
//! runs natively only: readers get the data, maintainers and tests the proof.
//!
//! [`tokens`] finds the numerals of a line, [`index`] keeps them by line number without the
//! documents' sentences, [`printed`] reads values and dates from strings as printed, and
//! [`claims`] holds every token against the rows of the dataset and the list of what is no data.

pub mod tokens;
pub mod printed;
pub mod index;
pub mod claims;
