//! Numbers and dates in words, held against Unicode's own library.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "tests may fail")]

use icu_calendar::Date;
use icu_calendar::cal::Japanese;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal as UnicodeDecimal;
use icu_locale_core::Locale;
use proptest::prelude::*;
use qst_explorer::model::date::When;
use qst_explorer::model::decimal::Decimal;
use qst_explorer::words::dates;
use qst_explorer::words::digits::grouped;
use qst_explorer::words::lang::Lang;

proptest! {
    /// Digits are grouped and points are set as in each language; only our minus is the longer
    /// sign of typography.
    #[test]
    fn numbers_are_written_as_in_unicode(mantissa in -999_999_999_999_i64..1_000_000_000_000, scale in 0_u8..7) {
        let mut number = UnicodeDecimal::from(mantissa);
        number.multiply_pow10(-i16::from(scale));
        for lang in Lang::ALL {
            let ours = grouped(*lang, Decimal::new(mantissa, scale).unwrap()).replace('−', "-");
            let locale = Locale::try_from_str(lang.code()).unwrap();
            let formatter = DecimalFormatter::try_new(locale.into(), Default::default()).unwrap();
            prop_assert_eq!(&ours, &formatter.format(&number).to_string());
        }
    }

}

/// Every day of a century has the era and its year that Unicode's Japanese calendar gives it.
#[test]
fn days_have_their_era() {
    let first = Date::try_new_iso(1912, 1, 1).unwrap();
    for days in 0..41_000 {
        let day = Date::from_rata_die(first.to_rata_die() + days, icu_calendar::Iso);
        let era = day.to_calendar(Japanese::new()).era_year();
        let (ja, en) = match era.era.as_str() {
            "meiji" => ("明治", "Meiji"),
            "taisho" => ("大正", "Taisho"),
            "showa" => ("昭和", "Showa"),
            "heisei" => ("平成", "Heisei"),
            "reiwa" => ("令和", "Reiwa"),
            other => (other, other),
        };
        let year = u16::try_from(day.era_year().year).unwrap();
        let (month, day) = (day.month().ordinal, day.day_of_month().0);
        let when = When::Day(year, month, day);
        let n = if era.year == 1 { "元".to_owned() } else { era.year.to_string() };
        let ours = (dates::when(Lang::Ja, when), dates::when(Lang::En, when));
        assert!(ours.0.ends_with(&format!("（{ja}{n}年{month}月{day}日）")), "{}", ours.0);
        assert!(ours.1.ends_with(&format!("({en} {})", era.year)), "{}", ours.1);
    }
}
