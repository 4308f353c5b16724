//! Units in English: the one place for each of them.

use crate::model::decimal::Decimal;
use crate::model::quantity::Quantity;
use crate::model::unit::Unit;
use crate::words::grammar::{BareBase, MoneyWords, Word};

/// The units of money.
pub(super) const MONEY: MoneyWords = MoneyWords {
    yen: "yen",
    thousand: "thousand yen",
    million: "million yen",
    billion: "billion yen",
    billion_power: 9,
    trillion: "trillion yen",
};

/// The number before the word of a unit: that of people where the documents count tens of thousands of them.
pub(super) fn counted(quantity: Quantity) -> Decimal {
    let Quantity { value, unit, .. } = quantity;
    match unit {
        Unit::TenThousandPeople | Unit::TenThousandHouseholds | Unit::TenThousandTonnes => {
            unit.to_base(value).unwrap_or(value)
        }
        // A hundred million is a tenth of a billion.
        Unit::HundredMillionYen => value.over_ten_to(1).unwrap_or(value).trimmed(),
        _ => value,
    }
}

/// The word of a unit.
pub(super) const fn unit(unit: Unit) -> Word {
    match unit {
        Unit::ThousandYen => Word::invariable(MONEY.thousand),
        Unit::MillionYen => Word::invariable(MONEY.million),
        Unit::HundredMillionYen => Word::invariable(MONEY.billion),
        Unit::TrillionYen => Word::invariable(MONEY.trillion),
        Unit::Percent => Word::invariable("%"),
        Unit::Number => Word::invariable(""),
        Unit::Times => Word { one: "time", many: "times" },
        Unit::Companies => Word { one: "company", many: "companies" },
        Unit::Institutes => Word { one: "institute", many: "institutes" },
        Unit::Beamlines => Word { one: "beamline", many: "beamlines" },
        Unit::Divisions => Word { one: "directorate", many: "directorates" },
        Unit::Items => Word { one: "item", many: "items" },
        Unit::Devices => Word { one: "device", many: "devices" },
        Unit::Machines => Word { one: "unit", many: "units" },
        Unit::Types => Word { one: "type", many: "types" },
        Unit::TenThousandPeople => Word { one: "person", many: "people" },
        Unit::TenThousandHouseholds => Word { one: "household", many: "households" },
        Unit::TenThousandTonnes => Word { one: "tonne", many: "tonnes" },
        Unit::Tonnes => Word { one: "tonne", many: "tonnes" },
        Unit::Years => Word { one: "year", many: "years" },
        Unit::Days => Word { one: "day", many: "days" },
        Unit::Minutes => Word { one: "minute", many: "minutes" },
        Unit::Metres => Word::invariable("m"),
        Unit::Watts => Word::invariable("W"),
        Unit::Kilovolts => Word::invariable("kV"),
        Unit::Megavoltamperes => Word::invariable("MVA"),
        Unit::Kiloelectronvolts => Word::invariable("keV"),
        Unit::Gigaelectronvolts => Word::invariable("GeV"),
        Unit::Grays => Word::invariable("Gy"),
    }
}

/// The word of a base that is no unit by itself.
pub(super) const fn base(base: BareBase) -> Word {
    match base {
        BareBase::People => Word { one: "person", many: "people" },
        BareBase::Households => Word { one: "household", many: "households" },
        BareBase::Volts => Word::invariable("V"),
        BareBase::Voltamperes => Word::invariable("VA"),
        BareBase::Electronvolts => Word::invariable("eV"),
    }
}
