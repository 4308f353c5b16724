//! Printed totals as frames that their parts fill: area is amount, everywhere alike.
//!
//! Every frame is one printed total; several stand apart, since no document adds them up. What a
//! total does not itemise is a cell of its own. Rounding remainders are not drawn.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use streemap::Rect;

use crate::chart::allocations::AllocationsSpec;
use crate::chart::bars;
use crate::chart::canvas::{self, Area, Canvas, Drawn, Frame, Line};
use crate::chart::cell::{self, Cell, LINE};
use crate::chart::described::Described;
use crate::chart::excerpt::Excerpt;
use crate::chart::ink::{Ink, Pen};
use crate::chart::scene::{Scene, Stop};
use crate::chart::speech;
use crate::chart::text;
use crate::model::figure::{Figure, FiscalYear, Parts};
use crate::model::quantity::Yen;
use crate::model::share;
use crate::words::numbers;

/// The title above one of several frames.
const TITLE: f64 = 26.0;
/// Below a frame.
const GAP: f64 = 10.0;

/// A total and the cells that fill its frame.
struct Tile<'a> {
    total: &'a Figure,
    year: FiscalYear,
    amount: Yen,
    /// Nothing where the picture shows one total only, which its heading names.
    title: Option<(Frame, Vec<String>)>,
    cells: Vec<Cell<'a>>,
}

/// Draws the treemap, of the newest of the shown years that each total has.
///
/// Parts that do not add up to their total cannot fill its frame; they are drawn as bars.
pub fn scene(spec: &AllocationsSpec<'_>) -> Scene {
    if spec.at.is_some_and(is_unequal) {
        return bars::scene(spec);
    }
    draw(spec, layout(spec, room(spec)))
}

/// The parts of one total in a frame of a height, and the finding.
pub fn excerpt(spec: &AllocationsSpec<'_>, height: f64) -> Excerpt {
    let scene = match spec.at.is_some_and(is_unequal) {
        true => bars::scene(spec),
        false => draw(spec, layout(spec, height)),
    };
    Excerpt { finding: describe(spec).title, scene }
}

fn draw(spec: &AllocationsSpec<'_>, (tiles, height): (Vec<Tile<'_>>, f64)) -> Scene {
    if tiles.is_empty() {
        return canvas::notice(spec.context.width, &spec.no_data());
    }
    let mut scene = canvas::scene(spec.context.width, height.ceil() as u32, |area| {
        for tile in &tiles {
            draw_title(area, tile)?;
            for cell in &tile.cells {
                cell::draw(area, spec.context.notation(), cell, Some(tile.amount))?;
            }
        }
        Ok(())
    });
    for tile in &tiles {
        scene.stops.extend(stops(spec, tile));
    }
    scene
}

/// The treemap in words.
pub fn describe(spec: &AllocationsSpec<'_>) -> Described {
    if spec.at.is_some_and(is_unequal) {
        return bars::describe(spec);
    }
    let mut sentences = spec.sentences();
    let (tiles, _) = layout(spec, room(spec));
    // The year that is explored comes first.
    let years: BTreeSet<Reverse<FiscalYear>> = tiles.iter().map(|it| Reverse(it.year)).collect();
    let years: Vec<String> = years.iter().map(|it| spec.context.year(it.0)).collect();
    let words = &spec.context.words().allocations;
    match years.as_slice() {
        [] => (),
        [year] => sentences.push((words.area)(year)),
        [..] => sentences.push((words.areas)(&spec.context.lang.either(&years))),
    }
    let cells = tiles.iter().flat_map(|it| &it.cells);
    sentences.extend(spec.hatching(cells.map(|it| &it.item)));
    // Totals are drawn with their parts in them, one total as its parts alone.
    let table = if spec.at.is_some() { spec.table() } else { spec.deep_table(1) };
    Described { title: title(spec), sentences, table, places: spec.places() }
}

/// Whether the parts of a total do not add up to it, so that they cannot fill its frame.
pub(super) fn is_unequal(total: &Figure) -> bool {
    total.parts == Some(Parts::Unequal)
}

/// The height that all frames share, by what is shown and how wide.
fn room(spec: &AllocationsSpec<'_>) -> f64 {
    match (spec.at.is_some(), spec.context.is_wide()) {
        (true, true) => (f64::from(spec.context.width) * 0.5).clamp(340.0, 520.0),
        (true, false) => 420.0,
        (false, true) => 620.0,
        (false, false) => 900.0,
    }
}

/// The frames one below the other, of a height that they share, and how far down they reach.
fn layout<'a>(spec: &AllocationsSpec<'a>, room: f64) -> (Vec<Tile<'a>>, f64) {
    let context = spec.context;
    let width = f64::from(context.width);
    let totals: Vec<&Figure> = match spec.at {
        Some(total) => vec![total],
        // A total over several accounts would draw the money of its parts twice.
        None => spec.items().iter().filter_map(|it| it.figure).filter(|it| it.additive).collect(),
    };
    let known = totals.into_iter().filter_map(|total| {
        let year = spec.year_of(total)?;
        Some((total, year, total.yen_in(year).filter(|it| *it > Yen::ZERO)?))
    });
    let known: Vec<(&Figure, FiscalYear, Yen)> = known.collect();
    let is_one = spec.at.is_some();
    let sum: f64 = known.iter().map(|(_, _, amount)| amount.millions_f64()).sum();
    let mut y = 0.0;
    let mut tiles: Vec<Tile<'a>> = Vec::new();
    for (total, year, amount) in known {
        let title = (!is_one).then(|| {
            let lines = tile_title(spec, total, year);
            let height = TITLE + LINE * (lines.len() as f64 - 1.0);
            (Frame { x: 0.0, y, width, height }, lines)
        });
        y += title.as_ref().map_or(0.0, |(frame, _)| frame.height);
        let height = room * amount.millions_f64() / sum;
        let frame = Frame { x: 0.0, y, width, height };
        tiles.push(Tile { total, year, amount, title, cells: cells(spec, total, year, frame) });
        y += height + if is_one { 0.0 } else { GAP };
    }
    (tiles, y)
}

/// The label of a total and its amount, in one or two lines.
fn tile_title(spec: &AllocationsSpec<'_>, total: &Figure, year: FiscalYear) -> Vec<String> {
    let context = spec.context;
    let amount = total.in_year(year).map(|it| numbers::quantity(context.notation(), it));
    let title = format!("{} {}", context.label(total), amount.unwrap_or_default());
    let year = Some(context.year(year)).filter(|_| year != context.edition());
    let title = context.lang.aside(&title, &year.unwrap_or_default());
    // Bold letters are wider than the table of widths says.
    text::wrap(&title, text::LABEL + 1, context.width, 2)
}

/// Shares a frame out among the parts of a total, the largest first. What is not itemised comes
/// last where it is the largest: the frame and the order are mirrored.
fn cells<'a>(
    spec: &AllocationsSpec<'a>,
    total: &'a Figure,
    year: FiscalYear,
    frame: Frame,
) -> Vec<Cell<'a>> {
    let within = AllocationsSpec { at: Some(total), ..*spec };
    let mut cells: Vec<Cell<'a>> = Vec::new();
    for item in within.items().into_iter().filter(|_| !is_unequal(total)) {
        if let Some(amount) = item.amount_in(year).filter(|it| *it > Yen::ZERO) {
            cells.push(Cell { item, amount, frame });
        }
    }
    cells.sort_by_key(|cell| std::cmp::Reverse(cell.amount));
    let is_mirrored = cells.first().is_some_and(|cell| cell.item.figure.is_none());
    if cells.is_empty() {
        let amount = total.yen_in(year).unwrap_or(Yen::ZERO);
        cells.push(Cell { item: spec.item(total), amount, frame });
    }
    let room = Rect { x: frame.x, y: frame.y, w: frame.width, h: frame.height };
    streemap::squarify(
        room,
        &mut cells,
        |cell| cell.amount.millions_f64(),
        |cell, it| cell.frame = Frame { x: it.x, y: it.y, width: it.w, height: it.h },
    );
    if is_mirrored {
        for Cell { frame: it, .. } in &mut cells {
            it.x = 2.0 * frame.x + frame.width - it.x - it.width;
            it.y = 2.0 * frame.y + frame.height - it.y - it.height;
        }
        cells.reverse();
    }
    cells
}

fn draw_title(area: &Area<'_>, tile: &Tile<'_>) -> Drawn {
    let Some((frame, lines)) = &tile.title else {
        return Ok(());
    };
    let key = speech::key(tile.total);
    Canvas::of(area, &key).rect(Pen::plain(Ink::Area), *frame)?;
    for (line, idx) in lines.iter().zip(0..) {
        let y = frame.y + TITLE / 2.0 + LINE * f64::from(idx);
        let line = Line::start(line.as_str(), 0.0, y, text::LABEL).bold();
        Canvas::of(area, &key).text(Pen::plain(Ink::Text), line)?;
    }
    Ok(())
}

fn stops(spec: &AllocationsSpec<'_>, tile: &Tile<'_>) -> Vec<Stop> {
    let key = speech::key(tile.total);
    let within = tile.title.as_ref().map(|_| key.clone());
    let own = within.clone().map(|key| Stop {
        key,
        within: None,
        label: speech::figure(spec.context, tile.total, Some(tile.year)),
        opens: tile.total.can_be_opened(),
    });
    let cells = tile.cells.iter().filter(|cell| within.is_none() || cell.item.key != key);
    let cells = cells.map(|cell| {
        let stop = spec.stop(&cell.item, Some(tile.total), tile.year);
        // A total that is shown alone is open already.
        Stop { within: within.clone(), opens: stop.opens && cell.item.key != key, ..stop }
    });
    own.into_iter().chain(cells).collect()
}

/// The finding: how much is not itemised, else which part is the largest.
fn title(spec: &AllocationsSpec<'_>) -> String {
    let context = spec.context;
    let words = &context.words().allocations;
    let Some((total, year)) = spec.at.and_then(|it| Some((it, spec.year_of(it)?))) else {
        let items = spec.items();
        let largest = items.iter().filter_map(|it| Some((it, it.amounts.first()?.1)));
        return match largest.max_by_key(|(_, amount)| *amount) {
            Some((item, amount)) => {
                (words.largest)(&item.label, &numbers::money(context.notation(), amount))
            }
            None => spec.no_data(),
        };
    };
    let whole = total.yen_in(year).unwrap_or(Yen::ZERO);
    let share = |amount: Yen| share::of_total(amount, whole).map(numbers::percent);
    if let Some(rest) = context.package.not_itemised(total, year) {
        return (words.mostly_rest)(&share(rest).unwrap_or_default(), context.label(total));
    }
    let parts = context.package.parts(total);
    let largest = parts.into_iter().filter_map(|it| Some((it, it.yen_in(year)?)));
    match largest.max_by_key(|(_, amount)| *amount) {
        Some((part, amount)) => (words.largest_part)(
            context.label(part),
            &share(amount).unwrap_or_default(),
            context.label(total),
        ),
        None => numbers::money(context.notation(), whole),
    }
}
