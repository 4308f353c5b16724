//! Events on an axis of time: each as long as its date is exact, with how certain it is.

mod axis;
mod lanes;
mod layout;
mod legend;
mod list;
mod scale;
mod sign;

use crate::chart::canvas::{self, Canvas, Drawn};
use crate::chart::ink::{Ink, Pen};
use crate::chart::scene::Scene;
use crate::chart::timeline::layout::{Item, Layout};
use crate::describe::context::Context;
use crate::describe::timeline::event;
use crate::describe::timeline::{MOST_DRAWN, stop};

/// What is shown: every event.
#[derive(Copy, Clone, Debug)]
pub struct TimelineSpec<'a> {
    /// Data, language and room.
    pub context: Context<'a>,
}

/// Draws the events that have a date.
pub fn scene(spec: &TimelineSpec<'_>) -> Scene {
    let context = spec.context;
    let mut dated = event::dated(context);
    dated.truncate(MOST_DRAWN);
    if dated.is_empty() {
        return canvas::notice(context.width, context.lang.timeline().none);
    }
    let layout = Layout::of(context, &dated);
    let height = layout.height.ceil() as u32 + 2;
    let mut scene = canvas::scene(context.width, height, |area| draw(area, &layout));
    scene.is_lined = true;
    scene.stops = layout.items.iter().map(|it| stop(context, it.milestone)).collect();
    scene
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
    for Item { milestone, sign, text, frame } in &layout.items {
        let key = event::key(milestone);
        let on = Canvas::of(area, &key);
        on.rect(Pen::plain(Ink::Area), *frame)?;
        sign.draw(area, Some(&key))?;
        for line in text {
            on.text(Pen::plain(Ink::Text), line.clone())?;
        }
    }
    Ok(())
}
