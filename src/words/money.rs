//! The units of money, and how a reader wants numbers written.

use crate::model::decimal::Decimal;
use crate::model::quantity::Yen;
use crate::words::lang::Lang;

codes! {
    /// The unit in which amounts of money are written.
    pub enum MoneyUnit {
        /// Each printed amount in its printed unit; what is derived in millions of yen, the unit
        /// of the budget tables.
        Printed = "printed",
        /// 円.
        Yen = "yen",
        /// 千円.
        Thousand = "thousand",
        /// 百万円.
        Million = "million",
        /// The step in which a language counts between million and trillion: 億円, which is 10⁸
        /// yen, in Japanese; a billion yen, which is 10⁹, in English.
        Billion = "billion",
        /// 兆円.
        Trillion = "trillion",
    }
}

impl MoneyUnit {
    /// The name of the unit; where none is chosen, of the one for derived amounts.
    pub fn name(self, lang: Lang) -> &'static str {
        let words = lang.grammar().money();
        match self {
            MoneyUnit::Yen => words.yen,
            MoneyUnit::Thousand => words.thousand,
            MoneyUnit::Printed | MoneyUnit::Million => words.million,
            MoneyUnit::Billion => words.billion,
            MoneyUnit::Trillion => words.trillion,
        }
    }

    /// The next smaller unit; nothing below the yen.
    const fn below(self) -> Option<MoneyUnit> {
        match self {
            MoneyUnit::Trillion => Some(MoneyUnit::Billion),
            MoneyUnit::Billion => Some(MoneyUnit::Million),
            MoneyUnit::Printed | MoneyUnit::Million => Some(MoneyUnit::Thousand),
            MoneyUnit::Thousand => Some(MoneyUnit::Yen),
            MoneyUnit::Yen => None,
        }
    }

    /// By how many places a number of yen moves behind the point to be one of the unit.
    pub(super) fn places(self, lang: Lang) -> u8 {
        match self {
            MoneyUnit::Yen => 0,
            MoneyUnit::Thousand => 3,
            MoneyUnit::Printed | MoneyUnit::Million => 6,
            MoneyUnit::Billion => lang.grammar().money().billion_power,
            MoneyUnit::Trillion => 12,
        }
    }
}

/// How numbers are written.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Notation {
    /// The language.
    pub lang: Lang,
    /// The unit of money.
    pub unit: MoneyUnit,
}

impl Notation {
    /// The same with a unit of its own, unless the reader has chosen one.
    pub fn or(self, unit: MoneyUnit) -> Notation {
        match self.unit {
            MoneyUnit::Printed => Notation { unit, ..self },
            MoneyUnit::Yen
            | MoneyUnit::Thousand
            | MoneyUnit::Million
            | MoneyUnit::Billion
            | MoneyUnit::Trillion => self,
        }
    }

    /// The same in the largest unit, up to its own, in which none of some amounts begins with more than
    /// two zeros behind the point: 211.65 million yen can be read, 0.00021165 trillion yen cannot.
    ///
    /// Amounts under one unit, such as those of a column, are all handed in.
    pub fn fitting(self, amounts: impl IntoIterator<Item = Yen>) -> Notation {
        const DIGITS: u8 = 3;
        let amounts = amounts.into_iter().map(|it| it.get().unsigned_abs());
        let Some(least) = amounts.filter(|it| *it > 0).min() else {
            return self;
        };
        let can_be_read = |unit: &MoneyUnit| {
            let power = unit.places(self.lang).saturating_sub(DIGITS);
            least >= 10_u64.pow(u32::from(power))
        };
        let mut units = std::iter::successors(Some(self.unit), |it| it.below());
        // In whole yen any amount can be read.
        Notation { unit: units.find(can_be_read).unwrap_or(MoneyUnit::Yen), ..self }
    }

    /// A number of yen as one of the unit; nothing if that has too many digits.
    pub fn of_yen(self, number: Decimal) -> Option<Decimal> {
        number.over_ten_to(self.unit.places(self.lang)).map(Decimal::trimmed)
    }

    /// The name of the unit.
    pub fn unit_name(self) -> &'static str {
        self.unit.name(self.lang)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_too_small_for_the_chosen_unit_are_written_in_a_smaller_one() {
        let unit = |lang, unit, yen: &[i64]| {
            Notation { lang, unit }.fitting(yen.iter().copied().map(Yen::new)).unit
        };
        use MoneyUnit::{Billion, Million, Printed, Thousand, Trillion, Yen as OneYen};
        assert_eq!(unit(Lang::En, Trillion, &[21_535_000_000]), Trillion);
        assert_eq!(unit(Lang::En, Trillion, &[21_535_000_000, -335_000_000, 0]), Billion);
        assert_eq!(unit(Lang::En, Billion, &[-2_000_000]), Billion);
        assert_eq!(unit(Lang::En, Billion, &[200_000]), Million);
        assert_eq!(unit(Lang::Ja, Billion, &[200_000]), Billion);
        assert_eq!(unit(Lang::Ja, Printed, &[211_650_000]), Printed);
        assert_eq!(unit(Lang::Ja, Printed, &[999]), Thousand);
        assert_eq!(unit(Lang::Ja, Trillion, &[0]), Trillion);
        assert_eq!(unit(Lang::Ja, OneYen, &[1]), OneYen);
    }

    #[test]
    fn only_a_chosen_unit_stays() {
        let of = |unit: MoneyUnit| Notation { lang: Lang::Ja, unit }.or(MoneyUnit::Billion).unit;
        assert_eq!(of(MoneyUnit::Printed), MoneyUnit::Billion);
        assert_eq!(of(MoneyUnit::Yen), MoneyUnit::Yen);
    }
}
