//! Pictures in the page: their walk, and the look of what is selected.
//!
//! The selection is put on the marks directly. The page is not drawn again for each key that is
//! pressed, and a page that was sent can be walked through before the application is there.

use gloo::utils::document;
use web_sys::Element;

use crate::contract::{attributes, ids};
use crate::describe::stop::Stop;
use crate::model::key::Key;

/// What selects a picture that can be walked through.
pub(super) const PICTURE: &str = "svg.picture[data-walk]";

/// Makes every picture something to walk through, with one tab stop, and offers what can be chosen.
///
/// Whatever was joined or drawn since is a list again, or what was drawn there before.
pub fn attach(root: &Element) {
    set(root, attributes::LIVE, "");
    for (walk, role) in [("tree", "treeitem"), ("listbox", "option")] {
        for picture in all(root, &format!("svg[data-walk={walk}]:not([role={walk}])")) {
            set(&picture, "role", walk);
            set(&picture, "tabindex", "0");
            let keys = picture.closest(".pictures").ok().flatten();
            if let Some(keys) = keys.and_then(|it| it.query_selector(".keys").ok().flatten()) {
                set(&picture, "aria-describedby", &keys.id());
            }
        }
        for mark in all(root, &format!("svg[data-walk={walk}] [data-key]:not([role={role}])")) {
            set(&mark, "role", role);
        }
    }
}

/// What a reader may open, and what is there on paper whether or not it was opened.
const TABLES: &str = ".figure details:not(.take), .accounts details";

/// Opens what is closed before the page is printed: not every browser lets a style sheet do so.
pub(super) fn open_for_paper() {
    for table in root().iter().flat_map(|root| all(root, TABLES)) {
        if !table.has_attribute("open") {
            set(&table, "open", "");
            set(&table, attributes::PRINTED, "");
        }
    }
}

/// Closes again what was opened to be printed.
pub(super) fn close_after_paper() {
    for table in root().iter().flat_map(|root| all(root, "details[data-printed]")) {
        for name in ["open", attributes::PRINTED] {
            // There is nothing to do about an attribute that is not there.
            let _ = table.remove_attribute(name);
        }
    }
}

/// Shows what is selected, in pictures and tables.
pub fn show_selected(root: &Element, selected: Option<&Key>) {
    for mark in all(root, ".selected, [aria-selected]") {
        // An element has its list of classes, and attributes can be taken from it.
        let _ = mark.class_list().remove_1("selected");
        // What was drawn anew in its place may have lost the class, but not these.
        if mark.remove_attribute("aria-selected").is_ok() && mark.has_attribute(attributes::KEY) {
            let _ = mark.remove_attribute("id");
        }
    }
    for picture in all(root, "[aria-activedescendant]") {
        let _ = picture.remove_attribute("aria-activedescendant");
    }
    let Some(key) = selected else {
        return;
    };
    for row in rows(root, &key.to_string()) {
        let _ = row.class_list().add_1("selected");
    }
    // Keys hold no character that a selector would have to escape within quotation marks.
    for mark in all(root, &format!("[data-key=\"{key}\"]")) {
        let _ = mark.class_list().add_1("selected");
        if let Some(picture) = mark.closest(PICTURE).ok().flatten() {
            let id = format!("{}-{key}", picture.id());
            mark.set_id(&id);
            set(&mark, "aria-selected", "true");
            set(&picture, "aria-activedescendant", &id);
        }
    }
}

/// Whether the ledger entry of something is open.
pub(super) fn is_entry_open() -> bool {
    document().query_selector(".ledger").ok().flatten().is_some()
}

/// The rows of tables that stand for a key, as their links say.
pub(super) fn rows(root: &Element, key: &str) -> Vec<Element> {
    // What is selected comes last in an address.
    let links = all(root, &format!("tr > th > a[href$=\"select={key}\"]"));
    links.iter().filter_map(|it| it.closest("tr").ok().flatten()).collect()
}

/// What the row of a table stands for, as its link says.
pub(super) fn key_of_row(link: &Element) -> Option<Key> {
    link.closest("tr > th").ok().flatten()?;
    let address = link.get_attribute("href")?;
    let (rest, key) = address.rsplit_once('=')?;
    Key::parse(key).filter(|_| rest.ends_with("select"))
}

/// What is selected in a picture.
pub(super) fn selected_in(picture: &Element) -> Option<Key> {
    // Marks that were drawn anew have lost their class until it is put on them again.
    let mark = picture.get_attribute("aria-activedescendant")?;
    Key::parse(mark.strip_prefix(&picture.id())?.strip_prefix('-')?)
}

/// What a mark stands for.
pub(super) fn key_of(mark: &Element) -> Option<Key> {
    Key::parse(&mark.get_attribute(attributes::KEY)?)
}

/// The walk through a picture.
pub(super) fn stops(picture: &Element) -> Vec<Stop> {
    let marks = all(picture, "[data-key]");
    marks.iter().filter_map(stop).collect()
}

/// The stop at a mark.
pub(super) fn stop(mark: &Element) -> Option<Stop> {
    Some(Stop {
        key: key_of(mark)?,
        within: mark.get_attribute(attributes::WITHIN).and_then(|it| Key::parse(&it)),
        label: label(mark).unwrap_or_default(),
        opens: mark.class_list().contains("opens"),
    })
}

/// What is said of the mark of a key, in whichever picture has one.
pub(super) fn label_of(root: &Element, key: &Key) -> Option<String> {
    let mark = root.query_selector(&format!("svg [data-key=\"{key}\"]")).ok().flatten()?;
    label(&mark)
}

/// What a mark is called, which its first element says.
fn label(mark: &Element) -> Option<String> {
    mark.query_selector("title").ok().flatten()?.text_content()
}

/// Every element of a kind, in the order of the page.
pub(super) fn all(root: &Element, selector: &str) -> Vec<Element> {
    // Every selector here is well-formed.
    let Ok(found) = root.query_selector_all(selector) else {
        return Vec::new();
    };
    use wasm_bindgen::JsCast;
    (0..found.length()).filter_map(|idx| found.get(idx)?.dyn_into().ok()).collect()
}

fn set(element: &Element, name: &str, value: &str) {
    // Only a malformed name of an attribute could fail.
    let _ = element.set_attribute(name, value);
}

/// The element in which the page is.
pub(super) fn root() -> Option<Element> {
    document().get_element_by_id(ids::APP)
}
