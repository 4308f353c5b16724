//! What is done with a dataset from when it is loaded until it is shown, searched, exported and printed.

use std::hint::black_box;

use qst_explorer::app::export_items::{self, PAGE, export_item};
use qst_explorer::app::layout::{Room, Width};
use qst_explorer::app::{App, AppProps};
use qst_explorer::chart::list;
use qst_explorer::dataset::checks;
use qst_explorer::dataset::load::{self, Tables};
use qst_explorer::dataset::{Dataset, SharedDataset};
use qst_explorer::describe::context::Context;
use qst_explorer::describe::ledger;
use qst_explorer::export::{Format, Origin};
use qst_explorer::model::date::When;
use qst_explorer::model::id::Id;
use qst_explorer::model::key::Key;
use qst_explorer::paint::{file, nodes};
use qst_explorer::search::{self, Index};
use qst_explorer::view::{Form, Frame, Page, View, url};
use qst_explorer::words::lang::Lang;
use qst_explorer::words::money::MoneyUnit;
use yew::LocalServerRenderer;

use crate::scale::VERSION;

/// Something that is done with a dataset.
pub(crate) struct Work<'a> {
    /// What is done, unique among the work on one dataset.
    pub(crate) name: String,
    /// Does it once.
    pub(crate) run: Box<dyn FnOnce() + 'a>,
}

/// What is searched for: a word, a number, a year, and what stands nowhere.
const QUERIES: [&str; 4] = ["budget", "21,535", "令和2年度", "zzzz"];

/// The formats whose content is made differently; all others are parts of these.
const FORMATS: [Format; 5] = [Format::Svg, Format::Table, Format::Csv, Format::Json, Format::Text];

/// Everything that is done with the dataset of some tables on some pages.
pub(crate) fn all<'a>(tables: Tables<'a>, pages: &[Page]) -> Vec<Work<'a>> {
    let dataset = load::load(&tables).unwrap_or_else(|errors| panic!("{errors}"));
    let dataset = SharedDataset::new(dataset);
    let mut res = vec![Work {
        name: "load".to_owned(),
        run: Box::new(move || drop(black_box(load::load(&tables)))),
    }];
    let mut add = |name: String, run: Box<dyn FnOnce(&SharedDataset)>| {
        let dataset = dataset.clone();
        res.push(Work { name, run: Box::new(move || run(&dataset)) });
    };
    add("checks".to_owned(), Box::new(|it| drop(black_box(checks::all(it)))));
    add("search".to_owned(), Box::new(|it| search(it)));
    add("ledger entries".to_owned(), Box::new(|it| ledger_entries(it)));
    add("links".to_owned(), Box::new(|it| links(it)));
    for view in views(pages, widest(&dataset)) {
        let name = |what: &str| format!("{what} {} {}", view.page.code(), view.form.code());
        let [page, paper, charts, exported] = [0; 4].map(|_| view.clone());
        let window = Room::Window(Width::of(1280));
        add(name("page"), Box::new(move |it| html(it, page, window)));
        add(name("paper"), Box::new(move |it| html(it, paper, Room::Paper)));
        add(name("charts"), Box::new(move |it| draw(it, &charts)));
        add(name("exports"), Box::new(move |it| export(it, exported)));
    }
    res
}

/// Some pages, the one of allocations in each form and at the total with most parts.
fn views(pages: &[Page], widest: Option<Id>) -> Vec<View> {
    let of_page = |page: &Page| {
        let view = View { query: "budget".to_owned(), ..View::of(Lang::En, Frame::Site, *page) };
        match page {
            Page::Allocations => {
                let in_form =
                    |form: &Form| View { form: *form, at: widest.clone(), ..view.clone() };
                Form::ALL.iter().map(in_form).collect()
            }
            _ => vec![view],
        }
    };
    pages.iter().flat_map(of_page).collect()
}

fn widest(dataset: &Dataset) -> Option<Id> {
    let totals = dataset.items().iter().filter(|it| it.can_be_opened());
    totals.max_by_key(|it| dataset.parts(it).len()).map(|it| it.id.clone())
}

fn every_key(dataset: &Dataset) -> impl Iterator<Item = Key> {
    let figures = dataset.items().iter().map(|it| &it.id);
    let figures = figures.flat_map(|it| [Key::Figure(it.clone()), Key::NotItemised(it.clone())]);
    let milestones = dataset.milestones().iter().map(|it| Key::Milestone(it.id.clone()));
    figures.chain(milestones).chain(dataset.sums().iter().map(|it| Key::Sum(it.id.clone())))
}

/// Prepares the search, and looks for something.
fn search(dataset: &SharedDataset) {
    let index = Index::of(dataset);
    for query in QUERIES {
        black_box((index.search(query, Lang::En), search::terms(query, dataset)));
    }
}

/// Opens the ledger entry of everything, one after the other.
fn ledger_entries(dataset: &SharedDataset) {
    let context = Context { dataset, lang: Lang::En, unit: MoneyUnit::Printed };
    for key in every_key(dataset) {
        black_box((ledger::entry(context, &key), ledger::in_a_line(context, &key)));
    }
}

/// Follows a link to everything, and one from before everything changed.
fn links(dataset: &SharedDataset) {
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
fn html(dataset: &SharedDataset, view: View, room: Room) {
    let props = AppProps { dataset: dataset.clone(), view, room, notices: Vec::new() };
    // On this thread: no other one's steps are counted.
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let page = LocalServerRenderer::<App>::with_props(props).hydratable(false).render();
    black_box(tokio::task::LocalSet::new().block_on(&runtime, page));
}

/// Draws the charts of a page, as nodes and as files.
fn draw(dataset: &SharedDataset, view: &View) {
    let context = Context { dataset, lang: view.lang, unit: view.unit };
    let names = list::of_page(dataset, view).into_iter();
    for chart in names.filter_map(|it| list::chart(context, view, it)) {
        let scene = chart.scene(1280);
        black_box(file::svg(&scene));
        drop(black_box(nodes::nodes(&scene)));
    }
}

/// Exports the charts of a page, and the page, in every format.
fn export(dataset: &SharedDataset, view: View) {
    let room = Room::Window(Width::of(1280));
    let shown = AppProps { dataset: dataset.clone(), view, room, notices: Vec::new() };
    let origin = Origin {
        address: "https://example.org".to_owned(),
        version: VERSION.to_owned(),
        issued: When::Year(2020),
        accessed: When::Year(2020),
    };
    let names = export_items::pictures(&shown).into_iter().chain([PAGE]);
    for item in names.filter_map(|it| export_item(&shown, it)) {
        for format in FORMATS {
            black_box(item.content(format, &origin));
        }
    }
}
