//! Dates and fiscal years in words, with the years of Japan's eras.

use crate::model::date::{Bound, When};
use crate::model::era::{ERAS, Era};
use crate::model::figure::FiscalYear;
use crate::words::lang::Lang;

/// The names of the months in English.
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

/// A fiscal year: `令和2年度` or `FY2020`.
pub fn fiscal_year(lang: Lang, year: FiscalYear) -> String {
    match lang {
        Lang::Ja => era_fiscal_year(year),
        Lang::En => format!("FY{year}"),
    }
}

/// A date with its era year: `2016年4月（平成28年4月）`, `April 2016 (Heisei 28)`.
pub fn when(lang: Lang, date: When) -> String {
    bounded(lang, date, Bound::At)
}

/// A date and how it bounds what it is said of, without its era: `2020年内`, `by the end of 2020`.
pub fn plain(lang: Lang, date: When, bound: Bound) -> String {
    match lang {
        Lang::Ja => format!("{}{}", plain_ja(date), suffix_ja(bound)),
        Lang::En => bounded_en(&plain_en(date), bound),
    }
}

/// A date in the years of its era: `平成28年4月`, `Heisei 28`; nothing for decades.
pub fn era(lang: Lang, date: When) -> String {
    match lang {
        Lang::Ja => era_ja(date),
        Lang::En => era_en(date),
    }
}

/// A date and how it bounds what it is said of: `2020年内（令和2年内）`,
/// `by the end of 2020 (Reiwa 2)`.
pub fn bounded(lang: Lang, date: When, bound: Bound) -> String {
    match lang {
        Lang::Ja => {
            let suffix = suffix_ja(bound);
            let era = Some(era_ja(date)).filter(|it| !it.is_empty());
            let era = era.map(|it| format!("{it}{suffix}")).unwrap_or_default();
            lang.aside(&format!("{}{suffix}", plain_ja(date)), &era)
        }
        Lang::En => lang.aside(&bounded_en(&plain_en(date), bound), &era_en(date)),
    }
}

fn suffix_ja(bound: Bound) -> &'static str {
    match bound {
        Bound::At => "",
        Bound::Within => "内",
        Bound::End => "末",
        Bound::Until => "まで",
        Bound::By => "以前",
        Bound::Since => "から",
    }
}

fn bounded_en(date: &str, bound: Bound) -> String {
    match bound {
        Bound::At => date.to_owned(),
        Bound::Within => format!("by the end of {date}"),
        Bound::End => format!("the end of {date}"),
        Bound::Until => format!("until {date}"),
        Bound::By => format!("in or before {date}"),
        Bound::Since => format!("from {date} on"),
    }
}

fn plain_ja(date: When) -> String {
    match date {
        When::Decade(year) => format!("{year}年代"),
        When::Year(year) => format!("{year}年"),
        When::Fiscal(year) => format!("{year}年度"),
        When::Month(year, month) => format!("{year}年{month}月"),
        When::Day(year, month, day) => format!("{year}年{month}月{day}日"),
    }
}

fn plain_en(date: When) -> String {
    let name = |month: u8| MONTHS.get(usize::from(month).saturating_sub(1)).copied().unwrap_or("");
    match date {
        When::Decade(year) => format!("the {year}s"),
        When::Year(year) => year.to_string(),
        When::Fiscal(year) => format!("FY{year}"),
        When::Month(year, month) => format!("{} {year}", name(month)),
        When::Day(year, month, day) => format!("{day} {} {year}", name(month)),
    }
}

/// The date in the years of its era, or of two eras where one ended in it; nothing for decades.
fn era_ja(date: When) -> String {
    let year = |(era, n): (&Era, u16)| format!("{}{}年", era.ja, first_or(n));
    match date {
        When::Decade(_) => String::new(),
        When::Fiscal(year) => era_fiscal_year(year),
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

fn era_en(date: When) -> String {
    let year = |(era, n): (&Era, u16)| format!("{} {n}", era.en);
    match date {
        When::Decade(_) => String::new(),
        When::Fiscal(it) => fiscal_era(it).map(year).unwrap_or_default(),
        When::Year(_) | When::Month(..) | When::Day(..) => {
            eras_of(date).map(year).collect::<Vec<String>>().join(" / ")
        }
    }
}

/// The eras that some day of a date lies in, the oldest first, each with its year; nothing for
/// decades and fiscal years, which are not counted so.
fn eras_of(date: When) -> impl Iterator<Item = (&'static Era, u16)> {
    let days = match date {
        When::Decade(_) | When::Fiscal(_) => None,
        When::Year(year) => Some(((year, 1, 1), (year, 12, 31))),
        When::Month(year, month) => Some(((year, month, 1), (year, month, 31))),
        When::Day(year, month, day) => Some(((year, month, day), (year, month, day))),
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
fn fiscal_era(year: FiscalYear) -> Option<(&'static Era, u16)> {
    let era = ERAS.iter().find(|it| it.first <= (year.get(), 10, 1))?;
    Some((era, era.year_of(year.get())))
}

fn era_fiscal_year(year: FiscalYear) -> String {
    match fiscal_era(year) {
        Some((era, n)) => format!("{}{}年度", era.ja, first_or(n)),
        None => format!("{year}年度"),
    }
}

/// The year of an era; the first one is 元年.
fn first_or(n: u16) -> String {
    if n == 1 { "元".to_owned() } else { n.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fiscal_years_have_era_names() {
        let ja = |year: u16| fiscal_year(Lang::Ja, FiscalYear::new(year));
        let years = [2020, 2019, 2018, 1989, 1988, 1926].map(ja);
        assert_eq!(
            years,
            ["令和2年度", "令和元年度", "平成30年度", "平成元年度", "昭和63年度", "大正15年度"]
        );
        assert_eq!(fiscal_year(Lang::En, FiscalYear::new(2020)), "FY2020");
    }

    #[track_caller]
    fn check(date: &str, ja: &str, en: &str) {
        let date = When::parse(date).unwrap();
        assert_eq!((when(Lang::Ja, date).as_str(), when(Lang::En, date).as_str()), (ja, en));
    }

    #[test]
    fn dates_have_their_era_year() {
        check("1990s", "1990年代", "the 1990s");
        check("2016", "2016年（平成28年）", "2016 (Heisei 28)");
        check("FY2019", "2019年度（令和元年度）", "FY2019 (Reiwa 1)");
        check("2016-04-01", "2016年4月1日（平成28年4月1日）", "1 April 2016 (Heisei 28)");
    }

    #[test]
    fn an_era_changes_on_a_day() {
        check("2019", "2019年（平成31年・令和元年）", "2019 (Heisei 31 / Reiwa 1)");
        check("2019-04", "2019年4月（平成31年4月）", "April 2019 (Heisei 31)");
        check("2019-05", "2019年5月（令和元年5月）", "May 2019 (Reiwa 1)");
        check("1926", "1926年（大正15年・昭和元年）", "1926 (Taisho 15 / Showa 1)");
        check("1989-01-07", "1989年1月7日（昭和64年1月7日）", "7 January 1989 (Showa 64)");
        check("1989-01-08", "1989年1月8日（平成元年1月8日）", "8 January 1989 (Heisei 1)");
    }

    #[test]
    fn a_date_can_be_a_bound() {
        let date = When::parse("2020").unwrap();
        assert_eq!(bounded(Lang::Ja, date, Bound::Within), "2020年内（令和2年内）");
        assert_eq!(plain(Lang::Ja, date, Bound::Within), "2020年内");
        assert_eq!(plain(Lang::En, date, Bound::By), "in or before 2020");
        assert_eq!(era(Lang::Ja, date), "令和2年");
        assert_eq!(bounded(Lang::En, date, Bound::Since), "from 2020 on (Reiwa 2)");
    }
}
