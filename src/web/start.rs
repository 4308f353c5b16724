//! The small program that makes the page that was sent interactive: arrow keys walk through pictures, and what is
//! selected is announced. Everything else is only written to the address, which the application reads.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::utils::{body, document};
use web_sys::Element;

use crate::contract::{attributes, events};
use crate::view::action::{self, Action};
use crate::view::url::Notice;
use crate::view::{Delivery, Page, View, path, url};
use crate::web::address::{self, Site};
use crate::web::address_writer::AddressWriter;
use crate::web::command::{self, ExportRequest};
use crate::web::executor::{self, Executor, Step, Trigger};
use crate::web::{dom, history, marks, scroll, search_input, window};

/// The listeners of the small program; the page is interactive as long as this lives.
#[derive(Debug)]
pub struct Start {
    _listeners: Vec<EventListener>,
}

/// Makes the page interactive, if there is one.
pub fn start() -> Option<Start> {
    let root = dom::root()?;
    let site = Site::here(page()?);
    site.correct();
    restore_position();
    marks::attach(&root);
    // The application takes over soon, and tells who is to know.
    let writer = AddressWriter::new(site.clone(), asked(&site), executes_here, |_| ());
    // Not at the root, which is another element after the application has broken down.
    let mut listeners = command::listen(&body(), {
        let (site, writer) = (site.clone(), writer.clone());
        move |command| match dom::root() {
            Some(root) if !is_taken_over(&root) => {
                let page = SentPage { root: &root, site: &site, writer: &writer };
                executor::execute(&page, command)
            }
            Some(_) | None => false,
        }
    });
    listeners.push(window::on_resize(fit));
    listeners.push(window::on("beforeprint", marks::open_for_paper));
    listeners.push(window::on("afterprint", marks::close_after_paper));
    listeners.push(window::on(events::RESTORED, {
        let site = site.clone();
        move || show_selected(&site)
    }));
    listeners.extend(address::on_return({
        let (site, writer) = (site.clone(), writer.clone());
        move || {
            if executes_here() && !writer.returned() {
                follow(&site);
            }
        }
    }));
    listeners.extend(writer.listen());
    window::pin_icon();
    if site.page.page == Page::Search
        && site.page.delivery == Delivery::Site
        && !window::is_framed()
    {
        search_input::focus_field();
        // Whoever opens this page searches, which only the application can do.
        window::dispatch(events::WAKE);
    }
    fit();
    if is_as_asked(&site) {
        window::mark_ready();
    } else {
        window::dispatch(events::WAKE);
    }
    return Some(Start { _listeners: listeners });

    /// Scrolls a page that was loaded again to where the reader was, if the entry says so. From then on the browser
    /// must not restore the position itself: some do so late, and scroll to the top.
    fn restore_position() {
        history::reopen_folds();
        let top = history::top().filter(|_| scroll::is_at_top());
        history::set_manual(top.is_some());
        if let Some(top) = top {
            scroll::restore(top);
        }
    }

    /// Wakes the application if the pictures that were sent do not suit the window.
    fn fit() {
        if !window::viewport().is_prerendered() {
            window::dispatch(events::WAKE);
        }
    }
}

/// Whether the page that was sent is all that its address asks for, but for the options of embedding, which
/// `frame.js` has set.
fn is_as_asked(site: &Site) -> bool {
    let (page, query) = site.page_here();
    let (view, notices) = url::parse(&query, page);
    notices.is_empty() && View { embed_options: site.page.embed_options, ..view } == site.page
}

/// What the address asks for, whether or not the data hold it.
fn asked(site: &Site) -> View {
    let (page, query) = site.page_here();
    url::parse(&query, page).0
}

/// Shows what the reader went back or forth to.
fn follow(site: &Site) {
    let view = asked(site);
    let is_elsewhere = path::of(&view) != path::of(&site.page);
    if is_elsewhere && (url::to_query(&view).is_empty() || window::is_given_up()) {
        // That page is sent by the server as a whole, or the application, which would show it, was given up.
        return address::reload();
    }
    show_selected(site);
    if !is_as_asked(site) {
        window::dispatch(events::WAKE);
    }
}

/// Shows the selection of the address on the page that was sent, or was restored as it was sent.
fn show_selected(site: &Site) {
    let (page, query) = site.page_here();
    if let Some(root) = dom::root().filter(|_| page == site.page) {
        marks::show_selected(&root, url::parse(&query, page).0.selected.as_ref());
    }
}

/// The page that was sent.
pub(super) fn page() -> Option<View> {
    let root = document().document_element()?;
    let page = path::read(&root.get_attribute(attributes::PAGE)?)?;
    let delivery =
        root.get_attribute(attributes::FRAME).and_then(|code| Delivery::from_code(&code));
    Some(View { delivery: delivery.unwrap_or(page.delivery), ..page })
}

/// Whether commands are executed by this program, not by the application.
fn executes_here() -> bool {
    dom::root().is_some_and(|it| !is_taken_over(&it))
}

/// Whether the application executes the commands of this page.
fn is_taken_over(root: &Element) -> bool {
    root.has_attribute(attributes::APP)
}

/// The page as it was sent, in which commands are executed as far as that is possible without data; the rest
/// waits for the application, or for another page.
struct SentPage<'a> {
    root: &'a Element,
    site: &'a Site,
    writer: &'a Rc<AddressWriter>,
}

impl Executor for SentPage<'_> {
    fn asked(&self) -> View {
        self.writer.pending().unwrap_or_else(|| asked(self.site))
    }

    /// Without an application there is nothing to wait for.
    fn is_late(&self, action: &Action, asked: &View) -> bool {
        action::is_late(action, &self.site.page, asked) && !window::is_given_up()
    }

    /// Links of the page as it was sent do not hold its options.
    fn read_link(&self, from: &View, page: View, query: &str) -> (View, Vec<Notice>) {
        let (view, notices) = url::parse(query, page);
        (View { embed_options: from.embed_options, ..view }, notices)
    }

    fn site(&self) -> &Site {
        self.site
    }

    fn writer(&self) -> &Rc<AddressWriter> {
        self.writer
    }

    /// What it holds comes with the application.
    fn open_export_menu(&self) {
        window::dispatch(events::WAKE);
    }

    /// Only the application offers it.
    fn export(&self, _: &ExportRequest) -> bool {
        false
    }

    fn leave(&self, Step { from, to, trigger, .. }: &Step) -> Option<bool> {
        let has_query = !url::to_query(to).is_empty();
        if let Trigger::Place(name) = trigger {
            // Without a query it is as the link says, and the browser follows it.
            if has_query {
                address::leave_for(&format!("{}#{name}", self.site.address_of(to)));
            }
            return Some(has_query);
        }
        if path::of(to) == path::of(from) || (has_query && !window::is_given_up()) {
            return None;
        }
        // A page that is sent as it is, or that nothing can be added to: a link to it is followed by
        // the browser.
        let is_link = *trigger == Trigger::Link;
        if !is_link {
            address::leave_for(&self.site.address_of(to));
        }
        Some(!is_link)
    }

    fn show(&self, Step { from, to, .. }: Step) {
        if path::of(&to) != path::of(&from) {
            self.writer.flush();
            if self.writer.pending().is_some() {
                return address::leave_for(&self.site.address_of(&to));
            }
            self.writer.wait_for_page();
        } else {
            marks::show_selected(self.root, to.selected.as_ref());
            let label = to.selected.and_then(|key| marks::label_of(self.root, &key));
            window::announce(label.as_deref());
        }
        window::dispatch(events::WAKE);
    }
}
