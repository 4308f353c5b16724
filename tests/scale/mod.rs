//! Twice the rows take no more than three times the work.
//!
//! These are tests of the library itself, which `cargo xtask test` compiles for them so that it counts what it does
//! (`src/bin/xtask/tasks/scale.rs`): every edge of its control flow is a step. So no walk through a list goes unseen,
//! whether a loop, an adapter or `contains` takes it, and whatever the list holds. The numbers are the same in every
//! run, however busy the machine. Only what is compiled elsewhere takes no steps: comparing and copying bytes.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests may fail"
)]

#[path = "../support/acts.rs"]
mod acts;
mod copies;
#[allow(dead_code, reason = "the benchmarks use the rest")]
#[path = "../bench/synthetic.rs"]
mod synthetic;
mod work;

use qst_explorer::dataset::Dataset;
use qst_explorer::dataset::load;
use qst_explorer::dataset::load::tables::Tables;
use qst_explorer::model::id::Id;
use qst_explorer::view::Page;

use crate::scale::copies::{Copies, changes};
use crate::scale::synthetic::Synthetic;
use crate::scale::work::Work;

/// How many figures are loaded first, and then twice as many.
const N_FIGURES: usize = 10_000;
/// The most that twice the rows may take, in parts of what they take once. Sorting takes somewhat more than two,
/// a walk for each row four.
const MOST: f64 = 3.0;
/// The version of the data, which is not their first: links may be older.
const VERSION: &str = "0.2.0";

/// How many steps something takes.
fn steps<T>(run: impl FnOnce() -> T) -> u64 {
    let before = steps::taken();
    drop(run());
    steps::taken() - before
}

fn ratio([once, twice]: [u64; 2]) -> f64 {
    twice as f64 / once as f64
}

#[test]
fn a_walk_for_each_row_is_seen() {
    let ratio_of = |look_up: fn(&Dataset) -> usize| {
        ratio([200, 400].map(|n_figures| {
            let dataset = load::load(&Synthetic::tree(n_figures).tables()).unwrap();
            steps(|| assert_eq!(look_up(&dataset), n_figures))
        }))
    };
    let in_loops = ratio_of(|dataset| {
        let mut n_found = 0;
        for item in dataset.items() {
            for other in dataset.items() {
                n_found += usize::from(other.id == item.id);
            }
        }
        n_found
    });
    let in_adapters = ratio_of(|dataset| {
        let ids: Vec<&Id> = dataset.items().iter().map(|it| &it.id).collect();
        ids.iter().filter(|it| ids.contains(it)).count()
    });
    let looked_up = ratio_of(|dataset| {
        dataset.items().iter().filter(|it| dataset.item(&it.id).is_some()).count()
    });
    assert!(in_loops > MOST && in_adapters > MOST, "{in_loops} {in_adapters}");
    assert!((1.8..2.5).contains(&looked_up), "{looked_up}");
}

/// All that readers do, with many totals of all kinds.
#[test]
fn twice_the_rows_of_every_table() {
    let copies = [N_FIGURES, 2 * N_FIGURES].map(Copies::of_bundled);
    check(copies.each_ref().map(Copies::tables), Page::ALL);
}

/// More in one picture than any reader looks at.
#[test]
fn twice_the_parts_of_a_total() {
    let wide = [N_FIGURES, 2 * N_FIGURES].map(|it| {
        let wide = Synthetic::wide(it);
        let changes = changes(wide.tables().figures);
        (wide, changes)
    });
    let tables = wide.each_ref().map(|(wide, changes)| Tables {
        version: VERSION,
        changes,
        ..wide.tables()
    });
    check(tables, &[Page::Allocations, Page::Checks]);
}

/// Fails if anything takes more than [`MOST`] times the work with the second tables; says of all how much it was.
#[track_caller]
fn check(tables: [Tables<'_>; 2], pages: &[Page]) {
    let [once, twice] = tables.map(|it| work::all(it, pages));
    let mut broken: Vec<String> = Vec::new();
    for (once, twice) in once.into_iter().zip(twice) {
        let name = once.name.clone();
        let counts = [once, twice].map(|Work { run, .. }| steps(run));
        let line = format!("{:>14} {:>14} {:5.2}  {name}", counts[0], counts[1], ratio(counts));
        println!("{line}");
        broken.extend((ratio(counts) > MOST).then_some(line));
    }
    assert!(broken.is_empty(), "more than {MOST} times the work:\n{}", broken.join("\n"));
}
