//! Numbers with their units in words.

use crate::model::decimal::Decimal;
use crate::model::quantity::Quantity;
use crate::model::unit::{Base, Unit};
use crate::words::digits::grouped;
use crate::words::grammar::{self, BaseWord, Word};
use crate::words::lang::Lang;

/// A quantity in words: `525万人`, `5,250,000 people`.
///
/// English does not count in 万, so it is given what the unit is a multiple of.
pub fn quantity(lang: Lang, quantity: Quantity) -> String {
    counted(lang, lang.grammar().counted(quantity), lang.grammar().unit(quantity.unit))
}

/// A derived number in words, in the base of its unit: `298,020,000 yen`, `100.1%`.
pub fn in_base(lang: Lang, base: Base, number: Decimal) -> String {
    counted(lang, number, base_word(lang, base))
}

/// Whether a text is the name of a unit and nothing else.
pub fn is_unit(lang: Lang, text: &str) -> bool {
    let units = Unit::ALL.iter().map(|it| lang.grammar().unit(*it));
    let mut words = units.chain(Base::ALL.iter().map(|it| base_word(lang, *it)));
    words.any(|Word { one, many }| text == one || text == many)
}

/// A difference between percentages.
pub fn points(lang: Lang, number: Decimal) -> String {
    lang.grammar().points(&grouped(lang, number))
}

/// The word of a base: that of the unit which is one of it, where there is such a unit.
pub fn base_word(lang: Lang, base: Base) -> Word {
    let language = lang.grammar();
    match grammar::word_of(base) {
        BaseWord::Yen => Word::invariable(language.money().yen),
        BaseWord::Unit(unit) => language.unit(unit),
        BaseWord::Bare(base) => language.base(base),
    }
}

/// A number and the word of what it counts.
fn counted(lang: Lang, number: Decimal, Word { one, many }: Word) -> String {
    let word = if lang.grammar().is_singular(number) { one } else { many };
    lang.grammar().with_unit(&grouped(lang, number), word)
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
