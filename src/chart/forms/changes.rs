//! The changes of allocations from one period to a later one: a bar for each item, from a common line of no change.
//!
//! The change of a total is that of its parts together, and is drawn first. The documents do not say
//! why anything changes.

use plotters::element::Rectangle;
use plotters::style::{BLACK, Color};

use crate::chart::Chart;
use crate::chart::axis::{self, Axis, GridLines};
use crate::chart::backend::Inked;
use crate::chart::canvas::{self, Area, Bounds, Canvas, Drawn, Line, is_wide};
use crate::chart::headings::Headings;
use crate::chart::ink::{Ink, Pen};
use crate::chart::label_column::{LINE, Label, LabelColumn, Placed, Weight};
use crate::chart::scene::Scene;
use crate::chart::text;
use crate::describe::allocations::{Allocation, AllocationsSpec, Section};
use crate::describe::description::Description;
use crate::describe::finding;
use crate::describe::mark_name;
use crate::describe::periods::Periods;
use crate::describe::stop::Stop;
use crate::model::quantity::Yen;
use crate::words::money::Notation;
use crate::words::numbers;

/// The height of a bar.
const BAR: f64 = 15.0;
/// Between items.
const GAP: f64 = 14.0;
/// The least width of bars, in pixels, beside which changes are written in percent, too.
const MIN_WIDTH_FOR_PERCENT: f64 = 140.0;
/// How far an axis reaches in millions where nothing has changed.
const NO_CHANGE: f64 = 100.0;
/// Between a mark and the text beside it.
const BESIDE: f64 = 6.0;

/// What has changed of allocations, as bars.
#[derive(Debug)]
pub struct Changes<'a> {
    /// Always with two periods, even where one is chosen: a change is between them.
    spec: AllocationsSpec<'a>,
    /// The total that is shown first, then its parts.
    sections: Vec<Section<'a>>,
}

/// The places of everything in the picture, in pixels; nothing else divides up its space.
struct Layout<'r> {
    width: u32,
    height: f64,
    labels: LabelColumn,
    /// From where to where bars may reach.
    left: f64,
    right: f64,
    headings: Headings,
    rows: Vec<Row<'r>>,
    /// How changes are written, under the unit of the axis.
    notation: Notation,
    /// How much is said of them.
    detail: Detail,
    /// The largest fall and rise, in millions; no fall is zero.
    domain: (f64, f64),
}

/// An item at its place.
struct Row<'r> {
    item: &'r Allocation<'r>,
    /// The weight of its label: the total of the others is bold.
    weight: Weight,
    change: Change,
    placed: Placed,
}

/// How an item has changed.
struct Change {
    /// By how much; nothing if it is not known in both periods.
    amount: Option<Yen>,
    /// That in words.
    text: String,
}

/// How much is said of a change.
#[derive(Copy, Clone)]
enum Detail {
    /// The amount, and that in relation to what is compared with.
    Percent,
    /// The amount alone, where there is little room.
    Amount,
}

impl<'a> Changes<'a> {
    /// The changes of what is to be shown.
    pub fn of(spec: AllocationsSpec<'a>) -> Changes<'a> {
        let spec = spec.compared();
        let mut sections = spec.sections();
        if let (Some(total), Some(section)) = (spec.at, sections.first_mut()) {
            section.items.insert(0, spec.item(total));
        }
        Changes { spec, sections }
    }

    fn items(&self) -> impl Iterator<Item = &Allocation<'a>> {
        self.sections.iter().flat_map(|it| &it.items)
    }

    /// The finding: what changes most below the total that is shown, else how that changes.
    fn finding(&self) -> String {
        let items: Vec<&Allocation<'_>> =
            self.items().filter(|it| !is_total(&self.spec, it)).collect();
        let total = || finding::of_total(&self.spec, self.spec.at?);
        let known = finding::of_changes(&self.spec, &items).or_else(total);
        known.unwrap_or_else(|| self.spec.context.lang.allocations().no_changes.to_owned())
    }

    /// The place of an item on a walk, with its change.
    fn stop(&self, notation: Notation, item: &Allocation<'_>) -> Option<Stop> {
        let context = self.spec.context;
        let (year, _) = item.amounts.first()?;
        let stop = self.spec.stop(item, self.spec.at, *year);
        let change = self
            .spec
            .change_of(item)
            .unwrap_or_else(|| self::change(&self.spec, notation, item, Detail::Percent).text);
        let said = [Some(stop.label), Some(change), item.group.clone()].into_iter().flatten();
        let label = context.lang.join(&said.collect::<Vec<_>>());
        Some(Stop { label, opens: stop.opens && !is_total(&self.spec, item), ..stop })
    }

    /// How changes are written, under the unit of the axis.
    fn notation(&self) -> Notation {
        let domain = domain(self.items());
        let notation = self.spec.context.notation();
        let notation = notation.fitting(self.items().filter_map(|it| it.change()));
        notation.fitting([axis::min_tick(domain.1 - domain.0)])
    }
}

impl Chart for Changes<'_> {
    fn describe(&self) -> Description {
        let drawn = self.items().filter(|it| it.change().is_some_and(|it| it != Yen::ZERO));
        let mut sentences = self.spec.sentences();
        sentences.extend(self.spec.hatching(drawn));
        sentences.push(self.spec.context.lang.allocations().no_causes.to_owned());
        Description {
            title: self.finding(),
            sentences,
            table: self.spec.table(),
            places: self.spec.places(),
        }
    }

    fn stops(&self) -> Vec<Stop> {
        if self.items().all(|it| it.change().is_none()) {
            return Vec::new();
        }
        let notation = self.notation();
        self.items().filter_map(|it| self.stop(notation, it)).collect()
    }

    fn scene(&self, width: u32) -> Scene {
        let context = self.spec.context;
        if self.items().all(|it| it.change().is_none()) {
            return canvas::notice(width, context.lang.allocations().no_changes);
        }
        let layout = layout(self, width);
        let height = layout.height.ceil() as u32;
        let mut scene = canvas::scene(width, height, |area| draw(area, &self.spec, &layout));
        scene.is_lined = true;
        scene.stops = self.stops();
        scene
    }
}

/// Whether an item is the total that the others are parts of.
fn is_total(spec: &AllocationsSpec<'_>, item: &Allocation<'_>) -> bool {
    spec.at.is_some_and(|total| item.key == mark_name::key(total))
}

fn layout<'r>(chart: &'r Changes<'_>, width: u32) -> Layout<'r> {
    let label = if is_wide(width) { (f64::from(width) * 0.34).min(340.0) } else { 0.0 };
    let notation = chart.notation();
    let said = |detail| -> Vec<Change> {
        chart.items().map(|it| change(&chart.spec, notation, it, detail)).collect()
    };
    let mut detail = Detail::Percent;
    let mut changes = said(detail);
    let mut margins = margins_of(&changes);
    if f64::from(width) - label - margins.0 - margins.1 < MIN_WIDTH_FOR_PERCENT {
        detail = Detail::Amount;
        changes = said(detail);
        margins = margins_of(&changes);
    }
    let mut res = Layout {
        width,
        height: 0.0,
        labels: LabelColumn::of(width, label - 4.0 * BESIDE),
        left: label + margins.0,
        right: f64::from(width) - margins.1,
        headings: Headings::default(),
        rows: Vec::new(),
        notation,
        detail,
        domain: domain(chart.items()),
    };
    let mut changes = changes.into_iter();
    for section in &chart.sections {
        if let Some(heading) = &section.heading {
            res.height = res.headings.place(heading, width, res.height);
        }
        for (item, change) in section.items.iter().zip(&mut changes) {
            place(&mut res, &chart.spec, item, change);
        }
    }
    res.height += f64::from(axis::BELOW);
    res
}

/// The room that what is at the ends of bars takes to the left and to the right.
fn margins_of(changes: &[Change]) -> (f64, f64) {
    let is_fall = |it: &&Change| it.amount.is_some_and(|it| it < Yen::ZERO);
    let widest = |widths: Vec<f64>| widths.into_iter().map(|it| it + BESIDE).fold(0.0, f64::max);
    let falls = changes.iter().filter(is_fall).map(value_width).collect();
    let others = changes.iter().filter(|it| !is_fall(it)).map(value_width).collect();
    (widest(falls), widest(others))
}

/// The largest fall and rise, in millions.
fn domain<'i>(items: impl Iterator<Item = &'i Allocation<'i>>) -> (f64, f64) {
    let amounts = items.filter_map(|it| Some(it.change()?.millions_f64()));
    let (min, max) =
        amounts.fold((0.0, 0.0), |(min, max): (f64, f64), it| (min.min(it), max.max(it)));
    // An axis needs an extent even where nothing has changed.
    (min, if max > min { max } else { NO_CHANGE })
}

fn change(
    spec: &AllocationsSpec<'_>,
    notation: Notation,
    item: &Allocation<'_>,
    detail: Detail,
) -> Change {
    let context = spec.context;
    let Periods { shown, compared_with } = spec.periods;
    let then = compared_with.and_then(|it| item.amount_in(it));
    let amount = item.change();
    let text = match (amount, then) {
        (Some(amount), Some(then)) => {
            let text = numbers::bare_signed_money(notation, amount);
            let percent = match detail {
                Detail::Percent => numbers::change_percent(context.lang, amount, then),
                Detail::Amount => None,
            };
            context.lang.aside(&text, &percent.unwrap_or_default())
        }
        _ => {
            let missing = compared_with.filter(|_| item.amount_in(shown).is_some());
            (context.lang.allocations().not_in)(&context.year(missing.unwrap_or(shown)))
        }
    };
    Change { amount, text }
}

fn place<'r>(
    layout: &mut Layout<'r>,
    spec: &AllocationsSpec<'_>,
    item: &'r Allocation<'r>,
    change: Change,
) {
    let weight = if is_total(spec, item) { Weight::Bold } else { Weight::Plain };
    // Bold letters are wider than the table of widths says.
    let size = text::LABEL + u32::from(weight == Weight::Bold);
    let placed = layout.labels.place(&Label { text: &item.label, size }, layout.height, BAR);
    layout.height += placed.height + GAP;
    layout.rows.push(Row { item, weight, change, placed });
}

fn draw(area: &Area<'_>, spec: &AllocationsSpec<'_>, layout: &Layout<'_>) -> Drawn {
    let first = layout.rows.first().map(|row| &row.placed);
    let top = first.map_or(0.0, |it| it.marks_y.min(it.label_y - LINE / 2.0));
    let bottom = layout.height - f64::from(axis::BELOW);
    let axis = Axis {
        domain: layout.domain,
        x_range: (layout.left, layout.right),
        y_range: (top, bottom),
        max_ticks: if is_wide(layout.width) { 7 } else { 3 },
        grid_lines: GridLines::AtTicks,
        label: &|millions| numbers::tick(layout.notation, millions),
        unit: unit(spec, layout),
    };
    let mut chart = axis.draw(area)?;
    layout.headings.draw(area)?;
    for row in &layout.rows {
        draw_label(area, layout, row)?;
        // The element type is named, or the compiler looks for `Inked<Inked<…>>` without end.
        chart.draw_series::<_, Inked<Rectangle<_>>, _, _>(bar(row))?;
        draw_value(area, &axis, row)?;
    }
    let zero = axis.at(0.0);
    Canvas::plain(area).line(Pen::plain(Ink::Text), (zero, top), (zero, bottom))
}

/// The unit of the changes, and what their percentages are of.
fn unit(spec: &AllocationsSpec<'_>, layout: &Layout<'_>) -> String {
    let context = spec.context;
    let unit = layout.notation.unit_name();
    match (layout.detail, spec.periods.compared_with) {
        (Detail::Percent, Some(earlier)) => {
            let earlier = context.year(earlier);
            context.lang.aside(unit, &(context.lang.allocations().percent_of)(&earlier))
        }
        (Detail::Amount | Detail::Percent, _) => unit.to_owned(),
    }
}

/// The bar of an item, with the hatching of an estimate over it where it is one.
fn bar(row: &Row<'_>) -> Vec<Inked<Rectangle<(f64, f64)>>> {
    let Some(change) = row.change.amount.filter(|it| *it != Yen::ZERO) else {
        return Vec::new();
    };
    let ink = if row.item.figure.is_none() { Ink::NotItemised } else { Ink::Current };
    let overlay = row.item.is_estimate.then_some(Ink::Estimate);
    let millions = change.millions_f64();
    let corners =
        [(millions.min(0.0), row.placed.marks_y), (millions.max(0.0), row.placed.marks_y + BAR)];
    let inks = [Some(ink), overlay].into_iter().flatten();
    let inked = inks.map(|ink| Inked {
        key: Some(row.item.key.clone()),
        pen: Pen::of(ink, row.item.tone),
        inner: Rectangle::new(corners, BLACK.filled()),
    });
    inked.collect()
}

/// The label of an item, and an area to point at that is as wide as the picture.
fn draw_label(area: &Area<'_>, layout: &Layout<'_>, row: &Row<'_>) -> Drawn {
    let on = Canvas::of(area, &row.item.key);
    let Placed { label, label_y, marks_y, .. } = &row.placed;
    let top = marks_y.min(label_y - LINE / 2.0) - GAP / 4.0;
    let bottom = (marks_y + BAR).max(label_y + (label.len() as f64 - 0.5) * LINE);
    let (width, height) = (f64::from(layout.width), bottom + GAP / 4.0 - top);
    on.rect(Pen::plain(Ink::Area), Bounds { x: 0.0, y: top, width, height })?;
    layout.labels.draw(on, &row.placed, row.weight)
}

/// The change at the end of its bar, away from the line of no change.
fn draw_value(area: &Area<'_>, axis: &Axis<'_>, row: &Row<'_>) -> Drawn {
    let millions = row.change.amount.map_or(0.0, Yen::millions_f64);
    let end = axis.at(millions);
    let ink = if row.change.amount.is_some() { Ink::Text } else { Ink::Muted };
    let y = row.placed.marks_y + BAR / 2.0;
    let line = if millions < 0.0 {
        Line::start(row.change.text.as_str(), end - BESIDE, y, text::SMALL).end()
    } else {
        Line::start(row.change.text.as_str(), end + BESIDE, y, text::SMALL)
    };
    Canvas::of(area, &row.item.key).text(Pen::plain(ink), line)
}

fn value_width(change: &Change) -> f64 {
    f64::from(text::width(&change.text, text::SMALL))
}
