//! Places within pages that links lead to: terms in the glossary, pages of documents among the sources, and the open
//! questions.

use crate::model::document;
use crate::view::Page;

/// A place within a page of the explorer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The page.
    pub page: Page,
    /// The id of its element there.
    pub name: String,
}

impl Place {
    /// A term in the glossary, by its place there.
    pub fn term(name: String) -> Place {
        Place { page: Page::Glossary, name }
    }

    /// The open questions, on the page of checks.
    pub fn open_questions() -> Place {
        Place { page: Page::Checks, name: Place::OPEN_QUESTIONS.to_owned() }
    }

    /// The id of the heading of the open questions; links that were given out hold it.
    pub const OPEN_QUESTIONS: &'static str = "puzzles";

    /// A page of a document among the sources.
    pub fn source(page: &document::Page) -> Place {
        Place { page: Page::Sources, name: page.name() }
    }
}
