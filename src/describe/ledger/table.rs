//! Any rows of the data as one table, each with document, page and lines.
//!
//! Programs read it: every number has a column, that of an earlier period, too.

use crate::describe::compared::Compared;
use crate::describe::context::Context;
use crate::describe::data_table::{Cell, DataRow, DataTable};
use crate::describe::item_cells::value;
use crate::describe::ledger::list::{self, or_dash};
use crate::describe::ledger::{budget, earlier_period, place};
use crate::model::item::Item;
use crate::model::key::Key;
use crate::model::observation::Observation;
use crate::model::order;
use crate::model::subject::Subject;
use crate::model::sum::Sum;
use crate::words::numbers;

/// The index of the column of the newest values, which those of comparative figures follow.
const VALUE: usize = 1;

/// The rows of keys, in their order; keys that the data do not hold are left out.
pub fn table(context: Context<'_>, keys: &[Key]) -> DataTable {
    let mut head = list::head(context);
    let mut rows: Vec<DataRow> = keys.iter().filter_map(|it| row(context, it)).collect();
    if let Some(last) = head.last_mut() {
        *last = context.lang.ledger_entry().source.to_owned();
    }
    let compared: Vec<Option<Compared<'_>>> = rows.iter().map(|it| compared(context, it)).collect();
    let earlier =
        |it: &Option<Compared<'_>>| Some((it.as_ref()?.then?.period?, it.as_ref()?.now.period?));
    let periods = order::map_of(compared.iter().filter_map(earlier));
    // So that the newest is the first.
    for (period, year) in periods {
        head.insert(VALUE + 1, earlier_period(context, period, year));
        for (row, compared) in rows.iter_mut().zip(&compared) {
            let then = compared.as_ref().and_then(|it| it.then);
            let observed = then.filter(|it| it.period == Some(period));
            row.cells.insert(VALUE + 1, cell(context, observed));
        }
    }
    DataTable { head, rows }
}

/// The observations that are shown of the item of a row, if it is one.
fn compared<'a>(context: Context<'a>, row: &DataRow) -> Option<Compared<'a>> {
    match row.key.as_ref()? {
        Key::Item(id) => Some(context.compared(context.dataset.item(id)?)),
        Key::NotItemised(_) | Key::Milestone(_) | Key::Sum(_) | Key::Subject(_) => None,
    }
}

/// The value of an observation, or a dash.
fn cell(context: Context<'_>, observed: Option<&Observation>) -> Cell {
    let text = observed.and_then(|it| numbers::observed(context.notation(), it));
    let value = text.zip(observed.and_then(|it| it.value));
    value.map_or_else(Cell::unknown, |(text, it)| Cell::quantity(text, it))
}

fn row(context: Context<'_>, key: &Key) -> Option<DataRow> {
    let dataset = context.dataset;
    let cells = match key {
        Key::Item(id) => {
            let it = dataset.item(id)?;
            let compared = context.compared(it);
            let place = place(context, &compared.now.source);
            let mut cells = placed(list::observation(context, compared).cells, place);
            if let Some(cell) = cells.get_mut(VALUE) {
                *cell = value(context, compared.now);
            }
            cells
        }
        Key::Milestone(id) => {
            let it = dataset.milestone(id)?;
            placed(list::milestone(context, it).cells, place(context, &it.source))
        }
        Key::NotItemised(id) => not_itemised(context, dataset.item(id)?)?,
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

fn not_itemised(context: Context<'_>, total: &Item) -> Option<Vec<Cell>> {
    let now = context.compared(total).now;
    let amount = context.dataset.not_itemised_of(total, now)?;
    let qualifiers = context.lang.qualifiers(&now.qualifiers);
    let ours = context.lang.ledger_entry().ours.to_owned();
    let notes = [budget(context, total, now), Some(qualifiers), Some(ours)];
    Some(vec![
        context.lang.not_itemised_of(&total.label).into(),
        Cell::money(numbers::money(context.notation(), amount), amount),
        Cell::unknown(),
        joined(context, notes).into(),
        place(context, &now.source).into(),
    ])
}

fn sum(context: Context<'_>, it: &Sum) -> Option<Vec<Cell>> {
    let total = context.total_of(it)?;
    let year = total.basis.period;
    let qualifiers = context.lang.qualifiers_beside(&context.dataset.qualifiers_of(it, year));
    let added = context.added(it);
    let labels: Vec<&str> = added.iter().map(|(it, _)| context.label(it)).collect();
    let notes = [year.map(|it| context.year(it)), Some(qualifiers)];
    let notes = notes.into_iter().chain([Some(labels.join(context.lang.plus()))]);
    let mut places: Vec<String> = added.iter().map(|(_, it)| place(context, &it.source)).collect();
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
