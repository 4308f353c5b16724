//! The source documents and their pages.

use crate::model::id::Id;
use crate::model::label::Label;
use crate::model::lines::Run;

/// A source document.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Its name in tables.
    pub id: Id,
    /// Its title: the heading of its first page.
    pub title: Label,
    /// Who published it.
    pub publisher: Label,
    /// The SHA-256 of its text, in lowercase hexadecimal.
    pub text_sha256: String,
    /// Where it can be had; nothing if that is not known.
    pub address: Option<String>,
}

/// A page of a document, as the run of lines that its text takes.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// The document.
    pub document: Id,
    /// Its lines.
    pub lines: Run,
    /// The heading printed on it.
    pub heading: Label,
}

impl Page {
    /// Its name, unique in a dataset: the document and the first line.
    pub fn name(&self) -> String {
        format!("{}-{}", self.document, self.lines.first)
    }
}
