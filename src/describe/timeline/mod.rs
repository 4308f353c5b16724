//! Dated events and events without a date, in words.

pub mod event;
mod table;

use crate::describe::context::Context;
use crate::describe::description::{Description, headings};
use crate::describe::stop::Stop;
use crate::describe::timeline::event::Event;
use crate::model::key::Key;
use crate::model::milestone::{Certainty, Milestone, Status};
use crate::words::dates;

/// An event without a date, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undated {
    /// Its key.
    pub key: Key,
    /// Its name.
    pub label: String,
    /// What is printed of its time, and whether it was planned or reached.
    pub note: String,
}

/// The most events that the picture shows.
pub const MOST_DRAWN: usize = 200;

/// The events in words.
pub fn describe(context: Context<'_>) -> Description {
    let dated = event::dated(context);
    let undated: Vec<&Milestone> = event::undated(context).collect();
    Description {
        title: finding(context, &dated, undated.len()),
        sentences: sentences(context, &dated),
        table: table::of(context, &dated, &undated),
        places: headings(context, context.dataset.milestones().iter().map(|it| &it.source)),
    }
}

/// The events that have no place in time.
pub fn undated(context: Context<'_>) -> Vec<Undated> {
    let terms = context.lang.terms();
    let undated = |it: &Milestone| {
        let printed = it.as_printed.as_deref().map(|it| context.lang.quote(it));
        let notes: Vec<String> =
            printed.into_iter().chain([(terms.status)(it.status).to_owned()]).collect();
        Undated {
            key: event::key(it),
            label: context.lang.pick(&it.label).to_owned(),
            note: context.lang.join(&notes),
        }
    };
    event::undated(context).map(undated).collect()
}

/// The finding: how many events were reached, planned or expected.
pub fn headline(context: Context<'_>) -> String {
    let dated = event::dated(context);
    finding(context, &dated, event::undated(context).count())
}

fn finding(context: Context<'_>, dated: &[Event<'_>], n_undated: usize) -> String {
    let (words, terms) = (context.lang.timeline(), context.lang.terms());
    if dated.is_empty() && n_undated == 0 {
        return words.none.to_owned();
    }
    let events: Vec<&Milestone> = events(dated).collect();
    let count = |status: Status| events.iter().filter(|it| it.status == status).count();
    let counts = Status::ALL.iter().map(|it| (*it, count(*it))).filter(|(_, n)| *n > 0);
    let counts: Vec<String> =
        counts.map(|(it, n)| (words.counted)((terms.status)(it), n)).collect();
    (words.finding)(events.len(), &context.lang.join(&counts), n_undated)
}

fn sentences(context: Context<'_>, dated: &[Event<'_>]) -> Vec<String> {
    let (words, terms) = (context.lang.timeline(), context.lang.terms());
    let count = |it: Certainty| events(dated).filter(|of| of.certainty == it).count();
    let counts = Certainty::ALL.iter().map(|it| (*it, count(*it))).filter(|(_, n)| *n > 0);
    let counts: Vec<String> =
        counts.map(|(it, n)| (words.counted)((terms.certainty)(it), n)).collect();
    let n_without_event = dated.len() - events(dated).count();
    let mut res = Vec::new();
    res.extend((!counts.is_empty()).then(|| (words.certainty)(&context.lang.join(&counts))));
    res.extend((n_without_event > 0).then(|| (words.dates_without_event)(n_without_event)));
    res.push(words.reading.to_owned());
    let n_drawn = dated.len().min(MOST_DRAWN);
    res.extend((n_drawn < dated.len()).then(|| (words.first)(n_drawn, dated.len())));
    res
}

/// The dated rows that are events, and no dates without one.
fn events<'a>(dated: &[Event<'a>]) -> impl Iterator<Item = &'a Milestone> {
    let known = dated.iter().map(|it| it.milestone);
    known.filter(|it| it.certainty != Certainty::NotAssignable)
}

/// A stop says what the picture shows; the ledger entry has the rest.
pub fn stop(context: Context<'_>, it: &Milestone) -> Stop {
    let (ledger, terms) = (context.lang.ledger_entry(), context.lang.terms());
    let label = context.lang.pick(&it.label).to_owned();
    let date = it.date.map(|date| dates::plain(context.lang, date, it.bound));
    let date = date.or(it.as_printed.clone()).unwrap_or_else(|| ledger.not_stated.to_owned());
    let doubt = (it.certainty != Certainty::Certain).then(|| {
        let certainty = (terms.certainty)(it.certainty);
        format!("{}{}{certainty}", ledger.certainty, context.lang.colon())
    });
    let status = (terms.status)(it.status).to_owned();
    let said: Vec<String> = [label, date].into_iter().chain(doubt).chain([status]).collect();
    Stop { key: event::key(it), within: None, label: context.lang.join(&said), opens: false }
}
