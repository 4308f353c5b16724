//! The split of a cost: who pays how much of about how much, and who builds what.

use plotters::element::Rectangle;
use plotters::style::{BLACK, Color};

use crate::chart::axis::{self, Axis, GridLines};
use crate::chart::backend::Inked;
use crate::chart::canvas::{self, Area, Bounds, Canvas, Drawn, Line, is_wide};
use crate::chart::ink::{Ink, Pen};
use crate::chart::scene::Scene;
use crate::chart::text;
use crate::chart::{Chart, Excerpt, Size};
use crate::dataset::share::{self, Share};
use crate::describe::context::Context;
use crate::describe::data_table::{Cell, DataRow, DataTable};
use crate::describe::description::{Description, places};
use crate::describe::duties::builders;
use crate::describe::item_cells::value_print_qualifiers;
use crate::describe::mark_name;
use crate::describe::stop::Stop;
use crate::model::about::AboutField;
use crate::model::id::Id;
use crate::model::item::Item;
use crate::model::key::Key;
use crate::model::quantity::{Quantity, Yen};
use crate::model::relation::RelationKind;
use crate::model::subject::{Subject, SubjectKind};
use crate::model::term::Tone;
use crate::words::lang::Lang;
use crate::words::money::MoneyUnit;
use crate::words::numbers;
use crate::words::text::filled;

/// The name and amount of a portion, above the bar.
const NAME: f64 = 44.0;
/// Bold letters are wider than the table of widths says: as letters that are larger by this many pixels.
const BOLDER: u32 = 2;
/// The bar.
const BAR: f64 = 46.0;
/// Between bar and matrix.
const GAP: f64 = 30.0;
/// The head of the matrix.
const HEAD: f64 = 28.0;
/// A cell of the matrix that is below its words.
const CELL: f64 = 34.0;
/// Above and below the words of a row of the matrix, together.
const AROUND: f64 = 10.0;
/// A line of text.
const LINE: f64 = 17.0;

/// The newest cost with parts that parties bear, and what the parties build; nothing where there is none.
#[derive(Debug)]
pub struct CostSplit<'a> {
    context: Context<'a>,
    cost: Option<Cost<'a>>,
}

/// A cost, who bears it, and what they build.
#[derive(Debug)]
struct Cost<'a> {
    total: &'a Item,
    portions: Vec<Portion<'a>>,
    components: Vec<&'a Subject>,
    /// The right end of the axis, in millions.
    max: f64,
}

/// A part of the cost and who bears it.
#[derive(Debug)]
struct Portion<'a> {
    item: &'a Item,
    party: &'a Subject,
    /// Where it starts and ends as printed, and how far off either end may be, in millions.
    from: f64,
    to: f64,
    tolerance: f64,
    /// The first party has the colour of the programme, the others that of none.
    tone: Option<Tone>,
}

/// The places of everything in the picture, in pixels; nothing else divides up its space.
struct Layout {
    width: u32,
    /// The top of the name and amount of each portion.
    names: Vec<f64>,
    /// The top of the bar.
    bar_y: f64,
    /// Where the columns of the matrix start, and their width.
    columns: Vec<f64>,
    column: f64,
    matrix_y: f64,
    row: f64,
    /// How wide the words of a row may be.
    room: f64,
    /// How far the cells of a row are below its top, and their height.
    cell_y: f64,
    cell: f64,
    height: f64,
}

impl<'a> CostSplit<'a> {
    /// The split of the dataset's shared cost.
    pub fn of(context: Context<'a>) -> CostSplit<'a> {
        CostSplit { context, cost: Cost::of(context) }
    }
}

impl Chart for CostSplit<'_> {
    fn describe(&self) -> Description {
        self.cost.as_ref().map(|it| it.describe(self.context)).unwrap_or_default()
    }

    /// Who builds each component.
    fn second_table(&self) -> Option<(&'static str, DataTable)> {
        let table = self.cost.as_ref().map(|it| it.duties(self.context));
        Some((self.context.lang.cost_split().duties, table.unwrap_or_default()))
    }

    fn stops(&self) -> Vec<Stop> {
        let stops = self.cost.as_ref().map(|it| {
            it.portion_stops(self.context).chain(it.component_stops(self.context)).collect()
        });
        stops.unwrap_or_default()
    }

    fn scene(&self, width: u32) -> Scene {
        let Some(cost) = &self.cost else {
            return canvas::scene(width, 1, |_| Ok(()));
        };
        let layout = Layout::of(self.context, cost, width);
        let mut scene = canvas::scene(width, layout.height.ceil() as u32, |area| {
            draw_bar(area, self.context, cost, &layout)?;
            draw_matrix(area, self.context, cost, &layout)
        });
        scene.stops = self.stops();
        scene
    }

    /// The cost alone without who builds what.
    fn excerpt(&self, Size { width, .. }: Size) -> Excerpt {
        let finding = self.describe().title;
        let Some(cost) = &self.cost else {
            return Excerpt { finding, scene: canvas::scene(width, 1, |_| Ok(())) };
        };
        let layout = Layout::of(self.context, cost, width);
        let height = layout.matrix_y - GAP;
        let layout = Layout { height, ..layout };
        let mut scene = canvas::scene(width, height.ceil() as u32, |area| {
            draw_bar(area, self.context, cost, &layout)
        });
        scene.stops = cost.portion_stops(self.context).collect();
        Excerpt { finding, scene }
    }
}

impl<'a> Cost<'a> {
    fn of(context: Context<'a>) -> Option<Cost<'a>> {
        let dataset = context.dataset;
        let total = dataset.shared_cost()?;
        let mut portions: Vec<Portion<'_>> = Vec::new();
        let mut from = 0.0;
        for item in dataset.parts(total) {
            let party = dataset.subject(item.subject.as_ref()?)?;
            let value = context.compared(item).now.value?;
            let to = from + value.yen()?.millions_f64();
            let tolerance = value.precision_yen().unwrap_or(Yen::ZERO).millions_f64() / 2.0;
            let tone = context.tone(item).filter(|_| portions.is_empty());
            portions.push(Portion { item, party, from, to, tolerance, tone });
            from = to;
        }
        let components: Vec<&Subject> = dataset.subjects(SubjectKind::Component).collect();
        let max = portions.last().map(|it| (it.to + it.tolerance) * 1.01)?;
        Some(Cost { total, portions, components, max })
    }

    fn describe(&self, context: Context<'_>) -> Description {
        let shares = shares(context, self);
        let share = |idx: usize, say: fn(Lang, Share) -> String| {
            let share = shares.get(idx).copied().flatten();
            share.map(|it| say(context.lang, it)).unwrap_or_default()
        };
        let step = context.compared(self.total).now.value.and_then(step);
        let step = step.map(|it| numbers::quantity(context.notation(), it));
        let items = self.portions.iter().map(|it| it.item).chain([self.total]);
        let range = step.map(|it| self.range(context, &it, &share(0, numbers::rough_percent)));
        Description {
            title: self.finding(context, &share(0, numbers::about_percent)),
            sentences: [Some(self.amounts(context)), range].into_iter().flatten().collect(),
            table: table(context, self, &shares),
            places: places(context, items),
        }
    }

    /// Which share of the total the first party bears.
    fn finding(&self, context: Context<'_>, share: &str) -> String {
        let total = context.value(self.total).unwrap_or_default();
        let party = self.portions.first().map_or("", |it| context.lang.pick(&it.party.label));
        match context.about(AboutField::CostSplitFinding) {
            "" => (context.lang.cost_split().title)(party, share, &total),
            text => filled(text, &[("share", share), ("total", &total)]),
        }
    }

    /// How much each party bears.
    fn amounts(&self, context: Context<'_>) -> String {
        let lang = context.lang;
        let value = |it: &Portion<'_>| context.value(it.item).unwrap_or_default();
        let amounts: Vec<String> = self.portions.iter().map(value).collect();
        match (context.about(AboutField::CostSplitAmounts), amounts.as_slice()) {
            (text, [first, second]) if !text.is_empty() => {
                let n = context.dataset.subjects(SubjectKind::Partner).count();
                let n = (lang.cost_split().count)(n);
                filled(text, &[("first", first), ("second", second), ("n", &n)])
            }
            _ => {
                let of_party = |(portion, amount): (&Portion<'_>, &String)| {
                    format!("{}{}{amount}", lang.pick(&portion.party.label), lang.colon())
                };
                let all = self.portions.iter().zip(&amounts).map(of_party);
                lang.join(&all.collect::<Vec<String>>())
            }
        }
    }

    /// What rounding leaves open.
    fn range(&self, context: Context<'_>, step: &str, share: &str) -> String {
        match context.about(AboutField::CostSplitRange) {
            "" => (context.lang.cost_split().rough)(step),
            text => filled(text, &[("step", step), ("share", share)]),
        }
    }

    /// Who builds each component, as a table of its own.
    fn duties(&self, context: Context<'_>) -> DataTable {
        let words = context.lang.cost_split();
        let parties = self.portions.iter().map(|it| context.lang.pick(&it.party.label).to_owned());
        let head = [words.component.to_owned()].into_iter().chain(parties).collect();
        let row = |component: &&Subject| {
            let says = |portion: &Portion<'_>| match builds(context, component, &portion.party.id) {
                true => words.builds.into(),
                false => words.builds_not.into(),
            };
            let cells = [name(context, component).into()].into_iter();
            DataRow {
                key: Some(Key::Subject(component.id.clone())),
                cells: cells.chain(self.portions.iter().map(says)).collect(),
            }
        };
        DataTable { head, rows: self.components.iter().map(row).collect() }
    }

    fn portion_stops(&self, context: Context<'_>) -> impl Iterator<Item = Stop> {
        self.portions
            .iter()
            .map(move |it| stop(mark_name::key(it.item), mark_name::item(context, it.item, None)))
    }

    fn component_stops(&self, context: Context<'_>) -> impl Iterator<Item = Stop> {
        self.components.iter().map(move |it| {
            let label = format!("{}: {}", name(context, it), builders(context, it));
            stop(Key::Subject(it.id.clone()), label)
        })
    }
}

impl Layout {
    /// Lays out the picture.
    fn of(context: Context<'_>, cost: &Cost<'_>, width: u32) -> Layout {
        let all = f64::from(width);
        let label = if is_wide(width) { all * 0.4 } else { 0.0 };
        let room = if is_wide(width) { label - 8.0 } else { all };
        let n_lines = cost.components.iter().map(|it| words(context, it, room).len()).max();
        let words = LINE * n_lines.unwrap_or(0) as f64 + AROUND;
        let (row, cell_y, cell) = match is_wide(width) {
            true => (words, 0.0, words),
            false => (words + CELL + 6.0, words, CELL),
        };
        let column = (all - label) / cost.portions.len() as f64;
        let columns = (0..cost.portions.len()).map(|idx| label + idx as f64 * column).collect();
        let (names, bar_y) = place_names(context, cost, width);
        let matrix_y = bar_y + BAR + f64::from(axis::BELOW) + GAP;
        let height = matrix_y + HEAD + row * cost.components.len() as f64 + 2.0;
        Layout { width, names, bar_y, columns, column, matrix_y, row, room, cell_y, cell, height }
    }
}

fn stop(key: Key, label: String) -> Stop {
    Stop { key, within: None, label, opens: false }
}

/// The tops of the names of portions, beside each other where there is room for them, else one below the
/// other; and the height of all of them.
fn place_names(context: Context<'_>, cost: &Cost<'_>, width: u32) -> (Vec<f64>, f64) {
    let mut last_end = f64::NEG_INFINITY;
    let is_beside = cost.portions.iter().all(|portion| {
        let lines = name_lines(context, portion, cost.max, (width, 0.0));
        let start = lines.iter().map(|it| it.x).fold(f64::INFINITY, f64::min);
        let stands_apart = last_end + 4.0 <= start;
        let end = |it: &Line| it.x + f64::from(text::width(&it.text, it.size + BOLDER));
        last_end = lines.iter().map(end).fold(start, f64::max);
        stands_apart
    });
    match is_beside {
        true => (vec![0.0; cost.portions.len()], NAME),
        false => {
            let names: Vec<f64> = (0..cost.portions.len()).map(|idx| idx as f64 * NAME).collect();
            let height = names.len().max(1) as f64 * NAME;
            (names, height)
        }
    }
}

fn draw_bar(area: &Area<'_>, context: Context<'_>, cost: &Cost<'_>, layout: &Layout) -> Drawn {
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

/// The party and the amount of a portion, from the start of its bar if they have room there.
fn name_lines(
    context: Context<'_>,
    portion: &Portion<'_>,
    max: f64,
    (width, top): (u32, f64),
) -> [Line; 2] {
    let start = portion.from / max * f64::from(width);
    let start = start + if portion.from > 0.0 { 8.0 } else { 0.0 };
    let size = if is_wide(width) { text::LABEL } else { text::SMALL };
    let value = context.value(portion.item).unwrap_or_default();
    let texts = [context.lang.pick(&portion.party.label), value.as_str()];
    let last_start = |it: &str| f64::from(width.saturating_sub(text::width(it, size + BOLDER)));
    let start = texts.into_iter().map(last_start).fold(start, f64::min);
    let [name, value] = texts;
    [
        Line::start(name, start, top + 11.0, size),
        Line::start(value, start, top + 11.0 + LINE, size).bold(),
    ]
}

fn draw_matrix(area: &Area<'_>, context: Context<'_>, cost: &Cost<'_>, layout: &Layout) -> Drawn {
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

/// The words of a component, in lines with their size and ink: what it is and what it consists of.
fn words(context: Context<'_>, component: &Subject, room: f64) -> Vec<(String, u32, Ink)> {
    let label = text::wrap(context.lang.pick(&component.label), text::LABEL, room as u32, 2);
    let detail = text::wrap(context.lang.pick(&component.detail), text::SMALL, room as u32, 3);
    let label = label.into_iter().map(|line| (line, text::LABEL, Ink::Text));
    label.chain(detail.into_iter().map(|line| (line, text::SMALL, Ink::Muted))).collect()
}

fn table(context: Context<'_>, cost: &Cost<'_>, shares: &[Option<Share>]) -> DataTable {
    let words = context.lang.cost_split();
    let ledger = context.lang.ledger_entry();
    let share = (ledger.share_of)(context.label(cost.total));
    let head = [words.payer, ledger.value, &share, ledger.as_printed, ledger.qualifiers];
    let row = |item: &Item, name: &str, share: Option<Cell>| {
        let [value, printed, qualifiers] = value_print_qualifiers(context, item);
        let share = share.unwrap_or_else(Cell::unknown);
        let cells = vec![name.into(), value, share, printed, qualifiers];
        DataRow { key: Some(mark_name::key(item)), cells }
    };
    let portions = cost.portions.iter().zip(shares).map(|(portion, share)| {
        let share = share.map(|it| Cell::share(numbers::rough_percent(context.lang, it), it));
        row(portion.item, context.lang.pick(&portion.party.label), share)
    });
    let total = row(cost.total, context.label(cost.total), None);
    DataTable { head: head.map(str::to_owned).to_vec(), rows: portions.chain([total]).collect() }
}

/// The share of each portion.
fn shares(context: Context<'_>, cost: &Cost<'_>) -> Vec<Option<Share>> {
    let share = |it: &Portion<'_>| {
        let period = context.compared(it.item).now.period;
        share::of_parent(context.dataset, it.item, period)
    };
    cost.portions.iter().map(share).collect()
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
