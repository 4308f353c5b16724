//! The scale from years to pixels: the years in which most happens are drawn longer than the others.

use crate::describe::timeline::event::Event;
use crate::model::order;

/// How many times as long as the others they are.
pub(super) const TIMES: u32 = 10;
/// Years that lie farther apart than this do not belong together.
const APART: i32 = 2;

/// A scale of three straight pieces.
#[derive(Copy, Clone, Debug, PartialEq)]
pub(super) struct Scale {
    /// The first year.
    pub(super) first: i32,
    /// The year after the last.
    pub(super) end: i32,
    /// The first year that is drawn long.
    pub(super) long: i32,
    /// The year after the last of these.
    pub(super) long_end: i32,
    /// Where the first year begins.
    left: f64,
    /// The length of a long year.
    pub(super) year: f64,
}

impl Scale {
    /// The scale that holds all events between two places.
    pub(super) fn of(events: &[Event<'_>], left: f64, right: f64) -> Scale {
        let year = |it: f64| it.floor() as i32;
        let first = events.iter().map(|it| year(it.from)).min().unwrap_or(0);
        let end = events.iter().map(|it| it.to.ceil() as i32).max().unwrap_or(1).max(first + 1);
        let (long, long_end) = busiest(events).unwrap_or((first, end));
        let n_short = f64::from(long - first + end - long_end);
        let n_long = f64::from(long_end - long) + n_short / f64::from(TIMES);
        Scale { first, end, long, long_end, left, year: (right - left) / n_long }
    }

    /// The place of a time, on a whole pixel.
    pub(super) fn at(&self, time: f64) -> f64 {
        let [first, long, long_end] = [self.first, self.long, self.long_end].map(f64::from);
        let before = time.min(long) - first;
        let within = (time.min(long_end) - long).max(0.0);
        let after = (time - long_end).max(0.0);
        (self.left + (before + after) * self.year / f64::from(TIMES) + within * self.year).round()
    }

    /// Whether some years are drawn longer than others.
    pub(super) fn is_bent(&self) -> bool {
        (self.first, self.end) != (self.long, self.long_end)
    }

    /// Where a long year meets a short one.
    pub(super) fn bends(&self) -> impl Iterator<Item = f64> {
        let inner = |it: &i32| self.first < *it && *it < self.end;
        [self.long, self.long_end].into_iter().filter(inner).map(|it| self.at(f64::from(it)))
    }
}

/// The years in which most events are close together: the first of them, and the year after the last.
fn busiest(events: &[Event<'_>]) -> Option<(i32, i32)> {
    let mut years: Vec<i32> = Vec::new();
    for it in events.iter().filter(|it| !it.is_decade()) {
        years.extend([it.from.floor() as i32, it.to.ceil() as i32 - 1]);
    }
    order::sort_by(&mut years, Ord::cmp);
    let mut runs: Vec<(usize, i32, i32)> = Vec::new();
    for year in years {
        match runs.last_mut() {
            Some((n, _, last)) if year - *last <= APART => (*n, *last) = (*n + 1, year),
            Some(_) | None => runs.push((1, year, year)),
        }
    }
    let busiest = runs.into_iter().max_by_key(|(n, _, _)| *n);
    busiest.map(|(_, first, last)| (first, last + 1))
}
