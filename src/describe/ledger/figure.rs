//! The entry of a printed figure.

use crate::dataset::share;
use crate::describe::context::Context;
use crate::describe::ledger;
use crate::describe::ledger::{
    Detail, Entry, Fact, budget, fact, facts, line, open_questions, quoted, remarks,
};
use crate::model::figure::{Figure, Qualifier};
use crate::model::key::Key;
use crate::model::term::TermList;
use crate::words::{dates, glossary, numbers};

/// A figure: value, print, year before, share, qualifiers, account, remarks, source.
pub(super) fn entry(context: Context<'_>, it: &Figure) -> Entry {
    let lang = context.lang;
    let ledger = lang.ledger_entry();
    let mut known =
        vec![fact(ledger.value, value(context, it)), fact(ledger.as_printed, print(context, it))];
    known.extend(year_before(context, it));
    known.extend(share_of_parent(context, it));
    known.extend(it.fiscal_year.map(|year| fact(ledger.fiscal_year, context.year(year))));
    known.extend(as_of(context, it));
    let subject = it.subject.as_ref().and_then(|id| context.dataset.subject(id));
    known.extend(subject.map(|it| fact(ledger.subject, context.lang.pick(&it.label))));
    known.push(qualifiers(context, it));
    if it.yen().is_some() && it.fiscal_year.is_some() && it.stage.is_some() {
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
    let mut remarks = remarks::of(context, it, it.fiscal_year);
    remarks.extend(remarks::must_not_add(context, it));
    known.extend(facts(ledger.remarks, remarks));
    known.extend(open_questions(context, &Key::Figure(it.id.clone())));
    known.push(fact(ledger.source, Detail::source(context, &it.source)));
    let opens = it.can_be_opened().then(|| it.id.clone());
    Entry { title: context.label(it).to_owned(), facts: known, opens }
}

/// A figure on one line.
pub(super) fn in_a_line(context: Context<'_>, it: &Figure) -> String {
    let printed = Some((context.lang.ledger_entry().printed)(&it.as_printed));
    let printed = printed.filter(|_| !it.as_printed.is_empty());
    let qualifiers = Some(context.lang.qualifiers_beside(&it.qualifiers));
    let qualifiers = qualifiers.filter(|it| !it.is_empty());
    let notes = [budget(context, it), ledger::as_of(context, it), qualifiers, printed];
    let notes: Vec<String> = notes.into_iter().flatten().collect();
    line(context, context.label(it), numbers::value(context.notation(), it), &notes)
}

/// The value, or why there is none.
fn value(context: Context<'_>, it: &Figure) -> String {
    let ledger = context.lang.ledger_entry();
    match numbers::value(context.notation(), it) {
        Some(value) => value,
        None if it.is(Qualifier::NotRecoverable) => ledger.not_recoverable.to_owned(),
        None => ledger.not_stated.to_owned(),
    }
}

/// The string of the document; of a lost drawing there may be none.
fn print(context: Context<'_>, it: &Figure) -> String {
    match it.as_printed.is_empty() && it.is(Qualifier::NotRecoverable) {
        true => context.lang.ledger_entry().not_recoverable.to_owned(),
        false => quoted(context, &it.as_printed),
    }
}

/// The amount of the year before with its printed string, and the change.
fn year_before(context: Context<'_>, it: &Figure) -> Vec<Fact> {
    let ledger = context.lang.ledger_entry();
    let Some((previous, year)) = it.previous.zip(it.fiscal_year) else {
        return Vec::new();
    };
    let value = numbers::quantity_of(context.notation(), it, previous);
    let printed = (ledger.printed)(it.previous_as_printed.as_deref().unwrap_or_default());
    let value = context.lang.aside(&value, &printed);
    let mut known = vec![fact(&(ledger.year_before)(&context.year(year.before())), value)];
    let change = it.change().map(|change| numbers::change(context.notation(), change));
    known.extend(change.map(|change| fact(ledger.change, change)));
    known
}

fn share_of_parent(context: Context<'_>, it: &Figure) -> Option<Fact> {
    let parent = context.dataset.figure(it.parent.as_ref()?)?;
    let term = (context.lang.ledger_entry().share_of)(context.label(parent));
    Some(match share::of_parent(context.dataset, it, it.fiscal_year) {
        Some(share) => fact(&term, numbers::rough_percent(context.lang, share)),
        // The number is a share itself, or its total is not known.
        None => fact(context.lang.ledger_entry().belongs_to, context.label(parent)),
    })
}

/// The date of which the number is.
fn as_of(context: Context<'_>, it: &Figure) -> Option<Fact> {
    let ledger = context.lang.ledger_entry();
    let printed = it.as_of_as_printed.as_deref().map(|it| (ledger.printed)(it));
    let date = dates::when(context.lang, it.as_of?);
    Some(fact(ledger.as_of, context.lang.aside(&date, &printed.unwrap_or_default())))
}

fn qualifiers(context: Context<'_>, it: &Figure) -> Fact {
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
