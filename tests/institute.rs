//! The tables of a made-up institute: other programmes, three years, labels in a language that the site does not
//! speak, no alliances, shared costs, milestones or open questions. Its site is whole, and has nothing of the
//! bundled data.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "tests may fail")]

#[path = "support/names.rs"]
#[allow(dead_code, reason = "code is looked through elsewhere")]
mod names;

use std::collections::BTreeSet;

use names::Name;
use qst_explorer::app::export_items::{PAGE, export_item, pictures};
use qst_explorer::app::layout::{Viewport, Width};
use qst_explorer::app::{App, AppProps};
use qst_explorer::chart::Chart;
use qst_explorer::chart::forms::checks::Checks;
use qst_explorer::chart::scene::Shape;
use qst_explorer::components::export_menu::ENTRY;
use qst_explorer::contract::files;
use qst_explorer::dataset::SharedDataset;
use qst_explorer::dataset::load;
use qst_explorer::dataset::load::tables::Tables;
use qst_explorer::describe::checks::{Reconciliation, reconciliations};
use qst_explorer::describe::context::Context;
use qst_explorer::describe::ledger::list;
use qst_explorer::export::embed::{self, Embed, EmbedKind, Height};
use qst_explorer::export::{Format, Origin};
use qst_explorer::model::date::When;
use qst_explorer::model::fiscal_year::FiscalYear;
use qst_explorer::model::key::Key;
use qst_explorer::prerender;
use qst_explorer::prerender::single::{Single, single_file};
use qst_explorer::prerender::site::{Asset, Site};
use qst_explorer::prerender::web_manifest;
use qst_explorer::search::SearchIndex;
use qst_explorer::view::url;
use qst_explorer::view::{Delivery, Form, Grouping, Page, View, Years};
use qst_explorer::words::lang::Lang;
use qst_explorer::words::money::MoneyUnit;
use yew::ServerRenderer;

/// The tables of the institute.
const TABLES: Tables<'static> = Tables {
    version: "1.0.0",
    issued: When::Day(2025, 1, 6),
    about: include_str!("institute/about.csv"),
    descriptions: include_str!("institute/descriptions.csv"),
    vocabulary: include_str!("institute/vocabulary.csv"),
    figures: include_str!("institute/figures.csv"),
    milestones: include_str!("institute/milestones.csv"),
    sums: include_str!("institute/sums.csv"),
    subjects: include_str!("institute/subjects.csv"),
    synonyms: include_str!("institute/synonyms.csv"),
    relations: include_str!("institute/relations.csv"),
    open_questions: include_str!("institute/puzzles.csv"),
    documents: include_str!("institute/documents.csv"),
    pages: include_str!("institute/pages.csv"),
    changes: include_str!("institute/changes.csv"),
};

/// The pages that the institute has nothing for.
const WITHOUT: [Page; 4] = [Page::CostSplit, Page::Alliances, Page::CostShares, Page::Timeline];
/// The address of its site.
const ADDRESS: &str = "https://example.org/budget/";

fn dataset() -> SharedDataset {
    SharedDataset::new(load::load(&TABLES).unwrap_or_else(|errors| panic!("{errors}")))
}

/// Holds texts against what the bundled data name.
struct Bundled(BTreeSet<Name>);

impl Bundled {
    /// What a text holds of them; the name of the program, which is in addresses and formats, is no word of theirs.
    #[track_caller]
    fn check(&self, what: &str, text: &str) {
        let text = text.replace("qst-explorer", "").replace("data-qst-fit", "");
        let found: Vec<&Name> = self.0.iter().filter(|it| it.is_in(&text)).collect();
        assert!(found.is_empty(), "{what}: {found:?}");
        assert!(!text.to_lowercase().contains("qst"), "{what}");
        assert!(!text.contains("{total}") && !text.contains("{share}"), "{what}");
    }
}

fn bundled() -> Bundled {
    Bundled(names::bundled())
}

/// A page as the browser has it.
async fn html(view: &View, width: u32) -> String {
    // The renderer has threads of its own, to which no more than these can go.
    let (query, lang, frame, page) = (url::to_query(view), view.lang, view.delivery, view.page);
    let props = move || {
        let dataset = dataset();
        let (view, notices) = url::from_query(&query, View::of(lang, frame, page), &dataset);
        AppProps { dataset, view, viewport: Viewport::Window(Width::of(width)), notices }
    };
    ServerRenderer::<App>::with_props(props).hydratable(false).render().await
}

/// Every way to see a page that changes what is on it.
fn views() -> Vec<View> {
    let dataset = dataset();
    let mut res: Vec<View> = Vec::new();
    for lang in Lang::ALL {
        for frame in Delivery::ALL {
            res.extend(Page::ALL.iter().map(|page| View::of(*lang, *frame, *page)));
        }
        let page = View::of(*lang, Delivery::Site, Page::Allocations);
        for form in Form::ALL {
            let two = Years::Named(FiscalYear::new(2024), Some(FiscalYear::new(2022)));
            for years in Years::RELATIVE.into_iter().chain([two]) {
                let (form, years) = (*form, years.name());
                let grouping = Grouping::Account;
                res.push(View { form, years: years.clone(), grouping, ..page.clone() });
                let at = Some(dataset.items()[0].id.clone());
                res.push(View { form, years, at, ..page.clone() });
            }
        }
        let keys = dataset.items().iter().map(|it| Key::Item(it.id.clone()));
        let subject = Key::parse("subject.lamp-depot");
        let rest = Key::parse("not-itemised.coast-lights");
        let keys = keys.chain(subject).chain(rest);
        res.extend(keys.map(|it| View { selected: Some(it), ..page.clone() }));
        let query = "Phares".to_owned();
        res.push(View { query, ..View::of(*lang, Delivery::Site, Page::Search) });
    }
    res
}

#[test]
fn thirty_rows_load() {
    let dataset = dataset();
    let observations = dataset.items().iter().flat_map(|it| it.observations.iter());
    let observed = observations.filter(|it| it.budget_year == it.period).count();
    assert_eq!((dataset.items().len(), observed), (10, 30));
    assert_eq!(dataset.edition().get(), 2024);
    assert_eq!(dataset.about().slug(), "phares");
}

#[test]
fn pages_without_content_are_not_offered() {
    let others = Page::ALL.iter().copied().filter(|it| !WITHOUT.contains(it));
    assert_eq!(Page::offered(&dataset()), others.collect::<Vec<Page>>());
}

#[test]
fn names_of_the_bundled_data_are_found() {
    let names = names::bundled();
    for text in ["<h1>Next-generation synchrotron facility</h1>", "?at=iter-ba-total&", "QST予算"]
    {
        assert!(names.iter().any(|it| it.is_in(text)), "{text}");
    }
    for text in ["?at=iter-ba-total-cost", "<h1>Synchrotron</h1>"] {
        assert!(!names.iter().any(|it| it.is_in(text)), "{text}");
    }
}

/// Also those that are not offered can be asked for by a link.
#[tokio::test]
async fn every_page_is_rendered_in_every_frame() {
    let bundled = bundled();
    for view in views() {
        for width in [320, 1280] {
            let page = html(&view, width).await;
            let what = format!("{view:?}");
            if !WITHOUT.contains(&view.page) {
                bundled.check(&what, &page);
            }
            assert!(page.contains("Budget des phares"), "{what}");
        }
    }
}

#[tokio::test]
async fn labels_say_their_language() {
    // Where the page is in it there is nothing to say.
    for lang in Lang::ALL.iter().filter(|it| it.code() != "fr") {
        let view = View::of(*lang, Delivery::Site, Page::Allocations);
        let page = html(&view, 1280).await;
        for (element, label) in [
            ("span", "Budget des phares"),
            ("span", "Service des côtes"),
            ("tspan", "École des gardiens"),
        ] {
            let marked = format!("<{element} lang=\"fr\">{label}</{element}>");
            assert!(page.contains(&marked), "{label}: {page}");
        }
        let view = View::of(*lang, Delivery::Site, Page::Facts);
        let page = html(&view, 1280).await;
        assert!(page.contains("<span lang=\"fr\">7400 visiteurs</span>"), "{page}");
    }
}

#[tokio::test]
async fn the_site_is_whole_and_leads_to_its_own_pages() {
    let bundled = bundled();
    let asset = || Asset { path: String::new(), integrity: String::new() };
    let site = Site {
        style: String::new(),
        print: String::new(),
        frame_style: String::new(),
        frame_script: String::new(),
        not_found_script: String::new(),
        boot: asset(),
        start_code: asset(),
        start_module: asset(),
        icon: String::new(),
        address: Some(ADDRESS.to_owned()),
    };
    let files = prerender::files(&site, &TABLES).await.unwrap();
    assert!(files.iter().any(|it| it.path == files::SITEMAP));
    let n_offered = Page::ALL.len() - WITHOUT.len();
    let n_pages = Lang::ALL.len() * 2 * n_offered;
    assert_eq!(files.iter().filter(|it| it.path.ends_with(".html")).count(), n_pages + 1);
    let dataset = dataset();
    let pictures = prerender::pictures::pictures(&dataset, Some(ADDRESS));
    assert!(pictures.iter().any(|it| it.path == "pictures/allocations-bars-ja.svg"));
    for file in files.iter().chain(&pictures) {
        bundled.check(&file.path, &file.text);
        for page in WITHOUT {
            let link = format!("{}.", page.code());
            assert!(!file.path.contains(page.code()), "{}", file.path);
            assert!(!file.text.contains(&format!("/{link}html")), "{}: {link}", file.path);
            assert!(!file.text.contains(&format!("\"{link}html")), "{}: {link}", file.path);
        }
    }
    let page = files.iter().find(|it| it.path == "en/index.html").unwrap();
    assert!(page.text.contains("\"temporalCoverage\":\"2022-04-01/2025-03-31\""), "{}", page.text);
    assert!(page.text.contains("content=\"Le budget des phares d’un coup d’œil.\""));
    for card in prerender::share_cards(&dataset) {
        bundled.check(&card.path, &card.svg);
    }
    for lang in Lang::ALL {
        let manifest = web_manifest::json(&dataset, *lang, &[]);
        bundled.check("manifest", &manifest);
        assert!(!manifest.contains(Page::Timeline.code()), "{manifest}");
    }
    let single = Single {
        style: String::new(),
        print: String::new(),
        script: String::new(),
        program: Vec::new(),
        icon: Vec::new(),
        home: None,
    };
    bundled.check("one file", &single_file(&single, &TABLES).await.unwrap());
}

#[test]
fn exports_and_citations_are_of_the_institute() {
    let bundled = bundled();
    let dataset = dataset();
    let origin = Origin {
        address: format!("{ADDRESS}en/"),
        version: dataset.version().to_string(),
        issued: dataset.issued(),
        accessed: dataset.issued(),
    };
    let mut n_exported = 0;
    for view in views().into_iter().filter(|it| !WITHOUT.contains(&it.page)) {
        let viewport = Viewport::Window(Width::of(1280));
        let shown = AppProps { dataset: dataset.clone(), view, viewport, notices: Vec::new() };
        let names = pictures(&shown).into_iter().chain([PAGE, ENTRY]);
        for item in names.filter_map(|it| export_item(&shown, it)) {
            for format in Format::ALL {
                let Some(content) = item.content(*format, &origin) else {
                    continue;
                };
                let file = item.file_name(*format);
                bundled.check(&file, &content);
                assert!(file.starts_with("phares-"), "{file}");
                n_exported += 1;
            }
        }
        let embed = Embed {
            kind: EmbedKind::Element,
            root: ADDRESS,
            view: &View { delivery: Delivery::Bare, ..shown.view.clone() },
            title: "Phares",
            height: Height::Fixed(300),
            picture: None,
        };
        bundled.check("embedding", &embed::code(&embed).unwrap());
    }
    assert!(n_exported > 500, "{n_exported}");
}

/// One document may print any number of periods.
#[test]
fn every_period_is_checked() {
    let dataset = dataset();
    let context = Context::new(&dataset, Lang::En, MoneyUnit::Printed);
    let accounts = reconciliations(context);
    let head = |it: &Reconciliation| it.table.head.join(" ");
    let heads = accounts.iter().map(head).collect::<BTreeSet<String>>();
    assert_eq!(heads, BTreeSet::from(["Item FY2024 FY2023 FY2022".to_owned()]));
    for account in accounts {
        let label = account.label;
        assert!(account.table.rows.iter().all(|it| it.cells.len() == 4), "{label}");
    }
    let scene = Checks::of(context).scene(800);
    let texts = scene.marks.iter().filter_map(|it| match &it.shape {
        Shape::Text { text, .. } => Some(text.as_str()),
        _ => None,
    });
    assert!(texts.clone().any(|it| it == "all years ±0"), "{:?}", texts.collect::<Vec<&str>>());
}

/// Every row of the tables is one of the list of all data.
#[test]
fn every_row_is_listed() {
    let dataset = dataset();
    let context = Context::new(&dataset, Lang::En, MoneyUnit::Printed);
    let documents = dataset.documents().iter();
    let sections = documents.flat_map(|it| list::pages(context, it));
    assert_eq!(sections.map(|it| it.table.rows.len()).sum::<usize>(), 30);
}

#[test]
fn everything_of_the_institute_is_found() {
    let dataset = dataset();
    let index = SearchIndex::of(&dataset);
    for lang in Lang::ALL {
        for (query, key) in [
            ("tours de pierre", "stone-towers"),
            ("33 million yen", "keeper-school"),
            ("dépôt", "subject.lamp-depot"),
            ("7400", "visitors"),
        ] {
            let hits = index.search(query, *lang);
            assert_eq!(hits.first().map(|it| it.key.to_string()).as_deref(), Some(key), "{query}");
        }
    }
}
