//! The explorer in pages of somebody else: as a frame, as an element, and the dialog that gives their
//! code.

use std::time::Duration;

use axum::Router;
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::Html;
use axum::routing::get;
use qst_explorer::words::lang::Lang;
use serde_json::{Value, json};
use thirtyfour::{By, Key, WebElement};
use tower_http::services::ServeDir;

use crate::support::browser::{Browser, Scheme, Settings, USUAL, dist};
use crate::{check, check_clean, check_slowly, click, picture, press, wait_for_app};

/// The explorer on a server that lets no other origin read its assets.
pub(crate) async fn explorer_alone(browser: &Browser) -> String {
    browser.serve(Router::new().fallback_service(ServeDir::new(dist()))).await
}

/// A page of somebody else with something in its body; it allows the explorer what it has to, no style
/// within its elements, and nothing else.
async fn host(browser: &Browser, body: &str, explorer: &str) -> String {
    browser.serve(host_with(body, explorer)).await
}

/// The server of such a page.
pub(crate) fn host_with(body: &str, explorer: &str) -> Router {
    let policy = format!(
        "default-src 'none'; script-src 'self' {explorer}; frame-src {explorer}; img-src 'self' {explorer}"
    );
    let dir = if body.contains("<!--rtl-->") { "rtl" } else { "ltr" };
    let page = format!(
        "<!doctype html><html lang=\"en\" dir=\"{dir}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>A host</title>\
         <link rel=\"icon\" href=\"/icon.svg\"><script src=\"/host.js\"></script></head><body>{body}</body></html>"
    );
    let page = get(move || async move { ([(CONTENT_SECURITY_POLICY, policy)], Html(page)) });
    let script = get(|| async { ([(CONTENT_TYPE, "text/javascript")], include_str!("host.js")) });
    let icon = get(|| async {
        ([(CONTENT_TYPE, "image/svg+xml")], "<svg xmlns='http://www.w3.org/2000/svg'/>")
    });
    Router::new().route("/", page).route("/host.js", script).route("/icon.svg", icon)
}

/// So many lines above a frame that it is out of sight at first.
fn lines() -> String {
    "<p>A line of the article.</p>".repeat(200)
}

/// The element with the script that defines it.
pub(crate) fn element(explorer: &str, attributes: &str) -> String {
    format!(
        "<script async src=\"{explorer}/embed.js\"></script>\
         <qst-explorer id=\"chart\" {attributes}><a href=\"{explorer}/en/\">The chart</a></qst-explorer>"
    )
}

/// Goes to a host with something in its body.
pub(crate) async fn visit(browser: &Browser, explorer: &str, body: &str) {
    let host = host(browser, body, explorer).await;
    browser.visit(&host).await;
}

/// The frame of an element.
async fn frame_of(browser: &Browser, id: &str) -> WebElement {
    let frame =
        format!("return document.getElementById('{id}').shadowRoot.querySelector('iframe.ready')");
    let frame = browser.driver.execute(frame, Vec::new()).await;
    frame.and_then(|it| it.element()).expect("its frame")
}

async fn enter(browser: &Browser, id: &str) {
    frame_of(browser, id).await.enter_frame().await.expect("the frame can be entered");
}

async fn enter_plain(browser: &Browser) {
    let frame = browser.driver.find(By::Css("iframe")).await.expect("a frame");
    frame.enter_frame().await.expect("the frame can be entered");
}

async fn leave(browser: &Browser) {
    browser.driver.enter_default_frame().await.expect("the host");
}

/// Waits until an element shows its chart.
pub(crate) async fn wait_shown(browser: &Browser, id: &str) {
    let shown = format!("return heard.some(it => it[0] === 'qst-ready' && it[1] === '{id}')");
    check_slowly(browser, &shown, true).await;
    let tall = format!("return {} > 200", height_of(id));
    check_slowly(browser, &tall, true).await;
}

/// How tall the frame of an element is, for scripts.
fn height_of(id: &str) -> String {
    format!("document.getElementById('{id}').shadowRoot.querySelector('iframe.ready').clientHeight")
}

/// A frame is as tall as what it shows: nothing is left to scroll, no bar says so, and nothing is empty.
const FITS: &str = "const page = document.documentElement;
    return Math.ceil(page.getBoundingClientRect().height) === innerHeight
        && page.scrollHeight <= page.clientHeight && page.clientWidth === innerWidth";
/// The pictures that are shown are drawn for the room that they have, or as narrow as they get.
const FILLS: &str = "return [...document.querySelectorAll('svg.picture')]
    .filter(it => it.checkVisibility())
    .every((it, _, all) => all.length && Math.abs(it.viewBox.baseVal.width - Math.max(it.clientWidth, 288)) < 20)";
/// How tall a plain frame is.
const PLAIN: &str = "return document.querySelector('iframe').clientHeight";
/// Whether the page around a frame has been scrolled.
const SCROLLS: &str = "return scrolls + scrollY";
/// The colours that a page was told to have.
const THEME: &str = "return document.documentElement.dataset.theme ?? null";

/// Waits until a frame is as tall as what it shows, with its pictures drawn for the room that they have: before
/// that it may fit for a moment.
async fn check_fits(browser: &Browser) {
    check_slowly(browser, FILLS, true).await;
    check_slowly(browser, FITS, true).await;
}

/// What a frame that fits does when its table is opened and closed again.
async fn check_follows(browser: &Browser) {
    check_slowly(browser, FITS, true).await;
    let before = browser.evaluate("return innerHeight").await;
    browser.evaluate("document.querySelector('figure details').open = true").await;
    check_slowly(browser, &format!("return innerHeight > {before}"), true).await;
    check_slowly(browser, FITS, true).await;
    let opened = browser.evaluate("return innerHeight").await;
    browser.evaluate("document.querySelector('figure details').open = false").await;
    check_slowly(browser, &format!("return innerHeight < {opened}"), true).await;
    check_slowly(browser, FITS, true).await;
}

#[tokio::test]
async fn a_plain_frame_is_followed_in_every_sandbox() {
    let browser = Browser::open(800, 700).await;
    let explorer = browser.origin().to_owned();
    for sandbox in [
        "",
        "sandbox=\"allow-scripts\"",
        "sandbox=\"allow-scripts allow-same-origin\"",
        "sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads\"",
    ] {
        let frame = format!(
            "<iframe src=\"{explorer}/en/embed/synchrotron.html\" {sandbox} title=\"A chart\"></iframe>"
        );
        visit(&browser, &explorer, &frame).await;
        check_slowly(&browser, "return document.querySelector('iframe').height > 400", true).await;
        enter_plain(&browser).await;
        // It answers, with or without an origin, and draws its chart for the room that there is.
        check_slowly(&browser, "return document.querySelector('[data-app]') !== null", true).await;
        check_follows(&browser).await;
        leave(&browser).await;
        // Everybody hears it in the words that they know.
        let shapes = "const known = [
                it => it.sentinel === 'amp' && it.type === 'embed-size' && it.height > 400,
                it => Object.values(it['datawrapper-height'] ?? {})[0] > 400,
                it => typeof it === 'string' && JSON.parse(it).context === 'iframe.resize'
                    && JSON.parse(it).height > 400 && JSON.parse(it).src.startsWith('http'),
                it => it.type === 'qst-explorer' && it.event === 'ready',
            ];
            return known.map(it => messages.filter(it).length > 0)";
        assert_eq!(browser.evaluate(shapes).await, json!([true, true, true, true]), "{sandbox}");
        let ready = "return messages.filter(it => it.event === 'ready').length";
        assert_eq!(browser.evaluate(ready).await, 1, "{sandbox}");
        // What has not changed is not told again.
        let again =
            "const heights = messages.filter(it => it.event === 'height').map(it => it.height);
            return heights.some((it, idx) => it === heights[idx - 1] || it === 0)";
        assert_eq!(browser.evaluate(again).await, false, "{sandbox}");
    }
    assert_eq!(browser.console_errors().await, Vec::<String>::new());
}

/// Components of the page around a frame may hide it in their own trees.
#[tokio::test]
async fn a_plain_frame_is_followed_within_a_component() {
    let browser = Browser::open(800, 700).await;
    let explorer = browser.origin().to_owned();
    let body = format!(
        "<script async src=\"{explorer}/embed.js\"></script><div><p id=\"outer\"></p></div>"
    );
    visit(&browser, &explorer, &body).await;
    let component = "const inner = document.createElement('div');
        document.getElementById('outer').attachShadow({ mode: 'open' }).append(inner);
        const frame = document.createElement('iframe');
        frame.src = arguments[0];
        frame.dataset.qstFit = 'height';
        inner.attachShadow({ mode: 'open' }).append(frame);
        window.frame = frame";
    let address = format!("{explorer}/en/embed/synchrotron.html");
    browser.evaluate_with(component, vec![json!(address)]).await;
    check_slowly(&browser, "return frame.clientHeight > 400", true).await;
}

/// A page names its own server, with or without an origin, and asks no other.
#[tokio::test]
async fn a_frame_asks_its_own_server_alone() {
    let browser = Browser::open(800, 700).await;
    let explorer = browser.origin().to_owned();
    let other = explorer_alone(&browser).await;
    for sandbox in ["", "sandbox=\"allow-scripts\""] {
        let frame =
            format!("<iframe src=\"{explorer}/en/embed/synchrotron.html\" {sandbox}></iframe>");
        visit(&browser, &explorer, &frame).await;
        enter_plain(&browser).await;
        check_slowly(&browser, "return document.querySelector('[data-ready]') !== null", true)
            .await;
        for (server, expected) in [(&explorer, "let through"), (&other, "refused")] {
            let ask = format!(
                "return fetch('{server}/embed.js', {{ mode: 'no-cors' }})
                    .then(() => 'let through', () => 'refused')"
            );
            assert_eq!(browser.evaluate(&ask).await, expected, "{sandbox}: {server}");
        }
        leave(&browser).await;
    }
}

/// Neither scripts nor an origin: a picture with its tables, and links that lead on.
#[tokio::test]
async fn a_frame_without_scripts_can_be_read() {
    let browser = Browser::open(800, 700).await;
    let explorer = browser.origin().to_owned();
    let frame = format!("<iframe src=\"{explorer}/en/embed/synchrotron.html\" sandbox></iframe>");
    visit(&browser, &explorer, &frame).await;
    tokio::time::sleep(Duration::ZERO).await;
    enter_plain(&browser).await;
    check(&browser, "return document.querySelector('svg.picture.narrow').checkVisibility()", true)
        .await;
    check(&browser, "return document.querySelector('.choices').checkVisibility()", false).await;
}

/// A server that lets no other origin read its assets: no module runs in a frame without an origin.
#[tokio::test]
async fn without_modules_the_chart_is_shown_and_its_height_told() {
    let browser = Browser::open(800, 700).await;
    let explorer = explorer_alone(&browser).await;
    let body = element(&explorer, "view=\"synchrotron\" lang=\"en\" theme=\"dark\"");
    visit(&browser, &explorer, &body).await;
    wait_shown(&browser, "chart").await;
    enter(&browser, "chart").await;
    check(&browser, "return document.querySelector('[data-live]') === null", true).await;
    check(&browser, "return document.querySelector('svg.picture.narrow').checkVisibility()", true)
        .await;
    // Nothing is offered that would not work, and no room is left for it.
    check_slowly(&browser, "return document.querySelector('.choices').checkVisibility()", false)
        .await;
    check_follows(&browser).await;
    check(&browser, THEME, "dark").await;
    // Links lead on as the page looks.
    browser.evaluate("document.querySelector('figcaption a').click()").await;
    check_slowly(&browser, "return location.pathname", "/en/embed/sources.html").await;
    check(&browser, THEME, "dark").await;
    check(&browser, "return location.search", "?theme=dark").await;
}

/// What a frame without modules shows less of than it was asked for, it says, and leads to it.
#[tokio::test]
async fn without_modules_a_frame_says_what_is_missing() {
    let browser = Browser::open(800, 700).await;
    let explorer = explorer_alone(&browser).await;
    let more = "at=\"iter-ba-total\" form=\"treemap\" unit=\"billion\"";
    for (asked, is_missing) in [("theme=\"dark\" title=\"off\"", false), (more, true)] {
        let body = element(&explorer, &format!("view=\"allocations\" lang=\"en\" {asked}"));
        visit(&browser, &explorer, &body).await;
        wait_shown(&browser, "chart").await;
        enter(&browser, "chart").await;
        check(&browser, "return 'still' in document.documentElement.dataset", true).await;
        let notice = "return document.querySelector('#still > p')
            .checkVisibility({ visibilityProperty: true })";
        check(&browser, notice, is_missing).await;
        let link = "const link = document.querySelector('#still a');
            return link.target === '_blank' && link.href === location.href";
        check(&browser, link, true).await;
    }
}

#[tokio::test]
async fn elements_stand_beside_each_other_in_a_page_from_right_to_left() {
    let browser = Browser::open(700, 700).await;
    let explorer = browser.origin().to_owned();
    let body = format!(
        "<!--rtl-->{}{}{}{}",
        lines(),
        element(&explorer, "view=\"synchrotron\" lang=\"en\""),
        "<qst-explorer id=\"second\" view=\"alliances\" title=\"off\" controls=\"off\">الرسم</qst-explorer>",
        "<qst-explorer id=\"third\" view=\"synchrotron\" height=\"300\" hidden>Third</qst-explorer>",
    );
    visit(&browser, &explorer, &body).await;
    // What is out of sight is not loaded before it is near.
    check(&browser, "return heard.length", 0).await;
    browser.evaluate("document.getElementById('chart').scrollIntoView(); scrolls = 0").await;
    wait_shown(&browser, "chart").await;
    browser.evaluate("document.getElementById('second').scrollIntoView()").await;
    wait_shown(&browser, "second").await;
    let labels = "return ['chart', 'second'].map(it =>
        document.getElementById(it).shadowRoot.querySelector('iframe').title)";
    assert_eq!(browser.evaluate(labels).await, json!(["The chart", "الرسم"]));
    let links =
        "return [...document.querySelectorAll('#chart a')].some(it => it.checkVisibility())";
    assert_eq!(browser.evaluate(links).await, false);
    let overflow =
        "const page = document.documentElement; return page.scrollWidth - page.clientWidth";
    assert_eq!(browser.evaluate(overflow).await, 0);

    enter(&browser, "second").await;
    check_fits(&browser).await;
    // Voices read the heading of the page all the same.
    let seen = "return ['.content > h1', '.choices', '.take', 'figure h2'].map(it =>
        document.querySelector(it).getBoundingClientRect().width > 1)";
    assert_eq!(browser.evaluate(seen).await, json!([false, false, false, true]));
    let is_read = "return document.querySelector('.content > h1').checkVisibility()";
    assert_eq!(browser.evaluate(is_read).await, true);
    assert_eq!(browser.evaluate("return document.documentElement.lang").await, "ja");
    leave(&browser).await;

    // One that was hidden tells its height when it is shown.
    let third = "document.getElementById('third')";
    browser.evaluate(&format!("{third}.hidden = false; {third}.scrollIntoView()")).await;
    check_slowly(&browser, "return heard.some(it => it[1] === 'third')", true).await;
    check(&browser, &format!("return {}", height_of("third")), 300).await;
    browser.evaluate(&format!("{third}.removeAttribute('height')")).await;
    check_slowly(&browser, &format!("return {} > 400", height_of("third")), true).await;
    check_clean_frames(&browser).await;
}

/// The script may have run before there is an element: what is within it comes later still.
#[tokio::test]
async fn an_element_after_its_script_has_the_name_that_stands_within() {
    let browser = Browser::open(800, 700).await;
    let explorer = browser.origin().to_owned();
    let body = element(&explorer, "view=\"alliances\"").replace("<script async", "<script");
    visit(&browser, &explorer, &body).await;
    wait_shown(&browser, "chart").await;
    let label = "return document.getElementById('chart').shadowRoot.querySelector('iframe').title";
    assert_eq!(browser.evaluate(label).await, "The chart");
}

/// A frame that is as tall as its page shows the entry where the reader is, wherever that is.
#[tokio::test]
async fn the_entry_of_a_tall_frame_is_where_the_reader_is() {
    let browser = Browser::open(800, 700).await;
    let explorer = browser.origin().to_owned();
    let chart =
        element(&explorer, "view=\"synchrotron\" lang=\"en\" select=\"synchrotron-cost-state\"");
    visit(&browser, &explorer, &format!("{chart}{}", lines())).await;
    wait_shown(&browser, "chart").await;
    for scrolled in [0, 300, 100] {
        let scroll = format!(
            "scrollTo(0, {scrolled}); return [innerHeight,
            document.getElementById('chart').getBoundingClientRect().top]"
        );
        let place = browser.evaluate(&scroll).await;
        let (room, top) = (place[0].as_f64().expect("a height"), place[1].as_f64().expect("a top"));
        enter(&browser, "chart").await;
        let is_in_sight = format!(
            "const box = document.querySelector('.ledger').getBoundingClientRect();
            return {top} + box.top > 100 && Math.abs({top} + box.bottom - {room}) < 2"
        );
        check(&browser, &is_in_sight, true).await;
        leave(&browser).await;
    }
}

/// No error and no refusal in the host or its frames.
async fn check_clean_frames(browser: &Browser) {
    assert_eq!(browser.console_errors().await, Vec::<String>::new());
}

/// A frame that is there but not shown tells nothing until it is.
#[tokio::test]
async fn a_hidden_frame_tells_its_height_when_it_is_shown() {
    let browser = Browser::open(800, 700).await;
    let explorer = browser.origin().to_owned();
    let frame = format!("<iframe src=\"{explorer}/en/embed/synchrotron.html\" hidden></iframe>");
    visit(&browser, &explorer, &frame).await;
    check_slowly(&browser, "return messages.some(it => it.event === 'ready')", true).await;
    assert_eq!(browser.evaluate("return messages.some(it => it.event === 'height')").await, false);
    browser.evaluate("document.querySelector('iframe').hidden = false").await;
    check_slowly(&browser, &format!("{PLAIN} > 400"), true).await;
}

#[tokio::test]
async fn what_is_selected_is_told_and_the_host_is_never_scrolled() {
    let browser = Browser::open(800, 700).await;
    let explorer = browser.origin().to_owned();
    for view in ["view=\"synchrotron\"", "view=\"ledger\"", "view=\"search\" q=\"ITER\""] {
        let attributes = format!("{view} lang=\"en\" select=\"iter-share-japan\" unit=\"billion\"");
        let body = format!("<p>Above</p>{}{}", element(&explorer, &attributes), lines());
        visit(&browser, &explorer, &body).await;
        wait_shown(&browser, "chart").await;
        enter(&browser, "chart").await;
        wait_for_app(&browser).await;
        check_slowly(&browser, "return document.querySelector('.ledger') !== null", true).await;
        // The list of all data is taller than anybody believes, and scrolls within its frame.
        if !view.contains("ledger") {
            check_fits(&browser).await;
        }
        // What is selected has not taken the focus, which would bring the host to the frame.
        assert_eq!(browser.evaluate("return document.activeElement.tagName").await, "BODY");
        leave(&browser).await;
        assert_eq!(browser.evaluate(SCROLLS).await, 0, "{view}");
    }
    let body = format!("<p>Above</p>{}{}", element(&explorer, "view=\"allocations\""), lines());
    visit(&browser, &explorer, &body).await;
    wait_shown(&browser, "chart").await;
    enter(&browser, "chart").await;
    check_slowly(&browser, "return document.querySelector('[data-ready]') !== null", true).await;
    // Not every browser lets scripts move the focus to a frame in which the reader has done nothing.
    click(&browser, ".content > h1").await;
    let focus = "[...document.querySelectorAll('svg#bars-narrow, svg#bars')]
        .find(it => it.checkVisibility()).focus({ preventScroll: true })";
    browser.evaluate(focus).await;
    press(&browser, &[Key::Home, Key::Down, Key::End]).await;
    wait_for_app(&browser).await;
    press(&browser, &[Key::Home]).await;
    leave(&browser).await;
    let keys = "return heard.filter(it => it[0] === 'qst-select').map(it => it[2])";
    let first = format!(
        "const keys = (() => {{ {keys} }})(); return keys.length > 3 && keys[0] === keys.at(-1)
        && keys[0] === 'operating-grant-general-account'"
    );
    check_slowly(&browser, &first, true).await;
    assert_eq!(browser.evaluate(SCROLLS).await, 0);
    check_clean_frames(&browser).await;
}

/// A frame without an origin may not write the address of another page: it goes there.
#[tokio::test]
async fn a_mark_opens_its_parts_in_a_frame_without_an_origin() {
    // All of it is in sight: a frame without an origin does not scroll its host everywhere.
    let browser = Browser::open(800, 1300).await;
    let explorer = browser.origin().to_owned();
    visit(&browser, &explorer, &element(&explorer, "lang=\"en\" theme=\"dark\"")).await;
    wait_shown(&browser, "chart").await;
    enter(&browser, "chart").await;
    check_slowly(&browser, "return document.querySelector('[data-ready]') !== null", true).await;
    click(&browser, "#bars-narrow [data-key=iter-ba-total], #bars [data-key=iter-ba-total]").await;
    let opened = "return [...document.querySelectorAll('.breadcrumbs li')].length";
    check_slowly(&browser, opened, 2).await;
    check(&browser, THEME, "dark").await;
}

#[tokio::test]
async fn colours_change_in_place_and_all_else_in_a_new_frame() {
    let browser = Browser::open(800, 700).await;
    let explorer = browser.origin().to_owned();
    visit(&browser, &explorer, &element(&explorer, "view=\"synchrotron\" lang=\"en\"")).await;
    wait_shown(&browser, "chart").await;
    enter(&browser, "chart").await;
    browser.evaluate("window.same = true").await;
    check(&browser, THEME, Value::Null).await;
    for (asked, theme) in [("dark", "dark"), ("light", "light"), ("<b>", "auto"), ("dark", "dark")]
    {
        leave(&browser).await;
        let set = format!("document.getElementById('chart').setAttribute('theme', '{asked}')");
        browser.evaluate(&set).await;
        enter(&browser, "chart").await;
        check(&browser, THEME, theme).await;
        assert_eq!(browser.evaluate("return window.same").await, true);
    }
    leave(&browser).await;
    let steps = browser.evaluate("return history.length").await;
    let change = "const chart = document.getElementById('chart');
        chart.setAttribute('view', 'alliances');
        chart.setAttribute('unit', 'billion')";
    browser.evaluate(change).await;
    check_slowly(&browser, "return heard.filter(it => it[0] === 'qst-ready').length", 2).await;
    enter(&browser, "chart").await;
    check(
        &browser,
        "return location.pathname + location.search",
        "/en/embed/alliances.html?unit=billion&theme=dark",
    )
    .await;
    check(&browser, THEME, "dark").await;
    leave(&browser).await;
    assert_eq!(browser.evaluate("return history.length").await, steps, "a step back is lost");
}

#[tokio::test]
async fn hostile_messages_change_nothing() {
    let browser = Browser::open(800, 700).await;
    let explorer = browser.origin().to_owned();
    visit(&browser, &explorer, &element(&explorer, "view=\"synchrotron\" lang=\"en\"")).await;
    wait_shown(&browser, "chart").await;
    enter(&browser, "chart").await;
    wait_for_app(&browser).await;
    check_fits(&browser).await;
    leave(&browser).await;
    let height = format!("return {}", height_of("chart"));
    let before = browser.evaluate(&height).await;
    let heard = browser.evaluate("return heard.length").await;

    // From somebody else than the frame, in the right shape.
    browser
        .evaluate(
            "for (const event of ['height', 'select', 'ready']) {
                postMessage({ type: 'qst-explorer', event, height: 5, key: 'a' }, '*');
            }",
        )
        .await;
    // From the frame, in other shapes.
    enter(&browser, "chart").await;
    browser
        .evaluate(
            "const type = 'qst-explorer';
            const heights = [0, -1, 1e9, Infinity, NaN, '900', [900], null, { valueOf: 900 }];
            const keys = ['', 'a b', '<img src=x>', 'a'.repeat(300), 5, null, ['a'], { a: 1 }];
            const messages = [
                ...heights.map(height => ({ type, event: 'height', height })),
                ...keys.map(key => ({ type, event: 'select', key })),
                null, 5, 'qst-explorer', [], new Map([['type', type]]), new Date(),
                JSON.stringify({ type, event: 'height', height: 5 }),
                JSON.parse('{\"__proto__\": {\"type\": \"qst-explorer\"}, \"event\": \"height\", \"height\": 5}'),
                { type, event: 'close' }, { type, event: '__proto__' }, { type: 'other', event: 'height', height: 5 },
            ];
            messages.forEach(it => parent.postMessage(it, '*'));
            parent.postMessage({ type, event: 'select', key: 'the-last' }, '*')",
        )
        .await;
    leave(&browser).await;
    // Messages come in their order.
    check(&browser, "return heard.at(-1)[2]", "the-last").await;
    check(&browser, "return heard.length", heard.as_u64().expect("a count") + 1).await;
    check(&browser, &height, before).await;

    // To the frame.
    browser
        .evaluate(
            "const frame = document.getElementById('chart').shadowRoot.querySelector('iframe');
            const type = 'qst-explorer', set = 'theme';
            const messages = [
                null, 5, 'dark', [], [type, set, 'dark'], new Map(),
                { type, set }, { type, set, theme: null }, { type, set, theme: ['dark'] },
                { type, set, theme: 'DARK' }, { type, set, theme: 'constructor' },
                { type, set, theme: '<script>' }, { type, set, theme: 'x'.repeat(1e6) },
                { type, set: 'title', theme: 'dark' }, { type: 'other', set, theme: 'dark' },
                { type, set, theme: 'dark', more: 1 }, JSON.stringify({ type, set, theme: 'dark' }),
                JSON.parse('{\"__proto__\": {\"theme\": \"dark\"}, \"type\": \"qst-explorer\", \"set\": \"theme\"}'),
            ];
            messages.forEach(it => frame.contentWindow.postMessage(it, '*'))",
        )
        .await;
    enter(&browser, "chart").await;
    browser
        .evaluate("postMessage({ type: 'qst-explorer', set: 'theme', theme: 'dark' }, '*')")
        .await;
    let last = "return new Promise(resolve => {
        addEventListener('message', resolve, { once: true });
        postMessage('the last', '*');
    }).then(() => document.documentElement.dataset.theme ?? null)";
    assert_eq!(browser.evaluate(last).await, Value::Null);
    check_clean_frames(&browser).await;
}

#[tokio::test]
async fn hostile_parameters_change_nothing() {
    let browser = Browser::open(800, 700).await;
    let long = "x".repeat(5_000);
    for query in [
        "theme=%3Cscript%3Ealert(1)%3C/script%3E".to_owned(),
        "theme=javascript:alert(1)&title=javascript:alert(1)&controls=%22onload=%22".to_owned(),
        format!("theme={long}&title={long}&q={long}"),
        "constructor=dark&__proto__=dark&toString=off&hasOwnProperty=off".to_owned(),
        "theme=Dark&title=OFF&controls=".to_owned(),
    ] {
        browser.goto(&format!("en/embed/synchrotron.html?{query}")).await;
        browser.wait_ready().await;
        let worn = "const { theme, title, controls } = document.documentElement.dataset;
            return [theme ?? null, title ?? null, controls ?? null]";
        assert_eq!(browser.evaluate(worn).await, json!([null, null, null]), "{query}");
        let shown = "return ['.content > h1', '.take', 'svg.picture'].map(it =>
            document.querySelector(it).checkVisibility({ visibilityProperty: true }))";
        check(&browser, shown, json!([true, true, true])).await;
    }
    // Of several values the last that is known counts, as everywhere else.
    browser.goto("en/embed/synchrotron.html?theme=light&theme=dark&theme=blue").await;
    check(&browser, THEME, "dark").await;
    // Links are copied with what is around them, encoded again, and taken out of the source of a page.
    for query in [
        "title=off&amp;theme=dark%29",
        "title=off&#38;theme=dark",
        "title=off;theme=dark",
        "title%253Doff%2526theme%253Ddark",
        "title=off%5Cu0026theme=dark",
    ] {
        browser.goto(&format!("en/embed/synchrotron.html?{query}")).await;
        check(&browser, THEME, "dark").await;
        check(&browser, "return document.documentElement.dataset.title", "off").await;
    }
    check_clean(&browser).await;
}

/// The element with hostile attributes asks for nothing but a page of the explorer.
#[tokio::test]
async fn hostile_attributes_stay_within_the_site() {
    let browser = Browser::open(800, 700).await;
    let explorer = browser.origin().to_owned();
    let body = element(
        &explorer,
        "view=\"../../evil\" lang=\"//evil.example\" theme=\"&quot;><script>\" at=\"&amp;select=x#y\"",
    );
    visit(&browser, &explorer, &body).await;
    let address = "return document.getElementById('chart').shadowRoot.querySelector('iframe').src";
    let expected = format!("{explorer}/embed/?at=%26select%3Dx%23y&theme=%22%3E%3Cscript%3E");
    check_slowly(&browser, address, expected).await;
}

/// A host may take a frame away at any moment, as the dialog does with its preview. WebKit once went round for ever in
/// what the frame was waiting for.
#[tokio::test]
async fn a_frame_that_is_taken_away_while_it_loads_leaves_the_page_at_work() {
    let browser = Browser::open(800, 700).await;
    let explorer = browser.origin().to_owned();
    let frame = format!("<iframe src=\"{explorer}/en/embed/synchrotron.html\"></iframe>");
    browser.gate.hold("/start-", ".wasm");
    visit(&browser, &explorer, "").await;
    for n_frames in 1..=3 {
        browser.evaluate_with("document.body.innerHTML = arguments[0]", vec![json!(frame)]).await;
        browser.wait_asked("/start-", ".wasm", n_frames).await;
        browser.evaluate("document.querySelector('iframe').remove()").await;
    }
    browser.gate.let_go();
    // What arrives for the frames by now is passed on in tasks, of which some come after this.
    for _ in 0..20 {
        let turn = "return new Promise(done => setTimeout(() => done('turned'), 20))";
        assert_eq!(browser.evaluate(turn).await, "turned");
    }
}

/// Nothing answers: the link stays.
#[tokio::test]
async fn the_link_stays_where_nothing_answers() {
    let browser = Browser::open(800, 700).await;
    let explorer = browser.origin().to_owned();
    let link = "return document.querySelector('#chart a').checkVisibility()";
    // The site is there, but not the page.
    visit(&browser, &explorer, &element(&explorer, "view=\"nowhere\"")).await;
    check_slowly(
        &browser,
        "return document.getElementById('chart').shadowRoot?.querySelector('iframe') !== null",
        true,
    )
    .await;
    check(&browser, link, true).await;
    let takes_no_room = "return document.getElementById('chart').clientHeight < 60";
    check(&browser, takes_no_room, true).await;
    // A page that is no longer asked for is not shown in its place.
    visit(&browser, &explorer, &element(&explorer, "view=\"synchrotron\"")).await;
    wait_shown(&browser, "chart").await;
    check(&browser, link, false).await;
    browser.evaluate("document.getElementById('chart').setAttribute('view', 'nowhere')").await;
    check(&browser, link, true).await;
    let ready = "return document.getElementById('chart').shadowRoot.querySelector('iframe.ready')";
    check(&browser, ready, json!(null)).await;
    // The site is gone.
    let gone = "http://127.0.0.1:9";
    visit(&browser, gone, &element(gone, "view=\"synchrotron\"")).await;
    check(&browser, link, true).await;
}

/// The dialog by keyboard alone, and what it gives in a page of somebody else.
#[tokio::test]
async fn the_code_of_the_dialog_works_elsewhere() {
    let browser = Browser::open(1280, 800).await;
    let explorer = browser.origin().to_owned();
    open_dialog(&browser, "en/synchrotron.html", "split").await;
    let state = "const dialog = document.getElementById('embed-dialog');
        return [dialog.matches(':modal'), document.activeElement.id,
            document.getElementById(dialog.getAttribute('aria-labelledby')).textContent]";
    check(&browser, state, json!([true, "embed-name", Lang::En.embed().title])).await;
    // Everything in it has a name, and nothing outside can be reached.
    let nameless = "return [...document.querySelectorAll(
            '#embed-dialog :is(button, input, textarea, iframe)')]
        .filter(it => !(it.textContent.trim() || it.title || it.labels?.length)).length";
    assert_eq!(browser.evaluate(nameless).await, 0);
    press(&browser, &[Key::Tab, Key::Tab]).await;
    check(&browser, "return document.activeElement.name", "embed-kind").await;
    let code = "return document.getElementById('embed-code').value";
    let codes: [(&[Key], &str); 3] =
        [(&[], "<iframe "), (&[Key::Down], "<script "), (&[Key::Down], "<a ")];
    let mut given: Vec<String> = Vec::new();
    for (keys, start) in codes {
        press(&browser, keys).await;
        check(&browser, &format!("{code}.startsWith('{start}')"), true).await;
        given.push(browser.evaluate(code).await.as_str().expect("code").to_owned());
    }
    // The preview has told how tall it is.
    press(&browser, &[Key::Up, Key::Up]).await;
    check_slowly(&browser, &format!("{code}.match(/height=\"(\\d+)\"/)?.[1] !== '640'"), true)
        .await;
    // Other colours, by keys: language, then colours.
    press(&browser, &[Key::Tab, Key::Tab, Key::Down, Key::Down]).await;
    check(&browser, &format!("{code}.includes('theme=dark')"), true).await;
    press(&browser, &[Key::Escape]).await;
    check(&browser, "return document.getElementById('embed-dialog') === null", true).await;
    check(&browser, "return document.activeElement.dataset.take", "embed").await;
    check_clean(&browser).await;

    for code in given {
        visit(&browser, &explorer, &code.replace("<qst-explorer ", "<qst-explorer id=\"chart\" "))
            .await;
        if code.starts_with("<script") {
            wait_shown(&browser, "chart").await;
        } else if code.starts_with("<iframe") {
            check_slowly(&browser, &format!("{PLAIN} > 400"), true).await;
        } else {
            let drawn = "return document.querySelector('img').naturalWidth > 1000";
            check_slowly(&browser, drawn, true).await;
        }
    }
    check_clean_frames(&browser).await;
}

async fn open_dialog(browser: &Browser, page: &str, of: &str) {
    browser.goto(page).await;
    open_dialog_here(browser, of).await;
}

/// Opens the dialog of a page on its way.
pub(crate) async fn open_dialog_here(browser: &Browser, of: &str) {
    browser.wait_ready().await;
    let summary = format!(".take[data-of={of}] > summary");
    browser.evaluate(&format!("document.querySelector('{summary}').focus()")).await;
    press(browser, &[Key::Enter]).await;
    let button = format!("document.querySelector('.take[data-of={of}] [data-take=embed]')");
    check_slowly(browser, &format!("return {button}?.checkVisibility() ?? false"), true).await;
    browser.evaluate(&format!("{button}.focus()")).await;
    press(browser, &[Key::Enter]).await;
    check(browser, "return document.getElementById('embed-dialog')?.open ?? false", true).await;
}

/// What is embedded is what the reader sees, on its own page.
#[tokio::test]
async fn the_dialog_shows_the_view_of_the_reader() {
    let browser = Browser::open(1280, 800).await;
    let preview = "return new URL(document.querySelector('#embed-dialog iframe').src)
        .href.slice(location.origin.length)";
    for (page, of, expected) in [
        ("en/?unit=billion", "bars", "/en/embed/allocations.html?unit=billion"),
        ("", "alliances", "/embed/alliances.html"),
        (
            "allocations.html?at=iter-ba-total&form=icicle&select=jt60sa",
            "icicle",
            "/embed/allocations.html?at=iter-ba-total&form=icicle&select=jt60sa",
        ),
        ("en/glossary.html", "page", "/en/embed/glossary.html"),
    ] {
        open_dialog(&browser, page, of).await;
        check(&browser, preview, expected).await;
        let kinds = "return document.querySelectorAll('[name=embed-kind]').length";
        check(&browser, kinds, if of == "page" { 2 } else { 3 }).await;
    }
    // Of this view there is no picture.
    open_dialog(&browser, "en/synchrotron.html?unit=billion", "split").await;
    click(&browser, "[name=embed-kind][value=image] + span").await;
    check(&browser, "return document.getElementById('embed-code') === null", true).await;
    let told =
        "return document.querySelector('#embed-dialog .code').textContent.includes('SVG or PNG')";
    check(&browser, told, true).await;
}

/// The field says which height holds, whatever was typed.
#[tokio::test]
async fn a_height_beyond_what_is_possible_is_not_left_in_the_field() {
    let browser = Browser::open(1280, 800).await;
    open_dialog(&browser, "en/synchrotron.html", "split").await;
    click(&browser, "[name=embed-height][value=given] + span").await;
    for (typed, holds) in [("50", "100"), ("30", "100"), ("99999", "20000"), ("", "20000")] {
        let type_in = format!(
            "const field = document.querySelector('[name=embed-pixels]');
            field.value = '{typed}';
            field.dispatchEvent(new Event('change', {{ bubbles: true }}))"
        );
        browser.evaluate(&type_in).await;
        let shown = "return document.querySelector('[name=embed-pixels]').value";
        check(&browser, shown, holds).await;
        let code =
            "return document.getElementById('embed-code').value.match(/height=\"(\\d+)\"/)[1]";
        check(&browser, code, holds).await;
    }
}

/// In a frame nothing is offered for embedding, and no file of the site.
#[tokio::test]
async fn frames_do_not_offer_the_dialog() {
    let browser = Browser::open(800, 700).await;
    let explorer = browser.origin().to_owned();
    for page in ["en/embed/synchrotron.html", "en/synchrotron.html"] {
        let frame = format!("<iframe src=\"{explorer}/{page}\" height=\"600\"></iframe>");
        visit(&browser, &explorer, &frame).await;
        enter_plain(&browser).await;
        check_slowly(&browser, "return document.querySelector('[data-ready]') !== null", true)
            .await;
        browser.evaluate("document.querySelector('.take').open = true; document.querySelector('.take > summary').click()").await;
        wait_for_app(&browser).await;
        check_slowly(&browser, "return document.querySelector('[data-take=svg]') !== null", true)
            .await;
        let offered = "return [...document.querySelectorAll('[data-take=embed], [data-take=file]')]
            .filter(it => it.checkVisibility()).length";
        check(&browser, offered, 0).await;
        leave(&browser).await;
    }
}

/// Screenshots of the dialog and of embedded charts, for people to look at.
#[tokio::test]
async fn the_dialog_and_embedded_charts_in_every_look() {
    for (width, scheme) in
        [(360, Scheme::Light), (360, Scheme::Dark), (1280, Scheme::Light), (1280, Scheme::Dark)]
    {
        let browser = Browser::open_as(Settings { scheme, ..USUAL }, width, 800).await;
        let explorer = browser.origin().to_owned();
        for lang in ["ja", "en"] {
            let folder = if lang == "en" { "en/" } else { "" };
            open_dialog(&browser, &format!("{folder}synchrotron.html"), "split").await;
            let told = "return document.querySelector('#embed-dialog iframe').height !== '640'";
            check_slowly(&browser, told, true).await;
            // It is drawn for the room that it has.
            browser
                .evaluate("document.querySelector('#embed-dialog iframe').scrollIntoView()")
                .await;
            enter_plain(&browser).await;
            check_slowly(&browser, "return document.querySelector('[data-ready]') !== null", true)
                .await;
            check_slowly(&browser, FILLS, true).await;
            leave(&browser).await;
            browser.evaluate("document.getElementById('embed-dialog').scrollTo(0, 0)").await;
            let name =
                |what: &str| picture(&browser, &format!("embed-{what}-{lang}-{width}-{scheme:?}"));
            browser.screenshot(&name("dialog")).await;
            let overflow = "const dialog = document.getElementById('embed-dialog');
                return dialog.scrollWidth - dialog.clientWidth";
            assert_eq!(browser.evaluate(overflow).await, 0, "{lang} {width}");
            let body = format!(
                "<h1>An article</h1>{}<p>It goes on.</p>",
                element(&explorer, &format!("view=\"synchrotron\" lang=\"{lang}\" title=\"off\"")),
            );
            visit(&browser, &explorer, &body).await;
            wait_shown(&browser, "chart").await;
            enter(&browser, "chart").await;
            check_slowly(&browser, FILLS, true).await;
            check_fits(&browser).await;
            leave(&browser).await;
            browser.screenshot(&name("element")).await;
        }
        check_clean_frames(&browser).await;
    }
}
