//! Numbers in words: grouping, units, changes, shares.

use crate::dataset::share::{self, Share};
use crate::model::decimal::Decimal;
use crate::model::item::Item;
use crate::model::measure::{Change, Measure};
use crate::model::observation::Observation;
use crate::model::qualifier::Qualifier;
use crate::model::quantity::{Quantity, Yen};
use crate::model::unit::Base;
use crate::words::digits::grouped;
use crate::words::grammar::NumberBound;
use crate::words::lang::Lang;
use crate::words::money::{MoneyUnit, Notation};
use crate::words::units;

/// A quantity in words of the language: money in the unit that was chosen, if one was, and all
/// else in its printed unit.
pub fn quantity(notation: Notation, quantity: Quantity) -> String {
    match quantity.yen().filter(|_| notation.unit != MoneyUnit::Printed) {
        Some(amount) => money(notation, amount),
        None => units::quantity(notation.lang, quantity),
    }
}

/// The newest value of an item, as [`observed`].
pub fn value(notation: Notation, item: &Item) -> Option<String> {
    observed(notation, item.newest())
}

/// The value of an observation with the qualifiers that bound the number itself, such as about, nearly or more than;
/// nothing if it is not known.
pub fn observed(notation: Notation, it: &Observation) -> Option<String> {
    let bounds = it.qualifiers.iter().filter_map(|it| NumberBound::of(*it));
    let grammar = notation.lang.grammar();
    let text = quantity(notation, it.value?);
    Some(bounds.fold(text, |text, by| grammar.bounded(&text, by)))
}

/// Whether a qualifier bounds the number itself, and is written with it; all others are beside it.
pub const fn bounds(qualifier: Qualifier) -> bool {
    NumberBound::of(qualifier).is_some()
}

/// What is derived from printed numbers, with its significant digits.
pub fn measure(notation: Notation, it: Measure) -> String {
    let text = derived(notation, it.base, it.significant());
    if it.is_approximate { about(notation.lang, &text) } else { text }
}

/// A difference of what is derived, with its sign.
pub fn signed_measure(notation: Notation, difference: Measure) -> String {
    let number = difference.significant();
    let text = match difference.base {
        // Two shares differ by points, not by parts of a hundred of either.
        Base::Percent => units::points(notation.lang, number),
        base => derived(notation, base, number),
    };
    let text = format!("{}{text}", plus(number.mantissa()));
    if difference.is_approximate { about(notation.lang, &text) } else { text }
}

/// A change with its percentage, if that is known: `−492 million yen (−2.3%)`.
pub fn change(notation: Notation, it: Change) -> String {
    let sign = it.difference.value.mantissa();
    let lang = notation.lang;
    let percent = it.per_mille().map(|per_mille| signed_percent(lang, sign, per_mille));
    lang.aside(&signed_measure(notation, it.difference), &percent.unwrap_or_default())
}

/// A derived number with its unit: money in the chosen one, all else in the base of its unit.
fn derived(notation: Notation, base: Base, number: Decimal) -> String {
    match number.whole_times(1).filter(|_| base == Base::Yen) {
        Some(amount) => money(notation, Yen::new(amount)),
        None => units::in_base(notation.lang, base, number),
    }
}

/// An amount that is approximate.
pub fn about(lang: Lang, amount: &str) -> String {
    lang.grammar().bounded(amount, NumberBound::About)
}

/// An amount with its unit, with every digit that it has: `0.05兆円`, `50 billion yen`. What is too
/// small for the chosen unit is written in a smaller one.
pub fn money(notation: Notation, amount: Yen) -> String {
    let notation = notation.fitting([amount]);
    with_unit(notation, &bare_money(notation, amount))
}

/// An amount without its unit, for places where all amounts share one.
pub fn bare_money(notation: Notation, amount: Yen) -> String {
    let places = notation.unit.places(notation.lang);
    let number = Decimal::new(amount.get(), places).unwrap_or(Decimal::ZERO).trimmed();
    grouped(notation.lang, number)
}

/// A change with its sign and unit: `+398百万円`, `−492 million yen`, `±0 yen`.
pub fn signed_money(notation: Notation, change: Yen) -> String {
    let notation = notation.fitting([change]);
    with_unit(notation, &bare_signed_money(notation, change))
}

/// A change with its sign and without the unit.
pub fn bare_signed_money(notation: Notation, change: Yen) -> String {
    format!("{}{}", plus(change.get()), bare_money(notation, change))
}

/// An amount at a tick of an axis of millions, to a tenth of one; without the unit.
pub fn tick(notation: Notation, millions: f64) -> String {
    const TENTH: i64 = 100_000;
    bare_money(notation, Yen::new(((millions * 10.0).round() as i64).saturating_mul(TENTH)))
}

/// A change against an amount, in percent to one place; nothing if the amount is not above zero.
pub fn change_percent(lang: Lang, change: Yen, before: Yen) -> Option<String> {
    Some(signed_percent(lang, change.get(), share::of_total(change, before)?.per_mille))
}

/// A change in thousandths, as a percentage to one place; with the sign of the change itself, which
/// may be too small for a tenth of a percent.
pub fn signed_percent(lang: Lang, change: i64, per_mille: i64) -> String {
    let sign = if change < 0 { "−" } else { plus(change) };
    let magnitude = Decimal::new(per_mille, 1).and_then(Decimal::checked_abs);
    let number = grouped(lang, magnitude.unwrap_or(Decimal::ZERO));
    in_percent(lang, &format!("{sign}{number}"))
}

/// A share in percent to one place: `51.1%`.
pub fn percent(lang: Lang, share: Share) -> String {
    in_percent(lang, &grouped(lang, tenths(share.per_mille)))
}

/// A share of approximate amounts, without what they leave open: `about 54%`.
pub fn about_percent(lang: Lang, share: Share) -> String {
    match share.range {
        Some(_) => about(lang, &in_percent(lang, &whole_percent(share.per_mille).to_string())),
        None => percent(lang, share),
    }
}

/// A share in percent as a number: to one place, or whole if it is of approximate amounts.
pub fn percent_number(share: Share) -> Decimal {
    match share.range {
        Some(_) => Decimal::whole(whole_percent(share.per_mille)),
        None => tenths(share.per_mille),
    }
}

/// A share of approximate amounts, to whole percents, with its range: `about 54% (53–55%)`.
pub fn rough_percent(lang: Lang, share: Share) -> String {
    let Some((low, high)) = share.range else {
        return percent(lang, share);
    };
    let (middle, low, high) =
        (whole_percent(share.per_mille), whole_percent(low), whole_percent(high));
    let range = in_percent(lang, &format!("{low}{}{high}", lang.grammar().range()));
    lang.aside(&about(lang, &in_percent(lang, &middle.to_string())), &range)
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

/// A number, or a range of numbers, that is of a hundred.
pub fn in_percent(lang: Lang, number: &str) -> String {
    lang.grammar().with_unit(number, "%")
}

/// The name of the unit behind a number.
fn with_unit(notation: Notation, number: &str) -> String {
    notation.lang.grammar().with_unit(number, notation.unit_name())
}

/// A number of tenths.
fn tenths(n_tenths: i64) -> Decimal {
    Decimal::new(n_tenths, 1).unwrap_or(Decimal::ZERO)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::unit::Unit;

    const JA: Notation = Notation { lang: Lang::Ja, unit: MoneyUnit::Printed };
    const EN: Notation = Notation { lang: Lang::En, unit: MoneyUnit::Printed };

    fn of(value: &str, unit: Unit) -> Quantity {
        Quantity { value: value.parse().unwrap(), unit, precision: None }
    }

    #[test]
    fn money_in_every_unit() {
        let grant = of("21535", Unit::MillionYen);
        let cases = [
            (MoneyUnit::Printed, "21,535百万円", "21,535 million yen"),
            (MoneyUnit::Yen, "21,535,000,000円", "21,535,000,000 yen"),
            (MoneyUnit::Thousand, "21,535,000千円", "21,535,000 thousand yen"),
            (MoneyUnit::Million, "21,535百万円", "21,535 million yen"),
            (MoneyUnit::Billion, "215.35億円", "21.535 billion yen"),
            (MoneyUnit::Trillion, "0.021535兆円", "0.021535 trillion yen"),
        ];
        for (unit, ja, en) in cases {
            let written = |lang| quantity(Notation { lang, unit }, grant);
            assert_eq!([written(Lang::Ja), written(Lang::En)], [ja, en]);
        }
    }

    #[test]
    fn rough_and_small_amounts_in_another_unit() {
        let billion = |lang| Notation { lang, unit: MoneyUnit::Billion };
        let cases = [
            (of("6.4", Unit::TrillionYen), "64,000億円", "6,400 billion yen"),
            (of("370", Unit::HundredMillionYen), "370億円", "37 billion yen"),
            (of("211650", Unit::ThousandYen), "2.1165億円", "0.21165 billion yen"),
            (of("11", Unit::Companies), "11社", "11 companies"),
        ];
        for (it, ja, en) in cases {
            let written = [Lang::Ja, Lang::En].map(|lang| quantity(billion(lang), it));
            assert_eq!(written, [ja, en]);
        }
    }

    #[test]
    fn changes_show_their_sign() {
        let change = |millions: i64| bare_signed_money(JA, Yen::new(millions * 1_000_000));
        assert_eq!([398, -2_438, 0].map(change), ["+398", "−2,438", "±0"]);
        let yen = Notation { unit: MoneyUnit::Yen, ..EN };
        assert_eq!(signed_money(yen, Yen::new(-2_438_000_000)), "−2,438,000,000 yen");
        assert_eq!(signed_money(JA, Yen::new(398_000_000)), "+398百万円");
        let percent = |change: i64| change_percent(Lang::En, Yen::new(change), Yen::new(100_000));
        let percents = [-2_400, -1, 0, 1, 50].map(|it| percent(it).unwrap());
        assert_eq!(percents, ["−2.4%", "−0.0%", "±0.0%", "+0.0%", "+0.1%"]);
    }

    #[test]
    fn derived_amounts_keep_every_digit() {
        assert_eq!(money(EN, Yen::new(298_020_000)), "298.02 million yen");
    }

    #[test]
    fn ticks_are_exact() {
        let written = |unit| tick(Notation { lang: Lang::Ja, unit }, 2_500.000_000_000_4);
        assert_eq!(
            MoneyUnit::ALL.iter().map(|unit| written(*unit)).collect::<Vec<String>>(),
            ["2,500", "2,500,000,000", "2,500,000", "2,500", "25", "0.0025"]
        );
    }

    #[test]
    fn shares_of_rough_amounts_get_whole_percents() {
        let share = Share { per_mille: 541, range: Some((527, 554)) };
        assert_eq!(rough_percent(Lang::En, share), "about 54% (53–55%)");
        assert_eq!(percent(Lang::En, Share { per_mille: 511, range: None }), "51.1%");
    }
}
