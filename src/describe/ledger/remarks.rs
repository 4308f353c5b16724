//! What the relations say of an item, and how its own parts add up.

use crate::dataset::checks::{self, Verdict};
use crate::dataset::share;
use crate::describe::context::Context;
use crate::model::fiscal_year::FiscalYear;
use crate::model::id::Id;
use crate::model::item::Item;
use crate::model::relation::{End, Relation, RelationKind};
use crate::words::numbers;

/// What the relations say of an item, and how its own parts add up.
pub fn of(context: Context<'_>, it: &Item, year: Option<FiscalYear>) -> Vec<String> {
    let mut res: Vec<String> = Vec::new();
    res.extend(verdict(context, it, year));
    let same: Vec<&Item> = context.dataset.same_money(it);
    if same.len() > 1 {
        let labels: Vec<String> = same.into_iter().map(|it| context.label(it).to_owned()).collect();
        let labels = labels.join(" = ");
        res.push((context.lang.ledger_entry().same_money)(&labels));
    }
    let across: Vec<String> = context
        .dataset
        .relations_of(&it.id)
        .filter(|relation| {
            relation.kind == RelationKind::PartAcrossAccounts && relation.to == it.id
        })
        .filter_map(|relation| named(context, &relation.from))
        .collect();
    if !across.is_empty() {
        let parts = across.join(" + ");
        res.push((context.lang.ledger_entry().across)(&parts));
    }
    let relations = context.dataset.relations_of(&it.id);
    res.extend(relations.filter_map(|relation| said(context, relation, it)));
    res
}

/// What an item must not be added to, and why.
pub(super) fn must_not_add(context: Context<'_>, it: &Item) -> Vec<String> {
    let relations = context.dataset.relations_of(&it.id);
    let warning = |relation: &Relation| {
        let other = match (relation.from == it.id, relation.to == it.id) {
            (true, _) => &relation.to,
            (_, true) => &relation.from,
            (false, false) => return None,
        };
        let note = context.lang.pick(&relation.note);
        Some((context.lang.ledger_entry().must_not_add)(&named(context, other)?, note))
    };
    relations.filter(|it| it.kind == RelationKind::MustNotAdd).filter_map(warning).collect()
}

/// What one relation says of an item at either of its ends.
fn said(context: Context<'_>, relation: &Relation, it: &Item) -> Option<String> {
    let ledger = context.lang.ledger_entry();
    let (from, to) = relation.kind.ends();
    let is_from = from == End::Item && relation.from == it.id;
    let is_to = to == End::Item && relation.to == it.id;
    let other = match (is_from, is_to) {
        (true, _) => named(context, &relation.to)?,
        (_, true) => named(context, &relation.from)?,
        (false, false) => return None,
    };
    match relation.kind {
        RelationKind::PartAcrossAccounts => is_from.then(|| (ledger.part_across)(&other)),
        RelationKind::CeilingBeside if is_from => Some((ledger.is_ceiling)(&other)),
        RelationKind::CeilingBeside => Some((ledger.ceiling)(&other)),
        RelationKind::PrintedBeside if is_from => {
            Some((ledger.is_beside)(&other) + context.lang.pick(&relation.note))
        }
        RelationKind::PrintedBeside => Some((ledger.beside)(&other)),
        RelationKind::Disagrees => Some((ledger.disagrees)(&other)),
        RelationKind::SameFigure => Some((ledger.same_figure)(&other)),
        // Said with the whole chain of places, and apart.
        RelationKind::SameMoney | RelationKind::MustNotAdd => None,
        RelationKind::BuiltBy
        | RelationKind::PartyTo
        | RelationKind::SameEvent
        | RelationKind::OutcomeOf => None, // No item is an end of these.
    }
}

/// An item with its value: `“label” (value)`.
fn named(context: Context<'_>, id: &Id) -> Option<String> {
    let item = context.dataset.item(id)?;
    let label = context.lang.quote(context.label(item));
    Some(context.lang.aside(&label, &context.value(item)?))
}

/// How the parts of a total add up, in a sentence.
fn verdict(context: Context<'_>, total: &Item, year: Option<FiscalYear>) -> Option<String> {
    let ledger = context.lang.ledger_entry();
    // Where a number is not known there is nothing to say of how it adds up.
    let check = checks::check(context.dataset, total, year).ok()?;
    let parts = numbers::measure(context.notation(), check.parts);
    let difference = numbers::signed_measure(context.notation(), check.difference);
    Some(match check.verdict {
        // One part is the total itself, which the remark on its money says.
        Verdict::Exact if check.n_parts == 1 => return None,
        // The whole of shares is a hundred percent by definition, and printed nowhere.
        Verdict::Rounding if total.value().is_none() => (ledger.shares)(check.n_parts, &parts),
        Verdict::Exact if total.value().is_none() => return None,
        Verdict::Exact => ledger.exact.to_owned(),
        Verdict::Rounding => (ledger.rounding)(&parts, &difference),
        Verdict::DoesNotAddUp => (ledger.does_not_add_up)(&parts, &difference),
        Verdict::NotItemised => {
            let rest = context.dataset.rest_of(total, total.observation(year)?)?;
            let share = share::of_total(rest.yen()?, check.printed.yen()?)?;
            let share = numbers::percent(context.lang, share);
            (ledger.not_itemised)(&numbers::measure(context.notation(), rest), &share)
        }
    })
}
