//! What sums of our own come to.

use crate::dataset::Dataset;
use crate::model::fiscal_year::FiscalYear;
use crate::model::id::Id;
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

    /// What a sum comes to, the newest observation of each addend.
    ///
    /// # Errors
    ///
    /// If an addend enters no sum or is not known, two of them measure different things, or the sum
    /// has too many digits.
    pub fn total_of(&self, sum: &Sum) -> Result<Measure, MeasureError> {
        self.total_with(sum, |it| Some(it.newest()))
    }

    /// What the comparative figures of the addends of a sum come to.
    ///
    /// # Errors
    ///
    /// As [`Dataset::total_of`]; often because an addend has no comparative figure.
    pub fn comparative_total_of(&self, sum: &Sum) -> Result<Measure, MeasureError> {
        self.total_with(sum, Item::comparative)
    }

    fn total_with(
        &self,
        sum: &Sum,
        observation: fn(&Item) -> Option<&Observation>,
    ) -> Result<Measure, MeasureError> {
        let known = |id: &Id| self.item(id).ok_or_else(|| MeasureError::Unknown(id.clone()));
        let mut measures: Vec<Measure> = Vec::new();
        for id in &sum.addends {
            let measure = known(id)?.addend_of(observation)?;
            measures.push(if sum.over_accounts { measure.over_accounts() } else { measure });
        }
        Measure::sum(measures)
    }
}
