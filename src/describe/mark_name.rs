//! The accessible names of marks, which screen readers announce and tooltips show.

use crate::dataset::share;
use crate::describe::context::Context;
use crate::describe::ledger;
use crate::model::fiscal_year::FiscalYear;
use crate::model::item::{Item, Kind};
use crate::model::key::Key;
use crate::model::quantity::Yen;
use crate::words::numbers;

/// An item in a fiscal year, which the name then says, else in the one that is shown: label, value, qualifiers,
/// share of its total, and for an allocation the number of its parts.
pub fn item(context: Context<'_>, it: &Item, year: Option<FiscalYear>) -> String {
    let words = context.lang.ledger_entry();
    let shown = context.compared(it).now;
    let observation = if year.is_some() { it.observation(year) } else { Some(shown) };
    let mut said = vec![context.label(it).to_owned()];
    said.push(match observation.and_then(|it| numbers::observed(context.notation(), it)) {
        Some(amount) => dated(context, year, amount),
        None => words.not_stated.to_owned(),
    });
    let qualifiers = &observation.unwrap_or(shown).qualifiers;
    let qualifiers = context.lang.qualifiers_beside(qualifiers);
    said.extend((!qualifiers.is_empty()).then_some(qualifiers));
    said.extend(ledger::as_of(context, observation.unwrap_or(shown)));
    let parent = observation.and_then(|it| context.dataset.item(it.parent.as_ref()?));
    let share = share::of_parent(context.dataset, it, observation.and_then(|it| it.period));
    said.extend(parent.zip(share).map(|(parent, share)| {
        let of = (words.share_of)(context.label(parent));
        format!("{of} {}", numbers::rough_percent(context.lang, share))
    }));
    if it.kind == Kind::Allocation {
        said.push(match context.dataset.parts(it).len() {
            0 => words.no_parts.to_owned(),
            n => (words.n_parts)(n),
        });
    }
    context.lang.join(&said)
}

/// The share of a figure in a total over several accounts, which is not what it is a part of elsewhere.
pub fn share_across(
    context: Context<'_>,
    it: &Item,
    total: &Item,
    year: FiscalYear,
) -> Option<String> {
    if it.id == total.id || it.parent() == Some(&total.id) {
        return None;
    }
    let share = share::of_total(it.yen_in(year)?, total.yen_in(year)?)?;
    let of = (context.lang.ledger_entry().share_of)(context.label(total));
    Some(format!("{of} {}", numbers::percent(context.lang, share)))
}

/// The number of an earlier period and the change from it to a later one, of an item that has both.
pub fn change(
    context: Context<'_>,
    it: &Item,
    then: FiscalYear,
    now: FiscalYear,
) -> Option<String> {
    let (then, now) = (it.observation(Some(then))?, it.observation(Some(now))?);
    let amount = numbers::observed(context.notation(), then)?;
    let earlier = dated(context, then.period, amount);
    let change = it.change_between(then, now)?.difference;
    let change = numbers::signed_measure(context.notation(), change);
    let change = format!("{} {change}", context.lang.ledger_entry().change);
    Some(context.lang.join(&[earlier, change]))
}

/// What is not itemised of a total, and its share.
pub fn not_itemised(context: Context<'_>, total: &Item, amount: Yen, year: FiscalYear) -> String {
    let name = context.lang.allocations().not_itemised.to_owned();
    let mut said = vec![name, numbers::money(context.notation(), amount)];
    let share = total.yen_in(year).and_then(|whole| share::of_total(amount, whole));
    said.extend(share.map(|share| {
        let of = (context.lang.ledger_entry().share_of)(context.label(total));
        format!("{of} {}", numbers::percent(context.lang, share))
    }));
    context.lang.join(&said)
}

/// The amount of an earlier period and the change since of what is not itemised, where both are known.
pub fn change_of_not_itemised(
    context: Context<'_>,
    then: Option<(FiscalYear, Yen)>,
    change: Option<Yen>,
) -> Option<String> {
    let (year, amount) = then?;
    let amount = numbers::money(context.notation(), amount);
    let earlier = format!("{} {amount}", context.year(year));
    let change = numbers::signed_money(context.notation(), change?);
    let change = format!("{} {change}", context.lang.ledger_entry().change);
    Some(context.lang.join(&[earlier, change]))
}

/// The key of a figure.
pub fn key(item: &Item) -> Key {
    Key::Item(item.id.clone())
}

/// An amount with its fiscal year, where it has one.
fn dated(context: Context<'_>, year: Option<FiscalYear>, amount: String) -> String {
    match year {
        Some(year) => format!("{} {amount}", context.year(year)),
        None => amount,
    }
}
