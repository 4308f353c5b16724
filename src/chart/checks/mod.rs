//! Every total against its parts: how far off they are, in units of the last printed digit.

mod draw;
mod layout;

use crate::chart::canvas;
use crate::chart::checks::layout::Layout;
use crate::chart::excerpt::Excerpt;
use crate::chart::scene::Scene;
use crate::dataset::checks::Verdict;
use crate::describe::checks::tally::{Total, totals};
use crate::describe::checks::{MOST_DRAWN, finding, stop};
use crate::describe::context::Context;
use crate::describe::stop::Stop;

/// What is shown: every total that can be held against its parts, in every year that is printed.
#[derive(Copy, Clone, Debug)]
pub struct ChecksSpec<'a> {
    /// Data, language and room.
    pub context: Context<'a>,
}

/// Where there is little room it shows so many.
const EXCERPT: usize = 3;

/// Draws the checks.
pub fn scene(spec: &ChecksSpec<'_>) -> Scene {
    draw_totals(spec.context, totals(spec.context))
}

/// The first totals whose parts differ from them, and the finding.
pub fn excerpt(spec: &ChecksSpec<'_>) -> Excerpt {
    let finding = finding(spec.context, &totals(spec.context));
    let mut differing = totals(spec.context);
    differing.retain(|it| it.verdict != Verdict::Exact);
    differing.truncate(EXCERPT);
    Excerpt { finding, scene: draw_totals(spec.context, differing) }
}

fn draw_totals(context: Context<'_>, mut totals: Vec<Total<'_>>) -> Scene {
    if totals.is_empty() {
        return canvas::notice(context.width, context.lang.checks().none);
    }
    totals.truncate(MOST_DRAWN);
    let stops: Vec<Stop> = totals.iter().map(|it| stop(context, it)).collect();
    let layout = Layout::of(context, totals);
    let height = layout.height.ceil() as u32;
    let mut scene = canvas::scene(context.width, height, |area| draw::all(area, context, &layout));
    scene.is_lined = true;
    scene.stops = stops;
    scene
}
