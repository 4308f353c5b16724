//! A headless Chromium that looks at the built site and remembers what it saw.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::env;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::common::capabilities::chrome::ChromeCapabilities;
use thirtyfour::{
    BrowserLogEntry, ChromiumLikeCapabilities, DesiredCapabilities, LoggingPrefsLogLevel, WebDriver,
};
use tokio::net::TcpListener;

use crate::support::chromedriver::Chromedriver;
use crate::support::{logs, site};

/// How long the page may take until it says that it is ready.
const PATIENCE: Duration = Duration::from_secs(20);

/// The browser's arguments: no window, no chatter of its own, and root may start it.
const ARGUMENTS: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
];

/// Collects the refusals of the content security policy, from before the page's first script.
const WATCH_POLICY: &str = "
    window.__violations = [];
    document.addEventListener('securitypolicyviolation', event =>
        window.__violations.push(`${event.violatedDirective}: ${event.blockedURI}`));";

/// A browser session, with a server and a driver of its own; all end when it is dropped.
///
/// The driver gives every session a fresh profile and deletes it afterwards.
#[derive(Debug)]
pub(crate) struct Browser {
    /// The session, for whatever has no helper here.
    pub(crate) driver: WebDriver,
    origin: String,
    console: RefCell<Vec<BrowserLogEntry>>,
    network: RefCell<Vec<BrowserLogEntry>>,
    _chromedriver: Chromedriver,
}

/// A color scheme that the reader prefers.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Scheme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Browser {
    /// Opens a browser on the built site whose page has exactly this size, in CSS pixels.
    pub(crate) async fn open(width: u32, height: u32) -> Browser {
        Browser::open_site(dist(), width, height).await
    }

    /// Opens a browser on a site in a folder.
    pub(crate) async fn open_site(site: PathBuf, width: u32, height: u32) -> Browser {
        let chromedriver = Chromedriver::start();
        let driver = WebDriver::new(chromedriver.url(), capabilities())
            .await
            .unwrap_or_else(|e| panic!("no browser session (set QST_CHROMIUM): {e}"));
        let browser = Browser {
            driver,
            origin: serve(site).await,
            console: RefCell::default(),
            network: RefCell::default(),
            _chromedriver: chromedriver,
        };
        browser.resize(width, height).await;
        browser
            .cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH_POLICY }))
            .await;
        browser
    }

    /// Changes the size of the page; a window could not be narrower than 500 pixels.
    pub(crate) async fn resize(&self, width: u32, height: u32) {
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.cdp("Emulation.setDeviceMetricsOverride", metrics).await;
    }

    /// Changes the color scheme that the reader prefers.
    pub(crate) async fn prefer(&self, scheme: Scheme) {
        let value = match scheme {
            Scheme::Light => "light",
            Scheme::Dark => "dark",
        };
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": value }] });
        self.cdp("Emulation.setEmulatedMedia", features).await;
    }

    /// The origin of the site.
    pub(crate) fn origin(&self) -> &str {
        &self.origin
    }

    /// Goes to the site's page with a query or fragment, such as `?lang=en`, or to another path.
    pub(crate) async fn goto(&self, query: &str) {
        let url = format!("{}/{}", self.origin, query.trim_start_matches('/'));
        self.driver.goto(&url).await.unwrap_or_else(|e| panic!("{url}: {e}"));
    }

    /// Waits until the page says that it is ready.
    pub(crate) async fn wait_ready(&self) {
        let start = Instant::now();
        let script = "return document.querySelector('[data-ready]') !== null";
        while self.evaluate(script).await != true {
            if start.elapsed() > PATIENCE {
                let url =
                    self.driver.current_url().await.map_or_else(|e| e.to_string(), Into::into);
                let errors = self.console_errors().await;
                panic!("{url}: no [data-ready] within {PATIENCE:?}; errors: {errors:#?}");
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Runs a script in every page before its own.
    pub(crate) async fn before_each_page(&self, script: &str) {
        self.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
    }

    /// Switches scripts off; what tests evaluate still runs.
    pub(crate) async fn without_scripts(&self) {
        self.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
    }

    /// What a script returns in the page; a promise is awaited.
    pub(crate) async fn evaluate(&self, script: &str) -> Value {
        let answer = self.driver.execute(script, Vec::new()).await;
        answer.unwrap_or_else(|e| panic!("{script}: {e}")).json().clone()
    }

    /// The errors on the console since the browser was opened.
    pub(crate) async fn console_errors(&self) -> Vec<String> {
        self.read("browser", &self.console).await;
        logs::errors(&self.console.borrow())
    }

    /// The origins of all requests since the browser was opened.
    pub(crate) async fn requested_origins(&self) -> BTreeSet<String> {
        self.read("performance", &self.network).await;
        let requests = logs::requests(&self.network.borrow());
        requests.iter().filter_map(|url| logs::origin(url)).collect()
    }

    /// The refusals of the content security policy: this page's events, and all on the console.
    pub(crate) async fn csp_violations(&self) -> Vec<String> {
        self.read("browser", &self.console).await;
        let events = self.evaluate("return window.__violations").await;
        let mut violations: Vec<String> =
            serde_json::from_value(events).expect("the listener collects strings");
        violations.extend(logs::refusals(&self.console.borrow()));
        violations
    }

    /// Writes what the page shows to a PNG file.
    pub(crate) async fn screenshot(&self, path: &Path) {
        let written = self.driver.screenshot(path).await;
        written.unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    }

    /// Sends a command of the Chrome DevTools protocol.
    pub(crate) async fn cdp(&self, method: &str, params: Value) -> Value {
        let answer = self.driver.cdp().send_raw(method, params).await;
        answer.unwrap_or_else(|e| panic!("{method}: {e}"))
    }

    /// Appends a log's new entries; the driver gives each once.
    async fn read(&self, log: &str, seen: &RefCell<Vec<BrowserLogEntry>>) {
        let entries = self.driver.get_log(log).await;
        seen.borrow_mut().extend(entries.unwrap_or_else(|e| panic!("log {log:?}: {e}")));
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The session ends with its driver; ended by its own drop it would need a runtime here.
        self.driver.clone().leak().ok();
    }
}

/// The built site.
pub(crate) fn dist() -> PathBuf {
    let dist = PathBuf::from(env::var_os("QST_DIST").unwrap_or_else(|| "dist".into()));
    let page = dist.join("index.html");
    assert!(page.is_file(), "{}: missing (run `cargo xtask build`)", page.display());
    dist
}

/// Serves a site at a free port for as long as the test runs; gives its origin.
async fn serve(site: PathBuf) -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a port is free");
    let address = listener.local_addr().expect("a listener has an address");
    tokio::spawn(async move { site::serve(listener, &site).await });
    format!("http://{address}")
}

/// A headless Chromium that keeps its logs.
fn capabilities() -> ChromeCapabilities {
    let mut capabilities = DesiredCapabilities::chrome();
    for argument in ARGUMENTS {
        capabilities.add_arg(argument).expect("an argument is a string");
    }
    if let Ok(program) = env::var("QST_CHROMIUM") {
        capabilities.set_binary(&program).expect("a path is a string");
    }
    for log in ["browser", "performance"] {
        capabilities
            .set_logging_prefs(log, LoggingPrefsLogLevel::All)
            .expect("a level is a string");
    }
    capabilities
}
