//! Printed totals as frames that their parts fill: area is amount, everywhere alike.
//!
//! Every frame is one printed total; several stand apart, since no document adds them up. What a
//! total does not itemise is a cell of its own. Rounding remainders are not drawn.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use streemap::Rect;

use crate::chart::bars;
use crate::chart::canvas::{self, Area, Canvas, Drawn, Frame, Line};
use crate::chart::cell::{self, Caption, Cell, LINE};
use crate::chart::excerpt::Excerpt;
use crate::chart::ink::{Ink, Pen};
use crate::chart::listing::Listing;
use crate::chart::scene::Scene;
use crate::chart::text;
use crate::describe::allocations::{AllocationsSpec, Item};
use crate::describe::description::Description;
use crate::describe::finding;
use crate::describe::mark_name;
use crate::describe::stop::Stop;
use crate::model::figure::{Figure, FiscalYear, Parts};
use crate::model::quantity::Yen;
use crate::words::money::Notation;
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

/// How much of the treemap is drawn.
#[derive(Copy, Clone, PartialEq)]
enum Extent {
    /// All of it.
    Full,
    /// The frames alone, in a room of their own height.
    Excerpt,
}

/// Where everything stands.
struct Layout<'a> {
    tiles: Vec<Tile<'a>>,
    /// Below each frame, the cells without a name.
    listings: Vec<Listing>,
    /// How the amounts in cells are written.
    notation: Notation,
    caption: Caption,
    height: f64,
}

/// Draws the treemap, of the newest of the shown years that each total has.
///
/// Parts that do not add up to their total cannot fill its frame; they are drawn as bars.
pub fn scene(spec: &AllocationsSpec<'_>) -> Scene {
    if spec.at.is_some_and(is_unequal) {
        return bars::scene(spec);
    }
    draw(spec, layout(spec, room(spec), Extent::Full))
}

/// The parts of one total in a frame of a height, and the finding.
pub fn excerpt(spec: &AllocationsSpec<'_>, height: f64) -> Excerpt {
    let scene = match spec.at.is_some_and(is_unequal) {
        true => bars::scene(spec),
        false => draw(spec, layout(spec, height, Extent::Excerpt)),
    };
    Excerpt { finding: describe(spec).title, scene }
}

fn draw(spec: &AllocationsSpec<'_>, layout: Layout<'_>) -> Scene {
    if layout.tiles.is_empty() {
        return canvas::notice(spec.context.width, &spec.no_data());
    }
    let mut scene = canvas::scene(spec.context.width, layout.height.ceil() as u32, |area| {
        layout.caption.draw(area)?;
        for tile in &layout.tiles {
            draw_title(area, tile)?;
            for cell in &tile.cells {
                cell::draw(area, layout.notation, cell, Some(tile.amount))?;
            }
        }
        layout.listings.iter().try_for_each(|it| it.draw(area))
    });
    for tile in &layout.tiles {
        scene.stops.extend(stops(spec, tile));
    }
    scene
}

/// The treemap in words.
pub fn describe(spec: &AllocationsSpec<'_>) -> Description {
    if spec.at.is_some_and(is_unequal) {
        return bars::describe(spec);
    }
    let mut sentences = spec.sentences();
    let Layout { tiles, .. } = layout(spec, room(spec), Extent::Full);
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
    Description { title: finding(spec), sentences, table, places: spec.places() }
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

/// The frames one below the other, of a height that they share with what stands above them.
fn layout<'a>(spec: &AllocationsSpec<'a>, room: f64, extent: Extent) -> Layout<'a> {
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
    let drawn = known.iter().flat_map(|(total, year, _)| parts(spec, total, *year));
    let notation = context.notation().fitting(drawn.map(|(_, amount)| amount));
    let unit = notation.unit_name();
    let words = &context.words().allocations;
    let caption = match spec.at {
        Some(total) => (words.in_total)(unit, context.label(total)),
        None => (words.in_frames)(unit),
    };
    let caption = Caption::new(&caption, context.width);
    let mut y = caption.height();
    let room = room - y;
    let mut tiles: Vec<Tile<'a>> = Vec::new();
    let mut listings: Vec<Listing> = Vec::new();
    for (total, year, amount) in known {
        let title = (!is_one).then(|| {
            let lines = tile_title(spec, total, year);
            let height = TITLE + LINE * (lines.len() as f64 - 1.0);
            (Frame { x: 0.0, y, width, height }, lines)
        });
        y += title.as_ref().map_or(0.0, |(frame, _)| frame.height);
        let height = room * amount.millions_f64() / sum;
        let frame = Frame { x: 0.0, y, width, height };
        let cells = cells(spec, total, year, frame);
        y += height;
        if extent == Extent::Full {
            // A total without parts is named above its frame.
            let has_title = |it: &&Cell<'_>| !is_one && it.item.key == mark_name::key(total);
            let is_named = |it: &&Cell<'_>| cell::is_named(notation, it, Some(amount));
            let nameless = cells.iter().filter(|it| !has_title(it) && !is_named(it));
            let listing = Listing::of(context, notation, nameless, y);
            y += listing.height();
            listings.push(listing);
        }
        tiles.push(Tile { total, year, amount, title, cells });
        y += if is_one { 0.0 } else { GAP };
    }
    Layout { tiles, listings, notation, caption, height: y }
}

/// The parts of a total that have an amount in a year; the total itself where none is drawn.
fn parts<'a>(
    spec: &AllocationsSpec<'a>,
    total: &'a Figure,
    year: FiscalYear,
) -> Vec<(Item<'a>, Yen)> {
    let within = AllocationsSpec { at: Some(total), ..*spec };
    let parts = within.items().into_iter().filter(|_| !is_unequal(total));
    let known = |it: Item<'a>| Some((it.amount_in(year).filter(|it| *it > Yen::ZERO)?, it));
    let mut parts: Vec<(Item<'a>, Yen)> =
        parts.filter_map(known).map(|(amount, item)| (item, amount)).collect();
    if parts.is_empty() {
        parts.push((spec.item(total), total.yen_in(year).unwrap_or(Yen::ZERO)));
    }
    parts
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
    let parts = parts(spec, total, year).into_iter();
    let mut cells: Vec<Cell<'a>> =
        parts.map(|(item, amount)| Cell { item, amount, frame }).collect();
    cells.sort_by_key(|cell| Reverse(cell.amount));
    let is_mirrored = cells.first().is_some_and(|cell| cell.item.figure.is_none());
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
    let key = mark_name::key(tile.total);
    Canvas::of(area, &key).rect(Pen::plain(Ink::Area), *frame)?;
    for (line, idx) in lines.iter().zip(0..) {
        let y = frame.y + TITLE / 2.0 + LINE * f64::from(idx);
        let line = Line::start(line.as_str(), 0.0, y, text::LABEL).bold();
        Canvas::of(area, &key).text(Pen::plain(Ink::Text), line)?;
    }
    Ok(())
}

fn stops(spec: &AllocationsSpec<'_>, tile: &Tile<'_>) -> Vec<Stop> {
    let key = mark_name::key(tile.total);
    let within = tile.title.as_ref().map(|_| key.clone());
    let own = within.clone().map(|key| Stop {
        key,
        within: None,
        label: mark_name::figure(spec.context, tile.total, Some(tile.year)),
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

/// The finding: what the parts of one total show, else which of the totals drawn is the largest.
fn finding(spec: &AllocationsSpec<'_>) -> String {
    if let Some((total, year)) = spec.at.and_then(|it| Some((it, spec.year_of(it)?))) {
        return finding::of_parts(spec, total, year);
    }
    let items = spec.items();
    // A total over several accounts is not drawn.
    let drawn: Vec<&Item<'_>> =
        items.iter().filter(|it| it.figure.is_some_and(|it| it.additive)).collect();
    finding::of_totals(spec, &drawn)
}
