//! A passage: a comparison of what is in several places, or an open question.

use crate::dataset::Dataset;
use crate::describe::context::Context;
use crate::model::fiscal_year::FiscalYear;
use crate::model::item::Item;
use crate::model::key::Key;
use crate::model::milestone::Milestone;
use crate::words::checks::Group;
use crate::words::lang::Lang;
use crate::words::money::MoneyUnit;
use crate::words::{dates, numbers};

/// Passages under a heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// The heading.
    pub heading: &'static str,
    /// A sentence on all of them; may be empty.
    pub sentence: &'static str,
    /// The passages.
    pub passages: Vec<Passage>,
}

/// What is compared, whether it agrees, and why; or an open question.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Passage {
    /// Its title; nothing where the names of its things are enough.
    pub title: Option<String>,
    /// Whether the things agree, in words; nothing where they are not compared.
    pub verdict: Option<&'static str>,
    /// The items, milestones and subjects that it is about.
    pub things: Vec<Thing>,
    /// Sentences that explain it; may be empty.
    pub note: String,
    /// The lines of the document; nothing where the entries of its things say them.
    pub place: Option<String>,
}

/// Something that a passage is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Thing {
    /// The key, by which a link opens its entry.
    pub key: Key,
    /// Its name.
    pub label: String,
    /// Its amounts or its date; nothing for a subject.
    pub value: String,
}

/// A group with its passages.
pub(super) fn section(group: &'static Group, passages: Vec<Passage>) -> Section {
    Section { heading: group.heading, sentence: group.sentence, passages }
}

/// Whether places agree, in a word or two.
pub(super) fn verdict(lang: Lang, agrees: bool) -> &'static str {
    if agrees { lang.checks().agrees } else { lang.checks().differs }
}

/// The thing of a key with its name alone, as nothing is compared with it.
pub(super) fn named(context: Context<'_>, key: &Key) -> Option<Thing> {
    Some(Thing { value: String::new(), ..thing(context, key)? })
}

/// The thing of a key, with its amounts or its date.
pub(super) fn thing(context: Context<'_>, key: &Key) -> Option<Thing> {
    let dataset: &Dataset = context.dataset;
    let (label, value) = match key {
        Key::Item(id) => {
            let item = dataset.item(id)?;
            (&item.label, amounts(context, item))
        }
        Key::Milestone(id) => {
            let milestone = dataset.milestone(id)?;
            (&milestone.label, date(context, milestone))
        }
        Key::Sum(id) => (&dataset.sum(id)?.label, String::new()),
        Key::Subject(id) => (&dataset.subject(id)?.label, String::new()),
        Key::NotItemised(_) => return None, // Its total is there instead.
    };
    Some(Thing { key: key.clone(), label: context.lang.pick(label).to_owned(), value })
}

/// The number of an item and what it is compared with, each with what qualifies it.
fn amounts(context: Context<'_>, it: &Item) -> String {
    let compared = context.compared(it);
    let said = compared.iter().filter_map(|it| {
        let value = numbers::observed(context.notation(), it)?;
        let qualifiers = context.lang.qualifiers_beside(&it.qualifiers);
        let is_chosen = context.unit != MoneyUnit::Printed;
        let printed = Some(it.as_printed.as_str()).filter(|it| is_chosen && !it.is_empty());
        let printed = printed.map(|it| (context.lang.ledger_entry().printed)(it));
        let notes = [Some(qualifiers).filter(|it| !it.is_empty()), printed];
        let notes: Vec<String> = notes.into_iter().flatten().collect();
        let value = context.lang.aside(&value, &context.lang.join(&notes));
        Some(it.period.map_or(value.clone(), |year| dated(context, year, &value)))
    });
    let said: Vec<String> = said.collect();
    match said.is_empty() {
        true => context.lang.qualifiers(&compared.now.qualifiers),
        false => said.join(" / "),
    }
}

/// The date of an event, or what is in its place.
fn date(context: Context<'_>, it: &Milestone) -> String {
    match it.date {
        Some(date) => {
            let date = dates::bounded(context.lang, date, it.bound);
            context.lang.aside(&date, context.lang.doubt(it.certainty).unwrap_or_default())
        }
        None => (context.lang.terms().certainty)(it.certainty).to_owned(),
    }
}

/// What is said of a year, with its name.
pub(super) fn dated(context: Context<'_>, year: FiscalYear, text: &str) -> String {
    format!("{} {text}", context.year(year))
}
