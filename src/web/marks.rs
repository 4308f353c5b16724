//! Pictures in the page: their walks, and how the selection is shown.
//!
//! The selection is put on the marks directly. The page is not drawn again for each key that is
//! pressed, and a page that was sent can be walked through before the application is there.

use web_sys::Element;

use crate::contract::attributes;
use crate::describe::stop::Stop;
use crate::model::key::Key;
use crate::web::dom::{self, all_in, find, find_in, nearest, remove, root, set};

/// The selector of pictures that have a walk.
pub(super) const PICTURE: &str = "svg.picture[data-walk]";
/// The selector of the ledger entry, which is there while something is selected.
pub(super) const LEDGER_ENTRY: &str = ".ledger";

/// The selector of the mark of a key, in whichever picture has one.
pub(super) fn mark_of(key: &str) -> String {
    format!("svg {}", dom::of_key(key))
}

/// Gives every picture the roles of a walk and one tab stop, and shows what only works while a program runs.
///
/// To be called after each drawing, which may have drawn pictures as lists again.
pub fn attach(root: &Element) {
    set(root, attributes::LIVE, "");
    for (walk, role) in [("tree", "treeitem"), ("listbox", "option")] {
        for picture in all_in(root, &format!("svg[data-walk={walk}]:not([role={walk}])")) {
            set(&picture, "role", walk);
            set(&picture, "tabindex", "0");
            let around = nearest(&picture, ".pictures");
            if let Some(keys) = around.and_then(|it| find_in(&it, ".keys")) {
                set(&picture, "aria-describedby", &keys.id());
            }
        }
        for mark in all_in(root, &format!("svg[data-walk={walk}] [data-key]:not([role={role}])")) {
            set(&mark, "role", role);
        }
    }
}

/// The selector of what a reader may open, and what paper shows in any case.
const TABLES: &str = ".figure details:not(.take), .accounts details";

/// Opens what is closed before the page is printed: not every browser lets a style sheet do so.
pub(super) fn open_for_paper() {
    for table in root().iter().flat_map(|root| all_in(root, TABLES)) {
        if !table.has_attribute("open") {
            set(&table, "open", "");
            set(&table, attributes::PRINTED, "");
        }
    }
}

/// Closes again what was opened to be printed.
pub(super) fn close_after_paper() {
    for table in root().iter().flat_map(|root| all_in(root, "details[data-printed]")) {
        for name in ["open", attributes::PRINTED] {
            remove(&table, name);
        }
    }
}

/// Shows what is selected, in pictures and tables.
pub fn show_selected(root: &Element, selected: Option<&Key>) {
    for mark in all_in(root, ".selected, [aria-selected]") {
        // An element has its list of classes, and attributes can be taken from it.
        let _ = mark.class_list().remove_1("selected");
        // What was drawn anew in its place may have lost the class, but not these.
        remove(&mark, "aria-selected");
        if mark.has_attribute(attributes::KEY) {
            remove(&mark, "id");
        }
    }
    for picture in all_in(root, "[aria-activedescendant]") {
        remove(&picture, "aria-activedescendant");
    }
    let Some(key) = selected.map(Key::to_string) else {
        return;
    };
    for mark in all_in(root, &dom::of_key(&key)) {
        let _ = mark.class_list().add_1("selected");
        if let Some(picture) = nearest(&mark, PICTURE) {
            let id = format!("{}-{key}", picture.id());
            mark.set_id(&id);
            set(&mark, "aria-selected", "true");
            set(&picture, "aria-activedescendant", &id);
        }
    }
}

/// Whether the ledger entry of something is open.
pub(super) fn is_entry_open() -> bool {
    find(LEDGER_ENTRY).is_some()
}

/// What is selected in a picture.
pub(super) fn selected_in(picture: &Element) -> Option<Key> {
    // Marks that were drawn anew have lost their class until it is put on them again.
    let mark = picture.get_attribute("aria-activedescendant")?;
    Key::parse(mark.strip_prefix(&picture.id())?.strip_prefix('-')?)
}

/// The key of the row whose head a link is.
pub(super) fn key_of_row(link: &Element) -> Option<Key> {
    key_of(&nearest(link, "tr > th")?.parent_element()?)
}

/// What a mark, a row or an item stands for.
fn key_of(element: &Element) -> Option<Key> {
    Key::parse(&element.get_attribute(attributes::KEY)?)
}

/// The walk through a picture.
pub(super) fn stops(picture: &Element) -> Vec<Stop> {
    let marks = all_in(picture, "[data-key]");
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
    label(&find_in(root, &mark_of(&key.to_string()))?)
}

/// The accessible name of a mark, which its element `title` holds.
fn label(mark: &Element) -> Option<String> {
    find_in(mark, "title")?.text_content()
}
