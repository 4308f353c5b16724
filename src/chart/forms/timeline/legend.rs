//! The key of the picture: what the shapes mean that are in it.

use crate::chart::canvas::Line;
use crate::chart::flow::Flow;
use crate::chart::forms::timeline::layout::{BESIDE, LINE, Layout};
use crate::chart::forms::timeline::sign::Sign;
use crate::chart::ink::Ink;
use crate::chart::text;
use crate::describe::context::Context;
use crate::describe::timeline::event::Event;
use crate::model::date::Bound;
use crate::model::milestone::{Certainty, Status};

/// The room of a sign.
const SIGN: f64 = 30.0;
/// The length of a bar in the key.
const BAR: f64 = 12.0;
/// A line of the key.
const ROW: f64 = 22.0;

/// Adds the key: as many lines as it needs.
pub(super) fn place(layout: &mut Layout<'_>, context: Context<'_>, dated: &[Event<'_>]) {
    let flow = Flow { width: layout.width, between: 2.0 * BESIDE, row: ROW };
    let entries = entries(context, dated);
    let widths = entries.iter().map(|(_, text)| f64::from(text::width(text, text::SMALL)));
    let (places, last) = flow.place(widths.map(|it| SIGN + BESIDE + it));
    for ((sign, text), (x, y)) in entries.into_iter().zip(places) {
        let y = ROW / 2.0 + y;
        let (left, right) = Sign { from: 0.0, to: sign.to - sign.from, ..sign }.extent();
        // What reaches beyond its bar is in the middle with all of it.
        let from = x + (SIGN - left - right) / 2.0;
        layout.samples.push(Sign { from, to: from + sign.to - sign.from, y, ..sign });
        layout.words.push((Ink::Text, Line::start(text, x + SIGN + BESIDE, y, text::SMALL)));
    }
    layout.height = ROW + last + LINE / 3.0;
}

/// What is in the picture.
fn entries(context: Context<'_>, dated: &[Event<'_>]) -> Vec<(Sign, &'static str)> {
    let (words, terms) = (context.lang.timeline(), context.lang.terms());
    let all = || dated.iter().map(|it| it.milestone);
    let plain = Sign {
        from: 0.0,
        to: BAR,
        y: 0.0,
        tone: None,
        status: Status::Reached,
        certainty: Certainty::Certain,
        bound: Bound::At,
        is_day: false,
    };
    let mut res: Vec<(Sign, &'static str)> = Vec::new();
    for status in Status::ALL.iter().copied().filter(|it| all().any(|of| of.status == *it)) {
        res.push((Sign { status, ..plain }, (terms.status)(status)));
    }
    if dated.iter().any(Event::is_day) {
        res.push((Sign { is_day: true, ..plain }, words.day));
    }
    for certainty in Certainty::ALL.iter().copied().filter(|it| *it != Certainty::Certain) {
        if all().any(|it| it.certainty == certainty) {
            res.push((Sign { certainty, ..plain }, (terms.certainty)(certainty)));
        }
    }
    for bound in Bound::ALL.iter().copied().filter(|it| *it != Bound::At) {
        if dated.iter().any(|it| it.milestone.bound == bound) {
            res.push((Sign { bound, ..plain }, (words.bound)(bound)));
        }
    }
    res
}
