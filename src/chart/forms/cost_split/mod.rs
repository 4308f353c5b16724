//! The split of a cost: who pays how much of about how much, and who builds what.

mod cost;
mod words;
mod layout;
mod draw;

use crate::chart::canvas;
use crate::chart::forms::cost_split::cost::Cost;
use crate::chart::forms::cost_split::draw::{draw_bar, draw_matrix};
use crate::chart::forms::cost_split::layout::{GAP, Layout};
use crate::chart::scene::Scene;
use crate::chart::{Chart, Excerpt, Size};
use crate::describe::context::Context;
use crate::describe::data_table::DataTable;
use crate::describe::description::Description;
use crate::describe::stop::Stop;

/// The newest cost with parts that parties bear, and what the parties build; nothing where there is none.
#[derive(Debug)]
pub struct CostSplit<'a> {
    context: Context<'a>,
    cost: Option<Cost<'a>>,
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
