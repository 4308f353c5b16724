//! Alterations of the page by translators and extensions, which put elements around texts, and remove, move or replace
//! elements.

use std::cell::Cell;
use std::rc::Rc;

use gloo::utils::document;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::js_sys::Array;
use web_sys::{Element, MutationObserver, MutationObserverInit, MutationRecord, Node, NodeList};

use crate::web::{capability, dom};

/// The element that translators put around texts.
const WRAPPER: &str = "font";

/// Takes the elements out that translators have put around texts: the page is joined as it was sent.
pub(super) fn unwrap_texts(root: &Element) {
    // Each holds the next one, or text.
    while let Some(wrapper) = dom::find_in(root, WRAPPER) {
        let text = document().create_text_node(&wrapper.text_content().unwrap_or_default());
        if wrapper.replace_with_with_node_1(&text).is_err() {
            return;
        }
    }
}

/// Notes whether elements of the page were taken out, moved or replaced since it was drawn, until dropped.
#[derive(Debug)]
pub(super) struct Watch {
    observer: MutationObserver,
    is_altered: Rc<Cell<bool>>,
    _note: Closure<dyn FnMut(Array)>,
}

impl Watch {
    /// Watches over all elements below one; nothing where the browser has no means for it.
    pub(super) fn over(root: &Element) -> Option<Watch> {
        let is_altered = Rc::new(Cell::new(false));
        let noted = is_altered.clone();
        let note = Closure::new(move |records: Array| {
            if records.iter().any(|it| takes_out(&it.unchecked_into())) {
                noted.set(true);
            }
        });
        let observer = MutationObserver::new(note.as_ref().unchecked_ref()).ok()?;
        let options = MutationObserverInit::new();
        options.set_child_list(true);
        options.set_subtree(true);
        observer.observe_with_options(root, &options).ok()?;
        Some(Watch { observer, is_altered, _note: note })
    }

    /// Whether elements were removed, moved or replaced since the page was drawn, or the browser cannot say.
    pub(super) fn is_altered(&self) -> bool {
        // Each record comes once.
        let is_known =
            self.take_records().map(|it| it.iter().any(|it| takes_out(&it.unchecked_into())));
        if is_known.unwrap_or(true) {
            self.is_altered.set(true);
        }
        self.is_altered.get()
    }

    /// Forgets all changes so far: they were made by drawing the page.
    pub(super) fn settle(&self) {
        // An observer that cannot give its records is noticed when it is asked for alterations.
        let _ = self.take_records();
        self.is_altered.set(false);
    }

    /// The changes that were not noted yet; nothing where the browser does not give them.
    fn take_records(&self) -> Option<Array> {
        capability::call(&self.observer, "takeRecords", &[]).ok()?.dyn_into().ok()
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        // An observer that cannot be disconnected does no harm.
        let _ = capability::call(&self.observer, "disconnect", &[]);
    }
}

/// Whether a change took out an element or a text, other than to put a translator's element around it.
fn takes_out(record: &MutationRecord) -> bool {
    let all = |nodes: NodeList| (0..nodes.length()).filter_map(move |idx| nodes.get(idx));
    let is_wrapper =
        |it: &Node| it.dyn_ref::<Element>().is_some_and(|it| it.local_name() == WRAPPER);
    let is_wrapped = all(record.added_nodes()).any(|it| is_wrapper(&it));
    all(record.removed_nodes()).any(|it| match it.node_type() {
        Node::ELEMENT_NODE => !is_wrapper(&it),
        Node::TEXT_NODE => !is_wrapped,
        _ => false,
    })
}
