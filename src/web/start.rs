//! Makes the page that was sent answer: pictures can be walked through, and what is selected is
//! said. Everything else is written to the address, where the application finds it.

use gloo::events::EventListener;
use gloo::utils::{body, document, window as browser};
use web_sys::{Element, Event};

use crate::app::layout::Room;
use crate::view::action;
use crate::view::{View, path, url};
use crate::web::address::{self, Site};
use crate::web::hearing::{self, Wish};
use crate::web::{marks, window};

/// Hears the reader until the application does.
#[derive(Debug)]
pub struct Start {
    _listeners: Vec<EventListener>,
}

/// Makes the page answer, if there is one.
pub fn start() -> Option<Start> {
    let root = marks::root()?;
    let site = Site::here(page()?);
    marks::enliven(&root);
    // Not at the root, which is another element after the application has broken down.
    let listeners = hearing::listen(&body(), {
        let site = site.clone();
        move |wish| match marks::root() {
            Some(root) if !is_taken_over(&root) => grant(&root, &site, wish),
            Some(_) | None => false,
        }
    });
    let (_, query) = site.page_here();
    if query.is_empty() {
        window::mark_ready();
    }
    if !query.is_empty() || !Room::Window(window::width()).is_foreseen() {
        // The page shows something else than what its address asks for, or than fits.
        wake();
    }
    Some(Start { _listeners: listeners })
}

/// The page that was sent.
pub(super) fn page() -> Option<View> {
    path::read(&document().document_element()?.get_attribute("data-page")?)
}

/// Whether the application hears the reader.
fn is_taken_over(root: &Element) -> bool {
    root.has_attribute("data-app")
}

/// Does what can be done on the page as it was sent; the rest waits for the application, or for
/// another page.
fn grant(root: &Element, site: &Site, wish: Wish) -> bool {
    let (page, query) = site.page_here();
    let (view, _) = url::parse(&query, page);
    let next = match &wish {
        Wish::Do(action) => action::reduce(&view, action.clone()),
        Wish::Go(address) => match site.page_at(address) {
            Some((page, query)) => url::parse(&query, page).0,
            None => return false,
        },
    };
    if path::of(&next) != path::of(&view) {
        if let Wish::Do(_) = wish {
            address::leave_for(&site.address_of(&next));
        }
        return matches!(wish, Wish::Do(_));
    }
    site.write(&next, action::is_a_step(&view, &next));
    marks::show_selected(root, next.selected.as_ref());
    window::say(next.selected.and_then(|key| marks::label_of(root, &key)).as_deref());
    wake();
    true
}

/// Asks for the application.
fn wake() {
    if let Ok(event) = Event::new("wake") {
        // Nobody prevents it.
        let _ = browser().dispatch_event(&event);
    }
}
