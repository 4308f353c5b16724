//! A scene as Yew nodes: groups that can be pointed at and told apart.

use yew::prelude::*;
use yew::virtual_dom::{VList, VNode, VTag, VText};

use crate::chart::scene::Scene;
use crate::describe::stop::Stop;
use crate::model::key::Key;
use crate::paint::element::{self, Element, Group};
use crate::paint::theme;

/// The inside of an `svg` element: one group for each stop of the scene, and one for the rest.
pub fn nodes(scene: &Scene) -> Html {
    let groups = element::groups(scene);
    VNode::from(VList::with_children(groups.iter().map(|it| group(scene, it)).collect(), None))
}

/// The patterns that marks are overlaid with, in an element without extent; once a page.
pub fn patterns() -> Html {
    let pattern = |(id, size, path): (&'static str, &'static str, &'static str)| {
        html! {
            <pattern {id} width={size} height={size} patternUnits="userSpaceOnUse">
                <path d={path} class={format!("pattern-{id}")} />
            </pattern>
        }
    };
    html! {
        <svg class="patterns" width="0" height="0" aria-hidden="true">
            <defs>{ for element::PATTERNS.into_iter().map(pattern) }</defs>
        </svg>
    }
}

fn group(scene: &Scene, group: &Group<'_>) -> Html {
    let stop = group.key.and_then(|key| scene.stops.iter().find(|it| it.key == *key));
    let elements = element::all(group, theme::class).into_iter();
    let marks: Html = elements.map(node).collect();
    let Some(stop) = stop else {
        return html! { <g aria-hidden="true">{ marks }</g> };
    };
    let place = scene.is_tree().then(|| place(scene, stop));
    html! {
        <g
            class={classes!("stop", stop.opens.then_some("opens"))}
            role="listitem"
            data-key={stop.key.to_string()}
            data-within={stop.within.as_ref().map(Key::to_string)}
            aria-level={scene.is_tree().then(|| level(scene, stop).to_string())}
            aria-posinset={place.map(|(place, _)| place.to_string())}
            aria-setsize={place.map(|(_, n)| n.to_string())}
        >
            // The name that screen readers announce and browsers show as a tooltip.
            <title>{ stop.label.clone() }</title>
            { marks }
        </g>
    }
}

/// How deep in the tree a stop is; at the top it is at the first level.
fn level(scene: &Scene, stop: &Stop) -> usize {
    let within =
        |it: &Stop| scene.stops.iter().find(|above| Some(&above.key) == it.within.as_ref());
    // No more than there are, should one ever lie within itself.
    std::iter::successors(Some(stop), |it| within(it)).take(scene.stops.len()).count()
}

/// Which of how many a stop is among those beside it.
fn place(scene: &Scene, stop: &Stop) -> (usize, usize) {
    let beside = || scene.stops.iter().filter(|it| it.within == stop.within);
    let before = beside().take_while(|it| it.key != stop.key).count();
    (before + 1, beside().count())
}

fn node(element: Element) -> Html {
    let mut tag = VTag::new(element.tag);
    for (name, value) in element.attributes {
        tag.add_attribute(name, value);
    }
    if let Some(text) = element.text {
        tag.add_child(VText::new(text).into());
    }
    tag.into()
}
