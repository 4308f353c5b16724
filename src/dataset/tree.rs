//! The tree of the dataset: totals and their parts.

use crate::dataset::Dataset;
use crate::dataset::index;
use crate::model::id::Id;
use crate::model::item::{Item, Kind};
use crate::model::observation::Observation;
use crate::model::order;
use crate::model::relation::{Relation, RelationKind};
use crate::model::term::Code;

impl Dataset {
    /// The parts of a total as the document of its newest observation itemises it.
    pub fn parts<'a>(&'a self, total: &'a Item) -> Vec<&'a Item> {
        self.parts_of(total, total.newest()).collect()
    }

    /// The parts of a total as one document itemises it in the budget of one year: its children, and
    /// its parts across accounts. Lazy, as some callers need only the first ones.
    pub fn parts_of<'a>(
        &'a self,
        total: &'a Item,
        observation: &'a Observation,
    ) -> impl Iterator<Item = &'a Item> {
        let id = &total.id;
        let children = index::rows_at(&self.items, self.index.items_by_parent.get(id));
        let children = children.filter(move |it| {
            let mut beside = it.observations.iter().filter(|it| it.is_printed_beside(observation));
            it.additive && beside.any(|it| it.parent.as_ref() == Some(id))
        });
        let across = self.relations_of(id).filter(move |it| it.has_part_of(id));
        let across = across.filter_map(|relation| self.item(&relation.from));
        let across =
            across.filter(|it| it.observations.iter().any(|it| it.is_printed_beside(observation)));
        children.chain(across)
    }

    /// The parts of a total as any of some observations itemise it, each once.
    pub fn parts_of_any<'a>(
        &'a self,
        total: &'a Item,
        observations: impl Iterator<Item = &'a Observation>,
    ) -> Vec<&'a Item> {
        let mut observations = observations.peekable();
        let Some(first) = observations.peek().copied() else {
            return Vec::new();
        };
        let mut res: Vec<&Item> = self.parts_of(total, first).collect();
        // Numbers that are beside each other in a document have the same parts.
        for other in observations.filter(|it| !it.is_printed_beside(first)) {
            let known = order::set_of(res.iter().map(|it| &it.id));
            let parts = self.parts_of(total, other);
            res.extend(parts.filter(|it| !known.contains(&it.id)));
        }
        res
    }

    /// The totals above an item, the topmost first.
    pub fn ancestors(&self, id: &Id) -> Vec<&Item> {
        let mut res: Vec<&Item> = Vec::new();
        let mut next = self.item(id).and_then(Item::parent);
        while let Some(parent) = next.and_then(|it| self.item(it)) {
            res.push(parent);
            next = parent.parent();
        }
        res.reverse();
        res
    }

    /// The printed totals of the budget that opens a year, as far as they belong to no other total.
    pub fn first_totals(&self) -> Vec<&Item> {
        self.first_stage().map(|it| self.totals(it)).unwrap_or_default()
    }

    /// The printed totals of a budget that belong to no other total.
    pub fn totals(&self, stage: Code) -> Vec<&Item> {
        let totals = index::rows_at(&self.items, Some(&self.index.totals));
        totals.filter(|it| it.stage == Some(stage)).collect()
    }

    /// The printed totals that run over several accounts; their parts belong to other totals.
    pub fn totals_across(&self) -> Vec<&Item> {
        index::rows_at(&self.items, Some(&self.index.totals_across)).collect()
    }

    /// The amounts that are beside allocations and enter no sum, in the order of the table.
    pub fn beside(&self) -> Vec<&Item> {
        let kinds = [Kind::Ceiling, Kind::Unexplained];
        let rows =
            kinds.iter().filter_map(|it| self.index.items_by_kind.get(*it as usize)).flatten();
        let mut rows: Vec<usize> = rows.copied().collect();
        order::sort_by(&mut rows, Ord::cmp);
        rows.into_iter().filter_map(|row| self.items.get(row)).collect()
    }

    /// The items that print one amount of money, the topmost first; the item itself alone if its money is
    /// printed once.
    pub fn same_money<'a>(&'a self, item: &'a Item) -> Vec<&'a Item> {
        let mut first = item;
        while let Some(above) = self.original_of(first) {
            first = above;
        }
        let mut res = vec![first];
        while let Some(again) = res.last().and_then(|last| self.printed_again(last)) {
            res.push(again);
        }
        res
    }

    /// The item whose money this one prints again.
    fn original_of<'a>(&'a self, item: &'a Item) -> Option<&'a Item> {
        let above = self.related_to(&item.id, RelationKind::SameMoney).next()?;
        self.item(above)
    }

    /// The item that prints the money of this one again.
    fn printed_again(&self, item: &Item) -> Option<&Item> {
        let says_so = |it: &&Relation| it.kind == RelationKind::SameMoney && it.to == item.id;
        self.item(&self.relations_of(&item.id).find(says_so)?.from)
    }
}
