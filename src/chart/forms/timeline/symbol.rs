//! The symbol of an event: how long its date is, how certain, whether it was reached, how it bounds.

use crate::chart::canvas::{Area, Bounds, Canvas, Drawn};
use crate::chart::ink::{Ink, Pen};
use crate::model::date::Bound;
use crate::model::key::Key;
use crate::model::milestone::{Certainty, Status};
use crate::model::term::Tone;

/// The symbol of an event at its place.
#[derive(Copy, Clone, Debug)]
pub(super) struct Symbol {
    /// Where the time of its date begins and ends.
    pub(super) from: f64,
    pub(super) to: f64,
    /// The middle.
    pub(super) y: f64,
    pub(super) tone: Option<Tone>,
    pub(super) status: Status,
    pub(super) certainty: Certainty,
    pub(super) bound: Bound,
    /// Whether the date is exact to the day.
    pub(super) is_day: bool,
}

/// Half the height of a bar.
const HALF: f64 = 6.0;
/// Half the height of a wall that nothing goes beyond.
const WALL: f64 = 8.0;
/// The least width of a bar that can be seen.
const MIN_BAR: f64 = 4.0;
/// A dot.
const RADIUS: f64 = 5.0;
/// How far time goes on beyond a date; not to scale.
pub(super) const TAIL: f64 = 18.0;
/// The head of an arrow.
const HEAD: f64 = 4.0;
/// Between the slats of a bar that is not certain.
const SLIT: f64 = 2.0;

impl Symbol {
    /// From where to where it is drawn.
    pub(super) fn extent(&self) -> (f64, f64) {
        let (from, to) = self.bar();
        match self.bound {
            Bound::Until | Bound::By => (from - TAIL, to),
            Bound::Since => (from, to + TAIL),
            Bound::At | Bound::Within | Bound::End => (from, to),
        }
    }

    /// Draws the symbol, as marks of a key if it has one.
    pub(super) fn draw(&self, area: &Area<'_>, key: Option<&Key>) -> Drawn {
        let on = key.map_or(Canvas::plain(area), |key| Canvas::of(area, key));
        self.draw_bound(on)?;
        let (from, to) = self.bar();
        let n_slats = match self.certainty {
            Certainty::Certain if self.is_day => {
                return on.circle(self.pen(), ((from + to) / 2.0, self.y), RADIUS);
            }
            Certainty::Certain => 1,
            Certainty::Adjacent => 2,
            Certainty::Probable => 3,
            Certainty::NotAssignable => return self.draw_cross(on),
        };
        let from = if self.bound == Bound::End { to - MIN_BAR } else { from };
        let height = (2.0 * HALF - SLIT * f64::from(n_slats - 1)) / f64::from(n_slats);
        for idx in 0..n_slats {
            let y = self.y - HALF + f64::from(idx) * (height + SLIT);
            on.rect(self.pen(), Bounds { x: from, y, width: to - from, height })?;
        }
        Ok(())
    }

    /// The time of the date, as wide as can be seen.
    fn bar(&self) -> (f64, f64) {
        let least = match self.certainty {
            Certainty::NotAssignable => 2.0 * HALF,
            Certainty::Certain if self.is_day => 2.0 * RADIUS,
            Certainty::Certain | Certainty::Adjacent | Certainty::Probable => MIN_BAR,
        };
        let missing = ((least - (self.to - self.from)).max(0.0) / 2.0).ceil();
        (self.from - missing, self.to + missing)
    }

    fn pen(&self) -> Pen {
        let ink = match self.status {
            Status::Reached => Ink::Current,
            Status::Planned => Ink::Planned,
            Status::Expected => Ink::Foreseen,
        };
        Pen::of(ink, self.tone)
    }

    /// A date without its event, or an event without its date.
    fn draw_cross(&self, on: Canvas<'_, '_>) -> Drawn {
        const ARM: f64 = 4.0;
        let pen = Pen::of(Ink::Reach, self.tone);
        let ((from, to), y) = (self.bar(), self.y);
        let x = (from + to) / 2.0;
        on.line(pen, (from, y), (to, y))?;
        on.line(pen, (x - ARM, y - ARM), (x + ARM, y + ARM))?;
        on.line(pen, (x - ARM, y + ARM), (x + ARM, y - ARM))
    }

    fn draw_bound(&self, on: Canvas<'_, '_>) -> Drawn {
        let ((from, to), y) = (self.bar(), self.y);
        match self.bound {
            Bound::At => Ok(()),
            Bound::Within => self.draw_wall(on, to),
            Bound::End => {
                on.line(Pen::of(Ink::Reach, self.tone), (from, y), (to, y))?;
                self.draw_wall(on, to)
            }
            Bound::Until => self.draw_arrow(on, from, -1.0, TAIL),
            // Dashes: it may have been at any time there, and does not last.
            Bound::By => self.draw_arrow(on, from, -1.0, 3.0),
            Bound::Since => self.draw_arrow(on, to, 1.0, TAIL),
        }
    }

    fn draw_wall(&self, on: Canvas<'_, '_>, x: f64) -> Drawn {
        on.line(Pen::of(Ink::Reach, self.tone), (x, self.y - WALL), (x, self.y + WALL))
    }

    /// An arrow from a place to the left or right, in dashes of a length.
    fn draw_arrow(&self, on: Canvas<'_, '_>, x: f64, sign: f64, dash: f64) -> Drawn {
        let (pen, y) = (Pen::of(Ink::Reach, self.tone), self.y);
        let mut start = 0.0;
        while start < TAIL {
            let end = (start + dash).min(TAIL);
            on.line(pen, (x + sign * start, y), (x + sign * end, y))?;
            start += 2.0 * dash;
        }
        let tip = x + sign * TAIL;
        on.line(pen, (tip, y), (tip - sign * HEAD, y - HEAD))?;
        on.line(pen, (tip, y), (tip - sign * HEAD, y + HEAD))
    }
}
