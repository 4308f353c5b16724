//! The years in which budgets are counted.

use std::fmt;

/// A Japanese fiscal year, named by the calendar year in which its April falls.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FiscalYear(u16);

impl FiscalYear {
    /// The year that starts in April of the given calendar year.
    pub const fn new(year: u16) -> FiscalYear {
        FiscalYear(year)
    }

    /// The calendar year in which it starts.
    pub const fn get(self) -> u16 {
        self.0
    }

    /// The fiscal year before.
    pub const fn before(self) -> FiscalYear {
        FiscalYear(self.0.saturating_sub(1))
    }
}

impl fmt::Display for FiscalYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}
