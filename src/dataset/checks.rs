//! Checks of totals against the sum of their parts, and of numbers that are in several places.

use crate::dataset::Dataset;
use crate::model::decimal::Decimal;
use crate::model::fiscal_year::FiscalYear;
use crate::model::id::Id;
use crate::model::item::{Item, Kind};
use crate::model::measure::{Measure, MeasureError};
use crate::model::observation::{Observation, Parts};
use crate::model::relation::{Relation, RelationKind};
use crate::model::unit::Base;

/// A total held against its parts in one fiscal year, or in none if it is of none, as one document prints them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// The total.
    pub total: Id,
    /// The fiscal year; nothing for the cost of a project.
    pub period: Option<FiscalYear>,
    /// The document that prints both.
    pub document: Id,
    /// How many parts it has.
    pub n_parts: usize,
    /// What is printed for the total; of shares of a whole, the whole.
    pub printed: Measure,
    /// The sum of its parts.
    pub parts: Measure,
    /// The parts less the total.
    pub difference: Measure,
    /// How it came out.
    pub verdict: Verdict,
}

codes! {
    /// How a total relates to the sum of its parts.
    pub enum Verdict {
        /// They are equal.
        Exact = "exact",
        /// They differ by no more than the rounding of each number explains.
        Rounding = "rounding",
        /// The parts are the main ones only.
        NotItemised = "not-itemised",
        /// The parts are said to be all, and differ by more than rounding.
        DoesNotAddUp = "does-not-add-up",
    }
}

/// A number that is in two places of the documents, and whether both agree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repeat {
    /// Where it occurs again.
    pub again: Id,
    /// Where it occurs first.
    pub first: Id,
    /// Whether both places give the same number.
    pub agrees: bool,
}

/// Holds a total of a period against its parts, as the latest document that prints it itemises it.
///
/// # Errors
///
/// As [`check_observation`], and if nothing is observed for the period.
pub fn check(
    dataset: &Dataset,
    total: &Item,
    period: Option<FiscalYear>,
) -> Result<Check, MeasureError> {
    let unknown = || MeasureError::Unknown(total.id.clone());
    check_observation(dataset, total, total.observation(period).ok_or_else(unknown)?)
}

/// Holds a total against its parts, both as one document prints them for one period.
///
/// # Errors
///
/// If the document says nothing of its parts, a number is not known there, or the parts do not measure what the
/// total does.
pub fn check_observation(
    dataset: &Dataset,
    total: &Item,
    observation: &Observation,
) -> Result<Check, MeasureError> {
    let declared = observation.parts.ok_or(MeasureError::Nothing)?;
    let (period, document) = (observation.period, &observation.source.document);
    let known = |it: &Item| {
        let measure = it.observation_by(document, period).and_then(|found| it.measure_of(found));
        measure.map(Measure::over_accounts).ok_or_else(|| MeasureError::Unknown(it.id.clone()))
    };
    let parts = dataset.parts_of(total, observation);
    let measures: Vec<Measure> = parts.map(known).collect::<Result<_, _>>()?;
    let n_parts = measures.len();
    let sum = Measure::sum(measures)?;
    let printed = match whole(total.kind, observation, sum) {
        Some(whole) => whole,
        None => known(total)?,
    };
    let difference = sum.minus(printed)?;
    let verdict = match declared {
        Parts::All | Parts::Main | Parts::Unequal if difference.value.is_zero() => Verdict::Exact,
        Parts::Main => Verdict::NotItemised,
        Parts::All | Parts::Unequal if is_rounding(difference) => Verdict::Rounding,
        Parts::All | Parts::Unequal => Verdict::DoesNotAddUp,
    };
    let (total, document) = (total.id.clone(), document.clone());
    Ok(Check { total, period, document, n_parts, printed, parts: sum, difference, verdict })
}

/// Every check of a dataset, in the order of the items, the newest period first.
pub fn all(dataset: &Dataset) -> Vec<Check> {
    let mut res: Vec<Check> = Vec::new();
    for total in dataset.items() {
        let declared = total.observations.iter().filter(|it| it.parts.is_some());
        // Where a number is not known there is nothing to hold against it.
        res.extend(declared.filter_map(|it| check_observation(dataset, total, it).ok()));
    }
    res
}

/// Every number that the relations say occurs again elsewhere, in the order of the table.
pub fn repeats(dataset: &Dataset) -> Vec<Repeat> {
    let is_repeat = |it: &&Relation| match it.kind {
        RelationKind::SameMoney | RelationKind::SameFigure | RelationKind::Disagrees => true,
        RelationKind::PartAcrossAccounts
        | RelationKind::CeilingBeside
        | RelationKind::PrintedBeside
        | RelationKind::MustNotAdd
        | RelationKind::BuiltBy
        | RelationKind::PartyTo
        | RelationKind::SameEvent
        | RelationKind::OutcomeOf => false,
    };
    let repeat = |it: &Relation| {
        let agrees = agree(dataset, &it.from, &it.to)?;
        Some(Repeat { again: it.from.clone(), first: it.to.clone(), agrees })
    };
    dataset.relations().iter().filter(is_repeat).filter_map(repeat).collect()
}

/// Whether the newest values of two items are the same number in units of one base; nothing if either is not
/// known.
pub fn agree(dataset: &Dataset, one: &Id, other: &Id) -> Option<bool> {
    let value = |id: &Id| dataset.item(id)?.value();
    Some(value(one)?.is_same_amount(value(other)?))
}

/// The whole of which numbers are shares in percent: by definition a hundred, printed nowhere.
fn whole(kind: Kind, total: &Observation, shares: Measure) -> Option<Measure> {
    let is_whole = kind == Kind::Share && total.value.is_none() && shares.base == Base::Percent;
    let hundred = Decimal::whole(100);
    is_whole.then_some(Measure { value: hundred, step: None, tolerance: Decimal::ZERO, ..shares })
}

/// Whether a difference is within half a step for each number that it was derived from.
pub(super) fn is_rounding(difference: Measure) -> bool {
    let distance = difference.value.checked_abs();
    distance.is_some_and(|it| it.compare(difference.tolerance).is_le())
}
