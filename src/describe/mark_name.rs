//! What is said of a mark: its name for screen readers and tooltips.

use crate::dataset::share;
use crate::describe::context::Context;
use crate::describe::ledger;
use crate::model::figure::{Figure, Kind};
use crate::model::fiscal_year::FiscalYear;
use crate::model::key::Key;
use crate::model::quantity::Yen;
use crate::words::numbers;

/// A figure in a fiscal year, or in none: label, value, qualifiers, share of its total, and for an
/// allocation the number of its parts.
pub fn figure(context: Context<'_>, it: &Figure, year: Option<FiscalYear>) -> String {
    let words = context.lang.ledger_entry();
    let mut said = vec![context.label(it).to_owned()];
    said.push(match amount(context, it, year) {
        Some(amount) => amount,
        None => words.not_stated.to_owned(),
    });
    let qualifiers = context.lang.qualifiers_beside(&it.qualifiers_in(year));
    said.extend((!qualifiers.is_empty()).then_some(qualifiers));
    said.extend(ledger::as_of(context, it));
    let parent = it.parent.as_ref().and_then(|id| context.dataset.figure(id));
    let share = share::of_parent(context.dataset, it, year);
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
    it: &Figure,
    total: &Figure,
    year: FiscalYear,
) -> Option<String> {
    if it.id == total.id || it.parent.as_ref() == Some(&total.id) {
        return None;
    }
    let share = share::of_total(it.yen_in(year)?, total.yen_in(year)?)?;
    let of = (context.lang.ledger_entry().share_of)(context.label(total));
    Some(format!("{of} {}", numbers::percent(share)))
}

/// The year before and the change, of a figure that has both.
pub fn change(context: Context<'_>, it: &Figure) -> Option<String> {
    let before = amount(context, it, Some(it.fiscal_year?.before()))?;
    let change = numbers::signed_measure(context.notation(), it.change()?.difference);
    let change = format!("{} {change}", context.lang.ledger_entry().change);
    Some(context.lang.join(&[before, change]))
}

/// What is not itemised of a total, and its share.
pub fn rest(context: Context<'_>, total: &Figure, amount: Yen, year: FiscalYear) -> String {
    let name = context.lang.allocations().rest.to_owned();
    let mut said = vec![name, numbers::money(context.notation(), amount)];
    let share = total.yen_in(year).and_then(|whole| share::of_total(amount, whole));
    said.extend(share.map(|share| {
        let of = (context.lang.ledger_entry().share_of)(context.label(total));
        format!("{of} {}", numbers::percent(share))
    }));
    context.lang.join(&said)
}

/// The year before and the change of what is not itemised, where both are known.
pub fn change_of_rest(
    context: Context<'_>,
    before: Option<(FiscalYear, Yen)>,
    change: Option<Yen>,
) -> Option<String> {
    let (year, before) = before?;
    let before = numbers::money(context.notation(), before);
    let before = format!("{} {before}", context.year(year));
    let change = numbers::signed_money(context.notation(), change?);
    let change = format!("{} {change}", context.lang.ledger_entry().change);
    Some(context.lang.join(&[before, change]))
}

/// The key of a figure.
pub fn key(figure: &Figure) -> Key {
    Key::Figure(figure.id.clone())
}

/// The number in a fiscal year, with the year.
fn amount(context: Context<'_>, it: &Figure, year: Option<FiscalYear>) -> Option<String> {
    let amount = numbers::quantity_of(context.notation(), it, it.quantity(year)?);
    Some(match year {
        Some(year) => format!("{} {amount}", context.year(year)),
        None => amount,
    })
}
