//! Totals and their parts.

use crate::model::checks;
use crate::model::figure::{Figure, FiscalYear, Kind, Parts, Stage};
use crate::model::id::Id;
use crate::model::package::Package;
use crate::model::quantity::Yen;
use crate::model::relation::{Relation, RelationKind};

impl Package {
    /// The parts of a total in the year of its row: its children, and what it takes from several
    /// accounts.
    pub fn parts<'a>(&'a self, total: &Figure) -> Vec<&'a Figure> {
        let place = (total.id.clone(), total.fiscal_year);
        let rows = self.index.children.get(&place).map(Vec::as_slice).unwrap_or_default();
        let children = rows.iter().filter_map(|row| self.figures.get(*row));
        let across = self
            .relations
            .iter()
            .filter(|it| it.kind == RelationKind::PartAcrossAccounts && it.to == total.id);
        let across = across.filter_map(|relation| {
            let is_part =
                |it: &&Figure| it.id == relation.from && it.fiscal_year == total.fiscal_year;
            self.figures.iter().find(is_part)
        });
        children.filter(|it| it.additive).chain(across).collect()
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

    /// The printed totals of a budget that belong to no other total.
    pub fn totals(&self, stage: Stage) -> Vec<&Figure> {
        let is_total = |it: &&Figure| {
            it.kind == Kind::Allocation
                && it.additive
                && it.parent.is_none()
                && it.stage == Some(stage)
        };
        self.current().filter(is_total).collect()
    }

    /// The printed totals that run over several accounts; their parts belong to other totals.
    pub fn totals_across(&self) -> Vec<&Figure> {
        let runs_across = |it: &&Figure| {
            let kind = RelationKind::PartAcrossAccounts;
            self.relations.iter().any(|relation| relation.kind == kind && relation.to == it.id)
        };
        self.current().filter(runs_across).collect()
    }

    /// The amounts that stand beside allocations and enter no sum, in the order of the table.
    pub fn beside(&self) -> Vec<&Figure> {
        let is_beside = |it: &&Figure| matches!(it.kind, Kind::Ceiling | Kind::Unexplained);
        self.current().filter(is_beside).collect()
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
        self.figure(&self.relations.iter().find(says_so)?.from)
    }
}
