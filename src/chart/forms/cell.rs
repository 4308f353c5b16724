//! A cell of a treemap or an icicle, with as much of its label, amount and share as has room in it.

use crate::chart::canvas::{Area, Bounds, Canvas, Drawn, Line};
use crate::chart::ink::{Ink, Pen};
use crate::chart::text;
use crate::dataset::share;
use crate::describe::allocations::Allocation;
use crate::model::quantity::Yen;
use crate::words::money::Notation;
use crate::words::numbers;

/// A line of text in a cell.
pub(super) const LINE: f64 = 17.0;
/// Between the edge of a cell and its text.
const PADDING: f64 = 7.0;
/// The least height of a cell with a line of text.
const TIGHT: f64 = 15.0;
/// A label takes no more lines than this, however tall its cell is.
const MAX_LABEL: usize = 4;
/// Between cells, taken from each.
const SEAM: f64 = 1.0;
/// The least height that is drawn, however small the amount.
const THIN: f64 = 1.0;
/// The hatched edge of an estimate.
const EDGE: f64 = 5.0;

/// An item at its place.
pub(super) struct Cell<'r> {
    pub(super) item: &'r Allocation<'r>,
    pub(super) amount: Yen,
    pub(super) bounds: Bounds,
}

/// The line above cells that says what their numbers are: in which unit, and shares of what.
pub(super) struct Caption {
    lines: Vec<String>,
}

impl Caption {
    /// The words in as many lines as they need.
    pub(super) fn new(words: &str, width: u32) -> Caption {
        Caption { lines: text::wrap(words, text::SMALL, width, 3) }
    }

    /// How far down it reaches, with the space below it.
    pub(super) fn height(&self) -> f64 {
        LINE * self.lines.len() as f64 + PADDING
    }

    /// Draws it at the top of the picture.
    pub(super) fn draw(&self, area: &Area<'_>) -> Drawn {
        for (line, idx) in self.lines.iter().zip(0..) {
            let line = Line::start(line.as_str(), 0.0, LINE * (f64::from(idx) + 0.5), text::SMALL);
            Canvas::plain(area).text(Pen::plain(Ink::Muted), line)?;
        }
        Ok(())
    }
}

/// Draws a cell; its share is that of a total, if it is a part of one.
pub(super) fn draw(
    area: &Area<'_>,
    notation: Notation,
    cell: &Cell<'_>,
    total: Option<Yen>,
) -> Drawn {
    let on = Canvas::of(area, &cell.item.key);
    let tone = cell.item.tone;
    let bounds = cell.outline();
    on.rect(Pen::of(cell.ink(), tone), bounds)?;
    if cell.item.is_estimate {
        let edge = Bounds { width: EDGE.min(bounds.width), ..bounds };
        on.rect(Pen::of(Ink::Current, tone), edge)?;
        on.rect(Pen::of(Ink::Estimate, tone), edge)?;
    }
    let x = bounds.x + PADDING + EDGE;
    for ((line, size), idx) in words(notation, cell, total).lines.into_iter().zip(0..) {
        let y = match cell.is_tight() {
            true => bounds.y + bounds.height / 2.0,
            false => bounds.y + PADDING / 2.0 + LINE * (f64::from(idx) + 0.5),
        };
        on.text(Pen::plain(Ink::Text), Line::start(line, x, y, size))?;
    }
    Ok(())
}

/// Whether a cell has room for the name of its item.
pub(super) fn is_named(notation: Notation, cell: &Cell<'_>, total: Option<Yen>) -> bool {
    words(notation, cell, total).has_label
}

impl Cell<'_> {
    /// The role in which it is drawn.
    pub(super) fn ink(&self) -> Ink {
        if self.item.figure.is_none() { Ink::NotItemised } else { Ink::Cell }
    }

    /// What is drawn of its area: never nothing, however small the amount.
    fn outline(&self) -> Bounds {
        let Bounds { x, y, width, height } = self.bounds.inset(SEAM);
        if height >= THIN {
            return Bounds { x, y, width, height };
        }
        Bounds { x, y: self.bounds.y + (self.bounds.height - THIN) / 2.0, width, height: THIN }
    }

    /// Whether it has room for one line of text only.
    fn is_tight(&self) -> bool {
        (TIGHT..LINE + PADDING).contains(&self.outline().height)
    }
}

/// The words in a cell.
#[derive(Default)]
struct Words {
    /// Each with its size.
    lines: Vec<(String, u32)>,
    /// Whether the name of the item is among them.
    has_label: bool,
}

/// As much of label, amount and share as a cell has room for; the amount before a long label, and both
/// in one line where there is no room for two.
fn words(notation: Notation, cell: &Cell<'_>, total: Option<Yen>) -> Words {
    let bounds = cell.outline();
    let room = (bounds.width - 2.0 * PADDING - EDGE).max(0.0) as u32;
    let n_lines = match cell.is_tight() {
        true => 1,
        false => ((bounds.height - PADDING / 2.0) / LINE).floor().max(0.0) as usize,
    };
    let amount = numbers::bare_money(notation, cell.amount);
    let share = total.and_then(|it| share::of_total(cell.amount, it));
    let share = share.map(|it| numbers::percent(notation.lang, it)).unwrap_or_default();
    let both = notation.lang.aside(&amount, &share);
    let fits = |line: &str| text::width(line, text::SMALL) <= room;
    if n_lines == 1
        && let Some(line) = in_one_line(&cell.item.label, [&both, &amount], room)
    {
        return Words { lines: vec![(line, text::SMALL)], has_label: true };
    }
    let amount = match [both, amount].into_iter().find(|line| fits(line)) {
        Some(amount) if n_lines > 0 => (amount, text::SMALL),
        Some(_) | None => return Words::default(),
    };
    let label = text::wrap(&cell.item.label, text::LABEL, room, (n_lines - 1).min(MAX_LABEL));
    // A few characters of a label say less than none.
    let is_readable = label.iter().all(|line| line.chars().count() > 3 || !line.ends_with('…'));
    let label = label.into_iter().filter(|_| is_readable);
    let lines: Vec<(String, u32)> = label.map(|line| (line, text::LABEL)).chain([amount]).collect();
    Words { has_label: lines.len() > 1, lines }
}

/// A label and the longest of some amounts in one line; a label that has to be cut keeps enough to be
/// known by.
fn in_one_line(label: &str, amounts: [&String; 2], room: u32) -> Option<String> {
    const MIN_LETTERS: usize = 8;
    let line = |amount: &String| {
        let rest = room.checked_sub(text::width(&format!(" {amount}"), text::SMALL))?;
        let label = text::fit(label, text::SMALL, rest);
        let is_known = !label.ends_with('…') || label.chars().count() > MIN_LETTERS;
        (is_known && !label.is_empty()).then(|| format!("{label} {amount}"))
    };
    amounts.into_iter().find_map(line)
}
