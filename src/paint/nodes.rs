//! A scene as Yew nodes: groups that can be pointed at and told apart.

use yew::prelude::*;
use yew::virtual_dom::{VList, VNode, VTag, VText};

use crate::chart::scene::{Scene, Stop};
use crate::model::key::Key;
use crate::paint::element::{self, Element, Group};

/// What is painted, and who hears of clicks.
#[derive(Debug)]
pub struct Painting<'a> {
    /// The name of the chart, unique on its page.
    pub id: &'a str,
    /// The picture.
    pub scene: &'a Scene,
    /// What is selected.
    pub selected: Option<&'a Key>,
    /// Somebody clicked on a mark.
    pub on_click: &'a Callback<Key>,
}

/// The inside of an `svg` element: one group for each stop of the scene, and one for the rest.
pub fn nodes(painting: &Painting<'_>) -> Html {
    let groups = element::groups(painting.scene);
    VNode::from(VList::with_children(groups.iter().map(|it| group(painting, it)).collect(), None))
}

/// The identifier of a stop in the page.
pub fn element_id(chart: &str, key: &Key) -> String {
    format!("{chart}-{key}")
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

fn group(painting: &Painting<'_>, group: &Group<'_>) -> Html {
    let stop = group.key.and_then(|key| painting.scene.stops.iter().find(|it| it.key == *key));
    let marks = group.marks.iter().flat_map(|mark| element::elements(mark)).map(node);
    let marks: Html = marks.collect();
    let Some(stop) = stop else {
        return html! { <g aria-hidden="true">{ marks }</g> };
    };
    let is_selected = painting.selected == Some(&stop.key);
    let key = stop.key.clone();
    let place = painting.scene.is_tree().then(|| place(painting.scene, stop));
    html! {
        <g
            id={element_id(painting.id, &stop.key)}
            class={classes!("stop", stop.opens.then_some("opens"), is_selected.then_some("selected"))}
            role={if painting.scene.is_tree() { "treeitem" } else { "option" }}
            data-key={stop.key.to_string()}
            aria-level={painting.scene.is_tree().then(|| level(stop))}
            aria-posinset={place.map(|(place, _)| place.to_string())}
            aria-setsize={place.map(|(_, n)| n.to_string())}
            aria-selected={if is_selected { "true" } else { "false" }}
            aria-label={stop.label.clone()}
            onclick={painting.on_click.reform(move |_: MouseEvent| key.clone())}
        >
            <title>{ stop.label.clone() }</title>
            { marks }
        </g>
    }
}

fn level(stop: &Stop) -> &'static str {
    if stop.within.is_some() { "2" } else { "1" }
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
