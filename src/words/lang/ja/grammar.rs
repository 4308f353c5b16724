//! How Japanese puts words, numbers and dates together.

use crate::model::date::{Bound, When};
use crate::model::decimal::Decimal;
use crate::model::fiscal_year::FiscalYear;
use crate::model::quantity::Quantity;
use crate::model::unit::Unit;
use crate::words::grammar::{BareBase, DigitMarks, Grammar, MoneyWords, NumberBound, Quotes, Word};
use crate::words::lang::ja::{dates, units};

/// The grammar of Japanese.
pub(super) struct Japanese;

impl Grammar for Japanese {
    fn digit_marks(&self) -> DigitMarks {
        DigitMarks { group: ',', point: '.' }
    }

    fn quotes(&self) -> Quotes {
        Quotes { outer: ('「', '」'), inner: ('『', '』') }
    }

    fn colon(&self) -> &'static str {
        "："
    }

    fn plus(&self) -> &'static str {
        "＋"
    }

    fn comma(&self) -> &'static str {
        "、"
    }

    fn or(&self) -> &'static str {
        "または"
    }

    fn range(&self) -> char {
        '～'
    }

    fn aside(&self, text: &str, more: &str) -> String {
        format!("{text}（{more}）")
    }

    fn own_letters(&self) -> Option<fn(char) -> bool> {
        return Some(is_japanese);

        fn is_japanese(c: char) -> bool {
            matches!(c,
                '々'..='〇' | 'ぁ'..='ヿ' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | 'ｦ'..='ﾟ')
        }
    }

    fn bounded(&self, number: &str, by: NumberBound) -> String {
        match by {
            NumberBound::About => format!("約{number}"),
            NumberBound::OrSo => format!("{number}程度"),
            NumberBound::Nearly => format!("{number}近く"),
            NumberBound::MoreThan => format!("{number}超"),
            NumberBound::LessThan => format!("{number}未満"),
            NumberBound::From => format!("{number}以上"),
            NumberBound::UpTo => format!("{number}以下"),
            NumberBound::Class => format!("{number}級"),
        }
    }

    fn with_unit(&self, number: &str, unit: &str) -> String {
        format!("{number}{unit}")
    }

    fn points(&self, number: &str) -> String {
        format!("{number}ポイント")
    }

    fn unit(&self, unit: Unit) -> Word {
        Word::invariable(units::unit(unit))
    }

    fn base(&self, base: BareBase) -> Word {
        Word::invariable(units::base(base))
    }

    fn counted(&self, quantity: Quantity) -> Decimal {
        quantity.value
    }

    fn money(&self) -> &'static MoneyWords {
        &units::MONEY
    }

    fn fiscal_year(&self, year: FiscalYear) -> String {
        dates::fiscal_year(year)
    }

    fn date(&self, date: When, bound: Bound) -> String {
        dates::date(date, bound)
    }

    fn era(&self, date: When, bound: Bound) -> String {
        dates::era(date, bound)
    }

    fn counts_in_eras(&self) -> bool {
        true
    }
}
