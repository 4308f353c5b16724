//! A horizontal axis: labels where they stand apart, lines across at its ticks, and its unit.

use plotters::chart::{ChartBuilder, ChartContext};
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::ranged1d::{BoldPoints, Ranged};
use plotters::coord::types::RangedCoordf64;
use plotters::drawing::DrawingAreaErrorKind;
use plotters::style::BLACK;

use std::convert::Infallible;

use crate::chart::backend::SceneBackend;
use crate::chart::canvas::{self, Area, Canvas, Line, grid};
use crate::chart::ink::{Ink, Pen};
use crate::chart::scene::GRID;
use crate::chart::text;
use crate::model::quantity::Yen;

/// The height of an axis below marks, with the line of its unit.
pub(super) const BELOW: u32 = 38;
/// How far below an axis the middle of its unit stands: below the labels of its ticks.
const UNIT: f64 = 24.0;

/// Marks with an axis below them, in pixels of the picture.
pub(super) struct Axis<'l> {
    /// The numbers at its ends.
    pub(super) range: (f64, f64),
    /// Where it starts and ends.
    pub(super) ends: (f64, f64),
    /// The top of what it measures, and where that ends and the axis begins.
    pub(super) sides: (f64, f64),
    /// It has no more labels than these.
    pub(super) most_ticks: usize,
    /// Whether lines run from its ticks through what it measures.
    pub(super) rules: Rules,
    /// The label of a tick.
    pub(super) label: &'l dyn Fn(f64) -> String,
    /// What it measures, at its right end; empty if that is said elsewhere.
    pub(super) unit: String,
}

/// Whether lines run through what an axis measures.
#[derive(Copy, Clone, PartialEq, Eq)]
pub(super) enum Rules {
    /// At every tick.
    AtTicks,
    /// Nowhere.
    None,
}

/// The coordinates of marks that are measured by an axis: numbers to the right, pixels downwards.
pub(super) type Measured<'a, 'b> =
    ChartContext<'a, SceneBackend<'b>, Cartesian2d<RangedCoordf64, RangedCoordf64>>;

impl Axis<'_> {
    /// Draws it into a picture, and gives the coordinates for the marks.
    pub(super) fn draw<'a, 'b>(
        &self,
        area: &'a Area<'b>,
    ) -> Result<Measured<'a, 'b>, DrawingAreaErrorKind<Infallible>> {
        let size = area.dim_in_pixel();
        let [width, height] = [size.0, size.1].map(|it| f64::from(it) / f64::from(GRID));
        let (top, bottom) = self.sides;
        let mut chart = ChartBuilder::on(area)
            .margin_top(grid(top))
            .margin_bottom(grid(height - bottom - f64::from(BELOW)))
            .margin_left(grid(self.ends.0))
            .margin_right(grid(width - self.ends.1))
            .x_label_area_size(BELOW * GRID)
            .build_cartesian_2d(self.range.0..self.range.1, bottom..top)?;
        let label = |number: &f64| (self.label)(*number);
        let mut mesh = chart.configure_mesh();
        mesh.disable_y_mesh().disable_y_axis().axis_style(BLACK);
        if self.rules == Rules::None {
            mesh.disable_x_mesh();
        }
        mesh.x_labels(self.n_ticks(width))
            .max_light_lines(0)
            .label_style(canvas::tick_style())
            .x_label_formatter(&label)
            .draw()?;
        let unit = Line::start(self.unit.as_str(), width, bottom + UNIT, text::SMALL);
        Canvas::plain(area).text(Pen::plain(Ink::Muted), unit.end())?;
        Ok(chart)
    }

    /// Where a number stands, in pixels.
    pub(super) fn at(&self, number: f64) -> f64 {
        let ((least, most), (left, right)) = (self.range, self.ends);
        left + (number - least) / (most - least) * (right - left)
    }

    /// The largest number of ticks whose labels stand apart and within a picture of a width.
    fn n_ticks(&self, width: f64) -> usize {
        const APART: f64 = 8.0;
        let (least, most) = self.range;
        let (length, room) = (self.ends.1 - self.ends.0, width - self.ends.0);
        let fits = |n: &usize| {
            let ticks = RangedCoordf64::from(least..most).key_points(BoldPoints(*n));
            let mut last_end = f64::NEG_INFINITY;
            ticks.into_iter().all(|tick| {
                let middle = (tick - least) / (most - least) * length;
                let half = f64::from(text::width(&(self.label)(tick), text::SMALL)) / 2.0;
                let stands_apart = last_end + APART <= middle - half;
                last_end = middle + half;
                stands_apart && last_end <= room
            })
        };
        (2..=self.most_ticks).rev().find(fits).unwrap_or(1)
    }
}

/// An amount that is not larger than the least at a tick of an axis up to so many millions: what the
/// digits of all labels have to tell apart.
pub(super) fn least_tick(most: f64) -> Yen {
    const MOST_TICKS: f64 = 10.0;
    Yen::new((most.abs() * 1e6 / MOST_TICKS) as i64)
}
