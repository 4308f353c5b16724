//! Scroll position and focus after another view is drawn.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::layout::Viewport;
use crate::model::key::Key;
use crate::view::{Page, View};
use crate::web::page_state::PageState;
use crate::web::{history, scroll, search_input, window};

/// Where the reader was, and why another view is shown.
#[derive(Copy, Clone, Debug, Default)]
pub(super) struct Navigation {
    cause: Cause,
    has_focus: bool,
}

/// Why another view is shown.
#[derive(Copy, Clone, Debug, Default, PartialEq)]
pub(super) enum Cause {
    /// The reader asked for it on the page.
    #[default]
    Command,
    /// The application took the page over.
    TakeOver,
    /// The reader went back or forth, to where the page was scrolled so far, if that is known.
    History(Option<f64>),
}

impl Navigation {
    /// From where the reader is now.
    pub(super) fn by(cause: Cause) -> Navigation {
        Navigation { cause, ..Navigation::default() }.starting_here()
    }

    /// The same, from where the reader is now.
    pub(super) fn starting_here(self) -> Navigation {
        Navigation { has_focus: !window::is_focus_lost(), ..self }
    }
}

/// Brings into sight what was asked for or come back to, and moves the focus there when what had it is gone.
#[hook]
pub(super) fn use_navigation(shown: &PageState, sent: Page, navigation: Rc<Cell<Navigation>>) {
    let last = use_mut_ref(|| None::<PageState>);
    use_effect_with(shown.clone(), move |now| {
        if now.viewport == Viewport::Unknown {
            // The page as it was sent; what its address asks for follows.
            return;
        }
        let Navigation { cause, has_focus } = navigation.take();
        match last.replace(Some(now.clone())) {
            None => land(now, sent, cause, has_focus),
            // The window has another size: the reader is where they were.
            Some(left) if left.view == now.view && left.notices == now.notices => (),
            Some(left) => {
                place(&left.view, &now.view, cause);
                focus(&left, now, cause);
            }
        }
        if has_focus {
            regain_focus(&now.view);
        }
    });
}

/// The first view, which may be of another page than was sent: the reader may have asked for it there, or come
/// back to it.
fn land(now: &PageState, sent: Page, cause: Cause, has_focus: bool) {
    let view = &now.view;
    let is_other_page = view.page != sent;
    // What was asked for before the first drawing has no entry yet.
    let is_asked = is_other_page && cause == Cause::Command;
    if is_other_page && !is_asked {
        history::reopen_folds();
    }
    match history::top().filter(|_| !is_asked) {
        // A reader who walks through the page as it was sent continues from there.
        Some(_) if has_focus && !is_other_page && view.selected.is_some() => show_selected(now),
        // A browser that looked for the place in the page as it was sent may not have found it.
        Some(top) if is_other_page || scroll::is_at_an_end() => scroll::restore(top),
        Some(_) => (),
        None if is_other_page => show_beginning(view, true),
        None => show_selected(now),
    }
    if has_focus && is_other_page && view.page != Page::Search {
        window::focus_content();
    } else if view.selected.as_ref().is_some_and(|key| window::is_in_row_of(&key.to_string())) {
        // It was opened by its row before the application was there.
        window::focus_entry();
    }
}

/// Scrolls to what is selected, unless there are notices of the link: they are at the top, and come first.
fn show_selected(now: &PageState) {
    if let Some(key) = now.view.selected.as_ref().filter(|_| now.notices.is_empty()) {
        window::show_soon(key.to_string());
    }
}

/// Brings into sight what the reader came for.
fn place(left: &View, view: &View, cause: Cause) {
    let is_other_page = left.page != view.page;
    match cause {
        // What was opened is closed, or the reverse: the page stays under it.
        Cause::History(_) if left.unselected() == view.unselected() => (),
        Cause::History(Some(top)) => {
            history::reopen_folds();
            scroll::restore(top);
        }
        Cause::History(None) if is_other_page => scroll::to_top(),
        Cause::Command if is_other_page || left.at != view.at => {
            show_beginning(view, is_other_page)
        }
        Cause::History(None) | Cause::Command | Cause::TakeOver => (),
    }
}

/// Shows a page from its beginning, or what is selected in it.
fn show_beginning(view: &View, is_other_page: bool) {
    if is_other_page {
        scroll::to_top();
    }
    let opened = view.at.clone().map(Key::Item);
    match view.selected.as_ref().filter(|key| Some(*key) != opened.as_ref()) {
        Some(key) if is_other_page => window::show_soon(key.to_string()),
        Some(_) | None => scroll::show_finding(),
    }
}

/// Moves the focus to the content of a new page, and back to the picture when what had it is gone.
fn focus(left: &PageState, now: &PageState, cause: Cause) {
    let (PageState { view: from, .. }, PageState { view, .. }) = (left, now);
    let is_other_page = from.page != view.page;
    let is_read = !left.notices.is_empty() && now.notices.is_empty();
    let key = view.selected.as_ref().or(from.selected.as_ref());
    // A reader who comes back to hits keeps their place among them.
    let is_returned = matches!(cause, Cause::History(_));
    if is_other_page && view.page == Page::Search && !is_returned {
        search_input::focus_field();
    } else if (is_other_page && view.at.is_none()) || (is_read && window::is_focus_lost()) {
        window::focus_content();
    } else if view.selected.is_some() && view.selected != from.selected && window::is_in_row() {
        window::focus_entry();
    } else if let Some(key) = key {
        let is_in_place = cause == Cause::Command && !is_other_page && from.at == view.at;
        window::focus_picture(&key.to_string(), is_in_place);
        if cause == Cause::Command {
            window::show_mark(&key.to_string());
        }
    }
}

/// Moves the focus, if what had it is gone, to what is selected or to the content.
fn regain_focus(view: &View) {
    if let Some(key) = &view.selected {
        window::focus_picture(&key.to_string(), false);
    }
    if window::is_focus_lost() {
        window::focus_content();
    }
}
