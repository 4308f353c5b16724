//! The entry of a dated event.

use crate::describe::context::Context;
use crate::describe::ledger::{Detail, Entry, fact, facts, line, open_questions, quoted};
use crate::model::key::Key;
use crate::model::milestone::Milestone;
use crate::model::relation::RelationKind;
use crate::words::{dates, glossary};

/// A milestone: date, print, certainty, status, remarks, source.
pub(super) fn entry(context: Context<'_>, it: &Milestone) -> Entry {
    let (ledger, terms) = (context.lang.ledger_entry(), context.lang.terms());
    let date = it.date.map(|date| dates::bounded(context.lang, date, it.bound));
    let no_date = if it.as_printed.is_some() { ledger.no_calendar_date } else { ledger.not_stated };
    let certainty = (terms.certainty)(it.certainty);
    let meaning = (terms.certainty_meaning)(it.certainty);
    let certainty = format!("{certainty}{}{meaning}", context.lang.colon());
    let certainty = Detail::term(certainty, glossary::certainty(it.certainty));
    let status = Detail::term((terms.status)(it.status), glossary::status(it.status));
    let mut known = vec![
        fact(ledger.date, date.unwrap_or_else(|| no_date.to_owned())),
        fact(ledger.as_printed, quoted(context, it.as_printed.as_deref().unwrap_or_default())),
        fact(ledger.certainty, certainty),
        fact(ledger.status, status),
    ];
    let subject = it.subject.as_ref().and_then(|id| context.dataset.subject(id));
    known.extend(subject.map(|it| fact(ledger.subject, context.lang.pick(&it.label))));
    known.extend(facts(ledger.remarks, remarks(context, it)));
    known.extend(open_questions(context, &Key::Milestone(it.id.clone())));
    known.push(fact(ledger.source, Detail::source(context, &it.source)));
    Entry { title: context.lang.pick(&it.label).to_owned(), facts: known, opens: None }
}

/// A milestone on one line.
pub(super) fn in_a_line(context: Context<'_>, it: &Milestone) -> String {
    let (ledger, terms) = (context.lang.ledger_entry(), context.lang.terms());
    let date = it.date.map(|date| dates::bounded(context.lang, date, it.bound));
    let printed = it.as_printed.as_deref().map(|it| (ledger.printed)(it));
    let doubt = context.lang.doubt(it.certainty).map(str::to_owned);
    let notes = [Some((terms.status)(it.status).to_owned()), doubt, printed];
    let notes: Vec<String> = notes.into_iter().flatten().collect();
    line(context, context.lang.pick(&it.label), date, &notes)
}

/// What the relations say of a milestone.
fn remarks(context: Context<'_>, it: &Milestone) -> Vec<String> {
    let (dataset, ledger) = (context.dataset, context.lang.ledger_entry());
    let said = |is_from: bool, kind: RelationKind| match kind {
        RelationKind::SameEvent => Some(ledger.same_event),
        RelationKind::OutcomeOf if is_from => Some(ledger.outcome_of),
        RelationKind::OutcomeOf => Some(ledger.came_to),
        RelationKind::PartyTo => None, // Said once for all parties.
        // No milestone is an end of these.
        RelationKind::SameMoney
        | RelationKind::SameFigure
        | RelationKind::PartAcrossAccounts
        | RelationKind::CeilingBeside
        | RelationKind::PrintedBeside
        | RelationKind::Disagrees
        | RelationKind::MustNotAdd
        | RelationKind::BuiltBy => None,
    };
    let mut res: Vec<String> = Vec::new();
    for relation in dataset.relations_of(&it.id) {
        let (is_from, other) = match (relation.from == it.id, relation.to == it.id) {
            (true, _) => (true, &relation.to),
            (_, true) => (false, &relation.from),
            (false, false) => continue,
        };
        let other = dataset.milestone(other);
        res.extend(
            said(is_from, relation.kind).zip(other).map(|(say, it)| say(&named(context, it))),
        );
    }
    let parties = dataset
        .relations_of(&it.id)
        .filter(|relation| relation.kind == RelationKind::PartyTo && relation.to == it.id);
    let parties = parties.filter_map(|relation| dataset.subject(&relation.from));
    let parties: Vec<&str> = parties.map(|it| context.lang.pick(&it.label)).collect();
    res.extend((!parties.is_empty()).then(|| (ledger.parties)(&context.lang.join(&parties))));
    res
}

/// A milestone with its date: `“label” (April 2016)`.
fn named(context: Context<'_>, it: &Milestone) -> String {
    let label = context.lang.quote(context.lang.pick(&it.label));
    let date = it.date.map(|date| dates::bounded(context.lang, date, it.bound));
    context.lang.aside(&label, &date.unwrap_or_default())
}
