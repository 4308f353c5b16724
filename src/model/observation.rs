//! Observations: the values of an item, each for a period as one document prints it.

use crate::model::date::When;
use crate::model::fiscal_year::FiscalYear;
use crate::model::id::Id;
use crate::model::qualifier::Qualifier;
use crate::model::quantity::{Quantity, Yen};
use crate::model::source::Source;

/// A value of an item for a period, as a document prints it. Its key is item, period and document.
#[derive(Clone, Debug, PartialEq)]
pub struct Observation {
    /// The fiscal year of the value; nothing if the document gives none.
    pub period: Option<FiscalYear>,
    /// The fiscal year of the budget that prints it: its own period, or a later one, of which it is then a comparative
    /// figure.
    pub budget_year: Option<FiscalYear>,
    /// The date on which the value holds, where the document gives one instead of a fiscal year.
    pub as_of: Option<When>,
    /// That date, as the document prints it.
    pub as_of_as_printed: Option<String>,
    /// The total of which the document makes the item a part.
    pub parent: Option<Id>,
    /// How the parts that the document gives relate to the value; nothing if it gives none.
    pub parts: Option<Parts>,
    /// The number; nothing if the document does not let us know it, which is not zero.
    pub value: Option<Quantity>,
    /// The qualifiers of the value.
    pub qualifiers: Vec<Qualifier>,
    /// The value as it is in the document; empty where nothing is printed.
    pub as_printed: String,
    /// Where it is printed.
    pub source: Source,
}

/// All observations of one item, at least one: the newest period first, within a period the latest vintage first.
#[derive(Clone, Debug, PartialEq)]
pub struct Observations {
    newest: Observation,
    older: Vec<Observation>,
}

codes! {
    /// How the parts of a total relate to it.
    pub enum Parts {
        /// They are the whole of it.
        All = "all",
        /// The document lists the main ones only.
        Main = "main",
        /// The document gives all of them, and they do not add up.
        Unequal = "unequal",
    }
}

impl Observation {
    /// Whether a qualifier applies to it.
    pub fn is(&self, qualifier: Qualifier) -> bool {
        self.qualifiers.contains(&qualifier)
    }

    /// Whether the document says "about" of the number, in any of its words for it.
    pub fn is_approximate(&self) -> bool {
        self.is(Qualifier::Approximate) || self.is(Qualifier::OrSo) || self.is(Qualifier::Nearly)
    }

    /// The amount in yen; nothing if it is not money or not known.
    pub fn yen(&self) -> Option<Yen> {
        self.value?.yen()
    }

    /// Whether it is of the same period and document as another one of its item.
    pub fn is_printed_with(&self, other: &Observation) -> bool {
        self.period == other.period && self.source.document == other.source.document
    }

    /// Whether one document prints both in the budget of one year.
    pub fn is_printed_beside(&self, other: &Observation) -> bool {
        self.budget_year == other.budget_year && self.source.document == other.source.document
    }

    /// Whether both are of fiscal years, and this one is of an earlier one.
    pub fn is_earlier_than(&self, other: &Observation) -> bool {
        self.period.is_some() && self.period < other.period
    }

    /// Whether it is a comparative figure: printed in the budget of a later period, for comparison.
    pub fn is_comparative(&self) -> bool {
        self.period != self.budget_year
    }
}

impl Observations {
    /// The observations of one row: its own, and the comparative figure beside it.
    pub fn new(newest: Observation, comparative: Option<Observation>) -> Observations {
        Observations { newest, older: comparative.into_iter().collect() }
    }

    /// The restatements: values that a later document prints otherwise for the same period, each behind the latest
    /// one of that period. An unknown number is neither restated nor restates another.
    pub fn restated(&self) -> impl Iterator<Item = (&Observation, &Observation)> {
        let latest = |period| self.iter().find(move |it| it.period == period);
        let pairs = self.older.iter().filter_map(move |it| Some((latest(it.period)?, it)));
        pairs.filter(|(latest, earlier)| {
            let known = latest.value.zip(earlier.value);
            known.is_some_and(|(now, then)| !now.is_same_amount(then))
        })
    }

    /// Adds other observations of the same item; `rank` is higher for later documents. Where one document prints a
    /// period twice, the number in the budget of that period is kept, not the comparative figure.
    pub fn merge(&mut self, others: Observations, rank: impl Fn(&Id) -> usize) {
        let place = |it: &Observation| (it.period, rank(&it.source.document));
        for other in std::iter::once(others.newest).chain(others.older) {
            let mut known = std::iter::once(&mut self.newest).chain(&mut self.older);
            if let Some(twice) = known.find(|it| it.is_printed_with(&other)) {
                if twice.is_comparative() {
                    *twice = other;
                }
            } else if place(&other) > place(&self.newest) {
                self.older.insert(0, std::mem::replace(&mut self.newest, other));
            } else {
                let newer = |it: &Observation| place(it) > place(&other);
                self.older.insert(self.older.partition_point(newer), other);
            }
        }
    }

    /// The newest one.
    pub const fn newest(&self) -> &Observation {
        &self.newest
    }

    /// Every one, the newest first.
    pub fn iter(&self) -> impl Iterator<Item = &Observation> {
        std::iter::once(&self.newest).chain(&self.older)
    }
}
