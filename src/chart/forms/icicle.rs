//! An icicle of printed totals and all that they hold, down to the last item: a column for each level of the tree,
//! in which height is amount.
//!
//! As in the treemap the printed totals are not joined, and what it does not itemise is a cell of its
//! own. Parts that do not add up to their total are not drawn beside it.

use crate::chart::Chart;
use crate::chart::canvas::{self, Bounds};
use crate::chart::forms::bars;
use crate::chart::forms::cell::{self, Caption, Cell};
use crate::chart::forms::listing::Listing;
use crate::chart::scene::Scene;
use crate::describe::allocations::{Allocation, AllocationsSpec};
use crate::describe::description::Description;
use crate::describe::finding;
use crate::describe::stop::Stop;
use crate::model::fiscal_year::FiscalYear;
use crate::model::item::Item;
use crate::model::key::Key;
use crate::model::quantity::Yen;
use crate::words::money::Notation;

/// Between printed totals.
const GAP: f64 = 12.0;
/// The height that all printed totals share.
const HEIGHT: f64 = 720.0;
/// The height of one total that is shown alone.
const HEIGHT_OF_ONE: f64 = 480.0;
/// The least height of a cell whose parts are drawn beside it: lower ones could not be pointed at.
const MIN_HEIGHT_FOR_PARTS: f64 = 6.0;

/// Totals with all that they hold.
#[derive(Debug)]
pub struct Icicle<'a> {
    spec: AllocationsSpec<'a>,
    roots: Vec<Node<'a>>,
    /// How amounts are written.
    notation: Notation,
}

/// A total or part, with what it holds.
#[derive(Debug)]
struct Node<'a> {
    item: Allocation<'a>,
    amount: Yen,
    year: FiscalYear,
    /// What it is a part of, with the amount that its share is of; nothing for a printed total.
    whole: Option<(&'a Item, Yen)>,
    /// In pixels, whatever the width: height is amount.
    height: f64,
    parts: Vec<Node<'a>>,
}

/// A node at its place.
struct Placed<'r> {
    node: &'r Node<'r>,
    cell: Cell<'r>,
}

/// The places of everything in the picture, in pixels; nothing else divides up its space.
struct Layout<'r> {
    placed: Vec<Placed<'r>>,
    /// Below the cells of each printed total, those without a name.
    listings: Vec<Listing>,
    caption: Caption,
    height: f64,
}

/// The icicle of what is to be shown, of the newest of the shown years that each total has.
///
/// Parts that do not add up to their total are no pieces of it; they are drawn as bars.
pub fn of<'a>(spec: AllocationsSpec<'a>) -> Box<dyn Chart + 'a> {
    bars::unless_pieces(spec, Icicle::of)
}

impl<'a> Icicle<'a> {
    fn of(spec: AllocationsSpec<'a>) -> Icicle<'a> {
        let totals = spec.drawn_totals();
        let room = if spec.at.is_some() { HEIGHT_OF_ONE } else { HEIGHT };
        let sum: f64 = totals.iter().map(|(_, _, amount)| amount.millions_f64()).sum();
        let root = |(figure, year, amount): (&'a Item, FiscalYear, Yen)| {
            let mut item = spec.item(figure);
            let other = (year != spec.context.edition()).then(|| spec.context.year(year));
            item.label = spec.context.lang.aside(&item.label, &other.unwrap_or_default());
            let height = room * amount.millions_f64() / sum;
            let root = Node { item, amount, year, whole: None, height, parts: Vec::new() };
            root.with_parts(&spec)
        };
        let roots: Vec<Node<'a>> = totals.into_iter().map(root).collect();
        let mut amounts: Vec<Yen> = Vec::new();
        roots.iter().for_each(|it| it.push_amounts(&mut amounts));
        let notation = spec.context.notation().fitting(amounts);
        Icicle { spec, roots, notation }
    }

    /// Every cell in the order of a walk down the tree.
    fn layout(&self, width: u32) -> Layout<'_> {
        let depth = self.roots.iter().map(Node::depth).max().unwrap_or(1);
        let column = f64::from(width) / depth as f64;
        let caption = self.spec.context.lang.allocations().in_columns;
        let caption = Caption::new(&caption(self.notation.unit_name()), width);
        let mut y = caption.height();
        let mut res = Layout { placed: Vec::new(), listings: Vec::new(), caption, height: 0.0 };
        for root in &self.roots {
            let n_before = res.placed.len();
            let bounds = Bounds { x: 0.0, y, width: column, height: root.height };
            root.place(bounds, width, &mut res.placed);
            y += root.height;
            let nameless = res.placed.iter().skip(n_before);
            let is_named =
                |it: &&Placed<'_>| cell::is_named(self.notation, &it.cell, it.node.whole_amount());
            let nameless = nameless.filter(|it| !is_named(it)).map(|it| &it.cell);
            let listing = Listing::of(self.notation, nameless, (width, y));
            res.height = y + listing.height();
            y = res.height + GAP;
            res.listings.push(listing);
        }
        res
    }
}

impl Chart for Icicle<'_> {
    fn describe(&self) -> Description {
        let spec = &self.spec;
        let mut sentences = spec.sentences();
        let mut years: Vec<String> =
            self.roots.iter().map(|it| spec.context.year(it.year)).collect();
        years.dedup();
        if !years.is_empty() {
            sentences.push((spec.context.lang.allocations().height)(&years.join(" / ")));
        }
        let mut drawn: Vec<&Node<'_>> = Vec::new();
        self.roots.iter().for_each(|it| it.push_drawn(&mut drawn));
        sentences.extend(spec.hatching(drawn.iter().map(|it| &it.item)));
        Description {
            title: finding::of_cells(spec),
            sentences,
            table: spec.deep_table(usize::MAX),
            places: spec.places(),
        }
    }

    fn stops(&self) -> Vec<Stop> {
        let mut drawn: Vec<&Node<'_>> = Vec::new();
        self.roots.iter().for_each(|it| it.push_drawn(&mut drawn));
        drawn.into_iter().map(|it| stop(&self.spec, it)).collect()
    }

    fn scene(&self, width: u32) -> Scene {
        let layout = self.layout(width);
        if layout.placed.is_empty() {
            return canvas::notice(width, &self.spec.no_data());
        }
        let mut scene = canvas::scene(width, layout.height.ceil() as u32, |area| {
            layout.caption.draw(area)?;
            for Placed { node, cell } in &layout.placed {
                cell::draw(area, self.notation, cell, node.whole_amount())?;
            }
            layout.listings.iter().try_for_each(|it| it.draw(area))
        });
        scene.stops = self.stops();
        scene
    }
}

impl<'a> Node<'a> {
    /// The same with all that it holds.
    fn with_parts(mut self, spec: &AllocationsSpec<'a>) -> Node<'a> {
        let Some(figure) = self.item.figure else {
            return self;
        };
        let (year, whole, height) = (self.year, self.amount, self.height);
        let parts = spec.parts_in(figure, year).into_iter().map(|(item, amount)| {
            let height = amount.millions_f64() / whole.millions_f64() * height;
            let whole = Some((figure, whole));
            Node { item, amount, year, whole, height, parts: Vec::new() }.with_parts(spec)
        });
        self.parts = parts.collect();
        self
    }

    /// The amount that its share is of.
    fn whole_amount(&self) -> Option<Yen> {
        self.whole.map(|(_, amount)| amount)
    }

    /// Adds the amounts of all that it holds, and its own.
    fn push_amounts(&self, amounts: &mut Vec<Yen>) {
        amounts.push(self.amount);
        self.parts.iter().for_each(|it| it.push_amounts(amounts));
    }

    /// Adds itself and all below it that is drawn, in the order of a walk.
    fn push_drawn<'r>(&'r self, drawn: &mut Vec<&'r Node<'a>>) {
        drawn.push(self);
        self.drawn_parts().iter().for_each(|it| it.push_drawn(drawn));
    }

    /// What is drawn beside it.
    fn drawn_parts(&self) -> &[Node<'a>] {
        if self.height < MIN_HEIGHT_FOR_PARTS { &[] } else { &self.parts }
    }

    /// How many columns it takes with its parts.
    fn depth(&self) -> usize {
        1 + self.parts.iter().map(Node::depth).max().unwrap_or(0)
    }

    /// Places it in a picture of a width, and its parts beside it. What has none reaches to the edge.
    fn place<'r>(&'r self, bounds: Bounds, width: u32, placed: &mut Vec<Placed<'r>>) {
        let parts = self.drawn_parts();
        let reach = if parts.is_empty() { f64::from(width) - bounds.x } else { bounds.width };
        let cell = Cell {
            item: &self.item,
            amount: self.amount,
            bounds: Bounds { width: reach, ..bounds },
        };
        placed.push(Placed { node: self, cell });
        let (x, mut y) = (bounds.x + bounds.width, bounds.y);
        for part in parts {
            part.place(Bounds { x, y, height: part.height, ..bounds }, width, placed);
            y += part.height;
        }
    }
}

fn stop(spec: &AllocationsSpec<'_>, node: &Node<'_>) -> Stop {
    let within = node.whole.map(|(item, _)| item);
    let stop = spec.stop(&node.item, within, node.year);
    let within = within.map(|it| Key::Item(it.id.clone()));
    // A total that is shown alone is open already.
    let is_open = node.item.figure.zip(spec.at).is_some_and(|(it, at)| it.id == at.id);
    Stop { within, opens: stop.opens && !is_open, ..stop }
}
