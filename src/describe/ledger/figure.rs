//! The entry of a printed figure.

use crate::dataset::share;
use crate::describe::context::Context;
use crate::describe::ledger;
use crate::describe::ledger::{
    Detail, Entry, Fact, budget, earlier_period, fact, facts, line, open_questions, quoted, remarks,
};
use crate::model::item::Item;
use crate::model::key::Key;
use crate::model::observation::Observation;
use crate::model::qualifier::Qualifier;
use crate::model::term::TermList;
use crate::words::{dates, glossary, numbers};

/// A figure: value, print, comparative figure, share, qualifiers, account, remarks, source.
pub(super) fn entry(context: Context<'_>, it: &Item) -> Entry {
    let lang = context.lang;
    let ledger = lang.ledger_entry();
    let mut known =
        vec![fact(ledger.value, value(context, it)), fact(ledger.as_printed, print(context, it))];
    known.extend(comparative(context, it).unwrap_or_default());
    known.extend(it.observations.restated().filter_map(|(_, it)| restated(context, it)));
    known.extend(share_of_parent(context, it));
    known.extend(it.period().map(|year| fact(ledger.fiscal_year, context.year(year))));
    known.extend(as_of(context, it));
    let subject = it.subject.as_ref().and_then(|id| context.dataset.subject(id));
    known.extend(subject.map(|it| fact(ledger.subject, context.lang.pick(&it.label))));
    known.push(qualifiers(context, it));
    if it.yen().is_some() && it.period().is_some() && it.stage.is_some() {
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
    let mut remarks = remarks::of(context, it, it.period());
    remarks.extend(remarks::must_not_add(context, it));
    known.extend(facts(ledger.remarks, remarks));
    known.extend(open_questions(context, &Key::Figure(it.id.clone())));
    known.push(fact(ledger.source, Detail::source(context, it.source())));
    let opens = it.can_be_opened().then(|| it.id.clone());
    Entry { title: context.label(it).to_owned(), facts: known, opens }
}

/// A figure on one line.
pub(super) fn in_a_line(context: Context<'_>, it: &Item) -> String {
    let printed = Some((context.lang.ledger_entry().printed)(it.as_printed()));
    let printed = printed.filter(|_| !it.as_printed().is_empty());
    let qualifiers = Some(context.lang.qualifiers_beside(it.qualifiers()));
    let qualifiers = qualifiers.filter(|it| !it.is_empty());
    let notes = [
        budget(context, it, it.newest()),
        ledger::as_of(context, it.newest()),
        qualifiers,
        printed,
    ];
    let notes: Vec<String> = notes.into_iter().flatten().collect();
    line(context, context.label(it), numbers::value(context.notation(), it), &notes)
}

/// The value, or why there is none.
fn value(context: Context<'_>, it: &Item) -> String {
    let ledger = context.lang.ledger_entry();
    match numbers::value(context.notation(), it) {
        Some(value) => value,
        None if it.is(Qualifier::NotRecoverable) => ledger.not_recoverable.to_owned(),
        None => ledger.not_stated.to_owned(),
    }
}

/// The string of the document; of a lost drawing there may be none.
fn print(context: Context<'_>, it: &Item) -> String {
    match it.as_printed().is_empty() && it.is(Qualifier::NotRecoverable) {
        true => context.lang.ledger_entry().not_recoverable.to_owned(),
        false => quoted(context, it.as_printed()),
    }
}

/// The comparative figure with its printed string, and the change since.
fn comparative(context: Context<'_>, it: &Item) -> Option<Vec<Fact>> {
    let ledger = context.lang.ledger_entry();
    let then = it.comparative()?;
    let term = earlier_period(context, then.period?, it.period()?);
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

fn share_of_parent(context: Context<'_>, it: &Item) -> Option<Fact> {
    let parent = context.dataset.item(it.parent()?)?;
    let term = (context.lang.ledger_entry().share_of)(context.label(parent));
    Some(match share::of_parent(context.dataset, it, it.period()) {
        Some(share) => fact(&term, numbers::rough_percent(context.lang, share)),
        // The number is a share itself, or its total is not known.
        None => fact(context.lang.ledger_entry().belongs_to, context.label(parent)),
    })
}

/// The date of which the number is.
fn as_of(context: Context<'_>, it: &Item) -> Option<Fact> {
    let ledger = context.lang.ledger_entry();
    let printed = it.newest().as_of_as_printed.as_deref().map(|it| (ledger.printed)(it));
    let date = dates::when(context.lang, it.newest().as_of?);
    Some(fact(ledger.as_of, context.lang.aside(&date, &printed.unwrap_or_default())))
}

fn qualifiers(context: Context<'_>, it: &Item) -> Fact {
    let ledger = context.lang.ledger_entry();
    let qualifiers = it.qualifiers().iter().map(|it| explained(context, *it)).collect();
    facts(ledger.qualifiers, qualifiers).unwrap_or_else(|| fact(ledger.qualifiers, ledger.none))
}

/// A qualifier and what it means.
pub(super) fn explained(context: Context<'_>, it: Qualifier) -> Detail {
    let terms = context.lang.terms();
    let (name, colon) = ((terms.qualifier)(it), context.lang.colon());
    let text = format!("{name}{colon}{}", (terms.qualifier_meaning)(it));
    Detail::term(text, glossary::qualifier(it))
}
