//! Labels of rows: in a column beside the marks where the picture is wide, else above them.

use crate::chart::canvas::{Canvas, Drawn, Line, is_wide};
use crate::chart::ink::{Ink, Pen};
use crate::chart::text;

/// A line of a label.
pub(super) const LINE: f64 = 18.0;

/// How the labels of a picture are placed.
#[derive(Copy, Clone)]
pub(super) struct LabelColumn {
    /// Where labels beside the marks end; nothing where they are above.
    end: Option<f64>,
    /// The width that a line of them may have.
    max_width: u32,
    /// The most lines of a label.
    max_lines: usize,
    /// Between a label and the marks below it.
    gap: f64,
}

/// The places of a row's label and marks.
pub(super) struct Placed {
    /// The lines of the label.
    pub(super) label: Vec<String>,
    /// The middle of its first line.
    pub(super) label_y: f64,
    /// The top of the marks.
    pub(super) marks_y: f64,
    /// The height of both, from the top of the row.
    pub(super) height: f64,
}

/// A label to be placed, with the size at which it is measured.
pub(super) struct Label<'l> {
    pub(super) text: &'l str,
    pub(super) size: u32,
}

impl LabelColumn {
    /// The column of a picture of a width, with labels that end at a place if they are beside the marks.
    pub(super) fn of(width: u32, end: f64) -> LabelColumn {
        let end = is_wide(width).then_some(end);
        LabelColumn { end, max_width: end.map_or(width, |it| it as u32), max_lines: 2, gap: 1.0 }
    }

    /// The same for marks that are lines of text: these need no gap, and leave room for all of a label, even where it
    /// names a document.
    pub(super) fn beside_lines(self) -> LabelColumn {
        LabelColumn { max_lines: usize::MAX, gap: 0.0, ..self }
    }

    /// Lays out a row that starts at `top` and has marks of the height `marks`: label and marks beside each other,
    /// both centred on the row, or the marks below the label.
    pub(super) fn place(self, label: &Label<'_>, top: f64, marks: f64) -> Placed {
        let label = text::wrap(label.text, label.size, self.max_width, self.max_lines);
        let lines = label.len() as f64 * LINE;
        let first = top + LINE / 2.0;
        if self.end.is_none() {
            let marks_y = top + lines + self.gap;
            return Placed { label, label_y: first, marks_y, height: lines + marks };
        }
        let height = lines.max(marks);
        let (label_y, marks_y) = (first + (height - lines) / 2.0, top + (height - marks) / 2.0);
        Placed { label, label_y, marks_y, height }
    }

    /// Draws a label at its place.
    pub(super) fn draw(self, on: Canvas<'_, '_>, row: &Placed, weight: Weight) -> Drawn {
        for (line, idx) in row.label.iter().zip(0..) {
            let y = row.label_y + f64::from(idx) * LINE;
            let line = Line::start(line.as_str(), self.end.unwrap_or(0.0), y, text::LABEL);
            let line = if self.end.is_some() { line.end() } else { line };
            on.text(Pen::plain(Ink::Text), Line { bold: weight == Weight::Bold, ..line })?;
        }
        Ok(())
    }
}

/// The weight of a label's letters.
#[derive(Copy, Clone, PartialEq, Eq)]
pub(super) enum Weight {
    /// As other text.
    Plain,
    /// Bold.
    Bold,
}
