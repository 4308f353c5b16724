//! Which periods of a dataset are shown, and compared with each other.

use crate::dataset::Dataset;
use crate::model::fiscal_year::FiscalYear;
use crate::model::item::Item;
use crate::view::Years;

/// The period that is shown, and the earlier one that it is compared with.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Periods {
    /// The period that is shown.
    pub shown: FiscalYear,
    /// What it is compared with; nothing if it is shown alone.
    pub compared_with: Option<FiscalYear>,
}

impl Periods {
    /// What a view asks a dataset for.
    pub fn of(dataset: &Dataset, years: Years) -> Periods {
        let newest = dataset.edition();
        let earlier = earlier_than(dataset, newest);
        match years {
            Years::Both => Periods { shown: newest, compared_with: earlier },
            Years::Current => Periods::alone(newest),
            // Of a dataset of one year there is nothing to show then.
            Years::Previous => Periods::alone(earlier.unwrap_or(newest.before())),
            // What is read from a link names years that the dataset has.
            Years::Named(shown, compared_with) => Periods { shown, compared_with },
        }
    }

    /// Whether an item has something to show: an observation of one of the periods, or none of any fiscal year.
    pub fn has(self, item: &Item) -> bool {
        let mut of_years = item.observations.iter().filter_map(|it| it.period).peekable();
        of_years.peek().is_none() || of_years.any(|it| self.iter().any(|own| own == it))
    }

    /// Both periods, the shown one first.
    pub fn iter(self) -> impl Iterator<Item = FiscalYear> {
        [Some(self.shown), self.compared_with].into_iter().flatten()
    }

    /// The same with something to compare: what is shown alone, with the next earlier period of the dataset, or as
    /// what the next later one is compared with. A dataset of one period has nothing to compare.
    pub fn compared(self, dataset: &Dataset) -> Periods {
        if self.compared_with.is_some() {
            return self;
        }
        if let Some(earlier) = earlier_than(dataset, self.shown) {
            return Periods { compared_with: Some(earlier), ..self };
        }
        let later = dataset.periods().iter().rfind(|it| **it > self.shown);
        match later {
            Some(later) => Periods { shown: *later, compared_with: Some(self.shown) },
            None => self,
        }
    }

    /// How a link asks for them by name.
    pub const fn years(self) -> Years {
        Years::Named(self.shown, self.compared_with)
    }

    const fn alone(shown: FiscalYear) -> Periods {
        Periods { shown, compared_with: None }
    }
}

/// The newest period of a dataset before another one.
fn earlier_than(dataset: &Dataset, period: FiscalYear) -> Option<FiscalYear> {
    dataset.periods().iter().copied().find(|it| *it < period)
}
