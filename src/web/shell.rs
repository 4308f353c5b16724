//! The application: owns the view. Commands go in, the address changes, the page follows.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;
use web_sys::Element;
use yew::prelude::*;

use crate::app::layout::Room;
use crate::app::{self, App, AppProps};
use crate::bundled;
use crate::components::export_menu;
use crate::components::prepared::prepared;
use crate::contract::{attributes, events};
use crate::dataset::SharedDataset;
use crate::export::Format;
use crate::view::action::{self, Action};
use crate::view::url::{self, Notice};
use crate::view::{Page, View};
use crate::web::address::{self, Site};
use crate::web::address_writer::AddressWriter;
use crate::web::alterations::{self, Watch};
use crate::web::command::{self, ExportRequest};
use crate::web::embedding::{self, OpenDialog};
use crate::web::executor::{self, Executor, Step, Way};
use crate::web::navigation::{Cause, Navigation, use_navigation};
use crate::web::page_state::PageState;
use crate::web::{copying, dom, export, history, marks, scroll, search_input, start, window};
use crate::words::lang::Lang;

/// Takes the page over: joins what was sent, or draws it from the beginning if the root says so.
pub fn mount() {
    let Some(root) = dom::root() else {
        return;
    };
    let is_sent = root.get_attribute(attributes::MOUNT).as_deref() != Some("render");
    match bundled::dataset() {
        Ok(dataset) => {
            if is_sent {
                alterations::unwrap_texts(&root);
            }
            let page = start::page().unwrap_or_default();
            let props = ExplorerProps { dataset, root: root.clone(), page, is_sent };
            let renderer = yew::Renderer::<Explorer>::with_root_and_props(root, props);
            if is_sent {
                renderer.hydrate();
            } else {
                renderer.render();
            }
        }
        Err(errors) => {
            let problems = errors.iter().map(ToString::to_string).collect();
            let props = BrokenProps { problems };
            yew::Renderer::<Broken>::with_root_and_props(root, props).render();
        }
    }
}

/// What is wrong with the data.
#[derive(Clone, Debug, PartialEq, Properties)]
struct BrokenProps {
    problems: Vec<String>,
}

/// Says what is wrong with the data.
#[component]
fn Broken(props: &BrokenProps) -> Html {
    let problem = |it: &String| html! { <li key={it.clone()}>{ it }</li> };
    let text = |lang: &Lang| html! { <p lang={lang.code()}>{ lang.site().broken_data }</p> };
    let page = html! {
        <main class="page">
            { for Lang::ALL.iter().map(text) }
            <ul>{ for props.problems.iter().map(problem) }</ul>
        </main>
    };
    prepared(Lang::FIRST, page)
}

/// The data that are explored, and where.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ExplorerProps {
    /// The data.
    pub dataset: SharedDataset,
    /// The element that it is mounted in.
    pub root: Element,
    /// The page that was sent, as it is at first.
    pub page: View,
    /// Whether the page that was sent is there to be joined.
    pub is_sent: bool,
}

/// The explorer in a browser.
#[component]
pub fn Explorer(props: &ExplorerProps) -> Html {
    let ExplorerProps { dataset, root, page, is_sent } = props;
    let site = use_memo(page.clone(), |page| Site::here(page.clone()));
    let shown = use_state_eq(|| match is_sent {
        // Nothing but the page: it must be what was sent.
        true => PageState::sent(page.clone()),
        false => PageState::here(&site, dataset),
    });
    let drawn = use_mut_ref(|| (*shown).clone());
    let now = use_mut_ref(|| (*shown).clone());
    let watch = use_mut_ref(|| None::<Watch>);
    let navigation = use_memo((), |()| Cell::new(Navigation::default()));
    use_effect_with((), {
        let (root, dataset, site, shown) =
            (root.clone(), dataset.clone(), site.clone(), shown.setter());
        let (drawn, now, navigation) = (drawn.clone(), now.clone(), navigation.clone());
        let watch = watch.clone();
        let sent = page.page;
        move |()| {
            // What made the page answer so far writes to the address what it has not written yet.
            window::dispatch(events::TAKING_OVER);
            let first = PageState::here(&site, &dataset);
            now.replace(first.clone());
            navigation.set(Navigation::by(Cause::TakeOver));
            if first.view.page == Page::Search && sent != Page::Search && !window::is_framed() {
                window::after_paint(|| {
                    search_input::focus_field();
                });
            }
            window::dispatch_view(events::ASKED, &site.address_of(&first.view));
            let site = (*site).clone();
            let may_write = is_mounted(&root);
            let writer = AddressWriter::new(site.clone(), first.view.clone(), may_write, |view| {
                window::announce_briefly(view.lang.export_menu().no_address);
            });
            shown.set(first);
            history::set_manual(true);
            let dialog = Rc::new(RefCell::new(None));
            watch.replace(Watch::over(&root));
            let session = Session {
                root: root.clone(),
                dataset,
                site,
                now,
                drawn,
                watch,
                navigation,
                writer,
                dialog,
                shown,
            };
            // Readers may make letters larger, or set them wider, at any time.
            let relaid = session.clone();
            let layout = window::on_layout(while_mounted(&root, move || relaid.fit()));
            let listeners = listen(&root, session);
            // The address is read by now: from here on `start` leaves commands to the application.
            dom::set(&root, attributes::APP, "");
            window::dispatch(events::TAKEN_OVER);
            window::announce(None);
            move || drop((listeners, layout))
        }
    });
    use_name(dataset, &shown.view);
    use_selection(root, &shown);
    use_navigation(&shown, page.page, navigation);
    use_query(&shown);
    let props = (*shown).clone().props(dataset.clone());
    // After all that follows a new page.
    use_effect_with((*shown).clone(), move |shown| {
        drawn.replace(shown.clone());
        if let Some(watch) = &*watch.borrow() {
            watch.settle();
        }
        window::dispatch_view(events::SETTLED, &site.address_of(&shown.view));
        // The page as it was sent may be another one than its address asks for.
        if shown.room != Room::Unknown && *now.borrow() == *shown {
            window::mark_ready();
        }
    });
    html! { <App key={shown.drawing} ..props /> }
}

/// What commands are executed with: the page as it is and as it is drawn, and where to write the address.
#[derive(Clone)]
struct Session {
    root: Element,
    dataset: SharedDataset,
    site: Site,
    /// What there is as of the last command. The page is drawn later, and the address may be out of reach.
    now: Rc<RefCell<PageState>>,
    /// What the page shows, which it takes some frames to draw where machines are slow.
    drawn: Rc<RefCell<PageState>>,
    /// Who notes whether the page is still as it was drawn.
    watch: Rc<RefCell<Option<Watch>>>,
    /// Why the page is drawn anew.
    navigation: Rc<Cell<Navigation>>,
    /// Lets the address follow.
    writer: Rc<AddressWriter>,
    /// The dialog for embedding, as long as it is open.
    dialog: Rc<RefCell<Option<OpenDialog>>>,
    shown: UseStateSetter<PageState>,
}

/// Hears the reader, the back button and the window.
fn listen(root: &Element, session: Session) -> Vec<EventListener> {
    let (back, resized) = (session.clone(), session.clone());
    let (to_print, printed) = (session.clone(), session.clone());
    let mut listeners = vec![
        window::on_resize(while_mounted(root, move || resized.resize(window::room()))),
        window::on("beforeprint", while_mounted(root, move || to_print.resize(Room::Paper))),
        window::on("afterprint", while_mounted(root, move || printed.resize(window::room()))),
    ];
    listeners.extend(address::on_return(while_mounted(root, move || back.follow())));
    listeners.extend(session.writer.listen());
    listeners.push(copying::listen());
    listeners.push(search_input::walk(root));
    listeners.push(window::on_open(root, ".ledger"));
    listeners.push(export::on_download(root));
    listeners.extend(command::listen(root, move |command| executor::execute(&session, command)));
    listeners
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

impl Executor for Session {
    fn asked(&self) -> View {
        self.now.borrow().view.clone()
    }

    fn is_late(&self, action: &Action, asked: &View) -> bool {
        action::is_late(action, &self.drawn.borrow().view, asked)
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

    fn show(&self, Step { to, notices, way, .. }: Step) {
        // At once, as the next key may come before the page is drawn.
        marks::show_selected(&self.root, to.selected.as_ref());
        self.navigation.set(Navigation::by(Cause::Command));
        let page = to.page;
        self.draw(PageState { view: to, notices, room: window::room(), ..self.state() });
        if let Way::Place(name) = way {
            let session = self.clone();
            window::after_paint(move || session.point_to(page, name));
        }
    }
}

impl Session {
    /// Brings a place of a page into sight as soon as that is drawn, unless the reader has left it.
    fn point_to(self, page: Page, name: String) {
        if self.now.borrow().view.page != page || !self.root.is_connected() {
            return;
        }
        if *self.drawn.borrow() == *self.now.borrow() {
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
            let now = self.now.borrow();
            (&now.view, &now.notices) == (&next.view, &next.notices)
        };
        if self.site.is_within() || is_same {
            // Another place of the page that is there.
            return top.map_or((), scroll::restore);
        }
        self.navigation.set(Navigation::by(Cause::History(top)));
        self.writer.begin_at(&next.view);
        window::dispatch_change(&self.now.borrow().view, &next.view);
        self.draw(next);
    }

    fn shown(&self) -> AppProps {
        self.now.borrow().clone().props(self.dataset.clone())
    }

    /// Gives the reader the code by which something is embedded.
    fn open_embed_dialog(&self, of: &str) {
        let Some(embeddable) = embedding::embeddable(&self.shown(), of, self.site.root()) else {
            return window::announce_briefly(self.now.borrow().view.lang.export_menu().nothing);
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
        let room = window::room();
        let shown = self.now.borrow().room;
        if let (Room::Window(shown), Room::Window(now)) = (shown, room)
            && (shown.all, shown.spacing) != (now.all, now.spacing)
        {
            self.resize(room);
        }
    }

    fn resize(&self, room: Room) {
        // What was asked for before may not be drawn yet.
        self.navigation.set(self.navigation.get().starting_here());
        self.draw(PageState { room, ..self.state() });
    }

    /// What there is as of the last command.
    fn state(&self) -> PageState {
        self.now.borrow().clone()
    }

    /// Shows something next, in a page that is drawn from the beginning if others have altered this one: what
    /// would be changed in it need not be there any more.
    fn draw(&self, next: PageState) {
        let is_drawn = *self.drawn.borrow() == *self.now.borrow();
        let is_altered = || self.watch.borrow().as_ref().is_some_and(Watch::is_altered);
        let now = self.state();
        let drawing = now.drawing + u32::from(is_drawn && is_altered());
        let mut next = PageState { drawing, n_before: now.n_before, ..next };
        next.n_before += u32::from(next != now);
        window::dispatch_view(events::ASKED, &self.site.address_of(&next.view));
        self.now.replace(next.clone());
        self.shown.set(next);
    }
}

/// Keeps title and language of the window those of the page.
#[hook]
fn use_name(dataset: &SharedDataset, view: &View) {
    let name = (view.lang, app::title(dataset, view));
    use_effect_with(name, |(lang, title)| window::name(lang.code(), title));
}

/// Keeps pictures something to walk through, and what is selected marked, whatever was drawn anew.
#[hook]
fn use_selection(root: &Element, shown: &PageState) {
    let root = root.clone();
    use_effect_with(shown.clone(), move |PageState { view, room, .. }| {
        marks::attach(&root);
        // The page as it was sent has the selection of its address on its marks already, and the reader
        // may walk on from there before it is drawn again.
        if *room != Room::Unknown {
            marks::show_selected(&root, view.selected.as_ref());
        }
        window::dispatch(events::DRAWN);
        if embedding::can_be_embedded(view) {
            embedding::show_buttons(&root);
        }
    });
}

/// Keeps in the field what is looked for, where it was not typed there.
#[hook]
fn use_query(shown: &PageState) {
    let query = (shown.room != Room::Unknown).then(|| (shown.view.page, shown.view.query.clone()));
    use_effect_with(query, |query| {
        if let Some((_, query)) = query {
            search_input::fill(query);
        }
    });
}
