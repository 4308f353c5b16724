//! Chromium, headless, and its logs.

use std::cell::RefCell;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use thirtyfour::{
    BrowserLogEntry, Capabilities, ChromiumLikeCapabilities, DesiredCapabilities,
    LoggingPrefsLogLevel, WebDriver,
};

use crate::support::browser::{Scheme, Settings};
use crate::support::driver::{self, Driver};
use crate::support::logs;

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

/// What a Chromium has logged since it was opened.
#[derive(Debug, Default)]
pub(crate) struct Logs {
    console: RefCell<Vec<BrowserLogEntry>>,
    network: RefCell<Vec<BrowserLogEntry>>,
}

/// Starts the program that `QST_CHROMEDRIVER` names.
pub(crate) fn start() -> Driver {
    Driver::start(|_, port| {
        let mut command = Command::new(driver::program("QST_CHROMEDRIVER", "chromedriver"));
        command.arg(format!("--port={port}"));
        command
    })
}

/// A Chromium that keeps its logs.
pub(crate) fn capabilities(settings: &Settings) -> Capabilities {
    let mut capabilities = DesiredCapabilities::chrome();
    for argument in ARGUMENTS {
        capabilities.add_arg(argument).expect("an argument is a string");
    }
    let program = driver::program("QST_CHROMIUM", "chromium");
    capabilities.set_binary(&program.to_string_lossy()).expect("a path is a string");
    for log in ["browser", "performance"] {
        capabilities
            .set_logging_prefs(log, LoggingPrefsLogLevel::All)
            .expect("a level is a string");
    }
    let mut preferences = json!({ "webkit.webprefs.default_font_size": settings.letters });
    if !settings.may_store {
        // Two stands for being blocked.
        preferences["profile.default_content_setting_values.cookies"] = json!(2);
    }
    capabilities.add_experimental_option("prefs", preferences).expect("an option is an object");
    capabilities.into()
}

/// Sets what is not set when it is started.
pub(crate) async fn prepare(
    driver: &WebDriver,
    settings: &Settings,
    downloads: &Path,
    origin: &str,
) {
    let mut features = vec![(
        "prefers-color-scheme",
        match settings.scheme {
            Scheme::Light => "light",
            Scheme::Dark => "dark",
        },
    )];
    if settings.forces_colors {
        features.push(("forced-colors", "active"));
    }
    let feature = |(name, value): (&str, &str)| json!({ "name": name, "value": value });
    let features: Vec<Value> = features.into_iter().map(feature).collect();
    cdp(driver, "Emulation.setEmulatedMedia", json!({ "features": features })).await;
    if !settings.has_scripts {
        cdp(driver, "Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
    }
    if let Some(kilobytes) = settings.room {
        let quota = json!({ "origin": origin, "quotaSize": kilobytes * 1_000 });
        cdp(driver, "Storage.overrideQuotaForOrigin", quota).await;
    }
    let saving = json!({ "behavior": "allow", "downloadPath": downloads });
    cdp(driver, "Browser.setDownloadBehavior", saving).await;
    let granted = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    cdp(driver, "Browser.grantPermissions", granted).await;
}

/// Runs a script in every page before its own.
pub(crate) async fn before_each_page(driver: &WebDriver, script: &str) {
    cdp(driver, "Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
}

/// Shows the page at a size and so many pixels of the screen for one of its own; a window could not be
/// narrower than 500 pixels.
pub(crate) async fn resize(driver: &WebDriver, width: u32, height: u32, ratio: u32) {
    let metrics =
        json!({ "width": width, "height": height, "deviceScaleFactor": ratio, "mobile": false });
    cdp(driver, "Emulation.setDeviceMetricsOverride", metrics).await;
}

/// Sends a command of the Chrome DevTools protocol.
pub(crate) async fn cdp(driver: &WebDriver, method: &str, params: Value) -> Value {
    let answer = driver.cdp().send_raw(method, params).await;
    answer.unwrap_or_else(|e| panic!("{method}: {e}"))
}

impl Logs {
    /// The errors on the console.
    pub(crate) async fn errors(&self, driver: &WebDriver) -> Vec<String> {
        read(driver, "browser", &self.console).await;
        logs::errors(&self.console.borrow())
    }

    /// What the content security policy refused, as the console tells it.
    pub(crate) async fn refusals(&self, driver: &WebDriver) -> Vec<String> {
        read(driver, "browser", &self.console).await;
        logs::refusals(&self.console.borrow())
    }

    /// The address of every request.
    pub(crate) async fn requests(&self, driver: &WebDriver) -> Vec<String> {
        read(driver, "performance", &self.network).await;
        logs::requests(&self.network.borrow())
    }
}

/// Appends a log's new entries; the driver gives each once.
async fn read(driver: &WebDriver, log: &str, seen: &RefCell<Vec<BrowserLogEntry>>) {
    let entries = driver.get_log(log).await;
    seen.borrow_mut().extend(entries.unwrap_or_else(|e| panic!("log {log:?}: {e}")));
}
