//! A scene as Yew nodes: a group of elements for each stop, with its accessible name.

use yew::prelude::*;
use yew::virtual_dom::{VList, VNode, VTag, VText};

use crate::chart::scene::Scene;
use crate::model::key::Key;
use crate::paint::element::{self, Element};
use crate::paint::groups::{self, Group, TreePosition};
use crate::paint::theme;

/// The inside of an `svg` element: one group for each stop of the scene, and one for the rest.
pub fn nodes(scene: &Scene) -> Html {
    let positions = groups::tree_positions(scene);
    let groups = groups::groups(scene);
    let children = groups.iter().map(|it| group(it, &positions)).collect();
    VNode::from(VList::with_children(children, None))
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

fn group(group: &Group<'_>, positions: &[TreePosition]) -> Html {
    let elements = element::all(&group.marks, theme::class).into_iter();
    let marks: Html = elements.map(node).collect();
    let Some((idx, stop)) = group.stop else {
        return html! { <g aria-hidden="true">{ marks }</g> };
    };
    let position = positions.get(idx);
    html! {
        <g
            class={classes!("stop", stop.opens.then_some("opens"))}
            role="listitem"
            data-key={stop.key.to_string()}
            data-within={stop.within.as_ref().map(Key::to_string)}
            aria-level={position.map(|it| it.level.to_string())}
            aria-posinset={position.map(|it| it.place.to_string())}
            aria-setsize={position.map(|it| it.n_beside.to_string())}
        >
            // The name that screen readers announce and browsers show as a tooltip.
            <title>{ stop.label.clone() }</title>
            { marks }
        </g>
    }
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
