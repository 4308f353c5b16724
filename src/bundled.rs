//! The bundled dataset: the tables of `data/`, loaded like any others.

use crate::dataset::SharedDataset;
use crate::dataset::load;
use crate::dataset::load::error::LoadErrors;
use crate::dataset::load::tables::Tables;
use crate::model::date::When;

/// The tables of `data/`, as they were when the program was built.
pub const TABLES: Tables<'static> = Tables {
    version: VERSION,
    issued: ISSUED,
    about: include_str!("../data/about.csv"),
    #[cfg(not(target_arch = "wasm32"))]
    descriptions: include_str!("../data/descriptions.csv"),
    vocabulary: include_str!("../data/vocabulary.csv"),
    figures: include_str!("../data/figures.csv"),
    milestones: include_str!("../data/milestones.csv"),
    sums: include_str!("../data/sums.csv"),
    subjects: include_str!("../data/subjects.csv"),
    synonyms: include_str!("../data/synonyms.csv"),
    relations: include_str!("../data/relations.csv"),
    open_questions: include_str!("../data/puzzles.csv"),
    documents: include_str!("../data/documents.csv"),
    pages: include_str!("../data/pages.csv"),
    changes: include_str!("../data/changes.csv"),
};

/// Loads the bundled data. In a browser they are not checked again: the pages that are sent with them are drawn from
/// the same tables, which were checked then.
///
/// # Errors
///
/// If the tables break a rule; a test of the project keeps them from it.
pub fn dataset() -> Result<SharedDataset, LoadErrors> {
    #[cfg(target_arch = "wasm32")]
    let loaded = load::load_accepted(&TABLES);
    #[cfg(not(target_arch = "wasm32"))]
    let loaded = load::load(&TABLES);
    loaded.map(SharedDataset::new)
}

/// The version of the data, which is that of the program that bundles them.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The day of that version, as `created` in `datapackage.json` has it, for citations.
const ISSUED: When = When::Day(2026, 11, 26);
