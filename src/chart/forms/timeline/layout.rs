//! The layout: the places of everything in the picture.

use crate::chart::canvas::{Bounds, Line};
use crate::chart::forms::timeline::symbol::Symbol;
use crate::chart::ink::{Ink, Pen};
use crate::chart::text;
use crate::describe::timeline::event::Event;
use crate::model::milestone::Milestone;

/// The height of a line of text.
pub(super) const LINE: f64 = 18.0;
/// Between a symbol and the text beside it.
pub(super) const BESIDE: f64 = 7.0;
/// The height of a heading.
pub(super) const HEADING: f64 = 30.0;
/// The most lines of a text.
pub(super) const MOST_LINES: usize = 24;
/// The places of everything in the picture, in pixels; nothing else divides up its space.
pub(super) struct Layout<'a> {
    pub(super) width: u32,
    pub(super) height: f64,
    /// Lines without a key.
    pub(super) rules: Vec<Rule>,
    /// Words without a key.
    pub(super) words: Vec<(Ink, Line)>,
    /// The symbols of the legend.
    pub(super) samples: Vec<Symbol>,
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
    pub(super) symbol: Symbol,
    pub(super) text: Vec<Line>,
    /// All of it, to point at.
    pub(super) bounds: Bounds,
}

impl<'a> Layout<'a> {
    /// An empty layout, of a picture of a width.
    pub(super) fn empty(width: u32) -> Layout<'a> {
        Layout {
            width,
            height: 0.0,
            rules: Vec::new(),
            words: Vec::new(),
            samples: Vec::new(),
            items: Vec::new(),
        }
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

impl Symbol {
    /// The symbol of an event whose date begins and ends at places.
    pub(super) fn of(event: &Event<'_>, (from, to): (f64, f64), y: f64) -> Symbol {
        let Milestone { status, certainty, bound, .. } = *event.milestone;
        Symbol { from, to, y, tone: event.tone, status, certainty, bound, is_day: event.is_day() }
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
