//! Which `details` of the page are open, which are called folds here: tables, lists and totals.

use web_sys::Element;

use crate::web::dom;

/// The selector of a fold. The export menu is none: it may come later than the rest, and is closed again after use.
const FOLDS: &str = "details:not(.take)";
/// The character of a fold that is open.
const OPEN: char = '1';
/// The character of one that is closed.
const CLOSED: char = '0';

/// The folds of the page in their order, a character for each; nothing where none is open.
pub(super) fn opened() -> String {
    let folds = all();
    let is_open = |it: &Element| it.has_attribute("open");
    if !folds.iter().any(is_open) {
        return String::new();
    }
    folds.iter().map(|it| if is_open(it) { OPEN } else { CLOSED }).collect()
}

/// Opens the folds that were open, in a page that has as many.
pub(super) fn reopen(opened: &str) {
    let folds = all();
    if folds.len() != opened.len() {
        return;
    }
    for (fold, was) in folds.iter().zip(opened.chars()) {
        if was == OPEN {
            dom::set(fold, "open", "");
        }
    }
}

fn all() -> Vec<Element> {
    dom::root().map(|root| dom::all_in(&root, FOLDS)).unwrap_or_default()
}
