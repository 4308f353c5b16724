//! A number with its unit and how exact it is; and money, in whole yen.

use std::fmt;

use crate::model::decimal::Decimal;
use crate::model::unit::{Base, Unit};

/// A whole number of yen. Negative means a decrease or a shortfall.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Yen(i64);

/// A number as printed, in its printed unit.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// The number, with the digits that were printed.
    pub value: Decimal,
    /// The unit of the number.
    pub unit: Unit,
    /// The step to which the number was rounded, in the same unit; nothing for an exact count.
    pub precision: Option<Decimal>,
}

impl Yen {
    /// No yen.
    pub const ZERO: Yen = Yen(0);

    /// An amount of whole yen.
    pub const fn new(yen: i64) -> Yen {
        Yen(yen)
    }

    /// The number of yen.
    pub const fn get(self) -> i64 {
        self.0
    }

    /// The difference, unless it overflows.
    pub fn checked_sub(self, other: Yen) -> Option<Yen> {
        self.0.checked_sub(other.0).map(Yen)
    }

    /// The nearest float, in millions: for placing on a screen, never for arithmetic.
    pub fn millions_f64(self) -> f64 {
        self.0 as f64 / 1e6
    }
}

impl Quantity {
    /// The amount in yen, exactly; nothing if it is not money.
    pub fn yen(&self) -> Option<Yen> {
        self.in_yen(self.value)
    }

    /// The step of rounding in yen; nothing if it is not money or is exact.
    pub fn precision_yen(&self) -> Option<Yen> {
        self.in_yen(self.precision?)
    }

    /// Whether it is as much as another one, whatever the units that both are printed in.
    pub fn is_same_amount(&self, other: Quantity) -> bool {
        let in_base = |it: &Quantity| Some((it.unit.in_base().0, it.unit.to_base(it.value)?));
        in_base(self)
            .zip(in_base(&other))
            .is_some_and(|((base, a), (same, b))| base == same && a.compare(b).is_eq())
    }

    fn in_yen(&self, number: Decimal) -> Option<Yen> {
        match self.unit.in_base() {
            (Base::Yen, power) => number.whole_times(10_i64.checked_pow(power.into())?).map(Yen),
            _ => None,
        }
    }
}

impl fmt::Display for Yen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} yen", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_yen(value: &str, unit: Unit, expected: Option<i64>) {
        let quantity = Quantity { value: value.parse().unwrap(), unit, precision: None };
        assert_eq!(quantity.yen().map(Yen::get), expected);
    }

    #[test]
    fn thousands_are_not_millions() {
        check_yen("211650", Unit::ThousandYen, Some(211_650_000));
        check_yen("21535", Unit::MillionYen, Some(21_535_000_000));
    }

    #[test]
    fn trillions_and_hundred_millions_compare_in_yen() {
        check_yen("6.4", Unit::TrillionYen, Some(6_400_000_000_000));
        check_yen("2400", Unit::HundredMillionYen, Some(240_000_000_000));
    }

    #[test]
    fn companies_are_not_money() {
        check_yen("11", Unit::Companies, None);
    }
}
