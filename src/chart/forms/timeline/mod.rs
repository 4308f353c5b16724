//! Events on an axis of time: each as long as its date is exact, with how certain it is.

mod axis;
mod lanes;
mod layout;
mod legend;
mod list;
mod scale;
mod symbol;

use crate::chart::Chart;
use crate::chart::canvas::{self, Canvas, Drawn};
use crate::chart::forms::timeline::layout::{Item, Layout};
use crate::chart::ink::{Ink, Pen};
use crate::chart::scene::Scene;
use crate::describe::context::Context;
use crate::describe::description::Description;
use crate::describe::stop::Stop;
use crate::describe::timeline::event::{self, Event};
use crate::describe::timeline::{self, MOST_DRAWN};

/// Every event, those with a date on an axis of time.
#[derive(Debug)]
pub struct Timeline<'a> {
    context: Context<'a>,
    /// The events that the picture shows, the earliest first.
    dated: Vec<Event<'a>>,
}

impl<'a> Timeline<'a> {
    /// The events of the data.
    pub fn of(context: Context<'a>) -> Timeline<'a> {
        let mut dated = event::dated(context);
        dated.truncate(MOST_DRAWN);
        Timeline { context, dated }
    }
}

impl Chart for Timeline<'_> {
    fn describe(&self) -> Description {
        timeline::describe(self.context)
    }

    /// By date; a wide picture is walked lane by lane.
    fn stops(&self) -> Vec<Stop> {
        self.dated.iter().map(|it| timeline::stop(self.context, it.milestone)).collect()
    }

    fn scene(&self, width: u32) -> Scene {
        let context = self.context;
        if self.dated.is_empty() {
            return canvas::notice(width, context.lang.timeline().none);
        }
        let layout = layout(context, &self.dated, width);
        let height = layout.height.ceil() as u32 + 2;
        let mut scene = canvas::scene(width, height, |area| draw(area, &layout));
        scene.is_lined = true;
        let stop = |it: &Item<'_>| timeline::stop(context, it.milestone);
        scene.stops = layout.items.iter().map(stop).collect();
        scene
    }
}

/// From this width on, time runs to the right; below it, downwards.
const LANES: u32 = 860;

/// Lays out the picture.
fn layout<'a>(context: Context<'a>, dated: &[Event<'a>], width: u32) -> Layout<'a> {
    let mut res = Layout::empty(width);
    legend::place(&mut res, context, dated);
    match width >= LANES {
        true => lanes::place(&mut res, context, dated),
        false => list::place(&mut res, context, dated),
    }
    res
}

fn draw(area: &canvas::Area<'_>, layout: &Layout<'_>) -> Drawn {
    let plain = Canvas::plain(area);
    for rule in &layout.rules {
        plain.line(rule.pen(), rule.from, rule.to)?;
    }
    for (ink, line) in &layout.words {
        plain.text(Pen::plain(*ink), line.clone())?;
    }
    for sample in &layout.samples {
        sample.draw(area, None)?;
    }
    for Item { milestone, symbol, text, bounds } in &layout.items {
        let key = event::key(milestone);
        let on = Canvas::of(area, &key);
        on.rect(Pen::plain(Ink::Area), *bounds)?;
        symbol.draw(area, Some(&key))?;
        for line in text {
            on.text(Pen::plain(Ink::Text), line.clone())?;
        }
    }
    Ok(())
}
