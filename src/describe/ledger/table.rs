//! Any rows of the data as one table, each with document, page and lines.
//!
//! Programs read it: every number has a column, that of an earlier period, too.

use crate::describe::compared::Compared;
use crate::describe::context::Context;
use crate::describe::data_table::{Cell, DataRow, DataTable};
use crate::describe::figure_cells::value;
use crate::describe::ledger::list::{self, or_dash};
use crate::describe::ledger::{budget, place};
use crate::model::item::Item;
use crate::model::key::Key;
use crate::model::observation::Observation;
use crate::model::order;
use crate::model::subject::Subject;
use crate::model::sum::Sum;
use crate::words::numbers;

/// The column of the newest values, behind which those of comparative ones stand.
const VALUE: usize = 1;

/// The rows of keys, in their order; keys that the data do not hold are left out.
pub fn table(context: Context<'_>, keys: &[Key]) -> DataTable {
    let mut head = list::head(context);
    let mut rows: Vec<DataRow> = keys.iter().filter_map(|it| row(context, it)).collect();
    if let Some(last) = head.last_mut() {
        *last = context.lang.ledger_entry().source.to_owned();
    }
    let comparatives = rows.iter().filter_map(|it| comparative(context, it));
    let periods = order::set_of(comparatives.filter_map(|it| it.period));
    // The newest comes first.
    for period in periods {
        let name = (context.lang.ledger_entry().year_before)(&context.year(period));
        head.insert(VALUE + 1, name);
        for row in &mut rows {
            let observed = comparative(context, row).filter(|it| it.period == Some(period));
            row.cells.insert(VALUE + 1, cell(context, observed));
        }
    }
    DataTable { head, rows }
}

/// The comparative observation of the item that a row stands for, if it is one and has one.
fn comparative<'a>(context: Context<'a>, row: &DataRow) -> Option<&'a Observation> {
    match row.key.as_ref()? {
        Key::Figure(id) => context.dataset.item(id)?.comparative(),
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
        Key::Figure(id) => {
            let it = dataset.item(id)?;
            let mut cells = placed(
                list::observation(context, Compared::printed(it, it.newest())).cells,
                place(context, it.source()),
            );
            if let Some(cell) = cells.get_mut(VALUE) {
                *cell = value(context, it.newest());
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
    let amount = context.dataset.not_itemised(total, total.period()?)?;
    let qualifiers = context.lang.qualifiers(total.qualifiers());
    let ours = context.lang.ledger_entry().ours.to_owned();
    let notes = [budget(context, total, total.newest()), Some(qualifiers), Some(ours)];
    Some(vec![
        context.lang.not_itemised_of(&total.label).into(),
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
    let added = context.dataset.added(it);
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
