//! What sums of our own come to.

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

    /// The same, each with its observation that is added: that of the newest period of which every addend is known, so
    /// that a document that prints some of them again leaves the sum where all were printed.
    pub fn added<'a>(&'a self, sum: &Sum) -> Vec<(&'a Item, &'a Observation)> {
        let addends = self.addends(sum);
        let is_known =
            |it: &Item, period| it.observation(period).is_some_and(|it| it.value.is_some());
        let mut periods = addends.first().into_iter().flat_map(|it| it.observations.iter());
        let period = periods.find(|it| addends.iter().all(|addend| is_known(addend, it.period)));
        let observed = |it: &'a Item| it.observation(period?.period);
        addends.iter().map(|it| (*it, observed(it).unwrap_or(it.newest()))).collect()
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

    /// What a sum comes to, as [`Dataset::added`].
    ///
    /// # Errors
    ///
    /// If an addend enters no sum or is not known, two of them measure different things, or the sum
    /// has too many digits.
    pub fn total_of(&self, sum: &Sum) -> Result<Measure, MeasureError> {
        self.total_with(sum, |_, added| Some(added))
    }

    /// What the comparative figures of the addends of a sum come to.
    ///
    /// # Errors
    ///
    /// As [`Dataset::total_of`]; often because an addend has no comparative figure.
    pub fn comparative_total_of(&self, sum: &Sum) -> Result<Measure, MeasureError> {
        self.total_with(sum, Item::comparative_of)
    }

    fn total_with(
        &self,
        sum: &Sum,
        pick: for<'a> fn(&'a Item, &'a Observation) -> Option<&'a Observation>,
    ) -> Result<Measure, MeasureError> {
        if let Some(unknown) = sum.addends.iter().find(|it| self.item(it).is_none()) {
            return Err(MeasureError::Unknown(unknown.clone()));
        }
        let mut measures: Vec<Measure> = Vec::new();
        for (addend, added) in self.added(sum) {
            let measure = addend.addend_of(pick(addend, added))?;
            measures.push(if sum.over_accounts { measure.over_accounts() } else { measure });
        }
        Measure::sum(measures)
    }
}
