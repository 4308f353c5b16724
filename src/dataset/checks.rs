//! Totals against the sum of their parts, and numbers that stand in several places.

use crate::dataset::Dataset;
use crate::model::decimal::Decimal;
use crate::model::figure::{Figure, Kind, Parts};
use crate::model::fiscal_year::FiscalYear;
use crate::model::id::Id;
use crate::model::measure::{Measure, MeasureError};
use crate::model::relation::{Relation, RelationKind};
use crate::model::unit::Base;

/// A total held against its parts in one fiscal year, or in none if it is of none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// The total.
    pub total: Id,
    /// The fiscal year; nothing for the cost of a project.
    pub year: Option<FiscalYear>,
    /// How many parts it has.
    pub n_parts: usize,
    /// What is printed for the total; of shares of a whole, the whole.
    pub printed: Measure,
    /// What its parts come to.
    pub parts: Measure,
    /// The parts less the total.
    pub difference: Measure,
    /// How the two relate.
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

/// A number that stands in two places of the documents, held against itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repeat {
    /// Where it stands again.
    pub again: Id,
    /// Where it stands first.
    pub first: Id,
    /// Whether both places give the same number.
    pub agrees: bool,
}

/// Holds a total against its parts.
///
/// # Errors
///
/// If it says nothing of its parts, a number is not known in that year, or the parts do not
/// measure what the total does.
pub fn check(
    dataset: &Dataset,
    total: &Figure,
    year: Option<FiscalYear>,
) -> Result<Check, MeasureError> {
    let declared = total.parts.ok_or(MeasureError::Nothing)?;
    let known = |figure: &Figure| {
        let measure = figure.measure(year).map(Measure::over_accounts);
        measure.ok_or_else(|| MeasureError::Unknown(figure.id.clone()))
    };
    let parts: Vec<&Figure> = dataset.parts(total);
    let measures: Vec<Measure> = parts.iter().map(|it| known(it)).collect::<Result<_, _>>()?;
    let sum = Measure::sum(measures)?;
    let printed = match whole(total, sum) {
        Some(whole) => whole,
        None => known(total)?,
    };
    let difference = sum.less(printed)?;
    let verdict = match declared {
        Parts::Main => Verdict::NotItemised,
        Parts::All | Parts::Unequal if difference.value.is_zero() => Verdict::Exact,
        Parts::All | Parts::Unequal if is_rounding(difference) => Verdict::Rounding,
        Parts::All | Parts::Unequal => Verdict::DoesNotAddUp,
    };
    let (total, n_parts) = (total.id.clone(), parts.len());
    Ok(Check { total, year, n_parts, printed, parts: sum, difference, verdict })
}

/// Every check of a dataset, in the order of the table, the newer year first.
pub fn all(dataset: &Dataset) -> Vec<Check> {
    let mut res: Vec<Check> = Vec::new();
    for total in dataset.figures().iter().filter(|it| it.parts.is_some()) {
        // Where a number is not known there is nothing to hold against it.
        res.extend(years(total).into_iter().filter_map(|year| check(dataset, total, year).ok()));
    }
    res
}

/// The fiscal years in which a total can be held against its parts, the newer first; none, once,
/// for what is of no year.
pub(super) fn years(total: &Figure) -> Vec<Option<FiscalYear>> {
    match total.fiscal_year {
        Some(year) => vec![Some(year), Some(year.before())],
        None => vec![None],
    }
}

/// Every number that the relations say stands again elsewhere, in the order of the table.
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

/// Whether two figures give the same number in units of one base; nothing if either is not known.
pub fn agree(dataset: &Dataset, one: &Id, other: &Id) -> Option<bool> {
    let in_base = |id: &Id| {
        let quantity = dataset.figure(id)?.value?;
        Some((quantity.unit.in_base().0, quantity.unit.to_base(quantity.value)?))
    };
    let ((base, a), (same, b)) = in_base(one).zip(in_base(other))?;
    Some(base == same && a.compare(b).is_eq())
}

/// The whole of which figures are shares in percent: by definition a hundred, printed nowhere.
fn whole(total: &Figure, shares: Measure) -> Option<Measure> {
    let is_whole =
        total.kind == Kind::Share && total.value.is_none() && shares.base == Base::Percent;
    let hundred = Decimal::whole(100);
    is_whole.then_some(Measure { value: hundred, step: None, slack: Decimal::ZERO, ..shares })
}

/// Whether a difference is within half a step for each number that it was derived from.
fn is_rounding(difference: Measure) -> bool {
    let distance = difference.value.distance();
    distance.is_some_and(|it| it.compare(difference.slack).is_le())
}
