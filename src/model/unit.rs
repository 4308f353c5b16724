//! The units in which the documents print their numbers.

use std::fmt;

use crate::model::decimal::Decimal;

codes! {
    /// What one of a number is.
    pub enum Unit {
        /// 千円.
        ThousandYen = "thousand_yen",
        /// 百万円, the unit of the budget tables.
        MillionYen = "million_yen",
        /// 億円.
        HundredMillionYen = "hundred_million_yen",
        /// 兆円.
        TrillionYen = "trillion_yen",
        /// %.
        Percent = "percent",
        /// A bare number, such as an impact factor or a probability.
        Number = "number",
        /// 倍.
        Times = "times",
        /// 社.
        Companies = "companies",
        /// 国研, 研究機関.
        Institutes = "institutes",
        /// ビームライン, counted in 本.
        Beamlines = "beamlines",
        /// 部門.
        Divisions = "divisions",
        /// Things counted in つ.
        Items = "items",
        /// Devices, counted in 台.
        Devices = "devices",
        /// Machines, counted in 機.
        Machines = "machines",
        /// 種類.
        Types = "types",
        /// 万人.
        TenThousandPeople = "ten_thousand_people",
        /// 万世帯.
        TenThousandHouseholds = "ten_thousand_households",
        /// 万トン.
        TenThousandTonnes = "ten_thousand_tonnes",
        /// t.
        Tonnes = "tonnes",
        /// 年, 年間.
        Years = "years",
        /// 日.
        Days = "days",
        /// 分.
        Minutes = "minutes",
        /// m.
        Metres = "metres",
        /// W.
        Watts = "watts",
        /// kV.
        Kilovolts = "kilovolts",
        /// MVA.
        Megavoltamperes = "megavoltamperes",
        /// keV.
        Kiloelectronvolts = "kiloelectronvolts",
        /// GeV.
        Gigaelectronvolts = "gigaelectronvolts",
        /// Gy.
        Grays = "grays",
    }
}

codes! {
    /// What a unit is a multiple of: numbers of one base compare and add, others do not.
    pub enum Base {
        /// Money.
        Yen = "yen",
        /// Hundredths of a whole.
        Percent = "percent",
        /// A bare number.
        Number = "number",
        /// A ratio to something else.
        Times = "times",
        /// Companies.
        Companies = "companies",
        /// Institutes.
        Institutes = "institutes",
        /// Beamlines.
        Beamlines = "beamlines",
        /// Divisions of an organisation.
        Divisions = "divisions",
        /// Things that are counted.
        Items = "items",
        /// Devices.
        Devices = "devices",
        /// Machines.
        Machines = "machines",
        /// Sorts of a thing.
        Types = "types",
        /// People.
        People = "people",
        /// Households.
        Households = "households",
        /// Mass.
        Tonnes = "tonnes",
        /// Time in years.
        Years = "years",
        /// Time in days.
        Days = "days",
        /// Time in minutes.
        Minutes = "minutes",
        /// Length.
        Metres = "metres",
        /// Power.
        Watts = "watts",
        /// Voltage.
        Volts = "volts",
        /// Apparent power.
        Voltamperes = "voltamperes",
        /// Energy of a particle.
        Electronvolts = "electronvolts",
        /// Absorbed dose.
        Grays = "grays",
    }
}

impl fmt::Display for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Unit {
    /// What the unit is a multiple of, and the power of ten by which.
    pub const fn in_base(self) -> (Base, u8) {
        match self {
            Unit::ThousandYen => (Base::Yen, 3),
            Unit::MillionYen => (Base::Yen, 6),
            Unit::HundredMillionYen => (Base::Yen, 8),
            Unit::TrillionYen => (Base::Yen, 12),
            Unit::Percent => (Base::Percent, 0),
            Unit::Number => (Base::Number, 0),
            Unit::Times => (Base::Times, 0),
            Unit::Companies => (Base::Companies, 0),
            Unit::Institutes => (Base::Institutes, 0),
            Unit::Beamlines => (Base::Beamlines, 0),
            Unit::Divisions => (Base::Divisions, 0),
            Unit::Items => (Base::Items, 0),
            Unit::Devices => (Base::Devices, 0),
            Unit::Machines => (Base::Machines, 0),
            Unit::Types => (Base::Types, 0),
            Unit::TenThousandPeople => (Base::People, 4),
            Unit::TenThousandHouseholds => (Base::Households, 4),
            Unit::TenThousandTonnes => (Base::Tonnes, 4),
            Unit::Tonnes => (Base::Tonnes, 0),
            Unit::Years => (Base::Years, 0),
            Unit::Days => (Base::Days, 0),
            Unit::Minutes => (Base::Minutes, 0),
            Unit::Metres => (Base::Metres, 0),
            Unit::Watts => (Base::Watts, 0),
            Unit::Kilovolts => (Base::Volts, 3),
            Unit::Megavoltamperes => (Base::Voltamperes, 6),
            Unit::Kiloelectronvolts => (Base::Electronvolts, 3),
            Unit::Gigaelectronvolts => (Base::Electronvolts, 9),
            Unit::Grays => (Base::Grays, 0),
        }
    }

    /// Whether it measures money.
    pub fn is_money(self) -> bool {
        self.in_base().0 == Base::Yen
    }

    /// A number of the unit as a number of its base; nothing if that has too many digits.
    pub fn to_base(self, number: Decimal) -> Option<Decimal> {
        number.times_ten_to(self.in_base().1)
    }

    /// A number of its base as a number of the unit; nothing if that has too many digits.
    pub fn from_base(self, number: Decimal) -> Option<Decimal> {
        number.over_ten_to(self.in_base().1).map(Decimal::trimmed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(number: &str, unit: Unit, expected: &str) {
        let number: Decimal = number.parse().unwrap();
        let in_base = unit.to_base(number).unwrap();
        assert_eq!(in_base.to_string(), expected);
        assert_eq!(unit.from_base(in_base), Some(number));
    }

    #[test]
    fn numbers_of_a_base_compare() {
        check("525", Unit::TenThousandPeople, "5250000");
        check("6.4", Unit::TrillionYen, "6400000000000");
        check("0.00001", Unit::MillionYen, "10");
        check("3", Unit::Gigaelectronvolts, "3000000000");
    }
}
