//! A picture that can be walked through: one tab stop, arrow keys inside.

use std::rc::Rc;

use yew::prelude::*;

use crate::chart::scene::{Scene, Step, Stop};
use crate::model::key::Key;
use crate::paint::nodes::{self, Painting};
use crate::view::action::Action;

/// A picture and what can be done in it.
#[derive(Debug, PartialEq, Properties)]
pub struct ChartProps {
    /// Its name, unique on the page.
    pub id: AttrValue,
    /// The picture.
    pub scene: Rc<Scene>,
    /// What it is called.
    pub label: AttrValue,
    /// The element that says how to use it.
    pub described_by: AttrValue,
    /// What is selected, in this picture or elsewhere.
    pub selected: Option<Key>,
    /// What leads back up; nothing at the top, where it takes the selection away.
    pub climb: Option<Action>,
    /// Somebody did something.
    pub on_action: Callback<Action>,
}

/// The picture. The selection is the place of the walk, so it survives whatever redraws it.
#[component]
pub fn Chart(props: &ChartProps) -> Html {
    let ChartProps { id, scene, label, described_by, selected, climb, on_action } = props;
    let here = selected.as_ref().filter(|key| scene.stops.iter().any(|it| it.key == **key));
    let on_click = Callback::from({
        let (scene, on_action) = (scene.clone(), on_action.clone());
        move |key: Key| {
            if let Some(stop) = scene.stops.iter().find(|it| it.key == key) {
                on_action.emit(open(stop));
            }
        }
    });
    let onkeydown = Callback::from({
        let (scene, here, climb, on_action) =
            (scene.clone(), here.cloned(), climb.clone(), on_action.clone());
        move |event: KeyboardEvent| {
            if event.ctrl_key() || event.meta_key() || event.alt_key() {
                return;
            }
            let Some(deed) = deed(&event.key(), scene.is_tree()) else {
                return;
            };
            event.prevent_default();
            if let Some(action) = action(deed, &scene, here.as_ref(), climb.as_ref()) {
                on_action.emit(action);
            }
        }
    });
    let painting =
        Painting { id: id.as_str(), scene: scene.as_ref(), selected: here, on_click: &on_click };
    html! {
        <svg
            id={id.clone()}
            class="picture"
            viewBox={format!("0 0 {} {}", scene.width, scene.height)}
            role={role(scene)}
            tabindex={(!scene.stops.is_empty()).then_some("0")}
            aria-label={label.clone()}
            aria-describedby={described_by.clone()}
            aria-activedescendant={here.map(|key| nodes::element_id(id, key))}
            {onkeydown}
        >
            { nodes::nodes(&painting) }
        </svg>
    }
}

/// What a picture is to those who hear the page: something to walk through, or just a picture.
fn role(scene: &Scene) -> &'static str {
    match (scene.stops.is_empty(), scene.is_tree()) {
        (true, _) => "img",
        (false, true) => "tree",
        (false, false) => "listbox",
    }
}

/// What a key asks for.
#[derive(Copy, Clone)]
enum Deed {
    Walk(Step),
    Open,
    Climb,
}

fn deed(key: &str, is_tree: bool) -> Option<Deed> {
    Some(match (key, is_tree) {
        ("ArrowRight", _) | ("ArrowDown", false) => Deed::Walk(Step::Next),
        ("ArrowLeft", _) | ("ArrowUp", false) => Deed::Walk(Step::Back),
        ("ArrowDown", true) => Deed::Walk(Step::Into),
        ("ArrowUp", true) => Deed::Walk(Step::Out),
        ("Home", _) => Deed::Walk(Step::First),
        ("End", _) => Deed::Walk(Step::Last),
        ("Enter" | " ", _) => Deed::Open,
        ("Escape" | "Backspace", _) => Deed::Climb,
        _ => return None,
    })
}

fn action(deed: Deed, scene: &Scene, here: Option<&Key>, climb: Option<&Action>) -> Option<Action> {
    match deed {
        Deed::Walk(step) => scene.step(here, step).map(|it| Action::Select(Some(it.key.clone()))),
        Deed::Open => scene.stops.iter().find(|it| Some(&it.key) == here).map(open),
        // At the top there is nothing to go up to but to select nothing.
        Deed::Climb => climb.cloned().or_else(|| here.map(|_| Action::Select(None))),
    }
}

/// Opening shows the parts of what has any, and selects what has none.
fn open(stop: &Stop) -> Action {
    match &stop.key {
        Key::Figure(id) if stop.opens => Action::Drill(id.clone()),
        key => Action::Select(Some(key.clone())),
    }
}
