//! What is said of events on an axis of time.

use crate::model::date::Bound;

/// What the page of dates says.
#[derive(Debug)]
pub struct Timeline {
    /// The name of the page.
    pub name: &'static str,
    /// The finding; takes the number of dated events, these by status, and the number of undated ones.
    pub finding: fn(usize, &str, usize) -> String,
    /// So many events of a status; takes status and number.
    pub counted: fn(&str, usize) -> String,
    /// There is no event.
    pub none: &'static str,
    /// How certain the dates of events are; takes the numbers.
    pub certainty: fn(&str) -> String,
    /// Dates whose events are not known; takes their number.
    pub dates_without_event: fn(usize) -> String,
    /// What bars and dots mean.
    pub reading: &'static str,
    /// The picture shows the first events only; takes how many of how many.
    pub first: fn(usize, usize) -> String,
    /// Which years are drawn longer than others; takes the first, the last, and how many times.
    pub scale: fn(&str, &str, u32) -> String,
    /// What the strips of a list mean.
    pub strip: &'static str,
    /// Years without dates are left out; takes their number.
    pub gap: fn(u16) -> String,
    /// The heading of events without a date; takes their number.
    pub undated: fn(usize) -> String,
    /// A date that is exact to the day, in the key of the picture.
    pub day: &'static str,
    /// What a bound says, in the key of the picture.
    pub bound: fn(Bound) -> &'static str,
    /// The column of what events belong to.
    pub lane: &'static str,
    /// The column of events.
    pub event: &'static str,
    /// The column of pages.
    pub page: &'static str,
    /// What belongs to none.
    pub other: &'static str,
}
