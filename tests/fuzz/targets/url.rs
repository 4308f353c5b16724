//! Any bytes as the query of a link.
#![no_main]

#[path = "../checks.rs"]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::url(&String::from_utf8_lossy(bytes)));
