//! The tables of a dataset before anything is read of them.

use crate::model::date::When;

/// The tables of a dataset, as the text of their CSV files.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Tables<'a> {
    /// The version of the data, such as `0.1.0`.
    pub version: &'a str,
    /// The day on which that version was issued.
    pub issued: When,
    /// `about.csv`.
    pub about: &'a str,
    /// `descriptions.csv`, which only the build needs.
    #[cfg(not(target_arch = "wasm32"))]
    pub descriptions: &'a str,
    /// `vocabulary.csv`.
    pub vocabulary: &'a str,
    /// `figures.csv`.
    pub figures: &'a str,
    /// `milestones.csv`.
    pub milestones: &'a str,
    /// `sums.csv`.
    pub sums: &'a str,
    /// `subjects.csv`.
    pub subjects: &'a str,
    /// `synonyms.csv`.
    pub synonyms: &'a str,
    /// `relations.csv`.
    pub relations: &'a str,
    /// `puzzles.csv`.
    pub open_questions: &'a str,
    /// `documents.csv`.
    pub documents: &'a str,
    /// `pages.csv`.
    pub pages: &'a str,
    /// `changes.csv`.
    pub changes: &'a str,
}
