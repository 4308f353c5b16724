//! Dates and fiscal years in words, with the years of Japan's eras.

use crate::model::date::{Bound, When};
use crate::model::figure::FiscalYear;
use crate::words::lang::Lang;

/// An era and the day on which it began.
struct Era {
    ja: &'static str,
    en: &'static str,
    first: (u16, u8, u8),
}

/// The eras that the documents can name, the newest first.
const ERAS: &[Era] = &[
    Era { ja: "令和", en: "Reiwa", first: (2019, 5, 1) },
    Era { ja: "平成", en: "Heisei", first: (1989, 1, 8) },
    Era { ja: "昭和", en: "Showa", first: (1926, 12, 25) },
];

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
    match lang {
        Lang::Ja => lang.aside(&plain_ja(date), &era_ja(date)),
        Lang::En => lang.aside(&plain_en(date), &era_en(date)),
    }
}

/// A date and how it bounds what it is said of: `2020年（令和2年）内`, `within 2020 (Reiwa 2)`.
pub fn bounded(lang: Lang, date: When, bound: Bound) -> String {
    let date = when(lang, date);
    match (lang, bound) {
        (_, Bound::At) => date,
        (Lang::Ja, Bound::Within) => format!("{date}内"),
        (Lang::Ja, Bound::End) => format!("{date}末"),
        (Lang::Ja, Bound::Until) => format!("{date}まで"),
        (Lang::Ja, Bound::Since) => format!("{date}から"),
        (Lang::En, Bound::Within) => format!("within {date}"),
        (Lang::En, Bound::End) => format!("the end of {date}"),
        (Lang::En, Bound::Until) => format!("until {date}"),
        (Lang::En, Bound::Since) => format!("from {date} on"),
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

/// The eras that some day of a date lies in, the oldest first, each with its year.
fn eras_of(date: When) -> impl Iterator<Item = (&'static Era, u16)> {
    let (first, last) = match date {
        When::Decade(year) | When::Year(year) => ((year, 1, 1), (year, 12, 31)),
        When::Fiscal(year) => ((year.get(), 4, 1), (year.get(), 12, 31)),
        When::Month(year, month) => ((year, month, 1), (year, month, 31)),
        When::Day(year, month, day) => ((year, month, day), (year, month, day)),
    };
    let ends = [None].into_iter().chain(ERAS.iter().map(|it| Some(it.first)));
    let reigns = ERAS.iter().zip(ends);
    let covers = move |(era, end): &(&Era, Option<(u16, u8, u8)>)| {
        era.first <= last && end.is_none_or(|end| first < end)
    };
    let mut res: Vec<(&Era, u16)> = Vec::new();
    res.extend(
        reigns.filter(covers).map(|(era, _)| (era, date.year().saturating_sub(era.first.0) + 1)),
    );
    res.into_iter().rev()
}

/// The era by whose years a fiscal year is called: that of its calendar year's end, so that 2019
/// is 令和元年度 from its first day on.
fn fiscal_era(year: FiscalYear) -> Option<(&'static Era, u16)> {
    // The fiscal year 1926 ended in the first days of 昭和 and is called by the years of 大正.
    let era = ERAS.iter().find(|it| it.first.0 <= year.get() && year.get() != 1926)?;
    Some((era, year.get() - era.first.0 + 1))
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
        let years = [2020, 2019, 2018, 1989, 1988, 1925].map(ja);
        assert_eq!(
            years,
            ["令和2年度", "令和元年度", "平成30年度", "平成元年度", "昭和63年度", "1925年度"]
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
        check("1989-01-07", "1989年1月7日（昭和64年1月7日）", "7 January 1989 (Showa 64)");
        check("1989-01-08", "1989年1月8日（平成元年1月8日）", "8 January 1989 (Heisei 1)");
    }

    #[test]
    fn a_date_can_be_a_bound() {
        let date = When::parse("2020").unwrap();
        assert_eq!(bounded(Lang::Ja, date, Bound::Within), "2020年（令和2年）内");
        assert_eq!(bounded(Lang::En, date, Bound::Since), "from 2020 (Reiwa 2) on");
    }
}
