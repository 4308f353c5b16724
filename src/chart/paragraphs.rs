//! A scene of text alone: paragraphs one below the other, each with its size and ink.

use crate::chart::ink::{Ink, Pen};
use crate::chart::scene::{Anchor, GRID, Mark, Point, Scene, Shape};
use crate::chart::text;

/// A paragraph and how it is set.
#[derive(Clone, Debug)]
pub struct Paragraph {
    text: String,
    size: u32,
    ink: Ink,
    is_bold: bool,
    /// The space below it, as a percentage of its size.
    below: u32,
    /// Whether a line may end between any two letters: an address has no spaces.
    breaks_anywhere: bool,
}

/// From line to line, as a percentage of the size.
const LEADING: u32 = 128;
/// Below a paragraph, and below one that belongs to the next.
const BELOW: u32 = 80;
const CLOSE: u32 = 20;

impl Paragraph {
    /// Words to read.
    pub fn plain(text: &str, size: u32) -> Paragraph {
        Paragraph {
            text: text.to_owned(),
            size,
            ink: Ink::Text,
            is_bold: false,
            below: BELOW,
            breaks_anywhere: false,
        }
    }

    /// Words beside them.
    pub fn muted(text: &str, size: u32) -> Paragraph {
        Paragraph { ink: Ink::Muted, ..Paragraph::plain(text, size) }
    }

    /// Words in the colour of what belongs to no programme.
    pub fn tinted(text: &str, size: u32) -> Paragraph {
        Paragraph { ink: Ink::Current, ..Paragraph::plain(text, size) }
    }

    /// Words in bold letters.
    pub fn bold(text: &str, size: u32) -> Paragraph {
        Paragraph { is_bold: true, ..Paragraph::plain(text, size) }
    }

    /// An address, beside words to read: it is never cut.
    pub fn address(text: &str, size: u32) -> Paragraph {
        Paragraph { breaks_anywhere: true, ..Paragraph::muted(text, size) }
    }

    /// The same, belonging to the paragraph below.
    pub fn close(self) -> Paragraph {
        Paragraph { below: CLOSE, ..self }
    }

    fn lines(&self, width: u32) -> Vec<String> {
        // Bold letters are wider than the table of widths says.
        let size = if self.is_bold { self.size + self.size.div_ceil(12) } else { self.size };
        match self.breaks_anywhere {
            true => text::pieces(&self.text, size, width),
            false => text::wrap(&self.text, size, width, usize::MAX),
        }
    }
}

/// Paragraphs in a column of a width.
pub fn paragraphs(all: &[Paragraph], width: u32) -> Scene {
    let mut res = Scene { width, ..Scene::default() };
    // The bottom of the last line so far, and the top of the next one, in grid units.
    let (mut end, mut next) = (0, 0);
    for paragraph in all {
        let size = paragraph.size * GRID;
        let leading = size * LEADING / 100;
        for line in paragraph.lines(width) {
            let at = Point { x: 0, y: (next + leading / 2) as i32 };
            let (bold, pen) = (paragraph.is_bold, Pen::plain(paragraph.ink));
            let shape = Shape::Text { at, anchor: Anchor::Start, size, bold, text: line };
            res.marks.push(Mark { key: None, pen, shape });
            next += leading;
            end = next;
        }
        next = end + size * paragraph.below / 100;
    }
    res.height = end.div_ceil(GRID);
    res
}

/// A rectangle in the colour of what belongs to no programme.
pub fn strip(width: u32, height: u32) -> Scene {
    let to = Point { x: (width * GRID) as i32, y: (height * GRID) as i32 };
    let shape = Shape::Rect { from: Point { x: 0, y: 0 }, to };
    let mark = Mark { key: None, pen: Pen::plain(Ink::Current), shape };
    Scene { width, height, marks: vec![mark], ..Scene::default() }
}
