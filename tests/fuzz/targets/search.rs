//! Any bytes as what a reader looks for.
#![no_main]

#[path = "../checks.rs"]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::search(&String::from_utf8_lossy(bytes)));
