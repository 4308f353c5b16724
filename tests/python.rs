//! Tables that readers take away, as Python reads them.
//!
//! `cargo xtask test` sets up a Python and says in `QST_PYTHON` where it is.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "tests may fail")]

#[path = "support/exhibits.rs"]
mod exhibits;

use std::env;
use std::io::Write;
use std::process::{Command, Stdio};

use exhibits::check_each;
use qst_explorer::export::csv;
use serde_json::Value;

/// Reads a table and writes it as JSON, a list of objects.
const READ: &str = "
import csv, io, json, sys
text = io.TextIOWrapper(sys.stdin.buffer, encoding='utf-8-sig', newline='')
json.dump(list(csv.DictReader(text, strict=True)), sys.stdout)
";

fn read(table: &str) -> Value {
    let python = env::var_os("QST_PYTHON").unwrap_or_else(|| "python3".into());
    let mut process = Command::new(&python)
        .args(["-c", READ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|e| panic!("{}: {e} (set QST_PYTHON)", python.display()));
    let mut input = process.stdin.take().expect("its input is piped");
    let table = table.to_owned();
    let writer = std::thread::spawn(move || input.write_all(table.as_bytes()));
    let output = process.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success());
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn python_reads_every_row() {
    check_each(|package, exhibit, origin| {
        let rows = read(&csv::csv(exhibit, origin));
        let rows = rows.as_array().unwrap();
        assert!(!rows.is_empty() || exhibit.keys.is_empty(), "{}", exhibit.name);
        for row in rows {
            let Some(it) = package.current().find(|it| row["id"] == it.id.as_str()) else {
                continue;
            };
            let value = it.value.map(|it| it.value.to_string()).unwrap_or_default();
            assert_eq!(row["value"], value, "{}", it.id);
            assert_eq!(row["label_ja"], it.label.ja, "{}", it.id);
            assert_eq!(row["as_printed"], it.as_printed, "{}", it.id);
            assert_eq!(row["lines"], it.source.lines.code(), "{}", it.id);
        }
    });
}
