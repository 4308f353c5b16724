//! The parts of a total, each with its amounts in the shown periods, and what is not itemised.

use std::collections::BTreeMap;

use crate::describe::allocations::{Allocation, AllocationsSpec};
use crate::describe::mark_name;
use crate::model::fiscal_year::FiscalYear;
use crate::model::id::Id;
use crate::model::item::Item;
use crate::model::key::Key;
use crate::model::observation::Observation;
use crate::model::order;
use crate::model::qualifier::Qualifier;
use crate::model::quantity::Yen;

/// The observations of the parts of a total in a period; nothing where the total itself is not observed.
type Breakdown<'a> = Option<BTreeMap<&'a Id, &'a Observation>>;

impl<'a> AllocationsSpec<'a> {
    /// The parts of a total in any of the shown periods, each once, then what is not itemised.
    ///
    /// Amounts of a period are those that the breakdown of the total in this period has, so that together with what is
    /// not itemised they are the total.
    pub(super) fn items_of(&self, total: &'a Item) -> Vec<Allocation<'a>> {
        let dataset = self.context.dataset;
        let mut parts: Vec<&'a Item> = Vec::new();
        let mut breakdowns: Vec<(FiscalYear, Breakdown<'a>)> = Vec::new();
        for year in self.periods.iter() {
            let breakdown = total.observation(Some(year)).map(|it| dataset.breakdown(total, it));
            let known = |id| breakdowns.iter().flat_map(|(_, it)| it).any(|it| it.contains_key(id));
            let printed = breakdown.iter().flatten().map(|(it, _)| *it);
            parts.extend(printed.filter(|it| !known(&it.id)));
            let by_id = |it: Vec<(&'a Item, &'a Observation)>| {
                order::map_of(it.into_iter().map(|(part, observed)| (&part.id, observed)))
            };
            breakdowns.push((year, breakdown.map(by_id)));
        }
        let observed = |part: &'a Item| {
            let of_years = breakdowns.iter().filter_map(|(year, breakdown)| match breakdown {
                Some(breakdown) => breakdown.get(&part.id).copied(),
                None => part.observation(Some(*year)),
            });
            of_years.collect()
        };
        let parts = parts.into_iter().map(|it| self.observed_item(it, observed(it)));
        parts.chain([self.rest_of(total)]).collect()
    }

    /// What a total does not itemise in the shown periods.
    fn rest_of(&self, total: &'a Item) -> Allocation<'a> {
        let dataset = self.context.dataset;
        let years = self.periods.iter();
        let amounts = years.filter_map(|year| Some((year, dataset.not_itemised(total, year)?)));
        Allocation {
            key: Key::NotItemised(total.id.clone()),
            label: self.context.lang.allocations().not_itemised.to_owned(),
            tone: None,
            is_estimate: false,
            figure: None,
            observed: Vec::new(),
            amounts: amounts.collect(),
            group: None,
        }
    }

    /// A figure as an item, with the latest observation of each shown period.
    pub fn item(&self, item: &'a Item) -> Allocation<'a> {
        self.observed_item(item, self.observations(item).collect())
    }

    /// A figure as an item, with the observations that are shown of it.
    fn observed_item(&self, item: &'a Item, observed: Vec<&'a Observation>) -> Allocation<'a> {
        let known = |it: &&Observation| Some((it.period?, it.yen()?));
        let amounts: Vec<(FiscalYear, Yen)> = observed.iter().filter_map(known).collect();
        Allocation {
            key: mark_name::key(item),
            label: self.context.label(item).to_owned(),
            tone: self.context.tone(item),
            is_estimate: item.is(Qualifier::Estimate),
            figure: Some(item),
            observed,
            amounts,
            group: None,
        }
    }

    /// What is observed of an item in the shown periods, the newer first.
    pub(super) fn observations(&self, item: &'a Item) -> impl Iterator<Item = &'a Observation> {
        self.periods.iter().filter_map(|it| item.observation(Some(it)))
    }
}
