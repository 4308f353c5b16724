//! Every total against its parts: how far off they are, in units of the last printed digit.

mod draw;
mod layout;

use crate::chart::canvas;
use crate::chart::forms::checks::layout::Layout;
use crate::chart::scene::Scene;
use crate::chart::{Chart, Excerpt, Size};
use crate::dataset::checks::Verdict;
use crate::describe::checks::tally::{Total, totals};
use crate::describe::checks::{self, MAX_DRAWN};
use crate::describe::context::Context;
use crate::describe::description::Description;
use crate::describe::stop::Stop;

/// The totals that an excerpt shows.
const EXCERPT: usize = 3;

/// Every total that can be held against its parts, in every year that is printed.
#[derive(Debug)]
pub struct Checks<'a> {
    context: Context<'a>,
    totals: Vec<Total<'a>>,
}

impl<'a> Checks<'a> {
    /// The checks of the data.
    pub fn of(context: Context<'a>) -> Checks<'a> {
        Checks { context, totals: totals(context) }
    }

    /// The totals that the picture shows: those with the most serious verdicts.
    fn drawn(&self) -> &[Total<'a>] {
        self.totals.get(..MAX_DRAWN).unwrap_or(&self.totals)
    }

    fn draw<'t>(&self, totals: impl Iterator<Item = &'t Total<'t>>, width: u32) -> Scene {
        let context = self.context;
        let totals: Vec<&Total<'_>> = totals.collect();
        if totals.is_empty() {
            return canvas::notice(width, context.lang.checks().none);
        }
        let stops = checks::stops(context, totals.iter().copied());
        let layout = Layout::of(context, totals, width);
        let height = layout.height.ceil() as u32;
        let mut scene = canvas::scene(width, height, |area| draw::all(area, context, &layout));
        scene.is_lined = true;
        scene.stops = stops;
        scene
    }
}

impl Chart for Checks<'_> {
    fn describe(&self) -> Description {
        checks::describe(self.context, &self.totals)
    }

    fn stops(&self) -> Vec<Stop> {
        checks::stops(self.context, self.drawn())
    }

    fn scene(&self, width: u32) -> Scene {
        self.draw(self.drawn().iter(), width)
    }

    /// The first totals whose parts differ from them: as many as there is room for, at least one.
    fn excerpt(&self, size: Size) -> Excerpt {
        let finding = checks::finding(self.context, &self.totals);
        let of = |n_totals: usize| {
            let differing = self.totals.iter().filter(|it| it.verdict != Verdict::Exact);
            self.draw(differing.take(n_totals), size.width)
        };
        let mut scenes = (1..=EXCERPT).rev().map(of);
        let fitting = scenes.find(|it| f64::from(it.height) <= size.height);
        Excerpt { finding, scene: fitting.unwrap_or_else(|| of(1)) }
    }
}
