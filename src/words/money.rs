//! The units of money, and how a reader wants numbers written.

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
    pub const fn name(self, lang: Lang) -> &'static str {
        match (lang, self) {
            (Lang::Ja, MoneyUnit::Yen) => "円",
            (Lang::Ja, MoneyUnit::Thousand) => "千円",
            (Lang::Ja, MoneyUnit::Printed | MoneyUnit::Million) => "百万円",
            (Lang::Ja, MoneyUnit::Billion) => "億円",
            (Lang::Ja, MoneyUnit::Trillion) => "兆円",
            (Lang::En, MoneyUnit::Yen) => "yen",
            (Lang::En, MoneyUnit::Thousand) => "thousand yen",
            (Lang::En, MoneyUnit::Printed | MoneyUnit::Million) => "million yen",
            (Lang::En, MoneyUnit::Billion) => "billion yen",
            (Lang::En, MoneyUnit::Trillion) => "trillion yen",
        }
    }

    /// By how many places a number of yen moves behind the point to be one of the unit.
    pub(super) const fn places(self, lang: Lang) -> u8 {
        match (lang, self) {
            (_, MoneyUnit::Yen) => 0,
            (_, MoneyUnit::Thousand) => 3,
            (_, MoneyUnit::Printed | MoneyUnit::Million) => 6,
            (Lang::Ja, MoneyUnit::Billion) => 8,
            (Lang::En, MoneyUnit::Billion) => 9,
            (_, MoneyUnit::Trillion) => 12,
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

    /// The name of the unit.
    pub const fn unit_name(self) -> &'static str {
        self.unit.name(self.lang)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_chosen_unit_stays() {
        let of = |unit: MoneyUnit| Notation { lang: Lang::Ja, unit }.or(MoneyUnit::Billion).unit;
        assert_eq!(of(MoneyUnit::Printed), MoneyUnit::Billion);
        assert_eq!(of(MoneyUnit::Yen), MoneyUnit::Yen);
    }
}
