//! What is printed in several places, and what the documents leave open, as lists of passages: what
//! each is about, whether its places agree, and why.

use crate::dataset::Dataset;
use crate::dataset::agreement::{self, Participation, Parties};
use crate::describe::checks::relations;
use crate::describe::context::Context;
use crate::model::figure::{Figure, FiscalYear};
use crate::model::key::Key;
use crate::model::measure::Measure;
use crate::model::milestone::Milestone;
use crate::model::open_question::{OpenQuestion, State};
use crate::model::sum::Sum;
use crate::words::checks::Group;
use crate::words::lang::Lang;
use crate::words::money::MoneyUnit;
use crate::words::{dates, numbers};

/// Passages under a heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// The heading.
    pub heading: &'static str,
    /// What holds for all of them.
    pub sentence: &'static str,
    /// The passages.
    pub passages: Vec<Passage>,
}

/// One thing that was held against another, or that could not be.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Passage {
    /// What it is called; nothing where what it is about says so.
    pub title: Option<String>,
    /// How it came out; nothing where there is nothing to hold against each other.
    pub verdict: Option<&'static str>,
    /// What it is about.
    pub things: Vec<Thing>,
    /// What is to be said of it, in sentences.
    pub note: String,
    /// On which lines it stands; nothing where the entries of what it is about say so.
    pub place: Option<String>,
}

/// Something that a passage is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Thing {
    /// What leads to its entry.
    pub key: Key,
    /// Its name.
    pub label: String,
    /// Its amounts or its date; nothing for a subject.
    pub value: String,
}

/// Everything that is printed in several places, group by group; groups without passages are left
/// out.
pub fn places(context: Context<'_>) -> Vec<Section> {
    let groups = &context.lang.checks().groups;
    let (before, after) = relations::sections(context);
    let derived = [
        section(&groups.participants, participants(context)),
        section(&groups.parties, parties(context)),
    ];
    let pages = [section(&groups.pages, pages(context))];
    let own = [section(&groups.sums, sums(context))];
    let all = pages.into_iter().chain(before).chain(derived).chain(after).chain(own);
    all.filter(|it| !it.passages.is_empty()).collect()
}

/// The open questions of the documents, those of a state together.
pub fn open_questions(context: Context<'_>) -> Vec<Passage> {
    let of =
        |state: State| context.dataset.open_questions().iter().filter(move |it| it.state == state);
    let passage = |it: &OpenQuestion| Passage {
        title: Some(context.lang.pick(&it.title).to_owned()),
        verdict: Some((context.lang.checks().state)(it.state)),
        things: it.keys().filter_map(|key| named(context, &key)).collect(),
        note: context.lang.pick(&it.note).to_owned(),
        place: None,
    };
    State::ALL.iter().flat_map(|state| of(*state)).map(passage).collect()
}

/// A group with its passages.
pub(super) fn section(group: &'static Group, passages: Vec<Passage>) -> Section {
    Section { heading: group.heading, sentence: group.sentence, passages }
}

/// Whether places agree, in a word or two.
pub(super) fn verdict(lang: Lang, agrees: bool) -> &'static str {
    if agrees { lang.checks().agrees } else { lang.checks().differs }
}

/// What leads to something, by its name alone: nothing is held against it.
pub(super) fn named(context: Context<'_>, key: &Key) -> Option<Thing> {
    Some(Thing { value: String::new(), ..thing(context, key)? })
}

/// What leads to something, with what is known of it.
pub(super) fn thing(context: Context<'_>, key: &Key) -> Option<Thing> {
    let dataset: &Dataset = context.dataset;
    let (label, value) = match key {
        Key::Figure(id) => {
            let figure = dataset.figure(id)?;
            (&figure.label, amounts(context, figure))
        }
        Key::Milestone(id) => {
            let milestone = dataset.milestone(id)?;
            (&milestone.label, date(context, milestone))
        }
        Key::Sum(id) => (&dataset.sum(id)?.label, String::new()),
        Key::Subject(id) => (&dataset.subject(id)?.label, String::new()),
        Key::NotItemised(_) => return None, // It stands with its total.
    };
    Some(Thing { key: key.clone(), label: context.lang.pick(label).to_owned(), value })
}

fn pages(context: Context<'_>) -> Vec<Passage> {
    let passage = |it: &Figure| Passage {
        verdict: Some(context.lang.checks().agrees),
        things: thing(context, &Key::Figure(it.id.clone())).into_iter().collect(),
        place: Some((context.lang.sources().lines)(&it.source.lines.to_string())),
        ..Passage::default()
    };
    agreement::on_several_pages(context.dataset).into_iter().map(passage).collect()
}

fn participants(context: Context<'_>) -> Vec<Passage> {
    let passage = |Participation { members, expected, agrees }: Participation<'_>| {
        let keys = members.into_iter().chain([expected]).map(|it| Key::Figure(it.id.clone()));
        Passage {
            verdict: Some(verdict(context.lang, agrees)),
            things: keys.filter_map(|key| thing(context, &key)).collect(),
            ..Passage::default()
        }
    };
    agreement::participations(context.dataset).into_iter().map(passage).collect()
}

fn parties(context: Context<'_>) -> Vec<Passage> {
    let passage = |Parties { agreement, parties, agrees }: Parties<'_>| {
        let keys = parties.into_iter().map(|it| Key::Subject(it.id.clone()));
        let keys = [Key::Milestone(agreement.id.clone())].into_iter().chain(keys);
        Passage {
            verdict: Some(verdict(context.lang, agrees)),
            things: keys.filter_map(|key| thing(context, &key)).collect(),
            ..Passage::default()
        }
    };
    agreement::parties(context.dataset).into_iter().map(passage).collect()
}

fn sums(context: Context<'_>) -> Vec<Passage> {
    let passage = |it: &Sum| {
        let total = context.dataset.total_of(it).ok()?;
        let before = context.dataset.total_before(it).ok();
        let measures = [Some(total), before].into_iter().flatten();
        let said = measures.map(|measure: Measure| {
            let year = measure.basis.year;
            let qualifiers = context.dataset.qualifiers_of(it, year);
            let qualifiers = context.lang.qualifiers_beside(&qualifiers);
            let amount = numbers::measure(context.notation(), measure);
            let amount = context.lang.aside(&amount, &qualifiers);
            year.map_or(amount.clone(), |year| dated(context, year, &amount))
        });
        let said: Vec<String> = said.collect();
        let own = Thing {
            key: Key::Sum(it.id.clone()),
            label: context.lang.pick(&it.label).to_owned(),
            value: context.lang.join(&said),
        };
        Some(Passage { things: vec![own], ..Passage::default() })
    };
    context.dataset.sums().iter().filter_map(passage).collect()
}

/// The number of a figure and that of the year before, each with what qualifies it.
fn amounts(context: Context<'_>, it: &Figure) -> String {
    let years = match it.fiscal_year {
        Some(year) => vec![Some(year), Some(year.before())],
        None => vec![None],
    };
    let prints = [Some(it.as_printed.as_str()), it.previous_as_printed.as_deref()];
    let said = years.into_iter().zip(prints).filter_map(|(year, printed)| {
        let value = numbers::quantity_of(context.notation(), it, it.quantity(year)?);
        let qualifiers = context.lang.qualifiers_beside(&it.qualifiers_in(year));
        let is_chosen = context.unit != MoneyUnit::Printed;
        let printed = printed.filter(|it| is_chosen && !it.is_empty());
        let printed = printed.map(|it| (context.lang.ledger_entry().printed)(it));
        let notes = [Some(qualifiers).filter(|it| !it.is_empty()), printed];
        let notes: Vec<String> = notes.into_iter().flatten().collect();
        let value = context.lang.aside(&value, &context.lang.join(&notes));
        Some(year.map_or(value.clone(), |year| dated(context, year, &value)))
    });
    let said: Vec<String> = said.collect();
    match said.is_empty() {
        true => context.lang.qualifiers(&it.qualifiers),
        false => said.join(" / "),
    }
}

/// The date of an event, or what stands in its place.
fn date(context: Context<'_>, it: &Milestone) -> String {
    match it.date {
        Some(date) => {
            let date = dates::bounded(context.lang, date, it.bound);
            context.lang.aside(&date, context.lang.doubt(it.certainty).unwrap_or_default())
        }
        None => (context.lang.terms().certainty)(it.certainty).to_owned(),
    }
}

fn dated(context: Context<'_>, year: FiscalYear, text: &str) -> String {
    format!("{} {text}", context.year(year))
}
