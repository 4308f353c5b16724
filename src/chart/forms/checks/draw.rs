//! Draws the checks at their places.

use plotters::chart::ChartBuilder;
use plotters::element::{Circle, Rectangle};
use plotters::style::{BLACK, Color};

use crate::chart::backend::Inked;
use crate::chart::canvas::{self, Area, Bounds, Canvas, Drawn, Line, grid};
use crate::chart::forms::checks::layout::{
    AXIS, BESIDE, BOX, Layout, LegendEntry, Marks, Row, has_band,
};
use crate::chart::ink::{Ink, Pen};
use crate::chart::label_column::Weight;
use crate::chart::scene::GRID;
use crate::chart::text;
use crate::dataset::checks::Verdict;
use crate::describe::context::Context;
use crate::describe::mark_name;
use crate::model::decimal::Decimal;
use crate::model::key::Key;
use crate::words::digits::grouped;
use crate::words::lang::Lang;

/// Half the height of what rounding allows, of a bar and of a mark.
const BAND: f64 = 6.0;
const BAR: f64 = 5.0;
const DOT: f64 = 4.5;

/// Draws all of it.
pub(super) fn all(area: &Area<'_>, context: Context<'_>, layout: &Layout<'_>) -> Drawn {
    let width = f64::from(layout.width);
    let mut chart = ChartBuilder::on(area)
        .margin_top(grid(layout.top - f64::from(AXIS)))
        .margin_left(grid(layout.left))
        .margin_right(grid(width - layout.right))
        .top_x_label_area_size(AXIS * GRID)
        .build_cartesian_2d(-layout.max..layout.max, layout.height..layout.top)?;
    chart
        .configure_mesh()
        .disable_y_mesh()
        .disable_y_axis()
        .axis_style(BLACK)
        .x_labels(n_ticks(layout.right - layout.left))
        .max_light_lines(0)
        .label_style(canvas::tick_style())
        .x_label_formatter(&|digits: &f64| tick(context.lang, *digits))
        .draw()?;
    let (unit, y) = &layout.unit;
    let unit = Line::start(unit.as_str(), layout.left, *y, text::SMALL);
    Canvas::plain(area).text(Pen::plain(Ink::Muted), unit)?;
    let zero = layout.left + (layout.right - layout.left) / 2.0;
    Canvas::plain(area).line(Pen::plain(Ink::Zero), (zero, layout.top), (zero, layout.height))?;
    for entry in &layout.legend {
        draw_legend_entry(area, entry)?;
    }
    layout.headings.draw(area)?;
    for row in &layout.rows {
        draw_words(area, layout, row)?;
        let marks = || row.marks.iter();
        let bands = marks().filter(|it| has_band(&it.check)).map(|it| band(layout, row, it));
        // The element type is named, or the compiler looks for `Inked<Inked<…>>` without end.
        chart.draw_series::<_, Inked<Rectangle<_>>, _, _>(bands)?;
        let bars =
            marks().filter(|it| is_bar(it.check.verdict)).map(|it| bar(context, layout, row, it));
        chart.draw_series::<_, Inked<Rectangle<_>>, _, _>(bars)?;
        let dots = marks().filter(|it| !is_bar(it.check.verdict));
        let dots = dots.map(|it| dot(context, layout, row, it));
        chart.draw_series::<_, Inked<Circle<_, _>>, _, _>(dots)?;
    }
    Ok(())
}

/// How many labels an axis of a length has room for.
fn n_ticks(length: f64) -> usize {
    const EACH: f64 = 20.0;
    ((length / EACH) as usize).clamp(1, 9)
}

/// A number of steps of the last digit, with its sign.
fn tick(lang: Lang, digits: f64) -> String {
    let digits = digits.round() as i64;
    let sign = if digits > 0 { "+" } else { "" };
    format!("{sign}{}", grouped(lang, Decimal::whole(digits)))
}

/// Whether a verdict is drawn as a bar from zero, not as a dot.
fn is_bar(verdict: Verdict) -> bool {
    match verdict {
        Verdict::NotItemised | Verdict::DoesNotAddUp => true,
        Verdict::Exact | Verdict::Rounding => false,
    }
}

/// How large rounding lets a difference be.
fn band(layout: &Layout<'_>, row: &Row<'_>, it: &Marks) -> Inked<Rectangle<(f64, f64)>> {
    let ends = [-it.tolerance, it.tolerance].map(|end| layout.clamp(end));
    rectangle(row, Pen::plain(Ink::Band), ends, (it.y - BAND, it.y + BAND))
}

/// A difference that is drawn from zero, to the end of the scale if it is beyond.
fn bar(
    context: Context<'_>,
    layout: &Layout<'_>,
    row: &Row<'_>,
    it: &Marks,
) -> Inked<Rectangle<(f64, f64)>> {
    let ink = match it.check.verdict {
        Verdict::NotItemised => Ink::NotItemised,
        Verdict::Exact | Verdict::Rounding | Verdict::DoesNotAddUp => Ink::Warning,
    };
    let pen = Pen::of(ink, context.tone(row.total.item));
    rectangle(row, pen, [0.0, layout.clamp(it.difference)], (it.y - BAR, it.y + BAR))
}

fn rectangle(
    row: &Row<'_>,
    pen: Pen,
    [from, to]: [f64; 2],
    (top, bottom): (f64, f64),
) -> Inked<Rectangle<(f64, f64)>> {
    let inner = Rectangle::new([(from.min(to), top), (from.max(to), bottom)], BLACK.filled());
    Inked { key: Some(mark_name::key(row.total.item)), pen, inner }
}

/// A difference that rounding explains, or none.
fn dot(
    context: Context<'_>,
    layout: &Layout<'_>,
    row: &Row<'_>,
    it: &Marks,
) -> Inked<Circle<(f64, f64), i32>> {
    let is_earlier = it.check.period.is_some_and(|it| it < context.edition());
    let ink = if is_earlier { Ink::Earlier } else { Ink::Current };
    Inked {
        key: Some(mark_name::key(row.total.item)),
        pen: Pen::of(ink, context.tone(row.total.item)),
        inner: Circle::new((layout.clamp(it.difference), it.y), grid(DOT), BLACK.filled()),
    }
}

/// The label of a total, its differences in words, and an area to point at as wide as the picture.
fn draw_words(area: &Area<'_>, layout: &Layout<'_>, row: &Row<'_>) -> Drawn {
    let key: Key = mark_name::key(row.total.item);
    let on = Canvas::of(area, &key);
    let (width, height) = (f64::from(layout.width), row.placed.height);
    on.rect(Pen::plain(Ink::Area), Bounds { x: 0.0, y: row.top, width, height })?;
    layout.labels.draw(on, &row.placed, Weight::Plain)?;
    for it in &row.marks {
        let line = Line::start(it.text.as_str(), layout.right + BESIDE, it.y, text::SMALL);
        on.text(Pen::plain(Ink::Text), line)?;
    }
    Ok(())
}

/// Draws an entry of the legend.
fn draw_legend_entry(area: &Area<'_>, entry: &LegendEntry) -> Drawn {
    let LegendEntry { ink, x, y, text } = entry;
    let on = Canvas::plain(area);
    match ink {
        Ink::Current => on.circle(Pen::plain(*ink), (x + BOX / 2.0, *y), DOT)?,
        _ => {
            let bounds = Bounds { x: *x, y: y - BAR, width: BOX, height: 2.0 * BAR };
            on.rect(Pen::plain(*ink), bounds)?;
        }
    }
    on.text(Pen::plain(Ink::Text), Line::start(*text, x + BOX + BESIDE, *y, text::SMALL))
}
