//! Numbers with all that must agree before one may be added to another: only what measures the same thing adds.

use std::fmt;

use crate::model::decimal::Decimal;
use crate::model::fiscal_year::FiscalYear;
use crate::model::id::Id;
use crate::model::item::{Item, Kind};
use crate::model::observation::Observation;
use crate::model::quantity::{Quantity, Yen};
use crate::model::term::Code;
use crate::model::unit::Base;

/// A number in the base of its unit, what it measures, and how far it may be off.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    /// The number, in the base of its unit: yen, people, percent.
    pub value: Decimal,
    /// The base of its unit.
    pub base: Base,
    /// What it is a measure of.
    pub basis: Basis,
    /// The step to which it was rounded, the coarsest step of what it was derived from; nothing
    /// for exact counts.
    pub step: Option<Decimal>,
    /// The largest error that rounding explains: half a step for each number that it was derived from.
    pub tolerance: Decimal,
    /// Whether the document says "about" of it, or of anything that it was derived from.
    pub is_approximate: bool,
}

/// A bare number of a base, for messages.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Amount(Decimal, Base);

/// What must be the same of two numbers before one is added to the other, beside the base of their units.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Basis {
    /// The kind of item.
    pub kind: Kind,
    /// The fiscal year; nothing if it has none.
    pub period: Option<FiscalYear>,
    /// The stage of the budget; nothing if it has none.
    pub stage: Option<Code>,
    /// The account.
    pub account: Accounts,
}

/// The accounts of the national budget that an amount belongs to.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Accounts {
    /// The document does not say.
    NotStated,
    /// One account.
    One(Code),
    /// Whatever the account: asked for by [`Measure::over_accounts`].
    Any,
}

/// The change of a number from one period to a later one.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The difference; below zero for a fall.
    pub difference: Measure,
    /// The number of the earlier period, in the same base.
    earlier: Decimal,
}

/// Why numbers do not combine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MeasureError {
    /// They have units of different bases.
    Base(Base, Base),
    /// They are of different kinds.
    Kind(Kind, Kind),
    /// They are of different periods, or, of a change, the earlier one is not earlier.
    Period(Option<FiscalYear>, Option<FiscalYear>),
    /// They are of different budgets.
    Stage(Option<Code>, Option<Code>),
    /// They are of different accounts.
    Account(Accounts, Accounts),
    /// The item is said to enter no sum.
    NotAdditive(Id),
    /// The item has no number of the period, which is not zero.
    Unknown(Id),
    /// There is nothing to add.
    Nothing,
    /// The result has too many digits.
    TooLarge,
}

impl Item {
    /// The measure of an observation of the item; nothing if it has no number, or one of too many digits.
    pub fn measure_of(&self, observation: &Observation) -> Option<Measure> {
        let basis = Basis {
            kind: self.kind,
            period: observation.period,
            stage: self.stage,
            account: self.account.map_or(Accounts::NotStated, Accounts::One),
        };
        Measure::of(observation.value?, basis, observation.is_approximate())
    }

    /// The measure of the item for a period, or for none; nothing if it has no number there.
    pub fn measure(&self, period: Option<FiscalYear>) -> Option<Measure> {
        self.measure_of(self.observation(period)?)
    }

    /// The measure that an observation of the item, if there is one, adds to a sum.
    ///
    /// # Errors
    ///
    /// If the item enters no sum, or there is no observation, or none with a number.
    pub fn addend_of(&self, observation: Option<&Observation>) -> Result<Measure, MeasureError> {
        if !self.additive {
            return Err(MeasureError::NotAdditive(self.id.clone()));
        }
        let measure = observation.and_then(|it| self.measure_of(it));
        measure.ok_or_else(|| MeasureError::Unknown(self.id.clone()))
    }

    /// The measure that the newest observation of the item adds to a sum.
    ///
    /// # Errors
    ///
    /// If the item enters no sum, or the number is not known.
    pub fn addend(&self) -> Result<Measure, MeasureError> {
        self.addend_of(Some(self.newest()))
    }

    /// The change from one observation to a later one; nothing where either number is not known, so nothing
    /// for what is new. Whether two unexplained numbers are of one thing is not known either.
    pub fn change_between(&self, then: &Observation, now: &Observation) -> Option<Change> {
        if self.kind == Kind::Unexplained {
            return None;
        }
        self.measure_of(now)?.since(self.measure_of(then)?).ok()
    }

    /// The change from the comparative figure to the newest observation, as [`Item::change_between`].
    pub fn change(&self) -> Option<Change> {
        self.change_between(self.comparative()?, self.newest())
    }
}

/// The sum of the newest observations of some items.
///
/// # Errors
///
/// If there are none, one enters no sum or is not known, two measure different things, or the sum
/// has too many digits.
pub fn sum_of<'a>(items: impl IntoIterator<Item = &'a Item>) -> Result<Measure, MeasureError> {
    let addends = items.into_iter().map(|it| it.addend());
    Measure::sum(addends.collect::<Result<Vec<Measure>, MeasureError>>()?)
}

impl Measure {
    /// The measure of a quantity; nothing if it has too many digits in the base of its unit.
    pub fn of(quantity: Quantity, basis: Basis, is_approximate: bool) -> Option<Measure> {
        let step = match quantity.precision {
            Some(step) => Some(quantity.unit.to_base(step)?),
            None => None,
        };
        Some(Measure {
            value: quantity.unit.to_base(quantity.value)?,
            base: quantity.unit.in_base().0,
            basis,
            step,
            tolerance: step.map_or(Some(Decimal::ZERO), Decimal::half)?,
            is_approximate,
        })
    }

    /// The same number for any account, so that it adds to numbers of other accounts on purpose.
    pub const fn over_accounts(self) -> Measure {
        Measure { basis: Basis { account: Accounts::Any, ..self.basis }, ..self }
    }

    /// The sum with a number that measures the same thing.
    ///
    /// # Errors
    ///
    /// If they measure different things, or the sum has too many digits.
    pub fn plus(self, other: Measure) -> Result<Measure, MeasureError> {
        self.check_same(other)?;
        self.combine(other, Decimal::checked_add)
    }

    /// The sum of numbers that all measure the same thing.
    ///
    /// # Errors
    ///
    /// If there are none, two of them measure different things, or the sum has too many digits.
    pub fn sum(measures: impl IntoIterator<Item = Measure>) -> Result<Measure, MeasureError> {
        let mut measures = measures.into_iter();
        let first = measures.next().ok_or(MeasureError::Nothing)?;
        measures.try_fold(first, Measure::plus)
    }

    /// The difference to a number that measures the same thing.
    ///
    /// # Errors
    ///
    /// If they measure different things, or the difference has too many digits.
    pub fn minus(self, other: Measure) -> Result<Measure, MeasureError> {
        self.check_same(other)?;
        self.combine(other, Decimal::checked_sub)
    }

    /// The change since the same thing was measured for an earlier period.
    ///
    /// # Errors
    ///
    /// If they measure different things, the other is not of an earlier period, or the difference has too many
    /// digits.
    pub fn since(self, then: Measure) -> Result<Change, MeasureError> {
        let (now, earlier) = (self.basis.period, then.basis.period);
        if earlier.is_none() || now <= earlier {
            return Err(MeasureError::Period(now, earlier));
        }
        let comparable = Measure { basis: Basis { period: now, ..then.basis }, ..then };
        Ok(Change { difference: self.minus(comparable)?, earlier: then.value })
    }

    /// The number with its significant digits only: an approximate one is rounded to its step.
    pub fn significant(self) -> Decimal {
        let step = self.step.filter(|_| self.is_approximate);
        step.and_then(|step| self.value.rounded_to(step)).unwrap_or(self.value).trimmed()
    }

    /// The amount in yen, exactly; nothing if it is not money in whole yen.
    pub fn yen(self) -> Option<Yen> {
        if self.base == Base::Yen { self.value.whole_times(1).map(Yen::new) } else { None }
    }

    /// Its number, for messages.
    pub const fn amount(self) -> Amount {
        Amount(self.value, self.base)
    }

    /// Its tolerance, for messages.
    pub const fn tolerance_amount(self) -> Amount {
        Amount(self.tolerance, self.base)
    }

    fn check_same(self, other: Measure) -> Result<(), MeasureError> {
        let Basis { kind, period, stage, account } = self.basis; // A field that is added has to be compared, too.
        let its = other.basis;
        if self.base != other.base {
            return Err(MeasureError::Base(self.base, other.base));
        }
        if kind != its.kind {
            return Err(MeasureError::Kind(kind, its.kind));
        }
        if period != its.period {
            return Err(MeasureError::Period(period, its.period));
        }
        if stage != its.stage {
            return Err(MeasureError::Stage(stage, its.stage));
        }
        if account != its.account {
            return Err(MeasureError::Account(account, its.account));
        }
        Ok(())
    }

    fn combine(
        self,
        other: Measure,
        operation: fn(Decimal, Decimal) -> Option<Decimal>,
    ) -> Result<Measure, MeasureError> {
        let coarser = |a: Decimal, b: Decimal| if a.compare(b).is_lt() { b } else { a };
        Ok(Measure {
            value: operation(self.value, other.value).ok_or(MeasureError::TooLarge)?,
            step: match (self.step, other.step) {
                (Some(a), Some(b)) => Some(coarser(a, b)),
                (one, another) => one.or(another),
            },
            tolerance: self.tolerance.checked_add(other.tolerance).ok_or(MeasureError::TooLarge)?,
            is_approximate: self.is_approximate || other.is_approximate,
            ..self
        })
    }
}

impl Change {
    /// The change in thousandths of the earlier number; nothing if that was not above zero, or either number is
    /// approximate.
    pub fn per_mille(self) -> Option<i64> {
        let (difference, earlier) = (self.difference.value, self.earlier);
        if self.difference.is_approximate || earlier.compare(Decimal::ZERO).is_le() {
            return None;
        }
        difference.per_mille_of(earlier)
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.0.trimmed(), self.1)
    }
}

impl fmt::Display for MeasureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let year =
            |it: &Option<FiscalYear>| it.map_or("no year".to_owned(), |it| format!("FY{it}"));
        let stage = |it: &Option<Code>| it.map_or("no".to_owned(), |it| it.to_string());
        match self {
            MeasureError::Base(a, b) => write!(f, "cannot add {b} to {a}"),
            MeasureError::Kind(a, b) => {
                write!(f, "cannot add {} to {}", b.code(), a.code())
            }
            MeasureError::Period(a, b) => {
                write!(f, "cannot combine a number of {} with one of {}", year(b), year(a))
            }
            MeasureError::Stage(a, b) => {
                let (a, b) = (stage(a), stage(b));
                write!(f, "cannot add an amount of the {b} budget to one of the {a} budget")
            }
            MeasureError::Account(a, b) => {
                write!(f, "cannot add an amount of {b} to one of {a}")
            }
            MeasureError::NotAdditive(id) => write!(f, "\"{id}\" enters no sum"),
            MeasureError::Unknown(id) => write!(f, "\"{id}\" has no value"),
            MeasureError::Nothing => f.write_str("nothing to add"),
            MeasureError::TooLarge => f.write_str("too many digits"),
        }
    }
}

impl fmt::Display for Accounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Accounts::NotStated => f.write_str("an account that is not stated"),
            Accounts::One(account) => write!(f, "the {account} account"),
            Accounts::Any => f.write_str("any account"),
        }
    }
}

impl std::error::Error for MeasureError {}
