//! Fiscal years in words.

use crate::model::figure::FiscalYear;
use crate::words::lang::Lang;

/// Eras by their first calendar year, the newest first.
const ERAS: &[(&str, u16)] = &[("令和", 2019), ("平成", 1989), ("昭和", 1926)];

/// A fiscal year: `令和2年度` or `FY2020`.
pub fn fiscal_year(lang: Lang, year: FiscalYear) -> String {
    match lang {
        Lang::Ja => era_year(year),
        Lang::En => format!("FY{year}"),
    }
}

/// The fiscal year that starts in an era; its first year is 元年.
fn era_year(year: FiscalYear) -> String {
    let Some((era, first)) = ERAS.iter().find(|(_, first)| *first <= year.get()) else {
        return format!("{year}年度");
    };
    match year.get() - first {
        // The April of 1989 and the fiscal year 2019 are called the first year; 1926 began as 大正.
        0 => format!("{era}元年度"),
        n => format!("{era}{}年度", n + 1),
    }
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
}
