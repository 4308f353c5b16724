//! Draws the bar of the cost and the matrix of who builds what.

use plotters::element::Rectangle;
use plotters::style::{BLACK, Color};

use crate::chart::axis::{self, Axis, GridLines};
use crate::chart::backend::Inked;
use crate::chart::canvas::{Area, Bounds, Canvas, Drawn, Line, is_wide};
use crate::chart::forms::cost_split::cost::{Cost, builds};
use crate::chart::forms::cost_split::layout::{AROUND, BAR, HEAD, LINE, Layout, name_lines, words};
use crate::chart::ink::{Ink, Pen};
use crate::chart::text;
use crate::describe::context::Context;
use crate::describe::mark_name;
use crate::model::key::Key;
use crate::model::subject::Subject;
use crate::words::money::MoneyUnit;
use crate::words::numbers;

/// Draws the bar with its axis, and the names and amounts of the portions above it.
pub(super) fn draw_bar(
    area: &Area<'_>,
    context: Context<'_>,
    cost: &Cost<'_>,
    layout: &Layout,
) -> Drawn {
    let (top, bottom) = (layout.bar_y, layout.bar_y + BAR);
    // The documents print the cost in 億円.
    let notation = context.notation().or(MoneyUnit::Billion);
    let notation = notation.fitting([axis::min_tick(cost.max)]);
    let axis = Axis {
        domain: (0.0, cost.max),
        x_range: (0.0, f64::from(layout.width)),
        y_range: (top, bottom),
        max_ticks: if is_wide(layout.width) { 8 } else { 4 },
        grid_lines: GridLines::None,
        label: &|millions| numbers::tick(notation, millions),
        unit: notation.unit_name().to_owned(),
    };
    let mut chart = axis.draw(area)?;
    for (portion, name_y) in cost.portions.iter().zip(&layout.names) {
        let tone = portion.tone;
        let solid_from = if portion.from > 0.0 { portion.from + portion.tolerance } else { 0.0 };
        let solid_to = portion.to - portion.tolerance;
        let soft = (solid_to, portion.to + portion.tolerance);
        let pieces = [((solid_from, solid_to), Ink::Current), (soft, Ink::Soft)];
        // The element type is named, or the compiler looks for `Inked<Inked<…>>` without end.
        chart.draw_series::<_, Inked<Rectangle<_>>, _, _>(pieces.map(|((from, to), ink)| {
            Inked {
                key: Some(mark_name::key(portion.item)),
                pen: Pen::of(ink, tone),
                inner: Rectangle::new([(from, top), (to, bottom)], BLACK.filled()),
            }
        }))?;
        // Who bears it and how much it is, above the bar.
        let key = mark_name::key(portion.item);
        for line in name_lines(context, portion, cost.max, (layout.width, *name_y)) {
            Canvas::of(area, &key).text(Pen::plain(Ink::Text), line)?;
        }
    }
    Ok(())
}

/// Draws the matrix of components and parties.
pub(super) fn draw_matrix(
    area: &Area<'_>,
    context: Context<'_>,
    cost: &Cost<'_>,
    layout: &Layout,
) -> Drawn {
    let muted = Pen::plain(Ink::Muted);
    let head = |text: &str, x: f64| Line::start(text, x, layout.matrix_y + HEAD / 2.0, text::SMALL);
    let duties = head(context.lang.cost_split().duties, 0.0);
    let above = if is_wide(layout.width) { 0.0 } else { HEAD - 6.0 };
    Canvas::plain(area).text(muted, Line { y: duties.y - above, ..duties })?;
    for (portion, x) in cost.portions.iter().zip(&layout.columns) {
        let name = context.lang.pick(&portion.party.label);
        let line = head(name, x + layout.column / 2.0).middle();
        Canvas::plain(area).text(muted, line)?;
    }
    for (component, idx) in cost.components.iter().zip(0..) {
        let y = layout.matrix_y + HEAD + layout.row * f64::from(idx);
        draw_component(area, (context, cost), layout, (component, y))?;
    }
    Ok(())
}

fn draw_component(
    area: &Area<'_>,
    (context, cost): (Context<'_>, &Cost<'_>),
    layout: &Layout,
    (component, y): (&Subject, f64),
) -> Drawn {
    let width = f64::from(layout.width);
    let key = Key::Subject(component.id.clone());
    let row = Bounds { x: 0.0, y, width, height: layout.row };
    Canvas::of(area, &key).rect(Pen::plain(Ink::Area), row)?;
    Canvas::plain(area).line(Pen::plain(Ink::Grid), (0.0, y), (width, y))?;
    for ((line, size, ink), idx) in words(context, component, layout.room).into_iter().zip(0..) {
        let middle = y + AROUND / 2.0 + LINE * (f64::from(idx) + 0.5);
        let line = Line::start(line, 0.0, middle, size);
        Canvas::of(area, &key).text(Pen::plain(ink), line)?;
    }
    for (portion, x) in cost.portions.iter().zip(&layout.columns) {
        let does = builds(context, component, &portion.party.id);
        let ink = if does { Ink::Duty } else { Ink::Vacant };
        let top = y + layout.cell_y;
        let cell = Bounds { x: *x, y: top, width: layout.column, height: layout.cell };
        let (cell, middle) = (cell.inset(4.0), top + layout.cell / 2.0);
        Canvas::of(area, &key).rect(Pen::of(ink, portion.tone), cell)?;
        let words = context.lang.cost_split();
        if does {
            let word = Line::start(words.builds, x + layout.column / 2.0, middle, text::SMALL);
            Canvas::of(area, &key).text(Pen::plain(Ink::Text), word.middle())?;
        }
    }
    Ok(())
}
