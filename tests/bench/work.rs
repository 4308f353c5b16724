//! What is measured, and for how long.

use std::hint::black_box;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, SamplingMode};
use qst_explorer::chart::Chart;
use qst_explorer::chart::forms;
use qst_explorer::chart::forms::alliances::Alliances;
use qst_explorer::chart::forms::checks::Checks;
use qst_explorer::chart::forms::cost_shares::CostShares;
use qst_explorer::chart::forms::cost_split::CostSplit;
use qst_explorer::chart::forms::timeline::Timeline;
use qst_explorer::dataset::Dataset;
use qst_explorer::dataset::checks::{self, Verdict};
use qst_explorer::dataset::load;
use qst_explorer::describe::allocations::AllocationsSpec;
use qst_explorer::describe::context::Context;
use qst_explorer::describe::periods::Periods;
use qst_explorer::view::{Form, Grouping, Years};
use qst_explorer::words::lang::Lang;
use qst_explorer::words::money::MoneyUnit;

use crate::pages;
use crate::synthetic::Synthetic;

/// How many figures are loaded.
const SIZES: [usize; 4] = [100, 1_000, 10_000, 100_000];
/// From so many figures on a single run takes long, and every sample is of equally many.
const LARGE: usize = 10_000;

/// Measures everything, and prints it as criterion does.
pub(crate) fn measure() {
    let mut criterion = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(800))
        .configure_from_args();
    for n_figures in SIZES {
        loading(&mut criterion, n_figures);
        allocations(&mut criterion, n_figures);
        one_wide_total(&mut criterion, n_figures);
        fixed(&mut criterion, n_figures);
        pages::measure(&mut criterion, n_figures);
    }
    criterion.final_summary();
}

/// From text to a dataset, and all its totals against their parts.
fn loading(criterion: &mut Criterion, n_figures: usize) {
    let synthetic = Synthetic::tree(n_figures);
    let tables = synthetic.tables();
    run(criterion, "load", n_figures, || load::load(black_box(&tables)).unwrap());
    let dataset = load::load(&tables).unwrap();
    assert!(checks::all(&dataset).iter().all(|it| it.verdict == Verdict::Exact));
    run(criterion, "checks", n_figures, || checks::all(black_box(&dataset)));
}

/// All totals and one of them, of which the explorer shows as many however many are loaded.
fn allocations(criterion: &mut Criterion, n_figures: usize) {
    let dataset = load::load(&Synthetic::tree(n_figures).tables()).unwrap();
    for (name, at) in [("root", None), ("total", dataset.items().first())] {
        let spec = AllocationsSpec {
            context: context(&dataset),
            at,
            periods: Periods::of(&dataset, Years::Both),
            grouping: Grouping::Stage,
        };
        charts(criterion, name, n_figures, &spec);
    }
}

/// A total of which every figure is a part: more than any page shows, for what drawing one costs.
fn one_wide_total(criterion: &mut Criterion, n_figures: usize) {
    let dataset = load::load(&Synthetic::wide(n_figures).tables()).unwrap();
    let at = dataset.items().first();
    let spec = AllocationsSpec {
        context: context(&dataset),
        at,
        periods: Periods::of(&dataset, Years::Both),
        grouping: Grouping::Stage,
    };
    charts(criterion, "wide", n_figures, &spec);
}

fn charts(criterion: &mut Criterion, of: &str, n_figures: usize, spec: &AllocationsSpec<'_>) {
    for form in Form::ALL.iter().copied() {
        let name = format!("{}-{of}", form.code());
        let chart = forms::of_allocations(form).chart;
        draw(criterion, &name, n_figures, || chart(*black_box(spec)));
    }
}

/// What these show is in the bundled data by kind, so synthetic figures are loaded beside those.
fn fixed(criterion: &mut Criterion, n_figures: usize) {
    let dataset = load::load(&Synthetic::beside_bundled(n_figures).tables()).unwrap();
    let context = context(&dataset);
    let whole = dataset.cost_in_shares().unwrap();
    draw(criterion, "split", n_figures, || Box::new(CostSplit::of(black_box(context))));
    draw(criterion, "alliances", n_figures, || Box::new(Alliances::of(black_box(context))));
    draw(criterion, "timeline", n_figures, || Box::new(Timeline::of(black_box(context))));
    draw(criterion, "shares", n_figures, || Box::new(CostShares::of(black_box(context), whole)));
    draw(criterion, "checks-chart", n_figures, || Box::new(Checks::of(black_box(context))));
}

/// From the data to a wide picture.
fn draw<'a>(
    criterion: &mut Criterion,
    what: &str,
    n_figures: usize,
    chart: impl Fn() -> Box<dyn Chart + 'a>,
) {
    run(criterion, what, n_figures, || chart().scene(1280));
}

fn context(dataset: &Dataset) -> Context<'_> {
    Context::new(dataset, Lang::En, MoneyUnit::Printed)
}

pub(crate) fn run<T>(
    criterion: &mut Criterion,
    what: &str,
    n_figures: usize,
    mut work: impl FnMut() -> T,
) {
    let mut group = criterion.benchmark_group(what);
    if n_figures >= LARGE {
        group.sampling_mode(SamplingMode::Flat);
    }
    group.bench_function(BenchmarkId::from_parameter(n_figures), |it| it.iter(&mut work));
    group.finish();
}
