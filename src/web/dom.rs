//! Elements of the page: how they are found, and their attributes written.

use gloo::utils::{document, document_element};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

use crate::contract::{attributes, ids};
use crate::words::lang::Lang;

/// The element of an id of [`ids`], or of a place that a link points to.
pub(super) fn by_id(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// The root element, in which the application draws the page.
pub(super) fn root() -> Option<Element> {
    by_id(ids::APP)
}

/// The language of the page, by its first element.
pub(super) fn lang() -> Lang {
    let code = document_element().get_attribute("lang");
    code.and_then(|it| Lang::from_code(&it)).unwrap_or(Lang::FIRST)
}

/// The first element of the page that a selector finds. Every selector here is well-formed: keys, which some
/// hold, have no character that would have to be escaped within quotation marks.
pub(super) fn find(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok().flatten()
}

/// The first element within another that a selector finds.
pub(super) fn find_in(element: &Element, selector: &str) -> Option<Element> {
    element.query_selector(selector).ok().flatten()
}

/// Every element within another that a selector finds, in the order of the page.
pub(super) fn all_in(element: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = element.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..found.length()).filter_map(|idx| found.get(idx)?.dyn_into().ok()).collect()
}

/// The nearest of an element and those around it that a selector finds.
pub(super) fn nearest(element: &Element, selector: &str) -> Option<Element> {
    element.closest(selector).ok().flatten()
}

/// The element at which an event happened.
pub(super) fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// What selects the marks, rows and items of a key.
pub(super) fn of_key(key: &str) -> String {
    format!("[{}=\"{key}\"]", attributes::KEY)
}

/// Writes an attribute.
pub(super) fn set(element: &Element, name: &str, value: &str) {
    // Only a malformed name could fail.
    let _ = element.set_attribute(name, value);
}

/// Takes an attribute away.
pub(super) fn remove(element: &Element, name: &str) {
    // There is nothing to do about one that is not there.
    let _ = element.remove_attribute(name);
}
