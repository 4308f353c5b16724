//! Totals against the sum of their parts.

use crate::model::figure::{Figure, FiscalYear, Parts};
use crate::model::id::Id;
use crate::model::package::Package;
use crate::model::quantity::Yen;

/// A total held against its parts in one fiscal year, or in none if it is of none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// The total.
    pub total: Id,
    /// The fiscal year; nothing for the cost of a project.
    pub year: Option<FiscalYear>,
    /// How many parts it has.
    pub n_parts: usize,
    /// What is printed for the total.
    pub printed: Yen,
    /// What its parts come to.
    pub parts: Yen,
    /// How the two relate.
    pub verdict: Verdict,
}

/// How a total relates to the sum of its parts.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// They are equal.
    Exact,
    /// They differ by no more than the rounding of each number explains.
    Rounding,
    /// The parts are the main ones only.
    NotItemised,
    /// The parts are said to be all, and differ by more than rounding.
    DoesNotAddUp,
}

impl Check {
    /// Sum of the parts less the printed total.
    pub fn difference(&self) -> Option<Yen> {
        self.parts.checked_sub(self.printed)
    }
}

/// Holds a total against its parts; nothing where a number is missing in that year.
pub fn check(package: &Package, total: &Figure, year: Option<FiscalYear>) -> Option<Check> {
    let amount = |figure: &Figure| figure.quantity(year)?.yen();
    let declared = total.parts?;
    let parts: Vec<&Figure> = package.parts(total);
    let amounts: Option<Vec<Yen>> = parts.iter().map(|it| amount(it)).collect();
    let sum = Yen::sum(amounts?)?;
    let printed = amount(total)?;
    let difference = sum.checked_sub(printed)?;
    let verdict = match declared {
        Parts::Main => Verdict::NotItemised,
        Parts::All | Parts::Unequal => {
            if difference == Yen::ZERO {
                Verdict::Exact
            } else if is_rounding(difference, tolerance(total, &parts)) {
                Verdict::Rounding
            } else {
                Verdict::DoesNotAddUp
            }
        }
    };
    Some(Check {
        total: total.id.clone(),
        year,
        n_parts: parts.len(),
        printed,
        parts: sum,
        verdict,
    })
}

/// Every check of a package, in the order of the table, the newer year first.
pub fn all(package: &Package) -> Vec<Check> {
    let mut res: Vec<Check> = Vec::new();
    for total in package.figures().iter().filter(|it| it.parts.is_some()) {
        let years = match total.fiscal_year {
            Some(year) => vec![Some(year), Some(year.before())],
            None => vec![None],
        };
        res.extend(years.into_iter().filter_map(|year| check(package, total, year)));
    }
    res
}

/// What rounding may explain: half the step of each number, of the total and of its parts.
pub(super) fn tolerance(total: &Figure, parts: &[&Figure]) -> Yen {
    let steps = parts.iter().copied().chain([total]);
    let steps = steps.filter_map(|it| it.value.and_then(|it| it.precision_yen()));
    Yen::new(Yen::sum(steps).unwrap_or(Yen::ZERO).get() / 2)
}

/// Whether a difference is within what rounding explains.
pub(super) fn is_rounding(difference: Yen, tolerance: Yen) -> bool {
    difference.get().unsigned_abs() <= tolerance.get().unsigned_abs()
}
