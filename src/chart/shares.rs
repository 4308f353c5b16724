//! Shares of a whole of which the documents print no amount, as bars from a common zero.

use plotters::chart::ChartBuilder;
use plotters::element::Rectangle;
use plotters::style::{BLACK, Color};

use crate::chart::backend::Inked;
use crate::chart::canvas::{self, Area, Axis, Canvas, Drawn, Frame, Line, grid};
use crate::chart::excerpt::Excerpt;
use crate::chart::ink::{Ink, Pen};
use crate::chart::scene::{GRID, Scene};
use crate::chart::text;
use crate::describe::context::Context;
use crate::describe::data_table::{Cell, DataRow, DataTable};
use crate::describe::description::{Description, places};
use crate::describe::figure_cells::{printed, qualifiers, value};
use crate::describe::ledger;
use crate::describe::mark_name;
use crate::describe::stop::Stop;
use crate::model::decimal::Decimal;
use crate::model::figure::Figure;
use crate::words::numbers;

/// The height of a bar.
const BAR: f64 = 18.0;
/// From one bar to the next.
const PITCH: f64 = 30.0;
/// The axis below the bars.
const AXIS: u32 = 38;
/// Between a mark and the text beside it.
const BESIDE: f64 = 8.0;

/// What is shown: a whole that parties share.
#[derive(Copy, Clone, Debug)]
pub struct SharesSpec<'a> {
    /// Data, language and room.
    pub context: Context<'a>,
    /// The whole.
    pub whole: &'a Figure,
}

/// Where everything stands.
struct Layout<'a> {
    left: f64,
    right: f64,
    height: f64,
    rows: Vec<Row<'a>>,
    /// The largest share, in percent.
    most: f64,
    /// What the shares are of.
    of: &'a str,
}

/// A share at its place.
struct Row<'a> {
    figure: &'a Figure,
    name: &'a str,
    value: String,
    percent: f64,
    top: f64,
}

/// Draws the shares.
pub fn scene(spec: &SharesSpec<'_>) -> Scene {
    let context = spec.context;
    let layout = layout(spec);
    let mut scene =
        canvas::scene(context.width, layout.height as u32, |area| draw(area, context, &layout));
    let stop = |row: &Row<'_>| Stop {
        key: mark_name::key(row.figure),
        within: None,
        label: mark_name::figure(context, row.figure, None),
        opens: false,
    };
    scene.stops = layout.rows.iter().map(stop).collect();
    scene
}

/// The shares where there is little room.
pub fn excerpt(spec: &SharesSpec<'_>) -> Excerpt {
    Excerpt { finding: describe(spec).title, scene: scene(spec) }
}

/// The shares in words.
pub fn describe(spec: &SharesSpec<'_>) -> Description {
    let context = spec.context;
    let words = context.lang.fusion();
    let rows = layout(spec).rows;
    let largest = rows.iter().max_by(|a, b| a.percent.total_cmp(&b.percent));
    let title = largest.map(|it| (words.bears)(it.name, &it.value, context.label(spec.whole)));
    let row = |it: &Row<'_>| DataRow {
        key: Some(mark_name::key(it.figure)),
        cells: vec![
            it.name.into(),
            value(context, it.figure),
            printed(context, it.figure).map_or_else(Cell::unknown, Cell::from),
            qualifiers(context, it.figure).into(),
        ],
    };
    let ledger_words = &context.words().ledger;
    let share = (ledger_words.share_of)(context.label(spec.whole));
    let head = [words.party, &share, ledger_words.as_printed, ledger_words.qualifiers];
    Description {
        title: title.unwrap_or_default(),
        sentences: ledger::remarks::of(context, spec.whole, None),
        table: DataTable {
            head: head.map(str::to_owned).to_vec(),
            rows: rows.iter().map(row).collect(),
        },
        places: places(context, rows.iter().map(|it| it.figure)),
    }
}

/// Who bears a share, and how much it is.
fn layout<'a>(spec: &SharesSpec<'a>) -> Layout<'a> {
    let context = spec.context;
    let mut rows: Vec<Row<'a>> = Vec::new();
    for figure in context.dataset.parts(spec.whole) {
        let subject = figure.subject.as_ref().and_then(|id| context.dataset.subject(id));
        let name = subject.map_or(context.label(figure), |it| context.lang.pick(&it.label));
        let Some((value, number)) = numbers::value(context.notation(), figure).zip(figure.value)
        else {
            continue;
        };
        let top = rows.len() as f64 * PITCH;
        rows.push(Row { figure, name, value, percent: percent(number.value), top });
    }
    let widest = |widths: &mut dyn Iterator<Item = u32>| {
        f64::from(widths.max().unwrap_or_default()) + BESIDE
    };
    let names = widest(&mut rows.iter().map(|it| text::width(it.name, text::LABEL)));
    let values = widest(&mut rows.iter().map(|it| text::width(&it.value, text::LABEL)));
    Layout {
        left: names,
        right: f64::from(context.width) - values,
        height: rows.len() as f64 * PITCH + f64::from(AXIS),
        most: rows.iter().map(|it| it.percent).fold(1.0, f64::max),
        rows,
        of: context.label(spec.whole),
    }
}

/// A number as a place on the axis.
fn percent(number: Decimal) -> f64 {
    number.mantissa() as f64 / 10f64.powi(i32::from(number.scale()))
}

fn draw(area: &Area<'_>, context: Context<'_>, layout: &Layout<'_>) -> Drawn {
    let bottom = layout.height - f64::from(AXIS);
    let width = f64::from(context.width);
    let mut chart = ChartBuilder::on(area)
        .margin_left(grid(layout.left))
        .margin_right(grid(width - layout.right))
        .x_label_area_size(AXIS * GRID)
        .build_cartesian_2d(0.0..layout.most, bottom..0.0)?;
    let label = |percent: f64| format!("{percent}%");
    let axis = Axis {
        least: 0.0,
        most: layout.most,
        length: layout.right - layout.left,
        room: width - layout.left,
    };
    chart
        .configure_mesh()
        .disable_y_mesh()
        .disable_y_axis()
        .axis_style(BLACK)
        .x_labels(axis.n_ticks(if context.is_wide() { 7 } else { 4 }, label))
        .max_light_lines(0)
        .label_style(canvas::tick_style())
        .x_label_formatter(&|percent: &f64| label(*percent))
        .draw()?;
    let unit = (context.lang.fusion().of)(layout.of);
    let unit = Line::start(unit, width, bottom + canvas::UNIT, text::SMALL).end();
    Canvas::plain(area).text(Pen::plain(Ink::Muted), unit)?;
    for row in &layout.rows {
        let key = mark_name::key(row.figure);
        let on = Canvas::of(area, &key);
        let frame = Frame { x: 0.0, y: row.top, width, height: PITCH };
        on.rect(Pen::plain(Ink::Area), frame)?;
        let (top, middle) = (row.top + (PITCH - BAR) / 2.0, row.top + PITCH / 2.0);
        let name = Line::start(row.name, layout.left - BESIDE, middle, text::LABEL);
        on.text(Pen::plain(Ink::Text), name.end())?;
        // The element type is named, or the compiler looks for `Inked<Inked<…>>` without end.
        chart.draw_series::<_, Inked<Rectangle<_>>, _, _>([Inked {
            key: Some(key.clone()),
            pen: Pen::of(Ink::Current, context.tone(row.figure)),
            inner: Rectangle::new([(0.0, top), (row.percent, top + BAR)], BLACK.filled()),
        }])?;
        let end = layout.left + row.percent / layout.most * (layout.right - layout.left);
        let value = Line::start(row.value.as_str(), end + BESIDE, middle, text::LABEL);
        on.text(Pen::plain(Ink::Text), value)?;
    }
    Ok(())
}
