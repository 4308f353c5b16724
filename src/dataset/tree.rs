//! Totals and their parts.

use crate::dataset::Dataset;
use crate::dataset::checks;
use crate::dataset::index;
use crate::model::figure::{Figure, Kind, Parts};
use crate::model::fiscal_year::FiscalYear;
use crate::model::id::Id;
use crate::model::order;
use crate::model::quantity::Yen;
use crate::model::relation::{Relation, RelationKind};
use crate::model::term::Code;

impl Dataset {
    /// The parts of a total in the year of its row: its children, and what it takes from several
    /// accounts.
    pub fn parts<'a>(&'a self, total: &Figure) -> Vec<&'a Figure> {
        self.each_part(total).collect()
    }

    /// The parts of a total one by one, for those who need not know all of them.
    pub(super) fn each_part<'a>(&'a self, total: &Figure) -> impl Iterator<Item = &'a Figure> {
        let (id, year) = (total.id.clone(), total.fiscal_year);
        let children = index::at(&self.figures, self.index.children.get(&id));
        let children = children.filter(move |it| it.additive && it.fiscal_year == year);
        let across = self.relations_of(&total.id).filter(move |it| it.has_part_of(&id));
        let across = across.filter_map(move |relation| {
            let mut years = index::at(&self.figures, self.index.years.get(&relation.from));
            years.find(|it| it.fiscal_year == year)
        });
        children.chain(across)
    }

    /// The totals above a figure, the topmost first.
    pub fn ancestors(&self, id: &Id) -> Vec<&Figure> {
        let mut res: Vec<&Figure> = Vec::new();
        let mut next = self.figure(id).and_then(|it| it.parent.as_ref());
        while let Some(parent) = next.and_then(|it| self.figure(it)) {
            res.push(parent);
            next = parent.parent.as_ref();
        }
        res.reverse();
        res
    }

    /// The printed totals of the budget that opens a year, as far as they belong to no other total.
    pub fn first_totals(&self) -> Vec<&Figure> {
        self.first_stage().map(|it| self.totals(it)).unwrap_or_default()
    }

    /// The printed totals of a budget that belong to no other total.
    pub fn totals(&self, stage: Code) -> Vec<&Figure> {
        let totals = index::at(&self.figures, Some(&self.index.totals));
        totals.filter(|it| it.stage == Some(stage)).collect()
    }

    /// The printed totals that run over several accounts; their parts belong to other totals.
    pub fn totals_across(&self) -> Vec<&Figure> {
        index::at(&self.figures, Some(&self.index.totals_across)).collect()
    }

    /// The amounts that stand beside allocations and enter no sum, in the order of the table.
    pub fn beside(&self) -> Vec<&Figure> {
        let kinds = [Kind::Ceiling, Kind::Unexplained];
        let rows = kinds.iter().filter_map(|it| self.index.kinds.get(*it as usize)).flatten();
        let mut rows: Vec<usize> = rows.copied().collect();
        order::sort_by(&mut rows, Ord::cmp);
        rows.into_iter().filter_map(|row| self.figures.get(row)).collect()
    }

    /// What a total that lists its main parts only does not itemise in a fiscal year.
    pub fn not_itemised(&self, total: &Figure, year: FiscalYear) -> Option<Yen> {
        if total.parts != Some(Parts::Main) {
            return None;
        }
        let check = checks::check(self, total, Some(year)).ok()?;
        check.printed.less(check.parts).ok()?.yen()
    }

    /// The figures that print one amount of money, the topmost first; the figure itself alone if
    /// its money is printed once.
    pub fn same_money<'a>(&'a self, figure: &'a Figure) -> Vec<&'a Figure> {
        let mut first = figure;
        while let Some(above) = self.printed_before(first) {
            first = above;
        }
        let mut res = vec![first];
        while let Some(again) = res.last().and_then(|last| self.printed_again(last)) {
            res.push(again);
        }
        res
    }

    /// The figure whose money this one prints again.
    fn printed_before<'a>(&'a self, figure: &'a Figure) -> Option<&'a Figure> {
        let above = self.related_to(&figure.id, RelationKind::SameMoney).next()?;
        self.figure(above)
    }

    /// The figure that prints the money of this one again.
    fn printed_again(&self, figure: &Figure) -> Option<&Figure> {
        let says_so = |it: &&Relation| it.kind == RelationKind::SameMoney && it.to == figure.id;
        self.figure(&self.relations_of(&figure.id).find(says_so)?.from)
    }
}
