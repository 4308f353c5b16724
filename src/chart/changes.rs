//! What has changed against the year before: a bar for each item, from a common line of no change.
//!
//! The change of a total is that of its parts together, and is drawn first. The documents do not say
//! why anything changes.

use plotters::chart::ChartBuilder;
use plotters::element::Rectangle;
use plotters::style::{BLACK, Color};

use crate::chart::backend::Inked;
use crate::chart::canvas::{self, Area, Axis, Canvas, Drawn, Frame, Line, grid};
use crate::chart::ink::{Ink, Pen};
use crate::chart::scene::{GRID, Scene};
use crate::chart::text;
use crate::describe::allocations::{AllocationsSpec, Item};
use crate::describe::context::Context;
use crate::describe::description::Description;
use crate::describe::finding;
use crate::describe::mark_name;
use crate::describe::stop::Stop;
use crate::model::quantity::Yen;
use crate::view::Years;
use crate::words::money::Notation;
use crate::words::numbers;

/// The height of a bar.
const BAR: f64 = 15.0;
/// Between items.
const GAP: f64 = 14.0;
/// A line of a label.
const LINE: f64 = 18.0;
/// A heading above a section.
const HEADING: f64 = 30.0;
/// The axis below the bars.
const AXIS: u32 = 38;
/// The least width of bars, in pixels, beside which changes are written in percent, too.
const LEAST: f64 = 140.0;
/// How far an axis reaches in millions where nothing has changed.
const NO_CHANGE: f64 = 100.0;
/// Between a mark and the text beside it.
const BESIDE: f64 = 6.0;

/// Where everything stands; the only place that shares out the room.
struct Layout<'a> {
    height: f64,
    /// The room for labels beside the bars; nothing where they stand above.
    label: f64,
    /// From where to where bars may reach.
    left: f64,
    right: f64,
    headings: Vec<(f64, String)>,
    rows: Vec<Row<'a>>,
    /// How changes are written, under the unit of the axis.
    notation: Notation,
    /// How much is said of them.
    detail: Detail,
    /// The largest fall and rise, in millions; no fall is zero.
    range: (f64, f64),
}

/// An item at its place.
struct Row<'a> {
    item: Item<'a>,
    /// Whether it is what the others are parts of.
    is_total: bool,
    change: Change,
    label: Vec<String>,
    /// The middle of the first line of the label.
    label_y: f64,
    /// The top of the bar.
    bar_y: f64,
}

/// How an item has changed.
struct Change {
    /// By how much; nothing if it is not known in both years.
    amount: Option<Yen>,
    /// That in words.
    text: String,
}

/// How much is said of a change.
#[derive(Copy, Clone)]
enum Detail {
    /// The amount, and that in relation to the year before.
    Percent,
    /// The amount alone, where there is little room.
    Amount,
}

/// Draws the changes.
pub fn scene(spec: &AllocationsSpec<'_>) -> Scene {
    let spec = &both(spec);
    let context = spec.context;
    let layout = layout(spec);
    if layout.rows.iter().all(|row| row.change.amount.is_none()) {
        return canvas::notice(context.width, context.words().allocations.no_changes);
    }
    let mut scene = canvas::scene(context.width, layout.height.ceil() as u32, |area| {
        draw(area, context, &layout)
    });
    scene.is_lined = true;
    scene.stops = layout.rows.iter().filter_map(|row| stop(spec, row)).collect();
    scene
}

/// The changes in words.
pub fn describe(spec: &AllocationsSpec<'_>) -> Description {
    let spec = &both(spec);
    let layout = layout(spec);
    let drawn = layout.rows.iter().filter(|it| !bar(it).is_empty());
    let mut sentences = spec.sentences();
    sentences.extend(spec.hatching(drawn.map(|it| &it.item)));
    sentences.push(spec.context.words().allocations.no_causes.to_owned());
    Description {
        title: finding(spec, &layout),
        sentences,
        table: spec.table(),
        places: spec.places(),
    }
}

/// The finding: what changes most below the total that is shown, else how that changes.
fn finding(spec: &AllocationsSpec<'_>, layout: &Layout<'_>) -> String {
    let items: Vec<&Item<'_>> =
        layout.rows.iter().filter(|row| !row.is_total).map(|row| &row.item).collect();
    let total = || finding::of_total(spec, spec.at?);
    let known = finding::of_changes(spec, &items).or_else(total);
    known.unwrap_or_else(|| spec.context.words().allocations.no_changes.to_owned())
}

/// A change is between both years, whichever are chosen.
fn both<'a>(spec: &AllocationsSpec<'a>) -> AllocationsSpec<'a> {
    AllocationsSpec { years: Years::Both, ..*spec }
}

fn layout<'a>(spec: &AllocationsSpec<'a>) -> Layout<'a> {
    let context = spec.context;
    let width = f64::from(context.width);
    let mut sections = spec.sections();
    if let (Some(total), Some(section)) = (spec.at, sections.first_mut()) {
        section.items.insert(0, spec.item(total));
    }
    let items: Vec<&Item<'_>> = sections.iter().flat_map(|it| &it.items).collect();
    let label = if context.is_wide() { (width * 0.34).min(340.0) } else { 0.0 };
    let range = range(&items);
    let notation = context.notation().fitting(items.iter().filter_map(|it| it.change()));
    let notation = notation.fitting([Axis::least_tick(range.1 - range.0)]);
    let told = |detail| -> Vec<Change> {
        items.iter().map(|it| change(context, notation, it, detail)).collect()
    };
    let mut detail = Detail::Percent;
    let mut changes = told(detail);
    let mut margins = margins_of(&changes);
    if width - label - margins.0 - margins.1 < LEAST {
        detail = Detail::Amount;
        changes = told(detail);
        margins = margins_of(&changes);
    }
    let mut res = Layout {
        height: 0.0,
        label,
        left: label + margins.0,
        right: width - margins.1,
        headings: Vec::new(),
        rows: Vec::new(),
        notation,
        detail,
        range,
    };
    let mut changes = changes.into_iter();
    for section in sections {
        place_heading(&mut res, context, section.heading);
        for (item, change) in section.items.into_iter().zip(&mut changes) {
            place(&mut res, spec, item, change);
        }
    }
    res.height += f64::from(AXIS);
    res
}

/// The room that what stands at the ends of bars takes to the left and to the right.
fn margins_of(changes: &[Change]) -> (f64, f64) {
    let is_fall = |it: &&Change| it.amount.is_some_and(|it| it < Yen::ZERO);
    let widest = |widths: Vec<f64>| widths.into_iter().map(|it| it + BESIDE).fold(0.0, f64::max);
    let falls = changes.iter().filter(is_fall).map(value_width).collect();
    let others = changes.iter().filter(|it| !is_fall(it)).map(value_width).collect();
    (widest(falls), widest(others))
}

/// The largest fall and rise, in millions.
fn range(items: &[&Item<'_>]) -> (f64, f64) {
    let amounts = || items.iter().filter_map(|it| Some(it.change()?.millions_f64()));
    let (least, most) = (amounts().fold(0.0, f64::min), amounts().fold(0.0, f64::max));
    // An axis needs an extent even where nothing has changed.
    (least, if most > least { most } else { NO_CHANGE })
}

fn change(context: Context<'_>, notation: Notation, item: &Item<'_>, detail: Detail) -> Change {
    let edition = context.edition();
    let [now, before] = [edition, edition.before()].map(|year| item.amount_in(year));
    let amount = item.change();
    let text = match (amount, before) {
        (Some(amount), Some(before)) => {
            let text = numbers::bare_signed_money(notation, amount);
            let percent = match detail {
                Detail::Percent => numbers::change_percent(amount, before),
                Detail::Amount => None,
            };
            context.lang.aside(&text, &percent.unwrap_or_default())
        }
        _ => {
            let missing = if now.is_none() { edition } else { edition.before() };
            (context.words().allocations.not_in)(&context.year(missing))
        }
    };
    Change { amount, text }
}

fn place_heading(layout: &mut Layout<'_>, context: Context<'_>, heading: Option<String>) {
    let Some(heading) = heading else {
        return;
    };
    layout.height += (HEADING - LINE) / 2.0;
    // Bold letters are wider than the table of widths says.
    for line in text::wrap(&heading, text::LABEL + 1, context.width, 3) {
        layout.headings.push((layout.height + LINE / 2.0, line));
        layout.height += LINE;
    }
    layout.height += (HEADING - LINE) / 2.0;
}

fn place<'a>(layout: &mut Layout<'a>, spec: &AllocationsSpec<'_>, item: Item<'a>, change: Change) {
    let (context, total) = (spec.context, spec.at);
    let top = layout.height;
    let is_beside = layout.label > 0.0;
    let room = if is_beside { (layout.label - 4.0 * BESIDE) as u32 } else { context.width };
    let is_total = total.is_some_and(|total| item.key == mark_name::key(total));
    // Bold letters are wider than the table of widths says.
    let size = text::LABEL + u32::from(is_total);
    let label = text::wrap(&item.label, size, room, 2);
    let lines = label.len() as f64 * LINE;
    let (label_y, bar_y, height) = if is_beside {
        let height = lines.max(BAR);
        let label_y = top + (height - lines) / 2.0 + LINE / 2.0;
        (label_y, top + (height - BAR) / 2.0, height)
    } else {
        (top + LINE / 2.0, top + lines + 1.0, lines + BAR)
    };
    layout.height += height + GAP;
    layout.rows.push(Row { item, is_total, change, label, label_y, bar_y });
}

fn draw(area: &Area<'_>, context: Context<'_>, layout: &Layout<'_>) -> Drawn {
    let (least, most) = layout.range;
    let plot_top = layout.rows.first().map_or(0.0, |row| row.bar_y.min(row.label_y - LINE / 2.0));
    let bottom = layout.height - f64::from(AXIS);
    let mut chart = ChartBuilder::on(area)
        .margin_top(grid(plot_top))
        .margin_left(grid(layout.left))
        .margin_right(grid(f64::from(context.width) - layout.right))
        .x_label_area_size(AXIS * GRID)
        .build_cartesian_2d(least..most, bottom..plot_top)?;
    let label = |millions: f64| numbers::tick(layout.notation, millions);
    let axis = Axis {
        least,
        most,
        length: layout.right - layout.left,
        room: f64::from(context.width) - layout.left,
    };
    chart
        .configure_mesh()
        .disable_y_mesh()
        .disable_y_axis()
        .axis_style(BLACK)
        .x_labels(axis.n_ticks(if context.is_wide() { 7 } else { 3 }, label))
        .max_light_lines(0)
        .label_style(canvas::tick_style())
        .x_label_formatter(&|millions: &f64| label(*millions))
        .draw()?;
    let unit = unit(context, layout);
    let unit = Line::start(unit, f64::from(context.width), bottom + canvas::UNIT, text::SMALL);
    Canvas::plain(area).text(Pen::plain(Ink::Muted), unit.end())?;
    for (y, heading) in &layout.headings {
        let line = Line::start(heading.as_str(), 0.0, *y, text::LABEL).bold();
        Canvas::plain(area).text(Pen::plain(Ink::Text), line)?;
    }
    for row in &layout.rows {
        draw_label(area, context, layout, row)?;
        // The element type is named, or the compiler looks for `Inked<Inked<…>>` without end.
        chart.draw_series::<_, Inked<Rectangle<_>>, _, _>(bar(row))?;
        draw_value(area, layout, row)?;
    }
    let zero = zero(layout);
    Canvas::plain(area).line(Pen::plain(Ink::Text), (zero, plot_top), (zero, bottom))
}

/// The unit of the changes, and what their percentages are of.
fn unit(context: Context<'_>, layout: &Layout<'_>) -> String {
    let unit = layout.notation.unit_name();
    match layout.detail {
        Detail::Amount => unit.to_owned(),
        Detail::Percent => {
            let before = context.year(context.edition().before());
            context.lang.aside(unit, &(context.words().allocations.percent_of)(&before))
        }
    }
}

/// The bar of an item, with the hatching of an estimate over it where it is one.
fn bar(row: &Row<'_>) -> Vec<Inked<Rectangle<(f64, f64)>>> {
    let Some(change) = row.change.amount.filter(|it| *it != Yen::ZERO) else {
        return Vec::new();
    };
    let ink = if row.item.figure.is_none() { Ink::Rest } else { Ink::Current };
    let overlay = row.item.is_estimate.then_some(Ink::Estimate);
    let millions = change.millions_f64();
    let corners = [(millions.min(0.0), row.bar_y), (millions.max(0.0), row.bar_y + BAR)];
    let inks = [Some(ink), overlay].into_iter().flatten();
    let inked = inks.map(|ink| Inked {
        key: Some(row.item.key.clone()),
        pen: Pen::of(ink, row.item.tone),
        inner: Rectangle::new(corners, BLACK.filled()),
    });
    inked.collect()
}

/// The label of an item, and an area to point at that is as wide as the picture.
fn draw_label(area: &Area<'_>, context: Context<'_>, layout: &Layout<'_>, row: &Row<'_>) -> Drawn {
    let on = Canvas::of(area, &row.item.key);
    let top = row.bar_y.min(row.label_y - LINE / 2.0) - GAP / 4.0;
    let bottom = (row.bar_y + BAR).max(row.label_y + (row.label.len() as f64 - 0.5) * LINE);
    let frame =
        Frame { x: 0.0, y: top, width: f64::from(context.width), height: bottom + GAP / 4.0 - top };
    on.rect(Pen::plain(Ink::Area), frame)?;
    for (line, idx) in row.label.iter().zip(0..) {
        let y = row.label_y + f64::from(idx) * LINE;
        let line = if context.is_wide() {
            Line::start(line.as_str(), layout.label - 4.0 * BESIDE, y, text::LABEL).end()
        } else {
            Line::start(line.as_str(), 0.0, y, text::LABEL)
        };
        on.text(Pen::plain(Ink::Text), Line { bold: row.is_total, ..line })?;
    }
    Ok(())
}

/// The change at the end of its bar, away from the line of no change.
fn draw_value(area: &Area<'_>, layout: &Layout<'_>, row: &Row<'_>) -> Drawn {
    let (least, most) = layout.range;
    let millions = row.change.amount.map_or(0.0, Yen::millions_f64);
    let length = layout.right - layout.left;
    let end = layout.left + (millions - least) / (most - least) * length;
    let ink = if row.change.amount.is_some() { Ink::Text } else { Ink::Muted };
    let y = row.bar_y + BAR / 2.0;
    let line = if millions < 0.0 {
        Line::start(row.change.text.as_str(), end - BESIDE, y, text::SMALL).end()
    } else {
        Line::start(row.change.text.as_str(), end + BESIDE, y, text::SMALL)
    };
    Canvas::of(area, &row.item.key).text(Pen::plain(ink), line)
}

/// Where nothing has changed.
fn zero(layout: &Layout<'_>) -> f64 {
    let (least, most) = layout.range;
    layout.left - least / (most - least) * (layout.right - layout.left)
}

fn value_width(change: &Change) -> f64 {
    f64::from(text::width(&change.text, text::SMALL))
}

fn stop(spec: &AllocationsSpec<'_>, row: &Row<'_>) -> Option<Stop> {
    let (year, _) = row.item.amounts.first()?;
    let stop = spec.stop(&row.item, spec.at, *year);
    let change = match row.item.figure {
        Some(figure) => mark_name::change(spec.context, figure),
        None => {
            let before = row.item.amounts.get(1).copied();
            mark_name::change_of_rest(spec.context, before, row.change.amount)
        }
    };
    let change = change.unwrap_or_else(|| row.change.text.clone());
    let is_open = row.item.figure.zip(spec.at).is_some_and(|(it, at)| it.id == at.id);
    let said = [Some(stop.label), Some(change), row.item.group.clone()].into_iter().flatten();
    let label = spec.context.lang.join(&said.collect::<Vec<_>>());
    Some(Stop { label, opens: stop.opens && !is_open, ..stop })
}
