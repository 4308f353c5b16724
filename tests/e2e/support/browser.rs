//! A browser that looks at the built site and remembers what it saw.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use axum::{Router, middleware};
use serde_json::Value;
use thirtyfour::common::print::{PrintMargins, PrintPage, PrintParameters};
use thirtyfour::error::WebDriverResult;
use thirtyfour::{Capabilities, WebDriver};
use tokio::net::TcpListener;

use crate::support::driver::Driver;
use crate::support::engine::Engine;
use crate::support::gate::{self, Gate};
use crate::support::injected::{self, Scripts};
use crate::support::{chromium, firefox, logs, site, symbols, webkit};

/// How long the page may take until it says that it is ready.
const TIMEOUT: Duration = Duration::from_secs(20);

/// So many times a driver is started that breaks down.
const MAX_STARTS: usize = 3;

/// The margins of paper at top, bottom, left and right in centimetres, as `print.css` has them.
const PRINTED_MARGINS: [f64; 4] = [1.0, 1.0, 1.1, 1.1];

/// Notes what goes wrong, from before the page's first script.
pub(crate) const WATCH: &str = include_str!("watch.js");

/// A browser session, with a server and a driver of its own; all end when it is dropped.
///
/// Every session has a fresh profile, which is deleted afterwards.
#[derive(Debug)]
pub(crate) struct Browser {
    /// The session, for whatever has no helper here.
    pub(crate) driver: WebDriver,
    /// What draws its pages.
    pub(crate) engine: Engine,
    /// What is between it and the site.
    pub(crate) gate: Gate,
    origin: String,
    scripts: Scripts,
    has_scripts: bool,
    /// Before the screen that it draws on: what is dropped goes in this order.
    process: Driver,
    logging: Logging,
}

/// The way in which a browser's errors and requests are logged.
#[derive(Debug)]
enum Logging {
    Chromium(chromium::Logs),
    Firefox(firefox::Events),
    WebKit(webkit::Stand),
}

/// What the reader has chosen in their browser.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// The colours that they prefer.
    pub(crate) scheme: Scheme,
    /// Whether scripts run; what tests evaluate still does.
    pub(crate) has_scripts: bool,
    /// Whether pages may store anything.
    pub(crate) may_store: bool,
    /// Whether their own colours stand for those of pages.
    pub(crate) forces_colors: bool,
    /// How much pages may store, in thousands of bytes.
    pub(crate) room: Option<u32>,
    /// How large letters are where a page does not say it, in pixels.
    pub(crate) letters: u32,
    /// Whether the browser resists fingerprinting, as far as it has such a setting.
    pub(crate) resists_fingerprinting: bool,
}

/// A color scheme that the reader prefers.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Scheme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// A browser as it is sold.
pub(crate) const USUAL: Settings = Settings {
    scheme: Scheme::Light,
    has_scripts: true,
    may_store: true,
    forces_colors: false,
    room: None,
    letters: 16,
    resists_fingerprinting: false,
};

/// One in which no script runs.
pub(crate) const NO_SCRIPTS: Settings = Settings { has_scripts: false, ..USUAL };

impl Browser {
    /// Opens a browser on the built site whose page has exactly this size, in CSS pixels.
    pub(crate) async fn open(width: u32, height: u32) -> Browser {
        Browser::open_as(USUAL, width, height).await
    }

    /// Opens a browser on a site in a folder.
    pub(crate) async fn open_site(site: PathBuf, width: u32, height: u32) -> Browser {
        Browser::open_with(USUAL, site, width, height).await
    }

    /// Opens a browser with settings on the built site.
    pub(crate) async fn open_as(settings: Settings, width: u32, height: u32) -> Browser {
        Browser::open_with(settings, dist(), width, height).await
    }

    /// Changes the size of the page.
    pub(crate) async fn resize(&self, width: u32, height: u32) {
        match &self.logging {
            Logging::Chromium(_) => chromium::resize(&self.driver, width, height, 1).await,
            Logging::Firefox(events) => events.resize(width, height, 1).await,
            Logging::WebKit(_) => webkit::resize(&self.driver, width, height).await,
        }
    }

    /// Magnifies a page of 1280 by 1024 pixels so many times: it has room for less.
    pub(crate) async fn zoom(&self, times: u32) {
        let (width, height) = (1280 / times, 1024 / times);
        match &self.logging {
            Logging::Chromium(_) => chromium::resize(&self.driver, width, height, times).await,
            Logging::Firefox(events) => events.resize(width, height, times).await,
            Logging::WebKit(_) => panic!("tests ask whether it can"),
        }
    }

    /// Serves something else at a port of its own for as long as the test runs, watched as the site
    /// is; gives its origin.
    pub(crate) async fn serve(&self, router: Router) -> String {
        serve(self.watched(router)).await
    }

    /// A server whose pages are watched by this browser.
    pub(crate) fn watched(&self, router: Router) -> Router {
        self.scripts.put_into(router)
    }

    /// Opens a file at a fragment, which may be empty. A copy of it where the browser has to be
    /// helped to watch it.
    pub(crate) async fn goto_file(&self, file: &Path, fragment: &str) {
        let file = match &self.logging {
            Logging::Chromium(_) | Logging::Firefox(_) => file.to_path_buf(),
            Logging::WebKit(_) => {
                let page = fs::read_to_string(file).expect("the file is there");
                let copy = self.downloads().join("watched.html");
                fs::write(&copy, injected::put(&page, &self.scripts.text())).expect("a file");
                copy
            }
        };
        let address = format!("file://{}{fragment}", file.display());
        self.visit(&address).await;
    }

    /// The origin of the site.
    pub(crate) fn origin(&self) -> &str {
        &self.origin
    }

    /// The folder of what it saves.
    pub(crate) fn downloads(&self) -> PathBuf {
        self.process.downloads()
    }

    /// Goes to the site's page with a query or fragment, such as `?lang=en`, or to another path.
    pub(crate) async fn goto(&self, query: &str) {
        let url = format!("{}/{}", self.origin, query.trim_start_matches('/'));
        self.visit(&url).await;
    }

    /// Goes to any address. Once this returns, no script meets the document that was left.
    pub(crate) async fn visit(&self, address: &str) {
        let going = async {
            self.driver.goto(address).await.unwrap_or_else(|e| panic!("{address}: {e}"));
        };
        match &self.logging {
            Logging::Chromium(_) | Logging::Firefox(_) => going.await,
            Logging::WebKit(_) => webkit::leave(&self.driver, address, going).await,
        }
    }

    /// Waits until the page says that it is ready.
    pub(crate) async fn wait_ready(&self) {
        let start = Instant::now();
        let script = "return document.querySelector('[data-ready]') !== null";
        while self.evaluate(script).await != true {
            if start.elapsed() > TIMEOUT {
                let url =
                    self.driver.current_url().await.map_or_else(|e| e.to_string(), Into::into);
                let errors = self.console_errors().await;
                panic!("{url}: no [data-ready] within {TIMEOUT:?}; errors: {errors:#?}");
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until pages have asked for a file so many times, by a part of its path and by its ending.
    pub(crate) async fn wait_asked(&self, part: &str, ending: &str, n_times: usize) {
        let start = Instant::now();
        let is_it = |path: &String| path.contains(part) && path.ends_with(ending);
        while self.gate.asked().iter().filter(|it| is_it(it)).count() < n_times {
            assert!(start.elapsed() < TIMEOUT, "{part}…{ending}: not asked for {n_times} times");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Runs a script in every page before its own.
    pub(crate) async fn before_each_page(&self, script: &str) {
        match &self.logging {
            Logging::Chromium(_) => chromium::before_each_page(&self.driver, script).await,
            Logging::Firefox(events) => events.before_each_page(script).await,
            Logging::WebKit(_) => self.scripts.add(script),
        }
    }

    /// What a script returns in the page; a promise is awaited.
    pub(crate) async fn evaluate(&self, script: &str) -> Value {
        self.evaluate_with(script, Vec::new()).await
    }

    /// The same with arguments.
    pub(crate) async fn evaluate_with(&self, script: &str, arguments: Vec<Value>) -> Value {
        let answer = self.driver.execute(script, arguments).await;
        answer.unwrap_or_else(|e| panic!("{script}: {e}")).json().clone()
    }

    /// What a script returns, or what went wrong in it: the page may be on its way to another one.
    pub(crate) async fn try_evaluate(&self, script: &str) -> Result<Value, String> {
        let answer = self.driver.execute(script, Vec::new()).await;
        answer.map(|it| it.json().clone()).map_err(|e| e.to_string())
    }

    /// The errors of scripts and on the console since the browser was opened, but what `webkit` passes over.
    pub(crate) async fn console_errors(&self) -> Vec<String> {
        let errors = self.all_console_errors().await;
        match &self.logging {
            Logging::Chromium(_) | Logging::Firefox(_) => errors,
            Logging::WebKit(_) => webkit::errors(errors),
        }
    }

    /// The errors of scripts and on the console since the browser was opened.
    pub(crate) async fn all_console_errors(&self) -> Vec<String> {
        let errors = match &self.logging {
            Logging::Chromium(logs) => logs.errors(&self.driver).await,
            Logging::Firefox(events) => events.errors().await,
            Logging::WebKit(_) => self.noted("errors").await,
        };
        errors.iter().map(|it| symbols::named(it)).collect()
    }

    /// The origins, besides the site's, of all requests since the browser was opened.
    pub(crate) async fn requested_elsewhere(&self) -> BTreeSet<String> {
        let requests = match &self.logging {
            Logging::Chromium(logs) => logs.requests(&self.driver).await,
            Logging::Firefox(events) => events.requests().await,
            // Nothing but other machines is asked for there.
            Logging::WebKit(stand) => return stand.void.asked().into_iter().collect(),
        };
        let origins = requests.iter().filter_map(|url| logs::origin(url));
        origins.filter(|it| *it != self.origin && it != "file://").collect()
    }

    /// The refusals of the content security policy.
    pub(crate) async fn csp_violations(&self) -> Vec<String> {
        let mut violations = self.noted("violations").await;
        if let Logging::Chromium(logs) = &self.logging {
            violations.extend(logs.refusals(&self.driver).await);
        }
        violations
    }

    /// What is on the clipboard.
    pub(crate) async fn clipboard(&self) -> Value {
        self.evaluate("return navigator.clipboard.readText()").await
    }

    /// On how many pages of A4 the page is printed.
    pub(crate) async fn printed(&self) -> usize {
        let page = PrintPage { width: 21.0, height: 29.7 };
        let [top, bottom, left, right] = PRINTED_MARGINS;
        let margin = PrintMargins { top, bottom, left, right };
        let paper = PrintParameters { page, margin, ..PrintParameters::default() };
        let file = self.driver.print_page(paper).await.expect("a document");
        logs::pages(&file)
    }

    /// Writes what the page shows to a PNG file.
    pub(crate) async fn screenshot(&self, path: &Path) {
        let written = self.driver.screenshot(path).await;
        written.unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    }

    /// Sends a command of the Chrome DevTools protocol.
    pub(crate) async fn cdp(&self, method: &str, params: Value) -> Value {
        chromium::cdp(&self.driver, method, params).await
    }

    async fn open_with(settings: Settings, site: PathBuf, width: u32, height: u32) -> Browser {
        let engine = Engine::asked();
        let scripts = Scripts::default();
        let gate = Gate::open();
        let passing = middleware::from_fn_with_state(gate.clone(), gate::pass);
        let origin = serve(scripts.put_into(site::router(&site)).layer(passing)).await;
        let (driver, process, logging) = match engine {
            Engine::Chromium => {
                let mut process = chromium::start();
                let driver = session(&mut process, chromium::capabilities(&settings)).await;
                chromium::prepare(&driver, &settings, &process.downloads(), &origin).await;
                (driver, process, Logging::Chromium(chromium::Logs::default()))
            }
            Engine::Firefox => {
                let mut process = firefox::start();
                let wanted = firefox::capabilities(&settings, &process.downloads());
                let driver = session(&mut process, wanted).await;
                let events = firefox::Events::of(&driver).await;
                (driver, process, Logging::Firefox(events))
            }
            Engine::WebKit => in_webkit(&settings).await,
        };
        let version = driver.capabilities().get("browserVersion").and_then(Value::as_str);
        engine.say_if_old(version.unwrap_or_default());
        let has_scripts = settings.has_scripts;
        let browser =
            Browser { driver, engine, gate, origin, scripts, has_scripts, process, logging };
        browser.resize(width, height).await;
        browser.before_each_page(WATCH).await;
        browser
    }

    /// What the page has noted itself, and in WebKit what the frames in it have.
    ///
    /// Where no scripts run it notes nothing. Elsewhere every page that has an address is watched.
    async fn noted(&self, what: &str) -> Vec<String> {
        if !self.has_scripts {
            return Vec::new();
        }
        let mut noted = self.noted_here(what).await;
        match &self.logging {
            Logging::Chromium(_) | Logging::Firefox(_) => (),
            Logging::WebKit(_) => noted.extend(self.noted_in_frames(what).await),
        }
        noted
    }

    async fn noted_here(&self, what: &str) -> Vec<String> {
        let noted = format!(
            "return window.__noted?.{what} ?? (location.protocol === 'about:' ? [] : null)"
        );
        serde_json::from_value(self.evaluate(&noted).await).expect("the page is watched")
    }

    /// What the frames of a page have noted, unless their sandbox lets no script run.
    async fn noted_in_frames(&self, what: &str) -> Vec<String> {
        let frames = "const within = (root) => [...root.querySelectorAll('*')]
                .flatMap(it => it.shadowRoot ? within(it.shadowRoot) : it.localName === 'iframe' ? it : []);
            const runs = it => !it.hasAttribute('sandbox') || it.sandbox.contains('allow-scripts');
            return within(document).filter(runs)";
        let frames = self.driver.execute(frames, Vec::new()).await.expect("a list");
        let mut noted: Vec<String> = Vec::new();
        for frame in frames.elements().expect("elements") {
            frame.enter_frame().await.expect("the frame can be entered");
            noted.extend(self.noted_here(what).await);
            self.driver.enter_parent_frame().await.expect("the page around it");
        }
        noted
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The session ends with its driver; ended by its own drop it would need a runtime here.
        self.driver.clone().leak().ok();
    }
}

/// Opens a session, which ends with its driver.
async fn session(process: &mut Driver, wanted: Capabilities) -> WebDriver {
    let driver = try_session(process, wanted).await;
    driver.unwrap_or_else(|e| panic!("no browser session: {e}"))
}

async fn try_session(process: &mut Driver, wanted: Capabilities) -> WebDriverResult<WebDriver> {
    let driver = WebDriver::new(process.url(), wanted).await?;
    process.closes(driver.session_id().to_string());
    Ok(driver)
}

/// Opens a session in WebKit, whose driver breaks down now and then while it does so.
async fn in_webkit(settings: &Settings) -> (WebDriver, Driver, Logging) {
    let mut failures = Vec::new();
    while failures.len() < MAX_STARTS {
        let (mut process, stand) = webkit::start();
        let wanted = webkit::capabilities(settings, &stand.void);
        match try_session(&mut process, wanted).await {
            Ok(driver) => return (driver, process, Logging::WebKit(stand)),
            Err(error) => failures.push(error.to_string()),
        }
    }
    panic!("no browser session: {failures:#?}");
}

/// The built site.
pub(crate) fn dist() -> PathBuf {
    let dist = PathBuf::from(env::var_os("QST_DIST").unwrap_or_else(|| "dist".into()));
    let page = dist.join("index.html");
    assert!(page.is_file(), "{}: missing (run `cargo xtask build`)", page.display());
    dist
}

/// Serves something at a free port for as long as the test runs; gives its origin.
async fn serve(router: Router) -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a port is free");
    let address = listener.local_addr().expect("a listener has an address");
    tokio::spawn(async move { axum::serve(listener, router).await });
    format!("http://{address}")
}
