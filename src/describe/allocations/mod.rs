//! Which allocations a chart shows: the printed totals, or one total with its parts.

mod parts;
mod sentences;
mod table;

use crate::describe::context::Context;
use crate::describe::description::{Heading, places};
use crate::describe::periods::Periods;
use crate::model::fiscal_year::FiscalYear;
use crate::model::item::Item;
use crate::model::key::Key;
use crate::model::observation::Observation;
use crate::model::qualifier::Qualifier;
use crate::model::quantity::Yen;
use crate::model::term::{Term, TermList, Tone};
use crate::view::Grouping;
use crate::words::money::Notation;

/// What is shown of the allocations.
#[derive(Copy, Clone, Debug)]
pub struct AllocationsSpec<'a> {
    /// Data, language and room.
    pub context: Context<'a>,
    /// The total whose parts are shown; nothing for all printed totals.
    pub at: Option<&'a Item>,
    /// Which fiscal years are shown.
    pub periods: Periods,
    /// How the printed totals are grouped.
    pub grouping: Grouping,
}

/// Items that belong together, under a heading of their own if there are several such groups.
#[derive(Debug)]
pub struct Section<'a> {
    /// What they have in common, with year and qualifiers; nothing below one total.
    pub heading: Option<String>,
    /// In the order of the data.
    pub items: Vec<Allocation<'a>>,
}

/// One thing that is allotted money, or what a total does not itemise.
#[derive(Clone, Debug)]
pub struct Allocation<'a> {
    /// What its marks and its row stand for.
    pub key: Key,
    /// Its name in the language of the page.
    pub label: String,
    /// The programme in whose colour it is drawn; nothing for the colour of none.
    pub tone: Option<Tone>,
    /// Whether the documents call its amount an estimate, which is drawn hatched.
    pub is_estimate: bool,
    /// The figure; nothing for what is not itemised.
    pub figure: Option<&'a Item>,
    /// What is shown of it: an observation for each of the shown years, the newest first; none for what is not itemised.
    pub observed: Vec<&'a Observation>,
    /// The amounts of the shown years that are known, the newest first.
    pub amounts: Vec<(FiscalYear, Yen)>,
    /// The heading that it is under.
    pub group: Option<String>,
}

impl Allocation<'_> {
    /// Its amounts of the shown period and of what that is compared with, where both are known.
    pub fn compared(&self) -> Option<[(FiscalYear, Yen); 2]> {
        self.amounts.as_slice().try_into().ok()
    }

    /// Its change against what is compared with, where both amounts are known.
    pub fn change(&self) -> Option<Yen> {
        let [(_, now), (_, then)] = self.compared()?;
        now.checked_sub(then)
    }

    /// Its amount in a year, if that is shown and known.
    pub fn amount_in(&self, year: FiscalYear) -> Option<Yen> {
        self.amounts.iter().find(|(it, _)| *it == year).map(|(_, amount)| *amount)
    }
}

impl<'a> AllocationsSpec<'a> {
    /// The same with two fiscal years to compare, where the dataset has two.
    pub fn compared(self) -> AllocationsSpec<'a> {
        AllocationsSpec { periods: self.periods.compared(self.context.dataset), ..self }
    }

    /// What is shown, in the order of the tables; items without an amount in any shown year are
    /// left out.
    pub fn sections(&self) -> Vec<Section<'a>> {
        let mut sections: Vec<Section<'a>> = match self.at {
            Some(total) => vec![Section { heading: None, items: self.items_of(total) }],
            None => {
                let mut sections: Vec<Section<'a>> = match self.grouping {
                    Grouping::Stage => {
                        let stages = self.context.dataset.terms(TermList::Stage);
                        stages.map(|it| self.totals_of(it)).collect()
                    }
                    Grouping::Account => {
                        let accounts = self.context.dataset.terms(TermList::Account);
                        let accounts = accounts.map(Some).chain([None]);
                        accounts.map(|it| self.totals_from(it)).collect()
                    }
                };
                sections.push(self.totals_across());
                sections
            }
        };
        for section in &mut sections {
            section.items.retain(|it| !it.amounts.is_empty());
            for item in &mut section.items {
                item.group.clone_from(&section.heading);
            }
        }
        sections.retain(|section| !section.items.is_empty());
        sections
    }

    /// Every shown item, in order.
    pub fn items(&self) -> Vec<Allocation<'a>> {
        self.sections().into_iter().flat_map(|section| section.items).collect()
    }

    fn totals_of(&self, stage: &Term) -> Section<'a> {
        let totals = self.context.dataset.totals(stage.code);
        // The newest shown year in which one of them has an amount.
        let has_amount = |year: &FiscalYear| totals.iter().any(|it| it.yen_in(*year).is_some());
        let year = self.periods.iter().find(has_amount);
        let lang = self.context.lang;
        let heading = year.map(|year| {
            let budget = (lang.allocations().budget)(
                &self.context.year(year),
                self.context.lang.pick(&stage.label),
            );
            self.context
                .lang
                .aside(&budget, &self.context.lang.qualifiers(&shared(&totals, Some(year))))
        });
        Section { heading, items: totals.into_iter().map(|it| self.item(it)).collect() }
    }

    /// Totals of all budgets that are from an account, or of which the documents do not say it.
    fn totals_from(&self, account: Option<&Term>) -> Section<'a> {
        let lang = self.context.lang;
        let dataset = self.context.dataset;
        let totals = dataset.terms(TermList::Stage).flat_map(|it| dataset.totals(it.code));
        let totals = totals.filter(|it| it.account == account.map(|it| it.code));
        let heading = match account {
            Some(account) => self.context.lang.pick(&account.label),
            None => lang.allocations().no_account,
        };
        Section {
            heading: Some(self.context.lang.heading(heading)),
            items: totals.map(|it| self.item(it)).collect(),
        }
    }

    /// Totals whose parts are counted in other totals.
    fn totals_across(&self) -> Section<'a> {
        let totals = self.context.dataset.totals_across();
        let heading = self.context.lang.allocations().across.to_owned();
        let qualifiers = shared(&totals, Some(self.periods.shown));
        let qualifiers = self.context.lang.qualifiers(&qualifiers);
        Section {
            heading: Some(self.context.lang.aside(&heading, &qualifiers)),
            items: totals.into_iter().map(|it| self.item(it)).collect(),
        }
    }

    /// The totals that fill cells, each with the newest shown year in which it has an amount, and that.
    pub fn drawn_totals(&self) -> Vec<(&'a Item, FiscalYear, Yen)> {
        let totals: Vec<&Item> = match self.at {
            Some(total) => vec![total],
            // A total over several accounts would draw the money of its parts twice.
            None => {
                let items = self.items().into_iter();
                items.filter_map(|it| it.figure).filter(|it| it.additive).collect()
            }
        };
        let known = totals.into_iter().filter_map(|total| {
            let year = self.year_of(total)?;
            Some((total, year, total.yen_in(year).filter(|it| *it > Yen::ZERO)?))
        });
        known.collect()
    }

    /// What a total holds in a year, with the part that it does not itemise; nothing where its parts do
    /// not add up to it.
    pub fn parts_in(&self, total: &'a Item, year: FiscalYear) -> Vec<(Allocation<'a>, Yen)> {
        if total.has_unequal_parts() {
            return Vec::new();
        }
        let within = AllocationsSpec { at: Some(total), ..*self };
        let items = within.items().into_iter();
        let known =
            |it: Allocation<'a>| Some((it.amount_in(year).filter(|it| *it > Yen::ZERO)?, it));
        items.filter_map(known).map(|(amount, item)| (item, amount)).collect()
    }

    /// How the amounts and changes of items are written that are under one unit.
    pub fn notation<'i>(&self, items: impl IntoIterator<Item = &'i Allocation<'i>>) -> Notation {
        let numbers =
            |it: &'i Allocation<'i>| it.amounts.iter().map(|(_, it)| *it).chain(it.change());
        self.context.notation().fitting(items.into_iter().flat_map(numbers))
    }

    /// The newest shown year in which the total itself has an amount.
    pub fn year_of(&self, total: &Item) -> Option<FiscalYear> {
        self.periods.iter().find(|year| total.yen_in(*year).is_some())
    }

    /// The pages that print the shown items.
    pub fn places(&self) -> Vec<Heading> {
        let items = self.items();
        places(self.context, self.at.into_iter().chain(items.iter().filter_map(|it| it.figure)))
    }
}

/// The qualifiers that apply to every one of some figures in a year.
fn shared(items: &[&Item], year: Option<FiscalYear>) -> Vec<Qualifier> {
    let applies = |it: &&Qualifier| items.iter().all(|item| item.qualifiers_in(year).contains(*it));
    Qualifier::ALL.iter().filter(applies).copied().collect()
}
