//! Dates and fiscal years in words, with the years of Japan's eras.

use crate::model::date::{Bound, When};
use crate::model::fiscal_year::FiscalYear;
use crate::words::lang::Lang;

/// A fiscal year: `令和2年度` or `FY2020`.
pub fn fiscal_year(lang: Lang, year: FiscalYear) -> String {
    lang.grammar().fiscal_year(year)
}

/// A date with its era year: `2016年4月（平成28年4月）`, `April 2016 (Heisei 28)`.
pub fn when(lang: Lang, date: When) -> String {
    bounded(lang, date, Bound::At)
}

/// A date and how it bounds what it is said of, without its era: `2020年内`, `by the end of 2020`.
pub fn plain(lang: Lang, date: When, bound: Bound) -> String {
    lang.grammar().date(date, bound)
}

/// A date in the years of its era: `平成28年4月`, `Heisei 28`; nothing for decades.
pub fn era(lang: Lang, date: When) -> String {
    lang.grammar().era(date, Bound::At)
}

/// A date and how it bounds what it is said of: `2020年内（令和2年内）`,
/// `by the end of 2020 (Reiwa 2)`.
pub fn bounded(lang: Lang, date: When, bound: Bound) -> String {
    let grammar = lang.grammar();
    lang.aside(&grammar.date(date, bound), &grammar.era(date, bound))
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
