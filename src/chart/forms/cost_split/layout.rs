//! The layout: the places of everything in the picture.

use crate::chart::axis;
use crate::chart::canvas::{Line, is_wide};
use crate::chart::forms::cost_split::cost::{Cost, Portion};
use crate::chart::ink::Ink;
use crate::chart::text;
use crate::describe::context::Context;
use crate::model::subject::Subject;

/// The name and amount of a portion, above the bar.
const NAME: f64 = 44.0;
/// Bold letters are wider than the table of widths says: as letters that are larger by this many pixels.
const BOLDER: u32 = 2;
/// The bar.
pub(super) const BAR: f64 = 46.0;
/// Between bar and matrix.
pub(super) const GAP: f64 = 30.0;
/// The head of the matrix.
pub(super) const HEAD: f64 = 28.0;
/// A cell of the matrix that is below its words.
const CELL: f64 = 34.0;
/// Above and below the words of a row of the matrix, together.
pub(super) const AROUND: f64 = 10.0;
/// A line of text.
pub(super) const LINE: f64 = 17.0;

/// The places of everything in the picture, in pixels; nothing else divides up its space.
pub(super) struct Layout {
    pub(super) width: u32,
    /// The top of the name and amount of each portion.
    pub(super) names: Vec<f64>,
    /// The top of the bar.
    pub(super) bar_y: f64,
    /// Where the columns of the matrix start, and their width.
    pub(super) columns: Vec<f64>,
    pub(super) column: f64,
    pub(super) matrix_y: f64,
    pub(super) row: f64,
    /// How wide the words of a row may be.
    pub(super) room: f64,
    /// How far the cells of a row are below its top, and their height.
    pub(super) cell_y: f64,
    pub(super) cell: f64,
    pub(super) height: f64,
}

impl Layout {
    /// Lays out the picture.
    pub(super) fn of(context: Context<'_>, cost: &Cost<'_>, width: u32) -> Layout {
        let all = f64::from(width);
        let label = if is_wide(width) { all * 0.4 } else { 0.0 };
        let room = if is_wide(width) { label - 8.0 } else { all };
        let n_lines = cost.components.iter().map(|it| words(context, it, room).len()).max();
        let words = LINE * n_lines.unwrap_or(0) as f64 + AROUND;
        let (row, cell_y, cell) = match is_wide(width) {
            true => (words, 0.0, words),
            false => (words + CELL + 6.0, words, CELL),
        };
        let column = (all - label) / cost.portions.len() as f64;
        let columns = (0..cost.portions.len()).map(|idx| label + idx as f64 * column).collect();
        let (names, bar_y) = place_names(context, cost, width);
        let matrix_y = bar_y + BAR + f64::from(axis::BELOW) + GAP;
        let height = matrix_y + HEAD + row * cost.components.len() as f64 + 2.0;
        Layout { width, names, bar_y, columns, column, matrix_y, row, room, cell_y, cell, height }
    }
}

/// The tops of the names of portions, beside each other where there is room for them, else one below the
/// other; and the height of all of them.
fn place_names(context: Context<'_>, cost: &Cost<'_>, width: u32) -> (Vec<f64>, f64) {
    let mut last_end = f64::NEG_INFINITY;
    let is_beside = cost.portions.iter().all(|portion| {
        let lines = name_lines(context, portion, cost.max, (width, 0.0));
        let start = lines.iter().map(|it| it.x).fold(f64::INFINITY, f64::min);
        let stands_apart = last_end + 4.0 <= start;
        let end = |it: &Line| it.x + f64::from(text::width(&it.text, it.size + BOLDER));
        last_end = lines.iter().map(end).fold(start, f64::max);
        stands_apart
    });
    match is_beside {
        true => (vec![0.0; cost.portions.len()], NAME),
        false => {
            let names: Vec<f64> = (0..cost.portions.len()).map(|idx| idx as f64 * NAME).collect();
            let height = names.len().max(1) as f64 * NAME;
            (names, height)
        }
    }
}

/// The party and the amount of a portion, from the start of its bar if they have room there.
pub(super) fn name_lines(
    context: Context<'_>,
    portion: &Portion<'_>,
    max: f64,
    (width, top): (u32, f64),
) -> [Line; 2] {
    let start = portion.from / max * f64::from(width);
    let start = start + if portion.from > 0.0 { 8.0 } else { 0.0 };
    let size = if is_wide(width) { text::LABEL } else { text::SMALL };
    let value = context.value(portion.item).unwrap_or_default();
    let texts = [context.lang.pick(&portion.party.label), value.as_str()];
    let last_start = |it: &str| f64::from(width.saturating_sub(text::width(it, size + BOLDER)));
    let start = texts.into_iter().map(last_start).fold(start, f64::min);
    let [name, value] = texts;
    [
        Line::start(name, start, top + 11.0, size),
        Line::start(value, start, top + 11.0 + LINE, size).bold(),
    ]
}

/// The words of a component, in lines with their size and ink: what it is and what it consists of.
pub(super) fn words(
    context: Context<'_>,
    component: &Subject,
    room: f64,
) -> Vec<(String, u32, Ink)> {
    let label = text::wrap(context.lang.pick(&component.label), text::LABEL, room as u32, 2);
    let detail = text::wrap(context.lang.pick(&component.detail), text::SMALL, room as u32, 3);
    let label = label.into_iter().map(|line| (line, text::LABEL, Ink::Text));
    label.chain(detail.into_iter().map(|line| (line, text::SMALL, Ink::Muted))).collect()
}
