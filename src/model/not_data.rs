//! Numerals of the documents that are not data, such as page numbers, each with the reason.

use crate::model::source::Source;

codes! {
    /// Why a numeral of a text is not data.
    pub enum Reason {
        /// The number of a page.
        PageNumber = "page-number",
        /// The number of an item in a list, of a photograph or of a footnote.
        ItemNumber = "item-number",
        /// The first, second … of something: 第２段階, ２次冷却塔.
        Ordinal = "ordinal",
        /// Part of a proper name: JT-60, Society 5.0.
        Name = "name",
        /// The mass number of a nuclide.
        Nuclide = "nuclide",
        /// A floor of a building.
        Floor = "floor",
        /// Part of a word that counts nothing: 一般, 十分.
        Word = "word",
        /// A phrase that measures nothing here: 21世紀, 4次元.
        Phrase = "phrase",
        /// A tick or a label of an axis.
        Axis = "axis",
        /// The unit of numbers that are elsewhere.
        Unit = "unit",
        /// The one of a rate, whose number is a row: １機で, 燃料1g.
        PerOne = "per-one",
        /// The fiscal year in a heading, which the rows of its page hold.
        FiscalYear = "fiscal-year",
    }
}

/// A numeral that is not data, on some lines: a row of `not-data.csv`, checked.
#[derive(Clone, Debug, PartialEq)]
pub struct NotData {
    /// The numeral as the text has it.
    pub token: String,
    /// The lines on which it is not data.
    pub source: Source,
    /// Why it is not.
    pub reason: Reason,
}
