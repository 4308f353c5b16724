//! Printed totals and all that they hold, down to the last item: a column for each step down, in
//! which height is amount.
//!
//! As in the treemap every printed total stands alone, and what it does not itemise is a cell of its
//! own. Parts that do not add up to their total are not drawn beside it.

use crate::chart::bars;
use crate::chart::canvas::{self, Frame};
use crate::chart::cell::{self, Caption, Cell};
use crate::chart::listing::Listing;
use crate::chart::scene::Scene;
use crate::chart::treemap;
use crate::describe::allocations::{AllocationsSpec, Item};
use crate::describe::description::Description;
use crate::describe::stop::Stop;
use crate::model::figure::{Figure, FiscalYear};
use crate::model::key::Key;
use crate::model::quantity::Yen;
use crate::words::money::Notation;

/// Between printed totals.
const GAP: f64 = 12.0;
/// The height that all printed totals share.
const HEIGHT: f64 = 720.0;
/// The height of one total that is shown alone.
const HEIGHT_OF_ONE: f64 = 480.0;
/// A cell that is less high has no parts drawn beside it: they could not be pointed at.
const LEAST: f64 = 6.0;

/// A total or part at its place.
struct Node<'a> {
    cell: Cell<'a>,
    /// What it is a part of, where that is drawn, too.
    within: Option<&'a Figure>,
    /// The amount that its share is of; nothing for a printed total.
    whole: Option<Yen>,
    year: FiscalYear,
}

/// Where everything stands.
struct Layout<'a> {
    nodes: Vec<Node<'a>>,
    /// Below the cells of each printed total, those without a name.
    listings: Vec<Listing>,
    /// How amounts are written.
    notation: Notation,
    caption: Caption,
    height: f64,
}

/// Draws the icicle, of the newest of the shown years that each total has.
pub fn scene(spec: &AllocationsSpec<'_>) -> Scene {
    if spec.at.is_some_and(treemap::is_unequal) {
        return bars::scene(spec);
    }
    let layout = layout(spec);
    if layout.nodes.is_empty() {
        return canvas::notice(spec.context.width, &spec.no_data());
    }
    let mut scene = canvas::scene(spec.context.width, layout.height.ceil() as u32, |area| {
        layout.caption.draw(area)?;
        for node in &layout.nodes {
            cell::draw(area, layout.notation, &node.cell, node.whole)?;
        }
        layout.listings.iter().try_for_each(|it| it.draw(area))
    });
    scene.stops = layout.nodes.iter().map(|node| stop(spec, node)).collect();
    scene
}

/// The icicle in words.
pub fn describe(spec: &AllocationsSpec<'_>) -> Description {
    if spec.at.is_some_and(treemap::is_unequal) {
        return bars::describe(spec);
    }
    let mut sentences = spec.sentences();
    let mut years: Vec<String> = roots(spec).iter().map(|it| spec.context.year(it.1)).collect();
    years.dedup();
    if !years.is_empty() {
        sentences.push((spec.context.words().allocations.height)(&years.join(" / ")));
    }
    let Layout { nodes, .. } = layout(spec);
    sentences.extend(spec.hatching(nodes.iter().map(|it| &it.cell.item)));
    Description { sentences, table: spec.deep_table(usize::MAX), ..treemap::describe(spec) }
}

/// The totals that the columns begin with, each with its newest shown year and its amount in it.
fn roots<'a>(spec: &AllocationsSpec<'a>) -> Vec<(&'a Figure, FiscalYear, Yen)> {
    let totals: Vec<&Figure> = match spec.at {
        Some(total) => vec![total],
        // A total over several accounts would draw the money of its parts twice.
        None => spec.items().iter().filter_map(|it| it.figure).filter(|it| it.additive).collect(),
    };
    let known = totals.into_iter().filter_map(|total| {
        let year = spec.year_of(total)?;
        Some((total, year, total.yen_in(year).filter(|it| *it > Yen::ZERO)?))
    });
    known.collect()
}

/// Every node in the order of a walk down the tree, and how far down they reach.
fn layout<'a>(spec: &AllocationsSpec<'a>) -> Layout<'a> {
    let context = spec.context;
    let roots = roots(spec);
    let room = if spec.at.is_some() { HEIGHT_OF_ONE } else { HEIGHT };
    let sum: f64 = roots.iter().map(|(_, _, amount)| amount.millions_f64()).sum();
    let depth = roots.iter().map(|(total, year, _)| depth(spec, total, *year)).max().unwrap_or(1);
    let width = f64::from(context.width) / depth as f64;
    let mut amounts: Vec<Yen> = Vec::new();
    for (total, year, amount) in &roots {
        amounts.push(*amount);
        push_amounts(spec, total, *year, &mut amounts);
    }
    let notation = context.notation().fitting(amounts);
    let caption = (context.words().allocations.in_columns)(notation.unit_name());
    let caption = Caption::new(&caption, context.width);
    let mut y = caption.height();
    let mut res =
        Layout { nodes: Vec::new(), listings: Vec::new(), notation, caption, height: 0.0 };
    for (total, year, amount) in roots {
        let height = room * amount.millions_f64() / sum;
        let frame = Frame { x: 0.0, y, width, height };
        let mut item = spec.item(total);
        let other = (year != context.edition()).then(|| context.year(year));
        item.label = context.lang.aside(&item.label, &other.unwrap_or_default());
        let cell = Cell { item, amount, frame };
        let n_before = res.nodes.len();
        place(spec, Node { cell, within: None, whole: None, year }, &mut res.nodes);
        y += height;
        let nameless = res.nodes.iter().skip(n_before);
        let nameless = nameless.filter(|it| !cell::is_named(notation, &it.cell, it.whole));
        let listing = Listing::of(context, notation, nameless.map(|it| &it.cell), y);
        res.height = y + listing.height();
        y = res.height + GAP;
        res.listings.push(listing);
    }
    res
}

/// Adds the amounts of all that a total holds in a year.
fn push_amounts(
    spec: &AllocationsSpec<'_>,
    total: &Figure,
    year: FiscalYear,
    amounts: &mut Vec<Yen>,
) {
    for (item, amount) in parts(spec, total, year) {
        amounts.push(amount);
        if let Some(part) = item.figure {
            push_amounts(spec, part, year, amounts);
        }
    }
}

/// How many columns a total with its parts takes.
fn depth(spec: &AllocationsSpec<'_>, total: &Figure, year: FiscalYear) -> usize {
    let parts = parts(spec, total, year);
    let below = parts.iter().filter_map(|(item, _)| item.figure);
    1 + below.map(|it| depth(spec, it, year)).max().unwrap_or(usize::from(!parts.is_empty()))
}

/// What a total holds in a year, with the part that it does not itemise.
fn parts<'a>(
    spec: &AllocationsSpec<'a>,
    total: &'a Figure,
    year: FiscalYear,
) -> Vec<(Item<'a>, Yen)> {
    if treemap::is_unequal(total) {
        return Vec::new();
    }
    let within = AllocationsSpec { at: Some(total), ..*spec };
    let items = within.items().into_iter();
    items
        .filter_map(|it| Some((it.amount_in(year).filter(|it| *it > Yen::ZERO)?, it)))
        .map(|(amount, it)| (it, amount))
        .collect()
}

/// Places a node, and its parts beside it. What has none reaches to the edge.
fn place<'a>(spec: &AllocationsSpec<'a>, mut node: Node<'a>, nodes: &mut Vec<Node<'a>>) {
    let Frame { x, mut y, width, height } = node.cell.frame;
    let total = node.cell.item.figure.filter(|_| height >= LEAST);
    let parts = total.map(|it| (it, parts(spec, it, node.year)));
    let Some((total, parts)) = parts.filter(|(_, parts)| !parts.is_empty()) else {
        node.cell.frame.width = f64::from(spec.context.width) - x;
        nodes.push(node);
        return;
    };
    let (whole, year) = (node.cell.amount, node.year);
    nodes.push(node);
    for (item, amount) in parts {
        let part = amount.millions_f64() / whole.millions_f64() * height;
        let frame = Frame { x: x + width, y, width, height: part };
        let cell = Cell { item, amount, frame };
        place(spec, Node { cell, within: Some(total), whole: Some(whole), year }, nodes);
        y += part;
    }
}

fn stop(spec: &AllocationsSpec<'_>, node: &Node<'_>) -> Stop {
    let stop = spec.stop(&node.cell.item, node.within, node.year);
    let within = node.within.map(|it| Key::Figure(it.id.clone()));
    // A total that is shown alone is open already.
    let is_open = node.cell.item.figure.zip(spec.at).is_some_and(|(it, at)| it.id == at.id);
    Stop { within, opens: stop.opens && !is_open, ..stop }
}
