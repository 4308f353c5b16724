//! How fast the finished site is in a browser: until a page is there, and whenever a reader acts.
//!
//! `cargo xtask bench` builds the site and then runs this; `QST_DIST`, `QST_CHROMEDRIVER` and
//! `QST_CHROMIUM` say where the site and the browser are, and `QST_BENCH_REPORT` where the report
//! goes, which is printed otherwise.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "benchmarks may fail"
)]

#[cfg(not(target_arch = "wasm32"))]
mod acts;
#[cfg(not(target_arch = "wasm32"))]
mod load;
#[cfg(not(target_arch = "wasm32"))]
mod samples;
#[cfg(not(target_arch = "wasm32"))]
#[path = "../../../src/bin/xtask/tasks/summary.rs"]
#[allow(unused_imports, reason = "its tests run with those of the tasks")]
mod summary;
#[cfg(not(target_arch = "wasm32"))]
#[path = "../../e2e/support/mod.rs"]
#[allow(dead_code, reason = "tests use more of it than measurements do")]
mod support;
#[cfg(not(target_arch = "wasm32"))]
mod visit;

/// Nothing is measured from within a browser.
#[cfg(target_arch = "wasm32")]
fn main() {}

/// Measures everything.
#[cfg(not(target_arch = "wasm32"))]
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let report = format!("{}\n{}", load::measure().await, acts::measure().await);
    match std::env::var_os("QST_BENCH_REPORT") {
        Some(path) => std::fs::write(path, report).expect("the report can be written"),
        None => println!("{report}"),
    }
}
