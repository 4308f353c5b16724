//! Allocations as a table.

use crate::dataset::share;
use crate::describe::allocations::{Allocation, AllocationsSpec};
use crate::describe::data_table::{Cell, DataRow, DataTable};
use crate::describe::item_cells::{printed, qualifiers};
use crate::model::item::Item;
use crate::model::quantity::Yen;
use crate::words::money::Notation;
use crate::words::numbers;

impl<'a> AllocationsSpec<'a> {
    /// The shown items as a table: both periods, change, share of the total, print, qualifiers.
    pub fn table(&self) -> DataTable {
        let everything = self.compared();
        let items = everything.items();
        let notation = self.notation(&items);
        let share =
            self.at.map(|it| (self.context.lang.ledger_entry().share_of)(self.context.label(it)));
        let row = |item: &Allocation<'_>| {
            everything.row(notation, item, self.at.map(|it| self.share_in(it, item)))
        };
        DataTable { head: everything.head(notation, share), rows: items.iter().map(row).collect() }
    }

    /// The same with the parts of each item, down to a number of levels, and the total of each.
    pub fn deep_table(&self, n_levels: usize) -> DataTable {
        let lang = self.context.lang;
        let everything = self.compared();
        let mut items: Vec<(Allocation<'a>, Option<&'a Item>)> = Vec::new();
        for item in everything.items() {
            everything.push_with_parts(item, (self.at, n_levels), &mut items);
        }
        let notation = self.notation(items.iter().map(|(item, _)| item));
        let mut head = everything.head(notation, Some(lang.allocations().share.to_owned()));
        head.push(lang.ledger_entry().belongs_to.to_owned());
        let row = |(item, within): &(Allocation<'a>, Option<&'a Item>)| {
            let share = within.map_or_else(Cell::unknown, |it| self.share_in(it, item));
            let mut row = everything.row(notation, item, Some(share));
            row.cells.push(within.map_or_else(Cell::unknown, |it| self.context.label(it).into()));
            row
        };
        DataTable { head, rows: items.iter().map(row).collect() }
    }

    /// Adds an item, and below it what it holds, as far as that adds up to it and there are levels.
    fn push_with_parts(
        &self,
        item: Allocation<'a>,
        (within, n_levels): (Option<&'a Item>, usize),
        items: &mut Vec<(Allocation<'a>, Option<&'a Item>)>,
    ) {
        // The parts of a total over several accounts are listed with the totals of these.
        let total = item.figure.filter(|it| it.additive && !it.has_unequal_parts());
        items.push((item, within));
        if let Some(total) = total.filter(|_| n_levels > 0) {
            let below = AllocationsSpec { at: Some(total), ..*self };
            for part in below.items() {
                below.push_with_parts(part, (Some(total), n_levels - 1), items);
            }
        }
    }

    /// The heads of the columns; that of shares says of what they are, where there is one.
    fn head(&self, notation: Notation, share: Option<String>) -> Vec<String> {
        let context = self.context;
        let words = context.lang.allocations();
        let mut head = vec![words.item.to_owned()];
        let in_unit = |what: &str| context.lang.aside(what, notation.unit_name());
        head.extend(self.periods.iter().map(|it| in_unit(&context.year(it))));
        if let Some(earlier) = self.periods.compared_with {
            head.push(in_unit(words.change));
            head.push((words.change_percent)(&context.year(earlier)));
        }
        head.extend(share);
        let ledger = context.lang.ledger_entry();
        head.extend([ledger.as_printed.to_owned(), ledger.qualifiers.to_owned()]);
        head
    }

    /// An item, with its share where that has a column.
    fn row(&self, notation: Notation, item: &Allocation<'_>, share: Option<Cell>) -> DataRow {
        let change = item.change();
        let then = self.periods.compared_with.and_then(|it| item.amount_in(it));
        let percent = change.zip(then).and_then(|(change, then)| {
            let text = numbers::change_percent(notation.lang, change, then)?;
            Some(Cell::share(text, share::of_total(change, then)?))
        });
        let bare = |it: Yen| Cell::bare_money(numbers::bare_money(notation, it), it, notation);
        let signed =
            |it: Yen| Cell::bare_money(numbers::bare_signed_money(notation, it), it, notation);
        let mut cells = vec![item.label.clone().into()];
        let amounts = self.periods.iter().map(|it| item.amount_in(it));
        cells.extend(amounts.map(|it| it.map_or_else(Cell::unknown, bare)));
        if self.periods.compared_with.is_some() {
            cells.push(change.map_or_else(Cell::unknown, signed));
            cells.push(percent.unwrap_or_else(Cell::unknown));
        }
        cells.extend(share);
        let mut observed = item.observed.iter().copied();
        let (newer, earlier) = (observed.next(), observed.next());
        let print = newer.and_then(|it| printed(self.context, it, earlier));
        cells.push(print.map_or_else(Cell::unknown, Cell::from));
        cells.push(newer.map_or_else(Cell::unknown, |it| qualifiers(self.context, it).into()));
        DataRow { key: Some(item.key.clone()), cells }
    }

    /// The share of an item in its total, in the newest year in which both are known, or a dash.
    fn share_in(&self, total: &Item, item: &Allocation<'_>) -> Cell {
        let share = item
            .amounts
            .first()
            .and_then(|(year, amount)| share::of_total(*amount, total.yen_in(*year)?));
        share.map_or_else(Cell::unknown, |it| {
            Cell::share(numbers::percent(self.context.lang, it), it)
        })
    }
}
