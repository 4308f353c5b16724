//! The reconciliation of one total: a table of its parts, their sum, the total and the difference.

use crate::dataset::checks::{Check, Verdict};
use crate::describe::checks::Reconciliation;
use crate::describe::checks::tally::{self, Total};
use crate::describe::context::Context;
use crate::describe::data_table::{Cell, DataRow, DataTable};
use crate::describe::mark_name;
use crate::describe::periods::Periods;
use crate::model::item::Item;
use crate::model::measure::Measure;
use crate::model::observation::Observation;
use crate::words::numbers;

/// The reconciliation of a total; nothing for one without checks.
pub(super) fn of(context: Context<'_>, total: &Total<'_>) -> Option<Reconciliation> {
    let words = context.lang.checks();
    let verdicts = total.checks.iter().map(|check| {
        let verdict = tally::outcome(context, total, check);
        check.period.map_or(verdict.clone(), |year| format!("{} {verdict}", context.year(year)))
    });
    let verdicts: Vec<String> = match total.verdict {
        Verdict::Exact => vec![(words.verdict)(total.verdict).to_owned()],
        Verdict::Rounding | Verdict::NotItemised | Verdict::DoesNotAddUp => verdicts.collect(),
    };
    Some(Reconciliation {
        id: total.item.id.clone(),
        document: total.checks.first()?.document.clone(),
        label: total.name.clone(),
        verdict: context.lang.join(&verdicts),
        table: table(context, total),
        periods: two_of(total).and_then(|[now, then]| {
            Some(Periods { shown: now.period?, compared_with: Some(then.period?) })
        }),
    })
}

fn table(context: Context<'_>, total: &Total<'_>) -> DataTable {
    let observations = total.checks.iter().filter_map(|it| total.observation(it));
    let parts = context.dataset.parts_of_any(total.item, observations);
    let mut rows: Vec<DataRow> = parts.into_iter().map(|it| part(context, total, it)).collect();
    rows.extend(comparison(context, total));
    DataTable { head: head(context, total), rows }
}

/// The heads of the columns: one for each period, and the change between them where there are two.
fn head(context: Context<'_>, total: &Total<'_>) -> Vec<String> {
    let words = context.lang.allocations();
    let mut res = vec![words.item.to_owned()];
    res.extend(total.checks.iter().map(|it| match it.period {
        Some(year) => context.year(year),
        None => context.lang.ledger_entry().value.to_owned(),
    }));
    res.extend(two_of(total).map(|_| words.change.to_owned()));
    res
}

/// The checks of a total of which there are two: the newer, and the one that it can be compared with.
fn two_of<'t>(total: &'t Total<'_>) -> Option<&'t [Check; 2]> {
    total.checks.as_slice().try_into().ok()
}

/// The row of a part, as the document of the total prints it.
fn part(context: Context<'_>, total: &Total<'_>, it: &Item) -> DataRow {
    let observed = |check: &Check| it.observation_by(&check.document, check.period);
    let mut cells = vec![context.label(it).into()];
    cells.extend(total.checks.iter().map(|check| amount(context, observed(check))));
    cells.extend(two_of(total).map(|[now, then]| {
        let change = observed(now).zip(observed(then));
        let change = change.and_then(|(now, then)| it.change_between(then, now));
        let cell = |it: Measure| Cell::measure(numbers::signed_measure(context.notation(), it), it);
        change.map_or_else(Cell::unknown, |it| cell(it.difference))
    }));
    DataRow { key: Some(mark_name::key(it)), cells }
}

/// The number of a part, with what qualifies it.
fn amount(context: Context<'_>, observation: Option<&Observation>) -> Cell {
    let Some((it, quantity)) = observation.and_then(|it| Some((it, it.value?))) else {
        return Cell::unknown();
    };
    let value = numbers::observed(context.notation(), it).unwrap_or_default();
    let beside = context.lang.qualifiers_beside(&it.qualifiers);
    Cell::quantity(context.lang.aside(&value, &beside), quantity)
}

/// The last rows: the sum of the parts, the printed total, and the difference.
fn comparison(context: Context<'_>, total: &Total<'_>) -> [DataRow; 3] {
    let words = context.lang.checks();
    let notation = tally::notation(context, total);
    let derived = |name: &str, take: fn(&Check) -> Measure, say: &dyn Fn(Measure) -> String| {
        let mut cells = vec![Cell::from(name)];
        cells.extend(total.checks.iter().map(|it| Cell::measure(say(take(it)), take(it))));
        cells.extend(two_of(total).map(|[now, then]| {
            let change = take(now).since(take(then)).ok().map(|it| it.difference);
            let change = change.map(|it| Cell::measure(numbers::signed_measure(notation, it), it));
            change.unwrap_or_else(Cell::unknown)
        }));
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
    let row = |cells| DataRow { key: None, cells };
    let printed = DataRow { key: Some(mark_name::key(total.item)), cells: printed };
    [row(sum), printed, row(difference)]
}
