//! Numbers in words: grouping, units, changes, shares.

use crate::model::decimal::Decimal;
use crate::model::figure::{Figure, Qualifier};
use crate::model::measure::Measure;
use crate::model::quantity::{Quantity, Yen};
use crate::model::share::{self, Share};
use crate::model::unit::Base;
use crate::words::lang::Lang;
use crate::words::units;

/// A number with its digits in groups of three: `21,535`, `−0.05`.
pub fn grouped(number: Decimal) -> String {
    let text = number.to_string();
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("−", digits),
        None => ("", text.as_str()),
    };
    let (whole, fraction) = match digits.split_once('.') {
        Some((whole, fraction)) => (whole, format!(".{fraction}")),
        None => (digits, String::new()),
    };
    let mut res = String::from(sign);
    for (idx, digit) in whole.chars().enumerate() {
        if idx > 0 && (whole.len() - idx).is_multiple_of(3) {
            res.push(',');
        }
        res.push(digit);
    }
    res + &fraction
}

/// A quantity in its printed unit, in words of the language: `21,535百万円`,
/// `21,535 million yen`. 億 has no English word, so it is given in billions.
pub fn quantity(lang: Lang, quantity: Quantity) -> String {
    units::quantity(lang, quantity)
}

/// What is derived from printed numbers, with the digits that it deserves.
pub fn measure(lang: Lang, measure: Measure) -> String {
    let number = measure.deserved();
    let text = match measure.base {
        Base::Yen => millions(lang, number.whole_times(1).map_or(Yen::ZERO, Yen::new)),
        Base::Percent => format!("{}%", grouped(number)),
        _ => grouped(number),
    };
    if measure.is_approximate { about(lang, &text) } else { text }
}

/// A difference of what is derived, with its sign.
pub fn signed_measure(lang: Lang, difference: Measure) -> String {
    let sign = plus(difference.value.mantissa());
    format!("{sign}{}", measure(lang, difference))
}

/// The value of a figure; nothing if it is not known.
pub fn value(lang: Lang, figure: &Figure) -> Option<String> {
    Some(quantity_of(lang, figure, figure.value?))
}

/// A quantity of a figure, with the word for "about" where the document has it.
pub fn quantity_of(lang: Lang, figure: &Figure, it: Quantity) -> String {
    let text = quantity(lang, it);
    if figure.is(Qualifier::Approximate) { about(lang, &text) } else { text }
}

/// An amount that only is about so much.
pub fn about(lang: Lang, amount: &str) -> String {
    match lang {
        Lang::Ja => format!("約{amount}"),
        Lang::En => format!("about {amount}"),
    }
}

/// An amount in millions of yen, the unit of the budget tables.
pub fn millions(lang: Lang, amount: Yen) -> String {
    let number = grouped(in_millions(amount));
    match lang {
        Lang::Ja => format!("{number}百万円"),
        Lang::En => format!("{number} million yen"),
    }
}

/// An amount in millions of yen, without the unit.
pub fn bare_millions(amount: Yen) -> String {
    grouped(in_millions(amount))
}

/// A number at a tick of an axis, to one place.
pub fn tick(number: f64) -> String {
    grouped(tenths((number * 10.0).round() as i64).trimmed())
}

/// A change in millions of yen with its sign and without the unit: `+398`, `−492`, `±0`.
pub fn signed_millions(change: Yen) -> String {
    format!("{}{}", plus(change.get()), grouped(in_millions(change)))
}

/// A change against an amount, in percent to one place; nothing if the amount is not above zero.
pub fn change_percent(change: Yen, before: Yen) -> Option<String> {
    Some(change_per_mille(share::of_total(change, before)?.per_mille))
}

/// A change in thousandths, as a percentage to one place with its sign.
pub fn change_per_mille(per_mille: i64) -> String {
    format!("{}{}%", plus(per_mille), grouped(tenths(per_mille)))
}

/// A share in percent to one place: `51.1%`.
pub fn percent(share: Share) -> String {
    format!("{}%", grouped(tenths(share.per_mille)))
}

/// A share of approximate amounts, without what they leave open: `about 54%`.
pub fn about_percent(lang: Lang, share: Share) -> String {
    match share.range {
        Some(_) => about(lang, &format!("{}%", whole_percent(share.per_mille))),
        None => percent(share),
    }
}

/// A share of approximate amounts, with as many digits as they deserve: `about 54% (53–55%)`.
pub fn rough_percent(lang: Lang, share: Share) -> String {
    let Some((low, high)) = share.range else {
        return percent(share);
    };
    let (middle, low, high) =
        (whole_percent(share.per_mille), whole_percent(low), whole_percent(high));
    match lang {
        Lang::Ja => format!("約{middle}%（{low}～{high}%）"),
        Lang::En => format!("about {middle}% ({low}–{high}%)"),
    }
}

/// The sign of a change that is not a fall, whose digits bring their own.
fn plus(change: i64) -> &'static str {
    match change {
        0 => "±",
        1.. => "+",
        _ => "",
    }
}

/// Thousandths as whole percents.
fn whole_percent(per_mille: i64) -> i64 {
    (per_mille + 5).div_euclid(10)
}

/// An exact number of millions of yen, with as many places as it needs.
fn in_millions(amount: Yen) -> Decimal {
    Decimal::new(amount.get(), 6).unwrap_or(Decimal::ZERO).trimmed()
}

/// A number of tenths.
fn tenths(n_tenths: i64) -> Decimal {
    Decimal::new(n_tenths, 1).unwrap_or(Decimal::ZERO)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_show_their_sign() {
        let change = |millions: i64| signed_millions(Yen::new(millions * 1_000_000));
        assert_eq!([398, -2_438, 0].map(change), ["+398", "−2,438", "±0"]);
    }

    #[test]
    fn derived_amounts_keep_every_digit() {
        assert_eq!(millions(Lang::En, Yen::new(298_020_000)), "298.02 million yen");
    }

    #[test]
    fn shares_of_rough_amounts_get_whole_percents() {
        let share = Share { per_mille: 541, range: Some((527, 554)) };
        assert_eq!(rough_percent(Lang::En, share), "about 54% (53–55%)");
        assert_eq!(percent(Share { per_mille: 511, range: None }), "51.1%");
    }
}
