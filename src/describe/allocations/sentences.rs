//! What is said of allocations: of what is shown as a whole, and of an item on a walk.

use crate::describe::allocations::{Allocation, AllocationsSpec};
use crate::describe::ledger;
use crate::describe::mark_name;
use crate::describe::stop::Stop;
use crate::model::fiscal_year::FiscalYear;
use crate::model::item::Item;
use crate::model::observation::Observation;
use crate::words::numbers;

impl<'a> AllocationsSpec<'a> {
    /// What is said when nothing is known for the chosen years.
    pub fn no_data(&self) -> String {
        let years: Vec<String> = self.periods.iter().map(|year| self.context.year(year)).collect();
        (self.context.lang.allocations().no_data)(&years.join(" / "))
    }

    /// What a total comes to and how its parts add up, in sentences.
    pub fn sentences(&self) -> Vec<String> {
        let lang = self.context.lang;
        let Some(total) = self.at else {
            return vec![lang.allocations().no_sum.to_owned()];
        };
        let mut res: Vec<String> = Vec::new();
        res.extend(self.amounts_of(total));
        let year = self.year_of(total).or(total.period());
        res.extend(ledger::remarks::of(self.context, total, year));
        res
    }

    /// What hatching means, if one of the drawn items is an estimate.
    pub fn hatching<'i>(
        &self,
        items: impl IntoIterator<Item = &'i Allocation<'i>>,
    ) -> Option<String> {
        items
            .into_iter()
            .any(|it| it.is_estimate)
            .then(|| self.context.lang.allocations().hatched.to_owned())
    }

    fn amounts_of(&self, total: &'a Item) -> Option<String> {
        let context = self.context;
        let words = context.lang.allocations();
        let said = |it: &Observation| {
            Some((context.year(it.period?), numbers::observed(context.notation(), it)?))
        };
        let compared = self.compared();
        let mut observations = compared.observations(total);
        let newer = observations.next().unwrap_or(total.newest());
        let (year, amount) = said(newer)?;
        let qualifiers = context.lang.qualifiers_beside(&newer.qualifiers);
        let amount = context.lang.aside(&amount, &qualifiers);
        let label = context.label(total);
        Some(match observations.find_map(said) {
            Some((earlier, then)) => (words.amounts)(label, &year, &amount, &earlier, &then),
            None => (words.amount)(label, &year, &amount),
        })
    }

    /// The place of an item on a walk, in a year; what is not itemised is of a total.
    pub fn stop(&self, item: &Allocation<'_>, total: Option<&Item>, year: FiscalYear) -> Stop {
        let label = match (item.figure, total, item.amount_in(year)) {
            (Some(figure), total, _) => {
                let said = mark_name::item(self.context, figure, Some(year));
                let share =
                    total.and_then(|it| mark_name::share_across(self.context, figure, it, year));
                self.context
                    .lang
                    .join(&[Some(said), share].into_iter().flatten().collect::<Vec<_>>())
            }
            (None, Some(total), Some(amount)) => {
                mark_name::not_itemised(self.context, total, amount, year)
            }
            (None, ..) => item.label.clone(),
        };
        let opens = item.figure.is_some_and(Item::can_be_opened);
        Stop { key: item.key.clone(), within: None, label, opens }
    }

    /// What an item had in the period that is compared with, and the change since; nothing where either is not known.
    pub fn change_of(&self, item: &Allocation<'_>) -> Option<String> {
        let Some(figure) = item.figure else {
            let then = item.amounts.get(1).copied();
            return mark_name::change_of_not_itemised(self.context, then, item.change());
        };
        let [(now, _), (then, _)] = item.compared()?;
        mark_name::change(self.context, figure, then, now)
    }
}
