//! A chart in words: its finding, what it shows, its table and its sources.

use std::collections::BTreeSet;

use crate::describe::context::Context;
use crate::describe::data_table::DataTable;
use crate::describe::place::Place;
use crate::model::document::Page;
use crate::model::item::Item;
use crate::model::source::Source;

/// A chart in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Description {
    /// The finding.
    pub title: String,
    /// What the picture shows, in sentences.
    pub sentences: Vec<String>,
    /// The same figures as a table.
    pub table: DataTable,
    /// The pages of the documents that print its items, each once.
    pub places: Vec<Heading>,
}

/// The heading of a page of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Its words.
    pub text: String,
    /// Where the page is described in full.
    pub place: Place,
}

/// The pages that print some items, each once and in order.
pub fn places<'a>(
    context: Context<'a>,
    figures: impl IntoIterator<Item = &'a Item>,
) -> Vec<Heading> {
    headings(context, figures.into_iter().map(|it| it.source()))
}

/// The pages of some sources, each once and in order.
pub fn headings<'a>(
    context: Context<'a>,
    sources: impl IntoIterator<Item = &'a Source>,
) -> Vec<Heading> {
    let pages = sources.into_iter().flat_map(|it| context.dataset.pages_of(it));
    let heading = |page: &Page| Heading {
        text: context.lang.pick(&page.heading).to_owned(),
        place: Place::source(page),
    };
    let mut known: BTreeSet<String> = BTreeSet::new();
    pages.filter(|it| known.insert(it.name())).map(heading).collect()
}
