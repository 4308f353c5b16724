//! The legend of the alliances: what a mark of each look stands for.

use crate::chart::canvas::{Area, Bounds, Canvas, Drawn, Line};
use crate::chart::flow::Flow;
use crate::chart::forms::alliances::extent::Extent;
use crate::chart::ink::{Ink, Pen};
use crate::chart::text;
use crate::describe::context::Context;
use crate::model::item::Kind;

/// The height of a legend of one line.
const LEGEND: f64 = 28.0;
/// From one line of it to the next.
const LINE: f64 = 20.0;
/// The radius of the mark of one company.
pub(super) const DOT: f64 = 6.0;

/// From the start of an entry to its words.
const TEXT: f64 = 2.0 * DOT + 6.0;

/// How high it is, with the space below it.
pub(super) fn height(context: Context<'_>, extent: Extent, width: u32) -> f64 {
    legend(context, extent, width).1
}

/// Every mark with its words, and the height of all of it.
fn legend(context: Context<'_>, extent: Extent, width: u32) -> (Vec<(Ink, Line)>, f64) {
    let lang = context.lang;
    let marks = [
        (Ink::Company, lang.alliances().companies),
        (Ink::Institute, lang.alliances().institutes),
        (Ink::Expected, (lang.terms().kind)(Kind::ExpectedParticipants)),
    ];
    let is_shown = |ink: &Ink| extent == Extent::Full || *ink != Ink::Expected;
    let marks = marks.into_iter().filter(|(ink, _)| is_shown(ink));
    let marks: Vec<(Ink, &str)> = marks.collect();
    let flow = Flow { width, between: 18.0, row: LINE };
    let widths = marks.iter().map(|(_, label)| f64::from(text::width(label, text::SMALL)));
    let (places, last) = flow.place(widths.map(|it| TEXT + it));
    let first = LEGEND / 2.0 - 4.0;
    let line = |((ink, label), (x, y)): ((Ink, &str), (f64, f64))| {
        (ink, Line::start(label, x + TEXT, first + y, text::SMALL))
    };
    (marks.into_iter().zip(places).map(line).collect(), first + last + LEGEND / 2.0 + 4.0)
}

/// Draws the legend at the top of a picture of a width.
pub(super) fn draw(area: &Area<'_>, context: Context<'_>, extent: Extent, width: u32) -> Drawn {
    // In the colour of the marks.
    let members = context.dataset.of_kind(Kind::Members).next();
    for (ink, line) in legend(context, extent, width).0 {
        dot(
            Canvas::plain(area),
            Pen::of(ink, members.and_then(|it| context.tone(it))),
            (line.x - DOT - 6.0, line.y),
        )?;
        Canvas::plain(area).text(Pen::plain(Ink::Text), line)?;
    }
    Ok(())
}

/// A mark with its middle at a place: square for an institute, else round.
pub(super) fn dot(on: Canvas<'_, '_>, pen: Pen, (x, y): (f64, f64)) -> Drawn {
    if !matches!(pen.ink, Ink::Institute | Ink::ExpectedInstitute) {
        return on.circle(pen, (x, y), DOT);
    }
    let side = 2.0 * DOT - 1.0;
    let (x, y) = (x - side / 2.0, y - side / 2.0);
    on.rect(pen, Bounds { x, y, width: side, height: side })
}
