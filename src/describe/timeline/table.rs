//! Every event as a row of one table.

use crate::describe::context::Context;
use crate::describe::data_table::{Cell, DataRow, DataTable};
use crate::describe::timeline::event::{self, Event};
use crate::model::milestone::Milestone;
use crate::words::dates;

/// The table: the earliest first, those without a date last.
pub(super) fn of(context: Context<'_>, dated: &[Event<'_>], undated: &[&Milestone]) -> DataTable {
    let (words, ledger) = (context.lang.timeline(), context.lang.ledger_entry());
    let head = [
        words.event,
        ledger.as_printed,
        ledger.date,
        ledger.status,
        ledger.certainty,
        words.lane,
        words.page,
    ];
    let all = dated.iter().map(|it| it.milestone).chain(undated.iter().copied());
    DataTable {
        head: head.map(str::to_owned).to_vec(),
        rows: all.map(|it| row(context, it)).collect(),
    }
}

/// The heading of the page on which an event occurs first.
fn page(context: Context<'_>, it: &Milestone) -> String {
    let pages = context.dataset.first_pages_of(&it.source);
    pages.first().map_or("–", |it| context.lang.pick(&it.heading)).to_owned()
}

fn row(context: Context<'_>, it: &Milestone) -> DataRow {
    let terms = context.lang.terms();
    let date = it.date.map(|date| dates::bounded(context.lang, date, it.bound));
    DataRow {
        key: Some(event::key(it)),
        cells: vec![
            context.lang.pick(&it.label).into(),
            it.as_printed.as_deref().map_or_else(Cell::unknown, Cell::from),
            date.map_or_else(Cell::unknown, Cell::from),
            (terms.status)(it.status).into(),
            (terms.certainty)(it.certainty).into(),
            event::lane_of(context, it).into(),
            page(context, it).into(),
        ],
    }
}
