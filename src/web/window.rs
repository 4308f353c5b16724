//! The window, its document, and when it has painted.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::{body, document, document_element, window};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    CustomEvent, CustomEventInit, Element, Event, FocusOptions, HtmlAnchorElement, HtmlElement,
    HtmlLinkElement, HtmlTextAreaElement, ResizeObserver,
};

use crate::app::layout::{Spacing, Viewport, Width};
use crate::contract::{attributes, events, ids};
use crate::model::key::Key;
use crate::view::View;
use crate::web::capability;
use crate::web::dom::{by_id, find, find_in, nearest, of_key, root, set, target};
use crate::web::marks::{LEDGER_ENTRY, mark_of};

/// The milliseconds after which a passing announcement is taken away.
const ANNOUNCED: i32 = 5_000;

/// The size of letters that browsers begin with, in pixels.
const LETTERS: f64 = 16.0;

/// The milliseconds without a painted frame after which nothing waits for one any longer.
const UNPAINTED: i32 = 500;

/// The pixels that are seen around what is brought into sight.
const AROUND: f64 = 12.0;

/// Whether this page is part of another one.
pub(super) fn is_framed() -> bool {
    let window = window();
    window.parent().ok().flatten().is_some_and(|it| it != window)
}

/// Whether the page around this one lets files be saved.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Saving {
    /// There is none, or it does.
    Allowed,
    /// A frame without an origin cannot know.
    Unknown,
    /// It does not.
    Forbidden,
}

/// Whether files can be saved from here.
pub(super) fn saving() -> Saving {
    // `frame.js` knows those that forbid it.
    if document_element().has_attribute(attributes::SAVING) {
        return Saving::Forbidden;
    }
    if is_framed() && window().origin() == "null" { Saving::Unknown } else { Saving::Allowed }
}

/// The size and letter spacing of the window.
pub(super) fn viewport() -> Viewport {
    let scale = style_of(&document_element(), "font-size").map_or(1.0, |it| it / LETTERS);
    let scale = if scale > 0.0 { scale } else { 1.0 };
    let page = f64::from(document_element().client_width());
    let all = window().inner_width().ok().and_then(|it| it.as_f64());
    // Whole numbers of pixels that no window exceeds.
    let [all, page] = [all.unwrap_or(page), page].map(|it| (it / scale) as u32);
    Viewport::Window(Width { all, page, spacing: spacing() })
}

/// The letter spacing in pictures.
fn spacing() -> Spacing {
    let text = find("svg.picture text");
    let is_wide = |text: &Element| {
        let properties = ["letter-spacing", "word-spacing"];
        properties.iter().any(|it| style_of(text, it).is_some_and(|it| it > 0.0))
    };
    if text.as_ref().is_some_and(is_wide) { Spacing::Wide } else { Spacing::Usual }
}

/// A length of the style of an element, in pixels; nothing where it is a word.
fn style_of(element: &Element, property: &str) -> Option<f64> {
    let style = window().get_computed_style(element).ok().flatten()?;
    let length = js_sys::parse_float(&style.get_property_value(property).ok()?);
    (!length.is_nan()).then_some(length)
}

/// Calls back whenever the window has another size, until dropped.
pub(super) fn on_resize(on_change: impl Fn() + 'static) -> EventListener {
    EventListener::new(&window(), "resize", move |_| on_change())
}

/// Watches how the page is laid out, until dropped.
pub(super) struct Layout {
    observer: Option<ResizeObserver>,
    _on_change: Closure<dyn FnMut()>,
}

/// Calls back when the page gets another height or width, as it does when its text changes.
pub(super) fn on_layout(then: impl Fn() + 'static) -> Layout {
    let then = Rc::new(then);
    // Not at once: what is drawn anew lays the page out again, and browsers log that as a loop.
    let on_change = Closure::new(move || {
        let then = then.clone();
        before_paint(move || then());
    });
    // Where a browser does not watch, pictures are drawn anew when the window changes.
    let observer = ResizeObserver::new(on_change.as_ref().unchecked_ref()).ok();
    if let Some(observer) = &observer {
        let _ = capability::call(observer, "observe", &[body().into()]);
    }
    Layout { observer, _on_change: on_change }
}

impl Drop for Layout {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            // One that cannot be ended calls a page that does not listen.
            let _ = capability::call(observer, "disconnect", &[]);
        }
    }
}

/// Calls back at an event of the window, until dropped.
pub(super) fn on(name: &'static str, then: impl Fn() + 'static) -> EventListener {
    EventListener::new(&window(), name, move |_| then())
}

/// Sets the title of the window, and the language of its document.
pub(super) fn set_title(lang: &str, title: &str) {
    document().set_title(title);
    set(&document_element(), "lang", lang);
}

/// Keeps the icon where it is when the address moves to another folder.
pub(super) fn pin_icon() {
    if let Some(icon) = find("link[rel=icon]")
        && let Ok(icon) = icon.dyn_into::<HtmlLinkElement>()
    {
        icon.set_href(&icon.href());
    }
}

/// Moves the focus to the content, as a new page would.
pub(super) fn focus_content() {
    if let Some(main) = by_id(ids::MAIN) {
        focus(&main);
    }
}

/// Moves the focus to a place that was pointed to, from where the keyboard leads on.
pub(super) fn focus_place(place: &Element) {
    set(place, "tabindex", "-1");
    focus(place);
}

/// Moves the focus to an element, whether or not it is in sight.
pub(super) fn focus(element: &Element) {
    focus_where(element, true);
}

/// Moves the focus to an element and brings it into sight, but in a frame: it may be as tall as its page,
/// and the browser would scroll the page around it.
pub(super) fn focus_in_sight(element: &Element) {
    focus_where(element, is_framed());
}

fn focus_where(element: &Element, prevents_scroll: bool) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(prevents_scroll);
    // What can be focused has this of either sort, of HTML or of a picture. What cannot leaves the
    // focus where it is.
    let _ = element.unchecked_ref::<HtmlElement>().focus_with_options(&options);
}

/// Whether nothing has the focus: what had it is gone.
pub(super) fn is_focus_lost() -> bool {
    document().active_element().is_none_or(|it| it.tag_name() == "BODY")
}

/// Moves a lost focus to the picture that has a mark of the given key, or else to the first one; on
/// a page without pictures to the row of the key. It is brought into sight unless something else is.
///
/// Following a link of a ledger entry or of the breadcrumbs may take it away, and the focus with it.
pub(super) fn focus_picture(key: &str, shows: bool) {
    let picture = find(&mark_of(key)).and_then(|it| nearest(&it, "svg"));
    let picture = picture.or_else(|| find("svg.picture"));
    if !is_focus_lost() {
        return;
    }
    let link = || row(key).and_then(|it| find_in(&it, "a"));
    if let Some(element) = picture.or_else(link) {
        focus_where(&element, !shows || is_framed());
    }
}

/// Brings the mark or row of a key into sight once it is drawn, for those who come by a link to it:
/// that of the picture that is walked through, if one is.
pub(super) fn show_soon(key: String) {
    before_paint(move || {
        let any = || find(&mark_of(&key));
        if let Some(shown) = mark(&key).or_else(any).or_else(|| row(&key)) {
            show(&shown);
        }
    });
}

/// Whether the focus is in a row of a table or list that stands for something.
pub(super) fn is_in_row() -> bool {
    let focused = document().active_element();
    focused.and_then(|it| nearest(&it, "tr > th, li[data-key]")).is_some()
}

/// Whether the focus is in the row that stands for a key.
pub(super) fn is_in_row_of(key: &str) -> bool {
    let focused = document().active_element();
    row(key).is_some_and(|row| row.contains(focused.as_deref()))
}

/// Moves the focus to the ledger entry that is open, from where Escape leads back.
pub(super) fn focus_entry() {
    if let Some(entry) = find(LEDGER_ENTRY) {
        focus(&entry);
    }
}

/// The row of a table or list that stands for a key.
fn row(key: &str) -> Option<Element> {
    let key = of_key(key);
    find(&format!("li{key}, tr{key}"))
}

/// Brings a mark of the picture that is walked through into sight.
pub(super) fn show_mark(key: &str) {
    if let Some(mark) = mark(key) {
        show(&mark);
    }
}

/// Brings into sight what a reader opens within an element that scrolls by itself, below the header
/// that stays in it, until dropped.
pub(super) fn on_open(root: &Element, scroller: &'static str) -> EventListener {
    // This event does not bubble, but it can be captured.
    let options = EventListenerOptions::run_in_capture_phase();
    EventListener::new_with_options(root, "toggle", options, move |event| {
        let opened = target(event).filter(|it| it.has_attribute("open"));
        let scroller = opened.as_ref().and_then(|it| nearest(it, scroller));
        if let (Some(opened), Some(scroller)) = (opened, scroller) {
            let seen = scroller.get_bounding_client_rect();
            let header = find_in(&scroller, "header");
            let ceiling = header.map_or(seen.top(), |it| it.get_bounding_client_rect().bottom());
            scroller.scroll_by_with_x_and_y(0.0, scroll_distance(&opened, ceiling, seen.bottom()));
        }
    })
}

/// The mark of a key in the picture that is walked through.
fn mark(key: &str) -> Option<Element> {
    let picture = document().active_element().filter(|it| it.tag_name() == "svg")?;
    find_in(&picture, &of_key(key))
}

/// Scrolls as little as it takes to see an element above the docked ledger entry, and some of what
/// is around it.
///
/// By the window alone: a frame must not scroll the page around it, and Firefox does not bring a group
/// of shapes into sight.
fn show(element: &Element) {
    window()
        .scroll_by_with_x_and_y(0.0, scroll_distance(element, AROUND, visible_bottom() - AROUND));
}

/// Scrolls so that an element is at the top, unless it is in sight already.
pub(super) fn show_from_top(element: &Element) {
    if scroll_distance(element, AROUND, visible_bottom() - AROUND) != 0.0 {
        let top = element.get_bounding_client_rect().top();
        window().scroll_by_with_x_and_y(0.0, top - AROUND);
    }
}

/// Down to which height of the window the page is seen: to its end, or to the docked ledger entry.
fn visible_bottom() -> f64 {
    let entry = find(LEDGER_ENTRY);
    let page = f64::from(document_element().client_height());
    entry.map_or(page, |it| it.get_bounding_client_rect().top().min(page))
}

/// How far something has to be scrolled, in pixels, for an element in it to be seen between two
/// heights: its beginning, if there is no room for all of it.
fn scroll_distance(element: &Element, ceiling: f64, floor: f64) -> f64 {
    let place = element.get_bounding_client_rect();
    let above = place.top() - ceiling;
    if above < 0.0 { above } else { (place.bottom() - floor).max(0.0).min(above) }
}

/// Dispatches an event of the window without a detail: one of [`events`].
pub(super) fn dispatch(what: &str) {
    if let Ok(event) = Event::new(what) {
        // Nobody prevents it.
        let _ = window().dispatch_event(&event);
    }
}

/// Dispatches an event with the address of a view: `asked` when the reader asks for it, and `settled` when it is
/// drawn. If the latter does not follow the former, the application has broken down.
pub(super) fn dispatch_view(what: &str, address: &str) {
    let with = CustomEventInit::new();
    with.set_detail(&JsValue::from_str(address));
    if let Ok(event) = CustomEvent::new_with_event_init_dict(what, &with) {
        // As above.
        let _ = window().dispatch_event(&event);
    }
}

/// Dispatches the key that is selected, or that nothing is, if that changes; `frame.js` sends it to the page around.
pub(super) fn dispatch_change(left: &View, next: &View) {
    if left.selected == next.selected {
        return;
    }
    let with = CustomEventInit::new();
    let key = next.selected.as_ref().map(Key::to_string);
    with.set_detail(&key.map_or(JsValue::NULL, Into::into));
    if let Ok(event) = CustomEvent::new_with_event_init_dict(events::SELECTED, &with) {
        // As above.
        let _ = window().dispatch_event(&event);
    }
}

/// Whether the application was given up: the page stays as it was sent.
pub(super) fn is_given_up() -> bool {
    document_element().has_attribute(attributes::STILL)
}

/// Puts a text where it is read out, in place of what was said there; takes that away where there is none.
pub(super) fn announce(text: Option<&str>) {
    if let Some(said) = by_id(ids::SAID) {
        said.set_text_content(text);
    }
}

/// Announces something that passes by itself.
pub(super) fn announce_briefly(text: &str) {
    announce(None);
    let element = document().create_element("span").ok();
    let Some((said, element)) = by_id(ids::SAID).zip(element) else {
        return;
    };
    element.set_text_content(Some(text));
    // Elements can be added to it.
    let _ = said.append_child(&element);
    later(ANNOUNCED, move || {
        if element.is_connected() {
            announce(None);
        }
    });
}

/// Announces something that stays, with a link to the full page of a bare one.
pub(super) fn announce_with_full_page(text: &str) {
    announce(Some(text));
    let full = find("footer.site a[target=_blank]");
    let full = full.and_then(|it| it.dyn_into::<HtmlAnchorElement>().ok());
    let link = document().create_element("a").ok();
    let link = link.and_then(|it| it.dyn_into::<HtmlAnchorElement>().ok());
    let Some(((said, full), link)) = by_id(ids::SAID).zip(full).zip(link) else {
        return;
    };
    // Where no other window can be opened, its address can still be read and copied.
    link.set_href(&full.href());
    link.set_target("_blank");
    link.set_text_content(Some(&full.href()));
    // Text and elements can be put into what is there.
    let _ = said.append_with_str_1(" ");
    let _ = said.append_child(&link);
}

/// Announces something with a text below it that the browser does not let us copy: selected, and until the
/// reader leaves it.
pub(super) fn announce_with_text(message: &str, text: &str) {
    announce(Some(message));
    let area = document().create_element("textarea").ok();
    let area = area.and_then(|it| it.dyn_into::<HtmlTextAreaElement>().ok());
    let Some((said, area)) = by_id(ids::SAID).zip(area) else {
        return;
    };
    area.set_value(text);
    area.set_read_only(true);
    set(&area, "aria-label", message);
    // Elements can be added to it.
    let _ = said.append_child(&area);
    focus_in_sight(&area);
    area.select();
    let left = Closure::once_into_js(|| announce(None));
    area.set_onblur(Some(left.unchecked_ref()));
}

/// Something to call once. Boxed at once: each function that takes another type is code of its own.
type Callback = Box<dyn FnOnce()>;

/// Calls back after some milliseconds.
pub(super) fn later(milliseconds: i32, then: impl FnOnce() + 'static) {
    later_boxed(milliseconds, Box::new(then));
}

fn later_boxed(milliseconds: i32, then: Callback) {
    let callback = Closure::once_into_js(then);
    // A window that does not count time never calls back.
    let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(
        callback.unchecked_ref(),
        milliseconds,
    );
}

/// Marks the page as ready once two frames have been painted, the second of which shows it.
///
/// It is ready once: when it shows what its address asks for, and answers.
pub(super) fn mark_ready() {
    fn ready() {
        let Some(root) = root().filter(|it| !it.has_attribute(attributes::READY)) else {
            return;
        };
        if let Some(performance) = window().performance() {
            // A mark that cannot be set only misses in measurements.
            let _ = performance.mark("interactive");
        }
        set(&root, attributes::READY, "");
    }
    before_paint(|| before_paint(ready));
}

/// Calls back once the next frame has been painted: for what the reader need not wait for.
pub(super) fn after_paint(then: impl FnOnce() + 'static) {
    let then: Callback = Box::new(then);
    frame_boxed(Box::new(move || later_boxed(0, then)));
}

/// Calls back before the next frame is painted, or after some time in a window that is not painted.
pub(super) fn before_paint(then: impl FnOnce() + 'static) {
    frame_boxed(Box::new(then));
}

fn frame_boxed(then: Callback) {
    let then = Rc::new(Cell::new(Some(then)));
    let run = move || {
        if let Some(then) = then.take() {
            then();
        }
    };
    later(UNPAINTED, run.clone());
    let callback = Closure::once_into_js(run);
    // The closure is freed by being called; a window that paints no more never calls it.
    let _ = window().request_animation_frame(callback.unchecked_ref());
}
