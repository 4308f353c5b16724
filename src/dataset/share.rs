//! The share of an amount in a total, with the range that approximate amounts leave open.

use crate::dataset::Dataset;
use crate::model::decimal::Decimal;
use crate::model::fiscal_year::FiscalYear;
use crate::model::item::Item;
use crate::model::measure::Measure;
use crate::model::quantity::Yen;

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
    let number = |it: Yen| Decimal::whole(it.get());
    Some(Share { per_mille: number(part).per_mille_of(number(total))?, range: None })
}

/// The share of an item in its total, in a period or in none, both as one document prints them.
///
/// Of two parts of which one at least is approximate, each has a share in both together, with its
/// range.
pub fn of_parent(dataset: &Dataset, part: &Item, period: Option<FiscalYear>) -> Option<Share> {
    let observation = part.observation(period)?;
    let total = dataset.item(observation.parent.as_ref()?)?;
    let own = part.measure_of(observation)?;
    let beside =
        |it: &Item| it.measure_of(it.observation_by(&observation.source.document, period)?);
    // A third part is enough to know that there are more than two.
    let mut parts = dataset.parts_of(total, observation);
    match (parts.next(), parts.next(), parts.next()) {
        (Some(one), Some(other), None)
            if one.newest().is_approximate() || other.newest().is_approximate() =>
        {
            let other = if one.id == part.id { other } else { one };
            of_two(own, beside(other)?)
        }
        _ => {
            let total = beside(total)?;
            let is_same_base = own.base == total.base;
            let per_mille = own.value.per_mille_of(total.value).filter(|_| is_same_base)?;
            Some(Share { per_mille, range: None })
        }
    }
}

/// The share of one of two approximate amounts in both together.
///
/// Each can be off by its tolerance; the ends of the range take the one at its lowest with the other at its highest,
/// and the reverse.
fn of_two(one: Measure, other: Measure) -> Option<Share> {
    let share = |a: Decimal, b: Decimal| a.per_mille_of(a.checked_add(b)?);
    let low = |it: Measure| it.value.checked_sub(it.tolerance);
    let high = |it: Measure| it.value.checked_add(it.tolerance);
    if one.base != other.base {
        return None;
    }
    let range = (share(low(one)?, high(other)?)?, share(high(one)?, low(other)?)?);
    Some(Share { per_mille: share(one.value, other.value)?, range: Some(range) })
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
