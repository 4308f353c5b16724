//! What the reader takes away: saved as a file, or copied.

use gloo::utils::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::{Array, Date, Promise, Reflect};
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlAnchorElement, HtmlCanvasElement,
    HtmlImageElement, Url,
};
use yew::platform::spawn_local;

use crate::app::exhibit::exhibit;
use crate::app::layout::Room;
use crate::bundled;
use crate::export::{Exhibit, Format, Origin, citation, csv, json, picture, text};
use crate::model::date::When;
use crate::model::package::SharedPackage;
use crate::view::View;
use crate::web::hearing::Taking;
use crate::web::window::{after_a_while, offer, say_for_a_while};
use crate::words::lang::Lang;

/// How many pixels a picture has for each of its own: sharp on fine screens and in print.
const SCALE: f64 = 2.0;

/// Takes something of a page that lies at an address, and says what became of it.
pub(super) fn take(
    package: &SharedPackage,
    view: &View,
    room: Room,
    taking: &Taking,
    address: impl Fn(&View) -> String,
) {
    let words = view.lang.take();
    let Taking { format, of } = taking;
    let in_lang = |lang: Lang| exhibit(package, &View { lang, ..view.clone() }, room, of);
    let format = Format::from_code(format);
    let Some((format, exhibit)) = format.zip(in_lang(view.lang)) else {
        return say_for_a_while(words.nothing);
    };
    let origin = |exhibit: &Exhibit<'_>, lang: Lang| {
        let place = exhibit.place.iter().map(|it| format!("#{it}"));
        let address = address(&View { lang, ..view.clone() });
        let address = [address].into_iter().chain(place).collect();
        Origin { address, version: bundled::VERSION.to_owned(), accessed: today() }
    };
    let here = origin(&exhibit, view.lang);
    let lang = view.lang;
    let file = exhibit.file_name(format);
    match format {
        Format::Svg => match picture::svg(&exhibit, &here) {
            Some(svg) => save(lang, format, &file, &svg),
            None => say_for_a_while(words.nothing),
        },
        Format::Png => match picture::svg(&exhibit, &here) {
            Some(svg) => spawn_local(async move {
                match png(&svg).await {
                    Ok(blob) => save_blob(lang, &file, &blob),
                    Err(_) => say_for_a_while(lang.take().not_drawn),
                }
            }),
            None => say_for_a_while(words.nothing),
        },
        Format::Csv => save(lang, format, &file, &csv::csv(&exhibit, &here)),
        Format::Json => save(lang, format, &file, &json::json(&exhibit, &here)),
        Format::Bibtex => save(lang, format, &file, &citation::bibtex(&exhibit, &here)),
        Format::Csl => save(lang, format, &file, &citation::csl(&exhibit, &here)),
        Format::Ris => save(lang, format, &file, &citation::ris(&exhibit, &here)),
        Format::Text => copy(lang, text::text(&exhibit, &here)),
        Format::Link => copy(lang, here.address),
        Format::Cite => {
            let sentence = |lang: &Lang| {
                let exhibit = in_lang(*lang)?;
                let origin = origin(&exhibit, *lang);
                Some(citation::sentence(&exhibit, &origin))
            };
            let sentences: Vec<String> = Lang::ALL.iter().filter_map(sentence).collect();
            copy(lang, sentences.join("\n"));
        }
    }
}

/// The day, where the reader is.
fn today() -> When {
    let now = Date::new_0();
    let small = |number: u32| u8::try_from(number).unwrap_or_default();
    let year = u16::try_from(now.get_full_year()).unwrap_or_default();
    When::Day(year, small(now.get_month() + 1), small(now.get_date()))
}

/// Saves text as a file.
fn save(lang: Lang, format: Format, file: &str, text: &str) {
    match blob(format, text) {
        Ok(blob) => save_blob(lang, file, &blob),
        Err(_) => say_for_a_while(lang.take().nothing),
    }
}

fn blob(format: Format, text: &str) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(format.media_type());
    Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &options)
}

/// Saves by following a link that asks for it; where that is not allowed, browsers do nothing.
fn save_blob(lang: Lang, file: &str, blob: &Blob) {
    let saved = (|| {
        let link: HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
        let address = Url::create_object_url_with_blob(blob).ok()?;
        link.set_href(&address);
        link.set_download(file);
        link.click();
        // The browser has begun to read it by then, and holds what it reads.
        after_a_while(move || drop(Url::revoke_object_url(&address)));
        Some(())
    })();
    say_for_a_while(&match saved {
        Some(()) => (lang.take().saved)(file),
        None => lang.take().nothing.to_owned(),
    });
}

/// A picture in pixels.
async fn png(svg: &str) -> Result<Blob, JsValue> {
    let address = Url::create_object_url_with_blob(&blob(Format::Svg, svg)?)?;
    let image = HtmlImageElement::new()?;
    image.set_src(&address);
    let decoded = JsFuture::from(image.decode()).await;
    let drawn = decoded.and_then(|_| draw(&image));
    Url::revoke_object_url(&address)?;
    let canvas = drawn?;
    let encoded = Promise::new(&mut |resolve, reject| {
        if let Err(error) = canvas.to_blob(&resolve) {
            // A rejection has nobody else to tell.
            drop(reject.call1(&JsValue::NULL, &error));
        }
    });
    JsFuture::from(encoded).await?.dyn_into()
}

fn draw(image: &HtmlImageElement) -> Result<HtmlCanvasElement, JsValue> {
    let canvas: HtmlCanvasElement = document().create_element("canvas")?.dyn_into()?;
    let [width, height] = [image.natural_width(), image.natural_height()].map(f64::from);
    canvas.set_width((width * SCALE) as u32);
    canvas.set_height((height * SCALE) as u32);
    let context = canvas.get_context("2d")?.ok_or(JsValue::NULL)?;
    let context: CanvasRenderingContext2d = context.dyn_into()?;
    context.draw_image_with_html_image_element_and_dw_and_dh(
        image,
        0.0,
        0.0,
        width * SCALE,
        height * SCALE,
    )?;
    Ok(canvas)
}

/// Copies text, or offers it selected where the browser forbids that.
fn copy(lang: Lang, text: String) {
    spawn_local(async move {
        match to_clipboard(&text).await {
            Ok(()) => say_for_a_while(&(lang.take().copied)(&beginning(&text))),
            Err(_) => offer(lang.take().not_copied, &text),
        }
    });
}

async fn to_clipboard(text: &str) -> Result<(), JsValue> {
    let navigator = window().navigator();
    // Pages that came without encryption have none.
    if Reflect::get(&navigator, &JsValue::from_str("clipboard"))?.is_undefined() {
        return Err(JsValue::UNDEFINED);
    }
    JsFuture::from(navigator.clipboard().write_text(text)).await.map(drop)
}

/// As much of a text as a message repeats.
fn beginning(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line.to_owned(),
    }
}
