//! What a dataset is called, who made it, and what may be done with it.

use crate::model::label::Label;

codes! {
    /// A text of [`About`], as the rows of `about.csv` name them.
    pub enum AboutField {
        /// [`About::title`].
        Title = "title",
        /// [`About::short_title`].
        ShortTitle = "short-title",
        /// [`About::purpose`].
        Purpose = "purpose",
        /// [`About::authors`].
        Authors = "authors",
        /// [`About::credit`].
        Credit = "credit",
        /// [`About::licence`].
        Licence = "licence",
        /// [`About::rights`].
        Rights = "rights",
    }
}

/// The texts that present a dataset to its readers: `about.csv`, checked. None of them is empty.
#[derive(Clone, Debug, PartialEq)]
pub struct About {
    /// The name of the site that shows it, in headings, window titles and citations.
    pub title: Label,
    /// The same for where there is room for some ten letters, such as below an icon.
    pub short_title: Label,
    /// What a reader finds here, in a sentence.
    pub purpose: Label,
    /// Whom a citation names.
    pub authors: Label,
    /// Who published the documents, and who did not make the site.
    pub credit: Label,
    /// The licences of the program, and whose the documents are.
    pub licence: Label,
    /// What may be done with the data.
    pub rights: Label,
}
