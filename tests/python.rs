//! Tables that readers take away, as pandas reads them.
//!
//! `cargo xtask test` sets up a Python that has it and says in `QST_PYTHON` where it is.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests may fail"
)]

#[path = "support/edition.rs"]
mod edition;
#[path = "support/items.rs"]
mod items;
#[path = "support/tables.rs"]
mod tables;

use std::collections::BTreeMap;
use std::env;
use std::io::Write;
use std::process::{Command, Stdio};

use items::check_each;
use qst_explorer::export::csv;
use serde_json::Value;
use tables::{Row, check_row, named};

/// Reads tables, given as a list in JSON, as pandas does by itself and as text; writes both, row by row.
const READ: &str = "
import io, json, sys
import pandas

def rows(table, **how):
    frame = pandas.read_csv(io.BytesIO(table.encode()), encoding='utf-8-sig', **how)
    return json.loads(frame.to_json(orient='records'))

tables = json.load(sys.stdin)
text = dict(dtype=str, keep_default_na=False)
json.dump([[rows(it), rows(it, **text)] for it in tables], sys.stdout)
";

/// The rows of a table as pandas understands them, and as text.
type Read = (Vec<BTreeMap<String, Value>>, Vec<Row>);

fn read(tables: &[String]) -> Vec<Read> {
    let python = env::var_os("QST_PYTHON").unwrap_or_else(|| "python3".into());
    let mut process = Command::new(&python)
        .args(["-c", READ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|e| panic!("{}: {e} (set QST_PYTHON)", python.display()));
    let mut input = process.stdin.take().expect("its input is piped");
    let tables = serde_json::to_vec(tables).unwrap();
    let writer = std::thread::spawn(move || input.write_all(&tables));
    let output = process.wait_with_output().unwrap();
    assert!(output.status.success(), "{} has no pandas (set QST_PYTHON)", python.display());
    writer.join().unwrap().unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn pandas_reads_every_row() {
    let data = tables::data();
    let mut written: Vec<String> = Vec::new();
    check_each(|_, item, origin| written.push(csv::csv(item, origin)));
    let read = read(&written);
    assert_eq!(read.len(), written.len());
    for (table, (understood, text)) in written.iter().zip(read) {
        assert_eq!(text, named(table));
        for (row, numbers) in text.iter().zip(&understood) {
            check_row(&data, row);
            // Without being told, it takes values for numbers, and what nobody knows for none.
            let value = row["value"].parse::<f64>().ok();
            assert_eq!(numbers["value"].as_f64(), value, "{row:?}");
        }
    }
}
