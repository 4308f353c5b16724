//! Going back and forth: what is shown is what the address says, and the reader is where they were.

use axum::extract::Request;
use axum::http::StatusCode;
use axum::http::header::LOCATION;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use qst_explorer::view::Page;
use serde_json::json;
use thirtyfour::Key;

use crate::support::browser::{Browser, dist};
use crate::support::engine::Engine;
use crate::support::site;
use crate::{check, check_address, check_clean, check_slowly, press, wait_for_app};

/// The heading of the page.
const HEADING: &str = "return document.querySelector('h1').textContent";
/// How far it is scrolled.
const TOP: &str = "return Math.round(scrollY)";
/// Whether the ledger entry is open.
const IS_OPEN: &str = "return document.querySelector('.ledger') !== null";

/// Opens a page that the application has taken over.
async fn open(browser: &Browser, path: &str) {
    browser.goto(path).await;
    take_over(browser).await;
}

async fn take_over(browser: &Browser) {
    browser.wait_ready().await;
    browser.evaluate("dispatchEvent(new Event('wake'))").await;
    wait_for_app(browser).await;
}

/// Follows a link without scrolling to it, as a key does that is pressed on it.
async fn follow(browser: &Browser, css: &str) {
    let script = format!(
        "document.querySelector({})
            .dispatchEvent(new MouseEvent('click', {{ bubbles: true, cancelable: true }}))",
        json!(css)
    );
    browser.evaluate(&script).await;
}

async fn back(browser: &Browser) {
    go(browser, "back").await;
}

/// Goes back or forth, by the page itself in WebKit: its button skips what no hand of a reader led to, and links
/// are followed by script here.
async fn go(browser: &Browser, way: &str) {
    match (browser.engine, way) {
        (Engine::WebKit, _) => {
            browser.evaluate(&format!("setTimeout(() => history.{way}())")).await;
        }
        (_, "forward") => browser.driver.forward().await.expect("forth"),
        _ => browser.driver.back().await.expect("back"),
    }
}

async fn reload(browser: &Browser) {
    browser.driver.refresh().await.expect("it loads again");
}

async fn scroll(browser: &Browser, top: u32) {
    browser.evaluate(&format!("scrollTo(0, {top})")).await;
    check(browser, TOP, top).await;
}

async fn check_page(browser: &Browser, address: &str, heading: &str) {
    check_address(browser, address).await;
    check(browser, HEADING, heading).await;
}

/// Nobody touches the page: nothing but going back asks for the application.
#[tokio::test]
async fn back_after_a_reload_shows_the_page_of_the_address() {
    let browser = Browser::open(1280, 800).await;
    open(&browser, "en/sources.html").await;
    follow(&browser, ".pages a[href*=allocations]").await;
    check_page(&browser, "en/allocations.html", "Allocations").await;
    follow(&browser, "#bars [data-key=iter-ba-total]").await;
    let drilled = "en/allocations.html?at=iter-ba-total&select=iter-ba-total";
    check_address(&browser, drilled).await;
    follow(&browser, ".pages a[href*=facts]").await;
    check_page(&browser, "en/facts.html", "Facts").await;
    reload(&browser).await;
    browser.wait_ready().await;
    back(&browser).await;
    check_page(&browser, drilled, "Allocations").await;
    let parts = "return document.querySelector('#bars [data-key=ba-activities]') !== null";
    check(&browser, parts, true).await;
    back(&browser).await;
    check_page(&browser, "en/allocations.html", "Allocations").await;
    reload(&browser).await;
    browser.wait_ready().await;
    back(&browser).await;
    check_page(&browser, "en/sources.html", "Sources").await;
    go(&browser, "forward").await;
    check_page(&browser, "en/allocations.html", "Allocations").await;
    check_clean(&browser).await;
}

/// A page that stays as it was sent is sent again.
#[tokio::test]
async fn back_after_a_reload_shows_the_page_where_the_application_does_not_come() {
    let browser = Browser::open(1280, 800).await;
    // Known from the first page on: what the worker stores is not given another script later.
    let refuse = "if (sessionStorage.isWithout)
        WebAssembly.compileStreaming = new Proxy(WebAssembly.compileStreaming, {
            apply: async (compile, self, [answer]) => (await answer).url.includes('/app-')
                ? Promise.reject(new Error('no application'))
                : Reflect.apply(compile, self, [answer]),
        })";
    browser.before_each_page(refuse).await;
    open(&browser, "en/?unit=billion").await;
    follow(&browser, ".pages a[href*=sources]").await;
    check_page(&browser, "en/sources.html?unit=billion", "Sources").await;
    browser.evaluate("sessionStorage.isWithout = 'the application'").await;
    reload(&browser).await;
    check(&browser, "return 'still' in document.documentElement.dataset", true).await;
    back(&browser).await;
    check_page(&browser, "en/?unit=billion", "The money at a glance").await;
}

#[tokio::test]
async fn back_returns_to_where_the_reader_was() {
    let browser = Browser::open(1280, 800).await;
    open(&browser, "en/ledger.html").await;
    scroll(&browser, 3000).await;
    follow(&browser, ".pages a[href*=sources]").await;
    check_page(&browser, "en/sources.html", "Sources").await;
    check(&browser, TOP, 0).await;
    scroll(&browser, 400).await;
    back(&browser).await;
    check_page(&browser, "en/ledger.html", "All data").await;
    check(&browser, TOP, 3000).await;
    // What was asked for there is asked for as before, from where the reader is.
    follow(&browser, ".pages a[href*=glossary]").await;
    check_page(&browser, "en/glossary.html", "Glossary").await;
    check(&browser, TOP, 0).await;
    reload(&browser).await;
    browser.wait_ready().await;
    back(&browser).await;
    check_page(&browser, "en/ledger.html", "All data").await;
    check(&browser, TOP, 3000).await;
    take_over(&browser).await;
    check(&browser, TOP, 3000).await;
    check_clean(&browser).await;
}

/// On a phone and in the longest list.
/// No focus scrolls to the field above the hits.
#[tokio::test]
async fn a_hit_that_was_opened_is_come_back_from() {
    let browser = Browser::open(1280, 800).await;
    open(&browser, "en/search.html?q=fusion").await;
    take_over(&browser).await;
    scroll(&browser, 600).await;
    browser.evaluate("[...document.querySelectorAll('#found li a')].at(-1).click()").await;
    check(&browser, "return location.pathname.endsWith('search.html')", false).await;
    back(&browser).await;
    check_page(&browser, "en/search.html?q=fusion", "Search").await;
    check(&browser, TOP, 600).await;
    check_clean(&browser).await;
}

/// Nothing was scrolled in the entry that is gone forth to.
#[tokio::test]
async fn forward_returns_to_where_the_reader_was() {
    let browser = Browser::open(1280, 700).await;
    open(&browser, "en/allocations.html").await;
    take_over(&browser).await;
    scroll(&browser, 150).await;
    browser.evaluate("document.querySelector('input[value=treemap]').click()").await;
    check_address(&browser, "en/allocations.html?form=treemap").await;
    back(&browser).await;
    check_address(&browser, "en/allocations.html").await;
    go(&browser, "forward").await;
    check_address(&browser, "en/allocations.html?form=treemap").await;
    check(&browser, TOP, 150).await;
    check_clean(&browser).await;
}

/// A row that is opened by its key before the application is there leads to its entry like every later one.
#[tokio::test]
async fn the_first_row_that_is_opened_leads_to_its_entry() {
    let browser = Browser::open(1280, 800).await;
    open(&browser, "en/ledger.html").await;
    browser.evaluate("document.querySelector('tr > th > a').focus()").await;
    press(&browser, &[Key::Enter]).await;
    check(&browser, IS_OPEN, true).await;
    check(&browser, "return document.activeElement.className", "ledger").await;
    check_clean(&browser).await;
}

#[tokio::test]
async fn back_closes_the_entry_that_was_opened() {
    let browser = Browser::open(360, 740).await;
    open(&browser, "en/").await;
    follow(&browser, ".pages a[href*=ledger]").await;
    check_page(&browser, "en/ledger.html", "All data").await;
    let row = |key: &str| format!("th > a[href$='select={key}']");
    scroll(&browser, 3000).await;
    follow(&browser, &row("jt60sa")).await;
    check_address(&browser, "en/ledger.html?select=jt60sa").await;
    // Walking on leaves no steps.
    follow(&browser, &row("iter-project")).await;
    check_address(&browser, "en/ledger.html?select=iter-project").await;
    check(&browser, IS_OPEN, true).await;
    back(&browser).await;
    check_address(&browser, "en/ledger.html").await;
    check(&browser, IS_OPEN, false).await;
    assert_eq!(browser.evaluate(HEADING).await, "All data");
    // Nor does closing leave one.
    follow(&browser, &row("jt60sa")).await;
    check_address(&browser, "en/ledger.html?select=jt60sa").await;
    follow(&browser, ".ledger .close").await;
    check_address(&browser, "en/ledger.html").await;
    check(&browser, IS_OPEN, false).await;
    back(&browser).await;
    check_page(&browser, "en/", "The money at a glance").await;
    check_clean(&browser).await;
}

/// What has been drilled into begins with what it found, wherever the reader was.
#[tokio::test]
async fn a_page_that_is_opened_begins_with_what_it_found() {
    let in_sight =
        "const title = document.querySelector('main figure > h2').getBoundingClientRect();
        const entry = document.querySelector('.ledger')?.getBoundingClientRect().top ?? innerHeight;
        return title.top >= 0 && title.bottom <= entry";
    for (width, height) in [(360, 740), (1280, 800)] {
        let browser = Browser::open(width, height).await;
        for taken_over in [false, true] {
            browser.goto("en/").await;
            browser.wait_ready().await;
            if taken_over {
                take_over(&browser).await;
            }
            let mark = "[...document.querySelectorAll('svg.picture [data-key=iter-ba-total]')]
                .filter(it => it.checkVisibility()).at(-1)";
            browser.evaluate(&format!("{mark}.scrollIntoView()")).await;
            let press =
                "dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))";
            browser.evaluate(&format!("{mark}.{press}")).await;
            let address = "en/allocations.html?at=iter-ba-total&select=iter-ba-total";
            check_page(&browser, address, "Allocations").await;
            check(&browser, in_sight, true).await;
            // Deeper in the same page.
            let part = "[...document.querySelectorAll('svg.picture [data-key=ba-activities]')]
                .find(it => it.checkVisibility())";
            browser.evaluate(&format!("{part}.scrollIntoView()")).await;
            browser.evaluate(&format!("{part}.{press}")).await;
            check_address(&browser, "en/allocations.html?at=ba-activities&select=ba-activities")
                .await;
            check(&browser, in_sight, true).await;
        }
        check_clean(&browser).await;
    }
}

/// Hosts like Cloudflare Pages lead to addresses without the ending of a file, and to folders by a slash.
async fn without_endings(request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let query = request.uri().query().map(|it| format!("?{it}")).unwrap_or_default();
    let lead = |to: &str| {
        (StatusCode::PERMANENT_REDIRECT, [(LOCATION, format!("{to}{query}"))]).into_response()
    };
    let is_page = |path: &str| dist().join(format!("{}.html", &path[1..])).is_file();
    if let Some(short) = path.strip_suffix("index.html").or(path.strip_suffix(".html")) {
        return lead(short);
    }
    if let Some(short) = path.strip_suffix('/').filter(|it| it.len() > 1 && is_page(it)) {
        return lead(short);
    }
    if dist().join(&path[1..]).is_dir() && !path.ends_with('/') {
        return lead(&format!("{path}/"));
    }
    if path.len() > 1 && is_page(&path) {
        let (mut parts, body) = request.into_parts();
        parts.uri = format!("{path}.html{query}").parse().expect("an address");
        return next.run(Request::from_parts(parts, body)).await;
    }
    next.run(request).await
}

#[tokio::test]
async fn a_host_without_endings_shows_what_the_address_says() {
    let browser = Browser::open(1280, 800).await;
    // What is stored is answered under each name.
    browser.before_each_page("delete Navigator.prototype.serviceWorker").await;
    let router = site::router(&dist()).layer(middleware::from_fn(without_endings));
    let host = browser.serve(router).await;
    let go = async |path: &str| {
        browser.visit(&format!("{host}/{path}")).await;
        take_over(&browser).await;
    };
    go("en/allocations/").await;
    check_page(&browser, "en/allocations", "Allocations").await;
    follow(&browser, ".pages a[href*=sources]").await;
    check_page(&browser, "en/sources.html", "Sources").await;
    reload(&browser).await;
    browser.wait_ready().await;
    check_page(&browser, "en/sources", "Sources").await;
    back(&browser).await;
    check_page(&browser, "en/allocations", "Allocations").await;
    // Links of the page lead where they should, from either spelling.
    take_over(&browser).await;
    follow(&browser, ".languages a[hreflang=ja]").await;
    check_address(&browser, "allocations.html").await;
    reload(&browser).await;
    take_over(&browser).await;
    check_address(&browser, "allocations").await;
    follow(&browser, ".pages a[href='./']").await;
    check_address(&browser, "").await;
    go("en/facts?select=jt60sa").await;
    check(&browser, IS_OPEN, true).await;
    go("en").await;
    check_page(&browser, "en/", "The money at a glance").await;
    go("en/embed/synchrotron.html").await;
    check_address(&browser, "en/embed/synchrotron").await;
    assert_eq!(browser.console_errors().await, Vec::<String>::new());
}

/// Some serve a folder without its slash, from where the links of its page lead elsewhere.
#[tokio::test]
async fn a_folder_without_its_slash_is_corrected() {
    let browser = Browser::open(1280, 800).await;
    let serve = async |request: Request, next: Next| {
        if request.uri().path() == "/en" {
            let (mut parts, body) = request.into_parts();
            parts.uri = "/en/".parse().expect("an address");
            return next.run(Request::from_parts(parts, body)).await;
        }
        next.run(request).await
    };
    let host = browser.serve(site::router(&dist()).layer(middleware::from_fn(serve))).await;
    browser.visit(&format!("{host}/en?unit=billion")).await;
    check_page(&browser, "en/?unit=billion", "The money at a glance").await;
    wait_for_app(&browser).await;
    follow(&browser, ".pages a[href*=sources]").await;
    check_page(&browser, "en/sources.html?unit=billion", "Sources").await;
}

/// What the reader had opened in a page is open when they come back to it, also after it was loaded again.
#[tokio::test]
async fn tables_that_were_opened_are_open_again_after_going_back() {
    let browser = Browser::open(1280, 800).await;
    open(&browser, "en/allocations.html").await;
    let is_open = "return document.querySelector('.figure details:not(.take)').open";
    browser.evaluate("document.querySelector('.figure details:not(.take)').open = true").await;
    follow(&browser, ".pages a[href*=sources]").await;
    check_page(&browser, "en/sources.html", "Sources").await;
    back(&browser).await;
    check_page(&browser, "en/allocations.html", "Allocations").await;
    check(&browser, is_open, true).await;
    browser.driver.refresh().await.expect("the page is there");
    browser.wait_ready().await;
    check(&browser, is_open, true).await;
    take_over(&browser).await;
    check(&browser, is_open, true).await;
    check_clean(&browser).await;
}

/// Browsers refuse addresses that come too often: Chromium without a word, Safari by throwing.
#[tokio::test]
async fn the_address_agrees_with_the_view_though_it_was_refused() {
    for refuse in ["return", "throw new DOMException('too often', 'SecurityError')"] {
        let browser = Browser::open(1280, 800).await;
        // What is to be done after seconds is done soon.
        let refusing = format!(
            "const later = setTimeout;
            globalThis.setTimeout = (then, wait = 0, ...rest) => later(then, window.isHasty ? Math.min(wait, 200) : wait, ...rest);
            for (const name of ['pushState', 'replaceState']) {{
                const write = History.prototype[name];
                History.prototype[name] = function (...state) {{
                    if (window.isRefusing) {{ {refuse} }}
                    return write.apply(this, state);
                }};
            }}"
        );
        browser.before_each_page(&refusing).await;
        open(&browser, "en/allocations.html").await;
        browser
            .evaluate("document.querySelector('svg#bars').focus(); window.isHasty = window.isRefusing = true")
            .await;
        press(&browser, &[Key::Home, Key::Down, Key::End]).await;
        let selected = "return document.querySelector('svg#bars .selected')?.dataset.key ?? null";
        check(&browser, selected, "quantum-beam-rd").await;
        assert_eq!(browser.evaluate("return location.search").await, "");
        browser.evaluate("window.isRefusing = false").await;
        check_address(&browser, "en/allocations.html?select=quantum-beam-rd").await;
        // It is one step.
        back(&browser).await;
        check_address(&browser, "en/allocations.html").await;
        check(&browser, IS_OPEN, false).await;
        check_clean(&browser).await;
    }
}

/// Each step of drawing takes longer than a frame, by this clock.
const SLOW: &str = "let now = 0; Date.now = () => (now += 1000);
    const later = setTimeout;
    globalThis.setTimeout = (then, wait = 0, ...rest) => later(then, wait + 100, ...rest);
    new MutationObserver(() => {
        if (!document.querySelector('[data-ready]')) return;
        globalThis.atReady ??= [
            document.querySelector('h1').textContent,
            document.querySelector('.ledger h2')?.textContent ?? null,
        ];
    }).observe(document, { subtree: true, attributeFilter: ['data-ready'] })";

#[tokio::test]
async fn a_page_that_says_ready_shows_what_its_address_asks_for() {
    let browser = Browser::open(1280, 800).await;
    browser.before_each_page(SLOW).await;
    for (path, expected) in [
        ("?lang=en&view=sources&select=iter-project", json!(["Sources", "ITER Project"])),
        ("en/ledger.html?unit=billion&select=iter-project", json!(["All data", "ITER Project"])),
        ("en/facts.html", json!(["Facts", null])),
    ] {
        browser.goto(path).await;
        browser.wait_ready().await;
        check(&browser, "return globalThis.atReady ?? null", expected).await;
    }
    check_clean(&browser).await;
}

/// Where a reader goes back before all that follows a drawing is done, what follows comes all the same.
#[tokio::test]
async fn what_is_asked_for_again_while_it_is_drawn_over_keeps_the_focus() {
    let browser = Browser::open(1280, 800).await;
    browser.before_each_page(SLOW).await;
    open(&browser, "en/allocations.html").await;
    let there_and_back = "const other = () => document.querySelector('a[hreflang]');
        const [start, heading] = [location.href, document.querySelector('h1').textContent];
        return new Promise(resolve => {
            new MutationObserver((_, observer) => {
                if (document.querySelector('h1').textContent === heading) return;
                observer.disconnect();
                other().focus();
                history.pushState(null, '', start);
                dispatchEvent(new PopStateEvent('popstate'));
                resolve(true);
            }).observe(document.getElementById('app'), { subtree: true, childList: true, characterData: true });
            other().focus();
            other().click();
        })";
    assert_eq!(browser.evaluate(there_and_back).await, true);
    let heading = "return document.querySelector('h1').textContent";
    check_slowly(&browser, heading, "Allocations").await;
    check_slowly(&browser, "return document.activeElement === document.body", false).await;
    check_clean(&browser).await;
}

/// Every control of every page, used by its key: the focus is then where the reader was, or on what they
/// asked for.
#[tokio::test]
async fn no_control_loses_the_focus() {
    let browser = Browser::open(1280, 800).await;
    let mut lost = Vec::new();
    for page in Page::ALL.iter().map(|it| it.code()) {
        open(&browser, &format!("?lang=en&view={page}&select=iter-project")).await;
        let here = browser.evaluate(USE_EVERYTHING).await;
        lost.extend(here.as_array().expect("a list").iter().map(|it| format!("{page}: {it}")));
    }
    assert_eq!(lost, Vec::<String>::new());
    check_clean(&browser).await;
}

/// Uses the controls of a page one after the other, and gives those after which nothing has the focus. What
/// is the same but for what it leads to is used twice: the first and the last.
const USE_EVERYTHING: &str = r#"return (async () => {
    const painted = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
    const start = location.href;
    const kind = it => [it.localName, it.name, it.value && it.type === 'radio' ? it.value : '',
        it.className.baseVal ?? it.className, it.closest('[class]:not(svg)')?.className,
        it.parentElement.localName, it.dataset.take, it.hreflang].join(' ');
    const controls = () => {
        const all = [...document.querySelectorAll(
            '#app :is(a[href], input, summary, svg[tabindex], button, [tabindex="0"])')]
            .filter(it => it.checkVisibility({ visibilityProperty: true }))
            .filter(it => !it.target && !it.download && !it.dataset.take);
        const groups = Map.groupBy(all, kind);
        return [...groups.values()].flatMap(it => it.length > 1 ? [it[0], it.at(-1)] : it);
    };
    const come = async () => {
        if (location.href === start) return;
        history.pushState(null, '', start);
        dispatchEvent(new PopStateEvent('popstate'));
        await painted();
        await painted();
    };
    const use = it => {
        it.focus();
        if (it.localName === 'svg') {
            for (const key of ['Home', 'ArrowRight', 'Enter']) {
                it.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
            }
        } else if (it.type === 'search') {
            it.value = 'ITER';
            it.dispatchEvent(new InputEvent('input', { bubbles: true }));
        } else if (it.localName !== 'aside') {
            it.click();
        } else {
            it.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        }
    };
    const lost = [];
    for (let idx = 0; idx < controls().length; idx += 1) {
        const it = controls()[idx];
        const name = `${kind(it)}: ${it.textContent.slice(0, 30)}`;
        use(it);
        await painted();
        // What had the focus may be gone some frames before all else is drawn.
        for (let n = 0; n < 100 && document.activeElement === document.body; n += 1) await painted();
        if (document.activeElement === document.body) lost.push(name);
        await come();
    }
    return lost;
})()"#;
