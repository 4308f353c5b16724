//! Units in words, each in both languages side by side: the one place for each of them.

use crate::model::decimal::Decimal;
use crate::model::quantity::Quantity;
use crate::model::unit::{Base, Unit};
use crate::words::lang::Lang;
use crate::words::money::MoneyUnit;
use crate::words::numbers::grouped;

/// The word behind a number.
#[derive(Copy, Clone, Debug)]
pub struct Word {
    /// In Japanese.
    pub ja: &'static str,
    /// In English, for one.
    pub one: &'static str,
    /// In English, for any other number.
    pub many: &'static str,
}

/// A quantity in words: `525万人`, `5,250,000 people`.
///
/// English does not count in 万, so it is given what the unit is a multiple of.
pub fn quantity(lang: Lang, quantity: Quantity) -> String {
    let Word { ja, one, many } = word(quantity.unit);
    match lang {
        Lang::Ja => format!("{}{ja}", grouped(quantity.value)),
        Lang::En => {
            let value = in_english(quantity);
            let word = if value == Decimal::whole(1) { one } else { many };
            let space = if word.is_empty() || word == "%" { "" } else { " " };
            format!("{}{space}{word}", grouped(value))
        }
    }
}

/// A derived number in words, in the base of its unit: `298,020,000 yen`, `100.1%`.
pub fn in_base(lang: Lang, base: Base, number: Decimal) -> String {
    let Word { ja, one, many } = base_word(base);
    let is_one = number == Decimal::whole(1);
    match (lang, base) {
        (Lang::Ja, _) => format!("{}{ja}", grouped(number)),
        (Lang::En, Base::Percent | Base::Number) => format!("{}{many}", grouped(number)),
        (Lang::En, _) => format!("{} {}", grouped(number), if is_one { one } else { many }),
    }
}

/// Whether a text is the name of a unit and nothing else.
pub fn is_unit(lang: Lang, text: &str) -> bool {
    let words =
        Unit::ALL.iter().map(|it| word(*it)).chain(Base::ALL.iter().map(|it| base_word(*it)));
    words.into_iter().any(|Word { ja, one, many }| match lang {
        Lang::Ja => text == ja,
        Lang::En => text == one || text == many,
    })
}

/// A difference between percentages.
pub fn points(lang: Lang, number: Decimal) -> String {
    match lang {
        Lang::Ja => format!("{}ポイント", grouped(number)),
        Lang::En => format!("{} percentage points", grouped(number)),
    }
}

/// The word of a base: that of the unit which is one of it, where there is such a unit.
pub const fn base_word(base: Base) -> Word {
    let unit = match base {
        Base::Yen => return money(MoneyUnit::Yen),
        Base::People => return Word { ja: "人", one: "person", many: "people" },
        Base::Households => return Word { ja: "世帯", one: "household", many: "households" },
        Base::Volts => return Word { ja: "V", one: "V", many: "V" },
        Base::Voltamperes => return Word { ja: "VA", one: "VA", many: "VA" },
        Base::Electronvolts => return Word { ja: "eV", one: "eV", many: "eV" },
        Base::Percent => Unit::Percent,
        Base::Number => Unit::Number,
        Base::Times => Unit::Times,
        Base::Companies => Unit::Companies,
        Base::Institutes => Unit::Institutes,
        Base::Beamlines => Unit::Beamlines,
        Base::Divisions => Unit::Divisions,
        Base::Items => Unit::Items,
        Base::Devices => Unit::Devices,
        Base::Machines => Unit::Machines,
        Base::Types => Unit::Types,
        Base::Tonnes => Unit::Tonnes,
        Base::Years => Unit::Years,
        Base::Days => Unit::Days,
        Base::Minutes => Unit::Minutes,
        Base::Metres => Unit::Metres,
        Base::Watts => Unit::Watts,
        Base::Grays => Unit::Grays,
    };
    word(unit)
}

/// The number that English puts before the word of a unit.
fn in_english(quantity: Quantity) -> Decimal {
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

/// The word of a unit; in English that of the number which [`quantity`] gives.
pub const fn word(unit: Unit) -> Word {
    let (ja, one, many) = match unit {
        Unit::ThousandYen => return money(MoneyUnit::Thousand),
        Unit::MillionYen => return money(MoneyUnit::Million),
        Unit::HundredMillionYen => return money(MoneyUnit::Billion),
        Unit::TrillionYen => return money(MoneyUnit::Trillion),
        Unit::Percent => ("%", "%", "%"),
        Unit::Number => ("", "", ""),
        Unit::Times => ("倍", "time", "times"),
        Unit::Companies => ("社", "company", "companies"),
        Unit::Institutes => ("機関", "institute", "institutes"),
        Unit::Beamlines => ("本", "beamline", "beamlines"),
        Unit::Divisions => ("部門", "directorate", "directorates"),
        Unit::Items => ("つ", "item", "items"),
        Unit::Devices => ("台", "device", "devices"),
        Unit::Machines => ("機", "unit", "units"),
        Unit::Types => ("種類", "type", "types"),
        Unit::TenThousandPeople => ("万人", "person", "people"),
        Unit::TenThousandHouseholds => ("万世帯", "household", "households"),
        Unit::TenThousandTonnes => ("万トン", "tonne", "tonnes"),
        Unit::Tonnes => ("t", "tonne", "tonnes"),
        Unit::Years => ("年", "year", "years"),
        Unit::Days => ("日", "day", "days"),
        Unit::Minutes => ("分", "minute", "minutes"),
        Unit::Metres => ("m", "m", "m"),
        Unit::Watts => ("W", "W", "W"),
        Unit::Kilovolts => ("kV", "kV", "kV"),
        Unit::Megavoltamperes => ("MVA", "MVA", "MVA"),
        Unit::Kiloelectronvolts => ("keV", "keV", "keV"),
        Unit::Gigaelectronvolts => ("GeV", "GeV", "GeV"),
        Unit::Grays => ("Gy", "Gy", "Gy"),
    };
    Word { ja, one, many }
}

/// The word of a unit of money, which is the same for one and for many.
const fn money(unit: MoneyUnit) -> Word {
    let en = unit.name(Lang::En);
    Word { ja: unit.name(Lang::Ja), one: en, many: en }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(value: &str, unit: Unit, ja: &str, en: &str) {
        let it = Quantity { value: value.parse().unwrap(), unit, precision: None };
        assert_eq!((quantity(Lang::Ja, it).as_str(), quantity(Lang::En, it).as_str()), (ja, en));
    }

    #[test]
    fn quantities_keep_their_printed_unit() {
        check("21535", Unit::MillionYen, "21,535百万円", "21,535 million yen");
        check("370", Unit::HundredMillionYen, "370億円", "37 billion yen");
        check("45.5", Unit::Percent, "45.5%", "45.5%");
        check("0.01", Unit::Number, "0.01", "0.01");
        check("3200", Unit::Devices, "3,200台", "3,200 devices");
        check("1", Unit::Institutes, "1機関", "1 institute");
        check("3", Unit::Gigaelectronvolts, "3GeV", "3 GeV");
    }

    #[test]
    fn derived_numbers_have_a_unit() {
        let number = |text: &str| text.parse::<Decimal>().unwrap();
        assert_eq!(in_base(Lang::En, Base::Companies, number("15")), "15 companies");
        assert_eq!(in_base(Lang::Ja, Base::Percent, number("100.1")), "100.1%");
    }

    #[test]
    fn english_does_not_count_in_ten_thousands() {
        check("525", Unit::TenThousandPeople, "525万人", "5,250,000 people");
        check("1", Unit::TenThousandTonnes, "1万トン", "10,000 tonnes");
    }
}
