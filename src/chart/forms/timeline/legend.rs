//! The legend of the timeline: what the shapes mean that are in it.

use crate::chart::canvas::Line;
use crate::chart::flow::Flow;
use crate::chart::forms::timeline::layout::{BESIDE, LINE, Layout};
use crate::chart::forms::timeline::symbol::Symbol;
use crate::chart::ink::Ink;
use crate::chart::text;
use crate::describe::context::Context;
use crate::describe::timeline::event::Event;
use crate::model::date::Bound;
use crate::model::milestone::{Certainty, Status};

/// The width that a symbol has in the legend.
const SYMBOL: f64 = 30.0;
/// The length of a bar in the legend.
const BAR: f64 = 12.0;
/// The height of a line of the legend.
const ROW: f64 = 22.0;

/// Adds the legend, in as many lines as it needs.
pub(super) fn place(layout: &mut Layout<'_>, context: Context<'_>, dated: &[Event<'_>]) {
    let flow = Flow { width: layout.width, between: 2.0 * BESIDE, row: ROW };
    let entries = entries(context, dated);
    let widths = entries.iter().map(|(_, text)| f64::from(text::width(text, text::SMALL)));
    let (places, last) = flow.place(widths.map(|it| SYMBOL + BESIDE + it));
    for ((symbol, text), (x, y)) in entries.into_iter().zip(places) {
        let y = ROW / 2.0 + y;
        let (left, right) = Symbol { from: 0.0, to: symbol.to - symbol.from, ..symbol }.extent();
        // A symbol that reaches beyond its bar is centred as a whole.
        let from = x + (SYMBOL - left - right) / 2.0;
        layout.samples.push(Symbol { from, to: from + symbol.to - symbol.from, y, ..symbol });
        layout.words.push((Ink::Text, Line::start(text, x + SYMBOL + BESIDE, y, text::SMALL)));
    }
    layout.height = ROW + last + LINE / 3.0;
}

/// A symbol and words for each status, exactness, certainty and bound that is in the picture.
fn entries(context: Context<'_>, dated: &[Event<'_>]) -> Vec<(Symbol, &'static str)> {
    let (words, terms) = (context.lang.timeline(), context.lang.terms());
    let all = || dated.iter().map(|it| it.milestone);
    let plain = Symbol {
        from: 0.0,
        to: BAR,
        y: 0.0,
        tone: None,
        status: Status::Reached,
        certainty: Certainty::Certain,
        bound: Bound::At,
        is_day: false,
    };
    let mut res: Vec<(Symbol, &'static str)> = Vec::new();
    for status in Status::ALL.iter().copied().filter(|it| all().any(|of| of.status == *it)) {
        res.push((Symbol { status, ..plain }, (terms.status)(status)));
    }
    if dated.iter().any(Event::is_day) {
        res.push((Symbol { is_day: true, ..plain }, words.day));
    }
    for certainty in Certainty::ALL.iter().copied().filter(|it| *it != Certainty::Certain) {
        if all().any(|it| it.certainty == certainty) {
            res.push((Symbol { certainty, ..plain }, (terms.certainty)(certainty)));
        }
    }
    for bound in Bound::ALL.iter().copied().filter(|it| *it != Bound::At) {
        if dated.iter().any(|it| it.milestone.bound == bound) {
            res.push((Symbol { bound, ..plain }, (words.bound)(bound)));
        }
    }
    res
}
