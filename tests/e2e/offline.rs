//! The site after its server is gone, and when a new version of it is published, whole or in pieces.

use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::thread;

use qst_explorer::view::{Delivery, Page, View, path};
use qst_explorer::words::lang::Lang;
use thirtyfour::Key;
use tokio::net::TcpListener;
use tokio::runtime::Builder;
use tokio::sync::oneshot;

use crate::exports::Saved;
use crate::support::altered::Altered;
use crate::support::browser::{Browser, Settings, USUAL, dist};
use crate::support::engine::{Engine, Need};
use crate::support::site;
use crate::{check, check_slowly, check_text, click, press, wait_for_app};

/// What is said of using the site without a network.
pub(crate) const SAID: &str =
    "return document.getElementById('offline')?.firstChild.textContent ?? null";
pub(crate) const READY: &str = "Ready for offline use: all of this site works without a network.";
/// How many versions are stored.
pub(crate) const VERSIONS: &str = "return caches.keys().then(it => it.length)";
/// The heading of a page.
pub(crate) const HEADING: &str = "return document.querySelector('h1').textContent";
/// Of which version the page is, by what the application does not write.
pub(crate) const VERSION: &str = "return document.documentElement.dataset.version ?? 'first'";

/// A server that can be stopped for good: with it go the connections that it keeps open.
pub(crate) struct Server {
    /// Ends the thread that serves.
    stop: Option<oneshot::Sender<()>>,
    pub(crate) port: u16,
}

impl Server {
    /// Serves a folder to a browser, at a port if it says which.
    pub(crate) fn start(browser: &Browser, folder: PathBuf, port: u16) -> Server {
        let router = browser.watched(site::router(&folder));
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port)).expect("a port");
        listener.set_nonblocking(true).expect("a listener waits for nobody");
        let port = listener.local_addr().expect("a listener has an address").port();
        let (stop, stopped) = oneshot::channel();
        thread::spawn(move || {
            let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
            runtime.block_on(async {
                let listener = TcpListener::from_std(listener).expect("a listener");
                tokio::select! {
                    _ = axum::serve(listener, router) => (),
                    _ = stopped => (),
                }
            });
        });
        Server { stop: Some(stop), port }
    }

    pub(crate) fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}/{path}", self.port)
    }

    pub(crate) fn stop(&mut self) {
        if let Some(stop) = self.stop.take() {
            stop.send(()).ok();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

pub(crate) async fn go(browser: &Browser, address: &str) {
    browser.visit(address).await;
}

/// A later version of the site, which says so.
pub(crate) fn later(name: &str) -> Altered {
    let site = Altered::new(name);
    site.publish("en/index.html", "<html ", "<html data-version=\"later\" ");
    site
}

#[tokio::test]
async fn after_one_visit_everything_works_without_a_server() {
    let browser = Browser::open(1280, 800).await;
    let mut server = Server::start(&browser, dist(), 0);
    go(&browser, &server.address("en/")).await;
    check_slowly(&browser, SAID, READY).await;
    server.stop();
    let heading = "return document.querySelector('main h1').textContent.length > 0";
    for lang in Lang::ALL.iter().copied() {
        for page in Page::ALL.iter().copied() {
            let view = View::of(lang, Delivery::Site, page);
            go(&browser, &server.address(&path::of(&view))).await;
            check(&browser, heading, true).await;
        }
    }
    let query = "en/allocations.html?at=iter-project&form=treemap&select=iter-qst-procurement";
    go(&browser, &server.address(query)).await;
    wait_for_app(&browser).await;
    check_text(&browser, "11,313 million yen").await;
    go(&browser, &server.address("en/sources.html).")).await;
    check(&browser, "return location.pathname", "/en/sources.html").await;
    let dataset = "return fetch('../data/qst-fy2020.zip').then(it => it.arrayBuffer())
        .then(it => String.fromCharCode(...new Uint8Array(it).slice(0, 2)))";
    check(&browser, dataset, "PK").await;
    go(&browser, &server.address("en/sources.html")).await;
    check_slowly(&browser, SAID, READY).await;
    let saved = Saved::by(&browser);
    click(&browser, ".page a[download][href$='qst-fy2020.zip']").await;
    assert!(saved.bytes("qst-fy2020.zip").await.starts_with(b"PK"));
    click(&browser, ".page a[download][href$='qst-explorer.html']").await;
    assert!(saved.text("qst-explorer.html").await.contains("data-frame=\"file\""));
    go(&browser, &server.address(query)).await;
    wait_for_app(&browser).await;
    // By a key: the page scrolls to what is selected.
    browser.evaluate("document.querySelector('.languages a[hreflang=ja]').focus()").await;
    press(&browser, &[Key::Enter]).await;
    let said = "return document.getElementById('offline').textContent";
    check(&browser, said, Lang::Ja.offline().ready).await;
}

/// What cannot be saved leaves the page as it is.
#[tokio::test]
async fn the_page_stays_where_nothing_can_be_saved() {
    let browser = Browser::open(1280, 800).await;
    let mut server = Server::start(&browser, dist(), 0);
    go(&browser, &server.address("en/sources.html")).await;
    check_slowly(&browser, SAID, READY).await;
    go(&browser, &server.address("en/sources.html")).await;
    check_slowly(&browser, SAID, READY).await;
    let throw_away = "return caches.keys().then(([it]) => caches.open(it))
        .then(it => it.delete(new URL('../data/qst-fy2020.zip', location.href)))";
    assert_eq!(browser.evaluate(throw_away).await, true);
    server.stop();
    browser.evaluate("window.same = true").await;
    click(&browser, ".page a[download][href$='qst-fy2020.zip']").await;
    let later = "return new Promise(resolve => setTimeout(() => resolve(window.same), 1000))";
    assert_eq!(browser.evaluate(later).await, true);
    check(&browser, HEADING, "Sources").await;
}

/// Changes to the new version, by a key: the button moves while what is above it is laid out.
async fn change(browser: &Browser) {
    browser.evaluate("document.querySelector('#offline button').focus()").await;
    press(browser, &[Key::Enter]).await;
}

#[tokio::test]
async fn the_reader_changes_to_a_new_version_when_they_want_to() {
    let browser = Browser::open(1280, 800).await;
    let mut server = Server::start(&browser, dist(), 0);
    let address = server.address("en/?unit=million");
    go(&browser, &address).await;
    check_slowly(&browser, SAID, READY).await;
    server.stop();
    let site = later("later");
    let _server = Server::start(&browser, site.folder(), server.port);
    go(&browser, &address).await;
    check_slowly(&browser, SAID, "A new version is ready.").await;
    check(&browser, VERSION, "first").await;
    // Neither a reload nor another page changes to it.
    go(&browser, &address).await;
    check(&browser, VERSION, "first").await;
    check_slowly(&browser, SAID, "A new version is ready.").await;
    change(&browser).await;
    check_slowly(&browser, VERSION, "later").await;
    check_slowly(&browser, SAID, READY).await;
    check(&browser, VERSIONS, 1).await;
    check(&browser, "return location.search", "?unit=million").await;
}

#[tokio::test]
async fn an_update_that_breaks_off_leaves_the_old_version_whole() {
    let browser = Browser::open(1280, 800).await;
    let mut server = Server::start(&browser, dist(), 0);
    go(&browser, &server.address("en/")).await;
    check_slowly(&browser, SAID, READY).await;
    server.stop();
    let site = later("broken-off");
    // One file of the new version is not what it says.
    site.replace("en/facts.html", "<h1>", "<h1> ");
    let mut broken = Server::start(&browser, site.folder(), server.port);
    go(&browser, &server.address("en/")).await;
    let updated = "return navigator.serviceWorker.getRegistration()
        .then(it => it.update()).then(it => new Promise(resolve => {
            const worker = it.installing;
            if (!worker) return resolve('gone');
            worker.onstatechange = () => worker.state === 'redundant' && resolve('gone');
        }))";
    assert_eq!(browser.evaluate(updated).await, "gone");
    check(&browser, VERSIONS, 1).await;
    // Chromium has crashed where a page was left while it was still clearing up after the broken version.
    let rests = "return navigator.serviceWorker.getRegistration()
        .then(it => it.active?.state === 'activated' && !it.installing && !it.waiting)";
    check(&browser, rests, true).await;
    broken.stop();
    go(&browser, &server.address("en/facts.html")).await;
    check(&browser, HEADING, "Facts").await;
    go(&browser, &server.address("en/")).await;
    check(&browser, VERSION, "first").await;
    check_slowly(&browser, SAID, READY).await;
}

/// What the browser has thrown away is stored again; without a network the rest goes on working.
#[tokio::test]
async fn what_was_thrown_away_is_stored_again() {
    let throw_away = "return caches.keys().then(([it]) => caches.open(it))
        .then(it => it.delete(new URL('facts.html', location.href)))";
    let browser = Browser::open(1280, 800).await;
    let mut server = Server::start(&browser, dist(), 0);
    let address = server.address("en/");
    go(&browser, &address).await;
    check_slowly(&browser, SAID, READY).await;
    assert_eq!(browser.evaluate(throw_away).await, true);
    go(&browser, &address).await;
    check_slowly(&browser, SAID, READY).await;
    server.stop();
    go(&browser, &server.address("en/facts.html")).await;
    check(&browser, HEADING, "Facts").await;
    assert_eq!(browser.evaluate(throw_away).await, true);
    go(&browser, &address).await;
    check_slowly(&browser, SAID, Lang::En.offline().incomplete).await;
    go(&browser, &server.address("en/glossary.html")).await;
    check(&browser, HEADING, "Glossary").await;
}

/// A page that no worker answers, as after a reload that passes over what is stored, changes too.
#[tokio::test]
async fn a_page_that_no_worker_answers_changes_to_a_new_version() {
    let browser = Browser::open(1280, 800).await;
    let unanswered = "if (location.hash === '#unanswered') {
        const controller = { get: () => null };
        Object.defineProperty(ServiceWorkerContainer.prototype, 'controller', controller);
    }";
    browser.before_each_page(unanswered).await;
    let mut server = Server::start(&browser, dist(), 0);
    let address = server.address("en/");
    go(&browser, &address).await;
    check_slowly(&browser, SAID, READY).await;
    server.stop();
    let site = later("unanswered");
    let _server = Server::start(&browser, site.folder(), server.port);
    go(&browser, &server.address("en/?unit=million#unanswered")).await;
    let answered = "return navigator.serviceWorker.controller !== null";
    assert_eq!(browser.evaluate(answered).await, false);
    check_slowly(&browser, SAID, "A new version is ready.").await;
    check(&browser, VERSION, "first").await;
    change(&browser).await;
    check_slowly(&browser, VERSION, "later").await;
    check_slowly(&browser, SAID, READY).await;
}

/// Frames of other sites store nothing, and neither do pages that cannot.
#[tokio::test]
async fn what_cannot_be_stored_is_not_promised() {
    let browser = Browser::open(1280, 800).await;
    browser.before_each_page("delete Navigator.prototype.serviceWorker").await;
    browser.goto("en/").await;
    check_slowly(&browser, SAID, Lang::En.offline().refused).await;
    check_works(&browser).await;
}

#[tokio::test]
async fn a_full_disk_is_told_and_the_page_works() {
    if !Engine::asked().can(Need::FullDisk) {
        return;
    }
    let full = Settings { room: Some(200), ..USUAL };
    let browser = Browser::open_as(full, 1280, 800).await;
    browser.goto("en/").await;
    check_slowly(&browser, SAID, Lang::En.offline().refused).await;
    // Nothing answers from what was stored in part.
    let answers =
        "return navigator.serviceWorker.getRegistration().then(it => Boolean(it?.active))";
    check(&browser, answers, false).await;
    match browser.engine {
        Engine::Chromium | Engine::WebKit => check(&browser, VERSIONS, 0).await,
        // It may have no room even to delete.
        Engine::Firefox => (),
    }
    check_works(&browser).await;
}

/// The page works all the same.
pub(crate) async fn check_works(browser: &Browser) {
    click(browser, ".pages a[href*=alliances]").await;
    check(browser, HEADING, "Alliances").await;
}
