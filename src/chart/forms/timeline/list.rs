//! Time downwards: a list with a heading for each year, and in each row a strip of that year.

use crate::chart::canvas::{Bounds, Line};
use crate::chart::forms::timeline::layout::{
    BESIDE, HEADING, Item, LINE, Layout, MOST_LINES, Rule,
};
use crate::chart::forms::timeline::symbol::{Symbol, TAIL};
use crate::chart::ink::Ink;
use crate::chart::text;
use crate::describe::context::Context;
use crate::describe::timeline::event::{self, Event};
use crate::model::date::When;
use crate::words::dates;

/// A strip holds the months of a year and those of the fiscal year that begins in it.
const MONTHS: f64 = 15.0;
/// The length of a strip, in parts of the width, at least and at most.
const STRIP: (f64, f64, f64) = (0.2, 60.0, 120.0);
/// Between rows.
const GAP: f64 = 6.0;

/// Events under one heading.
struct Section<'e, 'a> {
    heading: When,
    events: &'e [Event<'a>],
}

/// The places of the strips, and of the text behind them.
#[derive(Copy, Clone)]
struct Strip {
    left: f64,
    length: f64,
    text: f64,
}

/// Adds the list.
pub(super) fn place<'a>(layout: &mut Layout<'a>, context: Context<'_>, dated: &[Event<'a>]) {
    if dated.is_empty() {
        return;
    }
    let lang = context.lang;
    let words = lang.timeline();
    layout.place_note(words.strip);
    let length = (f64::from(layout.width) * STRIP.0).clamp(STRIP.1, STRIP.2);
    let left = TAIL + 1.0;
    let strip = Strip { left, length, text: left + length + TAIL + BESIDE };
    let mut end: Option<u16> = None;
    for Section { heading, events } in sections(dated) {
        let gap = end.and_then(|end| heading.year().checked_sub(end)).filter(|it| *it > 0);
        if let Some(n) = gap {
            layout.height += GAP;
            layout.place_note(&(words.gap)(n));
        }
        let length = if matches!(heading, When::Decade(_)) { 10 } else { 1 };
        end = end.max(Some(heading.year().saturating_add(length)));
        layout.place_heading(&lang.heading(&dates::when(lang, heading)));
        let top = layout.height - (HEADING - LINE) / 4.0;
        for it in events {
            place_row(layout, context, strip, heading, it);
        }
        place_strip(layout, strip, heading, (top, layout.height - GAP / 2.0));
    }
}

/// Events by the year or decade in which they begin.
fn sections<'e, 'a>(dated: &'e [Event<'a>]) -> Vec<Section<'e, 'a>> {
    let same = |a: &Event<'_>, b: &Event<'_>| heading(a) == heading(b);
    let section =
        |events: &'e [Event<'a>]| Some(Section { heading: heading(events.first()?), events });
    dated.chunk_by(same).filter_map(section).collect()
}

fn heading(it: &Event<'_>) -> When {
    match it.date {
        When::Decade(year) => When::Decade(year),
        When::Year(_) | When::Fiscal(_) | When::Month(..) | When::Day(..) => {
            When::Year(it.date.year())
        }
    }
}

fn place_row<'a>(
    layout: &mut Layout<'a>,
    context: Context<'_>,
    strip: Strip,
    heading: When,
    it: &Event<'a>,
) {
    let width = f64::from(layout.width);
    let top = layout.height;
    let middle = top + LINE / 2.0;
    let room = (width - strip.text) as u32;
    let lines = text::wrap(&event::text(context, it), text::LABEL, room, MOST_LINES);
    let height = lines.len() as f64 * LINE;
    let line = |(text, idx): (String, i32)| {
        Line::start(text, strip.text, middle + f64::from(idx) * LINE, text::LABEL)
    };
    let ends = [it.from, it.to].map(|time| strip.at(heading, time));
    layout.items.push(Item {
        milestone: it.milestone,
        symbol: Symbol::of(it, (ends[0], ends[1]), middle),
        text: lines.into_iter().zip(0..).map(line).collect(),
        bounds: Bounds { x: 0.0, y: top - GAP / 2.0, width, height: height + GAP },
    });
    layout.height += height + GAP;
}

/// The lines behind the strips of a section.
fn place_strip(layout: &mut Layout<'_>, strip: Strip, heading: When, ends: (f64, f64)) {
    let year = f64::from(heading.year());
    let (strong, weak): (&[f64], &[f64]) = match heading {
        When::Decade(_) => (&[0.0, 10.0], &[5.0]),
        When::Year(_) | When::Fiscal(_) | When::Month(..) | When::Day(..) => {
            (&[0.0, 1.0], &[0.25, 1.25])
        }
    };
    for (ink, places) in [(Ink::Zero, strong), (Ink::Grid, weak)] {
        for after in places {
            layout.rules.push(Rule::down(ink, strip.at(heading, year + after), ends));
        }
    }
}

impl Strip {
    /// Where a time is in the strip of a year or decade, on a whole pixel.
    fn at(self, heading: When, time: f64) -> f64 {
        let years = if matches!(heading, When::Decade(_)) { 10.0 } else { MONTHS / 12.0 };
        (self.left + (time - f64::from(heading.year())) / years * self.length).round()
    }
}
