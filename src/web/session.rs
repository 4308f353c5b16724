//! The session of the application: owns the view. Commands go in, the address changes, the page follows.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;
use web_sys::Element;
use yew::prelude::*;

use crate::app::AppProps;
use crate::app::layout::Viewport;
use crate::components::export_menu;
use crate::contract::{attributes, events};
use crate::dataset::SharedDataset;
use crate::export::Format;
use crate::view::action::{self, Action};
use crate::view::url::{self, Notice};
use crate::view::{Page, View};
use crate::web::address::{self, Site};
use crate::web::address_writer::AddressWriter;
use crate::web::alterations::Watch;
use crate::web::command::{self, ExportRequest};
use crate::web::embedding::{self, OpenDialog};
use crate::web::executor::{self, Executor, Step, Trigger};
use crate::web::navigation::{Cause, Navigation};
use crate::web::page_state::PageState;
use crate::web::{copying, dom, export, history, marks, scroll, search_input, window};

/// What the session and the component of the application share.
pub(super) struct SharedState {
    /// The state as of the last command; the page is drawn and the address is written later.
    pub(super) now: RefCell<PageState>,
    /// The state that the page shows, which slow machines take some frames to draw.
    drawn: RefCell<PageState>,
    /// Notes whether others have altered the page since it was drawn; nothing before the first drawing.
    watch: RefCell<Option<Watch>>,
    /// Why the page is drawn anew.
    pub(super) navigation: Rc<Cell<Navigation>>,
}

/// What the application takes the page over with.
pub(super) struct Handover {
    /// The element that the application is in.
    pub(super) root: Element,
    /// The data.
    pub(super) dataset: SharedDataset,
    /// The site that the page is of.
    pub(super) site: Site,
    /// The page that was sent, which its address may not ask for any more.
    pub(super) sent: Page,
    /// What the component shares with the session.
    pub(super) shared: Rc<SharedState>,
    /// Shows another state of the page.
    pub(super) shown: UseStateSetter<PageState>,
}

/// Executes commands: the view changes, the address and the page follow.
#[derive(Clone)]
struct Session {
    root: Element,
    dataset: SharedDataset,
    site: Site,
    shared: Rc<SharedState>,
    /// Writes the view to the address.
    writer: Rc<AddressWriter>,
    /// The dialog for embedding, as long as it is open.
    dialog: Rc<RefCell<Option<OpenDialog>>>,
    shown: UseStateSetter<PageState>,
}

/// All that a session listens to, until dropped.
type Listeners = (Vec<EventListener>, window::Layout);

/// Takes the page over from the small program: reads the address, shows what it asks for, and executes commands from
/// then on.
pub(super) fn take_over(handover: Handover) -> Listeners {
    let Handover { root, dataset, site, sent, shared, shown } = handover;
    // What made the page answer so far writes to the address what it has not written yet.
    window::dispatch(events::TAKING_OVER);
    let first = PageState::here(&site, &dataset);
    shared.now.replace(first.clone());
    shared.navigation.set(Navigation::by(Cause::TakeOver));
    if first.view.page == Page::Search && sent != Page::Search && !window::is_framed() {
        window::after_paint(|| {
            search_input::focus_field();
        });
    }
    window::dispatch_view(events::ASKED, &site.address_of(&first.view));
    let may_write = is_mounted(&root);
    let writer = AddressWriter::new(site.clone(), first.view.clone(), may_write, |view| {
        window::announce_briefly(view.lang.export_menu().no_address);
    });
    shown.set(first);
    history::set_manual(true);
    shared.watch.replace(Watch::over(&root));
    let dialog = Rc::new(RefCell::new(None));
    let session = Session { root, dataset, site, shared, writer, dialog, shown };
    let root = session.root.clone();
    let listeners = session.listen();
    // The address is read by now: from here on `start` leaves commands to the application.
    dom::set(&root, attributes::APP, "");
    window::dispatch(events::TAKEN_OVER);
    window::announce(None);
    listeners
}

impl SharedState {
    /// For a page that shows a state while nothing else was asked for.
    pub(super) fn of(shown: &PageState) -> SharedState {
        SharedState {
            now: RefCell::new(shown.clone()),
            drawn: RefCell::new(shown.clone()),
            watch: RefCell::new(None),
            navigation: Rc::new(Cell::new(Navigation::default())),
        }
    }

    /// Notes that the page shows a state now.
    pub(super) fn set_drawn(&self, shown: &PageState) {
        self.drawn.replace(shown.clone());
        if let Some(watch) = &*self.watch.borrow() {
            watch.settle();
        }
    }
}

impl Executor for Session {
    fn asked(&self) -> View {
        self.shared.now.borrow().view.clone()
    }

    fn is_late(&self, action: &Action, asked: &View) -> bool {
        action::is_late(action, &self.shared.drawn.borrow().view, asked)
    }

    fn read_link(&self, _: &View, page: View, query: &str) -> (View, Vec<Notice>) {
        url::from_query(query, page, &self.dataset)
    }

    fn site(&self) -> &Site {
        &self.site
    }

    fn writer(&self) -> &Rc<AddressWriter> {
        &self.writer
    }

    /// What it holds is there already.
    fn open_export_menu(&self) {}

    fn export(&self, request: &ExportRequest) -> bool {
        if request.format == export_menu::EMBED {
            self.open_embed_dialog(&request.of);
        } else {
            self.save_or_copy(request);
        }
        true
    }

    /// Every view can be shown.
    fn leave(&self, _: &Step) -> Option<bool> {
        None
    }

    fn show(&self, Step { to, notices, trigger, .. }: Step) {
        // At once, as the next key may come before the page is drawn.
        marks::show_selected(&self.root, to.selected.as_ref());
        self.shared.navigation.set(Navigation::by(Cause::Command));
        let page = to.page;
        self.draw(PageState { view: to, notices, viewport: window::viewport(), ..self.state() });
        if let Trigger::Place(name) = trigger {
            let session = self.clone();
            window::after_paint(move || session.point_to(page, name));
        }
    }
}

impl Session {
    /// Listens to the reader, the back button and the window.
    fn listen(self) -> Listeners {
        let root = &self.root.clone();
        // Readers may make letters larger, or set them wider, at any time.
        let relaid = self.clone();
        let layout = window::on_layout(while_mounted(root, move || relaid.fit()));
        let (back, resized) = (self.clone(), self.clone());
        let (to_print, printed) = (self.clone(), self.clone());
        let mut listeners = vec![
            window::on_resize(while_mounted(root, move || resized.resize(window::viewport()))),
            window::on(
                "beforeprint",
                while_mounted(root, move || to_print.resize(Viewport::Paper)),
            ),
            window::on(
                "afterprint",
                while_mounted(root, move || printed.resize(window::viewport())),
            ),
        ];
        listeners.extend(address::on_return(while_mounted(root, move || back.follow())));
        listeners.extend(self.writer.listen());
        listeners.push(copying::listen());
        listeners.push(search_input::walk(root));
        listeners.push(window::on_open(root, ".ledger"));
        listeners.push(export::on_download(root));
        listeners.extend(command::listen(root, move |command| executor::execute(&self, command)));
        (listeners, layout)
    }

    /// Brings a place of a page into sight as soon as that is drawn, unless the reader has left it.
    fn point_to(self, page: Page, name: String) {
        if self.shared.now.borrow().view.page != page || !self.root.is_connected() {
            return;
        }
        if *self.shared.drawn.borrow() == *self.shared.now.borrow() {
            self.writer.flush();
            self.site.point_to(&name);
        } else {
            window::after_paint(move || self.point_to(page, name));
        }
    }

    /// Follows the address to where the reader went back or forth.
    fn follow(&self) {
        if self.writer.returned() {
            return;
        }
        history::set_manual(true);
        let top = history::known_top();
        let next = PageState::here(&self.site, &self.dataset);
        let is_same = {
            let now = self.shared.now.borrow();
            (&now.view, &now.notices) == (&next.view, &next.notices)
        };
        if self.site.is_within() || is_same {
            // Another place of the page that is there.
            return top.map_or((), scroll::restore);
        }
        self.shared.navigation.set(Navigation::by(Cause::History(top)));
        self.writer.begin_at(&next.view);
        window::dispatch_change(&self.shared.now.borrow().view, &next.view);
        self.draw(next);
    }

    fn shown(&self) -> AppProps {
        self.shared.now.borrow().clone().props(self.dataset.clone())
    }

    /// Gives the reader the code by which something is embedded.
    fn open_embed_dialog(&self, of: &str) {
        let Some(embeddable) = embedding::embeddable(&self.shown(), of, self.site.root()) else {
            return window::announce_briefly(
                self.shared.now.borrow().view.lang.export_menu().nothing,
            );
        };
        let dialog = self.dialog.clone();
        // Not at once: the event comes from the dialog that is dropped.
        let on_close = Callback::from(move |()| {
            let dialog = dialog.clone();
            window::later(0, move || drop(dialog.take()));
        });
        self.dialog.replace(embedding::open(embeddable, of, on_close));
    }

    /// Lets the reader have something of what is shown.
    fn save_or_copy(&self, request: &ExportRequest) {
        let shown = self.shown();
        let version = self.dataset.version();
        if Format::from_code(&request.format) == Some(Format::File) {
            return export::save_one_file(&shown.view, shown.dataset.about(), &self.site);
        }
        export::save_or_copy(&shown, request, |view| self.site.permanent_address_of(view, version));
    }

    /// Draws for text that is by now larger or wider, or less so. A scroll bar that comes or goes asks for
    /// nothing, or what is drawn for it could make it go or come again.
    fn fit(&self) {
        let viewport = window::viewport();
        let shown = self.shared.now.borrow().viewport;
        if let (Viewport::Window(shown), Viewport::Window(now)) = (shown, viewport)
            && (shown.all, shown.spacing) != (now.all, now.spacing)
        {
            self.resize(viewport);
        }
    }

    fn resize(&self, viewport: Viewport) {
        // What was asked for before may not be drawn yet.
        self.shared.navigation.set(self.shared.navigation.get().starting_here());
        self.draw(PageState { viewport, ..self.state() });
    }

    /// What there is as of the last command.
    fn state(&self) -> PageState {
        self.shared.now.borrow().clone()
    }

    /// Shows something next, in a page that is drawn from the beginning if others have altered this one: what
    /// would be changed in it need not be there any more.
    fn draw(&self, next: PageState) {
        let is_drawn = *self.shared.drawn.borrow() == *self.shared.now.borrow();
        let is_altered = || self.shared.watch.borrow().as_ref().is_some_and(Watch::is_altered);
        let now = self.state();
        let drawing = now.drawing + u32::from(is_drawn && is_altered());
        let mut next = PageState { drawing, n_before: now.n_before, ..next };
        next.n_before += u32::from(next != now);
        window::dispatch_view(events::ASKED, &self.site.address_of(&next.view));
        self.shared.now.replace(next.clone());
        self.shown.set(next);
    }
}

/// Does something only as long as the application is in the page: after it has broken down, another
/// one may be there in its place.
fn while_mounted<F: Fn()>(root: &Element, then: F) -> impl Fn() + use<F> {
    let is_mounted = is_mounted(root);
    move || {
        if is_mounted() {
            then();
        }
    }
}

/// Whether the application is in the page.
fn is_mounted(root: &Element) -> impl Fn() -> bool + use<> {
    let root = root.clone();
    move || root.is_connected()
}
