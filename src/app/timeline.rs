//! Every event on an axis of time.

use yew::prelude::*;

use crate::app::layout::Fit;
use crate::app::{ContentProps, FigureProps, Named};
use crate::chart;
use crate::chart::timeline::TimelineSpec;
use crate::components::figure::{Figure as Framed, figure};
use crate::components::prepared::prepared;
use crate::describe::timeline::{self, Undated};
use crate::export::Format;
use crate::view::action::Action;
use crate::view::url;

/// The page.
pub(super) fn page(props: &ContentProps) -> Html {
    let words = props.view.lang.timeline();
    let undated = timeline::undated(props.context());
    let item = |it: &Undated| {
        html! {
            <li key={it.key.to_string()}>
                <a href={url::after(&props.view, Action::Select(Some(it.key.clone())))}>
                    { &it.label }
                </a>
                <span class="note">{ &it.note }</span>
            </li>
        }
    };
    html! {
        <>
            <h1>{ words.name }</h1>
            <div class="charts"><Timeline ..props.figure(Fit::Content) /></div>
            if !undated.is_empty() {
                <section>
                    <h2>{ (words.undated)(undated.len()) }</h2>
                    <ul class="amounts">{ for undated.iter().map(item) }</ul>
                </section>
            }
        </>
    }
}

/// The events.
#[component]
fn Timeline(props: &FigureProps) -> Html {
    prepared(props.page.view.lang, figure(&framed(&props.page, props.fit)))
}

/// The chart.
pub(super) fn framed(page: &ContentProps, fit: Fit) -> Framed<'_> {
    let id = "timeline";
    let described = timeline::describe(page.context());
    let named = Named { id, title: &described.title, up: None };
    let pictures =
        page.pictures(fit, &named, |context| chart::timeline::scene(&TimelineSpec { context }));
    Framed {
        id,
        pictures,
        described,
        view: &page.view,
        second_table: None,
        formats: page.offered(Format::ALL),
    }
}
