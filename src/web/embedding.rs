//! The dialog for embedding: what is chosen in it, and the browser around it.
//!
//! It stands in a root of its own beside the page, which is joined and drawn without it.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::utils::{body, document, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Array, Reflect};
use web_sys::{
    CssStyleSheet, Element, Event, HtmlDialogElement, HtmlElement, HtmlInputElement,
    HtmlTextAreaElement, MessageEvent,
};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::app::AppProps;
use crate::app::export_items::{self, export_item};
use crate::components::embed_dialog::{
    CLOSE, COPY, Draft, Drawn, Offer, PIXELS, TALLEST, embed_dialog,
};
use crate::components::prepared::prepared;
use crate::contract::{NAME, attributes, ids};
use crate::view::{EmbedOptions, Frame, View};
use crate::web::window::{focus, focus_in_sight, is_framed};
use crate::web::{capability, export, marks};
use crate::words::lang::Lang;

/// How the dialog looks. It is taken into the document with the dialog: pages are sent without.
const STYLE: &str = include_str!("../../assets/dialog.css");

/// A dialog that is open; gone when dropped.
pub(super) struct Embedding {
    root: Element,
    handle: Option<yew::AppHandle<Embedder>>,
}

impl Drop for Embedding {
    fn drop(&mut self) {
        if let Some(handle) = self.handle.take() {
            handle.destroy();
        }
        self.root.remove();
    }
}

/// What of a page can be embedded by a name.
pub(super) fn offer(shown: &AppProps, of: &str, root: &str) -> Option<Offer> {
    let alone = View { embed_options: EmbedOptions::default(), ..export_items::alone(shown, of) };
    let of_lang = |lang: Lang| {
        let view = View { lang, ..shown.view.clone() };
        let shown = AppProps { view, ..shown.clone() };
        let item = export_item(&shown, of)?;
        let title = format!("{} – {}", item.title, lang.pick(&shown.dataset.about().title));
        Some((lang, title, item.scene.is_some()))
    };
    let all: Vec<(Lang, String, bool)> = Lang::ALL.iter().filter_map(|it| of_lang(*it)).collect();
    let first = View::of(shown.view.lang, shown.view.frame, shown.view.page);
    let picture = match all.first()?.2 {
        false => Drawn::Never,
        true if shown.view.unselected() == first => Drawn::So(first, of.to_owned()),
        true => Drawn::Otherwise,
    };
    let titles = all.into_iter().map(|(lang, title, _)| (lang, title)).collect();
    Some(Offer { lang: shown.view.lang, root: root.to_owned(), view: alone, titles, picture })
}

/// Whether this page can be embedded from here: it was served, and is no part of another page.
pub(super) fn is_possible(view: &View) -> bool {
    let protocol = window().location().protocol().unwrap_or_default();
    view.frame == Frame::Site && protocol.starts_with("http") && !is_framed()
}

/// Shows the buttons that open the dialog, which are hidden where it would be of no use.
pub(super) fn show_buttons(root: &Element) {
    for group in marks::all(root, ".take li[hidden]") {
        // Only a malformed name of an attribute could fail.
        let _ = group.remove_attribute("hidden");
    }
}

/// Opens the dialog. `on_close` is called once, when the focus is back on its button.
pub(super) fn open(offer: Offer, of: &str, on_close: Callback<()>) -> Option<Embedding> {
    adopt_style();
    let root = document().create_element("div").ok()?;
    body().append_child(&root).ok()?;
    let button = document().query_selector(&format!(".take[data-of=\"{of}\"] [data-take=embed]"));
    let button = button.ok().flatten().and_then(|it| it.dyn_into::<HtmlElement>().ok());
    let on_close = Callback::from(move |()| {
        if let Some(button) = &button {
            focus(button);
        }
        on_close.emit(());
    });
    let props = EmbedderProps { offer: Rc::new(offer), root: root.clone(), on_close };
    let renderer = yew::Renderer::<Embedder>::with_root_and_props(root.clone(), props);
    Some(Embedding { root, handle: Some(renderer.render()) })
}

/// Where a browser does not take the sheet, the dialog looks as browsers draw it.
fn adopt_style() {
    let adopt = || -> Result<(), JsValue> {
        let name = JsValue::from_str("adoptedStyleSheets");
        let adopted: Array = Reflect::get(&document(), &name)?.dyn_into()?;
        // Nothing else adopts any.
        if adopted.length() == 0 {
            let sheet = CssStyleSheet::new()?;
            sheet.replace_sync(STYLE)?;
            adopted.push(&sheet);
        }
        Ok(())
    };
    // As said above.
    let _ = adopt();
}

#[derive(Clone, PartialEq, Properties)]
struct EmbedderProps {
    offer: Rc<Offer>,
    root: Element,
    on_close: Callback<()>,
}

/// What happens in the dialog.
enum Happening {
    Chosen(String, String),
    Measured(u32),
    HitSummary(&'static str),
}

#[derive(Clone, PartialEq)]
struct State {
    draft: Draft,
    told: &'static str,
    /// How often something was chosen.
    n_chosen: u32,
}

impl Reducible for State {
    type Action = Happening;

    fn reduce(self: Rc<State>, action: Happening) -> Rc<State> {
        let State { draft, told, n_chosen } = &*self;
        Rc::new(match action {
            Happening::Chosen(name, value) => {
                let n_chosen = n_chosen.wrapping_add(1);
                State { draft: draft.choose(&name, &value), told: "", n_chosen }
            }
            Happening::Measured(height) => {
                State { draft: draft.measured(height), told, n_chosen: *n_chosen }
            }
            Happening::HitSummary(told) => {
                State { draft: draft.clone(), told, n_chosen: *n_chosen }
            }
        })
    }
}

/// The dialog and what has been chosen in it.
#[component]
fn Embedder(props: &EmbedderProps) -> Html {
    let EmbedderProps { offer, root, on_close } = props;
    let state = use_reducer_eq(|| State { draft: Draft::new(offer), told: "", n_chosen: 0 });
    use_effect_with((), {
        let (root, on_close, dispatcher) = (root.clone(), on_close.clone(), state.dispatcher());
        let lang = offer.lang;
        move |()| {
            let listeners = dialog().map(|it| listen(&root, &it, lang, &dispatcher, on_close));
            if let Some(dialog) = dialog() {
                show(&dialog);
            }
            move || drop(listeners)
        }
    });
    let given = state.draft.given();
    use_effect_with(state.n_chosen, move |_| show_given(given));
    prepared(offer.lang, embed_dialog(offer, &state.draft, state.told))
}

/// Shows the dialog: above the page, or in it where browsers cannot do so.
fn show(dialog: &HtmlDialogElement) {
    if capability::call(dialog, "showModal", &[]).is_err() || !dialog.has_attribute("open") {
        // Only a malformed name of an attribute could fail.
        let _ = dialog.set_attribute("open", "");
        focus_in_sight(dialog);
    }
}

/// Closes the dialog; browsers that know what a dialog is then dispatch `close` themselves.
fn close(dialog: &HtmlDialogElement) {
    if capability::call(dialog, "close", &[]).is_err()
        && let Ok(event) = Event::new("close")
    {
        // Nobody prevents it.
        let _ = dialog.dispatch_event(&event);
    }
}

/// Shows the height that holds: what was typed may be beyond what is possible.
fn show_given(given: u32) {
    let field = document().query_selector(&format!("input[name={PIXELS}]")).ok().flatten();
    if let Some(field) = field.and_then(|it| it.dyn_into::<HtmlInputElement>().ok()) {
        field.set_value(&given.to_string());
    }
}

fn listen(
    root: &Element,
    dialog: &HtmlDialogElement,
    lang: Lang,
    dispatcher: &UseReducerDispatcher<State>,
    on_close: Callback<()>,
) -> Vec<EventListener> {
    let (chosen, pressed, measured) = (dispatcher.clone(), dispatcher.clone(), dispatcher.clone());
    let frames = root.clone();
    vec![
        EventListener::new(dialog, "close", move |_| on_close.emit(())),
        EventListener::new(root, "change", move |event| {
            if let Some(input) = target(event).and_then(|it| it.dyn_into::<HtmlInputElement>().ok())
            {
                chosen.dispatch(Happening::Chosen(input.name(), input.value()));
            }
        }),
        EventListener::new(root, "click", move |event| {
            let button = target(event).and_then(|it| it.closest("[data-act]").ok().flatten());
            match button.and_then(|it| it.get_attribute(attributes::ACT)).as_deref() {
                Some(COPY) => copy(lang, pressed.clone()),
                Some(CLOSE) => {
                    if let Some(dialog) = self::dialog() {
                        close(&dialog);
                    }
                }
                Some(_) | None => (),
            }
        }),
        EventListener::new(&window(), "message", move |event| {
            if let Some(height) = told_height(&frames, event) {
                measured.dispatch(Happening::Measured(height));
            }
        }),
    ]
}

/// The height that the page in the preview reports; messages of other windows are passed over.
fn told_height(root: &Element, event: &Event) -> Option<u32> {
    let event = event.dyn_ref::<MessageEvent>()?;
    let frame = root.query_selector("iframe").ok().flatten()?;
    let get = |of: &JsValue, name: &str| Reflect::get(of, &JsValue::from_str(name)).ok();
    if get(event, "source")? != get(&frame, "contentWindow")? {
        return None;
    }
    let data = event.data();
    let is_it = get(&data, "type")? == NAME && get(&data, "event")? == "height";
    let height = get(&data, "height")?.as_f64().filter(|_| is_it)?;
    // A whole number within these bounds.
    (height >= 1.0 && height <= f64::from(TALLEST)).then_some(height as u32)
}

/// Copies the code, or leaves it selected where the browser forbids that.
fn copy(lang: Lang, dispatcher: UseReducerDispatcher<State>) {
    let area = document().get_element_by_id(ids::EMBED_CODE);
    let Some(area) = area.and_then(|it| it.dyn_into::<HtmlTextAreaElement>().ok()) else {
        return;
    };
    spawn_local(async move {
        let words = lang.embed();
        let told = match export::to_clipboard(&area.value()).await {
            Ok(()) => words.copied,
            Err(_) => {
                focus(&area);
                area.select();
                words.not_copied
            }
        };
        dispatcher.dispatch(Happening::HitSummary(told));
    });
}

fn dialog() -> Option<HtmlDialogElement> {
    document().get_element_by_id(ids::EMBED_DIALOG)?.dyn_into().ok()
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
