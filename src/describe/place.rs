//! Places that explain what charts and entries say: terms in the glossary, pages among the sources, and
//! what the documents leave open.

use crate::model::document;
use crate::view::Page;

/// A place within a page of the explorer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The page.
    pub page: Page,
    /// Its name there.
    pub name: String,
}

impl Place {
    /// A term in the glossary, by its place there.
    pub fn term(name: String) -> Place {
        Place { page: Page::Glossary, name }
    }

    /// What the documents leave open, among the checks.
    pub fn open_questions() -> Place {
        Place { page: Page::Checks, name: Place::OPEN_QUESTIONS.to_owned() }
    }

    /// The name of the place where it is there.
    pub const OPEN_QUESTIONS: &'static str = "puzzles";

    /// A page of a document among the sources.
    pub fn source(page: &document::Page) -> Place {
        Place { page: Page::Sources, name: page.name() }
    }
}
