//! The cost split of the synchrotron: who pays how much of about how much, and who builds what.

use plotters::chart::ChartBuilder;
use plotters::element::Rectangle;
use plotters::style::{BLACK, Color};

use crate::chart::backend::Inked;
use crate::chart::canvas::{self, Area, Axis, Canvas, Drawn, Frame, Line, grid};
use crate::chart::excerpt::Excerpt;
use crate::chart::ink::{Ink, Pen};
use crate::chart::scene::{GRID, Scene};
use crate::chart::text;
use crate::dataset::share::{self, Share};
use crate::describe::context::Context;
use crate::describe::data_table::{Cell, DataRow, DataTable};
use crate::describe::description::{Description, places};
use crate::describe::duties::builders;
use crate::describe::figure_cells::{printed, qualifiers, value};
use crate::describe::mark_name;
use crate::describe::stop::Stop;
use crate::model::figure::Figure;
use crate::model::id::Id;
use crate::model::key::Key;
use crate::model::quantity::{Quantity, Yen};
use crate::model::relation::RelationKind;
use crate::model::subject::{Subject, SubjectKind};
use crate::model::term::Tone;
use crate::words::lang::Lang;
use crate::words::money::MoneyUnit;
use crate::words::numbers;

/// What is shown: the newest cost with parts that parties bear, and what the parties build.
#[derive(Copy, Clone, Debug)]
pub struct SplitSpec<'a> {
    /// Data, language and room.
    pub context: Context<'a>,
}

/// The name and amount of a portion, above the bar.
const NAME: f64 = 44.0;
/// Bold letters are wider than the table of widths says, as if they were so much larger.
const BOLDER: u32 = 2;
/// The bar.
const BAR: f64 = 46.0;
/// The axis below it.
const AXIS: u32 = 38;
/// Between bar and matrix.
const GAP: f64 = 30.0;
/// The head of the matrix.
const HEAD: f64 = 28.0;
/// A cell of the matrix that stands below its words.
const CELL: f64 = 34.0;
/// Above and below the words of a row of the matrix, together.
const AROUND: f64 = 10.0;
/// A line of text.
const LINE: f64 = 17.0;

/// A part of the cost and who bears it.
struct Portion<'a> {
    figure: &'a Figure,
    party: &'a Subject,
    /// Where it starts and ends as printed, and how far off either end may be, in millions.
    from: f64,
    to: f64,
    slack: f64,
    /// The top of its name and amount.
    name_y: f64,
    /// The first party has the colour of the programme, the others that of none.
    tone: Option<Tone>,
}

/// Where everything stands.
struct Layout<'a> {
    total: &'a Figure,
    portions: Vec<Portion<'a>>,
    components: Vec<&'a Subject>,
    /// The right end of the axis, in millions.
    most: f64,
    /// The top of the bar.
    bar_y: f64,
    /// Where the columns of the matrix start, and their width.
    columns: Vec<f64>,
    column: f64,
    matrix_y: f64,
    row: f64,
    /// How wide the words of a row may be.
    room: f64,
    /// Where the cells of a row stand below its top, and their height.
    cell_y: f64,
    cell: f64,
    height: f64,
}

/// Draws the split.
pub fn scene(spec: &SplitSpec<'_>) -> Scene {
    let context = spec.context;
    let Some(layout) = layout(context) else {
        return canvas::scene(context.width, 1, |_| Ok(()));
    };
    let mut scene = canvas::scene(context.width, layout.height.ceil() as u32, |area| {
        draw_bar(area, context, &layout)?;
        draw_matrix(area, context, &layout)
    });
    scene.stops = stops(context, &layout);
    scene
}

/// The cost alone without who builds what, and the finding.
pub fn excerpt(spec: &SplitSpec<'_>) -> Excerpt {
    let context = spec.context;
    let scene = match layout(context) {
        Some(layout) => {
            let height = layout.matrix_y - GAP;
            let layout = Layout { height, components: Vec::new(), ..layout };
            let mut scene = canvas::scene(context.width, height.ceil() as u32, |area| {
                draw_bar(area, context, &layout)
            });
            scene.stops = stops(context, &layout);
            scene
        }
        None => Scene { width: context.width, height: 1, ..Scene::default() },
    };
    Excerpt { finding: describe(spec).title, scene }
}

/// The split in words.
pub fn describe(spec: &SplitSpec<'_>) -> Description {
    let context = spec.context;
    let words = &context.words().split;
    let Some(layout) = layout(context) else {
        return Description::default();
    };
    let value = |figure: &Figure| numbers::value(context.notation(), figure).unwrap_or_default();
    let shares = shares(context, &layout);
    let share = |idx: usize, say: fn(Lang, Share) -> String| {
        let share = shares.get(idx).copied().flatten();
        share.map(|it| say(context.lang, it)).unwrap_or_default()
    };
    let step = layout.total.value.and_then(step);
    let n_partners = context.dataset.subjects(SubjectKind::Partner).count();
    let amounts: Vec<String> = layout.portions.iter().map(|it| value(it.figure)).collect();
    let [state, partners] = [0, 1].map(|idx| amounts.get(idx).cloned().unwrap_or_default());
    let step = step.map(|it| numbers::quantity(context.notation(), it)).unwrap_or_default();
    let figures = layout.portions.iter().map(|it| it.figure).chain([layout.total]);
    Description {
        title: (words.title)(&value(layout.total), &share(0, numbers::about_percent)),
        sentences: vec![
            (words.sentence)(&state, &partners, n_partners),
            (words.rough)(&step, &share(0, numbers::rough_percent)),
        ],
        table: table(context, &layout, &shares),
        places: places(context, figures),
    }
}

/// Who builds each component, as a table of its own.
pub fn duties(spec: &SplitSpec<'_>) -> DataTable {
    let context = spec.context;
    let words = &context.words().split;
    let Some(layout) = layout(context) else {
        return DataTable::default();
    };
    let parties = layout.portions.iter().map(|it| context.lang.pick(&it.party.label).to_owned());
    let head = [words.component.to_owned()].into_iter().chain(parties).collect();
    let row = |component: &&Subject| {
        let says = |portion: &Portion<'_>| match builds(context, component, &portion.party.id) {
            true => words.builds.into(),
            false => words.builds_not.into(),
        };
        let cells = [name(context, component).into()].into_iter();
        DataRow {
            key: Some(Key::Subject(component.id.clone())),
            cells: cells.chain(layout.portions.iter().map(says)).collect(),
        }
    };
    DataTable { head, rows: layout.components.iter().map(row).collect() }
}

fn layout(context: Context<'_>) -> Option<Layout<'_>> {
    let dataset = context.dataset;
    let total = dataset.shared_cost()?;
    let mut portions: Vec<Portion<'_>> = Vec::new();
    let mut from = 0.0;
    for figure in dataset.parts(total) {
        let party = dataset.subject(figure.subject.as_ref()?)?;
        let to = from + figure.yen()?.millions_f64();
        let slack = figure.value?.precision_yen().unwrap_or(Yen::ZERO).millions_f64() / 2.0;
        let tone = context.tone(figure).filter(|_| portions.is_empty());
        portions.push(Portion { figure, party, from, to, slack, name_y: 0.0, tone });
        from = to;
    }
    let components: Vec<&Subject> = dataset.subjects(SubjectKind::Component).collect();
    let most = portions.last().map(|it| (it.to + it.slack) * 1.01)?;
    let width = f64::from(context.width);
    let label = if context.is_wide() { width * 0.4 } else { 0.0 };
    let room = if context.is_wide() { label - 8.0 } else { width };
    let n_lines = components.iter().map(|it| words(context, it, room).len()).max();
    let words = LINE * n_lines.unwrap_or(0) as f64 + AROUND;
    let (row, cell_y, cell) = match context.is_wide() {
        true => (words, 0.0, words),
        false => (words + CELL + 6.0, words, CELL),
    };
    let column = (width - label) / portions.len() as f64;
    let columns = (0..portions.len()).map(|idx| label + idx as f64 * column).collect();
    let bar_y = place_names(context, &mut portions, most);
    let matrix_y = bar_y + BAR + f64::from(AXIS) + GAP;
    let height = matrix_y + HEAD + row * components.len() as f64 + 2.0;
    Some(Layout {
        total,
        portions,
        components,
        most,
        bar_y,
        columns,
        column,
        matrix_y,
        row,
        room,
        cell_y,
        cell,
        height,
    })
}

/// Places the names of portions beside each other where there is room for them, else one below the
/// other, and gives their height.
fn place_names(context: Context<'_>, portions: &mut [Portion<'_>], most: f64) -> f64 {
    let mut last_end = f64::NEG_INFINITY;
    let is_beside = portions.iter().all(|portion| {
        let lines = name_lines(context, portion, most);
        let start = lines.iter().map(|it| it.x).fold(f64::INFINITY, f64::min);
        let stands_apart = last_end + 4.0 <= start;
        let end = |it: &Line| it.x + f64::from(text::width(&it.text, it.size + BOLDER));
        last_end = lines.iter().map(end).fold(start, f64::max);
        stands_apart
    });
    let mut height = NAME;
    for portion in portions.iter_mut().skip(1).filter(|_| !is_beside) {
        portion.name_y = height;
        height += NAME;
    }
    height
}

fn draw_bar(area: &Area<'_>, context: Context<'_>, layout: &Layout<'_>) -> Drawn {
    let top = layout.bar_y;
    let bottom = layout.bar_y + BAR;
    // The documents print the cost in 億円.
    let notation = context.notation().or(MoneyUnit::Billion);
    let notation = notation.fitting([Axis::least_tick(layout.most)]);
    let label = |millions: f64| numbers::tick(notation, millions);
    let width = f64::from(context.width);
    let axis = Axis { least: 0.0, most: layout.most, length: width, room: width };
    let mut chart = ChartBuilder::on(area)
        .margin_top(grid(top))
        .margin_bottom(grid(layout.height - bottom - f64::from(AXIS)))
        .x_label_area_size(AXIS * GRID)
        .build_cartesian_2d(0.0..layout.most, bottom..top)?;
    chart
        .configure_mesh()
        .disable_mesh()
        .disable_y_axis()
        .axis_style(BLACK)
        .x_labels(axis.n_ticks(if context.is_wide() { 8 } else { 4 }, label))
        .label_style(canvas::tick_style())
        .x_label_formatter(&|millions: &f64| label(*millions))
        .draw()?;
    let unit = Line::start(notation.unit_name(), width, bottom + canvas::UNIT, text::SMALL);
    Canvas::plain(area).text(Pen::plain(Ink::Muted), unit.end())?;
    for portion in &layout.portions {
        let tone = portion.tone;
        let solid_from = if portion.from > 0.0 { portion.from + portion.slack } else { 0.0 };
        let solid_to = portion.to - portion.slack;
        let soft = (solid_to, portion.to + portion.slack);
        let pieces = [((solid_from, solid_to), Ink::Current), (soft, Ink::Soft)];
        // The element type is named, or the compiler looks for `Inked<Inked<…>>` without end.
        chart.draw_series::<_, Inked<Rectangle<_>>, _, _>(pieces.map(|((from, to), ink)| {
            Inked {
                key: Some(mark_name::key(portion.figure)),
                pen: Pen::of(ink, tone),
                inner: Rectangle::new([(from, top), (to, bottom)], BLACK.filled()),
            }
        }))?;
        draw_name(area, context, layout, portion)?;
    }
    Ok(())
}

/// Who bears a portion and how much it is, above the bar.
fn draw_name(
    area: &Area<'_>,
    context: Context<'_>,
    layout: &Layout<'_>,
    portion: &Portion<'_>,
) -> Drawn {
    let key = mark_name::key(portion.figure);
    for line in name_lines(context, portion, layout.most) {
        Canvas::of(area, &key).text(Pen::plain(Ink::Text), line)?;
    }
    Ok(())
}

/// The party and the amount of a portion, from the start of its bar if they have room there.
fn name_lines(context: Context<'_>, portion: &Portion<'_>, most: f64) -> [Line; 2] {
    let start = portion.from / most * f64::from(context.width);
    let start = start + if portion.from > 0.0 { 8.0 } else { 0.0 };
    let size = if context.is_wide() { text::LABEL } else { text::SMALL };
    let value = numbers::value(context.notation(), portion.figure).unwrap_or_default();
    let texts = [context.lang.pick(&portion.party.label), value.as_str()];
    let last_start =
        |it: &str| f64::from(context.width.saturating_sub(text::width(it, size + BOLDER)));
    let start = texts.into_iter().map(last_start).fold(start, f64::min);
    let [name, value] = texts;
    [
        Line::start(name, start, portion.name_y + 11.0, size),
        Line::start(value, start, portion.name_y + 11.0 + LINE, size).bold(),
    ]
}

fn draw_matrix(area: &Area<'_>, context: Context<'_>, layout: &Layout<'_>) -> Drawn {
    let muted = Pen::plain(Ink::Muted);
    let head = |text: &str, x: f64| Line::start(text, x, layout.matrix_y + HEAD / 2.0, text::SMALL);
    let duties = head(context.words().split.duties, 0.0);
    let above = if context.is_wide() { 0.0 } else { HEAD - 6.0 };
    Canvas::plain(area).text(muted, Line { y: duties.y - above, ..duties })?;
    for (portion, x) in layout.portions.iter().zip(&layout.columns) {
        let name = context.lang.pick(&portion.party.label);
        let line = head(name, x + layout.column / 2.0).middle();
        Canvas::plain(area).text(muted, line)?;
    }
    for (component, idx) in layout.components.iter().zip(0..) {
        let y = layout.matrix_y + HEAD + layout.row * f64::from(idx);
        draw_component(area, context, layout, component, y)?;
    }
    Ok(())
}

fn draw_component(
    area: &Area<'_>,
    context: Context<'_>,
    layout: &Layout<'_>,
    component: &Subject,
    y: f64,
) -> Drawn {
    let width = f64::from(context.width);
    let key = Key::Subject(component.id.clone());
    let row = Frame { x: 0.0, y, width, height: layout.row };
    Canvas::of(area, &key).rect(Pen::plain(Ink::Area), row)?;
    Canvas::plain(area).line(Pen::plain(Ink::Grid), (0.0, y), (width, y))?;
    for ((line, size, ink), idx) in words(context, component, layout.room).into_iter().zip(0..) {
        let middle = y + AROUND / 2.0 + LINE * (f64::from(idx) + 0.5);
        let line = Line::start(line, 0.0, middle, size);
        Canvas::of(area, &key).text(Pen::plain(ink), line)?;
    }
    for (portion, x) in layout.portions.iter().zip(&layout.columns) {
        let does = builds(context, component, &portion.party.id);
        let ink = if does { Ink::Duty } else { Ink::Vacant };
        let top = y + layout.cell_y;
        let cell = Frame { x: *x, y: top, width: layout.column, height: layout.cell };
        let (cell, middle) = (cell.inset(4.0), top + layout.cell / 2.0);
        Canvas::of(area, &key).rect(Pen::of(ink, portion.tone), cell)?;
        let words = &context.words().split;
        if does {
            let word = Line::start(words.builds, x + layout.column / 2.0, middle, text::SMALL);
            Canvas::of(area, &key).text(Pen::plain(Ink::Text), word.middle())?;
        }
    }
    Ok(())
}

/// The words of a component, in lines of a size and role: what it is and what it consists of.
fn words(context: Context<'_>, component: &Subject, room: f64) -> Vec<(String, u32, Ink)> {
    let label = text::wrap(context.lang.pick(&component.label), text::LABEL, room as u32, 2);
    let detail = text::wrap(context.lang.pick(&component.detail), text::SMALL, room as u32, 3);
    let label = label.into_iter().map(|line| (line, text::LABEL, Ink::Text));
    label.chain(detail.into_iter().map(|line| (line, text::SMALL, Ink::Muted))).collect()
}

fn stops(context: Context<'_>, layout: &Layout<'_>) -> Vec<Stop> {
    let stop = |key: Key, label: String| Stop { key, within: None, label, opens: false };
    let portions = layout
        .portions
        .iter()
        .map(|it| stop(mark_name::key(it.figure), mark_name::figure(context, it.figure, None)));
    let components = layout.components.iter().map(|component| {
        let key = Key::Subject(component.id.clone());
        stop(key, format!("{}: {}", name(context, component), builders(context, component)))
    });
    portions.chain(components).collect()
}

fn table(context: Context<'_>, layout: &Layout<'_>, shares: &[Option<Share>]) -> DataTable {
    let words = &context.words().split;
    let ledger = &context.words().ledger;
    let share = (ledger.share_of)(context.label(layout.total));
    let head = [words.payer, ledger.value, &share, ledger.as_printed, ledger.qualifiers];
    let row = |figure: &Figure, name: &str, share: Option<Cell>| DataRow {
        key: Some(mark_name::key(figure)),
        cells: vec![
            name.into(),
            value(context, figure),
            share.unwrap_or_else(Cell::unknown),
            printed(context, figure).map_or_else(Cell::unknown, Cell::from),
            qualifiers(context, figure).into(),
        ],
    };
    let portions = layout.portions.iter().zip(shares).map(|(portion, share)| {
        let share = share.map(|it| Cell::share(numbers::rough_percent(context.lang, it), it));
        row(portion.figure, context.lang.pick(&portion.party.label), share)
    });
    let total = row(layout.total, context.label(layout.total), None);
    DataTable { head: head.map(str::to_owned).to_vec(), rows: portions.chain([total]).collect() }
}

/// The share of each portion.
fn shares(context: Context<'_>, layout: &Layout<'_>) -> Vec<Option<Share>> {
    layout.portions.iter().map(|it| share::of_parent(context.dataset, it.figure, None)).collect()
}

/// The step to which an amount is rounded, as a quantity.
fn step(quantity: Quantity) -> Option<Quantity> {
    Some(Quantity { value: quantity.precision?, precision: None, ..quantity })
}

fn builds(context: Context<'_>, component: &Subject, party: &Id) -> bool {
    context.dataset.related_to(&component.id, RelationKind::BuiltBy).any(|it| it == party)
}

/// A component with what it consists of.
fn name(context: Context<'_>, component: &Subject) -> String {
    context.lang.aside(context.lang.pick(&component.label), context.lang.pick(&component.detail))
}
