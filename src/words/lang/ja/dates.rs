//! Dates in Japanese.

use crate::model::date::{Bound, When};
use crate::model::era::Era;
use crate::model::fiscal_year::FiscalYear;
use crate::words::eras::{eras_of, fiscal_era};

/// A date without its era, and how it bounds what it is said of.
pub(super) fn date(date: When, bound: Bound) -> String {
    format!("{}{}", plain(date), suffix(bound))
}

/// A date in the years of its era, and how it bounds what it is said of; empty for decades.
pub(super) fn era(date: When, bound: Bound) -> String {
    let era = in_eras(date);
    if era.is_empty() { era } else { era + suffix(bound) }
}

/// A fiscal year in the years of its era.
pub(super) fn fiscal_year(year: FiscalYear) -> String {
    match fiscal_era(year) {
        Some((era, n)) => format!("{}{}年度", era.name, first_or(n)),
        None => format!("{year}年度"),
    }
}

fn plain(date: When) -> String {
    match date {
        When::Decade(year) => format!("{year}年代"),
        When::Year(year) => format!("{year}年"),
        When::Fiscal(year) => format!("{year}年度"),
        When::Month(year, month) => format!("{year}年{month}月"),
        When::Day(year, month, day) => format!("{year}年{month}月{day}日"),
    }
}

/// The date in the years of its era, or of two eras where one ended in it; nothing for decades.
fn in_eras(date: When) -> String {
    let year = |(era, n): (&Era, u16)| format!("{}{}年", era.name, first_or(n));
    match date {
        When::Decade(_) => String::new(),
        When::Fiscal(year) => fiscal_year(year),
        When::Year(_) => eras_of(date).map(year).collect::<Vec<String>>().join("・"),
        When::Month(_, month) => {
            let month = |it| format!("{}{month}月", year(it));
            eras_of(date).map(month).collect::<Vec<String>>().join("・")
        }
        When::Day(_, month, day) => {
            eras_of(date).map(|it| format!("{}{month}月{day}日", year(it))).collect()
        }
    }
}

fn suffix(bound: Bound) -> &'static str {
    match bound {
        Bound::At => "",
        Bound::Within => "内",
        Bound::End => "末",
        Bound::Until => "まで",
        Bound::By => "以前",
        Bound::Since => "から",
    }
}

/// The year of an era; the first one is 元年.
fn first_or(n: u16) -> String {
    if n == 1 { "元".to_owned() } else { n.to_string() }
}
