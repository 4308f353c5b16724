//! The languages of texts as far as they were determined; `text_languages` determines them.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use crate::model::label::LanguageCode;

/// The language of each text of a dataset. None is determined before it is asked for, which is when a page is shown
/// in a language that the dataset has no labels in.
#[derive(Debug, Default)]
pub(super) struct Languages {
    /// The languages that some label has.
    pub(super) of_labels: OnceCell<Vec<LanguageCode>>,
    /// The language of each label, by its text.
    pub(super) of_texts: OnceCell<BTreeMap<String, LanguageCode>>,
    /// The language of each printed string.
    pub(super) of_prints: OnceCell<BTreeMap<String, LanguageCode>>,
}
