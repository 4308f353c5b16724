//! Hears the reader: clicks, keys and choices anywhere in the page become wishes.
//!
//! Links, marks and choices say in their attributes what they stand for; one ear at the root of
//! the page hears them all, whoever put them there.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlAnchorElement, HtmlInputElement, KeyboardEvent, MouseEvent};

use crate::chart::scene::{Step, Stop, step};
use crate::model::key::Key;
use crate::view::action::Action;
use crate::view::{Form, Grouping, Page, Years, url};
use crate::web::{address, finding, marks};
use crate::words::money::MoneyUnit;

/// What the reader asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    /// To do something.
    Do(Action),
    /// To go to an address.
    Go(String),
    /// To see a place within a page, by its name there.
    Visit(Page, String),
    /// To see what can be taken away.
    Offer,
    /// To take something away.
    Take(Taking),
}

/// What of the page is to be taken away, and in which form; as the page spells them.
#[derive(Clone, Debug, PartialEq)]
pub struct Taking {
    /// The code of the form.
    pub format: String,
    /// The name of what is taken.
    pub of: String,
}

/// Whether a wish is granted; what is not is left to the browser.
pub type Ear = dyn Fn(Wish) -> bool;

/// Hears all wishes below an element, until dropped.
pub fn listen(root: &Element, ear: impl Fn(Wish) -> bool + 'static) -> Vec<EventListener> {
    let ear: std::rc::Rc<Ear> = std::rc::Rc::new(ear);
    let hear = |name: &'static str, wish: fn(&Event, &Ear)| {
        let ear = ear.clone();
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(root, name, options, move |event| wish(event, &*ear))
    };
    let mut listeners = vec![hear("click", click), hear("keydown", press), hear("change", choose)];
    listeners.extend(["input", "compositionstart", "compositionend"].map(|name| hear(name, look)));
    listeners
}

fn click(event: &Event, ear: &Ear) {
    let Some((event, target)) = event.dyn_ref::<MouseEvent>().zip(target(event)) else {
        return;
    };
    let opens_elsewhere =
        event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
    if opens_elsewhere || event.default_prevented() {
        return;
    }
    let wish = match nearest(&target, "a[href]").and_then(|it| it.dyn_into().ok()) {
        Some(link) => follow(&link),
        None => take(&target).or_else(|| {
            nearest(&target, "svg [data-key]").and_then(|it| marks::stop(&it)).map(open)
        }),
    };
    if wish.is_some_and(ear) {
        event.prevent_default();
    }
}

/// Where a link leads, unless it leads into a new window or to a place within its own page.
///
/// The link of a row, or to a page, does no more than it says: what the reader has chosen stays.
fn follow(link: &HtmlAnchorElement) -> Option<Wish> {
    if !link.target().is_empty() {
        return None;
    }
    let page = link.get_attribute("data-show").and_then(|code| Page::from_code(&code));
    let href = link.get_attribute("href")?;
    // What stands after the mark may be a query: that of one file.
    let fragment = href.rsplit_once('#').map(|(_, name)| name).filter(|it| !it.starts_with('?'));
    let last = || href.rsplit_once('&').and_then(|(_, it)| it.strip_prefix(url::PLACE));
    if let Some(name) = fragment.or_else(last) {
        return Some(Wish::Visit(page?, name.to_owned()));
    }
    let row = || marks::key_of_row(link).map(|key| Action::Select(Some(key)));
    let action = page.map(Action::Show).or_else(row);
    Some(action.map_or_else(|| Wish::Go(absolute(&href)), Wish::Do))
}

/// What a button takes away, of what it belongs to.
fn take(target: &Element) -> Option<Wish> {
    if nearest(target, ".take > summary").is_some() {
        return Some(Wish::Offer);
    }
    let format = nearest(target, "[data-take]")?.get_attribute("data-take")?;
    let of = nearest(target, "[data-of]")?.get_attribute("data-of")?;
    Some(Wish::Take(Taking { format, of }))
}

fn choose(event: &Event, ear: &Ear) {
    let Some(radio) = target(event).and_then(|it| it.dyn_into::<HtmlInputElement>().ok()) else {
        return;
    };
    let code = radio.value();
    let action = match radio.name().as_str() {
        "form" => Form::from_code(&code).map(Action::Draw),
        "years" => Years::from_code(&code).map(Action::Compare),
        "by" => Grouping::from_code(&code).map(Action::Group),
        "unit" => MoneyUnit::from_code(&code).map(Action::Measure),
        _ => None,
    };
    if let Some(action) = action {
        // A choice has changed whether or not somebody acts on it.
        ear(Wish::Do(action));
    }
}

/// What is typed is looked for, whether or not somebody acts on it.
fn look(event: &Event, ear: &Ear) {
    if let Some(action) = target(event).and_then(|it| finding::typed(event, &it)) {
        ear(Wish::Do(action));
    }
}

fn press(event: &Event, ear: &Ear) {
    let Some((event, target)) = event.dyn_ref::<KeyboardEvent>().zip(target(event)) else {
        return;
    };
    // One that was heard nearer to the picture is done.
    if event.ctrl_key() || event.meta_key() || event.alt_key() || event.default_prevented() {
        return;
    }
    match nearest(&target, marks::PICTURE) {
        Some(picture) => walk(event, &picture, ear),
        // Closes the ledger entry that is open.
        None if event.key() == "Escape" && marks::is_entry_open() => {
            ear(Wish::Do(Action::Select(None)));
        }
        None => (),
    }
}

/// A key pressed on a picture.
fn walk(event: &KeyboardEvent, picture: &Element, ear: &Ear) {
    let stops = marks::stops(picture);
    let is_tree = stops.iter().any(|it| it.within.is_some());
    let Some(deed) = deed(&event.key(), is_tree) else {
        return;
    };
    event.prevent_default();
    let here = marks::selected_in(picture);
    let wish = match deed {
        Deed::Walk(to) => {
            step(&stops, here.as_ref(), to).map(|it| Wish::Do(Action::Select(Some(it.key.clone()))))
        }
        Deed::Open => stops.into_iter().find(|it| Some(&it.key) == here.as_ref()).map(open),
        Deed::Climb => up(picture, here.as_ref()),
    };
    if let Some(wish) = wish {
        ear(wish);
    }
}

/// What a key asks for.
#[derive(Copy, Clone)]
enum Deed {
    Walk(Step),
    Open,
    Climb,
}

fn deed(key: &str, is_tree: bool) -> Option<Deed> {
    Some(match (key, is_tree) {
        ("ArrowRight", _) | ("ArrowDown", false) => Deed::Walk(Step::Next),
        ("ArrowLeft", _) | ("ArrowUp", false) => Deed::Walk(Step::Back),
        ("ArrowDown", true) => Deed::Walk(Step::Into),
        ("ArrowUp", true) => Deed::Walk(Step::Out),
        ("Home", _) => Deed::Walk(Step::First),
        ("End", _) => Deed::Walk(Step::Last),
        ("Enter" | " ", _) => Deed::Open,
        ("Escape" | "Backspace", _) => Deed::Climb,
        _ => return None,
    })
}

/// Opening shows the parts of what has any, and selects what has none.
fn open(stop: Stop) -> Wish {
    Wish::Do(match stop.key {
        Key::Figure(id) if stop.opens => Action::Drill(id),
        key => Action::Select(Some(key)),
    })
}

/// At the top there is nothing to go up to but to select nothing.
fn up(picture: &Element, here: Option<&Key>) -> Option<Wish> {
    match picture.get_attribute("data-up") {
        Some(link) => Some(Wish::Go(absolute(&link))),
        None => here.map(|_| Wish::Do(Action::Select(None))),
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

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn nearest(element: &Element, selector: &str) -> Option<Element> {
    element.closest(selector).ok().flatten()
}
