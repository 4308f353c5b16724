//! Shares of a whole of which the documents print no amount, as bars from a common zero.

use plotters::element::Rectangle;
use plotters::style::{BLACK, Color};

use crate::chart::Chart;
use crate::chart::axis::{self, Axis, GridLines};
use crate::chart::backend::Inked;
use crate::chart::canvas::{self, Area, Bounds, Canvas, Drawn, Line, is_wide};
use crate::chart::ink::{Ink, Pen};
use crate::chart::scene::Scene;
use crate::chart::text;
use crate::describe::context::Context;
use crate::describe::data_table::{DataRow, DataTable};
use crate::describe::description::{Description, places};
use crate::describe::item_cells::value_print_qualifiers;
use crate::describe::ledger;
use crate::describe::mark_name;
use crate::describe::stop::Stop;
use crate::model::decimal::Decimal;
use crate::model::item::Item;
use crate::words::numbers;

/// The height of a bar.
const BAR: f64 = 18.0;
/// From one bar to the next.
const PITCH: f64 = 30.0;
/// Between a mark and the text beside it.
const BESIDE: f64 = 8.0;

/// A whole that parties share.
#[derive(Debug)]
pub struct CostShares<'a> {
    context: Context<'a>,
    whole: &'a Item,
    rows: Vec<Row<'a>>,
}

/// A share.
#[derive(Debug)]
struct Row<'a> {
    item: &'a Item,
    /// Who bears it.
    name: &'a str,
    value: String,
    percent: f64,
}

impl<'a> CostShares<'a> {
    /// Who bears a share of a whole, and how much it is; parts without a number are left out.
    pub fn of(context: Context<'a>, whole: &'a Item) -> CostShares<'a> {
        let row = |item: &'a Item| {
            let subject = item.subject.as_ref().and_then(|id| context.dataset.subject(id));
            let name = subject.map_or(context.label(item), |it| context.lang.pick(&it.label));
            let value = context.value(item)?;
            Some(Row {
                item,
                name,
                value,
                percent: percent(context.compared(item).now.value?.value),
            })
        };
        let rows = context.dataset.parts(whole).into_iter().filter_map(row).collect();
        CostShares { context, whole, rows }
    }

    fn table(&self) -> DataTable {
        let context = self.context;
        let row = |it: &Row<'_>| {
            let cells =
                [it.name.into()].into_iter().chain(value_print_qualifiers(context, it.item));
            DataRow { key: Some(mark_name::key(it.item)), cells: cells.collect() }
        };
        let words = context.lang.ledger_entry();
        let share = (words.share_of)(context.label(self.whole));
        let head = [context.lang.cost_shares().party, &share, words.as_printed, words.qualifiers];
        DataTable {
            head: head.map(str::to_owned).to_vec(),
            rows: self.rows.iter().map(row).collect(),
        }
    }

    fn draw(&self, area: &Area<'_>, width: u32) -> Drawn {
        let widest = |widths: &mut dyn Iterator<Item = u32>| {
            f64::from(widths.max().unwrap_or_default()) + BESIDE
        };
        let left = widest(&mut self.rows.iter().map(|it| text::width(it.name, text::LABEL)));
        let values = widest(&mut self.rows.iter().map(|it| text::width(&it.value, text::LABEL)));
        let axis = Axis {
            domain: (0.0, self.rows.iter().map(|it| it.percent).fold(1.0, f64::max)),
            x_range: (left, f64::from(width) - values),
            y_range: (0.0, self.rows.len() as f64 * PITCH),
            max_ticks: if is_wide(width) { 7 } else { 4 },
            grid_lines: GridLines::AtTicks,
            label: &|percent| numbers::in_percent(self.context.lang, &percent.to_string()),
            unit: (self.context.lang.cost_shares().of)(self.context.label(self.whole)),
        };
        let mut chart = axis.draw(area)?;
        for (row, idx) in self.rows.iter().zip(0..) {
            let key = mark_name::key(row.item);
            let on = Canvas::of(area, &key);
            let y = f64::from(idx) * PITCH;
            let bounds = Bounds { x: 0.0, y, width: f64::from(width), height: PITCH };
            on.rect(Pen::plain(Ink::Area), bounds)?;
            let (top, middle) = (y + (PITCH - BAR) / 2.0, y + PITCH / 2.0);
            let name = Line::start(row.name, left - BESIDE, middle, text::LABEL);
            on.text(Pen::plain(Ink::Text), name.end())?;
            // The element type is named, or the compiler looks for `Inked<Inked<…>>` without end.
            chart.draw_series::<_, Inked<Rectangle<_>>, _, _>([Inked {
                key: Some(key.clone()),
                pen: Pen::of(Ink::Current, self.context.tone(row.item)),
                inner: Rectangle::new([(0.0, top), (row.percent, top + BAR)], BLACK.filled()),
            }])?;
            let end = axis.at(row.percent) + BESIDE;
            let value = Line::start(row.value.as_str(), end, middle, text::LABEL);
            on.text(Pen::plain(Ink::Text), value)?;
        }
        Ok(())
    }
}

impl Chart for CostShares<'_> {
    fn describe(&self) -> Description {
        let context = self.context;
        let words = context.lang.cost_shares();
        let largest = self.rows.iter().max_by(|a, b| a.percent.total_cmp(&b.percent));
        let title = largest.map(|it| (words.bears)(it.name, &it.value, context.label(self.whole)));
        Description {
            title: title.unwrap_or_default(),
            sentences: ledger::remarks::of(
                context,
                self.whole,
                context.compared(self.whole).now.period,
            ),
            table: self.table(),
            places: places(context, self.rows.iter().map(|it| it.item)),
        }
    }

    fn stops(&self) -> Vec<Stop> {
        let stop = |row: &Row<'_>| Stop {
            key: mark_name::key(row.item),
            within: None,
            label: mark_name::item(self.context, row.item, None),
            opens: false,
        };
        self.rows.iter().map(stop).collect()
    }

    fn scene(&self, width: u32) -> Scene {
        let height = self.rows.len() as f64 * PITCH + f64::from(axis::BELOW);
        let mut scene = canvas::scene(width, height as u32, |area| self.draw(area, width));
        scene.stops = self.stops();
        scene
    }
}

/// A number of percent as a float, for placing on the axis only.
fn percent(number: Decimal) -> f64 {
    number.mantissa() as f64 / 10f64.powi(i32::from(number.scale()))
}
