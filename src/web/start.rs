//! Makes the page that was sent answer: pictures can be walked through, and what is selected is
//! said. Everything else is written to the address, where the application finds it.

use gloo::events::EventListener;
use gloo::utils::{body, document};
use web_sys::Element;

use crate::view::action::{self, Action};
use crate::view::{Frame, Page, View, path, url};
use crate::web::address::{self, Site};
use crate::web::hearing::{self, Wish};
use crate::web::{finding, marks, window};

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
    let mut listeners = hearing::listen(&body(), {
        let site = site.clone();
        move |wish| match marks::root() {
            Some(root) if !is_taken_over(&root) => grant(&root, &site, wish),
            Some(_) | None => false,
        }
    });
    listeners.push(window::on_resize(fit));
    listeners.push(window::on_print("beforeprint", marks::open_for_paper));
    listeners.push(window::on_print("afterprint", marks::close_after_paper));
    listeners.push(window::on_restored({
        let site = site.clone();
        move || show_selected(&site)
    }));
    window::pin_icon();
    if site.page.page == Page::Search && site.page.frame == Frame::Site && !window::is_framed() {
        finding::focus_field();
        // Nobody comes here but to look for something, which the application does.
        window::tell("wake");
    }
    fit();
    match site.page_here() {
        (page, query) if page == site.page && is_as_sent(&query, &page) => window::mark_ready(),
        // The page shows something else than what its address asks for.
        _ => window::tell("wake"),
    }
    return Some(Start { _listeners: listeners });

    /// Whether a query asks for nothing but another dress, which a page in a frame has on already.
    fn is_as_sent(query: &str, page: &View) -> bool {
        let (view, notices) = url::parse(query, page.clone());
        notices.is_empty() && View { dress: page.dress, ..view } == *page
    }

    /// Pictures are drawn anew for a window that they were not drawn for.
    fn fit() {
        if !window::room().is_foreseen() {
            window::tell("wake");
        }
    }
}

/// Shows on the page that was sent what its address selects: it was put back as it was before.
fn show_selected(site: &Site) {
    let (page, query) = site.page_here();
    if let Some(root) = marks::root().filter(|_| page == site.page) {
        marks::show_selected(&root, url::parse(&query, page).0.selected.as_ref());
    }
}

/// The page that was sent.
pub(super) fn page() -> Option<View> {
    let root = document().document_element()?;
    let page = path::read(&root.get_attribute("data-page")?)?;
    let frame = root.get_attribute("data-frame").and_then(|code| Frame::from_code(&code));
    Some(View { frame: frame.unwrap_or(page.frame), ..page })
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
        Wish::Offer => {
            window::tell("wake");
            return false;
        }
        // Only the application offers it.
        Wish::Take(_) => return false,
        // Without an application there is nothing to wait for.
        Wish::Do(action) if action::is_late(action, &site.page, &view) && !window::is_still() => {
            return true;
        }
        Wish::Do(action) => action::reduce(&view, action.clone()),
        Wish::Go(address) => match site.page_at(address) {
            // A link of the page as it was sent does not know how it is dressed.
            Some((page, query)) => View { dress: view.dress, ..url::parse(&query, page).0 },
            None => return false,
        },
        Wish::Visit(page, name) => {
            let next = action::reduce(&view, Action::Show(*page));
            let has_query = !url::to_query(&next).is_empty();
            // Without a query it is as the link says, and the browser follows it.
            if has_query {
                address::leave_for(&format!("{}#{name}", site.address_of(&next)));
            }
            return has_query;
        }
    };
    let is_elsewhere = path::of(&next) != path::of(&view);
    window::tell_change(&view, &next);
    if is_elsewhere && (url::to_query(&next).is_empty() || window::is_still()) {
        // A page that is sent as it is, or that nothing can be added to: a link to it is followed by
        // the browser.
        let is_link = matches!(wish, Wish::Go(_));
        if !is_link {
            address::leave_for(&site.address_of(&next));
        }
        return !is_link;
    }
    let is_written = site.write(&next, action::is_a_step(&view, &next));
    if is_elsewhere && !is_written {
        address::leave_for(&site.address_of(&next));
        return true;
    }
    if !is_elsewhere {
        marks::show_selected(root, next.selected.as_ref());
        window::say(next.selected.and_then(|key| marks::label_of(root, &key)).as_deref());
    }
    window::tell("wake");
    true
}
