//! What only a browser can show: real events reach the callbacks, and the address is the view.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::panic, clippy::unwrap_used, reason = "tests may fail")]

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use gloo::utils::{body, document, window};
use qst_explorer::bundled;
use qst_explorer::chart::allocations::AllocationsSpec;
use qst_explorer::chart::context::Context;
use qst_explorer::chart::treemap;
use qst_explorer::components::chart::{Chart, ChartProps};
use qst_explorer::components::choice::{Alternative, Choice, ChoiceProps};
use qst_explorer::components::link::{Link, LinkProps};
use qst_explorer::model::id::Id;
use qst_explorer::model::key::Key;
use qst_explorer::view::action::Action;
use qst_explorer::view::{Form, Page, View, Years};
use qst_explorer::web::shell::Shell;
use qst_explorer::words::lang::Lang;
use qst_explorer::words::money::MoneyUnit;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, EventTarget, HtmlElement, KeyboardEvent, KeyboardEventInit};
use yew::platform::time::sleep;
use yew::{BaseComponent, Callback, Classes, Renderer, html};

wasm_bindgen_test_configure!(run_in_browser);

/// What a component asked for, in order.
type Heard = Rc<RefCell<Vec<Action>>>;

fn listener() -> (Heard, Callback<Action>) {
    let heard = Heard::default();
    let callback = Callback::from({
        let heard = heard.clone();
        move |action| heard.borrow_mut().push(action)
    });
    (heard, callback)
}

/// Mounts a component in a new element of the page.
async fn mount<C: BaseComponent>(props: C::Properties) -> Element {
    let root = document().create_element("div").unwrap();
    body().append_child(&root).unwrap();
    Renderer::<C>::with_root_and_props(root.clone(), props).render();
    sleep(Duration::ZERO).await;
    root
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

/// The treemap of ITER and BA, with a selection.
fn chart(selected: Option<&str>, on_action: Callback<Action>) -> ChartProps {
    let package = bundled::package().unwrap();
    let context =
        Context { package: &package, lang: Lang::En, unit: MoneyUnit::Printed, width: 400 };
    let at = package.figure(&id("iter-ba-total"));
    let scene = treemap::scene(&AllocationsSpec { context, at, years: Years::Both });
    ChartProps {
        id: "treemap".into(),
        scene: Rc::new(scene),
        label: "ITER and BA".into(),
        described_by: "keys".into(),
        selected: selected.and_then(Key::parse),
        climb: Some(Action::Climb(None)),
        on_action,
    }
}

#[wasm_bindgen_test]
async fn arrows_walk_enter_opens_and_escape_climbs() {
    let (heard, on_action) = listener();
    let root = mount::<Chart>(chart(Some("iter-project"), on_action)).await;
    let picture = root.query_selector("svg").unwrap().unwrap();

    for key in ["ArrowRight", "Home", "Enter", "Escape", "a"] {
        press(&picture, key);
    }

    let select = |text: &str| Action::Select(Some(Key::Figure(id(text))));
    let expected = [
        select("ba-activities"),
        select("iter-project"),
        Action::Drill(id("iter-project")),
        Action::Climb(None),
    ];
    assert_eq!(*heard.borrow(), expected);
    root.remove();
}

#[wasm_bindgen_test]
async fn a_chart_is_one_tab_stop_that_names_the_active_mark() {
    let root = mount::<Chart>(chart(Some("ba-activities"), Callback::noop())).await;
    let stops = root.query_selector_all("[tabindex]").unwrap();
    assert_eq!(stops.length(), 1);
    let picture = root.query_selector("svg").unwrap().unwrap();
    let active = picture.get_attribute("aria-activedescendant").unwrap();
    let mark = document().get_element_by_id(&active).unwrap();
    assert_eq!(mark.get_attribute("aria-selected").as_deref(), Some("true"));
    let label = mark.get_attribute("aria-label").unwrap();
    assert!(label.contains("4,854 million yen, draft"), "{label}");
    root.remove();
}

#[wasm_bindgen_test]
async fn clicking_a_mark_opens_it() {
    let (heard, on_action) = listener();
    let root = mount::<Chart>(chart(None, on_action)).await;
    let mark = root.query_selector("#treemap-ba-activities rect").unwrap().unwrap();
    let click = web_sys::Event::new_with_event_init_dict("click", &bubbling()).unwrap();
    mark.dispatch_event(&click).unwrap();
    assert_eq!(*heard.borrow(), [Action::Drill(id("ba-activities"))]);
    root.remove();
}

fn bubbling() -> web_sys::EventInit {
    let init = web_sys::EventInit::new();
    init.set_bubbles(true);
    init
}

#[wasm_bindgen_test]
async fn choosing_a_radio_emits_its_action() {
    let (heard, on_action) = listener();
    let alternative = |form: Form| Alternative {
        code: form.code(),
        label: form.code().to_owned(),
        action: Action::Draw(form),
    };
    let props = ChoiceProps {
        name: "form",
        legend: "Chart".into(),
        chosen: Form::Bars.code(),
        alternatives: Form::ALL.iter().copied().map(alternative).collect(),
        on_action,
    };
    let root = mount::<Choice>(props).await;
    let radio = root.query_selector("[value=treemap]").unwrap().unwrap();
    radio.unchecked_into::<HtmlElement>().click();
    assert_eq!(*heard.borrow(), [Action::Draw(Form::Treemap)]);
    root.remove();
}

#[wasm_bindgen_test]
async fn a_link_has_an_address_and_an_intention() {
    let (heard, on_action) = listener();
    let props = LinkProps {
        view: View::default(),
        action: Action::Show(Page::Synchrotron),
        on_action,
        is_current: false,
        lang: None,
        class: Classes::new(),
        children: html! { "text" },
    };
    let root = mount::<Link>(props).await;
    let link = root.query_selector("a").unwrap().unwrap();
    assert_eq!(link.get_attribute("href").as_deref(), Some("?view=synchrotron"));
    link.unchecked_into::<HtmlElement>().click();
    assert_eq!(*heard.borrow(), [Action::Show(Page::Synchrotron)]);
    root.remove();
}

/// The whole app: a click changes the address, and the address changes the page.
#[wasm_bindgen_test]
async fn the_page_follows_the_address() {
    let root = mount::<Shell>(()).await;
    shows(&root, "svg#bars").await;
    let link = root.query_selector("nav.pages a[href*=alliances]").unwrap().unwrap();
    link.unchecked_into::<HtmlElement>().click();
    // The overview has every chart; the page of the alliances has but one.
    shows(&root, "h1 + .choices + figure svg#alliances").await;
    assert!(root.query_selector("svg#bars").unwrap().is_none());
    assert_eq!(window().location().search().unwrap(), "?view=alliances");

    window().history().unwrap().back().unwrap();
    shows(&root, "svg#bars").await;
    assert_eq!(window().location().search().unwrap(), "");
    root.remove();
}
