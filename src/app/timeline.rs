//! Every event on an axis of time.

use yew::prelude::*;

use crate::app::layout::Fit;
use crate::app::{ContentProps, FigureProps, Named};
use crate::chart::timeline::{self, TimelineSpec};
use crate::components::figure::{Figure as Framed, figure};

/// The page.
pub(super) fn page(props: &ContentProps) -> Html {
    html! {
        <>
            <h1>{ props.view.lang.timeline().name }</h1>
            <div class="charts stacked"><Timeline ..props.figure(Fit::Content) /></div>
        </>
    }
}

/// The events.
#[component]
fn Timeline(props: &FigureProps) -> Html {
    figure(&framed(&props.page, props.fit))
}

/// The chart.
pub(super) fn framed(page: &ContentProps, fit: Fit) -> Framed<'_> {
    let id = "timeline";
    let described = timeline::describe(&TimelineSpec { context: page.context() });
    let named = Named { id, title: &described.title, up: None };
    let pictures = page.pictures(fit, &named, |context| timeline::scene(&TimelineSpec { context }));
    Framed { id, pictures, described, view: &page.view, second_table: None, is_offered: true }
}
