//! The entry of a sum of our own.

use crate::describe::context::Context;
use crate::describe::ledger::item;
use crate::describe::ledger::{Detail, Entry, earlier_period, fact, facts, line};
use crate::model::sum::Sum;
use crate::words::numbers;

/// A sum: what it comes to, its terms and their sources; nothing if it cannot be added up.
pub(super) fn entry(context: Context<'_>, it: &Sum) -> Option<Entry> {
    let (dataset, ledger) = (context.dataset, context.lang.ledger_entry());
    let total = context.total_of(it)?;
    let mut known = vec![
        fact(ledger.value, numbers::measure(context.notation(), total)),
        fact(ledger.as_printed, ledger.not_stated),
    ];
    let then = context.earlier_total_of(it);
    let periods = then.and_then(|it| it.basis.period).zip(total.basis.period);
    if let Some((then, (earlier, year))) = then.zip(periods) {
        let term = earlier_period(context, earlier, year);
        known.push(fact(&term, numbers::measure(context.notation(), then)));
        let change = total.since(then).ok().map(|it| it.difference);
        let change = change.map(|it| numbers::signed_measure(context.notation(), it));
        known.extend(change.map(|it| fact(ledger.change, it)));
    }
    known.extend(total.basis.period.map(|year| fact(ledger.fiscal_year, context.year(year))));
    let qualifiers = dataset.qualifiers_of(it, total.basis.period);
    let qualifiers = qualifiers.into_iter().map(|it| item::explained(context, it)).collect();
    known.extend(facts(ledger.qualifiers, qualifiers));
    let added = context.added(it);
    let terms = added.iter().map(|(it, added)| {
        let value = numbers::observed(context.notation(), added).unwrap_or_default();
        context.lang.aside(&context.lang.quote(context.label(it)), &value)
    });
    let terms: Vec<String> = terms.collect();
    known.push(fact(ledger.remarks, (ledger.our_sum)(&terms.join(context.lang.plus()))));
    let places = added.iter().map(|(_, it)| Detail::source(context, &it.source)).collect();
    known.extend(facts(ledger.source, places));
    Some(Entry { title: context.lang.pick(&it.label).to_owned(), facts: known, opens: None })
}

/// A sum on one line; nothing if it cannot be added up.
pub(super) fn in_a_line(context: Context<'_>, it: &Sum) -> Option<String> {
    let total = context.total_of(it)?;
    let year = total.basis.period.map(|year| context.year(year));
    let qualifiers =
        context.lang.qualifiers_beside(&context.dataset.qualifiers_of(it, total.basis.period));
    let ours = context.lang.ledger_entry().ours.to_owned();
    let notes = [year, Some(qualifiers).filter(|it| !it.is_empty()), Some(ours)];
    let notes: Vec<String> = notes.into_iter().flatten().collect();
    let value = numbers::measure(context.notation(), total);
    Some(line(context, context.lang.pick(&it.label), Some(value), &notes))
}
