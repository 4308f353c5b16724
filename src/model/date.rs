//! Dates, each as exact as the documents print it.

use std::fmt;

use crate::model::fiscal_year::FiscalYear;

/// A date, as exact as it is printed: a decade, a year, a month or a day.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum When {
    /// A decade, by its first year: `1990s`.
    Decade(u16),
    /// A calendar year: `2016`.
    Year(u16),
    /// A fiscal year: `FY2019`.
    Fiscal(FiscalYear),
    /// A month: `2019-04`.
    Month(u16, u8),
    /// A day: `2016-04-01`.
    Day(u16, u8, u8),
}

codes! {
    /// How a date bounds what it is said of.
    pub enum Bound {
        /// It happens on the date.
        At = "at",
        /// It happens before the date has passed: 内.
        Within = "within",
        /// It happens at the end of the date: 末.
        End = "end",
        /// It lasts until the date: まで.
        Until = "until",
        /// It happened on the date or before: 以前.
        By = "by",
        /// It lasts from the date on: から, 以降.
        Since = "since",
    }
}

impl When {
    /// Reads a date as tables hold it.
    pub fn parse(text: &str) -> Option<When> {
        if let Some(year) = text.strip_prefix("FY") {
            return year_of(year).map(|year| When::Fiscal(FiscalYear::new(year)));
        }
        if let Some(decade) = text.strip_suffix('s') {
            return year_of(decade).filter(|year| year % 10 == 0).map(When::Decade);
        }
        let mut pieces = text.split('-');
        let year = year_of(pieces.next()?)?;
        let Some(month) = pieces.next() else {
            return Some(When::Year(year));
        };
        let month = two_digits(month).filter(|it| (1..=12).contains(it))?;
        let Some(day) = pieces.next() else {
            return Some(When::Month(year, month));
        };
        let day = two_digits(day).filter(|it| (1..=days_in(year, month)).contains(it))?;
        pieces.next().is_none().then_some(When::Day(year, month, day))
    }

    /// The first day that it may stand for, as year, month, day.
    pub const fn first_day(self) -> (u16, u8, u8) {
        match self {
            When::Decade(year) | When::Year(year) => (year, 1, 1),
            When::Fiscal(year) => (year.get(), 4, 1),
            When::Month(year, month) => (year, month, 1),
            When::Day(year, month, day) => (year, month, day),
        }
    }

    /// The last day that it may stand for, as year, month, day; no month is longer than 31 days.
    pub const fn last_day(self) -> (u16, u8, u8) {
        match self {
            When::Decade(year) => (year.saturating_add(9), 12, 31),
            When::Year(year) => (year, 12, 31),
            When::Fiscal(year) => (year.get().saturating_add(1), 3, 31),
            When::Month(year, month) => (year, month, 31),
            When::Day(year, month, day) => (year, month, day),
        }
    }

    /// The calendar year in which it begins.
    pub const fn year(self) -> u16 {
        match self {
            When::Decade(year) | When::Year(year) => year,
            When::Fiscal(year) => year.get(),
            When::Month(year, _) | When::Day(year, _, _) => year,
        }
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            When::Decade(year) => write!(f, "{year:04}s"),
            When::Year(year) => write!(f, "{year:04}"),
            When::Fiscal(year) => write!(f, "FY{:04}", year.get()),
            When::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            When::Day(year, month, day) => write!(f, "{year:04}-{month:02}-{day:02}"),
        }
    }
}

fn year_of(text: &str) -> Option<u16> {
    let is_year = text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    if is_year { text.parse().ok() } else { None }
}

fn two_digits(text: &str) -> Option<u8> {
    let is_number = text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit());
    if is_number { text.parse().ok() } else { None }
}

const fn days_in(year: u16, month: u8) -> u8 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_survive_a_round_trip() {
        for text in ["1990s", "2016", "FY2019", "2019-04", "2016-04-01", "2020-02-29"] {
            assert_eq!(When::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "",
            "19",
            "1995s",
            "FY19",
            "2019-4",
            "2019-13",
            "2019-00",
            "2019-02-29",
            "2019-04-31",
            "2016-04-01-1",
            "2016年",
            "+016",
        ] {
            assert!(When::parse(text).is_none(), "{text:?}");
        }
    }
}
