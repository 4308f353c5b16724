//! The terms of the documents, in Japanese.

use crate::words::terms::{self, Terms};

/// The terms of the documents, in Japanese.
pub(crate) const WORDS: Terms = terms::JA;
