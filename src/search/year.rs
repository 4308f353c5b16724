//! Years as readers type them: 令和2, R2年度, 令和二年度, FY2020, fiscal 2020, FY20, 2020年, H31.

use crate::model::date::When;
use crate::model::era::ERAS;
use crate::model::fiscal_year::FiscalYear;
use crate::search::fold;

/// A year of a query.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Year {
    /// By the calendar.
    pub year: u16,
    /// Whether the fiscal year is meant, and nothing else.
    pub is_fiscal: bool,
}

/// Numbers outside of these are no years to those who type nothing but a number.
const BARE: std::ops::RangeInclusive<u16> = 1868..=2100;
/// What fiscal years begin with in English, or end with; the longest first.
const FISCAL: [&str; 3] = ["fiscalyear", "fiscal", "fy"];
/// In April a fiscal year begins.
const APRIL: u8 = 4;

impl Year {
    /// Reads a year with which a folded text without spaces begins, and what follows it.
    pub fn prefix(text: &str) -> Option<(Year, &str)> {
        if let Some(rest) = FISCAL.iter().find_map(|it| text.strip_prefix(it)) {
            let (year, rest) = number(rest)?;
            // FY20 is of this century.
            let year = if (10..100).contains(&year) { year + 2000 } else { year };
            let year = Year { year: whole(year)?, is_fiscal: true };
            return Some((year, strip(rest, "年度")));
        }
        let (year, rest) = match era(text) {
            Some((era, rest)) => {
                let first = rest.strip_prefix('元').map(|rest| (1, rest));
                let (year, rest) = first.or_else(|| number(rest)).or_else(|| in_kanji(rest))?;
                (era.calendar_year(year)?, rest)
            }
            None => {
                let (year, rest) = number(text.strip_prefix("year").unwrap_or(text))?;
                (whole(year)?, rest)
            }
        };
        if rest.starts_with(['.', '%']) {
            return None;
        }
        let ends = ["年度"].iter().chain(&FISCAL);
        let (is_fiscal, rest) = match ends.into_iter().find_map(|it| rest.strip_prefix(it)) {
            Some(rest) => (true, rest),
            None => (false, strip(rest, "年")),
        };
        Some((Year { year, is_fiscal }, rest))
    }

    /// Whether a folded text that begins with a year says that it is one, by more than a letter: 令和2,
    /// FY2020, 2020年, but not 2020 or H2.
    pub fn is_named(text: &str) -> bool {
        let names = ERAS.iter().flat_map(|era| [era.name, era.romanized]).map(fold::fold);
        let mut names = names.chain(FISCAL.map(str::to_owned));
        let letters = |c: char| c.is_ascii_alphabetic();
        let after =
            text.trim_start_matches(letters).trim_start_matches(|c: char| c.is_ascii_digit());
        names.any(|it| text.starts_with(&it))
            || after.starts_with('年')
            || FISCAL.iter().any(|it| after.starts_with(it))
    }

    /// Reads a year that is all of a text.
    pub fn parse(text: &str) -> Option<Year> {
        Year::prefix(text).filter(|(_, rest)| rest.is_empty()).map(|(year, _)| year)
    }

    /// Whether a fiscal year is meant.
    pub fn is(self, year: FiscalYear) -> bool {
        self.year == year.get()
    }

    /// Whether a date is in the year: in the fiscal year, if that is what was asked for.
    pub fn holds(self, date: When) -> bool {
        let began_before = match date {
            When::Month(_, month) | When::Day(_, month, _) => self.is_fiscal && month < APRIL,
            When::Decade(_) | When::Year(_) | When::Fiscal(_) => false,
        };
        self.year == date.year().saturating_sub(u16::from(began_before))
    }
}

/// The era with whose name or letter a text begins, and what follows.
fn era(text: &str) -> Option<(&'static crate::model::era::Era, &str)> {
    ERAS.iter().find_map(|era| {
        let names = [era.name, era.romanized, era.letter].map(fold::fold);
        let rest = names.iter().find_map(|name| text.strip_prefix(name.as_str()))?;
        Some((era, rest))
    })
}

/// A number of up to four digits, and what follows it.
fn number(text: &str) -> Option<(u16, &str)> {
    let end = text.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, rest) = text.split_at_checked(end)?;
    if digits.len() > 4 {
        return None;
    }
    Some((digits.parse().ok()?, rest))
}

/// A number below a hundred in kanji, and what follows it: 二, 三十一.
fn in_kanji(text: &str) -> Option<(u16, &str)> {
    let (first, rest) = kanji_digit(text).unzip();
    let rest = rest.unwrap_or(text);
    let Some(rest) = rest.strip_prefix('十') else {
        return first.map(|it| (it, rest));
    };
    let (ones, rest) = kanji_digit(rest).unwrap_or((0, rest));
    Some((first.unwrap_or(1) * 10 + ones, rest))
}

fn kanji_digit(text: &str) -> Option<(u16, &str)> {
    (1..)
        .zip("一二三四五六七八九".chars())
        .find_map(|(value, it)| Some((value, text.strip_prefix(it)?)))
}

fn whole(year: u16) -> Option<u16> {
    BARE.contains(&year).then_some(year)
}

fn strip<'a>(text: &'a str, suffix: &str) -> &'a str {
    text.strip_prefix(suffix).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(u16, bool)>) {
        let year = Year::parse(&fold::text(text).compact);
        assert_eq!(year.map(|it| (it.year, it.is_fiscal)), expected, "{text}");
    }

    #[test]
    fn years_of_any_calendar_are_read() {
        for text in ["2020", "2020年", "year 2020", "令和2", "令和２年", "R2", "Reiwa 2", "ｒ２"]
        {
            check(text, Some((2020, false)));
        }
        for text in [
            "FY2020",
            "fy 2020",
            "2020年度",
            "令和2年度",
            "R2年度",
            "Reiwa 2 FY",
            "令和二年度",
            "FY20",
            "fiscal 2020",
            "Fiscal Year 2020",
            "2020 fiscal year",
        ] {
            check(text, Some((2020, true)));
        }
        check("平成三十一年", Some((2019, false)));
        check("昭和五十六年", Some((1981, false)));
        check("平成十年", Some((1998, false)));
        check("令和元年度", Some((2019, true)));
        check("H31", Some((2019, false)));
        check("平成28年", Some((2016, false)));
        check("S56", Some((1981, false)));
    }

    #[test]
    fn other_numbers_are_no_years() {
        for text in [
            "",
            "20",
            "21535",
            "2020.5",
            "令和",
            "R0",
            "2020円",
            "SA",
            "3年",
            "R2D2",
            "FY2",
            "fiscal",
            "令和十十",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn fiscal_years_begin_in_april() {
        let year = |is_fiscal| Year { year: 2019, is_fiscal };
        let march = When::Month(2020, 3);
        assert!(year(true).holds(march) && !year(false).holds(march));
        assert!(year(true).holds(When::Day(2019, 4, 1)) && year(true).holds(When::Year(2019)));
    }
}
