//! One page in a browser of its own, with nothing cached, under the conditions of a measurement.

use std::time::Duration;

use serde_json::{Value, json};

use crate::support::browser::Browser;

/// Notes what a page does, from before its first script.
const PROBE: &str = include_str!("probe.js");

/// How long a browser that has just been opened has work of its own to do.
const SETTLING: Duration = Duration::from_millis(1_500);

/// Under which a page is measured.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) struct Condition {
    /// What it is called.
    pub(crate) name: &'static str,
    /// By how much the processor is slowed down.
    pub(crate) slowdown: u32,
    /// How the site is reached.
    pub(crate) network: Network,
}

/// How the site is reached.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Network {
    /// Within this machine.
    Local,
    /// 1.6 Mbps down, 750 kbps up, and 150 ms until anything comes back.
    Slow,
}

/// Nothing is slowed down.
pub(crate) const FULL: Condition =
    Condition { name: "no throttling", slowdown: 1, network: Network::Local };
/// The processor of a telephone.
pub(crate) const WEAK: Condition = Condition { name: "CPU 4x", slowdown: 4, ..FULL };
/// A telephone out in the country.
pub(crate) const WEAK_AND_FAR: Condition = Condition {
    name: "CPU 4x, 1.6 Mbps down, 750 kbps up, 150 ms",
    network: Network::Slow,
    ..WEAK
};

/// An arrow key.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Arrow {
    /// To the left.
    Left,
    /// To the right.
    Right,
}

/// A page that was opened, whose application has arrived in the background.
#[derive(Debug)]
pub(crate) struct Visit {
    browser: Browser,
}

impl Visit {
    /// Opens a page under a condition, and waits until there is nothing left to load.
    pub(crate) async fn to(path: &str, condition: Condition) -> Visit {
        let browser = Browser::open(1280, 800).await;
        tokio::time::sleep(SETTLING).await;
        browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": PROBE })).await;
        browser.cdp("Performance.enable", json!({})).await;
        browser.cdp("Network.enable", json!({})).await;
        if condition.network == Network::Slow {
            let bytes = |bits: f64| bits / 8.0;
            let slow = json!({
                "offline": false,
                "latency": 150,
                "downloadThroughput": bytes(1.6e6),
                "uploadThroughput": bytes(750e3),
            });
            browser.cdp("Network.emulateNetworkConditions", slow).await;
        }
        let rate = json!({ "rate": condition.slowdown });
        browser.cdp("Emulation.setCPUThrottlingRate", rate).await;
        browser.goto(path).await;
        browser.evaluate("return measurements.loaded()").await;
        Visit { browser }
    }

    /// What the page has come to since it was opened, by name.
    pub(crate) async fn load(&self) -> Value {
        self.evaluate("return measurements.load()").await
    }

    /// How long the page's main thread was at work since the page was opened, in milliseconds.
    pub(crate) async fn main_thread(&self) -> f64 {
        1e3 * self.metric("TaskDuration").await
    }

    /// How much of JavaScript's heap is in use, in bytes, once what is not is gone.
    pub(crate) async fn heap(&self) -> f64 {
        self.browser.cdp("HeapProfiler.collectGarbage", json!({})).await;
        self.metric("JSHeapUsedSize").await
    }

    /// What a script returns in the page; a promise is awaited.
    pub(crate) async fn evaluate(&self, script: &str) -> Value {
        self.browser.evaluate(script).await
    }

    /// Moves the pointer.
    pub(crate) async fn point(&self, (x, y): (f64, f64)) {
        self.mouse(json!({ "type": "mouseMoved", "x": x, "y": y })).await;
    }

    /// Presses and releases the pointer's button.
    pub(crate) async fn click(&self, (x, y): (f64, f64)) {
        for kind in ["mousePressed", "mouseReleased"] {
            let button = json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 });
            self.mouse(button).await;
        }
    }

    /// Presses and releases an arrow key.
    pub(crate) async fn press(&self, arrow: Arrow) {
        let (name, code) = match arrow {
            Arrow::Left => ("ArrowLeft", 37),
            Arrow::Right => ("ArrowRight", 39),
        };
        for kind in ["rawKeyDown", "keyUp"] {
            let key =
                json!({ "type": kind, "key": name, "code": name, "windowsVirtualKeyCode": code });
            self.browser.cdp("Input.dispatchKeyEvent", key).await;
        }
    }

    async fn mouse(&self, event: Value) {
        self.browser.cdp("Input.dispatchMouseEvent", event).await;
    }

    /// One of the browser's own metrics of the page.
    async fn metric(&self, name: &str) -> f64 {
        let answer = self.browser.cdp("Performance.getMetrics", json!({})).await;
        let metrics = answer["metrics"].as_array().expect("a list of metrics");
        let metric = metrics.iter().find(|it| it["name"] == name);
        metric.and_then(|it| it["value"].as_f64()).expect(name)
    }
}
