//! What the benchmarks measure: synthetic data are data like any other, and charts draw no more of
//! them when more are loaded.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "tests may fail")]

#[path = "bench/synthetic.rs"]
mod synthetic;

use std::collections::BTreeSet;

use qst_explorer::bundled;
use qst_explorer::chart::Chart;
use qst_explorer::chart::forms::bars::Bars;
use qst_explorer::chart::forms::checks::Checks;
use qst_explorer::chart::forms::treemap;
use qst_explorer::dataset::Dataset;
use qst_explorer::dataset::checks::{self, Verdict};
use qst_explorer::dataset::load;
use qst_explorer::describe::allocations::AllocationsSpec;
use qst_explorer::describe::context::Context;
use qst_explorer::describe::periods::Periods;
use qst_explorer::view::{Grouping, Page, Years};
use qst_explorer::words::lang::Lang;
use qst_explorer::words::money::MoneyUnit;

use crate::synthetic::Synthetic;

fn dataset(synthetic: &Synthetic) -> Dataset {
    load::load(&synthetic.tables()).unwrap_or_else(|errors| panic!("{errors}"))
}

#[test]
fn every_total_is_exact() {
    for n_figures in [20, 99, 100, 1_000] {
        for synthetic in [Synthetic::tree(n_figures), Synthetic::wide(n_figures)] {
            let dataset = dataset(&synthetic);
            assert_eq!(dataset.items().len(), n_figures);
            let totals = dataset.items().iter().filter(|it| it.parts().is_some()).count();
            let checks = checks::all(&dataset);
            assert_eq!(checks.len(), 2 * totals, "every total in both years");
            for check in checks {
                assert_eq!(check.verdict, Verdict::Exact, "{} {:?}", check.total, check.period);
            }
            assert!(checks::repeats(&dataset).iter().all(|it| it.agrees));
        }
    }
}

#[test]
fn totals_of_a_wide_budget_are_two() {
    let dataset = dataset(&Synthetic::wide(1_000));
    let n_parts: BTreeSet<usize> = checks::all(&dataset).iter().map(|it| it.n_parts).collect();
    assert_eq!(n_parts, BTreeSet::from([2, 989]));
}

#[test]
fn pages_are_offered_where_the_data_have_something_for_them() {
    assert_eq!(Page::offered(&bundled::dataset().unwrap()), Page::ALL);
    let without = [Page::CostSplit, Page::Alliances, Page::CostShares, Page::Facts];
    let with = [
        Page::Overview,
        Page::Allocations,
        Page::Timeline,
        Page::Checks,
        Page::Ledger,
        Page::Sources,
        Page::Glossary,
        Page::Search,
    ];
    // Of any other page `institute.rs` says whether it is offered.
    let offered = Page::offered(&dataset(&Synthetic::tree(20))).into_iter();
    let offered = offered.filter(|it| with.contains(it) || without.contains(it));
    assert_eq!(offered.collect::<Vec<Page>>(), with);
}

#[test]
fn synthetic_data_load_beside_the_bundled() {
    let bundled = bundled::dataset().unwrap();
    let both = dataset(&Synthetic::beside_bundled(100));
    assert_eq!(both.items().len(), bundled.items().len() + 100);
    assert_eq!(checks::all(&both)[..checks::all(&bundled).len()], checks::all(&bundled));
}

#[test]
fn charts_draw_what_is_shown_and_not_what_is_loaded() {
    let n_marks = |n_figures: usize| {
        let dataset = dataset(&Synthetic::tree(n_figures));
        let context = Context::new(&dataset, Lang::En, MoneyUnit::Printed);
        [None, dataset.items().first()].map(|at| {
            let spec = AllocationsSpec {
                context,
                at,
                periods: Periods::of(context.dataset, Years::Both),
                grouping: Grouping::Stage,
            };
            [Bars::of(spec).scene(1280).stops.len(), treemap::of(spec).scene(1280).stops.len()]
        })
    };
    // Ten totals and one over several accounts; with their parts; the parts of one.
    assert_eq!(n_marks(1_000), [[11, 110], [10, 10]]);
    assert_eq!(n_marks(2_000), n_marks(1_000));
    let n_totals = |n_figures: usize| {
        let dataset = dataset(&Synthetic::tree(n_figures));
        let context = Context::new(&dataset, Lang::En, MoneyUnit::Printed);
        let chart = Checks::of(context);
        let sentences = chart.describe().sentences;
        let says_so = sentences.iter().any(|it| it.contains("The picture shows 100 of"));
        (chart.scene(1280).stops.len(), says_so)
    };
    // All totals, as long as there are not too many to look at; then it is said that there are more.
    assert!(n_totals(100).0 < 100 && !n_totals(100).1);
    assert_eq!(n_totals(2_000), (100, true));
}
