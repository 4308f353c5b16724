//! What sums of our own come to.

use crate::dataset::Dataset;
use crate::model::figure::{Figure, Qualifier};
use crate::model::fiscal_year::FiscalYear;
use crate::model::id::Id;
use crate::model::measure::{Measure, MeasureError};
use crate::model::sum::Sum;

impl Dataset {
    /// The figures that a sum adds, in its order.
    pub fn addends<'a>(&'a self, sum: &Sum) -> Vec<&'a Figure> {
        sum.addends.iter().filter_map(|id| self.figure(id)).collect()
    }

    /// What qualifies a sum in a fiscal year: whatever qualifies one of its addends there, each once.
    pub fn qualifiers_of(&self, sum: &Sum, year: Option<FiscalYear>) -> Vec<Qualifier> {
        let mut res: Vec<Qualifier> = Vec::new();
        for qualifier in self.addends(sum).into_iter().flat_map(|it| it.qualifiers_in(year)) {
            if !res.contains(&qualifier) {
                res.push(qualifier);
            }
        }
        res
    }

    /// What a sum comes to, each addend in the year of its newest row.
    ///
    /// # Errors
    ///
    /// If an addend enters no sum or is not known, two of them measure different things, or the sum
    /// has too many digits.
    pub fn total_of(&self, sum: &Sum) -> Result<Measure, MeasureError> {
        self.total_in(sum, |figure| figure.fiscal_year)
    }

    /// What a sum came to in the year before that of its addends.
    ///
    /// # Errors
    ///
    /// As [`Dataset::total_of`]; often because an addend has no number for the year before.
    pub fn total_before(&self, sum: &Sum) -> Result<Measure, MeasureError> {
        self.total_in(sum, |figure| figure.fiscal_year.map(FiscalYear::before))
    }

    fn total_in(
        &self,
        sum: &Sum,
        year: fn(&Figure) -> Option<FiscalYear>,
    ) -> Result<Measure, MeasureError> {
        let known = |id: &Id| self.figure(id).ok_or_else(|| MeasureError::Unknown(id.clone()));
        let mut measures: Vec<Measure> = Vec::new();
        for id in &sum.addends {
            let figure = known(id)?;
            let measure = figure.addend(year(figure))?;
            measures.push(if sum.over_accounts { measure.over_accounts() } else { measure });
        }
        Measure::sum(measures)
    }
}
