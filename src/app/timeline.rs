//! Every event on an axis of time.

use yew::prelude::*;

use crate::app::content::ContentProps;
use crate::describe::timeline::{self, Undated};
use crate::view::action::Action;
use crate::view::url;

/// The content of the page: the axis of time, and the events without a date.
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
            <div class="charts">{ for props.charts() }</div>
            if !undated.is_empty() {
                <section>
                    <h2>{ (words.undated)(undated.len()) }</h2>
                    <ul class="amounts">{ for undated.iter().map(item) }</ul>
                </section>
            }
        </>
    }
}
