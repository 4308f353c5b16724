//! The terms of the documents, in English.

use crate::words::terms::{self, Terms};

/// The terms of the documents, in English.
pub(crate) const WORDS: Terms = terms::EN;
