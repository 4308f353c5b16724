//! What only a browser can show: what is done on a page is heard, and the address is the view.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::panic, clippy::unwrap_used, reason = "tests may fail")]

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use gloo::events::EventListener;
use gloo::utils::{body, document, window};
use qst_explorer::app::layout::{Viewport, Width};
use qst_explorer::app::{App, AppProps};
use qst_explorer::bundled;
use qst_explorer::model::id::Id;
use qst_explorer::model::key::Key;
use qst_explorer::view::action::Action;
use qst_explorer::view::{Form, Page, View};
use qst_explorer::web::command::{self, Command};
use qst_explorer::web::explorer::{Explorer, ExplorerProps};
use qst_explorer::web::marks;
use qst_explorer::words::lang::Lang;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{
    CompositionEvent, CompositionEventInit, Element, Event, EventTarget, HtmlElement,
    HtmlInputElement, InputEvent, InputEventInit, KeyboardEvent, KeyboardEventInit,
};
use yew::Renderer;
use yew::platform::time::sleep;

wasm_bindgen_test_configure!(run_in_browser);

/// A page whose commands are recorded instead of executed.
struct RecordedPage {
    root: Element,
    commands: Rc<RefCell<Vec<Command>>>,
    _listeners: Vec<EventListener>,
}

impl RecordedPage {
    /// The treemap of ITER and BA, with one of its parts selected.
    async fn open() -> RecordedPage {
        let root = document().create_element("div").unwrap();
        body().append_child(&root).unwrap();
        let view = View {
            lang: Lang::En,
            page: Page::Allocations,
            at: Some(id("iter-ba-total")),
            form: Form::Treemap,
            ..View::default()
        };
        let dataset = bundled::dataset().unwrap();
        let props = AppProps {
            dataset,
            view,
            viewport: Viewport::Window(Width::of(400)),
            notices: Vec::new(),
        };
        Renderer::<App>::with_root_and_props(root.clone(), props).render();
        sleep(Duration::ZERO).await;
        marks::attach(&root);
        marks::show_selected(&root, Key::parse("iter-project").as_ref());
        let commands = Rc::new(RefCell::new(Vec::new()));
        let listeners = command::listen(&root, {
            let commands = commands.clone();
            move |command| {
                commands.borrow_mut().push(command);
                true
            }
        });
        RecordedPage { root, commands, _listeners: listeners }
    }

    fn find(&self, selector: &str) -> Element {
        self.root.query_selector(selector).unwrap().unwrap()
    }

    /// Checks the recorded commands, and removes the page.
    #[track_caller]
    fn check(self, expected: &[Command]) {
        assert_eq!(*self.commands.borrow(), expected);
        self.root.remove();
    }
}

/// Waits until something is shown.
async fn shows(root: &Element, what: &str) {
    for _ in 0..500 {
        if root.query_selector(what).unwrap().is_some() {
            return;
        }
        sleep(Duration::from_millis(10)).await;
    }
    panic!("{what} is not shown");
}

fn press(target: &EventTarget, key: &str) {
    let init = KeyboardEventInit::new();
    init.set_key(key);
    init.set_bubbles(true);
    init.set_cancelable(true);
    let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).unwrap();
    target.dispatch_event(&event).unwrap();
}

fn id(text: &str) -> Id {
    Id::parse(text).unwrap()
}

/// The address of a link on the page of the tests.
fn address(link: &str) -> Command {
    Command::Follow(format!("{}/{link}", window().location().origin().unwrap()))
}

#[wasm_bindgen_test]
async fn arrows_walk_enter_opens_and_escape_climbs() {
    let page = RecordedPage::open().await;
    let picture = page.find("svg#treemap");
    for key in ["ArrowRight", "Home", "Enter", "Escape", "a"] {
        press(&picture, key);
    }
    let select = |text: &str| Command::Apply(Action::Select(Some(Key::Item(id(text)))));
    page.check(&[
        select("ba-activities"),
        select("iter-project"),
        Command::Apply(Action::Drill(id("iter-project"))),
        address("?form=treemap&select=iter-ba-total"),
    ]);
}

#[wasm_bindgen_test]
async fn a_chart_is_one_tab_stop_that_names_the_active_mark() {
    let page = RecordedPage::open().await;
    let figure = page.find("figure .pictures");
    let stops = figure.query_selector_all("[tabindex]").unwrap();
    assert_eq!(stops.length(), 1);
    let picture = page.find("svg#treemap");
    assert_eq!(picture.get_attribute("role").as_deref(), Some("listbox"));
    let active = picture.get_attribute("aria-activedescendant").unwrap();
    let mark = document().get_element_by_id(&active).unwrap();
    assert_eq!(mark.get_attribute("aria-selected").as_deref(), Some("true"));
    let label = mark.query_selector("title").unwrap().unwrap().text_content().unwrap();
    assert!(label.contains("million yen, draft"), "{label}");
    let link = page.find("tr.selected > th > a").get_attribute("href").unwrap();
    assert!(link.ends_with("select=iter-project"), "{link}");

    marks::show_selected(&page.root, None);
    assert!(page.root.query_selector(".selected, [aria-activedescendant]").unwrap().is_none());
    page.check(&[]);
}

#[wasm_bindgen_test]
async fn clicking_a_mark_opens_it() {
    let page = RecordedPage::open().await;
    let mark = page.find("#treemap [data-key=ba-activities] rect");
    let init = web_sys::MouseEventInit::new();
    init.set_bubbles(true);
    let click = web_sys::MouseEvent::new_with_mouse_event_init_dict("click", &init).unwrap();
    mark.dispatch_event(&click).unwrap();
    page.check(&[Command::Apply(Action::Drill(id("ba-activities")))]);
}

#[wasm_bindgen_test]
async fn choosing_a_radio_is_its_action() {
    let page = RecordedPage::open().await;
    page.find("input[value=bars]").unchecked_into::<HtmlElement>().click();
    page.check(&[Command::Apply(Action::ChooseForm(Form::Bars))]);
}

#[wasm_bindgen_test]
async fn a_link_is_an_address_unless_it_leads_within_the_page() {
    let page = RecordedPage::open().await;
    page.find("nav.pages a[href*=synchrotron]").unchecked_into::<HtmlElement>().click();
    page.find("a.skip").unchecked_into::<HtmlElement>().click();
    page.check(&[address("synchrotron.html?form=treemap")]);
}

/// The whole app: a click changes the address, and the address changes the page.
#[wasm_bindgen_test]
async fn the_page_follows_the_address() {
    let root = document().create_element("div").unwrap();
    body().append_child(&root).unwrap();
    let dataset = bundled::dataset().unwrap();
    let page = View::default();
    let props = ExplorerProps { dataset, root: root.clone(), page, is_sent: false };
    Renderer::<Explorer>::with_root_and_props(root.clone(), props).render();
    shows(&root, "svg#bars").await;
    let link = root.query_selector("nav.pages a[href*=alliances]").unwrap().unwrap();
    link.unchecked_into::<HtmlElement>().click();
    // The overview has every chart; the page of the alliances has but one.
    shows(&root, "h1 + .choices + figure svg#alliances").await;
    assert!(root.query_selector("svg#bars").unwrap().is_none());
    assert_eq!(window().location().pathname().unwrap(), "/alliances.html");

    window().history().unwrap().back().unwrap();
    shows(&root, "svg#bars").await;
    assert_eq!(window().location().pathname().unwrap(), "/");
    root.remove();
}

/// An event of the field, as browsers send it while or after a word is composed.
fn type_in(field: &HtmlInputElement, name: &str, text: &str, is_composing: bool) {
    field.set_value(text);
    let event: Event = if name == "input" {
        let init = InputEventInit::new();
        init.set_bubbles(true);
        init.set_is_composing(is_composing);
        InputEvent::new_with_event_init_dict(name, &init).unwrap().into()
    } else {
        let init = CompositionEventInit::new();
        init.set_bubbles(true);
        CompositionEvent::new_with_event_init_dict(name, &init).unwrap().into()
    };
    field.dispatch_event(&event).unwrap();
}

#[wasm_bindgen_test]
async fn a_composed_word_is_heard_when_it_is_done() {
    let page = RecordedPage::open().await;
    let field: HtmlInputElement = document().create_element("input").unwrap().unchecked_into();
    field.set_type("search");
    field.set_name("q");
    page.root.append_child(&field).unwrap();
    type_in(&field, "input", "2", false);
    type_in(&field, "compositionstart", "2", true);
    type_in(&field, "input", "2か", true);
    type_in(&field, "input", "2かい", true);
    type_in(&field, "compositionend", "2回", true);
    let looked = |text: &str| Command::Apply(Action::Search(text.to_owned()));
    page.check(&[looked("2"), looked("2回")]);
}

#[wasm_bindgen_test]
async fn other_fields_are_left_alone() {
    let page = RecordedPage::open().await;
    let field: HtmlInputElement = document().create_element("input").unwrap().unchecked_into();
    field.set_name("q");
    page.root.append_child(&field).unwrap();
    type_in(&field, "input", "2", false);
    page.check(&[]);
}
