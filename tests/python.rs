//! Tables that readers take away, as Python reads them.
//!
//! `cargo xtask test` sets up a Python and says in `QST_PYTHON` where it is.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests may fail"
)]

#[path = "support/exhibits.rs"]
mod exhibits;
#[path = "support/tables.rs"]
mod tables;

use std::env;
use std::io::Write;
use std::process::{Command, Stdio};

use exhibits::check_each;
use qst_explorer::export::csv;
use serde_json::Value;
use tables::{Row, check_row, named};

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
    let data = tables::data();
    check_each(|_, exhibit, origin| {
        let table = csv::csv(exhibit, origin);
        let rows: Vec<Row> = serde_json::from_value(read(&table)).unwrap();
        assert_eq!(rows, named(&table), "{}", exhibit.name);
        for row in &rows {
            check_row(&data, row);
        }
    });
}
