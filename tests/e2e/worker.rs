//! The worker and what is said of it: it never makes the site worse than none, whatever the browser, the
//! host or the network does to it.

use qst_explorer::words::lang::Lang;
use qst_explorer::words::offline::Offline;
use serde_json::json;
use thirtyfour::Key;

use crate::embedding::open_dialog_here;
use crate::offline::{HEADING, READY, SAID, Server, VERSION, check_works, go, later};
use crate::support::altered::Altered;
use crate::support::browser::{Browser, dist};
use crate::{check, check_slowly, press, wait_for_app};

/// Where the reader is, below the root of the site.
const PLACE: &str = "return location.pathname.slice(1) + location.search";

const WORDS: &Offline = Lang::En.offline();

/// A browser that has stored a site, from a server that can be stopped.
async fn stored(site: std::path::PathBuf) -> (Browser, Server) {
    let browser = Browser::open(1280, 800).await;
    let server = Server::start(&browser, site, 0);
    go(&browser, &server.address("en/")).await;
    check_slowly(&browser, SAID, READY).await;
    (browser, server)
}

#[tokio::test]
async fn every_form_of_an_address_leads_to_its_page_without_a_server() {
    let (browser, mut server) = stored(dist()).await;
    server.stop();
    for (asked, place, title) in [
        ("en", "en/", "QST FY2020 Explorer"),
        ("en/facts", "en/facts.html", "Facts"),
        ("en/facts/", "en/facts.html", "Facts"),
        ("en/facts.html", "en/facts.html", "Facts"),
        ("en/glossary/?unit=yen", "en/glossary.html?unit=yen", "Glossary"),
        ("sources", "sources.html", "出典"),
    ] {
        go(&browser, &server.address(asked)).await;
        check(&browser, PLACE, place).await;
        check(&browser, &format!("return document.title.startsWith('{title}')"), true).await;
    }
    for asked in ["nowhere", "en/nowhere.html", "en/no/where/"] {
        go(&browser, &server.address(asked)).await;
        check(&browser, PLACE, asked).await;
        check(&browser, HEADING, Lang::Ja.static_page().not_found).await;
        let home = "return [...document.links].map(it => it.href.slice(location.origin.length))";
        check(&browser, home, json!(["/", "/en/"])).await;
    }
}

/// Damages what is stored, in the worker that answers.
async fn damage(browser: &Browser, how: &str) {
    browser.evaluate(&format!("navigator.serviceWorker.controller.postMessage('{how}')")).await;
}

#[tokio::test]
async fn a_damaged_store_leaves_every_page_to_the_network() {
    const DAMAGED: &str = "const damages = {
        open: () => { CacheStorage.prototype.open = () => Promise.reject(new Error('damaged')); },
        never: () => { CacheStorage.prototype.open = () => new Promise(() => {}); },
        match: () => { Cache.prototype.match = () => Promise.reject(new Error('damaged')); },
        body: () => { Response.prototype.arrayBuffer = () => Promise.reject(new Error('damaged')); },
    };
    addEventListener('message', ({ data }) => damages[data]?.());
    const VERSION = ";
    for how in ["open", "never", "match", "body"] {
        let site = Altered::new(&format!("damaged-{how}"));
        site.replace("sw.js", "const VERSION = ", DAMAGED);
        site.replace("sw.js", "TIMEOUT = 3_000", "TIMEOUT = 100");
        let (browser, server) = stored(site.folder()).await;
        // The first page is answered by the worker from now on.
        go(&browser, &server.address("en/")).await;
        damage(&browser, how).await;
        go(&browser, &server.address("en/facts.html")).await;
        check(&browser, HEADING, "Facts").await;
        check_works(&browser).await;
    }
}

/// A store that gives something else than was put into it.
#[tokio::test]
async fn a_stored_file_that_was_altered_comes_from_the_network() {
    let (browser, server) = stored(dist()).await;
    go(&browser, &server.address("en/")).await;
    let alter = "return caches.keys().then(([it]) => caches.open(it)).then(async cache => {
        const all = (await cache.keys()).map(it => it.url);
        const altered = all.filter(it => /(facts\\.html|\\/(boot|start|app)-.*)$/.test(it));
        for (const address of altered) {
            const { headers } = await cache.match(address);
            await cache.put(address, new Response('', { headers }));
        }
        return altered.length > 5;
    })";
    assert_eq!(browser.evaluate(alter).await, true);
    go(&browser, &server.address("en/facts.html")).await;
    check(&browser, HEADING, "Facts").await;
    check_works(&browser).await;
}

#[tokio::test]
async fn a_page_that_the_browser_has_thrown_away_is_shown_by_another() {
    let (browser, mut server) = stored(dist()).await;
    let throw_away = "return caches.keys().then(([it]) => caches.open(it))
        .then(it => it.delete(new URL('facts.html', location.href)))";
    assert_eq!(browser.evaluate(throw_away).await, true);
    server.stop();
    go(&browser, &server.address("en/facts.html?unit=billion")).await;
    wait_for_app(&browser).await;
    check(&browser, HEADING, "Facts").await;
    check_slowly(&browser, SAID, WORDS.incomplete).await;
    check(&browser, "return new URLSearchParams(location.search).get('unit')", "billion").await;
}

/// A page that stays open hears what becomes of what it has promised.
#[tokio::test]
async fn a_promise_is_taken_back_when_it_no_longer_holds() {
    let (browser, mut server) = stored(dist()).await;
    let throw_away = "return caches.keys().then(([it]) => caches.open(it))
        .then(it => it.delete(new URL('facts.html', location.href)))";
    assert_eq!(browser.evaluate(throw_away).await, true);
    server.stop();
    check(&browser, SAID, READY).await;
    browser.evaluate("fetch('facts.html').catch(() => null)").await;
    check_slowly(&browser, SAID, WORDS.incomplete).await;
}

#[tokio::test]
async fn why_nothing_is_stored_is_said() {
    let altered = Altered::new("altered");
    altered.replace("en/facts.html", "<h1>", "<h1> ");
    let incomplete = Altered::new("incomplete");
    std::fs::remove_file(incomplete.folder().join("en/facts.html")).expect("a page");
    for (site, reason) in [(altered, WORDS.altered), (incomplete, WORDS.incomplete)] {
        let browser = Browser::open_site(site.folder(), 1280, 800).await;
        browser.goto("en/").await;
        check_slowly(&browser, SAID, reason).await;
        check_works(&browser).await;
    }
}

/// A browser that refuses to answer, or never does, leaves the page as it is, and is not believed.
#[tokio::test]
async fn a_worker_that_does_not_answer_promises_nothing() {
    let site = Altered::new("silent");
    site.rewrite("offline-", "TIMEOUT = 60_000", "TIMEOUT = 3_000");
    for silence in [
        "ServiceWorker.prototype.postMessage = () => { throw new DOMException('refused'); }",
        "ServiceWorker.prototype.postMessage = () => {}",
        "ServiceWorkerContainer.prototype.register = () => new Promise(() => {})",
    ] {
        let browser = Browser::open_site(site.folder(), 1280, 800).await;
        // Blank pages know no workers.
        let silence = format!("if (globalThis.ServiceWorkerContainer) {{ {silence}; }}");
        browser.before_each_page(&silence).await;
        browser.goto("en/").await;
        check_slowly(&browser, SAID, WORDS.unknown).await;
        check_works(&browser).await;
        assert_eq!(browser.console_errors().await, Vec::<String>::new(), "{silence}");
    }
}

/// What another window has changed to does not take from a reader what they are at.
#[tokio::test]
async fn a_window_with_an_open_dialog_changes_to_a_new_version_when_that_is_closed() {
    let (browser, mut server) = stored(dist()).await;
    go(&browser, &server.address("en/synchrotron.html")).await;
    check_slowly(&browser, SAID, READY).await;
    open_dialog_here(&browser, "split").await;
    server.stop();
    let site = later("busy");
    site.publish("en/synchrotron.html", "<html ", "<html data-version=\"later\" ");
    let _server = Server::start(&browser, site.folder(), server.port);
    // As another window does it.
    let changed = "return navigator.serviceWorker.getRegistration().then(async it => {
        const changed = new Promise(resolve => {
            navigator.serviceWorker.addEventListener('controllerchange', () => resolve('changed'));
        });
        await it.update();
        while (!it.waiting) await new Promise(resolve => setTimeout(resolve, 50));
        it.waiting.postMessage('change');
        return changed;
    })";
    assert_eq!(browser.evaluate(changed).await, "changed");
    check(&browser, SAID, "A new version is ready.").await;
    check(&browser, VERSION, "first").await;
    check(&browser, "return document.getElementById('embed-dialog').open", true).await;
    press(&browser, &[Key::Escape]).await;
    check_slowly(&browser, VERSION, "later").await;
}
