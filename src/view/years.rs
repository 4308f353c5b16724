//! Which fiscal years of allocations are shown, as links say it.
//!
//! A view holds the spelling only, as it holds the names of figures: the small program that answers first has no use
//! for what it means, and no room to read it.

use crate::model::fiscal_year::FiscalYear;
use crate::model::id::Id;

/// Which fiscal years are shown: relative to the dataset, or by name.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Years {
    /// The newest one and the one before it, side by side.
    Both,
    /// The newest one: that of the draft budget.
    Current,
    /// The one before it.
    Previous,
    /// The first, alone or compared with the second, which is earlier. The data need not have them.
    Named(FiscalYear, Option<FiscalYear>),
}

impl Years {
    /// Those that any dataset can be asked for.
    pub const RELATIVE: [Years; 3] = [Years::Both, Years::Current, Years::Previous];

    /// Reads a code: `both`, `current`, `previous`, or one year or two, such as `2021-2019`, in any order.
    pub fn from_code(code: &str) -> Option<Years> {
        match code {
            "both" => Some(Years::Both),
            "current" => Some(Years::Current),
            "previous" => Some(Years::Previous),
            _ => named(code),
        }
    }

    /// What a view holds of it: how links spell it, and nothing for both.
    pub fn name(self) -> Option<Id> {
        spelt(&self.code()).flatten()
    }

    /// How links spell it.
    pub fn code(self) -> String {
        let code = match self {
            Years::Both => "both",
            Years::Current => "current",
            Years::Previous => "previous",
            Years::Named(year, None) => return year.to_string(),
            Years::Named(year, Some(earlier)) => return format!("{year}-{earlier}"),
        };
        code.to_owned()
    }
}

/// Years as a link spells them, which a view holds without reading them: nothing for both.
pub fn spelt(code: &str) -> Option<Option<Id>> {
    Id::parse(code).map(|it| Some(it).filter(|it| it.as_str() != "both"))
}

/// Reads years by name.
fn named(code: &str) -> Option<Years> {
    let year = |text: &str| text.parse().ok().map(FiscalYear::new);
    let Some((one, other)) = code.split_once('-') else {
        return Some(Years::Named(year(code)?, None));
    };
    let (one, other) = (year(one)?, year(other)?);
    let older = Some(one.min(other)).filter(|_| one != other);
    Some(Years::Named(one.max(other), older))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_as_they_are_written() {
        let [older, newer] = [2019, 2021].map(FiscalYear::new);
        let named = [Years::Named(older, None), Years::Named(newer, Some(older))];
        for years in Years::RELATIVE.into_iter().chain(named) {
            assert_eq!(Years::from_code(&years.code()), Some(years));
        }
        assert_eq!(Years::from_code("2019-2021"), Some(Years::Named(newer, Some(older))));
        assert_eq!(Years::from_code("2021-2021"), Some(Years::Named(newer, None)));
        for code in ["", "-", "all", "2021-2020-2019", "fy2021"] {
            assert_eq!(Years::from_code(code), None, "{code}");
        }
    }
}
