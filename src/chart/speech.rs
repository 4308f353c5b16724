//! What is said of a mark to those who hear the page.

use crate::chart::context::Context;
use crate::model::figure::{Figure, FiscalYear};
use crate::model::key::Key;
use crate::model::quantity::Yen;
use crate::model::share;
use crate::words::numbers;

/// A figure in a fiscal year: label, value, qualifiers, share of its total, number of parts.
pub(super) fn figure(context: Context<'_>, it: &Figure, year: Option<FiscalYear>) -> String {
    let words = context.words();
    let quantity = match year {
        Some(year) => it.in_year(year),
        None => it.value,
    };
    let value = quantity.map(|quantity| numbers::quantity_of(context.lang, it, quantity));
    let mut said = vec![context.label(it).to_owned()];
    said.extend(year.map(|year| context.year(year)));
    said.push(value.unwrap_or_else(|| words.ledger.not_stated.to_owned()));
    said.extend(it.qualifiers.iter().map(|it| (words.terms.qualifier)(*it).to_owned()));
    said.extend(share_of_parent(context, it, quantity.and_then(|it| it.yen()), year));
    said.push(match context.package.parts(&it.id).len() {
        0 => words.ledger.no_parts.to_owned(),
        n => (words.ledger.n_parts)(n),
    });
    context.lang.join(&said)
}

/// What is not itemised of a total.
pub(super) fn rest(context: Context<'_>, total: &Figure, amount: Yen, share: &str) -> String {
    let name = context.words().allocations.rest.to_owned();
    let of = (context.words().ledger.share_of)(context.label(total));
    context.lang.join(&[name, numbers::millions(context.lang, amount), format!("{of} {share}")])
}

/// The key of a figure.
pub(super) fn key(figure: &Figure) -> Key {
    Key::Figure(figure.id.clone())
}

fn share_of_parent(
    context: Context<'_>,
    it: &Figure,
    amount: Option<Yen>,
    year: Option<FiscalYear>,
) -> Option<String> {
    let parent = context.package.figure(it.parent.as_ref()?)?;
    let total = match year {
        Some(year) => parent.yen_in(year)?,
        None => parent.yen()?,
    };
    let share = share::of_total(amount?, total)?;
    let of = (context.words().ledger.share_of)(context.label(parent));
    Some(format!("{of} {}", numbers::percent(share)))
}
