//! Ledger entries: everything that is known of one key, in words.

mod item;
pub mod list;
mod milestone;
pub mod remarks;
mod not_itemised;
mod subject;
mod sum;
pub mod table;

use crate::describe::context::Context;
use crate::describe::place::Place;
use crate::model::fiscal_year::FiscalYear;
use crate::model::id::Id;
use crate::model::item::Item;
use crate::model::key::Key;
use crate::model::observation::Observation;
use crate::model::open_question::OpenQuestion;
use crate::model::source::Source;
use crate::model::term::TermList;
use crate::words::dates;

/// A ledger entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The name of what it is of.
    pub title: String,
    /// What is known, in reading order.
    pub facts: Vec<Fact>,
    /// The total that can be opened to see its parts.
    pub opens: Option<Id>,
}

/// A term with its details.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// What.
    pub term: String,
    /// The details; at least one.
    pub details: Vec<Detail>,
}

/// A detail of a fact.
#[derive(Clone, Debug, PartialEq)]
pub struct Detail {
    /// In words.
    pub text: String,
    /// Where it is explained in full.
    pub explained_at: Option<Place>,
}

impl Detail {
    /// A term that the glossary explains under a name.
    fn term(text: impl Into<String>, name: String) -> Detail {
        Detail { text: text.into(), explained_at: Some(Place::term(name)) }
    }

    /// Document, page and lines of a source.
    fn source(context: Context<'_>, source: &Source) -> Detail {
        let page = context.dataset.pages_of(source).into_iter().next();
        Detail { text: place(context, source), explained_at: page.map(Place::source) }
    }
}

impl From<String> for Detail {
    fn from(text: String) -> Detail {
        Detail { text, explained_at: None }
    }
}

impl From<&str> for Detail {
    fn from(text: &str) -> Detail {
        Detail::from(text.to_owned())
    }
}

/// The entry of a key; nothing if the data do not hold it.
pub fn entry(context: Context<'_>, key: &Key) -> Option<Entry> {
    let dataset = context.dataset;
    match key {
        Key::Item(id) => Some(item::entry(context, dataset.item(id)?)),
        Key::NotItemised(id) => not_itemised::entry(context, dataset.item(id)?),
        Key::Milestone(id) => Some(milestone::entry(context, dataset.milestone(id)?)),
        Key::Sum(id) => sum::entry(context, dataset.sum(id)?),
        Key::Subject(id) => Some(subject::entry(context, dataset.subject(id)?)),
    }
}

/// A key in one line: label, value or date, and the qualifiers and source without which a number must not be quoted;
/// nothing if the data do not hold it.
pub fn in_a_line(context: Context<'_>, key: &Key) -> Option<String> {
    let dataset = context.dataset;
    match key {
        Key::Item(id) => Some(item::in_a_line(context, dataset.item(id)?)),
        Key::NotItemised(id) => not_itemised::in_a_line(context, dataset.item(id)?),
        Key::Milestone(id) => Some(milestone::in_a_line(context, dataset.milestone(id)?)),
        Key::Sum(id) => sum::in_a_line(context, dataset.sum(id)?),
        Key::Subject(id) => Some(context.lang.pick(&dataset.subject(id)?.label).to_owned()),
    }
}

/// The date on which a number holds, in a note; nothing if it has none.
pub fn as_of(context: Context<'_>, it: &Observation) -> Option<String> {
    let date = dates::when(context.lang, it.as_of?);
    Some(format!("{}{}{date}", context.lang.ledger_entry().as_of, context.lang.colon()))
}

/// The name of a fiscal year beside numbers of a later one.
fn earlier_period(context: Context<'_>, earlier: FiscalYear, year: FiscalYear) -> String {
    let name = context.year(earlier);
    if earlier == year.before() { (context.lang.ledger_entry().year_before)(&name) } else { name }
}

/// A label, what it comes to, and notes on that.
fn line(context: Context<'_>, label: &str, value: Option<String>, notes: &[String]) -> String {
    let said = match value {
        Some(value) => format!("{label}{}{value}", context.lang.colon()),
        None => label.to_owned(),
    };
    context.lang.aside(&said, &context.lang.join(notes))
}

/// Fiscal year and budget of an observation, as far as it has them.
fn budget(context: Context<'_>, item: &Item, it: &Observation) -> Option<String> {
    let year = context.year(it.period?);
    let words = context.lang.allocations();
    Some(
        item.stage.map_or(year.clone(), |stage| {
            (words.budget)(&year, context.term(TermList::Stage, stage))
        }),
    )
}

/// Document, page and lines of a source.
pub fn place(context: Context<'_>, source: &Source) -> String {
    let document = context.dataset.document(&source.document);
    let title = document.map_or(source.document.as_str(), |it| context.lang.pick(&it.title));
    let pages = context.dataset.pages_of(source).into_iter();
    // What has one page only may be called as that is.
    let headings = pages.map(|it| context.lang.pick(&it.heading)).filter(|it| *it != title);
    let headings: Vec<String> = headings.map(|it| context.lang.quote(it)).collect();
    (context.lang.ledger_entry().place)(title, &context.lang.join(&headings), &source.lines)
}

/// A string of the document in quotation marks, or that there is none.
fn quoted(context: Context<'_>, printed: &str) -> String {
    match printed {
        "" => context.lang.ledger_entry().not_stated.to_owned(),
        printed => context.lang.quote(printed),
    }
}

fn fact(term: &str, detail: impl Into<Detail>) -> Fact {
    Fact { term: term.to_owned(), details: vec![detail.into()] }
}

/// What the documents leave open about something, each with what became of it, and why.
fn open_questions(context: Context<'_>, key: &Key) -> Option<Fact> {
    let words = context.lang.checks();
    let of_it = context.dataset.open_questions_about(key);
    let details = |it: &OpenQuestion| {
        let title = context.lang.aside(context.lang.pick(&it.title), (words.state)(it.state));
        let title = Detail { text: title, explained_at: Some(Place::open_questions()) };
        [title, Detail::from(context.lang.pick(&it.note))]
    };
    facts(words.open_questions, of_it.flat_map(details).collect())
}

/// A fact of several details, if there are any.
fn facts<D: Into<Detail>>(term: &str, details: Vec<D>) -> Option<Fact> {
    let details: Vec<Detail> = details.into_iter().map(Into::into).collect();
    (!details.is_empty()).then(|| Fact { term: term.to_owned(), details })
}
