//! How far the page is scrolled, by its own window alone: a frame must not scroll the page around it.

use std::cell::Cell;

use gloo::utils::{document_element, window};

use crate::web::dom::find;
use crate::web::window::{before_paint, show_from_top};

thread_local! {
    /// How often the page was scrolled from here; what is still to be scrolled for an earlier reason is not.
    static N_SCROLLED: Cell<u32> = const { Cell::new(0) };
}

/// The frames that a page may take until it is as tall as it was.
const MAX_FRAMES: u32 = 60;

/// Shows the top of the page.
pub(super) fn to_top() {
    begin();
    to(0.0);
}

/// Whether nobody has scrolled yet.
pub(super) fn is_at_top() -> bool {
    position() == 0.0
}

/// Whether it is scrolled neither more nor less than it can be.
pub(super) fn is_at_an_end() -> bool {
    let page = document_element();
    is_at_top() || page.scroll_height() - page.client_height() <= position().ceil() as i32
}

/// Scrolls to where the reader was. A page that is laid out little by little may not be tall enough at
/// first; whoever scrolls meanwhile stays where they are.
pub(super) fn restore(top: f64) {
    attempt(top, MAX_FRAMES, begin());
}

fn attempt(top: f64, n_frames: u32, n_scrolled: u32) {
    to(top);
    let reached = position();
    if n_frames > 0 && reached < top - 1.0 {
        before_paint(move || {
            if position() == reached && N_SCROLLED.get() == n_scrolled {
                attempt(top, n_frames - 1, n_scrolled);
            }
        });
    }
}

/// Brings what the page found into sight, from its beginning: the title of its first figure, or else its own.
///
/// The ledger entry may be docked a frame later, and hide it; whoever scrolls meanwhile stays where they are.
pub(super) fn show_finding() {
    let n_scrolled = begin();
    show_title();
    let reached = position();
    before_paint(move || {
        if position() == reached && N_SCROLLED.get() == n_scrolled {
            show_title();
        }
    });
}

fn show_title() {
    if let Some(title) = find("main figure > h2").or_else(|| find("main h1")) {
        show_from_top(&title);
    }
}

/// Begins to scroll for a new reason, which ends scrolling for an earlier one; gives the number of the reason.
fn begin() -> u32 {
    N_SCROLLED.set(N_SCROLLED.get().wrapping_add(1));
    N_SCROLLED.get()
}

fn to(top: f64) {
    window().scroll_to_with_x_and_y(0.0, top);
}

fn position() -> f64 {
    // Only a window that is gone has none.
    window().scroll_y().unwrap_or_default()
}
