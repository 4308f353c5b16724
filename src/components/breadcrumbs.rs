//! Where in the tree of allocations the reader is, and the way back up.

use yew::prelude::*;

use crate::components::link::Link;
use crate::model::id::Id;
use crate::view::View;
use crate::view::action::Action;

/// The way from the top to where the reader is.
#[derive(Debug, PartialEq, Properties)]
pub struct BreadcrumbsProps {
    /// Every step from the top, with the total that it leads to and its label; the last is here.
    pub steps: Vec<(Option<Id>, String)>,
    /// Where the reader is.
    pub view: View,
    /// Somebody went back up.
    pub on_action: Callback<Action>,
}

/// The way as links.
#[component]
pub fn Breadcrumbs(props: &BreadcrumbsProps) -> Html {
    let BreadcrumbsProps { steps, view, on_action } = props;
    let here = steps.len().saturating_sub(1);
    let step = |(idx, (at, label)): (usize, &(Option<Id>, String))| {
        let content = if idx == here {
            html! { <span aria-current="page">{ label }</span> }
        } else {
            html! {
                <Link view={view.clone()} action={Action::Climb(at.clone())} {on_action}>
                    { label }
                </Link>
            }
        };
        html! { <li key={idx}>{ content }</li> }
    };
    html! {
        <nav class="breadcrumbs" aria-label={view.lang.words().allocations.path}>
            <ol>{ for steps.iter().enumerate().map(step) }</ol>
        </nav>
    }
}
