//! Allocations as bars from a common zero, the year before beneath the year that is explored.

use plotters::chart::ChartBuilder;
use plotters::element::Rectangle;
use plotters::style::{BLACK, Color};

use crate::chart::backend::Inked;
use crate::chart::canvas::{self, Area, Axis, Canvas, Drawn, Line, grid};
use crate::chart::excerpt::Excerpt;
use crate::chart::ink::{Ink, Pen};
use crate::chart::scene::{GRID, Scene};
use crate::chart::text;
use crate::describe::allocations::{AllocationsSpec, Item, Section};
use crate::describe::context::Context;
use crate::describe::description::Description;
use crate::describe::finding;
use crate::describe::mark_name;
use crate::describe::stop::Stop;
use crate::model::figure::FiscalYear;
use crate::model::quantity::Yen;
use crate::words::money::Notation;
use crate::words::numbers;

/// The height of a bar.
const BAR: f64 = 15.0;
/// Between the bars of an item.
const BETWEEN: f64 = 3.0;
/// Between items.
const GAP: f64 = 16.0;
/// A line of a label.
const LINE: f64 = 18.0;
/// The key above the bars.
const LEGEND: f64 = 26.0;
/// A heading above a section.
const HEADING: f64 = 30.0;
/// The axis below the bars.
const AXIS: u32 = 38;
/// Between a mark and the text beside it.
const BESIDE: f64 = 6.0;

/// Where everything stands; the only place that shares out the room.
struct Layout<'a> {
    height: f64,
    /// Where the bars start and how far they may reach.
    left: f64,
    right: f64,
    legend: Vec<FiscalYear>,
    headings: Vec<(f64, String)>,
    rows: Vec<Row<'a>>,
    /// How amounts are written, under the unit of the axis.
    notation: Notation,
    /// The largest amount, in millions.
    most: f64,
}

/// An item at its place.
struct Row<'a> {
    item: Item<'a>,
    label: Vec<String>,
    /// The middle of the first line of the label.
    label_y: f64,
    /// The top of the first bar.
    bars_y: f64,
}

/// Draws the bars.
pub fn scene(spec: &AllocationsSpec<'_>) -> Scene {
    draw_sections(spec, spec.sections())
}

/// The first section alone, and what changes most in it.
pub fn excerpt(spec: &AllocationsSpec<'_>) -> Excerpt {
    let sections: Vec<Section<'_>> = spec.sections().into_iter().take(1).collect();
    let items: Vec<&Item<'_>> = sections.iter().flat_map(|it| &it.items).collect();
    Excerpt { finding: finding(spec, &items), scene: draw_sections(spec, sections) }
}

fn draw_sections(spec: &AllocationsSpec<'_>, sections: Vec<Section<'_>>) -> Scene {
    let context = spec.context;
    let layout = layout(spec, sections);
    if layout.rows.is_empty() {
        return canvas::notice(context.width, &spec.no_data());
    }
    let mut scene = canvas::scene(context.width, layout.height.ceil() as u32, |area| {
        draw(area, context, &layout)
    });
    scene.is_lined = true;
    scene.stops = layout.rows.iter().filter_map(|row| stop(spec, &row.item)).collect();
    scene
}

/// The bars in words.
pub fn describe(spec: &AllocationsSpec<'_>) -> Description {
    let items = spec.items();
    let title = finding(spec, &items.iter().collect::<Vec<_>>());
    let mut sentences = spec.sentences();
    sentences.extend(spec.hatching(&items));
    Description { title, sentences, table: spec.table(), places: spec.places() }
}

fn layout<'a>(spec: &AllocationsSpec<'a>, sections: Vec<Section<'a>>) -> Layout<'a> {
    let context = spec.context;
    let width = f64::from(context.width);
    let items = || sections.iter().flat_map(|it| &it.items);
    let years: Vec<FiscalYear> = spec.fiscal_years();
    let legend: Vec<FiscalYear> =
        years.into_iter().filter(|year| items().any(|it| it.amount_in(*year).is_some())).collect();
    let most = items().flat_map(|it| &it.amounts).map(|(_, it)| it.millions_f64());
    let most = most.fold(1.0, f64::max);
    let notation = spec.notation(items()).fitting([Axis::least_tick(most)]);
    let values = items().flat_map(|it| &it.amounts).map(|(_, it)| value_width(notation, *it));
    let left = if context.is_wide() { (width * 0.34).min(340.0) } else { 0.0 };
    let mut res = Layout {
        height: LEGEND,
        left,
        right: width - values.fold(0.0, f64::max) - BESIDE,
        legend,
        headings: Vec::new(),
        rows: Vec::new(),
        notation,
        most,
    };
    for section in sections {
        place_section(&mut res, context, section);
    }
    res.height += f64::from(AXIS);
    res
}

fn place_section<'a>(layout: &mut Layout<'a>, context: Context<'_>, section: Section<'a>) {
    if let Some(heading) = section.heading {
        // Bold letters are wider than the table of widths says.
        layout.height += (HEADING - LINE) / 2.0;
        for line in text::wrap(&heading, text::LABEL + 1, context.width, 3) {
            layout.headings.push((layout.height + LINE / 2.0, line));
            layout.height += LINE;
        }
        layout.height += (HEADING - LINE) / 2.0;
    }
    for item in section.items {
        let n_bars = item.amounts.len() as f64;
        let bars = n_bars * BAR + (n_bars - 1.0) * BETWEEN;
        let top = layout.height;
        let row = if context.is_wide() {
            let room = (layout.left - 2.0 * BESIDE) as u32;
            let label = text::wrap(&item.label, text::LABEL, room, 2);
            let lines = label.len() as f64 * LINE;
            let height = bars.max(lines);
            let label_y = top + (height - lines) / 2.0 + LINE / 2.0;
            layout.height += height + GAP;
            Row { item, label, label_y, bars_y: top + (height - bars) / 2.0 }
        } else {
            let label = text::wrap(&item.label, text::LABEL, context.width, 2);
            let lines = label.len() as f64 * LINE;
            layout.height += lines + bars + GAP;
            Row { item, label, label_y: top + LINE / 2.0, bars_y: top + lines + 1.0 }
        };
        layout.rows.push(row);
    }
}

fn draw(area: &Area<'_>, context: Context<'_>, layout: &Layout<'_>) -> Drawn {
    let plot_top = layout.rows.first().map_or(0.0, |row| row.bars_y.min(row.label_y - LINE / 2.0));
    let mut chart = ChartBuilder::on(area)
        .margin_top(grid(plot_top))
        .margin_left(grid(layout.left))
        .margin_right(grid(f64::from(context.width) - layout.right))
        .x_label_area_size(AXIS * GRID)
        .build_cartesian_2d(0.0..layout.most, layout.height - f64::from(AXIS)..plot_top)?;
    let label = |millions: f64| numbers::tick(layout.notation, millions);
    let axis = Axis {
        least: 0.0,
        most: layout.most,
        length: layout.right - layout.left,
        room: f64::from(context.width) - layout.left,
    };
    let n_labels = axis.n_ticks(if context.is_wide() { 7 } else { 4 }, label);
    chart
        .configure_mesh()
        .disable_y_mesh()
        .disable_y_axis()
        .axis_style(BLACK)
        .x_labels(n_labels)
        .max_light_lines(0)
        .label_style(canvas::tick_style())
        .x_label_formatter(&|millions: &f64| label(*millions))
        .draw()?;
    let unit = Line::start(
        layout.notation.unit_name(),
        f64::from(context.width),
        layout.height - f64::from(AXIS) + canvas::UNIT,
        text::SMALL,
    );
    Canvas::plain(area).text(Pen::plain(Ink::Muted), unit.end())?;
    draw_legend(area, context, layout)?;
    for (y, heading) in &layout.headings {
        let line = Line::start(heading.as_str(), 0.0, *y, text::LABEL).bold();
        Canvas::plain(area).text(Pen::plain(Ink::Text), line)?;
    }
    for row in &layout.rows {
        draw_row(area, context, layout, row)?;
        // The element type is named, or the compiler looks for `Inked<Inked<…>>` without end.
        chart.draw_series::<_, Inked<Rectangle<_>>, _, _>(bars(context, row))?;
        draw_values(area, layout, row)?;
    }
    Ok(())
}

/// The bars of an item, each with the hatching of an estimate over it where it is one.
fn bars(context: Context<'_>, row: &Row<'_>) -> Vec<Inked<Rectangle<(f64, f64)>>> {
    let mut res: Vec<Inked<Rectangle<(f64, f64)>>> = Vec::new();
    let mut top = row.bars_y;
    for (year, amount) in &row.item.amounts {
        let own = if *year == context.edition() { Ink::Current } else { Ink::Previous };
        let ink = if row.item.figure.is_none() { Ink::Rest } else { own };
        let overlay = row.item.is_estimate.then_some(Ink::Estimate);
        let corners = [(0.0, top), (amount.millions_f64(), top + BAR)];
        res.extend([Some(ink), overlay].into_iter().flatten().map(|ink| Inked {
            key: Some(row.item.key.clone()),
            pen: Pen::of(ink, row.item.tone),
            inner: Rectangle::new(corners, BLACK.filled()),
        }));
        top += BAR + BETWEEN;
    }
    res
}

/// The label of an item, and an area to point at that is as wide as the picture.
fn draw_row(area: &Area<'_>, context: Context<'_>, layout: &Layout<'_>, row: &Row<'_>) -> Drawn {
    let on = Canvas::of(area, &row.item.key);
    let n_bars = row.item.amounts.len() as f64;
    let top = row.bars_y.min(row.label_y - LINE / 2.0) - GAP / 4.0;
    let bottom = (row.bars_y + n_bars * (BAR + BETWEEN))
        .max(row.label_y + (row.label.len() as f64 - 0.5) * LINE);
    let frame = canvas::Frame {
        x: 0.0,
        y: top,
        width: f64::from(context.width),
        height: bottom + GAP / 4.0 - top,
    };
    on.rect(Pen::plain(Ink::Area), frame)?;
    for (line, idx) in row.label.iter().zip(0..) {
        let y = row.label_y + f64::from(idx) * LINE;
        let line = if layout.left > 0.0 {
            Line::start(line.as_str(), layout.left - 2.0 * BESIDE, y, text::LABEL).end()
        } else {
            Line::start(line.as_str(), 0.0, y, text::LABEL)
        };
        on.text(Pen::plain(Ink::Text), line)?;
    }
    Ok(())
}

/// The amounts at the ends of the bars of an item.
fn draw_values(area: &Area<'_>, layout: &Layout<'_>, row: &Row<'_>) -> Drawn {
    for ((idx, (_, amount)), ink) in
        row.item.amounts.iter().enumerate().zip([Ink::Text, Ink::Muted])
    {
        let end = layout.left
            + amount.millions_f64() / layout.most * (layout.right - layout.left).max(0.0);
        let y = row.bars_y + idx as f64 * (BAR + BETWEEN) + BAR / 2.0;
        let amount = numbers::bare_money(layout.notation, *amount);
        let line = Line::start(amount, end + BESIDE, y, text::SMALL);
        Canvas::of(area, &row.item.key).text(Pen::plain(ink), line)?;
    }
    Ok(())
}

/// Which bar is which year.
fn draw_legend(area: &Area<'_>, context: Context<'_>, layout: &Layout<'_>) -> Drawn {
    let mut x = layout.left;
    for year in &layout.legend {
        let ink = if *year == context.edition() { Ink::Current } else { Ink::Previous };
        let label = context.year(*year);
        let frame = canvas::Frame { x, y: 5.0, width: 18.0, height: 11.0 };
        Canvas::plain(area).rect(Pen::plain(ink), frame)?;
        x += 18.0 + BESIDE;
        let width = f64::from(text::width(&label, text::SMALL));
        let line = Line::start(label, x, 10.5, text::SMALL);
        Canvas::plain(area).text(Pen::plain(Ink::Text), line)?;
        x += width + 3.0 * BESIDE;
    }
    Ok(())
}

fn stop(spec: &AllocationsSpec<'_>, item: &Item<'_>) -> Option<Stop> {
    let (year, _) = item.amounts.first()?;
    let stop = spec.stop(item, spec.at, *year);
    let change = match item.figure {
        Some(figure) if item.amounts.len() > 1 => mark_name::change(spec.context, figure),
        Some(_) => None,
        None => {
            mark_name::change_of_rest(spec.context, item.amounts.get(1).copied(), item.change())
        }
    };
    let said = [Some(stop.label), change, item.group.clone()].into_iter().flatten();
    let label = spec.context.lang.join(&said.collect::<Vec<_>>());
    Some(Stop { label, ..stop })
}

/// The finding: what changes most where two years are shown, else what the amounts of one show.
fn finding(spec: &AllocationsSpec<'_>, items: &[&Item<'_>]) -> String {
    let changes = finding::of_changes(spec, items);
    changes.unwrap_or_else(|| match spec.at.and_then(|it| Some((it, spec.year_of(it)?))) {
        Some((total, year)) => finding::of_parts(spec, total, year),
        None => finding::of_totals(spec, items),
    })
}

fn value_width(notation: Notation, amount: Yen) -> f64 {
    f64::from(text::width(&numbers::bare_money(notation, amount), text::SMALL))
}
