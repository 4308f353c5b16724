//! Units in Japanese: the one place for each of them.

use crate::model::unit::Unit;
use crate::words::grammar::{BareBase, MoneyWords};

/// The units of money.
pub(super) const MONEY: MoneyWords = MoneyWords {
    yen: "円",
    thousand: "千円",
    million: "百万円",
    billion: "億円",
    billion_power: 8,
    trillion: "兆円",
};

/// The word of a unit.
pub(super) const fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::ThousandYen => MONEY.thousand,
        Unit::MillionYen => MONEY.million,
        Unit::HundredMillionYen => MONEY.billion,
        Unit::TrillionYen => MONEY.trillion,
        Unit::Percent => "%",
        Unit::Number => "",
        Unit::Times => "倍",
        Unit::Companies => "社",
        Unit::Institutes => "機関",
        Unit::Beamlines => "本",
        Unit::Divisions => "部門",
        Unit::Items => "つ",
        Unit::Devices => "台",
        Unit::Machines => "機",
        Unit::Types => "種類",
        Unit::TenThousandPeople => "万人",
        Unit::TenThousandHouseholds => "万世帯",
        Unit::TenThousandTonnes => "万トン",
        Unit::Tonnes => "t",
        Unit::Years => "年",
        Unit::Days => "日",
        Unit::Minutes => "分",
        Unit::Metres => "m",
        Unit::Watts => "W",
        Unit::Kilovolts => "kV",
        Unit::Megavoltamperes => "MVA",
        Unit::Kiloelectronvolts => "keV",
        Unit::Gigaelectronvolts => "GeV",
        Unit::Grays => "Gy",
    }
}

/// The word of a base that is no unit by itself.
pub(super) const fn base(base: BareBase) -> &'static str {
    match base {
        BareBase::People => "人",
        BareBase::Households => "世帯",
        BareBase::Volts => "V",
        BareBase::Voltamperes => "VA",
        BareBase::Electronvolts => "eV",
    }
}
