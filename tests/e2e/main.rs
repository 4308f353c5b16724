//! Tests of the finished site, as a browser shows it.
//!
//! `cargo xtask test` builds the site and then runs these in each engine; `QST_DIST` says where the site is,
//! `QST_ENGINE` which engine it is, and the variables in `support` where browsers and drivers are.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests may fail"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use axum::Router;
use axum::response::Html;
use axum::routing::get;
use serde_json::json;
use thirtyfour::{By, Key, WebElement};

#[path = "../support/rows.rs"]
mod rows;
mod embedding;
mod finding;
mod hosts;
mod looks;
mod offline;
mod one_file;
mod places;
mod references;
mod soak;
mod still;
mod takeaway;
mod translated;
