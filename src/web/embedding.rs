//! The dialog for embedding: what is chosen in it, and the browser around it.
//!
//! It is in a root of its own beside the page, which is joined and drawn without it.

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
    CLOSE, COPY, Draft, Embeddable, MAX_HEIGHT, PIXELS, PictureFile, embed_dialog,
};
use crate::components::export_menu::EMBED;
use crate::components::prepared::prepared;
use crate::contract::{NAME, attributes, ids};
use crate::model::about::AboutField;
use crate::view::{Delivery, EmbedOptions, View};
use crate::web::window::{focus, focus_in_sight, is_framed};
use crate::web::{capability, dom, export};
use crate::words::lang::Lang;

/// How the dialog looks. It is taken into the document with the dialog: pages are sent without.
const STYLE: &str = include_str!("../../assets/dialog.css");

/// The dialog while it is open; it goes with its elements and listeners when this is dropped.
pub(super) struct OpenDialog {
    root: Element,
    handle: Option<yew::AppHandle<EmbedDialog>>,
}

impl Drop for OpenDialog {
    fn drop(&mut self) {
        if let Some(handle) = self.handle.take() {
            handle.destroy();
        }
        self.root.remove();
    }
}

/// What the dialog embeds for the export item of a name; nothing if the page has no such item.
pub(super) fn embeddable(shown: &AppProps, of: &str, root: &str) -> Option<Embeddable> {
    let alone =
        View { embed_options: EmbedOptions::default(), ..export_items::own_view(shown, of) };
    let of_lang = |lang: Lang| {
        let view = View { lang, ..shown.view.clone() };
        let shown = AppProps { view, ..shown.clone() };
        let item = export_item(&shown, of)?;
        let title = format!(
            "{} – {}",
            item.title,
            lang.pick(shown.dataset.about().text(AboutField::Title))
        );
        Some((lang, title, item.scene.is_some()))
    };
    let all: Vec<(Lang, String, bool)> = Lang::ALL.iter().filter_map(|it| of_lang(*it)).collect();
    let first = View::of(shown.view.lang, shown.view.delivery, shown.view.page);
    let picture = match all.first()?.2 {
        false => PictureFile::None,
        true if shown.view.unselected() == first => PictureFile::Of(first, of.to_owned()),
        true => PictureFile::OfAnotherView,
    };
    let titles = all.into_iter().map(|(lang, title, _)| (lang, title)).collect();
    Some(Embeddable { lang: shown.view.lang, root: root.to_owned(), view: alone, titles, picture })
}

/// Whether this page can be embedded from here: it was served, and is no part of another page.
pub(super) fn can_be_embedded(view: &View) -> bool {
    let protocol = window().location().protocol().unwrap_or_default();
    view.delivery == Delivery::Site && protocol.starts_with("http") && !is_framed()
}

/// Shows the buttons that open the dialog, which are hidden where it would be of no use.
pub(super) fn show_buttons(root: &Element) {
    for group in dom::all_in(root, ".take li[hidden]") {
        dom::remove(&group, "hidden");
    }
}

/// Opens the dialog. `on_close` is called once, when the focus is back on its button.
pub(super) fn open(embeddable: Embeddable, of: &str, on_close: Callback<()>) -> Option<OpenDialog> {
    adopt_style();
    let root = document().create_element("div").ok()?;
    body().append_child(&root).ok()?;
    let button = dom::find(&format!(".take[data-of=\"{of}\"] [data-take={EMBED}]"));
    let button = button.and_then(|it| it.dyn_into::<HtmlElement>().ok());
    let on_close = Callback::from(move |()| {
        if let Some(button) = &button {
            focus(button);
        }
        on_close.emit(());
    });
    let props = EmbedDialogProps { embeddable: Rc::new(embeddable), root: root.clone(), on_close };
    let renderer = yew::Renderer::<EmbedDialog>::with_root_and_props(root.clone(), props);
    Some(OpenDialog { root, handle: Some(renderer.render()) })
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
struct EmbedDialogProps {
    embeddable: Rc<Embeddable>,
    root: Element,
    on_close: Callback<()>,
}

/// What changes in the dialog.
enum DialogAction {
    /// Something is chosen: the name of the choice and the code of the alternative.
    Choose(String, String),
    /// The page in the preview reports its height, in pixels.
    ReportHeight(u32),
    /// Something is said of copying the code.
    SetStatus(&'static str),
}

#[derive(Clone, PartialEq)]
struct State {
    draft: Draft,
    status: &'static str,
    /// How often something was chosen.
    n_chosen: u32,
}

impl Reducible for State {
    type Action = DialogAction;

    fn reduce(self: Rc<State>, action: DialogAction) -> Rc<State> {
        let State { draft, status, n_chosen } = &*self;
        Rc::new(match action {
            DialogAction::Choose(name, value) => {
                let n_chosen = n_chosen.wrapping_add(1);
                State { draft: draft.choose(&name, &value), status: "", n_chosen }
            }
            DialogAction::ReportHeight(height) => {
                State { draft: draft.with_reported_height(height), status, n_chosen: *n_chosen }
            }
            DialogAction::SetStatus(status) => {
                State { draft: draft.clone(), status, n_chosen: *n_chosen }
            }
        })
    }
}

/// The dialog and what has been chosen in it.
#[component]
fn EmbedDialog(props: &EmbedDialogProps) -> Html {
    let EmbedDialogProps { embeddable, root, on_close } = props;
    let state = use_reducer_eq(|| State { draft: Draft::new(embeddable), status: "", n_chosen: 0 });
    use_effect_with((), {
        let (root, on_close, dispatcher) = (root.clone(), on_close.clone(), state.dispatcher());
        let lang = embeddable.lang;
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
    prepared(embeddable.lang, embed_dialog(embeddable, &state.draft, state.status))
}

/// Shows the dialog: above the page, or in it where browsers cannot do so.
fn show(dialog: &HtmlDialogElement) {
    if capability::call(dialog, "showModal", &[]).is_err() || !dialog.has_attribute("open") {
        dom::set(dialog, "open", "");
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

/// Shows the height that is used: a typed one may be out of bounds.
fn show_given(given: u32) {
    let field = dom::find(&format!("input[name={PIXELS}]"));
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
            if let Some(input) =
                dom::target(event).and_then(|it| it.dyn_into::<HtmlInputElement>().ok())
            {
                chosen.dispatch(DialogAction::Choose(input.name(), input.value()));
            }
        }),
        EventListener::new(root, "click", move |event| {
            let button = dom::target(event).and_then(|it| dom::nearest(&it, "[data-act]"));
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
            if let Some(height) = reported_height(&frames, event) {
                measured.dispatch(DialogAction::ReportHeight(height));
            }
        }),
    ]
}

/// The height that the page in the preview reports; messages of other windows are ignored.
fn reported_height(root: &Element, event: &Event) -> Option<u32> {
    let event = event.dyn_ref::<MessageEvent>()?;
    let frame = dom::find_in(root, "iframe")?;
    let get = |of: &JsValue, name: &str| Reflect::get(of, &JsValue::from_str(name)).ok();
    if get(event, "source")? != get(&frame, "contentWindow")? {
        return None;
    }
    let data = event.data();
    let is_it = get(&data, "type")? == NAME && get(&data, "event")? == "height";
    let height = get(&data, "height")?.as_f64().filter(|_| is_it)?;
    // A whole number within these bounds.
    (height >= 1.0 && height <= f64::from(MAX_HEIGHT)).then_some(height as u32)
}

/// Copies the code, or leaves it selected where the browser forbids that.
fn copy(lang: Lang, dispatcher: UseReducerDispatcher<State>) {
    let area = dom::by_id(ids::EMBED_CODE);
    let Some(area) = area.and_then(|it| it.dyn_into::<HtmlTextAreaElement>().ok()) else {
        return;
    };
    spawn_local(async move {
        let words = lang.embed();
        let status = match export::to_clipboard(&area.value()).await {
            Ok(()) => words.copied,
            Err(_) => {
                focus(&area);
                area.select();
                words.not_copied
            }
        };
        dispatcher.dispatch(DialogAction::SetStatus(status));
    });
}

fn dialog() -> Option<HtmlDialogElement> {
    dom::by_id(ids::EMBED_DIALOG)?.dyn_into().ok()
}
