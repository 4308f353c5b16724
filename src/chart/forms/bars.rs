//! Allocations as bars from a common zero: each item's amount of the period that is shown, above that of the period
//! that it is compared with.

use plotters::element::Rectangle;
use plotters::style::{BLACK, Color};

use crate::chart::axis::{self, Axis, GridLines};
use crate::chart::backend::Inked;
use crate::chart::canvas::{self, Area, Bounds, Canvas, Drawn, Line, is_wide};
use crate::chart::headings::Headings;
use crate::chart::ink::{Ink, Pen};
use crate::chart::label_column::{LINE, Label, LabelColumn, Placed, Weight};
use crate::chart::scene::Scene;
use crate::chart::text;
use crate::chart::{Chart, Excerpt, Size};
use crate::describe::allocations::{Allocation, AllocationsSpec, Section};
use crate::describe::description::Description;
use crate::describe::finding;
use crate::describe::stop::Stop;
use crate::model::fiscal_year::FiscalYear;
use crate::model::item::Item;
use crate::model::quantity::Yen;
use crate::words::money::Notation;
use crate::words::numbers;

/// The height of a bar.
const BAR: f64 = 15.0;
/// Between the bars of an item.
const BETWEEN: f64 = 3.0;
/// Between items.
const GAP: f64 = 16.0;
/// The legend above the bars.
const LEGEND: f64 = 26.0;
/// Between a mark and the text beside it.
const BESIDE: f64 = 6.0;

/// Allocations as bars.
#[derive(Debug)]
pub struct Bars<'a> {
    spec: AllocationsSpec<'a>,
    sections: Vec<Section<'a>>,
}

/// The places of everything in the picture, in pixels; nothing else divides up its space.
struct Layout<'r> {
    width: u32,
    height: f64,
    /// Where the bars start and how far they may reach.
    left: f64,
    right: f64,
    labels: LabelColumn,
    legend: Vec<FiscalYear>,
    headings: Headings,
    rows: Vec<Row<'r>>,
    /// How amounts are written, under the unit of the axis.
    notation: Notation,
    /// The largest amount, in millions.
    max: f64,
}

/// An item at its place.
struct Row<'r> {
    item: &'r Allocation<'r>,
    placed: Placed,
}

impl<'a> Bars<'a> {
    /// The bars of what is to be shown.
    pub fn of(spec: AllocationsSpec<'a>) -> Bars<'a> {
        Bars { spec, sections: spec.sections() }
    }

    fn items(&self) -> impl Iterator<Item = &Allocation<'a>> {
        self.sections.iter().flat_map(|it| &it.items)
    }

    fn draw(&self, sections: &[Section<'a>], width: u32) -> Scene {
        let spec = &self.spec;
        let layout = layout(&self.spec, sections, width);
        if layout.rows.is_empty() {
            return canvas::notice(width, &self.spec.no_data());
        }
        let height = layout.height.ceil() as u32;
        let mut scene = canvas::scene(width, height, |area| draw(area, spec, &layout));
        scene.is_lined = true;
        scene.stops = layout.rows.iter().filter_map(|row| stop(&self.spec, row.item)).collect();
        scene
    }
}

impl Chart for Bars<'_> {
    fn describe(&self) -> Description {
        let title = finding(&self.spec, &self.items().collect::<Vec<_>>());
        let mut sentences = self.spec.sentences();
        sentences.extend(self.spec.hatching(self.items()));
        Description { title, sentences, table: self.spec.table(), places: self.spec.places() }
    }

    fn stops(&self) -> Vec<Stop> {
        self.items().filter_map(|it| stop(&self.spec, it)).collect()
    }

    fn scene(&self, width: u32) -> Scene {
        self.draw(&self.sections, width)
    }

    /// The first section alone, and what changes most in it.
    fn excerpt(&self, size: Size) -> Excerpt {
        let sections = self.sections.get(..1).unwrap_or_default();
        let items: Vec<&Allocation<'_>> = sections.iter().flat_map(|it| &it.items).collect();
        let scene = self.draw(sections, size.width);
        Excerpt { finding: finding(&self.spec, &items), scene }
    }
}

fn layout<'r>(spec: &AllocationsSpec<'_>, sections: &'r [Section<'r>], width: u32) -> Layout<'r> {
    let items = || sections.iter().flat_map(|it| &it.items);
    let years: Vec<FiscalYear> = spec.periods.iter().collect();
    let legend: Vec<FiscalYear> =
        years.into_iter().filter(|year| items().any(|it| it.amount_in(*year).is_some())).collect();
    let max = items().flat_map(|it| &it.amounts).map(|(_, it)| it.millions_f64());
    let max = max.fold(1.0, f64::max);
    let notation = spec.notation(items()).fitting([axis::min_tick(max)]);
    let values = items().flat_map(|it| &it.amounts).map(|(_, it)| value_width(notation, *it));
    let left = if is_wide(width) { (f64::from(width) * 0.34).min(340.0) } else { 0.0 };
    let mut res = Layout {
        width,
        height: LEGEND,
        left,
        right: f64::from(width) - values.fold(0.0, f64::max) - BESIDE,
        labels: LabelColumn::of(width, left - 2.0 * BESIDE),
        legend,
        headings: Headings::default(),
        rows: Vec::new(),
        notation,
        max,
    };
    for section in sections {
        place_section(&mut res, section);
    }
    res.height += f64::from(axis::BELOW);
    res
}

fn place_section<'r>(layout: &mut Layout<'r>, section: &'r Section<'r>) {
    if let Some(heading) = &section.heading {
        layout.height = layout.headings.place(heading, layout.width, layout.height);
    }
    for item in &section.items {
        let n_bars = item.amounts.len() as f64;
        let bars = n_bars * BAR + (n_bars - 1.0) * BETWEEN;
        let label = Label { text: &item.label, size: text::LABEL };
        let placed = layout.labels.place(&label, layout.height, bars);
        layout.height += placed.height + GAP;
        layout.rows.push(Row { item, placed });
    }
}

fn draw(area: &Area<'_>, spec: &AllocationsSpec<'_>, layout: &Layout<'_>) -> Drawn {
    let first = layout.rows.first().map(|row| &row.placed);
    let top = first.map_or(0.0, |it| it.marks_y.min(it.label_y - LINE / 2.0));
    let axis = Axis {
        domain: (0.0, layout.max),
        x_range: (layout.left, layout.right),
        y_range: (top, layout.height - f64::from(axis::BELOW)),
        max_ticks: if is_wide(layout.width) { 7 } else { 4 },
        grid_lines: GridLines::AtTicks,
        label: &|millions| numbers::tick(layout.notation, millions),
        unit: layout.notation.unit_name().to_owned(),
    };
    let mut chart = axis.draw(area)?;
    draw_legend(area, spec, layout)?;
    layout.headings.draw(area)?;
    for row in &layout.rows {
        draw_row(area, layout, row)?;
        // The element type is named, or the compiler looks for `Inked<Inked<…>>` without end.
        chart.draw_series::<_, Inked<Rectangle<_>>, _, _>(bars(spec, row))?;
        draw_values(area, &axis, layout.notation, row)?;
    }
    Ok(())
}

/// The bars of an item, each with the hatching of an estimate over it where it is one.
fn bars(spec: &AllocationsSpec<'_>, row: &Row<'_>) -> Vec<Inked<Rectangle<(f64, f64)>>> {
    let mut res: Vec<Inked<Rectangle<(f64, f64)>>> = Vec::new();
    let mut top = row.placed.marks_y;
    for (year, amount) in &row.item.amounts {
        let own = ink(spec, *year);
        let ink = if row.item.figure.is_none() { Ink::NotItemised } else { own };
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

/// What bars of a year are drawn in: paler for the earlier of two that are compared, even where it is shown alone.
fn ink(spec: &AllocationsSpec<'_>, year: FiscalYear) -> Ink {
    if year == spec.compared().periods.shown { Ink::Current } else { Ink::Earlier }
}

/// The label of an item, and an area to point at that is as wide as the picture.
fn draw_row(area: &Area<'_>, layout: &Layout<'_>, row: &Row<'_>) -> Drawn {
    let on = Canvas::of(area, &row.item.key);
    let Placed { label, label_y, marks_y, .. } = &row.placed;
    let n_bars = row.item.amounts.len() as f64;
    let top = marks_y.min(label_y - LINE / 2.0) - GAP / 4.0;
    let bottom =
        (marks_y + n_bars * (BAR + BETWEEN)).max(label_y + (label.len() as f64 - 0.5) * LINE);
    let (width, height) = (f64::from(layout.width), bottom + GAP / 4.0 - top);
    on.rect(Pen::plain(Ink::Area), Bounds { x: 0.0, y: top, width, height })?;
    layout.labels.draw(on, &row.placed, Weight::Plain)
}

/// The amounts at the ends of the bars of an item.
fn draw_values(area: &Area<'_>, axis: &Axis<'_>, notation: Notation, row: &Row<'_>) -> Drawn {
    let amounts = row.item.amounts.iter().enumerate();
    for ((idx, (_, amount)), ink) in amounts.zip([Ink::Text, Ink::Muted]) {
        let end = axis.at(amount.millions_f64());
        let y = row.placed.marks_y + idx as f64 * (BAR + BETWEEN) + BAR / 2.0;
        let amount = numbers::bare_money(notation, *amount);
        let line = Line::start(amount, end + BESIDE, y, text::SMALL);
        Canvas::of(area, &row.item.key).text(Pen::plain(ink), line)?;
    }
    Ok(())
}

/// Which bar is which year.
fn draw_legend(area: &Area<'_>, spec: &AllocationsSpec<'_>, layout: &Layout<'_>) -> Drawn {
    let mut x = layout.left;
    for year in &layout.legend {
        let ink = ink(spec, *year);
        let label = spec.context.year(*year);
        let bounds = Bounds { x, y: 5.0, width: 18.0, height: 11.0 };
        Canvas::plain(area).rect(Pen::plain(ink), bounds)?;
        x += 18.0 + BESIDE;
        let width = f64::from(text::width(&label, text::SMALL));
        let line = Line::start(label, x, 10.5, text::SMALL);
        Canvas::plain(area).text(Pen::plain(Ink::Text), line)?;
        x += width + 3.0 * BESIDE;
    }
    Ok(())
}

fn stop(spec: &AllocationsSpec<'_>, item: &Allocation<'_>) -> Option<Stop> {
    let (year, _) = item.amounts.first()?;
    let stop = spec.stop(item, spec.at, *year);
    let said = [Some(stop.label), spec.change_of(item), item.group.clone()].into_iter().flatten();
    let label = spec.context.lang.join(&said.collect::<Vec<_>>());
    Some(Stop { label, ..stop })
}

/// The finding: what changes most where two years are shown, else what the amounts of one show.
fn finding(spec: &AllocationsSpec<'_>, items: &[&Allocation<'_>]) -> String {
    let changes = finding::of_changes(spec, items);
    changes.unwrap_or_else(|| match spec.at.and_then(|it| Some((it, spec.year_of(it)?))) {
        Some((total, year)) => finding::of_parts(spec, total, year),
        None => finding::of_totals(spec, items),
    })
}

/// The pieces of a total, drawn in another form; as bars where they do not add up to it, and so are no pieces of it.
pub(super) fn unless_pieces<'a, C: Chart + 'a>(
    spec: AllocationsSpec<'a>,
    pieces: fn(AllocationsSpec<'a>) -> C,
) -> Box<dyn Chart + 'a> {
    match spec.at.is_some_and(Item::has_unequal_parts) {
        true => Box::new(Bars::of(spec)),
        false => Box::new(pieces(spec)),
    }
}

fn value_width(notation: Notation, amount: Yen) -> f64 {
    f64::from(text::width(&numbers::bare_money(notation, amount), text::SMALL))
}
