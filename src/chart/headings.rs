//! Headings above the rows of a picture.

use crate::chart::canvas::{Area, Canvas, Drawn, Line};
use crate::chart::ink::{Ink, Pen};
use crate::chart::text;

/// The height of a heading of one line, and of each further one.
const HEIGHT: f64 = 30.0;
const LINE: f64 = 18.0;

/// Lines of headings, each with the height of its middle.
#[derive(Default)]
pub(super) struct Headings {
    lines: Vec<(f64, String)>,
}

impl Headings {
    /// Adds a heading at a height in a picture of a width, and gives the height below it.
    pub(super) fn place(&mut self, heading: &str, width: u32, top: f64) -> f64 {
        let mut y = top + (HEIGHT - LINE) / 2.0;
        // Bold letters are wider than the table of widths says.
        for line in text::wrap(heading, text::LABEL + 1, width, 3) {
            self.lines.push((y + LINE / 2.0, line));
            y += LINE;
        }
        y + (HEIGHT - LINE) / 2.0
    }

    /// Draws all of them.
    pub(super) fn draw(&self, area: &Area<'_>) -> Drawn {
        for (y, heading) in &self.lines {
            let line = Line::start(heading.as_str(), 0.0, *y, text::LABEL).bold();
            Canvas::plain(area).text(Pen::plain(Ink::Text), line)?;
        }
        Ok(())
    }
}
