//! Where in the tree of allocations the reader is, and the way back up.

use yew::prelude::*;

use crate::model::id::Id;
use crate::view::View;
use crate::view::action::Action;
use crate::view::url;

/// Breadcrumbs as links: each total from the top down, with its label; the last is the one that is shown.
pub fn breadcrumbs(view: &View, steps: &[(Option<Id>, String)]) -> Html {
    let here = steps.len().saturating_sub(1);
    let step = |(idx, (at, label)): (usize, &(Option<Id>, String))| {
        let content = if idx == here {
            html! { <span aria-current="page">{ label }</span> }
        } else {
            html! { <a href={url::after(view, Action::Climb(at.clone()))}>{ label }</a> }
        };
        html! { <li key={idx}>{ content }</li> }
    };
    html! {
        <nav class="breadcrumbs" aria-label={view.lang.allocations().path}>
            <ol>{ for steps.iter().enumerate().map(step) }</ol>
        </nav>
    }
}
