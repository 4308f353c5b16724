//! What fuzzing has found worth keeping, run once each; CONTRIBUTING.md says how to look for more.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "tests may fail")]

#[path = "fuzz/checks.rs"]
mod checks;

use std::fs;
use std::path::Path;

#[track_caller]
fn check_all(corpus: &str, check: fn(&str)) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus").join(corpus);
    let mut n_checked = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        check(&String::from_utf8_lossy(&bytes));
        n_checked += 1;
    }
    assert!(n_checked > 10, "{corpus} has {n_checked} files");
}

#[test]
fn links() {
    check_all("url", checks::url);
}

#[test]
fn searches() {
    check_all("search", checks::search);
}
