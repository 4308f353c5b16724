//! The entries of the session history: the address of each, where in its page the reader was, and what they had
//! opened there.
//!
//! Both are in the state of the entries. The browser keeps positions by itself for pages that it loads,
//! but not for those that are drawn after it has looked for the place.

use gloo::utils::window;
use wasm_bindgen::JsValue;
use web_sys::ScrollRestoration;
use web_sys::js_sys::{Object, Reflect};

use crate::view::action::HistoryChange;
use crate::web::folds;
use crate::web::window::is_framed;

/// How far the page of this entry was scrolled, in pixels.
const TOP: &str = "top";
/// Which folds of the page of this entry were open, as [`folds`] writes it.
const FOLDS: &str = "folds";
/// Whether this entry shows what was opened in the page of the one before.
const IS_OPENED: &str = "isOpened";

/// How far the page of the entry that is shown was scrolled when the reader was there, in pixels;
/// nothing if they were not, or if that is left to the browser.
pub(super) fn top() -> Option<f64> {
    read(TOP)?.as_f64().filter(|_| !is_framed())
}

/// The same of an entry that the reader went back or forth to: where they have not scrolled that is the top,
/// unless its address points to a place.
pub(super) fn known_top() -> Option<f64> {
    let place = window().location().hash().unwrap_or_default();
    top().or_else(|| (place.is_empty() && !is_framed()).then_some(0.0))
}

/// Opens the folds again that the reader had opened in the page of this entry.
pub(super) fn reopen_folds() {
    if let Some(opened) = read(FOLDS).and_then(|it| it.as_string()) {
        folds::reopen(&opened);
    }
}

/// Leaves the position of this entry to the browser, or keeps it here, but in a frame.
pub(super) fn set_manual(is_manual: bool) {
    let mode = if is_manual { ScrollRestoration::Manual } else { ScrollRestoration::Auto };
    if let Ok(history) = window().history()
        && !is_framed()
    {
        // Nothing refuses it to a page that is shown.
        let _ = history.set_scroll_restoration(mode);
    }
}

/// Asks the browser to go back to the entry before, which happens later; returns whether it accepts that.
pub(super) fn go_back() -> bool {
    window().history().and_then(|it| it.back()).is_ok()
}

/// Writes an address; returns whether the entry has it then.
///
/// Browsers may refuse without an error. In frames without an origin, where the address of another page is forbidden,
/// all are refused.
pub(super) fn write(address: &str, change: HistoryChange) -> bool {
    let Ok(history) = window().history() else {
        return false;
    };
    let is_step = match change {
        HistoryChange::Push => true,
        // The back button belongs to the page around a frame.
        HistoryChange::Open => !is_framed(),
        HistoryChange::Replace | HistoryChange::Close => false,
    };
    let written = if is_step && !is_at(address) {
        // How far another page is scrolled is not known before it is there.
        let next = match change {
            HistoryChange::Push if !is_on_page(address) => JsValue::NULL,
            HistoryChange::Push | HistoryChange::Replace | HistoryChange::Close => state(false),
            HistoryChange::Open => state(true),
        };
        history.push_state_with_url(&next, "", Some(address))
    } else {
        history.replace_state_with_url(&state(is_opened()), "", Some(address))
    };
    written.is_ok() && is_at(address)
}

/// Whether an address is of the page that is shown.
fn is_on_page(address: &str) -> bool {
    let path = |address: &str| address.split(['?', '#']).next().unwrap_or_default().to_owned();
    window().location().href().is_ok_and(|it| path(&it) == path(address))
}

fn is_at(address: &str) -> bool {
    window().location().href().is_ok_and(|it| it == address)
}

/// Keeps the position of this entry and its open folds, and its address as it is.
pub(super) fn write_position() {
    if let Ok(history) = window().history() {
        // What is refused comes with the next address.
        let _ = history.replace_state_with_url(&state(is_opened()), "", None);
    }
}

/// Whether this entry shows what was opened in the page of the one before, which can be gone back to.
pub(super) fn is_opened() -> bool {
    read(IS_OPENED).is_some_and(|it| it.is_truthy()) && !is_framed()
}

fn read(name: &str) -> Option<JsValue> {
    let state = window().history().ok()?.state().ok()?;
    Reflect::get(&state, &JsValue::from_str(name)).ok()
}

fn state(is_opened: bool) -> JsValue {
    let state = Object::new();
    let top = window().scroll_y().unwrap_or_default();
    let folds = folds::opened();
    for (name, value) in [(TOP, top.into()), (IS_OPENED, is_opened.into()), (FOLDS, folds.into())] {
        // A new object takes any property.
        let _ = Reflect::set(&state, &JsValue::from_str(name), &value);
    }
    state.into()
}
