//! What share of a total an amount is, with the range that approximate amounts leave open.

use crate::model::figure::{Figure, FiscalYear, Qualifier};
use crate::model::package::Package;
use crate::model::quantity::{Quantity, Yen};

/// A share in thousandths.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// The nearest thousandth.
    pub per_mille: i64,
    /// The least and the most it can be; nothing where the amounts are not approximate.
    pub range: Option<(i64, i64)>,
}

/// The share of a part in a total; nothing if the total is not above zero.
pub fn of_total(part: Yen, total: Yen) -> Option<Share> {
    Some(Share { per_mille: per_mille(part, total)?, range: None })
}

/// The share of a figure in its total, in a fiscal year or in none.
///
/// Two approximate parts of an approximate total have a share in both together, with its range.
pub fn of_parent(package: &Package, part: &Figure, year: Option<FiscalYear>) -> Option<Share> {
    let total = package.figure(part.parent.as_ref()?)?;
    match package.parts(total).as_slice() {
        [one, other] if part.is(Qualifier::Approximate) => {
            of_two(part, if one.id == part.id { other } else { one })
        }
        _ => of_total(part.quantity(year)?.yen()?, total.quantity(year)?.yen()?),
    }
}

/// The share of one of two approximate amounts in both together.
///
/// Each can be half its step of rounding more or less than printed; the range takes the one low
/// and the other high, and the reverse.
fn of_two(one: &Figure, other: &Figure) -> Option<Share> {
    let (a, b) = (one.value?, other.value?);
    let share = |a: Yen, b: Yen| per_mille(a, a.checked_add(b)?);
    let range = match one.is(Qualifier::Approximate) || other.is(Qualifier::Approximate) {
        true => Some((share(low(a)?, high(b)?)?, share(high(a)?, low(b)?)?)),
        false => None,
    };
    Some(Share { per_mille: share(a.yen()?, b.yen()?)?, range })
}

/// The least that an approximate amount can be.
fn low(quantity: Quantity) -> Option<Yen> {
    quantity.yen()?.checked_sub(half_step(quantity)?)
}

/// The most that an approximate amount can be.
fn high(quantity: Quantity) -> Option<Yen> {
    quantity.yen()?.checked_add(half_step(quantity)?)
}

fn half_step(quantity: Quantity) -> Option<Yen> {
    Some(Yen::new(quantity.precision_yen()?.get() / 2))
}

fn per_mille(part: Yen, total: Yen) -> Option<i64> {
    let (part, total) = (i128::from(part.get()), i128::from(total.get()));
    if total <= 0 {
        return None;
    }
    let rounded = (part * 2_000 + total).div_euclid(total * 2);
    i64::try_from(rounded).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_round_to_the_nearest_thousandth() {
        let share = |part: i64, total: i64| of_total(Yen::new(part), Yen::new(total));
        assert_eq!(share(1_779, 4_854).map(|it| it.per_mille), Some(367));
        assert_eq!(share(11_002, 21_535).map(|it| it.per_mille), Some(511));
        assert_eq!(share(1, 0), None);
    }
}
