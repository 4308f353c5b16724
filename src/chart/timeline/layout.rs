//! Where everything of the picture stands; the only place that shares out the room.

use crate::chart::canvas::{Frame, Line};
use crate::chart::context::Context;
use crate::chart::ink::{Ink, Pen};
use crate::chart::text;
use crate::chart::timeline::event::{self, Event};
use crate::chart::timeline::sign::Sign;
use crate::chart::timeline::{lanes, legend, list};
use crate::model::date::Bound;
use crate::model::milestone::Milestone;

/// The height of a line of text.
pub(super) const LINE: f64 = 18.0;
/// Between a sign and the text beside it.
pub(super) const BESIDE: f64 = 7.0;
/// The height of a heading.
pub(super) const HEADING: f64 = 30.0;
/// No text has more lines than these.
pub(super) const MOST_LINES: usize = 24;
/// From this width on, time runs to the right; below it, downwards.
const LANES: u32 = 860;
/// Events without a date stand in columns of at least this width.
const COLUMN: f64 = 380.0;

/// Where everything stands.
pub(super) struct Layout<'a> {
    pub(super) height: f64,
    /// Lines that stand for nothing.
    pub(super) rules: Vec<Rule>,
    /// Words that stand for nothing.
    pub(super) words: Vec<(Ink, Line)>,
    /// Signs of the key.
    pub(super) samples: Vec<Sign>,
    /// In the order of a walk.
    pub(super) items: Vec<Item<'a>>,
}

/// A straight line.
pub(super) struct Rule {
    pub(super) ink: Ink,
    pub(super) from: (f64, f64),
    pub(super) to: (f64, f64),
}

/// An event at its place.
pub(super) struct Item<'a> {
    pub(super) milestone: &'a Milestone,
    pub(super) sign: Sign,
    pub(super) text: Vec<Line>,
    /// All of it, to point at.
    pub(super) frame: Frame,
}

impl<'a> Layout<'a> {
    /// Shares out the room.
    pub(super) fn of(
        context: Context<'a>,
        dated: &[Event<'a>],
        undated: &[&'a Milestone],
    ) -> Layout<'a> {
        let mut res = Layout {
            height: 0.0,
            rules: Vec::new(),
            words: Vec::new(),
            samples: Vec::new(),
            items: Vec::new(),
        };
        legend::place(&mut res, context, dated, undated);
        match context.width >= LANES {
            true => lanes::place(&mut res, context, dated),
            false => list::place(&mut res, context, dated),
        }
        res.place_undated(context, undated);
        res
    }

    /// Adds muted words over the whole width.
    pub(super) fn place_note(&mut self, context: Context<'_>, note: &str) {
        for line in text::wrap(note, text::SMALL, context.width, MOST_LINES) {
            let line = Line::start(line, 0.0, self.height + LINE / 2.0, text::SMALL);
            self.words.push((Ink::Muted, line));
            self.height += LINE;
        }
    }

    /// Adds a heading.
    pub(super) fn place_heading(&mut self, context: Context<'_>, heading: &str) {
        self.height += (HEADING - LINE) / 2.0;
        for line in text::wrap(heading, text::LABEL + 1, context.width, MOST_LINES) {
            let line = Line::start(line, 0.0, self.height + LINE / 2.0, text::LABEL);
            self.words.push((Ink::Text, line.bold()));
            self.height += LINE;
        }
        self.height += (HEADING - LINE) / 2.0;
    }

    /// Adds the events that have no place in time, below all others.
    fn place_undated(&mut self, context: Context<'_>, undated: &[&'a Milestone]) {
        const GAP: f64 = 6.0;
        const SIGN: f64 = 16.0;
        if undated.is_empty() {
            return;
        }
        self.height += HEADING / 2.0;
        self.place_heading(context, &(context.lang.timeline().undated)(undated.len()));
        let width = f64::from(context.width);
        let n_columns = ((width / COLUMN).floor() as usize).max(1);
        let column = width / n_columns as f64;
        let start = SIGN + BESIDE;
        for row in undated.chunks(n_columns) {
            let top = self.height;
            for (milestone, idx) in row.iter().zip(0..) {
                let x = f64::from(idx) * column;
                let said = event::text(context, milestone);
                let room = column - start - if n_columns > 1 { 2.0 * BESIDE } else { 0.0 };
                let lines = text::wrap(&said, text::LABEL, room as u32, MOST_LINES);
                let height = lines.len() as f64 * LINE;
                let middle = top + LINE / 2.0;
                let line = |(text, idx): (String, i32)| {
                    let y = middle + f64::from(idx) * LINE;
                    Line::start(text, x + start, y, text::LABEL)
                };
                self.items.push(Item {
                    milestone,
                    sign: Sign::without_place(milestone, x + SIGN / 2.0, middle),
                    text: lines.into_iter().zip(0..).map(line).collect(),
                    frame: Frame { x, y: top, width: start + room, height },
                });
                self.height = self.height.max(top + height);
            }
            self.height += GAP;
        }
    }
}

impl Sign {
    /// The sign of an event whose date begins and ends at places.
    pub(super) fn of(event: &Event<'_>, (from, to): (f64, f64), y: f64) -> Sign {
        let bound = event.milestone.bound;
        Sign {
            from,
            to,
            bound,
            is_day: event.is_day(),
            ..Sign::without_place(event.milestone, from, y)
        }
    }

    /// The sign of an event that has no place in time.
    fn without_place(it: &Milestone, x: f64, y: f64) -> Sign {
        Sign {
            from: x - BESIDE / 2.0,
            to: x + BESIDE / 2.0,
            y,
            tone: it.programme,
            status: it.status,
            certainty: it.certainty,
            bound: Bound::At,
            is_day: false,
        }
    }
}

impl Rule {
    /// A vertical line.
    pub(super) fn down(ink: Ink, x: f64, (top, bottom): (f64, f64)) -> Rule {
        Rule { ink, from: (x, top), to: (x, bottom) }
    }

    /// The pen that draws it.
    pub(super) fn pen(&self) -> Pen {
        Pen::plain(self.ink)
    }
}
