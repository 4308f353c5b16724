//! Tests of the finished site, as a browser shows it.
//!
//! `cargo xtask test` builds the site and then runs these; `QST_DIST`, `QST_CHROMEDRIVER` and
//! `QST_CHROMIUM` say where the site and the browser are.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "tests may fail")]

use std::path::Path;

mod support;

use support::browser::{Browser, Scheme};

#[tokio::test]
async fn first_page_is_clean() {
    let browser = Browser::open(1280, 800).await;
    browser.goto("").await;
    browser.wait_ready().await;

    assert_eq!(browser.console_errors().await, Vec::<String>::new());
    assert_eq!(browser.csp_violations().await, Vec::<String>::new());
    assert_eq!(browser.requested_origins().await, [browser.origin().to_owned()].into());
}

#[tokio::test]
async fn module_is_valid() {
    let browser = Browser::open(1280, 800).await;
    browser.goto("").await;
    let script = "return fetch('qst-explorer_bg.wasm')
        .then(answer => answer.arrayBuffer())
        .then(bytes => WebAssembly.validate(bytes))";
    assert_eq!(browser.evaluate(script).await, true);
}

#[tokio::test]
async fn window_is_as_asked() {
    let browser = Browser::open(360, 640).await;
    browser.prefer(Scheme::Dark).await;
    browser.goto("").await;
    browser.wait_ready().await;
    browser.screenshot(&picture("narrow-dark.png")).await;

    let script =
        "return [innerWidth, innerHeight, matchMedia('(prefers-color-scheme: dark)').matches]";
    assert_eq!(browser.evaluate(script).await, serde_json::json!([360, 640, true]));
    browser.resize(1280, 800).await;
    browser.prefer(Scheme::Light).await;
    assert_eq!(browser.evaluate(script).await, serde_json::json!([1280, 800, false]));
}

/// A place for a picture, to be looked at by people.
fn picture(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}
