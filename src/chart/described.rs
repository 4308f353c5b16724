//! A chart in words: its finding, what it shows, its table and its sources.

use std::collections::BTreeSet;

use crate::chart::context::Context;
use crate::chart::place::Place;
use crate::model::document::Page;
use crate::model::figure::{Figure, Source};
use crate::model::key::Key;

/// A chart in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Described {
    /// The finding.
    pub title: String,
    /// What the picture shows, in sentences.
    pub sentences: Vec<String>,
    /// The same figures as a table.
    pub table: DataTable,
    /// The pages of the documents on which its figures stand, each once.
    pub places: Vec<Heading>,
}

/// The heading of a page of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Its words.
    pub text: String,
    /// Where more is told of the page.
    pub place: Place,
}

/// A table of figures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DataTable {
    /// The heads of the columns; the first column holds the heads of the rows.
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<DataRow>,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct DataRow {
    /// What the row stands for.
    pub key: Option<Key>,
    /// As many cells as the table has columns.
    pub cells: Vec<String>,
}

/// The pages on which figures stand, each once and in order.
pub(super) fn places<'a>(
    context: Context<'a>,
    figures: impl IntoIterator<Item = &'a Figure>,
) -> Vec<Heading> {
    headings(context, figures.into_iter().map(|it| &it.source))
}

/// The pages on which sources stand, each once and in order.
pub(super) fn headings<'a>(
    context: Context<'a>,
    sources: impl IntoIterator<Item = &'a Source>,
) -> Vec<Heading> {
    let pages = sources.into_iter().flat_map(|it| context.package.pages_of(it));
    let heading = |page: &Page| Heading {
        text: context.lang.pick(&page.heading).to_owned(),
        place: Place::source(page),
    };
    let mut known: BTreeSet<String> = BTreeSet::new();
    pages.filter(|it| known.insert(it.name())).map(heading).collect()
}

/// The value of a figure as it stands in the document, with the one of the year before in brackets;
/// nothing if the document does not print it.
pub(super) fn printed(context: Context<'_>, figure: &Figure) -> Option<String> {
    let printed = Some(figure.as_printed.as_str()).filter(|it| !it.is_empty())?;
    let before = figure.previous_as_printed.as_deref().unwrap_or_default();
    Some(context.lang.aside(printed, before))
}

/// The qualifiers of a figure in words, or a dash.
pub(super) fn qualifiers(context: Context<'_>, figure: &Figure) -> String {
    match figure.qualifiers.as_slice() {
        [] => "–".to_owned(),
        some => context.lang.qualifiers(some),
    }
}
