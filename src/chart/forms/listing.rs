//! Items whose cells have no room for their names, named below the cells: there they can be read, and
//! pointed at, however small their amounts are.

use crate::chart::canvas::{Area, Bounds, Canvas, Drawn, Line};
use crate::chart::forms::cell::Cell;
use crate::chart::ink::{Ink, Pen};
use crate::chart::text;
use crate::model::key::Key;
use crate::model::term::Tone;
use crate::words::money::Notation;
use crate::words::numbers;

/// From one line of text to the next.
const LINE: f64 = 16.0;
/// Above and below the lines of an item, together; whoever touches it has to hit it.
const AROUND: f64 = 8.0;
/// The sample of how the cell is drawn, and the room that it takes.
const SAMPLE: f64 = 10.0;
const INDENT: f64 = 18.0;
/// The least width of a column of items.
const MIN_COLUMN: f64 = 280.0;
/// The most lines of an item.
const MAX_LINES: usize = 3;

/// The items below the cells of a total.
#[derive(Default)]
pub(super) struct Listing {
    items: Vec<ListedItem>,
    height: f64,
}

/// An item at its place.
struct ListedItem {
    key: Key,
    tone: Option<Tone>,
    ink: Ink,
    lines: Vec<String>,
    bounds: Bounds,
}

impl Listing {
    /// Lists cells in a picture of a width from a height on downwards, beside each other as far as there is room.
    pub(super) fn of<'c, 'a: 'c>(
        notation: Notation,
        cells: impl IntoIterator<Item = &'c Cell<'a>>,
        (width, top): (u32, f64),
    ) -> Listing {
        let width = f64::from(width);
        let n_columns = (width / MIN_COLUMN).floor().max(1.0) as usize;
        let column = width / n_columns as f64;
        let room = (column - INDENT - SAMPLE) as u32;
        let mut res = Listing::default();
        let cells: Vec<&Cell<'_>> = cells.into_iter().collect();
        for row in cells.chunks(n_columns) {
            let text = |it: &Cell<'_>| {
                let amount = numbers::bare_money(notation, it.amount);
                text::wrap(&format!("{} {amount}", it.item.label), text::SMALL, room, MAX_LINES)
            };
            let texts: Vec<Vec<String>> = row.iter().map(|it| text(it)).collect();
            let n_lines = texts.iter().map(Vec::len).max().unwrap_or_default();
            let height = n_lines as f64 * LINE + AROUND;
            for ((cell, lines), idx) in row.iter().zip(texts).zip(0..) {
                let x = column * f64::from(idx);
                let bounds = Bounds { x, y: top + res.height, width: column, height };
                let (key, tone) = (cell.item.key.clone(), cell.item.tone);
                res.items.push(ListedItem { key, tone, ink: cell.ink(), lines, bounds });
            }
            res.height += height;
        }
        res
    }

    /// How much room it takes.
    pub(super) fn height(&self) -> f64 {
        self.height
    }

    /// Draws the items.
    pub(super) fn draw(&self, area: &Area<'_>) -> Drawn {
        for ListedItem { key, tone, ink, lines, bounds } in &self.items {
            let on = Canvas::of(area, key);
            on.rect(Pen::plain(Ink::Area), *bounds)?;
            let first = bounds.y + (AROUND + LINE) / 2.0;
            let sample = Bounds {
                x: bounds.x + 2.0,
                y: first - SAMPLE / 2.0,
                width: SAMPLE,
                height: SAMPLE,
            };
            on.rect(Pen::of(*ink, *tone), sample)?;
            for (line, idx) in lines.iter().zip(0..) {
                let y = first + LINE * f64::from(idx);
                let line = Line::start(line.as_str(), bounds.x + INDENT, y, text::SMALL);
                on.text(Pen::plain(Ink::Text), line)?;
            }
        }
        Ok(())
    }
}
