//! How English puts words, numbers and dates together.

use crate::model::date::{Bound, When};
use crate::model::decimal::Decimal;
use crate::model::fiscal_year::FiscalYear;
use crate::model::quantity::Quantity;
use crate::model::unit::Unit;
use crate::words::grammar::{BareBase, DigitMarks, Grammar, MoneyWords, NumberBound, Quotes, Word};
use crate::words::lang::en::{dates, units};

/// The grammar of English.
pub(super) struct English;

impl Grammar for English {
    fn digit_marks(&self) -> DigitMarks {
        DigitMarks { group: ',', point: '.' }
    }

    fn quotes(&self) -> Quotes {
        Quotes { outer: ('“', '”'), inner: ('‘', '’') }
    }

    fn colon(&self) -> &'static str {
        ": "
    }

    fn plus(&self) -> &'static str {
        " + "
    }

    fn comma(&self) -> &'static str {
        ", "
    }

    fn or(&self) -> &'static str {
        " or "
    }

    fn range(&self) -> char {
        '–'
    }

    fn aside(&self, text: &str, more: &str) -> String {
        format!("{text} ({more})")
    }

    fn own_letters(&self) -> Option<fn(char) -> bool> {
        None
    }

    fn bounded(&self, number: &str, by: NumberBound) -> String {
        match by {
            NumberBound::About => format!("about {number}"),
            NumberBound::OrSo => format!("{number} or so"),
            NumberBound::Nearly => format!("nearly {number}"),
            NumberBound::MoreThan => format!("more than {number}"),
            NumberBound::LessThan => format!("less than {number}"),
            NumberBound::From => format!("from {number}"),
            NumberBound::UpTo => format!("up to {number}"),
            NumberBound::Class => format!("{number} class"),
        }
    }

    fn with_unit(&self, number: &str, unit: &str) -> String {
        match unit {
            "" | "%" => format!("{number}{unit}"),
            _ => format!("{number} {unit}"),
        }
    }

    fn points(&self, number: &str) -> String {
        format!("{number} percentage points")
    }

    fn unit(&self, unit: Unit) -> Word {
        units::unit(unit)
    }

    fn base(&self, base: BareBase) -> Word {
        units::base(base)
    }

    fn counted(&self, quantity: Quantity) -> Decimal {
        units::counted(quantity)
    }

    fn money(&self) -> &'static MoneyWords {
        &units::MONEY
    }

    fn fiscal_year(&self, year: FiscalYear) -> String {
        format!("FY{year}")
    }

    fn date(&self, date: When, bound: Bound) -> String {
        dates::date(date, bound)
    }

    fn era(&self, date: When, _: Bound) -> String {
        dates::era(date)
    }

    fn counts_in_eras(&self) -> bool {
        false
    }
}
