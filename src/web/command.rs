//! Commands of the reader: what clicks, keys and choices anywhere in the page ask for.
//!
//! Links, marks and choices say in their attributes what they lead to; listeners at the root of the page turn
//! events of all of them into commands, whichever program drew them.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlAnchorElement, HtmlInputElement, KeyboardEvent, MouseEvent};

use crate::contract::attributes;
use crate::describe::stop::{Direction, Stop, next_stop};
use crate::model::key::Key;
use crate::view::action::Action;
use crate::view::param::Param;
use crate::view::{Form, Grouping, Page, url, years};
use crate::web::dom::{nearest, target};
use crate::web::{address, marks, search_input};
use crate::words::money::MoneyUnit;

/// What the reader asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// To change the view.
    Apply(Action),
    /// To go to an absolute address, which may lead away from the site.
    Follow(String),
    /// To see a place within a page, by its name there.
    ShowPlace(Page, String),
    /// To open the export menu, which the page as it was sent holds empty.
    OpenExportMenu,
    /// To save or copy something.
    Export(ExportRequest),
}

/// An entry of the export menu that was chosen, by the names in the page's attributes.
#[derive(Clone, Debug, PartialEq)]
pub struct ExportRequest {
    /// The code of a `Format`, or of the dialog for embedding.
    pub format: String,
    /// The name of the export item.
    pub of: String,
}

/// Executes a command, and returns whether it did; otherwise the browser handles the event.
pub type Execute = dyn Fn(Command) -> bool;

/// Listens for all commands below an element, until dropped.
pub fn listen(root: &Element, execute: impl Fn(Command) -> bool + 'static) -> Vec<EventListener> {
    let execute: std::rc::Rc<Execute> = std::rc::Rc::new(execute);
    let on = |name: &'static str, command: fn(&Event, &Execute)| {
        let execute = execute.clone();
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(root, name, options, move |event| command(event, &*execute))
    };
    let mut listeners =
        vec![on("click", on_click), on("keydown", on_keydown), on("change", on_choice)];
    listeners.extend(
        ["input", "compositionstart", "compositionend"].map(|name| on(name, on_search_input)),
    );
    listeners
}

fn on_click(event: &Event, execute: &Execute) {
    let Some((event, target)) = event.dyn_ref::<MouseEvent>().zip(target(event)) else {
        return;
    };
    let opens_elsewhere =
        event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
    if opens_elsewhere || event.default_prevented() {
        return;
    }
    let command = match nearest(&target, "a[href]").and_then(|it| it.dyn_into().ok()) {
        Some(link) => link_command(&link),
        None => export_command(&target).or_else(|| {
            nearest(&target, "svg [data-key]").and_then(|it| marks::stop(&it)).map(open_command)
        }),
    };
    if command.is_some_and(execute) {
        event.prevent_default();
    }
}

/// Where a link leads, unless it leads into a new window or to a place within its own page.
///
/// The link of a row, or one that names a page, is an action of its own, so that what the reader has chosen is kept.
fn link_command(link: &HtmlAnchorElement) -> Option<Command> {
    if !link.target().is_empty() {
        return None;
    }
    let page = link.get_attribute(attributes::SHOW).and_then(|code| Page::from_code(&code));
    let href = link.get_attribute("href")?;
    // In one file the fragment is the query.
    let fragment = href.rsplit_once('#').map(|(_, name)| name).filter(|it| !it.starts_with('?'));
    let last = || href.rsplit_once('&').and_then(|(_, it)| it.strip_prefix(url::PLACE));
    if let Some(name) = fragment.or_else(last) {
        return Some(Command::ShowPlace(page?, name.to_owned()));
    }
    let row = || marks::key_of_row(link).map(|key| Action::Select(Some(key)));
    let action = page.map(Action::Show).or_else(row);
    Some(action.map_or_else(|| Command::Follow(absolute(&href)), Command::Apply))
}

/// What a button of an export menu exports, of which export item.
fn export_command(target: &Element) -> Option<Command> {
    if nearest(target, ".take > summary").is_some() {
        return Some(Command::OpenExportMenu);
    }
    let format = nearest(target, "[data-take]")?.get_attribute(attributes::TAKE)?;
    let of = nearest(target, "[data-of]")?.get_attribute(attributes::OF)?;
    Some(Command::Export(ExportRequest { format, of }))
}

fn on_choice(event: &Event, execute: &Execute) {
    let Some(radio) = target(event).and_then(|it| it.dyn_into::<HtmlInputElement>().ok()) else {
        return;
    };
    let code = radio.value();
    let action = match Param::from_code(&radio.name()) {
        Some(Param::Form) => Form::from_code(&code).map(Action::ChooseForm),
        Some(Param::Years) => years::spelt(&code).map(Action::ChooseYears),
        Some(Param::By) => Grouping::from_code(&code).map(Action::ChooseGrouping),
        Some(Param::Unit) => MoneyUnit::from_code(&code).map(Action::ChooseUnit),
        // Everything else is chosen by links, or of the dialog for embedding.
        Some(_) | None => None,
    };
    if let Some(action) = action {
        // The radio button has changed whether or not the command is executed.
        execute(Command::Apply(action));
    }
}

/// Searches for what is typed; the field has changed whether or not the command is executed.
fn on_search_input(event: &Event, execute: &Execute) {
    if let Some(action) = target(event).and_then(|it| search_input::search_action(event, &it)) {
        execute(Command::Apply(action));
    }
}

fn on_keydown(event: &Event, execute: &Execute) {
    let Some((event, target)) = event.dyn_ref::<KeyboardEvent>().zip(target(event)) else {
        return;
    };
    // A listener nearer to the picture may have handled it.
    if event.ctrl_key() || event.meta_key() || event.alt_key() || event.default_prevented() {
        return;
    }
    match nearest(&target, marks::PICTURE) {
        Some(picture) => on_picture_key(event, &picture, execute),
        // Closes the ledger entry that is open.
        None if event.key() == "Escape" && marks::is_entry_open() => {
            execute(Command::Apply(Action::Select(None)));
        }
        None => (),
    }
}

/// A key pressed on a picture.
fn on_picture_key(event: &KeyboardEvent, picture: &Element, execute: &Execute) {
    let stops = marks::stops(picture);
    let is_tree = stops.iter().any(|it| it.within.is_some());
    let Some(key) = picture_key(&event.key(), is_tree) else {
        return;
    };
    event.prevent_default();
    let here = marks::selected_in(picture);
    let command = match key {
        PictureKey::Move(to) => next_stop(&stops, here.as_ref(), to)
            .map(|it| Command::Apply(Action::Select(Some(it.key.clone())))),
        PictureKey::Open => {
            stops.into_iter().find(|it| Some(&it.key) == here.as_ref()).map(open_command)
        }
        PictureKey::Up => up_command(picture, here.as_ref()),
    };
    if let Some(command) = command {
        execute(command);
    }
}

/// What a key asks for.
#[derive(Copy, Clone)]
enum PictureKey {
    Move(Direction),
    Open,
    Up,
}

fn picture_key(key: &str, is_tree: bool) -> Option<PictureKey> {
    Some(match (key, is_tree) {
        ("ArrowRight", _) | ("ArrowDown", false) => PictureKey::Move(Direction::Next),
        ("ArrowLeft", _) | ("ArrowUp", false) => PictureKey::Move(Direction::Back),
        ("ArrowDown", true) => PictureKey::Move(Direction::Into),
        ("ArrowUp", true) => PictureKey::Move(Direction::Out),
        ("Home", _) => PictureKey::Move(Direction::First),
        ("End", _) => PictureKey::Move(Direction::Last),
        ("Enter" | " ", _) => PictureKey::Open,
        ("Escape" | "Backspace", _) => PictureKey::Up,
        _ => return None,
    })
}

/// Opening shows the parts of what has any, and selects what has none.
fn open_command(stop: Stop) -> Command {
    Command::Apply(match stop.key {
        Key::Item(id) if stop.opens => Action::Drill(id),
        key => Action::Select(Some(key)),
    })
}

/// At the top there is nothing to go up to but to select nothing.
fn up_command(picture: &Element, here: Option<&Key>) -> Option<Command> {
    match picture.get_attribute(attributes::UP) {
        Some(link) => Some(Command::Follow(absolute(&link))),
        None => here.map(|_| Command::Apply(Action::Select(None))),
    }
}

/// A link as the browser would follow it. A place of this page is one of this page, also in a preview, where
/// the browser would look for it in the page around it.
fn absolute(link: &str) -> String {
    if link.starts_with('#') {
        let here = address::here();
        return format!("{}{link}", here.split('#').next().unwrap_or_default());
    }
    let base = gloo::utils::document().base_uri().ok().flatten().unwrap_or_default();
    web_sys::Url::new_with_base(link, &base).map(|it| it.href()).unwrap_or_else(|_| link.to_owned())
}
