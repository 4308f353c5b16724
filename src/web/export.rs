//! Saves export items as files, and copies them.

use gloo::events::EventListener;
use gloo::utils::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Array, Date, Promise, Reflect};
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, Element, HtmlAnchorElement, HtmlCanvasElement,
    HtmlImageElement, Response, Url,
};
use yew::platform::spawn_local;

use crate::app::AppProps;
use crate::app::export_items::export_item;
use crate::app::layout::{PICTURE, Viewport};
use crate::export::{Format, Origin};
use crate::model::about::About;
use crate::model::date::When;
use crate::paint::file::escaped;
use crate::view::{Delivery, EmbedOptions, View, url};
use crate::web::address::{self, Site};
use crate::web::command::ExportRequest;
use crate::web::window::{
    Saving, announce, announce_briefly, announce_with_full_page, announce_with_text, later, saving,
};
use crate::web::{capability, dom};
use crate::words::lang::Lang;

/// How many pixels a picture has at least for each of its own: sharp on fine screens and in print.
const SCALE: f64 = 2.0;
/// The least width of a PNG in pixels, for slides and print.
const NARROWEST: f64 = 1_600.0;
/// The colour that the canvas is painted with and read back before the picture is drawn over it; no picture has it.
const PROBE: [u8; 4] = [0x0b, 0x5c, 0x99, 0xff];
/// The background of every picture, which its margin shows.
const BACKGROUND: [u8; 4] = [0xff; 4];
/// How far a colour that is read back may be off: against fingerprinting, some browsers change the last bits, which
/// nobody sees.
const NOISE: u8 = 8;
/// The milliseconds that a file is kept while the reader may be asked where to save it.
const KEEPING: i32 = 120_000;
/// The milliseconds that the clipboard may take.
const COPYING: i32 = 5_000;
/// The milliseconds that each step from SVG to PNG may take.
const DRAWING: i32 = 20_000;
/// The milliseconds that fetching the file of the whole site may take: some minutes, for slow networks.
const FETCHING: i32 = 300_000;

/// Saves or copies an export item, and announces the result. `address_of` gives the address of a view.
pub(super) fn save_or_copy(
    shown: &AppProps,
    request: &ExportRequest,
    address_of: impl Fn(&View) -> String,
) {
    let lang = shown.view.lang;
    let content = |lang: Lang, format: Format| {
        // Who follows the link from a frame is to find all of it.
        let embed_options = EmbedOptions::default();
        let view = View { lang, delivery: Delivery::Site, embed_options, ..shown.view.clone() };
        let is_picture = matches!(format, Format::Svg | Format::Png);
        let viewport = if is_picture { Viewport::Window(PICTURE) } else { shown.viewport };
        let shown = AppProps { view, viewport, ..shown.clone() };
        let item = export_item(&shown, &request.of)?;
        let mut address = address_of(&shown.view);
        // Of one file the address has such a part already.
        if let Some(place) =
            item.place.as_ref().filter(|_| !address.is_empty() && !address.contains('#'))
        {
            address = format!("{address}#{place}");
        }
        let (version, issued) = (shown.dataset.version().to_string(), shown.dataset.issued());
        let origin = Origin { address, version, issued, accessed: today() };
        Some((item.file_name(format), item.content(format, &origin)?))
    };
    let format = Format::from_code(&request.format);
    let exported = format.and_then(|it| Some((it, content(lang, it)?)));
    let Some((format, (file, text))) = exported else {
        return announce_briefly(lang.export_menu().nothing);
    };
    match format {
        Format::Png => spawn_local(async move {
            match png(&text).await {
                Ok(Some(blob)) => save_blob(lang, &file, &blob),
                Ok(None) => announce_briefly(lang.export_menu().altered),
                Err(_) => announce_briefly(lang.export_menu().not_drawn),
            }
        }),
        Format::Cite => {
            let sentences = Lang::ALL.iter().filter_map(|lang| content(*lang, format));
            let sentences: Vec<String> = sentences.map(|(_, sentence)| sentence).collect();
            copy(lang, sentences.join("\n"));
        }
        // For a file on the reader's disk, its own address is for the reader's own use.
        Format::Link if text.is_empty() => copy(lang, address::here()),
        Format::Text | Format::Link => copy(lang, text),
        // Has no content of its own.
        Format::File => (),
        Format::Svg
        | Format::Table
        | Format::SecondTable
        | Format::Csv
        | Format::Json
        | Format::Bibtex
        | Format::Csl
        | Format::Ris => match blob(format, &text) {
            Ok(blob) => save_blob(lang, &file, &blob),
            Err(_) => announce_briefly(lang.export_menu().not_saved),
        },
    }
}

/// Saves the whole explorer as one file that opens at a view and holds the address of this site.
pub(super) fn save_one_file(view: &View, about: &About, site: &Site) {
    let lang = view.lang;
    let query = url::to_query(&View {
        delivery: Delivery::File,
        embed_options: EmbedOptions::default(),
        ..view.clone()
    });
    let file = file_of(view, about.site_slug());
    let (address, home) = (site.one_file(about.site_slug()), site.root().to_owned());
    announce(Some(lang.export_menu().fetching));
    spawn_local(async move {
        let opened = one_file(&address, &query, &home).await;
        match opened.and_then(|text| blob(Format::File, &text)) {
            Ok(blob) => save_blob(lang, &file, &blob),
            Err(_) => announce_with_text(lang.export_menu().not_fetched, &address),
        }
    });
}

/// The name of that file.
fn file_of(view: &View, site_slug: &str) -> String {
    let at = view.at.as_ref().map(|it| format!("-{it}")).unwrap_or_default();
    format!("{site_slug}-{}{at}-{}.html", view.page.code(), view.lang.code())
}

/// The file, with the query that it opens at, and with the address of its site unless it has one.
async fn one_file(address: &str, query: &str, home: &str) -> Result<String, JsValue> {
    let answer = capability::call_async(&window(), "fetch", &[address.into()], FETCHING).await?;
    let answer: Response = answer.dyn_into()?;
    if !answer.ok() {
        return Err(JsValue::NULL);
    }
    let text = capability::call_async(&answer, "text", &[], FETCHING).await?;
    let text = text.as_string().ok_or(JsValue::NULL)?;
    // Once, and there alone: the rest of the file is as it was checked.
    let (before, after) = text.split_once(" data-start=\"\"").ok_or(JsValue::NULL)?;
    let knows = after.split('>').next().is_some_and(|rest| rest.contains(" data-home=\""));
    let home = if knows { String::new() } else { format!(" data-home=\"{}\"", escaped(home)) };
    Ok(format!("{before}{home} data-start=\"{}\"{after}", escaped(query)))
}

/// The day, where the reader is.
fn today() -> When {
    let now = Date::new_0();
    let small = |number: u32| u8::try_from(number).unwrap_or_default();
    let year = u16::try_from(now.get_full_year()).unwrap_or_default();
    When::Day(year, small(now.get_month() + 1), small(now.get_date()))
}

/// Text as the browser saves it.
fn blob(format: Format, text: &str) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(format.media_type());
    Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &options)
}

/// Announces, where that is so, that a download link saves no file here.
pub(super) fn on_download(root: &Element) -> EventListener {
    EventListener::new(root, "click", |event| {
        if dom::target(event).and_then(|it| dom::nearest(&it, "a[download]")).is_none() {
            return;
        }
        let words = dom::lang().export_menu();
        match saving() {
            Saving::Allowed => (),
            Saving::Unknown => announce_with_full_page(words.doubtful),
            Saving::Forbidden => announce_with_full_page(words.forbidden),
        }
    })
}

/// Saves by following a link that asks for it; where that is not allowed, browsers do nothing.
fn save_blob(lang: Lang, file: &str, blob: &Blob) {
    if saving() == Saving::Forbidden {
        return announce_with_full_page(lang.export_menu().forbidden);
    }
    let saved = (|| {
        let link: HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
        let address = Url::create_object_url_with_blob(blob).ok()?;
        link.set_href(&address);
        link.set_download(file);
        link.click();
        // The browser may ask the reader first; what it has begun to read by then it holds.
        later(KEEPING, move || drop(Url::revoke_object_url(&address)));
        Some(())
    })();
    let words = lang.export_menu();
    match (saved, saving()) {
        (Some(()), Saving::Unknown) => {
            announce_with_full_page(&format!("{} {}", (words.saved)(file), words.doubtful));
        }
        (Some(()), Saving::Allowed | Saving::Forbidden) => announce_briefly(&(words.saved)(file)),
        (None, _) => announce_briefly(words.not_saved),
    }
}

/// A picture in pixels; nothing where the browser alters what is read from a canvas.
async fn png(svg: &str) -> Result<Option<Blob>, JsValue> {
    let address = Url::create_object_url_with_blob(&blob(Format::Svg, svg)?)?;
    let image = HtmlImageElement::new()?;
    image.set_src(&address);
    let decoded = capability::call_async(&image, "decode", &[], DRAWING).await;
    let drawn = decoded.and_then(|_| draw(&image));
    Url::revoke_object_url(&address)?;
    let Some(canvas) = drawn? else {
        return Ok(None);
    };
    let encoded = Promise::new(&mut |resolve, reject| {
        if let Err(error) = canvas.to_blob(&resolve) {
            // Nothing else has to be notified of the rejection.
            drop(reject.call1(&JsValue::NULL, &error));
        }
    });
    capability::with_timeout(encoded.into(), DRAWING).await?.dyn_into().map(Some)
}

/// Draws a picture on a canvas; nothing where the browser reads back other colours than were painted, as some do
/// against fingerprinting: the saved picture would have stripes.
fn draw(image: &HtmlImageElement) -> Result<Option<HtmlCanvasElement>, JsValue> {
    let canvas: HtmlCanvasElement = document().create_element("canvas")?.dyn_into()?;
    let [width, height] = [image.natural_width(), image.natural_height()].map(f64::from);
    let scale = SCALE.max((NARROWEST / width).ceil());
    let [width, height] = [width * scale, height * scale];
    canvas.set_width(width as u32);
    canvas.set_height(height as u32);
    let context = canvas.get_context("2d")?.ok_or(JsValue::NULL)?;
    let context: CanvasRenderingContext2d = context.dyn_into()?;
    let [red, green, blue, _] = PROBE;
    context.set_fill_style_str(&format!("rgb({red},{green},{blue})"));
    context.fill_rect(0.0, 0.0, width, height);
    if !is_read_back(&context, PROBE)? {
        return Ok(None);
    }
    context.draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width, height)?;
    Ok(is_read_back(&context, BACKGROUND)?.then_some(canvas))
}

/// Whether the top left of a canvas, some pixels wide, is read as it was painted.
fn is_read_back(context: &CanvasRenderingContext2d, painted: [u8; 4]) -> Result<bool, JsValue> {
    let read = context.get_image_data(0.0, 0.0, 8.0, 8.0)?.data();
    let is_near = |(read, painted): (&u8, &u8)| read.abs_diff(*painted) <= NOISE;
    Ok(read.chunks(4).all(|pixel| pixel.iter().zip(&painted).all(is_near)))
}

/// Copies text, or offers it selected where the browser forbids that.
fn copy(lang: Lang, text: String) {
    spawn_local(async move {
        match to_clipboard(&text).await {
            Ok(()) => announce_briefly(&(lang.export_menu().copied)(&beginning(&text))),
            Err(_) => announce_with_text(lang.export_menu().not_copied, &text),
        }
    });
}

/// Copies text; fails where the browser forbids it, as in pages that came without encryption.
pub(super) async fn to_clipboard(text: &str) -> Result<(), JsValue> {
    // Pages that came without encryption have none.
    let clipboard = Reflect::get(&window().navigator(), &JsValue::from_str("clipboard"))?;
    capability::call_async(&clipboard, "writeText", &[text.into()], COPYING).await.map(drop)
}

/// As much of a text as a message repeats.
fn beginning(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line.to_owned(),
    }
}
