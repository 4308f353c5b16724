//! The search field: what is typed in it, and the keys that move between it and the hits.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::document_element;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, InputEvent, KeyboardEvent};

use crate::contract::attributes;
use crate::view::action::Action;
use crate::web::{dom, window};

/// The selector of the field.
const FIELD: &str = "input[type=search][name=q]";
/// The selector of the links of hits.
const FOUND: &str = "#found li a";
/// Marks the field while a word is being composed, which is not searched for yet.
const COMPOSING: &str = attributes::COMPOSING;

/// What is looked for, if the field has changed; nothing while a word is being composed.
pub(super) fn search_action(event: &Event, target: &Element) -> Option<Action> {
    let field = target.dyn_ref::<HtmlInputElement>()?;
    // Every selector here is well-formed.
    if !field.matches(FIELD).unwrap_or(false) {
        return None;
    }
    match event.type_().as_str() {
        "compositionstart" => {
            dom::set(field, COMPOSING, "");
            return None;
        }
        "compositionend" => {
            dom::remove(field, COMPOSING);
        }
        _ if event.dyn_ref::<InputEvent>().is_some_and(InputEvent::is_composing) => return None,
        _ => (),
    }
    Some(Action::Search(field.value()))
}

/// Listens to the keys that move between the field and the hits, until dropped.
pub(super) fn walk(root: &Element) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(root, "keydown", options, |event| {
        let Some((event, target)) = event.dyn_ref::<KeyboardEvent>().zip(dom::target(event)) else {
            return;
        };
        let is_here = [FIELD, FOUND].iter().any(|it| target.matches(it).unwrap_or(false));
        // A key that is pressed while a word is composed is part of the word.
        if is_here && !has_more(event) && !event.shift_key() && !is_composing(event) {
            press(event, &target);
        }
    })
}

fn press(event: &KeyboardEvent, target: &Element) {
    let found = dom::all_in(&document_element(), FOUND);
    let here = found.iter().position(|it| it == target);
    let to = match (event.key().as_str(), here) {
        ("Enter", None) => {
            if let Some(link) = found.first().and_then(|it| it.dyn_ref::<HtmlElement>()) {
                link.click();
            }
            return event.prevent_default();
        }
        ("ArrowDown", None) | ("Home", Some(_)) => found.first(),
        ("ArrowDown", Some(here)) => found.get(here + 1).or(found.last()),
        ("ArrowUp", Some(here)) if here > 0 => found.get(here - 1),
        ("End", Some(_)) => found.last(),
        ("ArrowUp" | "Escape", Some(_)) => {
            focus_field();
            return event.prevent_default();
        }
        _ => return,
    };
    if let Some(to) = to.and_then(|it| it.dyn_ref::<HtmlElement>()) {
        // A link that cannot be focused leaves the focus where it is.
        let _ = to.focus();
    }
    event.prevent_default();
}

/// Whether a key is part of a word that is composed. The one that ends it comes after the end in
/// Safari, with a code of its own.
fn is_composing(event: &KeyboardEvent) -> bool {
    const PROCESSED: u32 = 229;
    event.is_composing() || event.key_code() == PROCESSED
}

fn has_more(event: &KeyboardEvent) -> bool {
    event.ctrl_key() || event.meta_key() || event.alt_key()
}

/// Moves the focus to the field, if there is one.
pub(super) fn focus_field() {
    if let Some(field) = field() {
        window::focus_in_sight(&field);
    }
}

/// Writes into the field what is looked for, unless it holds that or a word is being composed in it.
pub(super) fn fill(query: &str) {
    if let Some(field) = field()
        && !field.has_attribute(COMPOSING)
        && field.value() != query
    {
        field.set_value(query);
    }
}

fn field() -> Option<HtmlInputElement> {
    dom::find(FIELD)?.dyn_into().ok()
}
