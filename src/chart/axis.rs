//! A horizontal axis below marks: as many tick labels as have room, grid lines, and the unit.

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
/// How far below an axis the middle of its unit is: below the labels of its ticks.
const UNIT: f64 = 24.0;

/// A horizontal axis, by which the marks above it are measured; places are in pixels of the picture.
pub(super) struct Axis<'l> {
    /// The numbers at its left and right end.
    pub(super) domain: (f64, f64),
    /// The places of its left and right end.
    pub(super) x_range: (f64, f64),
    /// The top of the marks, and the bottom of them, where the axis is.
    pub(super) y_range: (f64, f64),
    /// The most ticks that it may have.
    pub(super) max_ticks: usize,
    /// Whether grid lines run from its ticks behind the marks.
    pub(super) grid_lines: GridLines,
    /// The label of a tick.
    pub(super) label: &'l dyn Fn(f64) -> String,
    /// The unit, which is written at the right end; empty if that is said elsewhere.
    pub(super) unit: String,
}

/// Whether grid lines run behind the marks.
#[derive(Copy, Clone, PartialEq, Eq)]
pub(super) enum GridLines {
    /// At every tick.
    AtTicks,
    /// Nowhere.
    None,
}

/// The coordinates of the marks above an axis: numbers to the right, pixels downwards.
pub(super) type Measured<'a, 'b> =
    ChartContext<'a, SceneBackend<'b>, Cartesian2d<RangedCoordf64, RangedCoordf64>>;

impl Axis<'_> {
    /// Draws it, and gives the coordinates in which the marks are drawn.
    pub(super) fn draw<'a, 'b>(
        &self,
        area: &'a Area<'b>,
    ) -> Result<Measured<'a, 'b>, DrawingAreaErrorKind<Infallible>> {
        let size = area.dim_in_pixel();
        let [width, height] = [size.0, size.1].map(|it| f64::from(it) / f64::from(GRID));
        let (top, bottom) = self.y_range;
        let mut chart = ChartBuilder::on(area)
            .margin_top(grid(top))
            .margin_bottom(grid(height - bottom - f64::from(BELOW)))
            .margin_left(grid(self.x_range.0))
            .margin_right(grid(width - self.x_range.1))
            .x_label_area_size(BELOW * GRID)
            .build_cartesian_2d(self.domain.0..self.domain.1, bottom..top)?;
        let label = |number: &f64| (self.label)(*number);
        let mut mesh = chart.configure_mesh();
        mesh.disable_y_mesh().disable_y_axis().axis_style(BLACK);
        if self.grid_lines == GridLines::None {
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

    /// The place of a number, in pixels.
    pub(super) fn at(&self, number: f64) -> f64 {
        let ((min, max), (left, right)) = (self.domain, self.x_range);
        left + (number - min) / (max - min) * (right - left)
    }

    /// The largest number of ticks whose labels neither touch each other nor leave a picture of a width.
    fn n_ticks(&self, width: f64) -> usize {
        const APART: f64 = 8.0;
        let (min, max) = self.domain;
        let (length, available) = (self.x_range.1 - self.x_range.0, width - self.x_range.0);
        let fits = |n: &usize| {
            let ticks = RangedCoordf64::from(min..max).key_points(BoldPoints(*n));
            let mut last_end = f64::NEG_INFINITY;
            ticks.into_iter().all(|tick| {
                let middle = (tick - min) / (max - min) * length;
                let half = f64::from(text::width(&(self.label)(tick), text::SMALL)) / 2.0;
                let is_apart = last_end + APART <= middle - half;
                last_end = middle + half;
                is_apart && last_end <= available
            })
        };
        (2..=self.max_ticks).rev().find(fits).unwrap_or(1)
    }
}

/// An amount no larger than the smallest at a tick of an axis up to `max` millions, for choosing a unit in which
/// all labels differ.
pub(super) fn min_tick(max: f64) -> Yen {
    const MAX_TICKS: f64 = 10.0;
    Yen::new((max.abs() * 1e6 / MAX_TICKS) as i64)
}
