//! What readers save, copy and cite.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use resvg::tiny_skia::{IntRect, Pixmap};
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::finding::type_in;
use crate::support::browser::{Browser, NO_SCRIPTS, Settings, USUAL};
use crate::support::engine::{Engine, Need};
use crate::{check, check_clean, check_text, click, pixels, wait_for_app, wait_still};

/// The end of a link that says of which version of the data it is.
const VERSION: &str = concat!("v=", env!("CARGO_PKG_VERSION"));

/// The folder of what a browser saves.
pub(crate) struct Saved(PathBuf);

impl Saved {
    /// Where a file lies.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// What a browser saves.
    pub(crate) fn by(browser: &Browser) -> Saved {
        Saved(browser.downloads())
    }

    /// The content of a file, once it is there.
    pub(crate) async fn bytes(&self, name: &str) -> Vec<u8> {
        for _ in 0..1600 {
            // Files are named otherwise until they are whole.
            if let Ok(bytes) = fs::read(self.0.join(name))
                && !bytes.is_empty()
            {
                return bytes;
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        let there: Vec<_> = fs::read_dir(&self.0).expect("a folder").flatten().collect();
        panic!("{name} was not saved; there are {there:?}");
    }

    /// The text of a file, once it is there.
    pub(crate) async fn text(&self, name: &str) -> String {
        String::from_utf8(self.bytes(name).await).expect("text")
    }
}

/// Opens what can be taken of something, and takes it.
pub(crate) async fn take(browser: &Browser, of: &str, format: &str) {
    let within = format!(".take[data-of={of}]");
    let is_open =
        browser.evaluate(&format!("return document.querySelector('{within}').open")).await;
    if is_open == false {
        click(browser, &format!("{within} > summary")).await;
    }
    let button = format!("{within} [data-take={format}]");
    check(browser, &format!("return document.querySelector('{button}') !== null"), true).await;
    click(browser, &button).await;
}

/// Waits until something is said that holds a piece of text.
async fn check_said(browser: &Browser, piece: &str) {
    let said = format!("return document.getElementById('said').textContent.includes('{piece}')");
    check(browser, &said, true).await;
}

async fn open(query: &str) -> Browser {
    let browser = Browser::open(1280, 800).await;
    browser.goto(query).await;
    browser.wait_ready().await;
    browser
}

#[tokio::test]
async fn every_file_of_a_figure_is_saved() {
    let browser = open("en/allocations.html?at=iter-ba-total&unit=billion").await;
    wait_for_app(&browser).await;
    let saved = Saved::by(&browser);
    let name =
        |ending: &str| format!("qst-fy2020-allocations-bars-iter-ba-total-billion-en.{ending}");
    let link =
        format!("{}/en/allocations.html?at=iter-ba-total&unit=billion&{VERSION}", browser.origin());

    take(&browser, "bars", "svg").await;
    let svg = saved.text(&name("svg")).await;
    check_said(&browser, "Saving: qst-fy2020-allocations-bars-iter-ba-total-billion-en.svg").await;
    assert!(svg.contains(&link.replace('&', "&amp;")), "{svg}");
    assert!(svg.contains("as_printed=\"21,347百万円\""), "{svg}");

    take(&browser, "bars", "csv").await;
    let csv = saved.text(&name("csv")).await;
    assert!(
        csv.starts_with('\u{feff}') && csv.contains("16494,million_yen,1,2020,14547,draft,"),
        "{csv}"
    );

    take(&browser, "bars", "table").await;
    let table = saved.text(&name("table.csv")).await;
    assert!(table.starts_with("\u{feff}Item,FY2020 (billion yen),"), "{table}");

    take(&browser, "bars", "json").await;
    let value: Value = serde_json::from_str(&saved.text(&name("json")).await).expect("JSON");
    assert_eq!(value["link"], link);
    assert_eq!(value["figures"][0]["value"], 21_347);

    take(&browser, "bars", "csl").await;
    let value: Value = serde_json::from_str(&saved.text(&name("csl.json")).await).expect("JSON");
    assert_eq!(value[0]["URL"], link);
    take(&browser, "bars", "bib").await;
    assert!(saved.text(&name("bib")).await.starts_with("@misc{qst-fy2020-allocations-bars"));
    take(&browser, "bars", "ris").await;
    assert!(saved.text(&name("ris")).await.starts_with("TY  - DATA\r\n"));
    check_clean(&browser).await;
}

/// The picture in pixels is as large as the one of lines, so many times that it is wide enough, and not empty;
/// Japanese is drawn.
#[tokio::test]
async fn a_picture_is_saved_in_pixels() {
    let browser = open("").await;
    let saved = Saved::by(&browser);
    take(&browser, "treemap", "svg").await;
    take(&browser, "treemap", "png").await;
    let png = saved.bytes("qst-fy2020-overview-treemap-ja.png").await;
    let svg = saved.text("qst-fy2020-overview-treemap-ja.svg").await;
    let number = |at: usize| {
        let bytes = png.get(at..at + 4).and_then(|it| it.try_into().ok()).expect("a size");
        u32::from_be_bytes(bytes)
    };
    let size = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{}\"",
        number(16) / 3,
        number(20) / 3
    );
    assert!(png.starts_with(b"\x89PNG") && svg.starts_with(&size), "{size}");
    assert!(png.len() > 50_000, "{} bytes", png.len());
    assert!(svg.contains(&format!("/?{VERSION}#treemap-title")), "{svg}");
    check_clean(&browser).await;
}

/// The width that a PNG file says.
fn width_of(png: &[u8]) -> u32 {
    assert!(png.starts_with(b"\x89PNG"), "no PNG");
    u32::from_be_bytes(png[16..20].try_into().expect("four bytes"))
}

/// A phone's picture is laid out and as large as that of any other window, also where it is half as wide.
#[tokio::test]
async fn a_phone_saves_pictures_for_slides() {
    let browser = Browser::open(360, 740).await;
    let saved = Saved::by(&browser);
    browser.goto("").await;
    browser.wait_ready().await;
    take(&browser, "treemap", "png").await;
    let png = saved.bytes("qst-fy2020-overview-treemap-ja.png").await;
    assert_eq!(width_of(&png), 3 * 620);
    browser.goto("synchrotron.html").await;
    browser.wait_ready().await;
    take(&browser, "split", "png").await;
    let png = saved.bytes("qst-fy2020-synchrotron-split-ja.png").await;
    assert_eq!(width_of(&png), 2 * 1_248);
    check_clean(&browser).await;
}

/// Noise in place of what was painted, as browsers give it that keep readers from being told apart.
const NOISE: &str = "const read = CanvasRenderingContext2D.prototype.getImageData;
    CanvasRenderingContext2D.prototype.getImageData = function (...of) {
        const it = read.apply(this, of);
        crypto.getRandomValues(it.data);
        return it;
    }";

#[tokio::test]
async fn a_picture_that_the_browser_alters_is_not_saved() {
    let settings = Settings { resists_fingerprinting: true, ..USUAL };
    let browser = Browser::open_as(settings, 1280, 800).await;
    if browser.engine != Engine::Firefox {
        browser.before_each_page(NOISE).await;
    }
    browser.goto("en/alliances.html").await;
    browser.wait_ready().await;
    take(&browser, "alliances", "png").await;
    check_said(&browser, "Save the picture as SVG instead").await;
    check_said(&browser, "fingerprinting").await;
    let saved = Saved::by(&browser);
    take(&browser, "alliances", "svg").await;
    saved.bytes("qst-fy2020-alliances-en.svg").await;
    assert!(!saved.path("qst-fy2020-alliances-en.png").exists());
    check_clean(&browser).await;
}

/// How many parts of a thousand of a picture may be otherwise in its file: letters, of another font.
const MAX_DIFFERENCE: usize = 12;

/// What a file shows where its chart stands is what the page shows; `tests/programs.rs` opens files elsewhere.
#[tokio::test]
async fn a_file_shows_what_the_page_shows() {
    let browser = Browser::open(1280, 800).await;
    let saved = Saved::by(&browser);
    for (query, of, name) in [
        ("en/allocations.html?at=iter-ba-total", "bars", "allocations-bars-iter-ba-total-en"),
        ("en/alliances.html", "alliances", "alliances-en"),
        ("synchrotron.html", "split", "synchrotron-split-ja"),
    ] {
        browser.goto(query).await;
        browser.wait_ready().await;
        browser.evaluate("dispatchEvent(new Event('wake'))").await;
        wait_for_app(&browser).await;
        let chart = format!("figure .pictures.{of} svg.picture");
        let place = format!(
            "const charts = [...document.querySelectorAll('{chart}')];
            const chart = charts.find(it => it.getBoundingClientRect().width > 0);
            chart.scrollIntoView({{ block: 'center', behavior: 'instant' }});
            const {{ x, y, width, height }} = chart.getBoundingClientRect();
            return [x, y, width, height].map(Math.round)"
        );
        // It is drawn for the width that it has, and painted where it was scrolled to.
        browser.evaluate(&place).await;
        wait_still(&browser, &format!("figure .pictures.{of}")).await;
        let place: [i32; 4] =
            serde_json::from_value(browser.evaluate(&place).await).expect("a place");
        let [x, y, width, height] = place;
        // Drivers take pictures of elements otherwise than where they are, where a page is scrolled.
        let page = browser.driver.screenshot_as_png().await.expect("a picture");
        let part = IntRect::from_xywh(x, y, width as u32, height as u32).expect("a size");
        let page = Pixmap::decode_png(&page).expect("a picture");
        let seen = page.clone_rect(part).expect("in sight");
        take(&browser, of, "svg").await;
        let file = saved.text(&format!("qst-fy2020-{name}.svg")).await;
        check_clean(&browser).await;
        let (left, top) = place_of_chart(&file);
        let arguments = vec![json!(file), json!(format!("-{left}px")), json!(format!("-{top}px"))];
        browser.evaluate_with(SHOW, arguments).await;
        let shown = browser.driver.screenshot_as_png().await.expect("a picture");
        let shown = Pixmap::decode_png(&shown).expect("a picture");
        let difference = pixels::difference(&seen, &shown);
        assert!(difference <= MAX_DIFFERENCE, "{query}: {difference} ‰");
    }
}

/// Shows a file in place of the page, with a place of it at the top left.
const SHOW: &str = "const [file, left, top] = arguments;
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([file], { type: 'image/svg+xml' }));
    return image.decode().then(() => {
        Object.assign(image.style, { position: 'absolute', left, top, maxWidth: 'none' });
        document.body.replaceChildren(image);
        scrollTo(0, 0);
        return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));
    })";

/// Where the chart is in a file: between the words above and below it.
fn place_of_chart(file: &str) -> (&str, &str) {
    let charts = file.split("<svg x=\"").nth(2).expect("a chart between words");
    let (x, rest) = charts.split_once("\" y=\"").expect("a place");
    let (y, _) = rest.split_once('"').expect("a place");
    (x, y)
}

/// What is pasted into a spreadsheet is numbers where it is numbers; what is seen stays as it is.
#[tokio::test]
async fn cells_are_copied_as_numbers() {
    let browser = open("en/allocations.html?at=iter-ba-total").await;
    wait_for_app(&browser).await;
    click(&browser, "figure details:not(.take) > summary").await;
    let copy = |selected: &'static str| {
        let browser = &browser;
        async move {
            let select =
                format!("getSelection().selectAllChildren(document.querySelector('{selected}'))");
            browser.evaluate(&select).await;
            type_in(browser, &format!("{}c", Key::Control.value())).await;
            browser.clipboard().await.as_str().expect("text").to_owned()
        }
    };
    let text = copy("figure tbody").await;
    let rows: Vec<Vec<&str>> = text.trim().lines().map(|it| it.split('\t').collect()).collect();
    let numbers: Vec<&[&str]> = rows.iter().map(|it| &it[1..5]).collect();
    let expected: [&[&str]; 2] =
        [&["16494", "14547", "1947", "13.4%"], &["4854", "7292", "-2438", "-33.4%"]];
    assert_eq!(numbers, expected, "{text}");
    // What holds a table and more is copied with it.
    let text = copy("figure details:not(.take)").await;
    assert!(text.contains("-2438") && !text.contains("−2,438"), "{text}");
    // Cells that are selected one by one, where the browser lets them be.
    let select = "const all = [...document.querySelectorAll('figure tbody tr:last-child td')];
        const selection = getSelection();
        selection.removeAllRanges();
        for (const cell of [all[0], all[2]]) {
            const range = document.createRange();
            range.selectNode(cell);
            selection.addRange(range);
        }
        return selection.rangeCount";
    let is_each = browser.evaluate(select).await == json!(2);
    type_in(&browser, &format!("{}c", Key::Control.value())).await;
    let text = browser.clipboard().await;
    assert_eq!(text, if is_each { "4854\t-2438" } else { "4854" });
    let seen = "return document.querySelector('figure tbody').textContent.includes('−2,438')";
    check(&browser, seen, true).await;
    check_clean(&browser).await;
}

/// Who wants to take something before the application is there is offered it as soon as it is.
#[tokio::test]
async fn the_offer_waits_for_the_application() {
    let browser = Browser::open(1280, 800).await;
    let saved = Saved::by(&browser);
    browser.gate.hold("/app-", ".wasm");
    browser.goto("en/alliances.html").await;
    browser.wait_ready().await;
    browser.evaluate("document.querySelector('.take > summary').click()").await;
    assert_eq!(browser.evaluate("return document.querySelector('[data-app]')").await, json!(null));
    browser.gate.let_go();
    take(&browser, "alliances", "csv").await;
    let csv = saved.text("qst-fy2020-alliances-en.csv").await;
    assert!(csv.contains("211650,thousand_yen"), "{csv}");
    check_clean(&browser).await;
}

#[tokio::test]
async fn text_link_and_citation_are_copied() {
    let browser = open("en/synchrotron.html").await;
    take(&browser, "split", "link").await;
    check_said(&browser, "Copied: http").await;
    let link = format!("{}/en/synchrotron.html?{VERSION}", browser.origin());
    assert_eq!(browser.clipboard().await, link.as_str());
    take(&browser, "split", "text").await;
    check_said(&browser, "Copied: The state").await;
    let text = browser.clipboard().await;
    let text = text.as_str().expect("text");
    assert!(text.contains("約200億円") && text.contains(&link), "{text}");
    take(&browser, "split", "cite").await;
    check_said(&browser, "Copied: QST").await;
    let text = browser.clipboard().await;
    let (ja, en) = text.as_str().expect("text").split_once('\n').expect("two languages");
    let in_japanese = format!("{}/synchrotron.html?{VERSION}", browser.origin());
    assert!(ja.contains(&in_japanese) && ja.contains("閲覧"), "{ja}");
    assert!(en.contains("/en/synchrotron.html") && en.contains("accessed"), "{en}");
    check_clean(&browser).await;
}

/// Where copying is forbidden the text is there, selected, until the reader leaves it.
#[tokio::test]
async fn what_cannot_be_copied_is_selected() {
    for forbid in [
        "if (navigator.clipboard) navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))",
        "Object.defineProperty(navigator, 'clipboard', { value: undefined })",
    ] {
        let browser = Browser::open(1280, 800).await;
        browser.before_each_page(forbid).await;
        browser.goto("en/alliances.html").await;
        browser.wait_ready().await;
        take(&browser, "alliances", "link").await;
        check_said(&browser, "did not allow copying").await;
        let link = format!("{}/en/alliances.html?{VERSION}", browser.origin());
        check(&browser, "return getSelection().toString()", link).await;
        browser.evaluate("document.activeElement.blur()").await;
        check(&browser, "return document.getElementById('said').textContent", "").await;
        check_clean(&browser).await;
    }
}

#[tokio::test]
async fn a_ledger_entry_is_saved_and_cited() {
    let browser = open("en/sources.html?select=jt60sa").await;
    let saved = Saved::by(&browser);
    take(&browser, "entry", "bib").await;
    let citation = saved.text("qst-fy2020-jt60sa-en.bib").await;
    for piece in ["1,779 million yen", "draft", "line 354", "select=jt60sa"] {
        assert!(citation.contains(piece), "{piece}: {citation}");
    }
    check_clean(&browser).await;
}

#[tokio::test]
async fn all_rows_and_the_whole_package_are_saved() {
    let browser = open("ledger.html").await;
    browser.evaluate("dispatchEvent(new Event('wake'))").await;
    wait_for_app(&browser).await;
    let saved = Saved::by(&browser);
    take(&browser, "page", "csv").await;
    let csv = saved.text("qst-fy2020-ledger-ja.csv").await;
    let dataset = qst_explorer::bundled::dataset().expect("the bundled data load");
    assert!(csv.lines().count() > dataset.items().len() + dataset.milestones().len());
    browser.goto("en/sources.html").await;
    browser.wait_ready().await;
    click(&browser, "main a[download]").await;
    let zip = saved.bytes("qst-fy2020.zip").await;
    assert!(zip.starts_with(b"PK") && zip.windows(16).any(|it| it == b"datapackage.json"));
    check_clean(&browser).await;
}

/// What only a running program can do is not offered where none runs; the package is.
#[tokio::test]
async fn without_scripts_the_package_is_there() {
    let browser = Browser::open_as(NO_SCRIPTS, 1280, 800).await;
    browser.goto("en/sources.html").await;
    check_text(&browser, "All data (ZIP)").await;
    let offered = "return [...document.querySelectorAll('.take')].some(it => it.checkVisibility())";
    assert_eq!(browser.evaluate(offered).await, false);
    browser.goto("en/").await;
    assert_eq!(browser.evaluate(offered).await, false);
}

/// On paper a view is one page with its table, which was not opened, and its sources; where the table is
/// long, or the picture full of words, it is a few.
#[tokio::test]
async fn a_view_prints_on_one_page() {
    if !Engine::asked().can(Need::Print) {
        return;
    }
    let expected = [
        ("en/alliances.html", 1),
        ("allocations.html?at=operating-grant-general-account&form=treemap", 1),
        ("en/allocations.html?at=iter-ba-total", 1),
        ("en/allocations.html?at=iter-ba-total&select=jt60sa", 1),
        ("en/allocations.html?at=iter-ba-total&form=icicle", 1),
        ("en/allocations.html", 1),
        ("en/allocations.html?form=treemap", 2),
        ("en/allocations.html?form=icicle", 4),
        ("en/allocations.html?form=changes", 1),
        ("en/synchrotron.html", 1),
        ("synchrotron.html", 1),
        ("timeline.html", 6),
    ];
    let mut longer = Vec::new();
    for (query, most) in expected {
        let browser = open(query).await;
        browser.evaluate("dispatchEvent(new Event('wake'))").await;
        wait_for_app(&browser).await;
        // Engines break pages at other lines.
        let n_pages = browser.printed().await;
        if n_pages == 0 || n_pages > most {
            longer.push((query, n_pages));
        }
        if Engine::asked().can(Need::Paper) {
            browser.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
            let table = "return document.querySelector('figure table').checkVisibility()";
            check(&browser, table, true).await;
        }
    }
    assert!(longer.is_empty(), "{longer:?} of {expected:?}");
}

/// Tables are on paper whether or not they were opened, also where a style sheet cannot open them, and as
/// they were afterwards.
#[tokio::test]
async fn tables_are_opened_to_be_printed() {
    let browser = open("en/allocations.html").await;
    let open =
        "return [...document.querySelectorAll('.figure > details:not(.take)')].map(it => it.open)";
    for _ in ["as it was sent", "with the application"] {
        assert_eq!(browser.evaluate(open).await, json!([false]));
        browser.evaluate("dispatchEvent(new Event('beforeprint'))").await;
        check(&browser, open, json!([true])).await;
        let table = "return document.querySelector('figure table').checkVisibility()";
        check(&browser, table, true).await;
        browser.evaluate("dispatchEvent(new Event('afterprint'))").await;
        check(&browser, open, json!([false])).await;
        browser.evaluate("dispatchEvent(new Event('wake'))").await;
        wait_for_app(&browser).await;
    }
    check_clean(&browser).await;
}

/// Paper is light whatever a frame looks like, and no letter on it is smaller than 6 points.
#[tokio::test]
async fn paper_can_be_read() {
    if !Engine::asked().can(Need::Paper) {
        return;
    }
    let browser = open("en/embed/synchrotron.html?theme=dark").await;
    browser.wait_ready().await;
    browser.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    let dark = "return getComputedStyle(document.querySelector('main h2')).color";
    check(&browser, dark, "rgb(27, 32, 38)").await;
    // As wide as A4 within the margins of the style sheet.
    browser.resize(710, 1046).await;
    for page in [
        "en/timeline.html",
        "timeline.html",
        "en/allocations.html?form=icicle",
        "en/allocations.html?form=treemap",
        "allocations.html",
        "en/alliances.html",
        "en/checks.html",
        "fusion.html",
    ] {
        browser.goto(page).await;
        browser.evaluate("dispatchEvent(new Event('wake'))").await;
        wait_for_app(&browser).await;
        browser.evaluate("dispatchEvent(new Event('beforeprint'))").await;
        let sheets = "return document.querySelector('.picture[width]') !== null";
        check(&browser, sheets, true).await;
        let points = "return Math.min(...[...document.querySelectorAll('svg.picture text')]
            .filter(it => it.checkVisibility())
            .map(it => it.getAttribute('font-size') * it.getScreenCTM().a * 0.75)) >= 6";
        check(&browser, points, true).await;
        let higher = "return [...document.querySelectorAll('svg.picture')]
            .filter(it => it.getBoundingClientRect().height > 1046).length";
        check(&browser, higher, 0).await;
    }
    check_clean(&browser).await;
}

/// Who follows a link of another version is told so, once.
#[tokio::test]
async fn a_link_of_another_version_says_so() {
    let browser = open("en/allocations.html?at=iter-ba-total&select=jt60sa&v=9.0.0").await;
    wait_for_app(&browser).await;
    check_text(&browser, "This link is of data version 9.0.0").await;
    // It is not scrolled away for what the link selects.
    check(&browser, "return scrollY", 0).await;
    click(&browser, ".dismiss").await;
    check(&browser, "return location.search", "?at=iter-ba-total&select=jt60sa").await;
    check(&browser, "return document.querySelector('.notices li') !== null", false).await;
    check_clean(&browser).await;
}
