//! Which era a date is in, and by whose years it is called. Knows no language.

use crate::model::date::When;
use crate::model::era::{ERAS, Era};
use crate::model::fiscal_year::FiscalYear;

/// The eras that some day of a date is in, the oldest first, each with its year; nothing for
/// decades and fiscal years, which are not counted so.
pub(super) fn eras_of(date: When) -> impl Iterator<Item = (&'static Era, u16)> {
    let days = match date {
        When::Decade(_) | When::Fiscal(_) => None,
        When::Year(_) | When::Month(..) | When::Day(..) => {
            Some((date.first_day(), date.last_day()))
        }
    };
    let ends = [None].into_iter().chain(ERAS.iter().map(|it| Some(it.first)));
    let covers = |(era, end): &(&Era, Option<(u16, u8, u8)>)| {
        days.is_some_and(|(first, last)| era.first <= last && end.is_none_or(|end| first < end))
    };
    let eras = ERAS.iter().zip(ends).filter(covers).map(|(era, _)| (era, era.year_of(date.year())));
    let eras: Vec<(&Era, u16)> = eras.collect();
    eras.into_iter().rev()
}

/// The era by whose years a fiscal year is called: that of its middle, the first of October, so
/// that 2019 is 令和元年度 from its first day on.
pub(super) fn fiscal_era(year: FiscalYear) -> Option<(&'static Era, u16)> {
    let era = ERAS.iter().find(|it| it.first <= (year.get(), 10, 1))?;
    Some((era, era.year_of(year.get())))
}
