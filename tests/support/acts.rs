//! What readers do with a dataset, each done once and whole.

use std::hint::black_box;

use qst_explorer::app::export_items::{self, PAGE, export_item};
use qst_explorer::app::layout::{Viewport, Width};
use qst_explorer::app::{App, AppProps};
use qst_explorer::chart::list;
use qst_explorer::dataset::{Dataset, SharedDataset};
use qst_explorer::describe::context::Context;
use qst_explorer::describe::ledger;
use qst_explorer::export::{Format, Origin};
use qst_explorer::model::date::When;
use qst_explorer::model::id::Id;
use qst_explorer::model::key::Key;
use qst_explorer::paint::{file, nodes};
use qst_explorer::search::{self, SearchIndex};
use qst_explorer::view::{View, url};
use qst_explorer::words::lang::Lang;
use qst_explorer::words::money::MoneyUnit;
use yew::LocalServerRenderer;

/// What is searched for: a word, a number, a year, and what is nowhere.
const QUERIES: [&str; 4] = ["budget", "21,535", "令和2年度", "zzzz"];

/// The formats whose content is made differently; all others are parts of these.
pub(crate) const FORMATS: [Format; 5] =
    [Format::Svg, Format::Table, Format::Csv, Format::Json, Format::Text];

/// A window in which all charts have the room that they are made for.
pub(crate) const WINDOW: Viewport = Viewport::Window(Width::of(1280));

/// The total with most parts.
pub(crate) fn widest(dataset: &Dataset) -> Option<Id> {
    let totals = dataset.items().iter().filter(|it| it.can_be_opened());
    totals.max_by_key(|it| dataset.parts(it).len()).map(|it| it.id.clone())
}

fn every_key(dataset: &Dataset) -> impl Iterator<Item = Key> {
    let figures = dataset.items().iter().map(|it| &it.id);
    let figures = figures.flat_map(|it| [Key::Item(it.clone()), Key::NotItemised(it.clone())]);
    let milestones = dataset.milestones().iter().map(|it| Key::Milestone(it.id.clone()));
    figures.chain(milestones).chain(dataset.sums().iter().map(|it| Key::Sum(it.id.clone())))
}

/// Prepares the search, and looks for something.
pub(crate) fn search(dataset: &SharedDataset) {
    look_up(dataset, &SearchIndex::of(dataset));
}

/// Looks for several things.
pub(crate) fn look_up(dataset: &Dataset, index: &SearchIndex) {
    for query in QUERIES {
        black_box((index.search(query, Lang::En), search::terms(query, dataset)));
    }
}

/// Opens the ledger entry of everything, one after the other.
pub(crate) fn ledger_entries(dataset: &SharedDataset) {
    let context = Context::new(dataset, Lang::En, MoneyUnit::Printed);
    for key in every_key(dataset) {
        black_box((ledger::entry(context, &key), ledger::in_a_line(context, &key)));
    }
}

/// Follows a link to everything, and one from before everything changed.
pub(crate) fn links(dataset: &SharedDataset) {
    let follow = |query: &str| black_box(url::from_query(query, View::default(), dataset));
    for key in every_key(dataset) {
        follow(&format!("?at={key}&select={key}"));
    }
    let total = widest(dataset).expect("totals");
    for query in ["?v=0.1.0", &format!("?v=0.1.0&at={total}")] {
        let (_, notices) = follow(query);
        assert_eq!(notices.len(), 1, "{query}");
    }
}

/// Renders a page.
pub(crate) fn html(dataset: &SharedDataset, view: View, viewport: Viewport) {
    let props = AppProps { dataset: dataset.clone(), view, viewport, notices: Vec::new() };
    // On this thread: no other one's steps are counted.
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let page = LocalServerRenderer::<App>::with_props(props).hydratable(false).render();
    black_box(tokio::task::LocalSet::new().block_on(&runtime, page));
}

/// Draws the charts of a page, as nodes and as files.
pub(crate) fn draw(dataset: &SharedDataset, view: &View) {
    let context = Context::new(dataset, view.lang, view.unit);
    let names = list::of_page(dataset, view).into_iter();
    for chart in names.filter_map(|it| list::chart(context, view, it)) {
        let scene = chart.scene(1280);
        black_box(file::svg(&scene));
        drop(black_box(nodes::nodes(&scene)));
    }
}

/// Exports the charts of a page, and the page, in some formats.
pub(crate) fn export(dataset: &SharedDataset, view: View, formats: &[Format]) {
    let shown = AppProps { dataset: dataset.clone(), view, viewport: WINDOW, notices: Vec::new() };
    let origin = Origin {
        address: "https://example.org".to_owned(),
        version: dataset.version().to_string(),
        issued: When::Year(2020),
        accessed: When::Year(2020),
    };
    let names = export_items::pictures(&shown).into_iter().chain([PAGE]);
    for item in names.filter_map(|it| export_item(&shown, it)) {
        for format in formats {
            black_box(item.content(*format, &origin));
        }
    }
}
