//! Dates in English.

use crate::model::date::{Bound, When};
use crate::model::era::Era;
use crate::words::eras::{eras_of, fiscal_era};

/// The names of the months.
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A date without its era, and how it bounds what it is said of.
pub(super) fn date(date: When, bound: Bound) -> String {
    bounded(&plain(date), bound)
}

/// The years of the eras that a date is in; empty for decades.
pub(super) fn era(date: When) -> String {
    let year = |(era, n): (&Era, u16)| format!("{} {n}", era.romanized);
    match date {
        When::Decade(_) => String::new(),
        When::Fiscal(it) => fiscal_era(it).map(year).unwrap_or_default(),
        When::Year(_) | When::Month(..) | When::Day(..) => {
            eras_of(date).map(year).collect::<Vec<String>>().join(" / ")
        }
    }
}

fn bounded(date: &str, bound: Bound) -> String {
    match bound {
        Bound::At => date.to_owned(),
        Bound::Within => format!("by the end of {date}"),
        Bound::End => format!("the end of {date}"),
        Bound::Until => format!("until {date}"),
        Bound::By => format!("in or before {date}"),
        Bound::Since => format!("from {date} on"),
    }
}

fn plain(date: When) -> String {
    let name = |month: u8| MONTHS.get(usize::from(month).saturating_sub(1)).copied().unwrap_or("");
    match date {
        When::Decade(year) => format!("the {year}s"),
        When::Year(year) => year.to_string(),
        When::Fiscal(year) => format!("FY{year}"),
        When::Month(year, month) => format!("{} {year}", name(month)),
        When::Day(year, month, day) => format!("{day} {} {year}", name(month)),
    }
}
