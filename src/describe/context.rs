//! What all descriptions depend on: a dataset, a language, a unit of money and the chosen periods.

use crate::dataset::Dataset;
use crate::describe::compared::Compared;
use crate::describe::periods::Periods;
use crate::model::about::AboutField;
use crate::model::fiscal_year::FiscalYear;
use crate::model::item::Item;
use crate::model::measure::Measure;
use crate::model::observation::Observation;
use crate::model::sum::Sum;
use crate::model::term::{Code, TermList, Tone};
use crate::view::Years;
use crate::words::lang::Lang;
use crate::words::money::{MoneyUnit, Notation};
use crate::words::{dates, numbers};

/// A dataset, and how it is described.
#[derive(Copy, Clone, Debug)]
pub struct Context<'a> {
    /// The data.
    pub dataset: &'a Dataset,
    /// The language.
    pub lang: Lang,
    /// The unit of money.
    pub unit: MoneyUnit,
    /// The periods whose observations are shown; charts of allocations may be asked for others.
    pub periods: Periods,
}

impl<'a> Context<'a> {
    /// A context with the periods that are shown to a reader who has not chosen any.
    pub fn new(dataset: &'a Dataset, lang: Lang, unit: MoneyUnit) -> Context<'a> {
        Context { dataset, lang, unit, periods: Periods::of(dataset, Years::Both) }
    }

    /// The observations of an item that are shown.
    pub fn compared(self, item: &'a Item) -> Compared<'a> {
        Compared::of(self.periods, item)
    }

    /// The value of the observation that is shown, as [`numbers::observed`].
    pub fn value(self, item: &Item) -> Option<String> {
        numbers::observed(self.notation(), Compared::of(self.periods, item).now)
    }

    /// The observations that a sum adds: of the newest chosen period for which all are known; where there is none, as
    /// [`Dataset::added`].
    pub fn added(self, sum: &Sum) -> Vec<(&'a Item, &'a Observation)> {
        let mut chosen = self.periods.iter();
        let known = chosen.find_map(|it| self.dataset.added_in(sum, Some(it)));
        known.unwrap_or_else(|| self.dataset.added(sum))
    }

    /// Their total; nothing if it cannot be added up.
    pub fn total_of(self, sum: &Sum) -> Option<Measure> {
        let period = self.added(sum).first()?.1.period;
        self.dataset.total_in(sum, period).ok()
    }

    /// The total that a sum is compared with; nothing if an addend of that is not known.
    pub fn earlier_total_of(self, sum: &Sum) -> Option<Measure> {
        let period = self.added(sum).first()?.1.period;
        let total = match self.periods {
            Periods { shown, compared_with: Some(earlier) } if period == Some(shown) => {
                self.dataset.total_in(sum, Some(earlier))
            }
            Periods { compared_with, .. } if period == compared_with => return None,
            Periods { .. } => self.dataset.comparative_total_of(sum),
        };
        total.ok()
    }

    /// The name of the period that is compared with, within a sentence: "the year before", or the fiscal year.
    pub fn since(self, periods: Periods) -> String {
        match periods.compared_with {
            Some(earlier) if earlier == periods.shown.before() => {
                self.lang.allocations().year_before.to_owned()
            }
            earlier => earlier.map(|it| self.year(it)).unwrap_or_default(),
        }
    }

    /// A text about the dataset in the language; empty where it has none.
    pub fn about(&self, field: AboutField) -> &'a str {
        self.lang.pick(self.dataset.about().text(field))
    }

    /// How numbers are written.
    pub fn notation(self) -> Notation {
        Notation { lang: self.lang, unit: self.unit }
    }

    /// The name of an item.
    pub fn label(self, item: &'a Item) -> &'a str {
        self.lang.pick(&item.label)
    }

    /// The name of a term of the vocabulary.
    pub fn term(self, list: TermList, code: Code) -> &'a str {
        self.dataset.term(list, code).map_or("", |it| self.lang.pick(&it.label))
    }

    /// The tone of the marks of an item: that of its programme.
    pub fn tone(self, item: &Item) -> Option<Tone> {
        self.dataset.tone(item.programme)
    }

    /// The year that is explored.
    pub fn edition(self) -> FiscalYear {
        self.dataset.edition()
    }

    /// A fiscal year in words.
    pub fn year(self, year: FiscalYear) -> String {
        dates::fiscal_year(self.lang, year)
    }
}
