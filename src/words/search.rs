//! What is said on the page that searches.

use crate::model::about::About;

/// What is said of searching.
#[derive(Debug)]
pub struct Search {
    /// The heading, and the name of the page.
    pub title: &'static str,
    /// What can be searched for.
    pub sentence: &'static str,
    /// The name of the field.
    pub field: &'static str,
    /// The keys, for those who use them.
    pub keys: &'static str,
    /// How many things were found.
    pub n_hits: fn(usize) -> String,
    /// Nothing was found; takes the query.
    pub none: fn(&str) -> String,
    /// The heading of examples.
    pub examples: &'static str,
    /// What each of the examples shows, in the order of [`About::EXAMPLES`].
    pub shown_by: [&'static str; About::EXAMPLES.len()],
    /// How quantities are compared; takes an example in a few words, which may be empty.
    pub rule: fn(&str) -> String,
    /// The group of printed figures.
    pub figures: &'static str,
    /// The group of amounts of our own.
    pub derived: &'static str,
    /// The group of events and dates.
    pub events: &'static str,
    /// The group of what figures and dates are about.
    pub subjects: &'static str,
    /// The group of terms with their meaning.
    pub terms: &'static str,
    /// Some of a group are not shown; takes their number.
    pub more: fn(usize) -> String,
    /// By what a thing was found, other than by its label; takes it.
    pub found_by: fn(&str) -> String,
    /// The value.
    pub value: &'static str,
    /// The string of the document.
    pub print: &'static str,
    /// The year or the date.
    pub year: &'static str,
    /// The amount or year of the year before.
    pub before: &'static str,
    /// A qualifier.
    pub qualifier: &'static str,
    /// Account, budget or another term.
    pub term: &'static str,
    /// What it is about.
    pub subject: &'static str,
    /// Another name or spelling than was typed.
    pub other: &'static str,
    /// What the parts of a total come to.
    pub parts: &'static str,
    /// Searching needs scripts; a link to all data follows.
    pub off: &'static str,
}
