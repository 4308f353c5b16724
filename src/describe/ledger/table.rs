//! Any rows of the data as one table, each with document, page and lines.

use crate::describe::context::Context;
use crate::describe::data_table::{Cell, DataRow, DataTable};
use crate::describe::ledger::list::{self, or_dash};
use crate::describe::ledger::{budget, place};
use crate::model::item::Item;
use crate::model::key::Key;
use crate::model::subject::Subject;
use crate::model::sum::Sum;
use crate::words::numbers;

/// The rows of keys, in their order; keys that the data do not hold are left out.
pub fn table(context: Context<'_>, keys: &[Key]) -> DataTable {
    let mut head = list::head(context);
    if let Some(last) = head.last_mut() {
        *last = context.lang.ledger_entry().source.to_owned();
    }
    DataTable { head, rows: keys.iter().filter_map(|it| row(context, it)).collect() }
}

fn row(context: Context<'_>, key: &Key) -> Option<DataRow> {
    let dataset = context.dataset;
    let cells = match key {
        Key::Figure(id) => {
            let it = dataset.item(id)?;
            placed(list::figure(context, it).cells, place(context, it.source()))
        }
        Key::Milestone(id) => {
            let it = dataset.milestone(id)?;
            placed(list::milestone(context, it).cells, place(context, &it.source))
        }
        Key::NotItemised(id) => rest(context, dataset.item(id)?)?,
        Key::Sum(id) => sum(context, dataset.sum(id)?)?,
        Key::Subject(id) => subject(context, dataset.subject(id)?),
    };
    Some(DataRow { key: Some(key.clone()), cells })
}

/// The cells of a row of the list, whose last one names lines only.
fn placed(mut cells: Vec<Cell>, place: String) -> Vec<Cell> {
    if let Some(last) = cells.last_mut() {
        *last = place.into();
    }
    cells
}

fn rest(context: Context<'_>, total: &Item) -> Option<Vec<Cell>> {
    let amount = context.dataset.not_itemised(total, total.period()?)?;
    let qualifiers = context.lang.qualifiers(total.qualifiers());
    let ours = context.lang.ledger_entry().ours.to_owned();
    let notes = [budget(context, total), Some(qualifiers), Some(ours)];
    Some(vec![
        context.lang.rest_of(&total.label).into(),
        Cell::money(numbers::money(context.notation(), amount), amount),
        Cell::unknown(),
        joined(context, notes).into(),
        place(context, total.source()).into(),
    ])
}

fn sum(context: Context<'_>, it: &Sum) -> Option<Vec<Cell>> {
    let total = context.dataset.total_of(it).ok()?;
    let year = total.basis.period;
    let qualifiers = context.lang.qualifiers_beside(&context.dataset.qualifiers_of(it, year));
    let addends = context.dataset.addends(it);
    let labels: Vec<&str> = addends.iter().map(|it| context.label(it)).collect();
    let notes = [year.map(|it| context.year(it)), Some(qualifiers)];
    let notes = notes.into_iter().chain([Some(labels.join(context.lang.plus()))]);
    let mut places: Vec<String> = addends.iter().map(|it| place(context, it.source())).collect();
    places.dedup();
    Some(vec![
        context.lang.pick(&it.label).into(),
        Cell::measure(numbers::measure(context.notation(), total), total),
        Cell::unknown(),
        joined(context, notes).into(),
        places.join(" / ").into(),
    ])
}

fn subject(context: Context<'_>, it: &Subject) -> Vec<Cell> {
    vec![
        context.lang.pick(&it.label).into(),
        Cell::unknown(),
        Cell::unknown(),
        or_dash(context.lang.pick(&it.detail)),
        place(context, &it.source).into(),
    ]
}

/// Notes one after the other, without those that say nothing.
fn joined(context: Context<'_>, notes: impl IntoIterator<Item = Option<String>>) -> String {
    let notes: Vec<String> = notes.into_iter().flatten().filter(|it| !it.is_empty()).collect();
    context.lang.join(&notes)
}
