//! A treemap of printed totals: each total is a frame that the cells of its parts fill, and area is amount, by one
//! scale for all frames.
//!
//! The frames of several totals are not joined, since no document adds these up. What a
//! total does not itemise is a cell of its own. Rounding remainders are not drawn.

use std::cmp::Reverse;

use streemap::Rect;

use crate::chart::canvas::{self, Area, Bounds, Canvas, Drawn, Line, is_wide};
use crate::chart::forms::bars;
use crate::chart::forms::cell::{self, Caption, Cell, LINE};
use crate::chart::forms::listing::Listing;
use crate::chart::ink::{Ink, Pen};
use crate::chart::scene::Scene;
use crate::chart::text;
use crate::chart::{Chart, Excerpt, Size};
use crate::describe::allocations::{Allocation, AllocationsSpec};
use crate::describe::description::Description;
use crate::describe::finding;
use crate::describe::mark_name;
use crate::describe::stop::Stop;
use crate::model::fiscal_year::FiscalYear;
use crate::model::item::Item;
use crate::model::order;
use crate::model::quantity::Yen;
use crate::words::money::Notation;
use crate::words::numbers;

/// The title above one of several frames.
const TITLE: f64 = 26.0;
/// Below a frame.
const GAP: f64 = 10.0;

/// Totals with the parts that fill their frames.
#[derive(Debug)]
pub struct Treemap<'a> {
    spec: AllocationsSpec<'a>,
    totals: Vec<Total<'a>>,
    /// How the amounts in cells are written.
    notation: Notation,
}

/// A total in the newest of the shown years that it has.
#[derive(Debug)]
struct Total<'a> {
    item: &'a Item,
    year: FiscalYear,
    amount: Yen,
    /// Its parts, in the order of a walk; the total itself where it has none.
    parts: Vec<(Allocation<'a>, Yen)>,
    /// In which order they fill the frame.
    order: Order,
}

/// In which order the parts of a total fill its frame.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
enum Order {
    /// The largest first, from the top left.
    LargestFirst,
    /// The largest last, at the bottom right: what is not itemised comes last where it is the largest.
    LargestLast,
}

/// A total at its place, and the cells that fill its frame.
struct Frame<'r> {
    total: &'r Total<'r>,
    /// Nothing where the picture shows one total only, which its heading names.
    title: Option<(Bounds, Vec<String>)>,
    cells: Vec<Cell<'r>>,
}

/// How much of the treemap is drawn.
#[derive(Copy, Clone, PartialEq)]
enum Extent {
    /// All of it.
    Full,
    /// The frames alone, in a height that is given.
    Excerpt,
}

/// The places of everything in the picture, in pixels; nothing else divides up its space.
struct Layout<'r> {
    frames: Vec<Frame<'r>>,
    /// Below each frame, the cells without a name.
    listings: Vec<Listing>,
    caption: Caption,
    height: f64,
}

/// The treemap of what is to be shown.
///
/// Parts that do not add up to their total cannot fill its frame; they are drawn as bars.
pub fn of<'a>(spec: AllocationsSpec<'a>) -> Box<dyn Chart + 'a> {
    bars::unless_pieces(spec, Treemap::of)
}

impl<'a> Treemap<'a> {
    fn of(spec: AllocationsSpec<'a>) -> Treemap<'a> {
        let known = spec.drawn_totals();
        let total = |(item, year, amount)| Total::of(&spec, item, (year, amount));
        let totals: Vec<Total<'a>> = known.into_iter().map(total).collect();
        let amounts = totals.iter().flat_map(|it| &it.parts).map(|(_, amount)| *amount);
        let notation = spec.context.notation().fitting(amounts);
        Treemap { spec, totals, notation }
    }

    fn draw(&self, (width, room): (u32, f64), extent: Extent) -> Scene {
        let layout = self.layout((width, room), extent);
        if layout.frames.is_empty() {
            return canvas::notice(width, &self.spec.no_data());
        }
        let mut scene = canvas::scene(width, layout.height.ceil() as u32, |area| {
            layout.caption.draw(area)?;
            for frame in &layout.frames {
                draw_title(area, frame)?;
                for cell in &frame.cells {
                    cell::draw(area, self.notation, cell, Some(frame.total.amount))?;
                }
            }
            layout.listings.iter().try_for_each(|it| it.draw(area))
        });
        scene.stops = self.stops();
        scene
    }

    /// The frames one below the other, of a height that they share with what is above them.
    fn layout(&self, (width, room): (u32, f64), extent: Extent) -> Layout<'_> {
        let Treemap { spec, totals, notation } = self;
        let is_one = spec.at.is_some();
        let sum: f64 = totals.iter().map(|it| it.amount.millions_f64()).sum();
        let caption = Caption::new(&self.caption(), width);
        let mut y = caption.height();
        let room = room - y;
        let mut frames: Vec<Frame<'_>> = Vec::new();
        let mut listings: Vec<Listing> = Vec::new();
        for total in totals {
            let title = (!is_one).then(|| {
                let lines = frame_title(spec, total, width);
                let height = TITLE + LINE * (lines.len() as f64 - 1.0);
                (Bounds { x: 0.0, y, width: f64::from(width), height }, lines)
            });
            y += title.as_ref().map_or(0.0, |(bounds, _)| bounds.height);
            let height = room * total.amount.millions_f64() / sum;
            let cells = cells(total, Bounds { x: 0.0, y, width: f64::from(width), height });
            y += height;
            if extent == Extent::Full {
                // A total without parts is named above its frame.
                let key = mark_name::key(total.item);
                let has_title = |it: &&Cell<'_>| !is_one && it.item.key == key;
                let is_named = |it: &&Cell<'_>| cell::is_named(*notation, it, Some(total.amount));
                let nameless = cells.iter().filter(|it| !has_title(it) && !is_named(it));
                let listing = Listing::of(*notation, nameless, (width, y));
                y += listing.height();
                listings.push(listing);
            }
            frames.push(Frame { total, title, cells });
            y += if is_one { 0.0 } else { GAP };
        }
        Layout { frames, listings, caption, height: y }
    }

    /// What the numbers in cells are.
    fn caption(&self) -> String {
        let words = self.spec.context.lang.allocations();
        let unit = self.notation.unit_name();
        match self.spec.at {
            Some(total) => (words.in_total)(unit, self.spec.context.label(total)),
            None => (words.in_frames)(unit),
        }
    }
}

impl Chart for Treemap<'_> {
    fn describe(&self) -> Description {
        let spec = &self.spec;
        let mut sentences = spec.sentences();
        // The year that is explored comes first.
        let mut years: Vec<FiscalYear> = self.totals.iter().map(|it| it.year).collect();
        order::sort_by_key(&mut years, |it| Reverse(*it));
        years.dedup();
        let years: Vec<String> = years.into_iter().map(|it| spec.context.year(it)).collect();
        let words = spec.context.lang.allocations();
        match years.as_slice() {
            [] => (),
            [year] => sentences.push((words.area)(year)),
            [..] => sentences.push((words.areas)(&spec.context.lang.either(&years))),
        }
        let parts = self.totals.iter().flat_map(|it| &it.parts);
        sentences.extend(spec.hatching(parts.map(|(item, _)| item)));
        // Totals are drawn with their parts in them, one total as its parts alone.
        let table = if spec.at.is_some() { spec.table() } else { spec.deep_table(1) };
        let title = finding::of_cells(spec);
        Description { title, sentences, table, places: spec.places() }
    }

    fn stops(&self) -> Vec<Stop> {
        self.totals.iter().flat_map(|it| stops(&self.spec, it)).collect()
    }

    fn scene(&self, width: u32) -> Scene {
        self.draw((width, self::room(&self.spec, width)), Extent::Full)
    }

    /// The frames of the totals in a picture of the height.
    fn excerpt(&self, Size { width, height }: Size) -> Excerpt {
        let scene = self.draw((width, height), Extent::Excerpt);
        Excerpt { finding: finding::of_cells(&self.spec), scene }
    }

    fn fills_height(&self) -> bool {
        true
    }
}

impl<'a> Total<'a> {
    fn of(
        spec: &AllocationsSpec<'a>,
        item: &'a Item,
        (year, amount): (FiscalYear, Yen),
    ) -> Total<'a> {
        let mut parts = spec.parts_in(item, year);
        if parts.is_empty() {
            parts.push((spec.item(item), item.yen_in(year).unwrap_or(Yen::ZERO)));
        }
        order::sort_by_key(&mut parts, |(_, amount)| Reverse(*amount));
        let is_not_itemised_largest = parts.first().is_some_and(|(item, _)| item.figure.is_none());
        let order = if is_not_itemised_largest { Order::LargestLast } else { Order::LargestFirst };
        if order == Order::LargestLast {
            parts.reverse();
        }
        Total { item, year, amount, parts, order }
    }
}

/// The height that all frames share, by what is shown and how wide.
fn room(spec: &AllocationsSpec<'_>, width: u32) -> f64 {
    match (spec.at.is_some(), is_wide(width)) {
        (true, true) => (f64::from(width) * 0.5).clamp(340.0, 520.0),
        (true, false) => 420.0,
        (false, true) => 620.0,
        (false, false) => 900.0,
    }
}

/// The label of a total and its amount, in one or two lines.
fn frame_title(spec: &AllocationsSpec<'_>, total: &Total<'_>, width: u32) -> Vec<String> {
    let Total { item, year, .. } = *total;
    let context = spec.context;
    let amount = item.value_in(Some(year)).map(|it| numbers::quantity(context.notation(), it));
    let title = format!("{} {}", context.label(item), amount.unwrap_or_default());
    let year = Some(context.year(year)).filter(|_| year != context.edition());
    let title = context.lang.aside(&title, &year.unwrap_or_default());
    // Bold letters are wider than the table of widths says.
    text::wrap(&title, text::LABEL + 1, width, 2)
}

/// Divides a frame among the parts of a total, the largest first from the top left; in the other order, the result is
/// mirrored.
fn cells<'r>(total: &'r Total<'r>, bounds: Bounds) -> Vec<Cell<'r>> {
    let cell = |(item, amount): &'r (Allocation<'r>, Yen)| Cell { item, amount: *amount, bounds };
    let mut cells: Vec<Cell<'r>> = total.parts.iter().map(cell).collect();
    if total.order == Order::LargestLast {
        cells.reverse();
    }
    let room = Rect { x: bounds.x, y: bounds.y, w: bounds.width, h: bounds.height };
    streemap::squarify(
        room,
        &mut cells,
        |cell| cell.amount.millions_f64(),
        |cell, it| cell.bounds = Bounds { x: it.x, y: it.y, width: it.w, height: it.h },
    );
    if total.order == Order::LargestLast {
        for Cell { bounds: it, .. } in &mut cells {
            it.x = 2.0 * bounds.x + bounds.width - it.x - it.width;
            it.y = 2.0 * bounds.y + bounds.height - it.y - it.height;
        }
        cells.reverse();
    }
    cells
}

fn draw_title(area: &Area<'_>, frame: &Frame<'_>) -> Drawn {
    let Some((bounds, lines)) = &frame.title else {
        return Ok(());
    };
    let key = mark_name::key(frame.total.item);
    Canvas::of(area, &key).rect(Pen::plain(Ink::Area), *bounds)?;
    for (line, idx) in lines.iter().zip(0..) {
        let y = bounds.y + TITLE / 2.0 + LINE * f64::from(idx);
        let line = Line::start(line.as_str(), 0.0, y, text::LABEL).bold();
        Canvas::of(area, &key).text(Pen::plain(Ink::Text), line)?;
    }
    Ok(())
}

fn stops(spec: &AllocationsSpec<'_>, total: &Total<'_>) -> Vec<Stop> {
    let key = mark_name::key(total.item);
    // A total that is shown alone has its name above the picture, not in it.
    let within = spec.at.is_none().then(|| key.clone());
    let own = within.clone().map(|key| Stop {
        key,
        within: None,
        label: mark_name::item(spec.context, total.item, Some(total.year)),
        opens: total.item.can_be_opened(),
    });
    let parts = total.parts.iter().filter(|(item, _)| within.is_none() || item.key != key);
    let parts = parts.map(|(item, _)| {
        let stop = spec.stop(item, Some(total.item), total.year);
        // A total that is shown alone is open already.
        Stop { within: within.clone(), opens: stop.opens && item.key != key, ..stop }
    });
    own.into_iter().chain(parts).collect()
}
