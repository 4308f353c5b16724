//! What the marks of the alliances stand for, in as many lines as it takes.

use crate::chart::alliances::extent::Extent;
use crate::chart::canvas::{Area, Canvas, Drawn, Frame, Line};
use crate::chart::ink::{Ink, Pen};
use crate::chart::text;
use crate::describe::context::Context;
use crate::model::figure::Kind;

/// The key to the marks.
const LEGEND: f64 = 28.0;
/// From one line of it to the next.
const LINE: f64 = 20.0;
/// The radius of the mark of one company, and the room that it takes.
pub(super) const DOT: f64 = 6.0;

/// How high it is, with the room below it.
pub(super) fn height(context: Context<'_>, extent: Extent) -> f64 {
    legend(context, extent).1
}

/// Every mark with its words, and the height of all of it.
fn legend(context: Context<'_>, extent: Extent) -> (Vec<(Ink, Line)>, f64) {
    let words = context.words();
    let marks = [
        (Ink::Company, words.alliances.companies),
        (Ink::Institute, words.alliances.institutes),
        (Ink::Expected, (words.terms.kind)(Kind::ExpectedParticipants)),
    ];
    let is_shown = |ink: &Ink| extent == Extent::Full || *ink != Ink::Expected;
    let (mut x, mut y) = (0.0, LEGEND / 2.0 - 4.0);
    let mut lines = Vec::new();
    for (ink, label) in marks.into_iter().filter(|(ink, _)| is_shown(ink)) {
        let width = 2.0 * DOT + 6.0 + f64::from(text::width(label, text::SMALL));
        if x > 0.0 && x + width > f64::from(context.width) {
            (x, y) = (0.0, y + LINE);
        }
        lines.push((ink, Line::start(label, x + 2.0 * DOT + 6.0, y, text::SMALL)));
        x += width + 18.0;
    }
    (lines, y + LEGEND / 2.0 + 4.0)
}

/// Draws it.
pub(super) fn draw(area: &Area<'_>, context: Context<'_>, extent: Extent) -> Drawn {
    // In the colour of the marks.
    let members = context.dataset.of_kind(Kind::Members).next();
    for (ink, line) in legend(context, extent).0 {
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
    on.rect(pen, Frame { x, y, width: side, height: side })
}
