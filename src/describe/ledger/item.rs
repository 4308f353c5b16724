//! The entry of an item.

use crate::dataset::share;
use crate::describe::compared::Compared;
use crate::describe::context::Context;
use crate::describe::ledger;
use crate::describe::ledger::{
    Detail, Entry, Fact, budget, earlier_period, fact, facts, line, open_questions, quoted, remarks,
};
use crate::model::item::Item;
use crate::model::key::Key;
use crate::model::observation::Observation;
use crate::model::qualifier::Qualifier;
use crate::model::source::Source;
use crate::model::term::TermList;
use crate::words::{dates, glossary, numbers};

/// An item: value, print, what it is compared with, share, qualifiers, account, remarks, source.
pub(super) fn entry(context: Context<'_>, it: &Item) -> Entry {
    let lang = context.lang;
    let ledger = lang.ledger_entry();
    let compared = context.compared(it);
    let now = compared.now;
    let mut known =
        vec![fact(ledger.value, value(context, now)), fact(ledger.as_printed, print(context, now))];
    known.extend(earlier(context, compared).unwrap_or_default());
    known.extend(it.observations.restated().filter_map(|(_, it)| restated(context, it)));
    known.extend(share_of_parent(context, compared));
    known.extend(now.period.map(|year| fact(ledger.fiscal_year, context.year(year))));
    known.extend(as_of(context, now));
    let subject = it.subject.as_ref().and_then(|id| context.dataset.subject(id));
    known.extend(subject.map(|it| fact(ledger.subject, context.lang.pick(&it.label))));
    known.push(qualifiers(context, now));
    if now.yen().is_some() && now.period.is_some() && it.stage.is_some() {
        let not_stated = || Detail::from(ledger.not_stated);
        let account = it.account.map_or_else(not_stated, |it| {
            Detail::term(context.term(TermList::Account, it), glossary::term(TermList::Account, it))
        });
        let stage = it.stage.map_or_else(not_stated, |it| {
            Detail::term(context.term(TermList::Stage, it), glossary::term(TermList::Stage, it))
        });
        let instrument = it.instrument.map_or_else(not_stated, |it| {
            Detail::term(
                context.term(TermList::Instrument, it),
                glossary::term(TermList::Instrument, it),
            )
        });
        known.push(fact(ledger.account, account));
        known.push(fact(ledger.stage, stage));
        known.push(fact(ledger.instrument, instrument));
    }
    let mut remarks = remarks::of(context, it, now.period);
    remarks.extend(remarks::must_not_add(context, it));
    known.extend(facts(ledger.remarks, remarks));
    known.extend(open_questions(context, &Key::Item(it.id.clone())));
    let mut sources: Vec<&Source> = compared.iter().map(|it| &it.source).collect();
    sources.dedup();
    let sources = sources.into_iter().map(|it| Detail::source(context, it)).collect();
    known.extend(facts(ledger.source, sources));
    let opens = it.can_be_opened().then(|| it.id.clone());
    Entry { title: context.label(it).to_owned(), facts: known, opens }
}

/// An item on one line.
pub(super) fn in_a_line(context: Context<'_>, it: &Item) -> String {
    let now = context.compared(it).now;
    let printed = Some((context.lang.ledger_entry().printed)(&now.as_printed));
    let printed = printed.filter(|_| !now.as_printed.is_empty());
    let qualifiers = Some(context.lang.qualifiers_beside(&now.qualifiers));
    let qualifiers = qualifiers.filter(|it| !it.is_empty());
    let notes = [budget(context, it, now), ledger::as_of(context, now), qualifiers, printed];
    let notes: Vec<String> = notes.into_iter().flatten().collect();
    line(context, context.label(it), context.value(it), &notes)
}

/// The value, or why there is none.
fn value(context: Context<'_>, it: &Observation) -> String {
    let ledger = context.lang.ledger_entry();
    match numbers::observed(context.notation(), it) {
        Some(value) => value,
        None if it.is(Qualifier::NotRecoverable) => ledger.not_recoverable.to_owned(),
        None => ledger.not_stated.to_owned(),
    }
}

/// The string of the document; of a lost drawing there may be none.
fn print(context: Context<'_>, it: &Observation) -> String {
    match it.as_printed.is_empty() && it.is(Qualifier::NotRecoverable) {
        true => context.lang.ledger_entry().not_recoverable.to_owned(),
        false => quoted(context, &it.as_printed),
    }
}

/// The number of the earlier period with its printed string, and the change since.
fn earlier(context: Context<'_>, it: Compared<'_>) -> Option<Vec<Fact>> {
    let ledger = context.lang.ledger_entry();
    let then = it.then?;
    let term = earlier_period(context, then.period?, it.now.period?);
    let value = numbers::observed(context.notation(), then)?;
    let value = context.lang.aside(&value, &(ledger.printed)(&then.as_printed));
    let mut known = vec![fact(&term, value)];
    let change = it.change().map(|change| numbers::change(context.notation(), change));
    known.extend(change.map(|change| fact(ledger.change, change)));
    Some(known)
}

/// What an earlier document prints for a period of which a later one prints another number.
fn restated(context: Context<'_>, it: &Observation) -> Option<Fact> {
    let ledger = context.lang.ledger_entry();
    let value = numbers::observed(context.notation(), it)?;
    let value = context.lang.aside(&value, &(ledger.printed)(&it.as_printed));
    let period = it.period.map(|it| context.year(it)).unwrap_or_default();
    let details = vec![Detail::from(value), Detail::source(context, &it.source)];
    facts(&(ledger.restated)(&period), details)
}

fn share_of_parent(context: Context<'_>, Compared { item, now, .. }: Compared<'_>) -> Option<Fact> {
    let parent = context.dataset.item(now.parent.as_ref()?)?;
    let term = (context.lang.ledger_entry().share_of)(context.label(parent));
    Some(match share::of_parent(context.dataset, item, now.period) {
        Some(share) => fact(&term, numbers::rough_percent(context.lang, share)),
        // The number is a share itself, or its total is not known.
        None => fact(context.lang.ledger_entry().belongs_to, context.label(parent)),
    })
}

/// The date of which the number is.
fn as_of(context: Context<'_>, it: &Observation) -> Option<Fact> {
    let ledger = context.lang.ledger_entry();
    let printed = it.as_of_as_printed.as_deref().map(|it| (ledger.printed)(it));
    let date = dates::when(context.lang, it.as_of?);
    Some(fact(ledger.as_of, context.lang.aside(&date, &printed.unwrap_or_default())))
}

fn qualifiers(context: Context<'_>, it: &Observation) -> Fact {
    let ledger = context.lang.ledger_entry();
    let qualifiers = it.qualifiers.iter().map(|it| explained(context, *it)).collect();
    facts(ledger.qualifiers, qualifiers).unwrap_or_else(|| fact(ledger.qualifiers, ledger.none))
}

/// A qualifier and what it means.
pub(super) fn explained(context: Context<'_>, it: Qualifier) -> Detail {
    let terms = context.lang.terms();
    let (name, colon) = ((terms.qualifier)(it), context.lang.colon());
    let text = format!("{name}{colon}{}", (terms.qualifier_meaning)(it));
    Detail::term(text, glossary::qualifier(it))
}
