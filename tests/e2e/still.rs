//! Pages in which nothing runs: scripts are off, WebAssembly is missing, or what was sent is broken.

use serde_json::json;
use thirtyfour::Key;

use crate::support::altered::Altered;
use crate::support::browser::{Browser, NO_SCRIPTS};
use crate::{
    check, check_address, check_clean, check_slowly, check_text, click, page_text, press,
    wait_for_app,
};

/// The notice that nothing runs.
const NOTICE: &str = "return document.querySelector('#still > p')
    .checkVisibility({ visibilityProperty: true })";
/// What only a running program could do.
const CHOICES: &str =
    "return document.querySelector('.choices').checkVisibility({ visibilityProperty: true })";
/// The pictures that are shown.
const PICTURES: &str = "return [...document.querySelectorAll('svg.picture')]
    .filter(it => it.checkVisibility()).length";

/// The page is there to be read, and offers nothing that would not work.
async fn check_still(browser: &Browser) {
    check(browser, NOTICE, true).await;
    check(browser, CHOICES, false).await;
    check_readable(browser).await;
}

/// Charts, tables and sources are there, and links lead on.
async fn check_readable(browser: &Browser) {
    check(browser, PICTURES, 4).await;
    let text = page_text(browser).await;
    for piece in ["21,535 million yen", "about 37 billion yen", "Source: "] {
        assert!(text.contains(piece), "{piece} is not in {text}");
    }
    click(browser, ".pages a[href*=alliances]").await;
    check_address(browser, "en/alliances.html").await;
    check(browser, PICTURES, 1).await;
    click(browser, "figure summary").await;
    // Whatever gives up meanwhile puts back what was opened.
    let row = "return document.querySelector('figure tbody tr')?.checkVisibility() ?? false";
    check(browser, row, true).await;
}

#[tokio::test]
async fn scripts_are_off() {
    for width in [360, 1280] {
        let browser = Browser::open_as(NO_SCRIPTS, width, 800).await;
        browser.goto("en/").await;
        check(&browser, CHOICES, false).await;
        // Letters are as large on the screen as they are drawn, or larger.
        let smallest = "return Math.min(...[...document.querySelectorAll('svg.picture text')]
            .filter(it => it.checkVisibility())
            .map(it => it.getAttribute('font-size') * it.getScreenCTM().a))";
        let smallest = browser.evaluate(smallest).await;
        assert!(smallest.as_f64().is_some_and(|it| it >= 12.0 - 0.05), "{width}: {smallest}");
        let overflow =
            "const page = document.documentElement; return page.scrollWidth - page.clientWidth";
        check(&browser, overflow, 0).await;
        // What a link asks for beyond the page is not shown, and it is said where to find it.
        browser.goto("en/?select=iter-ba-total").await;
        check(&browser, NOTICE, false).await;
        let list = "return document.querySelector('noscript a').href";
        let expected = format!("{}/en/ledger.html", browser.origin());
        assert_eq!(browser.evaluate(list).await, expected);
        check_readable(&browser).await;
        check_clean(&browser).await;
    }
}

#[tokio::test]
async fn webassembly_is_missing() {
    let browser = Browser::open(1280, 800).await;
    browser.before_each_page("delete globalThis.WebAssembly").await;
    browser.goto("en/").await;
    check_still(&browser).await;
}

#[tokio::test]
async fn webassembly_is_forbidden() {
    let site = Altered::new("forbidden");
    for page in ["en/index.html", "en/alliances.html"] {
        site.replace(page, " 'wasm-unsafe-eval'", "");
    }
    let browser = Browser::open_site(site.folder(), 1280, 800).await;
    browser.goto("en/").await;
    check_still(&browser).await;
}

#[tokio::test]
async fn an_asset_was_changed_on_its_way() {
    for name in ["start-*.wasm", "start-*.js"] {
        let site = Altered::new("changed");
        site.spoil(name, b"changed");
        let browser = Browser::open_site(site.folder(), 1280, 800).await;
        browser.goto("en/").await;
        check_still(&browser).await;
    }
}

const SELECTED: &str = "return document.querySelector('svg#bars .selected')?.dataset.key ?? null";

/// The page goes on answering as far as it does without the application.
async fn check_walk(browser: &Browser) {
    browser.evaluate("document.querySelector('svg#bars').focus()").await;
    press(browser, &[Key::Home]).await;
    check(browser, SELECTED, "operating-grant-general-account").await;
}

#[tokio::test]
async fn the_application_does_not_arrive() {
    for name in ["app-*.wasm", "app-*.js"] {
        let site = Altered::new("lost");
        site.spoil(name, b"lost");
        let browser = Browser::open_site(site.folder(), 1280, 800).await;
        browser.goto("en/").await;
        browser.wait_ready().await;
        check_walk(&browser).await;
        check_still(&browser).await;
    }
}

#[tokio::test]
async fn the_application_breaks_down_each_time() {
    let site = Altered::new("trap");
    let trap = "export default async () => { throw new WebAssembly.RuntimeError('unreachable') }";
    site.rebuild("app-*.js", trap.as_bytes());
    let browser = Browser::open_site(site.folder(), 1280, 800).await;
    browser.goto("en/").await;
    browser.wait_ready().await;
    // What the reader has opened stays open.
    browser.evaluate("document.querySelector('figure details').open = true").await;
    // The application is asked for when the reader stirs.
    browser.evaluate("document.querySelector('svg#bars').focus()").await;
    check(&browser, NOTICE, true).await;
    check(&browser, "return document.activeElement.id", "bars").await;
    check(&browser, "return document.querySelector('figure details').open", true).await;
    browser.evaluate("document.querySelector('figure details').open = false").await;
    check_walk(&browser).await;
    check_still(&browser).await;
    // What the address selects is shown without it.
    browser.goto("en/?select=iter-ba-total").await;
    check(&browser, NOTICE, true).await;
    check(&browser, SELECTED, "iter-ba-total").await;
    // What leads elsewhere goes on doing so, with what was chosen, though no application is there.
    browser.goto("en/?unit=billion").await;
    check(&browser, NOTICE, true).await;
    click(&browser, "svg#bars [data-key=iter-ba-total]").await;
    let address = "en/allocations.html?at=iter-ba-total&unit=billion&select=iter-ba-total";
    check_address(&browser, address).await;
}

/// Some servers do not know what a module is.
#[tokio::test]
async fn modules_are_sent_as_something_else() {
    let browser = Browser::open(1280, 800).await;
    let fetch = "const fetched = globalThis.fetch;
        globalThis.fetch = async (...asked) => {
            const answer = await fetched(...asked);
            const headers = { 'Content-Type': 'application/octet-stream' };
            return answer.url.endsWith('.wasm')
                ? new Response(await answer.arrayBuffer(), { headers })
                : answer;
        };";
    browser.before_each_page(fetch).await;
    browser.goto("en/?unit=billion").await;
    browser.wait_ready().await;
    wait_for_app(&browser).await;
    check_text(&browser, "21.535 billion yen").await;
    check_clean(&browser).await;
}

/// The network goes before the application is there, and comes back.
#[tokio::test]
async fn what_did_not_arrive_is_asked_for_again() {
    for ending in [".wasm", ".js"] {
        let browser = Browser::open(1280, 800).await;
        browser.gate.lose("/app-", ending);
        browser.goto("en/").await;
        browser.wait_ready().await;
        check_walk(&browser).await;
        check(&browser, NOTICE, true).await;
        browser.gate.let_go();
        press(&browser, &[Key::End]).await;
        wait_for_app(&browser).await;
        check(&browser, NOTICE, false).await;
        check(&browser, CHOICES, true).await;
    }
}

/// How often a page of the site was loaded in a window.
const LOADS: &str = "sessionStorage.setItem('loads', 1 + Number(sessionStorage.getItem('loads')));";
/// As the test reads it.
const N_LOADS: &str = "return Number(sessionStorage.getItem('loads'))";

/// A new version is published while a page is open, and the old one's files are gone: the page comes in the new
/// version by itself, with what was chosen.
#[tokio::test]
async fn a_page_of_an_older_version_comes_in_the_new_one() {
    let site = Altered::new("older");
    let browser = Browser::open_site(site.folder(), 1280, 800).await;
    browser.before_each_page(LOADS).await;
    browser.gate.hold("/app-", ".wasm");
    browser.goto("en/").await;
    browser.wait_ready().await;
    site.rename_all();
    click(&browser, "input[value=billion] + span").await;
    browser.gate.let_go();
    check_slowly(&browser, "return document.body.innerText.includes('21.535 billion yen')", true)
        .await;
    check_address(&browser, "en/?unit=billion").await;
    check(&browser, N_LOADS, 2).await;
}

/// A file that is missing for good is looked for in a new version once.
#[tokio::test]
async fn a_page_is_reloaded_once() {
    let site = Altered::new("gone");
    site.rename("app-*.wasm");
    let browser = Browser::open_site(site.folder(), 1280, 800).await;
    browser.before_each_page(LOADS).await;
    browser.goto("en/").await;
    browser.wait_ready().await;
    click(&browser, "input[value=billion] + span").await;
    check(&browser, N_LOADS, 2).await;
    check(&browser, NOTICE, true).await;
    check_address(&browser, "en/?unit=billion").await;
    check(&browser, N_LOADS, 2).await;
}

#[tokio::test]
async fn the_application_never_answers() {
    let site = Altered::new("silent");
    site.rebuild("app-*.js", b"export default async () => {}");
    let browser = Browser::open_site(site.folder(), 1280, 800).await;
    browser.goto("en/").await;
    browser.wait_ready().await;
    check_walk(&browser).await;
    check_slowly(&browser, NOTICE, true).await;
    check_still(&browser).await;
}

/// What cannot be joined is drawn from the beginning, with the reader's wish granted.
#[tokio::test]
async fn the_page_is_not_what_the_application_expects() {
    let site = Altered::new("mismatch");
    site.replace("en/index.html", "<h1>", "<h2>stray</h2><h1>");
    let browser = Browser::open_site(site.folder(), 1280, 800).await;
    browser.goto("en/").await;
    browser.wait_ready().await;
    click(&browser, "input[value=billion] + span").await;
    check_slowly(&browser, "return document.querySelector('[data-app]') !== null", true).await;
    check_address(&browser, "en/?unit=billion").await;
    check_text(&browser, "21.535 billion yen").await;
    assert!(!page_text(&browser).await.contains("stray"));
    assert_eq!(browser.evaluate(NOTICE).await, false);
    click(&browser, ".pages a[href*=alliances]").await;
    check_address(&browser, "en/alliances.html?unit=billion").await;
}

/// A trap while the reader is at it: the application comes back at the same place.
#[tokio::test]
async fn the_application_breaks_down_later() {
    let browser = Browser::open(1280, 800).await;
    // More memory than there is, twice: what fails meanwhile is of the instance that is given up.
    let trap = "const made = WebAssembly.instantiate;
        WebAssembly.instantiate = async (...asked) => {
            const instance = await made(...asked);
            const allocate = instance.exports.__wbindgen_malloc;
            globalThis.trap = () => {
                for (const _ of [1, 2]) setTimeout(() => allocate(0xfffffff0, 1));
            };
            return instance;
        };";
    browser.before_each_page(trap).await;
    browser.goto("en/allocations.html?at=iter-ba-total&unit=billion").await;
    browser.wait_ready().await;
    browser.evaluate("dispatchEvent(new Event('wake'))").await;
    wait_for_app(&browser).await;
    // Drawn anew, it says that it is ready when it is.
    let early = "new MutationObserver(() => {
            const ready = document.querySelector('[data-ready]');
            if (ready && !ready.querySelector('h1')) document.documentElement.dataset.early = '';
        }).observe(document.body, { attributes: true, childList: true, subtree: true })";
    browser.evaluate(early).await;
    browser.evaluate("document.querySelector('h1').textContent = 'spoilt'; trap()").await;
    check(&browser, "return document.querySelector('h1')?.textContent ?? null", "Allocations")
        .await;
    wait_for_app(&browser).await;
    check_address(&browser, "en/allocations.html?at=iter-ba-total&unit=billion").await;
    click(&browser, "#bars [data-key=iter-project]").await;
    check_address(&browser, "en/allocations.html?at=iter-project&unit=billion&select=iter-project")
        .await;
    browser.wait_ready().await;
    let early = "return document.documentElement.dataset.early !== undefined";
    assert_eq!(browser.evaluate(early).await, false);
    // The instance that was given up hears nothing of the way back.
    browser.driver.back().await.expect("back");
    check_address(&browser, "en/allocations.html?at=iter-ba-total&unit=billion").await;
    check(&browser, "return document.querySelectorAll('h1').length", 1).await;
}

/// A machine that is slow keeps the page busy for longer than an application may take to answer: it is waited
/// for, and no other one is brought in beside it.
#[tokio::test]
async fn an_application_at_work_is_not_given_up() {
    let browser = Browser::open(1280, 800).await;
    // Ten times as fast a clock; the second program to be brought in is the application.
    let slow = "const [after, every, made] = [setTimeout, setInterval, WebAssembly.instantiate];
        globalThis.setTimeout = (then, time = 0) => after(then, time / 10);
        globalThis.setInterval = (then, time) => every(then, time / 10);
        globalThis.brought = 0;
        WebAssembly.instantiate = async (...asked) => {
            brought += 1;
            const instance = await made(...asked);
            if (brought === 2) {
                const start = performance.now();
                while (performance.now() - start < 1500);
                await new Promise(resolve => after(resolve, 50));
            }
            return instance;
        };";
    browser.before_each_page(slow).await;
    browser.goto("en/allocations.html?at=iter-ba-total&unit=billion").await;
    browser.wait_ready().await;
    wait_for_app(&browser).await;
    assert_eq!(
        browser.evaluate("return document.getElementById('app').dataset.mount").await,
        "join"
    );
    assert_eq!(browser.evaluate("return brought").await, 2);
    check_clean(&browser).await;
}

/// An application that draws nothing any more is replaced, however often the reader asks for more meanwhile.
#[tokio::test]
async fn an_application_that_draws_nothing_is_replaced_while_more_is_asked_for() {
    let browser = Browser::open(1280, 800).await;
    browser.goto("en/allocations.html?unit=billion").await;
    browser.wait_ready().await;
    wait_for_app(&browser).await;
    let ask = "let n = 0;
        setInterval(() => {
            dispatchEvent(new CustomEvent('asked', { detail: `never drawn ${n += 1}` }));
        }, 500)";
    browser.evaluate(ask).await;
    let mount = "return document.getElementById('app').dataset.mount";
    check_slowly(&browser, mount, "render").await;
}

/// What was opened is on its way: keys choose nothing in the picture that it takes the place of.
#[tokio::test]
async fn keys_choose_nothing_in_a_picture_that_is_left() {
    let browser = Browser::open(1280, 800).await;
    browser.gate.hold("/app-", ".wasm");
    browser.goto("en/allocations.html").await;
    browser.wait_ready().await;
    browser.evaluate("document.querySelector('svg#bars').focus()").await;
    press(&browser, &[Key::Down, Key::Down, Key::Down, Key::Enter, Key::End]).await;
    let opened = "en/allocations.html?at=iter-ba-total&select=iter-ba-total";
    check_address(&browser, opened).await;
    browser.gate.let_go();
    let parts = "return document.querySelector('svg#bars [data-key=ba-activities]') !== null";
    check(&browser, parts, true).await;
    check_address(&browser, opened).await;
    press(&browser, &[Key::End]).await;
    check_address(&browser, "en/allocations.html?at=iter-ba-total&select=ba-activities").await;
    check_clean(&browser).await;
}

/// The reader acts before the application is there: it is done as soon as it is.
#[tokio::test]
async fn wishes_wait_for_the_application() {
    let browser = Browser::open(1280, 800).await;
    browser.gate.hold("/app-", ".wasm");
    browser.goto("en/").await;
    browser.wait_ready().await;
    check_walk(&browser).await;
    assert_eq!(browser.evaluate("return document.querySelector('[data-app]')").await, json!(null));
    let said = "return document.getElementById('said').textContent";
    check(&browser, &format!("{said}.includes('21,535 million yen')"), true).await;
    click(&browser, "input[value=billion] + span").await;
    browser.gate.let_go();
    wait_for_app(&browser).await;
    check_address(&browser, "en/?unit=billion&select=operating-grant-general-account").await;
    check(&browser, "return document.querySelector('.ledger h2') !== null", true).await;
    check(&browser, said, "").await;
    assert_eq!(browser.evaluate("return document.activeElement.value").await, "billion");
    check_clean(&browser).await;
}
