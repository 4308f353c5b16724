//! Capabilities of browsers that are missing, throw, reject or never answer, and exceptions in the middle of
//! drawing: the page says where it stands, and nothing that was asked for is lost without a word.

use qst_explorer::words::lang::Lang;
use serde_json::{Value, json};

use crate::exports::take;
use crate::support::browser::Browser;
use crate::{check, check_address, check_slowly, check_text, click, wait_for_app};

/// Lets a page be opened with a capability broken that its window's name tells: the way, what is broken, and
/// perhaps that this comes later, when the application has taken over.
/// Waiting takes no time to speak of.
const BREAKING: &str = "{
    const wait = globalThis.setTimeout;
    globalThis.setTimeout = (then, time, ...rest) => wait(then, time > 900 ? time / 10 : time, ...rest);
    const repeat = globalThis.setInterval;
    globalThis.setInterval = (then, time, ...rest) => repeat(then, time > 900 ? time / 10 : time, ...rest);
    const [way, what, isLater] = window.name.split(' ');
    const path = what?.split('.') ?? [];
    const name = path.pop();
    const of = path.reduce((it, name) => it[name], globalThis);
    const broken = {
        throws: () => { throw new Error(`${what} throws`) },
        rejects: () => Promise.reject(new Error(`${what} rejects`)),
        never: () => new Promise(() => {}),
        silent: () => undefined,
    }[way];
    const spoil = () => Object.defineProperty(of, name, { value: broken, configurable: true });
    if (isLater) addEventListener('taken-over', spoil, { once: true });
    else if (name) spoil();
}";

/// Uncaught errors, as the page itself has noted them.
const UNCAUGHT: &str = "{
    window.uncaught = [];
    addEventListener('error', ({ error }) => error && window.uncaught.push(String(error)));
    addEventListener('unhandledrejection', ({ reason }) => window.uncaught.push(String(reason)));
}";

/// Whether the notice that nothing runs is seen.
const NOTICE: &str = "return document.querySelector('#still > p')
    ?.checkVisibility({ visibilityProperty: true }) ?? false";
/// The time has passed that the style sheet counts.
const LATER: &str = "document.getAnimations().forEach(it => it.finish())";

/// What a broken capability is to be: where a page is in the end.
const STANDS: &str = "document.getAnimations().forEach(it => it.finish());
    const notice = document.querySelector('#still > p').checkVisibility({ visibilityProperty: true });
    const loading = /Loading/.test(document.getElementById('said').textContent);
    const shown = document.body.textContent.includes('21.535 billion yen');
    return shown || notice || loading";

/// Opens the site in a browser in whose pages capabilities can be broken.
async fn open_breaking() -> Browser {
    let browser = Browser::open(1280, 800).await;
    browser.before_each_page(UNCAUGHT).await;
    browser.before_each_page(BREAKING).await;
    browser.goto("404.html").await;
    browser
}

/// Opens a page with a capability broken.
async fn goto_broken(browser: &Browser, way: &str, what: &str, page: &str) {
    browser.evaluate_with("window.name = arguments[0]", vec![json!(format!("{way} {what}"))]).await;
    browser.goto(page).await;
}

async fn uncaught(browser: &Browser) -> Value {
    browser.evaluate("return window.uncaught").await
}

/// Each stage of a page with what it depends on broken in every way.
#[tokio::test]
async fn whatever_fails_the_page_says_where_it_stands() {
    let browser = open_breaking().await;
    for (what, ways) in [
        ("fetch", ["missing", "throws", "rejects", "never"].as_slice()),
        ("WebAssembly.compileStreaming", &["missing", "throws", "rejects", "never"]),
        ("WebAssembly.instantiate", &["missing", "throws", "rejects", "never"]),
        ("requestAnimationFrame", &["missing", "throws", "silent"]),
        ("requestIdleCallback", &["missing", "throws", "silent"]),
        ("setTimeout", &["silent"]),
        ("DOMTokenList.prototype.supports", &["missing", "throws"]),
        ("MutationObserver", &["missing"]),
        ("MutationObserver.prototype.observe", &["missing", "throws"]),
        ("MutationObserver.prototype.takeRecords", &["missing", "throws"]),
        ("ResizeObserver.prototype.observe", &["missing", "throws"]),
        ("performance.getEntriesByType", &["missing", "throws"]),
    ] {
        for way in ways {
            goto_broken(&browser, way, what, "en/?unit=billion").await;
            check(&browser, STANDS, true).await;
            assert_eq!(uncaught(&browser).await, json!([]), "{what} {way}");
        }
    }
}

/// Where nobody can tell what others have altered, what is asked for is drawn all the same.
#[tokio::test]
async fn observers_that_fail_keep_no_view_from_being_drawn() {
    let browser = open_breaking().await;
    for what in ["MutationObserver.prototype.takeRecords", "ResizeObserver.prototype.observe"] {
        goto_broken(&browser, "throws", what, "en/allocations.html").await;
        browser.wait_ready().await;
        browser.evaluate("dispatchEvent(new Event('wake'))").await;
        wait_for_app(&browser).await;
        for (unit, said) in [("billion", "21.535"), ("million", "21,535")] {
            browser
                .evaluate(&format!("document.querySelector('input[value={unit}]').click()"))
                .await;
            check_address(&browser, &format!("en/allocations.html?unit={unit}")).await;
            check(&browser, &format!("return document.body.innerText.includes('{said}')"), true)
                .await;
        }
        assert_eq!(uncaught(&browser).await, json!([]), "{what}");
    }
}

/// Some browsers let no page change its address.
#[tokio::test]
async fn an_address_that_never_follows_is_told() {
    let browser = open_breaking().await;
    goto_broken(&browser, "throws", "History.prototype.replaceState", "en/allocations.html").await;
    browser.wait_ready().await;
    browser.evaluate("dispatchEvent(new Event('wake'))").await;
    wait_for_app(&browser).await;
    browser.evaluate("History.prototype.pushState = History.prototype.replaceState").await;
    browser.evaluate("document.querySelector('input[value=billion]').click()").await;
    let said = "return document.getElementById('said').textContent";
    check_slowly(&browser, said, Lang::En.export_menu().no_address).await;
    check(&browser, "return document.body.innerText.includes('21.535')", true).await;
    assert_eq!(uncaught(&browser).await, json!([]));
}

/// Extensions take elements away.
#[tokio::test]
async fn a_notice_that_was_taken_away_is_no_error() {
    let browser = open_breaking().await;
    let remove = "addEventListener('DOMContentLoaded', () => {
        document.getElementById('still').remove();
        document.getElementById('said').remove();
    });";
    browser.before_each_page(remove).await;
    goto_broken(&browser, "throws", "fetch", "en/?unit=billion").await;
    check(&browser, "return document.documentElement.dataset.still ?? null", "").await;
    goto_broken(&browser, "", "", "en/?unit=billion").await;
    wait_for_app(&browser).await;
    assert_eq!(uncaught(&browser).await, json!([]));
}

/// Throws once, at the n-th call from when the application has taken over.
fn once(method: &str, n: u32, thrown: &str) -> String {
    format!(
        "addEventListener('taken-over', () => {{
            const own = {method};
            let n = {n};
            {method} = function (...given) {{
                if (n-- === 1) {{
                    window.thrown = true;
                    throw {thrown};
                }}
                return own.apply(this, given);
            }};
        }}, {{ once: true }});"
    )
}

/// Where the application breaks down in the first drawing after it has taken over, or when a page is left, what
/// was asked for is drawn nevertheless.
#[tokio::test]
async fn a_breakdown_while_drawing_loses_nothing() {
    let error = "new Error('once')";
    for (method, n, thrown) in [
        ("Document.prototype.createElement", 4, error),
        ("Node.prototype.insertBefore", 20, error),
        ("Node.prototype.insertBefore", 20, "'no error'"),
        ("window.scrollTo", 1, error),
    ] {
        let browser = Browser::open(1280, 800).await;
        browser.before_each_page(BREAKING).await;
        browser.before_each_page(&once(method, n, thrown)).await;
        browser.goto("en/allocations.html?at=iter-ba-total&unit=billion").await;
        wait_for_app(&browser).await;
        // As soon as the links of the page hold what its address asks for, wherever the application stands.
        let clicked = "const link = document.querySelector('.pages a[href*=\"fusion.html?\"]');
            link?.click();
            return link !== null";
        check(&browser, clicked, true).await;
        check_address(&browser, "en/fusion.html?unit=billion").await;
        let heading = "return document.querySelector('h1').textContent";
        check_slowly(&browser, heading, "Fusion").await;
        let thrown = format!("return window.thrown /* {method} */");
        check(&browser, &thrown, true).await;
        wait_for_app(&browser).await;
        browser.evaluate("document.querySelector('input[value=million]').click()").await;
        check_address(&browser, "en/fusion.html?unit=million").await;
        check(&browser, "return document.body.innerText.includes('21,347')", true).await;
        check(&browser, NOTICE, false).await;
    }
}

/// What breaks down in the very task in which the application has taken over is heard, and nobody has to ask for
/// anything before it is drawn anew.
#[tokio::test]
async fn a_breakdown_while_taking_over_is_mended_at_once() {
    let browser = Browser::open(1280, 800).await;
    let throwing = "const own = Object.getOwnPropertyDescriptor(Document.prototype, 'title');
        let isThrown = false;
        Object.defineProperty(Document.prototype, 'title', { ...own, set(title) {
            if (!isThrown) {
                isThrown = true;
                throw new Error('once');
            }
            own.set.call(this, title);
        } });";
    browser.before_each_page(throwing).await;
    browser.goto("en/allocations.html?unit=billion").await;
    let mount = "return document.getElementById('app').dataset.mount";
    browser.wait_ready().await;
    browser.evaluate("dispatchEvent(new Event('wake'))").await;
    check(&browser, mount, "render").await;
    wait_for_app(&browser).await;
    click(&browser, ".pages a[href*=\"fusion.html?\"]").await;
    check(&browser, "return document.querySelector('h1').textContent", "Fusion").await;
    check(&browser, NOTICE, false).await;
}

/// What is asked for at the last moment before another instance is drawn is drawn by that.
#[tokio::test]
async fn the_last_command_before_a_rescue_is_executed() {
    let browser = Browser::open(1280, 800).await;
    browser.before_each_page(BREAKING).await;
    let thrown = once("Document.prototype.createElement", 4, "new Error('once')");
    browser.before_each_page(&thrown).await;
    let click = "addEventListener('taking-over', () => {
        if (window.thrown) document.querySelector('.pages a[href*=fusion]').click();
    })";
    browser.before_each_page(click).await;
    browser.goto("en/allocations.html?at=iter-ba-total&unit=billion").await;
    check_address(&browser, "en/fusion.html?unit=billion").await;
    check_slowly(&browser, "return document.querySelector('h1').textContent", "Fusion").await;
    check(&browser, NOTICE, false).await;
}

/// What goes wrong in a page may be of whoever is in it, too.
#[tokio::test]
async fn errors_of_others_change_nothing() {
    let browser = Browser::open(1280, 800).await;
    browser.before_each_page(BREAKING).await;
    browser.goto("en/?unit=billion").await;
    wait_for_app(&browser).await;
    let others = "const root = document.getElementById('app');
        root.isSame = true;
        setTimeout(() => { throw new Error('of an extension') });
        Promise.reject(new Error('of an extension'));
        return new Promise(resolve => setTimeout(resolve, 700))
            .then(() => document.getElementById('app').isSame)";
    assert_eq!(browser.evaluate(others).await, true);
}

/// Whoever waits is told so, and at last how to try again; what they asked for comes all the same.
#[tokio::test]
async fn who_waits_for_the_application_is_told() {
    let browser = Browser::open(1280, 800).await;
    browser.before_each_page(BREAKING).await;
    browser.gate.hold("/app-", ".wasm");
    browser.goto("en/").await;
    browser.wait_ready().await;
    let said = "return document.getElementById('said').innerText";
    assert_eq!(browser.evaluate(said).await, "");
    click(&browser, "input[value=billion] + span").await;
    check(&browser, said, "Loading what you asked for…").await;
    let link = "return document.querySelector('#said a')?.href === location.href";
    check(&browser, link, true).await;
    browser.gate.let_go();
    check(&browser, "return document.body.innerText.includes('21.535 billion yen')", true).await;
    check(&browser, said, "").await;
}

/// Nothing can be heard of a module that does not come, nor of one that cannot be had: the style sheet counts
/// the time. In a frame, as a page waits for its module.
#[tokio::test]
async fn a_page_whose_module_does_not_come_says_so() {
    let browser = Browser::open(1280, 800).await;
    browser.goto("404.html").await;
    let address = "en/allocations.html?at=iter-ba-total&form=treemap";
    let frame = "const frame = document.createElement('iframe');
        Object.assign(frame, { width: 1000, height: 600, src: arguments[0] });
        document.body.replaceChildren(frame)";
    let within = |script: &str| {
        format!(
            "const {{ document, location }} = window[0];
             if (location.protocol === 'about:' || document.readyState === 'loading') return null;
             {script}"
        )
    };
    browser.gate.lose("/boot-", ".js");
    browser.evaluate_with(frame, vec![json!(format!("/{address}"))]).await;
    check(&browser, &within(NOTICE), false).await;
    browser.evaluate(&within(LATER)).await;
    check(&browser, &within(NOTICE), true).await;
    let link = within("return document.querySelector('#still a').href === location.href");
    assert_eq!(browser.evaluate(&link).await, true);
    browser.gate.hold("/boot-", ".js");
    browser.evaluate(&within("document.querySelector('#still a').click()")).await;
    check(&browser, &within(NOTICE), false).await;
    browser.evaluate(&within(LATER)).await;
    check(&browser, &within(NOTICE), true).await;
    // It was only late.
    browser.gate.let_go();
    check(&browser, &within(NOTICE), false).await;
    let treemap = within("return document.querySelector('svg#treemap') !== null");
    check_slowly(&browser, &treemap, true).await;
}

/// Where something cannot be copied, drawn, shown or fetched, it is said, and there is another way.
#[tokio::test]
async fn what_cannot_be_taken_away_is_said() {
    let browser = open_breaking().await;
    let said = |piece: &str| {
        format!("return document.getElementById('said').textContent.includes('{piece}')")
    };
    let selected = "const it = document.activeElement;
        return it.localName === 'textarea' && it.selectionEnd === it.value.length && it.value !== ''";
    for (what, ways, format, piece) in [
        (
            "Clipboard.prototype.writeText",
            ["missing", "throws", "rejects", "never"].as_slice(),
            "text",
            "did not allow copying",
        ),
        (
            "HTMLImageElement.prototype.decode",
            &["missing", "throws", "rejects", "never"],
            "png",
            "could not be made",
        ),
    ] {
        for way in ways {
            goto_broken(&browser, way, what, "en/?unit=billion").await;
            wait_for_app(&browser).await;
            take(&browser, "bars", format).await;
            check(&browser, &said(piece), true).await;
            if format == "text" {
                check(&browser, selected, true).await;
            }
            assert_eq!(uncaught(&browser).await, json!([]), "{what} {way}");
        }
    }
    for way in ["missing", "throws", "rejects", "never"] {
        goto_broken(&browser, way, "fetch later", "en/?unit=billion").await;
        wait_for_app(&browser).await;
        take(&browser, "bars", "file").await;
        if way == "never" {
            check(&browser, &said("Loading the file"), true).await;
        } else {
            check(&browser, &said("could not be loaded"), true).await;
            check(&browser, selected, true).await;
        }
    }
    for way in ["missing", "throws", "silent"] {
        let what = "HTMLDialogElement.prototype.showModal";
        goto_broken(&browser, way, what, "en/?unit=billion").await;
        wait_for_app(&browser).await;
        take(&browser, "bars", "embed").await;
        let is_seen = "return document.getElementById('embed-dialog')?.checkVisibility() ?? false";
        check(&browser, is_seen, true).await;
        click(&browser, "#embed-dialog [data-act=close]").await;
        check(&browser, is_seen, false).await;
        assert_eq!(uncaught(&browser).await, json!([]), "{what} {way}");
    }
    check_text(&browser, "21.535 billion yen").await;
}
