//! The eras of the Japanese calendar, by whose years the documents count.

/// An era.
#[derive(Debug, PartialEq, Eq)]
pub struct Era {
    /// Its name in Japanese.
    pub ja: &'static str,
    /// Its name in English.
    pub en: &'static str,
    /// The letter that stands for it in short dates: `R2`.
    pub letter: &'static str,
    /// The day on which it began: year, month, day.
    pub first: (u16, u8, u8),
}

/// The eras since the country has counted by the Gregorian calendar's months, the newest first.
pub const ERAS: &[Era] = &[
    Era { ja: "令和", en: "Reiwa", letter: "R", first: (2019, 5, 1) },
    Era { ja: "平成", en: "Heisei", letter: "H", first: (1989, 1, 8) },
    Era { ja: "昭和", en: "Showa", letter: "S", first: (1926, 12, 25) },
    Era { ja: "大正", en: "Taisho", letter: "T", first: (1912, 7, 30) },
    Era { ja: "明治", en: "Meiji", letter: "M", first: (1868, 10, 23) },
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
