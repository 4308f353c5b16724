//! The entry of what a total does not itemise.

use crate::dataset::share;
use crate::describe::context::Context;
use crate::describe::ledger::{Detail, Entry, budget, earlier_period, fact, line};
use crate::model::item::Item;
use crate::words::numbers;

/// The rest of a total; nothing where all is itemised.
pub(super) fn entry(context: Context<'_>, total: &Item) -> Option<Entry> {
    let lang = context.lang;
    let ledger = lang.ledger_entry();
    let compared = context.compared(total);
    let (dataset, now) = (context.dataset, compared.now);
    let (year, rest) = (now.period?, dataset.not_itemised_of(total, now)?);
    let printed = now.yen()?;
    let parts = printed.checked_sub(rest)?;
    let money = |amount| numbers::money(context.notation(), amount);
    let mut known = vec![
        fact(ledger.value, money(rest)),
        fact(ledger.as_printed, ledger.not_stated),
        fact(ledger.remarks, (ledger.derived)(&money(printed), &money(parts))),
    ];
    let then = compared.then.and_then(|it| Some((it.period?, dataset.not_itemised_of(total, it)?)));
    if let Some((earlier, then)) = then {
        known.push(fact(&earlier_period(context, earlier, year), money(then)));
        let change = numbers::signed_money(context.notation(), rest.checked_sub(then)?);
        known.push(fact(ledger.change, change));
    }
    let share = numbers::percent(context.lang, share::of_total(rest, printed)?);
    known.push(fact(&(ledger.share_of)(context.label(total)), share));
    known.push(fact(ledger.source, Detail::source(context, &now.source)));
    let title = context.lang.not_itemised_of(&total.label);
    Some(Entry { title, facts: known, opens: None })
}

/// The rest on one line.
pub(super) fn in_a_line(context: Context<'_>, total: &Item) -> Option<String> {
    let now = context.compared(total).now;
    let rest = context.dataset.not_itemised_of(total, now)?;
    let qualifiers = context.lang.qualifiers(&now.qualifiers);
    let ours = context.lang.ledger_entry().ours.to_owned();
    let notes =
        [budget(context, total, now), Some(qualifiers).filter(|it| !it.is_empty()), Some(ours)];
    let notes: Vec<String> = notes.into_iter().flatten().collect();
    let value = numbers::money(context.notation(), rest);
    Some(line(context, &context.lang.not_itemised_of(&total.label), Some(value), &notes))
}
