//! Where everything of the picture stands; the only place that shares out the room.

use crate::chart::canvas::{Frame, Line};
use crate::chart::forms::timeline::sign::Sign;
use crate::chart::forms::timeline::{lanes, legend, list};
use crate::chart::ink::{Ink, Pen};
use crate::chart::text;
use crate::describe::context::Context;
use crate::describe::timeline::event::Event;
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

/// Where everything stands.
pub(super) struct Layout<'a> {
    pub(super) width: u32,
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
    pub(super) fn of(context: Context<'a>, dated: &[Event<'a>], width: u32) -> Layout<'a> {
        let mut res = Layout {
            width,
            height: 0.0,
            rules: Vec::new(),
            words: Vec::new(),
            samples: Vec::new(),
            items: Vec::new(),
        };
        legend::place(&mut res, context, dated);
        match width >= LANES {
            true => lanes::place(&mut res, context, dated),
            false => list::place(&mut res, context, dated),
        }
        res
    }

    /// Adds muted words over the whole width.
    pub(super) fn place_note(&mut self, note: &str) {
        for line in text::wrap(note, text::SMALL, self.width, MOST_LINES) {
            let line = Line::start(line, 0.0, self.height + LINE / 2.0, text::SMALL);
            self.words.push((Ink::Muted, line));
            self.height += LINE;
        }
    }

    /// Adds a heading.
    pub(super) fn place_heading(&mut self, heading: &str) {
        self.height += (HEADING - LINE) / 2.0;
        for line in text::wrap(heading, text::LABEL + 1, self.width, MOST_LINES) {
            let line = Line::start(line, 0.0, self.height + LINE / 2.0, text::LABEL);
            self.words.push((Ink::Text, line.bold()));
            self.height += LINE;
        }
        self.height += (HEADING - LINE) / 2.0;
    }
}

impl Sign {
    /// The sign of an event whose date begins and ends at places.
    pub(super) fn of(event: &Event<'_>, (from, to): (f64, f64), y: f64) -> Sign {
        let Milestone { status, certainty, bound, .. } = *event.milestone;
        Sign { from, to, y, tone: event.tone, status, certainty, bound, is_day: event.is_day() }
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
