//! The addends and totals of our own sums.

use crate::dataset::Dataset;
use crate::model::fiscal_year::FiscalYear;
use crate::model::item::Item;
use crate::model::measure::{Measure, MeasureError};
use crate::model::observation::Observation;
use crate::model::qualifier::Qualifier;
use crate::model::sum::Sum;

impl Dataset {
    /// The items that a sum adds, in its order.
    pub fn addends<'a>(&'a self, sum: &Sum) -> Vec<&'a Item> {
        sum.addends.iter().filter_map(|id| self.item(id)).collect()
    }

    /// The same, each with the observation that is added: that of the newest period for which every addend is known.
    /// A later document that prints only some of them again does not change the sum.
    pub fn added<'a>(&'a self, sum: &Sum) -> Vec<(&'a Item, &'a Observation)> {
        let addends = self.addends(sum);
        let mut periods = addends.first().into_iter().flat_map(|it| it.observations.iter());
        let known = periods.find_map(|it| self.added_in(sum, it.period));
        known.unwrap_or_else(|| addends.into_iter().map(|it| (it, it.newest())).collect())
    }

    /// The same in a period; nothing unless every addend is known there.
    pub fn added_in<'a>(
        &'a self,
        sum: &Sum,
        period: Option<FiscalYear>,
    ) -> Option<Vec<(&'a Item, &'a Observation)>> {
        let known =
            |it: &'a Item| Some((it, it.observation(period).filter(|it| it.value.is_some())?));
        self.addends(sum).into_iter().map(known).collect()
    }

    /// What qualifies a sum in a period: whatever qualifies one of its addends there, each once.
    pub fn qualifiers_of(&self, sum: &Sum, period: Option<FiscalYear>) -> Vec<Qualifier> {
        let mut res: Vec<Qualifier> = Vec::new();
        for qualifier in self.addends(sum).into_iter().flat_map(|it| it.qualifiers_in(period)) {
            if !res.contains(qualifier) {
                res.push(*qualifier);
            }
        }
        res
    }

    /// The total of a sum, of the observations of [`Dataset::added`].
    ///
    /// # Errors
    ///
    /// If an addend enters no sum or is not known, two of them measure different things, or the sum
    /// has too many digits.
    pub fn total_of(&self, sum: &Sum) -> Result<Measure, MeasureError> {
        if let Some(unknown) = sum.addends.iter().find(|it| self.item(it).is_none()) {
            return Err(MeasureError::Unknown(unknown.clone()));
        }
        let added = self.added(sum);
        total_of_added(sum, added.into_iter().map(|(item, it)| (item, Some(it))).collect())
    }

    /// The total of the comparative figures of the addends of a sum.
    ///
    /// # Errors
    ///
    /// As [`Dataset::total_of`]; often because an addend has no comparative figure.
    pub fn comparative_total_of(&self, sum: &Sum) -> Result<Measure, MeasureError> {
        let added = self.added(sum);
        let then = added.into_iter().map(|(item, it)| (item, item.comparative_of(it)));
        total_of_added(sum, then.collect())
    }

    /// The total of a sum in a period.
    ///
    /// # Errors
    ///
    /// As [`Dataset::total_of`], and if an addend is not known in that period.
    pub fn total_in(&self, sum: &Sum, period: Option<FiscalYear>) -> Result<Measure, MeasureError> {
        let addends = self.addends(sum).into_iter().map(|it| (it, it.observation(period)));
        total_of_added(sum, addends.collect())
    }
}

/// The total of some observations of the addends of a sum.
fn total_of_added(
    sum: &Sum,
    added: Vec<(&Item, Option<&Observation>)>,
) -> Result<Measure, MeasureError> {
    let mut measures: Vec<Measure> = Vec::new();
    for (addend, observation) in added {
        let measure = addend.addend_of(observation)?;
        measures.push(if sum.over_accounts { measure.over_accounts() } else { measure });
    }
    Measure::sum(measures)
}
