//! Firefox, headless, and the events that it sends by WebDriver BiDi.

use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex};

use futures_util::StreamExt;
use serde_json::{Value, json};
use thirtyfour::bidi::BiDi;
use thirtyfour::common::capabilities::firefox::FirefoxPreferences;
use thirtyfour::{Capabilities, CapabilitiesHelper, DesiredCapabilities, WebDriver};

use crate::support::browser::{Scheme, Settings};
use crate::support::driver::{self, Driver};

/// The events that are subscribed to.
const EVENTS: [&str; 2] = ["log.entryAdded", "network.beforeRequestSent"];

/// What it says, in parts, of whatever is still on its way when a page is left; the digest is that of
/// nothing. Chromium, which says nothing then, says it wherever something really does not arrive. Of a
/// page that has not been left it is an error like any other.
const LEFT_BEHIND: [&str; 4] = [
    "AbortError: The operation was aborted.",
    "NetworkError when attempting to fetch resource",
    "The computed hash is “47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=”",
    "A ServiceWorker intercepted the request and encountered an unexpected error",
];

/// What older ones, such as 140, say of the driver's own script where a frame is on its way while that runs:
/// it is at no place of any page.
const OF_THE_DRIVER: &str = "Error: Permission denied to access property \"length\"";

/// The events of a Firefox since it was opened.
#[derive(Debug)]
pub(crate) struct Events {
    bidi: BiDi,
    seen: Arc<Mutex<Vec<(String, Value)>>>,
}

/// Starts the program that `QST_GECKODRIVER` names.
pub(crate) fn start() -> Driver {
    Driver::start(|scratch, port| {
        let mut command = Command::new(driver::program("QST_GECKODRIVER", "geckodriver"));
        command.args(["--port", &port.to_string(), "--websocket-port", "0"]);
        command.arg("--profile-root").arg(scratch).env("HOME", scratch);
        command
    })
}

/// A Firefox that sends events.
pub(crate) fn capabilities(settings: &Settings, downloads: &Path) -> Capabilities {
    let mut capabilities = DesiredCapabilities::firefox();
    capabilities.set_headless().expect("an argument is a string");
    let program = driver::program("QST_FIREFOX", "firefox");
    capabilities.set_firefox_binary(&program.to_string_lossy()).expect("a path is a string");
    capabilities.enable_bidi().expect("a capability");
    let mut preferences = FirefoxPreferences::new();
    for (name, value) in preferred(settings, downloads) {
        preferences.set(name, value).expect("a preference");
    }
    capabilities.set_preferences(preferences).expect("preferences");
    capabilities.into()
}

/// The preferences that differ from those of a test.
fn preferred(settings: &Settings, downloads: &Path) -> Vec<(&'static str, Value)> {
    let scheme = match settings.scheme {
        Scheme::Dark => 0,
        Scheme::Light => 1,
    };
    let mut preferred = vec![
        ("layout.css.prefers-color-scheme.content-override", json!(scheme)),
        ("browser.download.folderList", json!(2)),
        ("browser.download.dir", json!(downloads)),
        ("browser.download.alwaysOpenPanel", json!(false)),
        // What is copied can be read without asking.
        ("dom.events.testing.asyncClipboard", json!(true)),
        // Access keys want Shift besides Alt elsewhere, and the keys of a driver do not tell what they
        // are without it.
        ("ui.key.contentAccess", json!(4)),
    ];
    if !settings.has_scripts {
        preferred.push(("javascript.enabled", json!(false)));
    }
    if settings.forces_colors {
        preferred.push(("browser.display.document_color_use", json!(2)));
    }
    if settings.resists_fingerprinting {
        preferred.push(("privacy.resistFingerprinting", json!(true)));
    }
    if !settings.may_store {
        preferred.push(("network.cookie.cookieBehavior", json!(2)));
    }
    if let Some(kilobytes) = settings.room {
        preferred.push(("dom.quotaManager.temporaryStorage.fixedLimit", json!(kilobytes)));
    }
    for script in ["font.size.variable.x-western", "font.size.variable.ja"] {
        preferred.push((script, json!(settings.letters)));
    }
    preferred
}

impl Events {
    /// Listens to a Firefox from now on.
    pub(crate) async fn of(driver: &WebDriver) -> Events {
        let bidi = driver.bidi().await.expect("a connection");
        let seen = Arc::default();
        let mut events = bidi.subscribe_raw();
        let noted: Arc<Mutex<Vec<(String, Value)>>> = Arc::clone(&seen);
        tokio::spawn(async move {
            while let Some(event) = events.next().await {
                noted.lock().expect("nobody failed").push((event.method, event.params));
            }
        });
        let events = Events { bidi, seen };
        events.send("session.subscribe", json!({ "events": EVENTS })).await;
        events
    }

    /// Runs a script in every page before its own.
    pub(crate) async fn before_each_page(&self, script: &str) {
        let function = format!("() => {{ {script} }}");
        self.send("script.addPreloadScript", json!({ "functionDeclaration": function })).await;
    }

    /// Shows the page at a size and so many pixels of the screen for one of its own.
    pub(crate) async fn resize(&self, width: u32, height: u32, ratio: u32) {
        let viewport = json!({
            "context": self.window().await,
            "viewport": { "width": width, "height": height },
            "devicePixelRatio": f64::from(ratio),
        });
        self.send("browsingContext.setViewport", viewport).await;
    }

    /// The errors of scripts and on the console.
    pub(crate) async fn errors(&self) -> Vec<String> {
        let entries = self.all("log.entryAdded").await;
        let realms = self.send("script.getRealms", json!({})).await;
        let realms = realms["realms"].as_array().expect("a list");
        let is_here = |entry: &Value| {
            let realm = &entry["source"]["realm"];
            !realm.is_null() && realms.iter().any(|it| it["realm"] == *realm)
        };
        let text = |it: &Value| it["text"].as_str().unwrap_or_default().to_owned();
        let is_left_behind = |entry: &Value| {
            LEFT_BEHIND.iter().any(|it| text(entry).contains(it)) && !is_here(entry)
        };
        let is_of_the_driver =
            |entry: &Value| text(entry) == OF_THE_DRIVER && entry["stackTrace"].is_null();
        let errors = entries.iter().filter(|it| it["level"] == "error");
        errors.filter(|it| !is_left_behind(it) && !is_of_the_driver(it)).map(text).collect()
    }

    /// The address of every request.
    pub(crate) async fn requests(&self) -> Vec<String> {
        let requests = self.all("network.beforeRequestSent").await;
        let address = |it: &Value| it["request"]["url"].as_str().map(str::to_owned);
        requests.iter().filter_map(address).collect()
    }

    /// All events of a kind; what comes after the answer to a command happened after it.
    async fn all(&self, method: &str) -> Vec<Value> {
        self.send("session.status", json!({})).await;
        tokio::task::yield_now().await;
        let seen = self.seen.lock().expect("nobody failed");
        let events = seen.iter().filter(|(name, _)| name == method);
        events.map(|(_, params)| params.clone()).collect()
    }

    /// The window, as BiDi knows it.
    async fn window(&self) -> Value {
        let tree = self.send("browsingContext.getTree", json!({ "maxDepth": 0 })).await;
        tree["contexts"][0]["context"].clone()
    }

    async fn send(&self, method: &str, params: Value) -> Value {
        let answer = self.bidi.send_raw(method, params).await;
        answer.unwrap_or_else(|e| panic!("{method}: {e}"))
    }
}
