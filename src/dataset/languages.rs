//! The languages of labels and prints, remembered once they were asked for.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use crate::model::label::LanguageCode;

/// The language of each text of a dataset, sorted out when it is first asked for: not before a page is shown in a
/// language that the dataset has no labels in.
#[derive(Debug, Default)]
pub(super) struct Languages {
    /// Those that some label has.
    pub(super) of_labels: OnceCell<Vec<LanguageCode>>,
    /// That of each label.
    pub(super) of_texts: OnceCell<BTreeMap<String, LanguageCode>>,
    /// That of each string as printed.
    pub(super) of_prints: OnceCell<BTreeMap<String, LanguageCode>>,
}
