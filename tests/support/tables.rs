//! The tables of the data as they are in the repository, for holding against them what was made of
//! them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use csv_core::{ReadRecordResult, Reader};

use crate::edition::DOCUMENTS;

/// A row: its cells by the names of their columns.
pub(crate) type Row = BTreeMap<String, String>;

/// Tables, each with what links put before the names of its rows.
const TABLES: [(&str, &str); 4] =
    [("figures", ""), ("milestones", "milestone."), ("sums", "sum."), ("subjects", "subject.")];

/// Every row that is of the documents of FY2020, by the name by which links select it.
pub(crate) fn data() -> BTreeMap<String, Row> {
    let mut res = BTreeMap::new();
    for (table, prefix) in TABLES {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("data/{table}.csv"));
        let is_of_edition =
            |row: &Row| row.get("document").is_none_or(|it| DOCUMENTS.contains(&it.as_str()));
        let rows = named(&fs::read_to_string(path).unwrap()).into_iter();
        for mut row in rows.filter(is_of_edition) {
            let id = format!("{prefix}{}", row.remove("id").unwrap());
            assert!(res.insert(id, row).is_none(), "{table}: a row stands twice");
        }
    }
    res
}

/// A row that was taken away has every cell of its row in the tables that it has a column for; gives
/// how many these are.
pub(crate) fn check_row(data: &BTreeMap<String, Row>, taken: &Row) -> usize {
    let id = &taken["id"];
    let Some(row) = data.get(id) else {
        assert!(id.starts_with("not-itemised."), "{id} is no row of the tables");
        return 0;
    };
    // The unit of a number that nobody knows says nothing.
    let is_known = !row.get("value").is_some_and(String::is_empty);
    let shared = row.iter().filter(|it| is_known || it.0 != "unit");
    let shared = shared.filter_map(|(name, cell)| Some((name, cell, taken.get(name)?)));
    let mut n_shared = 0;
    for (name, cell, taken) in shared {
        // Spreadsheets would read 7-12 and 2016-01 as days.
        let taken = match name.as_str() {
            "lines" => taken.replace('–', "-"),
            "date" | "as_of" => taken.trim_end_matches("-XX").to_owned(),
            _ => taken.clone(),
        };
        assert_eq!(taken, *cell, "{name} of {id}");
        n_shared += 1;
    }
    n_shared
}

/// The rows of a table by the names of their columns.
pub(crate) fn named(csv: &str) -> Vec<Row> {
    let rows = rows(csv.strip_prefix('\u{feff}').unwrap_or(csv));
    let (head, rows) = rows.split_first().unwrap();
    let row = |cells: &Vec<String>| {
        assert_eq!(cells.len(), head.len(), "{cells:?}");
        head.iter().cloned().zip(cells.iter().cloned()).collect()
    };
    rows.iter().map(row).collect()
}

/// The cells of a table, as the reader of CSV that the loader uses gives them.
fn rows(csv: &str) -> Vec<Vec<String>> {
    let mut reader = Reader::new();
    let (mut fields, mut ends) = (vec![0; csv.len() + 1], vec![0; csv.len() + 1]);
    let mut rest = csv.as_bytes();
    let mut res = Vec::new();
    loop {
        let (result, n_read, _, n_ends) = reader.read_record(rest, &mut fields, &mut ends);
        rest = &rest[n_read..];
        match result {
            ReadRecordResult::Record => {
                let starts = [0].into_iter().chain(ends.iter().copied());
                let spans = starts.zip(ends.iter().copied()).take(n_ends);
                let cell =
                    |(from, to): (usize, usize)| String::from_utf8(fields[from..to].to_vec());
                res.push(spans.map(|it| cell(it).unwrap()).collect());
            }
            ReadRecordResult::End => return res,
            ReadRecordResult::InputEmpty => (),
            result => panic!("{result:?}"),
        }
    }
}
