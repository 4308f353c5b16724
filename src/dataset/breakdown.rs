//! The breakdown of a total in one period, and what that leaves: no money twice, whichever documents print it.

use crate::dataset::Dataset;
use crate::dataset::checks;
use crate::model::fiscal_year::FiscalYear;
use crate::model::item::Item;
use crate::model::measure::Measure;
use crate::model::observation::{Observation, Parts};
use crate::model::quantity::Yen;

/// A part of a total, with its observation for the period of the total.
pub type Part<'a> = (&'a Item, &'a Observation);

impl Dataset {
    /// The parts of a total in the period of one of its observations.
    ///
    /// They are what the same document prints. Where it names the main ones only, an item that has ended joins them
    /// as an earlier document prints it, under the same amount of the total and as far as the others leave room
    /// for it; where it names none, those of that earlier document are given.
    pub fn breakdown<'a>(&'a self, total: &'a Item, observation: &'a Observation) -> Vec<Part<'a>> {
        let observation = itemising(total, observation);
        let mut res = self.printed_parts(total, observation);
        if let Some(earlier) = earlier(total, observation).filter(|_| is_open(observation)) {
            let ended = self.printed_parts(total, earlier).into_iter();
            let mut all = res.clone();
            all.extend(ended.filter(|(it, _)| !is_printed(it, observation)));
            let rest = rest(total, observation, &all);
            if rest.is_some_and(|it| it.value.mantissa() >= 0 || checks::is_rounding(it)) {
                res = all;
            }
        }
        res
    }

    /// What the breakdown of a total leaves of it where its document names the main parts only; nothing where that is
    /// nothing, or not known because a part is not.
    pub fn rest_of(&self, total: &Item, observation: &Observation) -> Option<Measure> {
        let observation = itemising(total, observation);
        if !is_open(observation) {
            return None;
        }
        checks::check_observation(self, total, observation).ok()?;
        let rest = rest(total, observation, &self.breakdown(total, observation))?;
        Some(rest).filter(|it| it.value.mantissa() > 0)
    }

    /// What a total does not itemise in a period, as [`Dataset::rest_of`].
    pub fn not_itemised(&self, total: &Item, period: FiscalYear) -> Option<Yen> {
        self.not_itemised_of(total, total.observation(Some(period))?)
    }

    /// What one document does not itemise of a total in a period, as [`Dataset::rest_of`].
    pub fn not_itemised_of(&self, total: &Item, observation: &Observation) -> Option<Yen> {
        self.rest_of(total, observation)?.yen()
    }

    /// The comparative figure of what a total does not itemise, with its period: of an earlier one, by the newest
    /// document of the total.
    pub fn comparative_not_itemised(&self, total: &Item) -> Option<(FiscalYear, Yen)> {
        let comparative = total.comparative()?;
        Some((comparative.period?, self.not_itemised_of(total, comparative)?))
    }

    /// The parts of a total that one document prints for the period of an observation.
    fn printed_parts<'a>(&'a self, total: &'a Item, observation: &'a Observation) -> Vec<Part<'a>> {
        let (document, period) = (&observation.source.document, observation.period);
        let parts = self.parts_of(total, observation);
        parts.filter_map(|it| Some((it, it.observation_by(document, period)?))).collect()
    }
}

/// Whether the document of a total leaves open what else the total holds.
fn is_open(observation: &Observation) -> bool {
    observation.parts == Some(Parts::Main)
}

/// The observation itself if its document names parts of the total, else that of an earlier one that does.
fn itemising<'a>(total: &'a Item, observation: &'a Observation) -> &'a Observation {
    match observation.parts {
        Some(_) => observation,
        None => earlier(total, observation).unwrap_or(observation),
    }
}

/// The same amount of a total as the latest earlier document prints it that names parts of it.
fn earlier<'a>(total: &'a Item, observation: &Observation) -> Option<&'a Observation> {
    let vintages = total.observations.iter().filter(|it| it.period == observation.period);
    // The latest comes first.
    let since = vintages.skip_while(|it| !it.is_printed_with(observation));
    since
        .skip(1)
        .filter(|it| it.parts.is_some())
        .find(|it| it.value.zip(observation.value).is_some_and(|(it, own)| it.is_same_amount(own)))
}

/// Whether the document of an observation prints an item in the same budget, wherever that belongs there.
fn is_printed(item: &Item, observation: &Observation) -> bool {
    item.observations.iter().any(|it| it.is_printed_beside(observation))
}

/// A total less its known parts; below zero if they exceed it, nothing if it is not known or they do not add.
fn rest(total: &Item, observation: &Observation, parts: &[Part<'_>]) -> Option<Measure> {
    let known = |(it, observed): &Part<'_>| Some(it.measure_of(observed)?.over_accounts());
    let sum = Measure::sum(parts.iter().filter_map(known)).ok()?;
    total.measure_of(observation)?.over_accounts().minus(sum).ok()
}
