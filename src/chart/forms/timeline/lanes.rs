//! Time to the right, and a lane for each thing that events are of.

use crate::chart::canvas::{Bounds, Line};
use crate::chart::forms::timeline::axis;
use crate::chart::forms::timeline::layout::{BESIDE, Item, LINE, Layout, MOST_LINES, Rule};
use crate::chart::forms::timeline::scale::{Scale, TIMES};
use crate::chart::forms::timeline::symbol::{Symbol, TAIL};
use crate::chart::ink::Ink;
use crate::chart::scene::Anchor;
use crate::chart::text;
use crate::describe::context::Context;
use crate::describe::timeline::event::{self, Event, Lane};
use crate::model::date::{Bound, When};
use crate::words::dates;

/// The column of the names of lanes, in parts of the width, and at most.
const NAMES: (f64, f64) = (0.16, 150.0);
/// The height of a row.
const ROW: f64 = 22.0;
/// Above and below the rows of a lane.
const PAD: f64 = 5.0;
/// Between events in one row.
const APART: f64 = 18.0;

/// Rows of a lane, each with how many lines it has and the spans that are taken.
#[derive(Default)]
struct Row {
    top: f64,
    n_lines: usize,
    taken: Vec<(f64, f64)>,
}

/// An event with its text beside it.
struct Placed {
    symbol: Symbol,
    lines: Vec<String>,
    anchor: Anchor,
    /// Where the text is anchored.
    x: f64,
    /// From where to where all of it reaches.
    span: (f64, f64),
}

/// Adds the axis and the lanes.
pub(super) fn place<'a>(layout: &mut Layout<'a>, context: Context<'a>, dated: &[Event<'a>]) {
    if dated.is_empty() {
        return;
    }
    let width = f64::from(layout.width);
    let left = (width * NAMES.0).min(NAMES.1) + BESIDE;
    let scale = Scale::of(dated, left + TAIL + BESIDE, width - TAIL - BESIDE);
    if scale.is_bent() {
        let year = |it: i32| {
            dates::plain(context.lang, When::Year(u16::try_from(it).unwrap_or(0)), Bound::At)
        };
        let (first, last) = (year(scale.long), year(scale.long_end - 1));
        layout.place_note(&(context.lang.timeline().scale)(&first, &last, TIMES));
    }
    let top = axis::place(layout, context, &scale);
    for lane in event::lanes(context, dated) {
        place_lane(layout, context, &scale, left, &lane);
    }
    let ends = (top, layout.height);
    axis::place_grid(layout, &scale, ends);
}

fn place_lane<'a>(
    layout: &mut Layout<'a>,
    context: Context<'_>,
    scale: &Scale,
    left: f64,
    lane: &Lane<'a>,
) {
    let width = f64::from(layout.width);
    let y = layout.height;
    layout.rules.push(Rule { ink: Ink::Zero, from: (0.0, y), to: (width, y) });
    let top = y + PAD;
    let names = text::wrap(&lane.name, text::LABEL + 1, (left - 2.0 * BESIDE) as u32, MOST_LINES);
    let names_height = names.len() as f64 * LINE;
    for (name, idx) in names.into_iter().zip(0..) {
        let y = top + ROW / 2.0 + f64::from(idx) * LINE;
        layout.words.push((Ink::Text, Line::start(name, 0.0, y, text::LABEL).bold()));
    }
    let mut rows: Vec<Row> = Vec::new();
    let mut bottom = top;
    for it in &lane.events {
        let placed = beside(context, scale, (left, width), it);
        let row = free(&mut rows, &placed, &mut bottom);
        layout.items.push(item(it, placed, row));
    }
    layout.height = bottom.max(top + names_height) + PAD;
}

/// The row that an event goes to: the first that has room for it, or a new one at the bottom.
fn free(rows: &mut Vec<Row>, placed: &Placed, bottom: &mut f64) -> f64 {
    let (from, to) = placed.span;
    let fits = |row: &&mut Row| {
        let apart = |it: &(f64, f64)| it.1 + APART <= from || to + APART <= it.0;
        placed.lines.len() <= row.n_lines && row.taken.iter().all(apart)
    };
    if let Some(row) = rows.iter_mut().find(fits) {
        row.taken.push(placed.span);
        return row.top;
    }
    let top = *bottom;
    let n_lines = placed.lines.len();
    rows.push(Row { top, n_lines, taken: vec![placed.span] });
    *bottom += ROW + n_lines.saturating_sub(1) as f64 * LINE;
    top
}

/// An event with its text to the right, or to the left where there is more room.
fn beside(
    context: Context<'_>,
    scale: &Scale,
    (left, right): (f64, f64),
    it: &Event<'_>,
) -> Placed {
    let symbol = Symbol::of(it, (scale.at(it.from), scale.at(it.to)), 0.0);
    let (from, to) = symbol.extent();
    let said = event::text(context, it);
    let width = f64::from(text::width(&said, text::LABEL));
    let (before, after) = (from - BESIDE - left, right - to - BESIDE);
    let is_after = width <= after || (width > before && after >= before);
    let (x, anchor, room) = match is_after {
        true => (to + BESIDE, Anchor::Start, after),
        false => (from - BESIDE, Anchor::End, before),
    };
    let lines = text::wrap(&said, text::LABEL, room.max(0.0) as u32, MOST_LINES);
    let widest = lines.iter().map(|it| text::width(it, text::LABEL)).max().unwrap_or(0);
    let span = match is_after {
        true => (from, x + f64::from(widest)),
        false => (x - f64::from(widest), to),
    };
    Placed { symbol, lines, anchor, x, span }
}

fn item<'a>(it: &Event<'a>, placed: Placed, top: f64) -> Item<'a> {
    const MARGIN: f64 = 4.0;
    let Placed { symbol, lines, anchor, x, span } = placed;
    let middle = top + ROW / 2.0;
    let height = ROW + lines.len().saturating_sub(1) as f64 * LINE;
    let line = |(text, idx): (String, i32)| Line {
        anchor,
        ..Line::start(text, x, middle + f64::from(idx) * LINE, text::LABEL)
    };
    let width = span.1 - span.0 + 2.0 * MARGIN;
    Item {
        milestone: it.milestone,
        symbol: Symbol { y: middle, ..symbol },
        text: lines.into_iter().zip(0..).map(line).collect(),
        bounds: Bounds { x: span.0 - MARGIN, y: top, width, height },
    }
}
