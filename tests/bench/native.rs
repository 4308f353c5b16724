//! How long the project's own work takes natively, at a hundred to a hundred thousand figures.
//!
//! `cargo bench --bench native` writes `criterion/<group>/<figures>/new/estimates.json` below the
//! target folder; times are in nanoseconds. Like the site, it is compiled for size.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "benchmarks may fail"
)]

#[cfg(not(target_arch = "wasm32"))]
#[allow(dead_code, reason = "the tests of tests/scale use the rest")]
#[path = "../support/acts.rs"]
mod acts;
#[cfg(not(target_arch = "wasm32"))]
mod pages;
#[cfg(not(target_arch = "wasm32"))]
mod synthetic;
#[cfg(not(target_arch = "wasm32"))]
mod work;

/// Nothing is measured in a browser.
#[cfg(target_arch = "wasm32")]
fn main() {}

/// Measures everything, or what the command line names.
#[cfg(not(target_arch = "wasm32"))]
fn main() {
    work::measure();
}
