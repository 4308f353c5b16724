//! Tests of the finished site, as a browser shows it.
//!
//! `cargo xtask test` builds the site and then runs these in each engine; `QST_DIST` says where the site is,
//! `QST_ENGINE` which engine it is, and the variables in `support` where browsers and drivers are.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests may fail"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use axum::Router;
use axum::response::Html;
use axum::routing::get;
use serde_json::json;
use thirtyfour::error::WebDriverResult;
use thirtyfour::{By, Key, WebElement};

#[path = "../support/pixels.rs"]
mod pixels;
#[path = "../support/rows.rs"]
mod rows;
mod capabilities;
mod embedding;
mod finding;
mod hosts;
mod history;
mod looks;
mod offline;
mod one_file;
mod places;
mod references;
mod soak;
mod still;
mod exports;
mod translated;
mod worker;
mod support;

use qst_explorer::view::Page;
use qst_explorer::words::lang::Lang;
use rows::Row;
use support::browser::{Browser, NO_SCRIPTS, Scheme, Settings, USUAL, dist};
use support::engine::Engine;

/// Opens a page and waits until it answers.
async fn open(query: &str) -> Browser {
    let browser = Browser::open(1280, 800).await;
    browser.goto(query).await;
    browser.wait_ready().await;
    browser
}

/// Nothing was refused, nothing went wrong, and nothing came from elsewhere.
async fn check_clean(browser: &Browser) {
    assert_eq!(browser.console_errors().await, Vec::<String>::new());
    assert_eq!(browser.csp_violations().await, Vec::<String>::new());
    assert_eq!(browser.requested_elsewhere().await, BTreeSet::new());
}

/// Waits until a script returns something. The limit is far beyond what a slow machine needs, as what is right is
/// seen at once.
async fn check(browser: &Browser, script: &str, expected: impl Into<serde_json::Value>) {
    check_within(browser, script, expected.into(), 20).await;
}

/// The same where the page waits for something itself.
async fn check_slowly(browser: &Browser, script: &str, expected: impl Into<serde_json::Value>) {
    check_within(browser, script, expected.into(), 60).await;
}

async fn check_within(browser: &Browser, script: &str, expected: serde_json::Value, seconds: u32) {
    let mut found = Ok(serde_json::Value::Null);
    for _ in 0..seconds * 40 {
        found = browser.try_evaluate(script).await;
        if found.as_ref() == Ok(&expected) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("{script}: {found:?} instead of {expected}");
}

/// Waits until the address below the root of the site is this.
async fn check_address(browser: &Browser, expected: &str) {
    check(browser, "return location.pathname.slice(1) + location.search + location.hash", expected)
        .await;
}

/// Waits until the application hears the reader.
async fn wait_for_app(browser: &Browser) {
    check(browser, "return document.querySelector('[data-app]') !== null", true).await;
}

/// Clicks an element. What is drawn anew at that very moment cannot be clicked, but what comes in its place.
async fn click(browser: &Browser, css: &str) {
    // The page may have been left for another one, which is on its way.
    check(browser, &format!("return document.querySelector({}) !== null", json!(css)), true).await;
    let mut clicked = try_click(browser, css).await;
    for _ in 0..100 {
        if clicked.is_ok() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
        clicked = try_click(browser, css).await;
    }
    clicked.unwrap_or_else(|e| panic!("{css}: {e}"));
}

async fn try_click(browser: &Browser, css: &str) -> WebDriverResult<()> {
    let element = browser.driver.find(By::Css(css)).await?;
    // Away from the docked ledger entry. Firefox does not bring a group of shapes to where it is told.
    let scroll = "const { top, bottom } = arguments[0].getBoundingClientRect();
        const place = (top + bottom) / 2 - innerHeight / 2;
        const isCovered = document.querySelector('.ledger') !== null;
        scrollBy({ top: place + (isCovered ? innerHeight / 5 : 0), behavior: 'instant' })";
    browser.driver.execute(scroll, vec![element.to_json()?]).await?;
    wait_still(browser, css).await;
    let element = in_the_middle_of(browser, &element).await.unwrap_or(element);
    element.click().await
}

/// So many times in a row something is at one place until it is held to stay there.
const STILL: u32 = 3;

/// Waits until an element is where it stays: what comes near while the page scrolls is laid out anew.
async fn wait_still(browser: &Browser, css: &str) {
    let place = format!("return document.querySelector({})?.getBoundingClientRect()", json!(css));
    let mut before = Err(String::new());
    let mut n_same = 0;
    for _ in 0..400 {
        let now = browser.try_evaluate(&place).await;
        n_same = if now.is_ok() && now == before { n_same + 1 } else { 0 };
        if n_same == STILL {
            return;
        }
        before = now;
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("{css}: does not come to rest");
}

/// Which shape of a group is in its middle, as some drivers want to know.
async fn in_the_middle_of(browser: &Browser, group: &WebElement) -> Option<WebElement> {
    let script = "const [group] = arguments;
        const { left, right, top, bottom } = group.getBoundingClientRect();
        const shape = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return group.localName === 'g' && group.contains(shape) ? shape : null";
    let found = browser.driver.execute(script, vec![group.to_json().ok()?]).await.ok()?;
    found.element().ok()
}

/// Presses keys on whatever has the focus.
async fn press(browser: &Browser, keys: &[Key]) {
    for key in keys {
        // Asked by a script: some drivers look for it in the page around a frame.
        let active = browser.driver.execute("return document.activeElement", Vec::new()).await;
        let active = active.and_then(|it| it.element()).expect("an element has the focus");
        active.send_keys(key.value().to_string()).await.expect("keys reach it");
    }
}

/// Waits until the page shows a text.
async fn check_text(browser: &Browser, expected: &str) {
    let mut text = String::new();
    for _ in 0..800 {
        text = page_text(browser).await;
        if text.contains(expected) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("{expected} is not shown: {text}");
}

/// The text that the page shows, further down, too, where not every browser has drawn it yet.
async fn page_text(browser: &Browser) -> String {
    let script = "const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let shown = '';
        while (texts.nextNode()) {
            const { parentElement: it, data } = texts.currentNode;
            if (it.checkVisibility({ visibilityProperty: true })) shown += data;
        }
        return shown";
    let text = browser.evaluate(script).await;
    text.as_str().expect("text").to_owned()
}

#[tokio::test]
async fn first_page_is_clean() {
    let browser = open("").await;
    let text = page_text(&browser).await;
    for piece in ["21,535百万円", "約370億円", "211,650千円"] {
        assert!(text.contains(piece), "{piece} is not in {text}");
    }
    check_clean(&browser).await;
}

/// What the other tests rely on: in every engine it is seen what goes wrong, in pages and in frames.
#[tokio::test]
async fn what_goes_wrong_is_seen() {
    let browser = open("en/").await;
    check_clean(&browser).await;
    browser.evaluate("console.error('told')").await;
    check_seen(browser.console_errors().await, "told");
    browser.evaluate("setTimeout(() => { throw new Error('thrown') })").await;
    browser.evaluate("new Image().src = 'http://refused.invalid/'").await;
    browser.evaluate("return new Promise(resolve => setTimeout(resolve, 500))").await;
    check_seen(browser.console_errors().await, "thrown");
    check_seen(browser.csp_violations().await, "refused.invalid");
    // In a frame of a page that asks others.
    let frame = format!("<iframe src=\"{}/en/embed/facts.html\"></iframe>", browser.origin());
    let page = format!(
        "<!doctype html><html><head></head><body>{frame}<img src=\"http://asked.invalid/\"></body></html>"
    );
    let host = browser.serve(Router::new().route("/", get(move || async { Html(page) }))).await;
    browser.visit(&host).await;
    browser.driver.find(By::Css("iframe")).await.expect("a frame").enter_frame().await.expect("in");
    browser.evaluate("console.error('told in a frame')").await;
    browser.driver.enter_default_frame().await.expect("out");
    check_seen(browser.console_errors().await, "told in a frame");
    check_seen(browser.requested_elsewhere().await, "asked.invalid");
}

fn check_seen(found: impl IntoIterator<Item = String> + std::fmt::Debug, expected: &str) {
    let text = format!("{found:?}");
    assert!(found.into_iter().any(|it| it.contains(expected)), "{expected:?} is not in {text}");
}

/// Whatever is announced to the browser early is what the page then takes.
#[tokio::test]
async fn nothing_is_fetched_twice() {
    let browser = open("en/").await;
    browser.evaluate("dispatchEvent(new Event('wake'))").await;
    wait_for_app(&browser).await;
    // The worker comes last.
    check_slowly(&browser, "return document.getElementById('offline') !== null", true).await;
    let asked = browser.gate.asked().into_iter().filter(|it| it.contains("/assets/"));
    let asked: Vec<String> =
        asked.filter(|it| it.ends_with(".js") || it.ends_with(".wasm")).collect();
    let named = |it: &String| {
        let (name, rest) = it.rsplit('/').next()?.split_once('-')?;
        Some(format!("{name} {}", rest.rsplit('.').next()?))
    };
    let mut asked: Vec<Option<String>> = asked.iter().map(named).collect();
    asked.sort();
    let mut once = vec!["app js", "app wasm", "boot js", "offline js", "start js", "start wasm"];
    if browser.engine == Engine::WebKit {
        // It does not give a script what was preloaded for it, whatever the element says.
        once.push("start wasm");
    }
    let once: Vec<_> = once.into_iter().map(|it| Some(it.to_owned())).collect();
    assert_eq!(asked, once);
    check_clean(&browser).await;
}

/// What `trunk serve` shows is drawn in the browser.
#[tokio::test]
async fn the_page_for_development_works() {
    let site = std::env::var_os("QST_DEVELOPMENT").unwrap_or_else(|| "target/trunk".into());
    let browser = Browser::open_site(site.into(), 1280, 800).await;
    browser.goto("?unit=billion").await;
    wait_for_app(&browser).await;
    check_text(&browser, "215.35億円").await;
    click(&browser, "#bars [data-key=iter-ba-total]").await;
    let address = "allocations.html?at=iter-ba-total&unit=billion&select=iter-ba-total";
    check_address(&browser, address).await;
    check_clean(&browser).await;
}

#[tokio::test]
async fn modules_are_valid() {
    let browser = Browser::open(1280, 800).await;
    browser.goto("").await;
    for entry in fs::read_dir(dist().join("assets")).expect("a folder") {
        let name = entry.expect("an entry").file_name().to_string_lossy().into_owned();
        if name.ends_with(".wasm") {
            let script = format!(
                "return fetch('assets/{name}')
                    .then(answer => answer.arrayBuffer())
                    .then(bytes => WebAssembly.validate(bytes))"
            );
            assert_eq!(browser.evaluate(&script).await, true, "{name}");
        }
    }
}

#[tokio::test]
async fn drilling_down_and_going_back() {
    let browser = open("en/").await;
    click(&browser, "#bars [data-key=iter-ba-total]").await;
    check_address(&browser, "en/allocations.html?at=iter-ba-total&select=iter-ba-total").await;
    click(&browser, "#bars [data-key=ba-activities]").await;
    check_address(&browser, "en/allocations.html?at=ba-activities&select=ba-activities").await;
    check_text(&browser, "JT-60SA").await;

    browser.driver.back().await.expect("back");
    check_address(&browser, "en/allocations.html?at=iter-ba-total&select=iter-ba-total").await;
    check(
        &browser,
        "return document.querySelector('#bars [data-key=iter-project]') !== null",
        true,
    )
    .await;
    browser.driver.back().await.expect("back");
    check_address(&browser, "en/").await;
    check(&browser, "return document.querySelector('svg#alliances') !== null", true).await;
    check_clean(&browser).await;
}

#[tokio::test]
async fn breadcrumbs_lead_back_up() {
    let browser = open("en/allocations.html?at=ba-activities").await;
    click(&browser, ".breadcrumbs li:nth-child(2) a").await;
    check_address(&browser, "en/allocations.html?at=iter-ba-total&select=ba-activities").await;
    click(&browser, ".breadcrumbs li:nth-child(1) a").await;
    check_address(&browser, "en/allocations.html?select=iter-ba-total").await;
}

#[tokio::test]
async fn switching_the_language_keeps_the_place() {
    let browser = open("allocations.html?at=iter-project&select=iter-qst-procurement").await;
    click(&browser, ".languages a[hreflang=en]").await;
    let address = "en/allocations.html?at=iter-project&select=iter-qst-procurement";
    check_address(&browser, address).await;
    check_text(&browser, "11,313 million yen").await;
    check_text(&browser, "9,764 million yen").await;
    assert_eq!(browser.evaluate("return document.documentElement.lang").await, "en");
    assert_eq!(
        browser.evaluate("return document.title").await,
        "ITER Project – Allocations – QST FY2020 Explorer"
    );
    check_clean(&browser).await;
}

#[tokio::test]
async fn the_table_opens_and_its_rows_select() {
    let browser = open("en/allocations.html?at=supp-disaster-prevention").await;
    let is_shown = "return document.querySelector('figure table tr')?.checkVisibility() ?? false";
    check(&browser, is_shown, false).await;
    click(&browser, "figure summary").await;
    check(&browser, is_shown, true).await;
    click(&browser, "figure tbody tr:nth-child(3) th a").await;
    let address = "en/allocations.html?at=supp-disaster-prevention&select=supp-seismic-takasaki";
    check_address(&browser, address).await;
    // Selecting a row does not close the table.
    check(&browser, is_shown, true).await;
    check(&browser, "return document.querySelector('.ledger') !== null", true).await;
    check_text(&browser, "81 million yen").await;
}

/// A check is opened where it stands, and each of its figures and open questions leads to its entry.
#[tokio::test]
async fn checks_open_and_lead_to_their_figures() {
    let browser = open("en/checks.html").await;
    click(&browser, ".accounts details:nth-child(2) summary").await;
    click(&browser, ".accounts details[open] th a[href$=medical-use-rd]").await;
    check_address(&browser, "en/checks.html?select=medical-use-rd").await;
    check(
        &browser,
        "return document.querySelector('.ledger h2').innerText",
        "Innovative medical use of radiation",
    )
    .await;
    click(&browser, ".passages a[href$='select=unlabelled-amount']").await;
    check_address(&browser, "en/checks.html?select=unlabelled-amount").await;
    browser.evaluate("document.querySelector('#checks').focus()").await;
    press(&browser, &[Key::Home, Key::Down]).await;
    check_address(&browser, "en/checks.html?select=radiation-medicine-rd").await;
    press(&browser, &[Key::Enter]).await;
    check_address(
        &browser,
        "en/allocations.html?at=radiation-medicine-rd&select=radiation-medicine-rd",
    )
    .await;
    check_clean(&browser).await;
}

#[tokio::test]
async fn a_deep_link_shows_its_figure_and_a_mangled_one_a_notice() {
    let browser = open("en/allocations.html?at=jt60sa&form=pie").await;
    for expected in ["“1,779百万円”", "line 354", "cannot be read: “pie”"] {
        check_text(&browser, expected).await;
    }
    click(&browser, ".notices .dismiss").await;
    for _ in 0..800 {
        if !page_text(&browser).await.contains("pie") {
            // What could not be read is not reported again.
            check(&browser, "return location.search.includes('pie')", false).await;
            return check_clean(&browser).await;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("the notice stays");
}

/// What programs take for a part of a link, and what links are made of in the source of a page, leads on.
#[tokio::test]
async fn what_stands_behind_a_link_leads_to_the_page_that_was_meant() {
    let browser = open("en/").await;
    for (behind, page) in [
        ("en/allocations.html.", "en/allocations.html"),
        ("en/allocations.html)?unit=billion", "en/allocations.html?unit=billion"),
        ("allocations.html。詳しくは", "allocations.html"),
        ("en/allocations.html%3Funit=billion", "en/allocations.html?unit=billion"),
        ("en/」", "en/"),
    ] {
        browser.goto(behind).await;
        check_address(&browser, page).await;
        browser.wait_ready().await;
    }
    let heading = "return document.querySelector('h1').textContent";
    for nowhere in ["en/nowhere.html.", "en/nowhere.html"] {
        browser.goto(nowhere).await;
        check_address(&browser, "en/nowhere.html").await;
        check(&browser, heading, Lang::Ja.static_page().not_found).await;
    }
    browser.goto("en/allocations.html?at=jt60sa&#38;unit=billion").await;
    check(&browser, "return document.body.innerText.includes('1.779 billion yen')", true).await;
}

/// Pictures are lists until they can be walked through, and stay what they are from then on.
#[tokio::test]
async fn pictures_are_what_they_can_do() {
    let roles = "return [...new Set([...document.querySelectorAll(
        'svg[data-walk], svg[data-walk] [data-key]')].map(it => it.getAttribute('role')))].sort()";
    let browser = Browser::open_as(NO_SCRIPTS, 1280, 800).await;
    browser.goto("en/").await;
    assert_eq!(browser.evaluate(roles).await, json!(["list", "listitem"]));
    let browser = open("en/").await;
    check(&browser, roles, json!(["listbox", "option"])).await;
    browser.evaluate("dispatchEvent(new Event('wake'))").await;
    wait_for_app(&browser).await;
    check(&browser, roles, json!(["listbox", "option"])).await;
    browser.resize(768, 800).await;
    click(&browser, "input[value=billion] + span").await;
    check_address(&browser, "en/?unit=billion").await;
    check(&browser, roles, json!(["listbox", "option"])).await;
    browser.goto("en/allocations.html?form=treemap").await;
    wait_for_app(&browser).await;
    check(&browser, roles, json!(["tree", "treeitem"])).await;
    check_clean(&browser).await;
}

#[tokio::test]
async fn a_walk_with_the_keyboard_only() {
    let browser = open("en/allocations.html").await;
    browser.evaluate("document.querySelector('svg#bars').focus()").await;
    press(&browser, &[Key::Down, Key::Down, Key::Down]).await;
    check_address(&browser, "en/allocations.html?select=iter-ba-total").await;
    press(&browser, &[Key::Enter]).await;
    check_address(&browser, "en/allocations.html?at=iter-ba-total&select=iter-ba-total").await;
    let parts = "return document.querySelector('svg#bars [data-key=ba-activities]') !== null";
    check(&browser, parts, true).await;
    press(&browser, &[Key::End]).await;
    check_address(&browser, "en/allocations.html?at=iter-ba-total&select=ba-activities").await;
    let active = "return document.getElementById(
        document.activeElement.getAttribute('aria-activedescendant')).querySelector('title').textContent";
    let label = browser.evaluate(active).await;
    assert!(label.as_str().is_some_and(|it| it.contains("4,854 million yen, draft")), "{label}");
    press(&browser, &[Key::Escape]).await;
    check_address(&browser, "en/allocations.html?select=iter-ba-total").await;
    check_clean(&browser).await;
}

#[tokio::test]
async fn the_focus_returns_to_the_picture_when_the_entry_is_closed() {
    let browser = open("en/alliances.html?select=polymer-members").await;
    click(&browser, ".ledger .close").await;
    check_address(&browser, "en/alliances.html").await;
    let focus = "return document.activeElement.id";
    assert_eq!(browser.evaluate(focus).await, "alliances");
    press(&browser, &[Key::Home, Key::Escape]).await;
    check_address(&browser, "en/alliances.html").await;
    assert_eq!(browser.evaluate(focus).await, "alliances");
}

#[tokio::test]
async fn a_new_page_has_the_focus_and_a_title_of_its_own() {
    let browser = open("en/?unit=million").await;
    click(&browser, ".pages a[href*=sources]").await;
    check_address(&browser, "en/sources.html?unit=million").await;
    assert_eq!(browser.evaluate("return document.activeElement.id").await, "main");
    assert_eq!(browser.evaluate("return document.title").await, "Sources – QST FY2020 Explorer");
}

#[tokio::test]
async fn pictures_follow_the_width_of_the_window() {
    let browser = open("synchrotron.html").await;
    let width = "return [...document.querySelectorAll('svg.picture')]
        .filter(it => it.checkVisibility())
        // Of windows that have a scroll bar a little is missing.
        .map(it => [313, 704, 1200].find(width => Math.abs(it.viewBox.baseVal.width - width) < 20))";
    assert_eq!(browser.evaluate(width).await, json!([1200]));
    // What was sent is drawn for a narrow window too; for one between it is drawn anew.
    browser.resize(360, 740).await;
    check(&browser, width, json!([313])).await;
    browser.resize(768, 740).await;
    check(&browser, width, json!([704])).await;
    browser.resize(1280, 800).await;
    check(&browser, width, json!([1200])).await;
    check_clean(&browser).await;
}

/// Every row of the data, by its deep link and in either language, as the browser shows it.
#[tokio::test]
async fn every_row_opens_from_its_link() {
    let dataset = qst_explorer::bundled::dataset().expect("the bundled data load");
    let browser = Browser::open(1280, 800).await;
    for lang in Lang::ALL.iter().copied() {
        for Row { key, pieces } in rows::rows(&dataset, lang) {
            browser.goto(&format!("?lang={}&view=sources&select={key}", lang.code())).await;
            browser.wait_ready().await;
            let entry = "return document.querySelector('.ledger').textContent";
            let entry = browser.evaluate(entry).await;
            let entry = entry.as_str().expect("an entry");
            for piece in pieces {
                assert!(entry.contains(&piece), "{lang:?} {key}: {piece:?} is not in {entry}");
            }
        }
    }
    check_clean(&browser).await;
}

/// Who comes to a row by its link sees it, and stays there when the entry is closed.
#[tokio::test]
async fn a_link_to_a_row_of_the_list_leads_to_the_row() {
    let browser = Browser::open(360, 740).await;
    browser.goto("en/ledger.html?select=iter-share-japan").await;
    browser.wait_ready().await;
    let in_sight = "const row = document.querySelector('th > a[href$=\"select=iter-share-japan\"]').closest('tr');
        const entry = document.querySelector('.ledger');
        const box = row.getBoundingClientRect();
        return box.top >= 0 && box.bottom <= entry.getBoundingClientRect().top";
    assert_eq!(browser.evaluate(in_sight).await, true);
    browser.evaluate("document.querySelector('.ledger .close').focus()").await;
    press(&browser, &[Key::Enter]).await;
    check_address(&browser, "en/ledger.html").await;
    let focus = "return document.activeElement.closest('tr > th')
        && document.activeElement.href.split('select=')[1]";
    assert_eq!(browser.evaluate(focus).await, "iter-share-japan");
    press(&browser, &[Key::Enter]).await;
    check_address(&browser, "en/ledger.html?select=iter-share-japan").await;
    // The entry has the focus, and Escape leads back to the row.
    check(&browser, "return document.activeElement.className", "ledger").await;
    press(&browser, &[Key::Escape]).await;
    check_address(&browser, "en/ledger.html").await;
    check(&browser, focus, "iter-share-japan").await;
}

/// Pictures are shown about as large as they are drawn, whatever the window: letters keep their size.
#[tokio::test]
async fn pictures_fit_their_room() {
    let browser = Browser::open(1280, 800).await;
    let drawn = "[...document.querySelectorAll('svg.picture')]
        .filter(it => it.checkVisibility({ contentVisibilityAuto: true }))
        .map(it => [it.id, it.getBoundingClientRect().width / it.viewBox.baseVal.width])";
    let unfit = format!("return {drawn}.filter(([, scale]) => scale < 0.99 || scale > 1.23)");
    let mut n_pictures = 0;
    for page in Page::ALL.iter().map(|it| it.code()) {
        for width in [360, 800, 1280] {
            browser.resize(width, 800).await;
            browser.goto(&format!("?lang=en&view={page}")).await;
            wait_for_app(&browser).await;
            check(&browser, &unfit, json!([])).await;
            let n_drawn = browser.evaluate(&format!("return {drawn}.length")).await;
            n_pictures += n_drawn.as_u64().expect("a count");
        }
    }
    assert!(n_pictures > 20, "{n_pictures}");
}

/// Where a screenshot of a name goes.
fn picture(browser: &Browser, name: &str) -> PathBuf {
    let name = format!("{:?}-{name}.png", browser.engine).to_lowercase();
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

/// Screenshots of every page, for people to look at; the test is that they can be taken.
#[tokio::test]
async fn every_page_in_every_look() {
    for (width, scheme) in
        [(360, Scheme::Light), (360, Scheme::Dark), (1280, Scheme::Light), (1280, Scheme::Dark)]
    {
        let browser = Browser::open_as(Settings { scheme, ..USUAL }, width, 800).await;
        for view in Page::ALL.iter().map(|it| it.code()) {
            for lang in ["ja", "en"] {
                browser.goto(&format!("?lang={lang}&view={view}")).await;
                browser.wait_ready().await;
                let path = picture(&browser, &format!("{view}-{lang}-{width}-{scheme:?}"));
                browser.screenshot(&path).await;
                assert!(path.metadata().expect("a file").len() > 1_000, "{}", path.display());
            }
        }
        check_clean(&browser).await;
    }
}

/// A mark that is walked to is in sight, above the docked ledger entry.
#[tokio::test]
async fn the_walked_mark_is_in_sight() {
    let browser = Browser::open(360, 740).await;
    browser.goto("en/allocations.html").await;
    browser.wait_ready().await;
    browser.evaluate("document.querySelector('svg#bars-narrow').focus()").await;
    press(&browser, &[Key::End, Key::End]).await;
    check_address(&browser, "en/allocations.html?select=quantum-beam-rd").await;
    wait_for_app(&browser).await;
    let in_sight = "const mark = document.querySelector('svg [data-key=quantum-beam-rd]');
        const entry = document.querySelector('.ledger');
        const box = mark.getBoundingClientRect();
        return box.top >= 0 && box.bottom <= entry.getBoundingClientRect().top";
    for _ in 0..800 {
        if browser.evaluate(in_sight).await == true {
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("the mark is hidden");
}
