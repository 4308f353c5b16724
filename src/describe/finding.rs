//! The finding of a chart of allocations: what the marks that are drawn show, in a sentence.
//!
//! What a total does not itemise is drawn like an item, and counts as one. Nothing is called the
//! largest where it is the only one or another is as large.

use crate::dataset::share;
use crate::describe::allocations::{Allocation, AllocationsSpec};
use crate::describe::periods::Periods;
use crate::model::fiscal_year::FiscalYear;
use crate::model::item::Item;
use crate::model::quantity::Yen;
use crate::words::numbers;

/// What changes most of the items drawn, which are parts of the total that is shown, if one is;
/// nothing where no change is known.
pub fn of_changes(spec: &AllocationsSpec<'_>, items: &[&Allocation<'_>]) -> Option<String> {
    let words = spec.context.lang.allocations();
    let known: Vec<(&Allocation<'_>, Yen)> =
        items.iter().filter_map(|it| Some((*it, it.change()?))).collect();
    if let [(item, change)] = known.as_slice() {
        return Some(change_of_one(spec, &name(spec, item), *change));
    }
    if known.iter().all(|(_, change)| *change == Yen::ZERO) {
        let since = spec.context.since(spec.periods);
        return (!known.is_empty()).then(|| (words.unchanged)(&since));
    }
    let size = |(_, change): &(&Allocation<'_>, Yen)| change.get().unsigned_abs();
    let Some((item, change)) = the_most(known, size) else {
        return Some(words.several_change.to_owned());
    };
    let sentence = (words.changes_most)(&name(spec, item), &by(spec, change));
    Some(match spec.at {
        Some(total) => (words.within)(spec.context.label(total), &sentence),
        None => sentence,
    })
}

/// How a total changes, where that is known.
pub fn of_total(spec: &AllocationsSpec<'_>, total: &Item) -> Option<String> {
    let Periods { shown, compared_with } = spec.periods;
    let change = total.yen_in(shown)?.checked_sub(total.yen_in(compared_with?)?)?;
    Some(change_of_one(spec, &spec.context.lang.quote(spec.context.label(total)), change))
}

/// The largest of the printed totals that are drawn, each by its amount in its newest shown year.
pub fn of_totals(spec: &AllocationsSpec<'_>, items: &[&Allocation<'_>]) -> String {
    let words = spec.context.lang.allocations();
    let known: Vec<(&Allocation<'_>, (FiscalYear, Yen))> =
        items.iter().filter_map(|it| Some((*it, *it.amounts.first()?))).collect();
    let said = |item: &Allocation<'_>, (year, amount): (FiscalYear, Yen)| {
        let amount = numbers::money(spec.context.notation(), amount);
        (name(spec, item), spec.context.lang.aside(&amount, &spec.context.year(year)))
    };
    match known.as_slice() {
        [] => spec.no_data(),
        [(item, amount)] => {
            let (name, amount) = said(item, *amount);
            format!("{name}{}{amount}", spec.context.lang.colon())
        }
        [..] => match the_most(known, |(_, (_, amount))| *amount) {
            Some((item, amount)) => {
                let (name, amount) = said(item, amount);
                (words.largest)(&name, &amount)
            }
            None => words.several_largest.to_owned(),
        },
    }
}

/// How much of a total is not itemised, else what share of it its largest part has, or each of several that are
/// as large, in a year.
pub fn of_parts(spec: &AllocationsSpec<'_>, total: &Item, year: FiscalYear) -> String {
    let context = spec.context;
    let words = context.lang.allocations();
    let label = context.label(total);
    let whole = total.yen_in(year).unwrap_or(Yen::ZERO);
    let share = |amount: Yen| {
        share::of_total(amount, whole)
            .map(|it| numbers::percent(context.lang, it))
            .unwrap_or_default()
    };
    if let Some(rest) = context.dataset.not_itemised(total, year) {
        return (words.mostly_not_itemised)(&share(rest), label);
    }
    let observation = total.observation(Some(year));
    let parts = observation.map(|it| context.dataset.breakdown(total, it)).unwrap_or_default();
    let parts: Vec<(&Item, Yen)> =
        parts.into_iter().filter_map(|(it, observed)| Some((it, observed.yen()?))).collect();
    let money = |amount: Yen| numbers::money(context.notation(), amount);
    let quoted = |it: &Item| context.lang.quote(context.label(it));
    let Some(most) = parts.iter().map(|(_, amount)| *amount).max() else {
        return format!("{}{}{}", quoted(total), context.lang.colon(), money(whole));
    };
    if let [(part, amount)] = parts.as_slice() {
        return (words.only_part)(&quoted(part), label, &money(*amount));
    }
    match the_most(parts, |(_, amount)| *amount) {
        Some((part, _)) => (words.largest_part)(context.label(part), &share(most), label),
        None => (words.several_parts)(&share(most), label),
    }
}

/// What cells show: the parts of the total that is shown, else which of the totals drawn is the largest.
pub fn of_cells(spec: &AllocationsSpec<'_>) -> String {
    if let Some((total, year)) = spec.at.and_then(|it| Some((it, spec.year_of(it)?))) {
        return of_parts(spec, total, year);
    }
    let items = spec.items();
    // A total over several accounts is not drawn.
    let drawn: Vec<&Allocation<'_>> =
        items.iter().filter(|it| it.figure.is_some_and(|it| it.additive)).collect();
    of_totals(spec, &drawn)
}

/// What one item alone shows of its change.
fn change_of_one(spec: &AllocationsSpec<'_>, name: &str, change: Yen) -> String {
    let words = spec.context.lang.allocations();
    let since = spec.context.since(spec.periods);
    match change {
        Yen::ZERO => (words.as_before)(name, &since),
        change => (words.differs)(name, &by(spec, change), &since),
    }
}

/// By how much something rises or falls.
fn by(spec: &AllocationsSpec<'_>, change: Yen) -> String {
    let words = spec.context.lang.allocations();
    let amount = Yen::new(change.get().saturating_abs());
    let amount = numbers::money(spec.context.notation(), amount);
    if change < Yen::ZERO { (words.down)(&amount) } else { (words.up)(&amount) }
}

/// The name of an item within a sentence.
fn name(spec: &AllocationsSpec<'_>, item: &Allocation<'_>) -> String {
    match item.figure {
        Some(_) => spec.context.lang.quote(&item.label),
        None => spec.context.lang.allocations().what_is_not_itemised.to_owned(),
    }
}

/// The one with the most of something; nothing where two have as much.
fn the_most<T: Copy, M: Ord>(all: Vec<T>, measure: impl Fn(&T) -> M) -> Option<T> {
    let most = all.iter().map(&measure).max()?;
    let mut found = all.iter().filter(|it| measure(it) == most);
    found.next().copied().filter(|_| found.next().is_none())
}
