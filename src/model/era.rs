//! The eras of the Japanese calendar, by whose years the documents count.

/// An era.
#[derive(Debug, PartialEq, Eq)]
pub struct Era {
    /// Its name as documents print it: `令和`.
    pub name: &'static str,
    /// The same in Latin letters: `Reiwa`.
    pub romanized: &'static str,
    /// The letter that stands for it in short dates: `R2`.
    pub letter: &'static str,
    /// The day on which it began: year, month, day.
    pub first: (u16, u8, u8),
}

/// The eras since the country has counted by the Gregorian calendar's months, the newest first.
pub const ERAS: &[Era] = &[
    Era { name: "令和", romanized: "Reiwa", letter: "R", first: (2019, 5, 1) },
    Era { name: "平成", romanized: "Heisei", letter: "H", first: (1989, 1, 8) },
    Era { name: "昭和", romanized: "Showa", letter: "S", first: (1926, 12, 25) },
    Era { name: "大正", romanized: "Taisho", letter: "T", first: (1912, 7, 30) },
    Era { name: "明治", romanized: "Meiji", letter: "M", first: (1868, 10, 23) },
];

impl Era {
    /// The year of the era that a calendar year is; its first year is 1, whatever it began on.
    pub const fn year_of(&self, calendar: u16) -> u16 {
        calendar.saturating_sub(self.first.0) + 1
    }

    /// The calendar year that a year of the era is; nothing for year 0 or beyond all calendars.
    pub fn calendar_year(&self, year: u16) -> Option<u16> {
        self.first.0.checked_add(year.checked_sub(1)?)
    }
}
