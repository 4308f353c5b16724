//! The alliances side by side: members and expected participants one by one, sales and expected
//! funding as bars on scales that all share.

mod extent;
mod items;
mod legend;
mod table;
mod words;

use std::ops::Range;

use plotters::coord::types::RangedCoordf64;
use plotters::element::Rectangle;
use plotters::prelude::Cartesian2d;
use plotters::style::{BLACK, Color};

use crate::chart::backend::Inked;
use crate::chart::canvas::{self, Area, Bounds, Canvas, Drawn, Line, grid};
use crate::chart::forms::alliances::extent::Extent;
use crate::chart::forms::alliances::items::{amount, items, of_kind, stops, warning};
use crate::chart::forms::alliances::legend::{DOT, dot};
use crate::chart::ink::{Ink, Pen};
use crate::chart::scene::Scene;
use crate::chart::text;
use crate::chart::{Chart, Excerpt, Size};
use crate::describe::compared::Compared;
use crate::describe::context::Context;
use crate::describe::description::Description;
use crate::describe::mark_name;
use crate::describe::stop::Stop;
use crate::model::id::Id;
use crate::model::item::{Item, Kind};
use crate::model::observation::Observation;
use crate::model::qualifier::Qualifier;
use crate::model::quantity::Yen;
use crate::model::subject::{Subject, SubjectKind};
use crate::model::term::Tone;

/// The first line of the name of an alliance.
const NAME: f64 = 26.0;
/// A further line of its name or of what it is about.
const DETAIL: f64 = 20.0;
/// The height of a caption of one line: what is measured, and how much.
const CAPTION: f64 = 19.0;
/// Between what is measured and how much.
const CAPTION_GAP: f64 = 8.0;
/// The height of the marks of a panel.
const MARKS: f64 = 22.0;
/// Between panels that are below each other.
const BETWEEN: f64 = 8.0;
/// Between panels that are beside each other.
const BESIDE: f64 = 24.0;
/// Between alliances.
const GAP: f64 = 22.0;
const PITCH: f64 = 16.0;

/// An alliance and its items.
struct Block<'a> {
    /// Its name and what it is about.
    heading: Vec<(Line, Ink)>,
    panels: Vec<Panel<'a>>,
}

/// What is drawn of one alliance in one column: a caption, and the marks or the bar below it.
struct Panel<'a> {
    /// The items of the column; there is at least one.
    items: Vec<&'a Item>,
    bounds: Bounds,
}

/// The places of everything in the picture, and the scales that all alliances share.
struct Layout<'a> {
    blocks: Vec<Block<'a>>,
    height: f64,
    max_sales: f64,
    max_funding: f64,
}

/// Every alliance, side by side.
#[derive(Debug)]
pub struct Alliances<'a> {
    context: Context<'a>,
}

impl<'a> Alliances<'a> {
    /// The alliances of the data.
    pub fn of(context: Context<'a>) -> Alliances<'a> {
        Alliances { context }
    }

    fn draw(&self, extent: Extent, width: u32) -> Scene {
        let context = self.context;
        let layout = layout(context, extent, width);
        let height = layout.height.ceil().max(1.0) as u32;
        let mut scene = canvas::scene(width, height, |area| {
            legend::draw(area, context, extent, width)?;
            for block in &layout.blocks {
                draw_block(area, context, &layout, block)?;
            }
            Ok(())
        });
        scene.stops = self.stops_of(extent);
        scene
    }

    /// The stops of the items that are drawn, alliance by alliance.
    fn stops_of(&self, extent: Extent) -> Vec<Stop> {
        let alliances = self.context.dataset.subjects(SubjectKind::Alliance);
        let items = alliances.map(|it| items(self.context, extent, &it.id).concat());
        items.flat_map(|it| stops(self.context, it)).collect()
    }
}

impl Chart for Alliances<'_> {
    fn describe(&self) -> Description {
        words::describe(self.context)
    }

    fn stops(&self) -> Vec<Stop> {
        self.stops_of(Extent::Full)
    }

    fn scene(&self, width: u32) -> Scene {
        self.draw(Extent::Full, width)
    }

    /// The panels that the finding speaks of.
    fn excerpt(&self, size: Size) -> Excerpt {
        let scene = self.draw(Extent::Finding, size.width);
        Excerpt { finding: self.describe().title, scene }
    }
}

/// The name of an alliance and what it is about, each in as many lines as it needs.
fn heading(
    context: Context<'_>,
    extent: Extent,
    alliance: &Subject,
    (width, top): (u32, f64),
) -> Vec<(Line, Ink)> {
    let (name, detail) = (context.lang.pick(&alliance.label), context.lang.pick(&alliance.detail));
    let mut res: Vec<(Line, Ink)> = Vec::new();
    let mut y = top + NAME / 2.0;
    // Bold letters are wider than the table of widths says.
    for line in text::wrap(name, text::LABEL + 2, width, 3) {
        res.push((Line::start(line, 0.0, y, text::LABEL + 1).bold(), Ink::Text));
        y += DETAIL;
    }
    let n_details = if extent == Extent::Full { 3 } else { 0 };
    for line in text::wrap(detail, text::SMALL, width, n_details) {
        res.push((Line::start(line, 0.0, y, text::SMALL), Ink::Muted));
        y += DETAIL - 3.0;
    }
    res
}

/// How many panels are beside each other, and the height of a caption: the first arrangement in
/// which every caption has room.
fn columns(context: Context<'_>, extent: Extent, width: u32) -> (usize, f64) {
    let (mut beside, mut below) = (0.0_f64, 0.0_f64);
    for alliance in context.dataset.subjects(SubjectKind::Alliance) {
        for kinds in extent.columns() {
            let (kind, amounts) = caption_widths(context, &alliance.id, kinds);
            beside = beside.max(kind + CAPTION_GAP + amounts);
            below = below.max(kind).max(amounts);
        }
    }
    let fits = |(n, lines): &(usize, usize)| {
        let room = (f64::from(width) + BESIDE) / *n as f64 - BESIDE;
        room >= if *lines == 1 { beside } else { below }
    };
    // Where nothing fits, two lines below each other are the last resort.
    let (n, lines) = extent.arrangements().into_iter().find(fits).unwrap_or((1, 2));
    (n, lines as f64 * CAPTION)
}

/// The widths of what is measured and of how much.
fn caption_widths(context: Context<'_>, alliance: &Id, kinds: &[Kind]) -> (f64, f64) {
    let items = context.dataset.items_of(alliance).filter(|it| kinds.contains(&it.kind));
    let items: Vec<&Item> = items.collect();
    let Some(first) = items.first() else {
        return (0.0, 0.0);
    };
    let kind = text::width((context.lang.terms().kind)(first.kind), text::SMALL);
    // Bold letters are wider than the table of widths says.
    let amounts = text::width(&amounts(context, &items), text::SMALL + 1);
    (f64::from(kind), f64::from(amounts))
}

fn layout(context: Context<'_>, extent: Extent, width: u32) -> Layout<'_> {
    let (n_columns, caption) = columns(context, extent, width);
    let column = (f64::from(width) + BESIDE) / n_columns as f64;
    let mut y = legend::height(context, extent, width);
    let mut blocks: Vec<Block<'_>> = Vec::new();
    for alliance in context.dataset.subjects(SubjectKind::Alliance) {
        let heading = heading(context, extent, alliance, (width, y));
        y = heading.last().map_or(y, |(line, _)| line.y) + DETAIL / 2.0 + 3.0;
        let mut panels: Vec<Panel<'_>> = Vec::new();
        for row in items(context, extent, &alliance.id).chunks(n_columns) {
            for (items, idx) in row.iter().cloned().zip(0..) {
                let x = f64::from(idx) * column;
                let bounds = Bounds { x, y, width: column - BESIDE, height: caption + MARKS };
                panels.push(Panel { items, bounds });
            }
            y += caption + MARKS + BETWEEN;
        }
        y += GAP - BETWEEN;
        panels.retain(|it| !it.items.is_empty());
        blocks.push(Block { heading, panels });
    }
    let max = |kind: Kind| {
        of_kind(context, kind)
            .map(|it| context.compared(it).now)
            .filter_map(|it| Some(it.yen()?.millions_f64() + tolerance(it)))
            .fold(1.0, f64::max)
    };
    let height = (y - GAP).max(0.0);
    Layout { blocks, height, max_sales: max(Kind::Sales), max_funding: max(Kind::ExpectedFunding) }
}

fn draw_block(
    area: &Area<'_>,
    context: Context<'_>,
    layout: &Layout<'_>,
    block: &Block<'_>,
) -> Drawn {
    for (line, ink) in &block.heading {
        Canvas::plain(area).text(Pen::plain(*ink), line.clone())?;
    }
    for panel in &block.panels {
        draw_caption(area, context, panel)?;
        for item in &panel.items {
            draw_item(area, context, layout, panel, item)?;
        }
    }
    Ok(())
}

fn draw_item(
    area: &Area<'_>,
    context: Context<'_>,
    layout: &Layout<'_>,
    panel: &Panel<'_>,
    item: &Item,
) -> Drawn {
    let (bounds, shown) = (panel.bounds, context.compared(item));
    let n = |kind: Kind| {
        let found = panel.items.iter().find(|it| it.kind == kind);
        found.map_or(0, |it| count(context.compared(it).now))
    };
    let n_expected = n(Kind::ExpectedParticipants);
    // The institutes that are expected are among the participants.
    let n_others = n_expected.saturating_sub(n(Kind::ExpectedInstitutes));
    let pen = |ink: Ink| Pen::of(ink, context.tone(item));
    match item.kind {
        Kind::Members => dots(area, item, pen(Ink::Company), bounds, 0..n(Kind::Members)),
        Kind::MemberInstitutes => {
            let first = n(Kind::Members);
            dots(
                area,
                item,
                pen(Ink::Institute),
                bounds,
                first..first.saturating_add(n(Kind::MemberInstitutes)),
            )
        }
        Kind::ExpectedParticipants => {
            dots(area, item, pen(Ink::Expected), bounds, 0..n_others)?;
            draw_warning(area, context, item, bounds)
        }
        Kind::ExpectedInstitutes => {
            dots(area, item, pen(Ink::ExpectedInstitute), bounds, n_others..n_expected)
        }
        // Sales are not the alliance's money; they are neutral.
        Kind::Sales => bar(area, shown, bounds, (layout.max_sales, None)),
        Kind::ExpectedFunding => bar(area, shown, bounds, (layout.max_funding, context.tone(item))),
        Kind::Allocation
        | Kind::Ceiling
        | Kind::Cost
        | Kind::Count
        | Kind::Share
        | Kind::Progress
        | Kind::Technical
        | Kind::Statistic
        | Kind::Experiment
        | Kind::Target
        | Kind::Duration
        | Kind::Drawing
        | Kind::Unexplained => Ok(()),
    }
}

/// What is measured and how much, with an area to point at.
fn draw_caption(area: &Area<'_>, context: Context<'_>, panel: &Panel<'_>) -> Drawn {
    let Some(first) = panel.items.first() else {
        return Ok(());
    };
    let key = mark_name::key(first);
    Canvas::of(area, &key).rect(Pen::plain(Ink::Area), panel.bounds)?;
    let Bounds { x, y, width, height } = panel.bounds;
    let y = y + CAPTION / 2.0;
    let kind = (context.lang.terms().kind)(first.kind);
    let kind = text::fit(kind, text::SMALL, width as u32);
    let (right, below) = match height > CAPTION + MARKS {
        true => (0.0, CAPTION),
        false => (f64::from(text::width(&kind, text::SMALL)) + CAPTION_GAP, 0.0),
    };
    let line = Line::start(kind, x, y, text::SMALL);
    Canvas::of(area, &key).text(Pen::plain(Ink::Muted), line)?;
    let room = (width - right).max(0.0) as u32;
    let amounts = text::fit(&amounts(context, &panel.items), text::SMALL, room);
    let amount = Line::start(amounts, x + right, y + below, text::SMALL);
    Canvas::of(area, &key).text(Pen::plain(Ink::Text), amount.bold())
}

/// The numbers of a panel: `4 companies + 1 institute`.
fn amounts(context: Context<'_>, items: &[&Item]) -> String {
    let (among, counted): (Vec<&Item>, Vec<&Item>) =
        items.iter().partition(|it| it.kind == Kind::ExpectedInstitutes);
    let values = |of: Vec<&Item>| -> Vec<String> {
        of.into_iter().filter_map(|it| amount(context, it)).collect()
    };
    let among = values(among).into_iter().map(|it| (context.lang.alliances().among)(&it));
    let counted = values(counted).join(context.lang.plus());
    context.lang.aside(&counted, &among.collect::<Vec<String>>().join(context.lang.plus()))
}

/// One mark for each company or institute.
fn dots(area: &Area<'_>, item: &Item, pen: Pen, bounds: Bounds, places: Range<u32>) -> Drawn {
    let key = mark_name::key(item);
    let y = bounds.y + bounds.height - MARKS / 2.0;
    // More than there is room for are not drawn; the number above says how many they are.
    let n_fit = (bounds.width / PITCH) as u32;
    for place in places.start..places.end.min(n_fit) {
        dot(Canvas::of(area, &key), pen, (bounds.x + DOT + f64::from(place) * PITCH, y))?;
    }
    Ok(())
}

/// Says it beside them.
fn draw_warning(area: &Area<'_>, context: Context<'_>, expected: &Item, bounds: Bounds) -> Drawn {
    let Some(what) = warning(context, expected) else {
        return Ok(());
    };
    let x = bounds.x + f64::from(count(context.compared(expected).now)) * PITCH + 6.0;
    let y = bounds.y + bounds.height - MARKS / 2.0;
    let key = mark_name::key(expected);
    let line = Line::start(what, x, y, text::SMALL);
    Canvas::of(area, &key).text(Pen::plain(Ink::Warning), line)
}

/// A bar on a scale from zero to `max`; where its amount is approximate, its end is soft.
fn bar(
    area: &Area<'_>,
    Compared { item, now, .. }: Compared<'_>,
    bounds: Bounds,
    (max, tone): (f64, Option<Tone>),
) -> Drawn {
    let Some(amount) = now.yen().map(Yen::millions_f64) else {
        return Ok(());
    };
    let (left, top) = (grid(bounds.x), grid(bounds.y + bounds.height - MARKS + 4.0));
    let (right, bottom) = (grid(bounds.x + bounds.width), grid(bounds.y + bounds.height - 4.0));
    let scale = Cartesian2d::<RangedCoordf64, RangedCoordf64>::new(
        0.0..max,
        0.0..1.0,
        (left..right, top..bottom),
    );
    let area = area.apply_coord_spec(scale);
    let soft = tolerance(now);
    let pieces = [(0.0, amount - soft, Ink::Current), (amount - soft, amount + soft, Ink::Soft)];
    for (from, to, ink) in pieces.into_iter().filter(|(from, to, _)| from < to) {
        let inner = Rectangle::new([(from, 0.0), (to, 1.0)], BLACK.filled());
        let pen = Pen::of(ink, tone);
        area.draw::<Inked<Rectangle<_>>, _>(&Inked {
            key: Some(mark_name::key(item)),
            pen,
            inner,
        })?;
    }
    Ok(())
}

/// How far off an approximate amount may be, in millions.
fn tolerance(it: &Observation) -> f64 {
    let is_rough = it.is(Qualifier::Approximate);
    let step = it.value.filter(|_| is_rough).and_then(|it| it.precision_yen());
    step.map_or(0.0, |step| step.millions_f64() / 2.0)
}

/// How many there are of something that is counted.
fn count(it: &Observation) -> u32 {
    let number = it.value.and_then(|it| it.value.whole_times(1));
    number.and_then(|it| u32::try_from(it).ok()).unwrap_or(0)
}
