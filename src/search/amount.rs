//! Quantities as readers type them, in any unit: 215億, 0.24兆円, 2,384 million yen, 3GeV, 21535.
//!
//! **The rule.** A quantity with a unit matches every number that equals it when rounded to
//! the last digit that was typed, half-way numbers away from zero: 215億 matches 21,535百万円 and
//! not for 21,583百万円. A number without a unit matches what is printed with the same number, in
//! whichever unit; and, from three digits on, for amounts of money that are the same number in any of
//! the units in which the explorer writes money. Everything is compared exactly, as decimals.

use std::cmp::Ordering;

use crate::model::decimal::Decimal;
use crate::model::unit::{Base, Unit};
use crate::search::fold;
use crate::words::grammar::Word;
use crate::words::lang::Lang;
use crate::words::units;

/// A quantity of a query.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Amount {
    /// A number without a unit.
    Bare(Decimal),
    /// A number with a unit, or with a multiplier such as 億.
    Of {
        /// In the base of its unit.
        value: Decimal,
        /// The step of its last digit, in the same base.
        step: Decimal,
        /// What it measures; nothing if only a multiplier was given.
        base: Option<Base>,
    },
}

/// A number of the data, as far as it is compared.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// As printed; nothing for what is derived.
    pub printed: Option<Decimal>,
    /// In the base of its unit.
    pub value: Decimal,
    /// What it measures.
    pub base: Base,
}

/// How a number matches a quantity.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Closeness {
    /// It is the same.
    Same,
    /// It is the same once rounded, or in another unit of money.
    Near,
}

/// The signs and codes of currencies that may precede an amount.
pub(super) const SIGNS: [&str; 3] = ["¥", "jpy", "yen"];
/// The powers of ten of yen in which the explorer writes money.
const MONEY: [u8; 6] = [0, 3, 6, 8, 9, 12];
/// A number with fewer digits equals some amount in some unit by chance.
const TELLING_DIGITS: usize = 3;

impl Amount {
    /// Reads a quantity with which a folded text without spaces begins, and what follows it.
    pub fn prefix(text: &str) -> Option<(Amount, &str)> {
        let is_money = SIGNS.iter().find_map(|sign| text.strip_prefix(sign));
        let counted = CountedNumber::prefix(is_money.unwrap_or(text))?;
        let (unit, rest) = match unit_prefix(counted.rest) {
            Some((base, power, rest)) => (Some((base, power)), rest),
            None => (is_money.map(|_| (Base::Yen, 0)), counted.rest),
        };
        let read_to = text.len() - rest.len();
        let is_cut = text.get(..read_to).is_some_and(|it| it.ends_with(is_letter))
            && rest.starts_with(is_letter);
        if is_cut || (unit.is_none() && !counted.has_multiplier) {
            // No unit: 64 of 64cu, 3 of 3 members.
            return Some((Amount::Bare(counted.first), counted.after_first));
        }
        let (base, power) = unit.map_or((None, 0), |(base, power)| (Some(base), power));
        let value = counted.value.times_ten_to(power)?;
        Some((Amount::Of { value, step: counted.step.times_ten_to(power)?, base }, rest))
    }

    /// Reads a quantity that is all of a text.
    pub fn parse(text: &str) -> Option<Amount> {
        Amount::prefix(text).filter(|(_, rest)| rest.is_empty()).map(|(amount, _)| amount)
    }

    /// Whether it has a unit or a multiplier.
    pub fn has_unit(self) -> bool {
        matches!(self, Amount::Of { .. })
    }

    /// How a number matches it; nothing if it is another one.
    pub fn meets(self, number: &Number) -> Option<Closeness> {
        match self {
            Amount::Bare(bare) => {
                let is_same = |it: Decimal| it.compare(bare) == Ordering::Equal;
                match number.printed.is_some_and(is_same) {
                    true => Some(Closeness::Same),
                    false => is_in_some_unit(bare, number).then_some(Closeness::Near),
                }
            }
            Amount::Of { value, step, base } => {
                if base.is_some_and(|it| it != number.base) {
                    return None;
                }
                if number.value.compare(value) == Ordering::Equal {
                    return Some(Closeness::Same);
                }
                let rounded = number.value.rounded_to(step)?;
                // Every small number rounds to zero.
                let is_near = !value.is_zero() && rounded.compare(value) == Ordering::Equal;
                is_near.then_some(Closeness::Near)
            }
        }
    }
}

/// A number that is written as one or more numbers, each with a multiplier but the last: 215億3500万.
struct CountedNumber<'a> {
    value: Decimal,
    step: Decimal,
    has_multiplier: bool,
    rest: &'a str,
    /// The first number without its multiplier, and what follows that.
    first: Decimal,
    after_first: &'a str,
}

impl CountedNumber<'_> {
    fn prefix(text: &str) -> Option<CountedNumber<'_>> {
        let (first, after_first) = number_prefix(text)?;
        let mut counted = CountedNumber {
            value: first,
            step: Decimal::new(1, first.scale())?,
            has_multiplier: false,
            rest: after_first,
            first,
            after_first,
        };
        let Some((mut name, mut power, rest)) = multiplier_prefix(after_first) else {
            return Some(counted);
        };
        counted = CountedNumber {
            value: counted.value.times_ten_to(power)?,
            step: counted.step.times_ten_to(power)?,
            has_multiplier: true,
            rest,
            ..counted
        };
        while let Some((number, rest)) = number_prefix(counted.rest).filter(|_| may_go_on(name)) {
            let (next, next_power, rest) = multiplier_prefix(rest).unwrap_or(("", 0, rest));
            if next_power >= power {
                break;
            }
            let step = Decimal::new(1, number.scale())?.times_ten_to(next_power)?;
            let value = counted.value.checked_add(number.times_ten_to(next_power)?)?;
            counted = CountedNumber { value, step, rest, ..counted };
            (name, power) = (next, next_power);
        }
        Some(counted)
    }
}

/// The number with which a text begins, and what follows it.
fn number_prefix(text: &str) -> Option<(Decimal, &str)> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let whole = digits(text);
    let fraction = text.get(whole..)?.strip_prefix('.').map_or(0, digits);
    let end = if fraction == 0 { whole } else { whole + 1 + fraction };
    let (number, rest) = text.split_at_checked(end)?;
    Some((number.parse().ok()?, rest))
}

/// The longest name of a multiplier with which a text begins, its power of ten, and what follows it.
fn multiplier_prefix(text: &str) -> Option<(&'static str, u8, &str)> {
    let mut res: Option<(&'static str, u8, &str)> = None;
    for (name, power) in Lang::ALL.iter().flat_map(|it| it.search_terms().multipliers) {
        let is_longer = res.is_none_or(|(longest, ..)| name.len() > longest.len());
        if let Some(rest) = text.strip_prefix(name).filter(|_| is_longer) {
            res = Some((name, *power, rest));
        }
    }
    res
}

/// Whether a smaller multiplier may follow one, as 万 follows 億.
fn may_go_on(multiplier: &str) -> bool {
    Lang::ALL.iter().any(|it| it.search_terms().chained_multipliers.contains(&multiplier))
}

/// The longest name of a unit with which a text begins, and what follows it.
fn unit_prefix(text: &str) -> Option<(Base, u8, &str)> {
    if text.is_empty() {
        return None;
    }
    let begins = |(name, base, power): (String, Base, u8)| {
        let rest = text.strip_prefix(name.as_str()).filter(|_| !name.is_empty())?;
        Some((base, power, rest))
    };
    units().filter_map(begins).min_by_key(|(_, _, rest)| rest.len())
}

/// Every name of a unit, with what it is a multiple of and the power of ten by which.
fn units() -> impl Iterator<Item = (String, Base, u8)> {
    let named = |base: &Base| {
        let words = Lang::ALL.iter().map(|lang| units::base_word(*lang, *base));
        let names: Vec<&str> = words.flat_map(|Word { one, many }| [one, many]).collect();
        let base = *base;
        names.into_iter().map(move |name| (fold::text(name).compact, base, 0))
    };
    let bases = Base::ALL.iter().flat_map(named);
    // In the language of the documents, whose units they are; others may count them in their bases.
    let multiples = Unit::ALL.iter().map(|unit| {
        let (base, power) = unit.in_base();
        (fold::text(Lang::FIRST.grammar().unit(*unit).one).compact, base, power)
    });
    let also = Lang::ALL.iter().flat_map(|it| it.search_terms().units);
    let also = also.map(|(name, base, power)| ((*name).to_owned(), *base, *power));
    bases.chain(multiples).chain(also)
}

fn is_in_some_unit(bare: Decimal, number: &Number) -> bool {
    if bare.trimmed().mantissa().to_string().len() < TELLING_DIGITS {
        return false;
    }
    let powers: &[u8] = if number.base == Base::Yen { &MONEY } else { &[0] };
    let is_same = |it: Decimal| it.compare(number.value) == Ordering::Equal;
    powers.iter().any(|power| bare.times_ten_to(*power).is_some_and(is_same))
}

fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::quantity::Quantity;

    fn read(text: &str) -> Option<Amount> {
        Amount::parse(&fold::text(text).compact)
    }

    fn number(value: &str, unit: Unit) -> Number {
        let printed: Decimal = value.parse().unwrap();
        let Quantity { value, unit, .. } = Quantity { value: printed, unit, precision: None };
        let (base, _) = unit.in_base();
        Number { printed: Some(printed), value: unit.to_base(value).unwrap(), base }
    }

    /// How a printed number answers to what is typed.
    #[track_caller]
    fn check(typed: &str, printed: (&str, Unit), expected: Option<Closeness>) {
        let amount = read(typed).unwrap_or_else(|| panic!("{typed:?} is no quantity"));
        assert_eq!(amount.meets(&number(printed.0, printed.1)), expected, "{typed:?}");
    }

    #[test]
    fn any_unit_and_notation_finds_the_same_money() {
        let grant = ("21535", Unit::MillionYen);
        for typed in [
            "21,535",
            "２１，５３５",
            "21535百万円",
            "21535 million yen",
            "21.535 billion yen",
            "¥21,535,000,000",
            "JPY 21.535bn",
            "21535m yen",
            "215.35億円",
            "215億3,500万円",
            "215億3500万",
            "21,535,000千円",
            "0.021535兆円",
        ] {
            check(typed, grant, Some(Closeness::Same));
        }
        check("215.35", grant, Some(Closeness::Near));
        check("21535000000", grant, Some(Closeness::Near));
    }

    #[test]
    fn a_quantity_stands_for_what_rounds_to_it_as_it_was_typed() {
        let grant = ("21535", Unit::MillionYen);
        for typed in ["215億", "215.4億円", "21.5 billion yen", "0.02兆", "2百億円"] {
            check(typed, grant, Some(Closeness::Near));
        }
        for typed in ["216億", "215.3億", "21 billion", "215億円3", "0.0兆", "0億"] {
            let amount = read(typed).and_then(|it| it.meets(&number("21535", Unit::MillionYen)));
            assert_eq!(amount, None, "{typed}");
        }
        check("0.24兆", ("2400", Unit::HundredMillionYen), Some(Closeness::Same));
        check("0.2兆", ("2400", Unit::HundredMillionYen), Some(Closeness::Near));
        // Half-way numbers away from zero.
        check("46%", ("45.5", Unit::Percent), Some(Closeness::Near));
        check("45%", ("45.5", Unit::Percent), None);
    }

    #[test]
    fn other_things_have_units_too() {
        check("525万人", ("525", Unit::TenThousandPeople), Some(Closeness::Same));
        check("525万", ("525", Unit::TenThousandPeople), Some(Closeness::Same));
        check("5.25 million people", ("525", Unit::TenThousandPeople), Some(Closeness::Same));
        check("3 GeV", ("3", Unit::Gigaelectronvolts), Some(Closeness::Same));
        check("11社", ("11", Unit::Companies), Some(Closeness::Same));
        check("11 companies", ("11", Unit::Companies), Some(Closeness::Same));
        check("11社", ("11", Unit::Beamlines), None);
        check("11", ("11", Unit::Beamlines), Some(Closeness::Same));
        check("340m", ("340", Unit::Metres), Some(Closeness::Same));
        check("66パーセント", ("66", Unit::Percent), Some(Closeness::Same));
    }

    #[test]
    fn few_digits_are_no_amount_in_another_unit() {
        check("2", ("2000", Unit::MillionYen), None);
        check("2000", ("2000", Unit::MillionYen), Some(Closeness::Same));
    }

    #[test]
    fn words_are_no_quantities() {
        for text in
            ["", "億", "円", "64Cu", "3members", "JT60", "9999999999999999999円", "1.", "-5"]
        {
            let read = read(text);
            // A minus and a last point are punctuation.
            let is_number = matches!(text, "1." | "-5");
            assert_eq!(read.is_some(), is_number, "{text}: {read:?}");
        }
        assert_eq!(read("999999999999999999兆円"), None);
    }
}
