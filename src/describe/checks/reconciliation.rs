//! One total with its parts, written out: what stands where, what it comes to, and how it differs.

use crate::dataset::checks::{Check, Verdict};
use crate::describe::checks::Reconciliation;
use crate::describe::checks::tally::{self, Total};
use crate::describe::context::Context;
use crate::describe::data_table::{Cell, DataRow, DataTable};
use crate::describe::mark_name;
use crate::model::fiscal_year::FiscalYear;
use crate::model::item::Item;
use crate::model::measure::Measure;
use crate::words::numbers;

/// The reconciliation of a total.
pub(super) fn of(context: Context<'_>, total: &Total<'_>) -> Reconciliation {
    let words = context.lang.checks();
    let verdicts = total.checks.iter().map(|check| {
        let verdict = tally::outcome(context, total, check);
        check.period.map_or(verdict.clone(), |year| format!("{} {verdict}", context.year(year)))
    });
    let verdicts: Vec<String> = match total.verdict {
        Verdict::Exact => vec![(words.verdict)(total.verdict).to_owned()],
        Verdict::Rounding | Verdict::NotItemised | Verdict::DoesNotAddUp => verdicts.collect(),
    };
    Reconciliation {
        id: total.figure.id.clone(),
        label: context.label(total.figure).to_owned(),
        verdict: context.lang.join(&verdicts),
        table: table(context, total),
    }
}

fn table(context: Context<'_>, total: &Total<'_>) -> DataTable {
    let words = context.lang.checks();
    let notation = tally::notation(context, total.figure);
    let years: Vec<Option<FiscalYear>> = total.checks.iter().map(|it| it.period).collect();
    let mut head = vec![context.lang.allocations().item.to_owned()];
    head.extend(years.iter().map(|it| match it {
        Some(year) => context.year(*year),
        None => context.lang.ledger_entry().value.to_owned(),
    }));
    let has_change = years.len() > 1;
    head.extend(has_change.then(|| context.lang.allocations().change.to_owned()));
    let mut rows: Vec<DataRow> = context
        .dataset
        .parts(total.figure)
        .into_iter()
        .map(|it| {
            let mut cells = vec![context.label(it).into()];
            cells.extend(years.iter().map(|year| amount(context, it, *year)));
            cells.extend(has_change.then(|| change(context, it)));
            DataRow { key: Some(mark_name::key(it)), cells }
        })
        .collect();
    let derived = |name: &str, take: fn(&Check) -> Measure, say: &dyn Fn(Measure) -> String| {
        let mut cells = vec![Cell::from(name)];
        cells.extend(total.checks.iter().map(|it| Cell::measure(say(take(it)), take(it))));
        if let [now, before] = total.checks.as_slice() {
            let change = take(now).since(take(before)).ok().map(|it| it.difference);
            let change = change.map(|it| Cell::measure(numbers::signed_measure(notation, it), it));
            cells.push(change.unwrap_or_else(Cell::unknown));
        }
        cells
    };
    let plain = |it: Measure| numbers::measure(notation, it);
    let signed = |it: Measure| numbers::signed_measure(notation, it);
    let sum = derived(words.sum, |it| it.parts, &plain);
    let mut printed = derived(words.printed, |it| it.printed, &plain);
    for (cell, check) in printed.iter_mut().skip(1).zip(&total.checks) {
        cell.text = tally::total(context, total, check);
    }
    let difference = derived(words.difference, |it| it.difference, &signed);
    rows.push(DataRow { key: None, cells: sum });
    rows.push(DataRow { key: Some(mark_name::key(total.figure)), cells: printed });
    rows.push(DataRow { key: None, cells: difference });
    DataTable { head, rows }
}

/// The number of a part in a year, with what qualifies it there.
fn amount(context: Context<'_>, it: &Item, year: Option<FiscalYear>) -> Cell {
    let Some((observation, quantity)) = it.observation(year).and_then(|it| Some((it, it.value?)))
    else {
        return Cell::unknown();
    };
    let value = numbers::observed(context.notation(), observation).unwrap_or_default();
    let beside = context.lang.qualifiers_beside(&observation.qualifiers);
    Cell::quantity(context.lang.aside(&value, &beside), quantity)
}

/// The change of a part, or a dash.
fn change(context: Context<'_>, it: &Item) -> Cell {
    let cell = |it: Measure| Cell::measure(numbers::signed_measure(context.notation(), it), it);
    it.change().map_or_else(Cell::unknown, |it| cell(it.difference))
}
