//! Every check as a row of one table.

use crate::dataset::checks::Check;
use crate::describe::checks::tally::{self, Total};
use crate::describe::context::Context;
use crate::describe::data_table::{Cell, DataRow, DataTable};
use crate::describe::mark_name;
use crate::words::numbers;

/// A row for each check: total, year, printed number, sum of the parts, difference, verdict and qualifiers.
pub(super) fn table(context: Context<'_>, totals: &[Total<'_>]) -> DataTable {
    let (words, ledger) = (context.lang.checks(), context.lang.ledger_entry());
    let row = |total: &Total<'_>, check: &Check| {
        let notation = tally::notation(context, total);
        DataRow {
            key: Some(mark_name::key(total.item)),
            cells: vec![
                total.name.clone().into(),
                tally::year(context, check.period).into(),
                Cell::measure(numbers::measure(notation, check.parts), check.parts),
                Cell::measure(tally::total(context, total, check), check.printed),
                Cell::measure(tally::difference(context, total, check), check.difference),
                (words.verdict)(check.verdict).into(),
                qualifiers(context, total, check).into(),
            ],
        }
    };
    let head = [
        words.total,
        ledger.fiscal_year,
        words.sum,
        words.printed,
        words.difference,
        words.verdict_head,
        ledger.qualifiers,
    ];
    let rows = totals.iter().flat_map(|total| total.checks.iter().map(move |it| (total, it)));
    DataTable {
        head: head.map(str::to_owned).to_vec(),
        rows: rows.map(|(total, check)| row(total, check)).collect(),
    }
}

/// What qualifies the printed total in the year of a check, or a dash.
fn qualifiers(context: Context<'_>, total: &Total<'_>, check: &Check) -> String {
    match tally::qualifiers(total, check) {
        [] => "–".to_owned(),
        some => context.lang.qualifiers(some),
    }
}
