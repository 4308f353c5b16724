//! Any number of periods and vintages: a budget of FY2021 joins the bundled tables by rows alone.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "tests may fail")]

#[path = "support/edition.rs"]
mod edition;
#[path = "support/next_year.rs"]
mod next_year;
#[allow(dead_code, reason = "these pages are of other tables")]
#[path = "support/page.rs"]
mod page;
#[allow(dead_code, reason = "other tests hold more against tables")]
#[path = "support/tables.rs"]
mod tables;

use next_year::{DOCUMENT, NextYear, with};
use page::read;
use qst_explorer::app::layout::{Viewport, Width};
use qst_explorer::app::{App, AppProps};
use qst_explorer::chart::Chart;
use qst_explorer::chart::forms::checks::Checks;
use qst_explorer::chart::scene::Shape;
use qst_explorer::dataset::checks::{self, Verdict};
use qst_explorer::dataset::load;
use qst_explorer::dataset::load::tables::Tables;
use qst_explorer::dataset::{Dataset, SharedDataset};
use qst_explorer::describe::allocations::{Allocation, AllocationsSpec};
use qst_explorer::describe::checks::reconciliations;
use qst_explorer::describe::context::Context;
use qst_explorer::describe::ledger::list;
use qst_explorer::describe::periods::Periods;
use qst_explorer::model::fiscal_year::FiscalYear;
use qst_explorer::model::id::Id;
use qst_explorer::model::item::Item;
use qst_explorer::model::qualifier::Qualifier;
use qst_explorer::prerender;
use qst_explorer::view::url::{self, Notice};
use qst_explorer::view::{Form, Grouping, Page, View, Years};
use qst_explorer::words::lang::Lang;
use qst_explorer::words::money::MoneyUnit;
use tables::{Row, named};
use yew::ServerRenderer;

const FY2019: FiscalYear = FiscalYear::new(2019);
const FY2020: FiscalYear = FiscalYear::new(2020);
const FY2021: FiscalYear = FiscalYear::new(2021);

fn id(text: &str) -> Id {
    Id::parse(text).unwrap()
}

fn item<'a>(dataset: &'a Dataset, text: &str) -> &'a Item {
    dataset.item(&id(text)).unwrap()
}

/// The explorer moves on to a newer year, and older ones stay.
#[test]
fn a_year_is_added_by_rows_alone() {
    let bundled = edition::dataset().unwrap();
    assert_eq!((bundled.edition(), bundled.periods()), (FY2020, &[FY2020, FY2019][..]));
    let dataset = NextYear::new().dataset();
    assert_eq!((dataset.edition(), dataset.periods()), (FY2021, &[FY2021, FY2020, FY2019][..]));
    assert_eq!(dataset.first_totals().len(), 4);
    assert_eq!(dataset.items().len(), bundled.items().len() + 1);
}

/// The rows of one id are observations of one item, the newest period and the latest vintage first.
#[test]
fn rows_of_one_id_are_one_item() {
    let dataset = NextYear::new().dataset();
    let hub = item(&dataset, "quantum-life-hub");
    let observations = hub.observations.iter().map(|it| {
        let value = it.value.map(|it| it.value.to_string());
        (it.period.unwrap().get(), it.source.document.as_str(), value.unwrap())
    });
    let observations: Vec<(u16, &str, String)> = observations.collect();
    let expected = [
        (2021, DOCUMENT, "208"),
        (2020, DOCUMENT, "209"),
        (2020, "budget-overview", "208"),
        (2019, "budget-overview", "150"),
    ];
    assert_eq!(observations, expected.map(|(year, by, value)| (year, by, value.to_owned())));
    let value = |document: &str, period| {
        let it = hub.observation_by(&id(document), Some(period))?;
        Some(it.value?.value.to_string())
    };
    assert_eq!(hub.observation(Some(FY2020)), hub.observation_by(&id(DOCUMENT), Some(FY2020)));
    assert_eq!(value("budget-overview", FY2020).as_deref(), Some("208"));
    assert_eq!(value(DOCUMENT, FY2019), None);
    // What is printed of a year gone by is no draft any more.
    assert!(hub.is(Qualifier::Draft));
    assert!(!hub.qualifiers_in(Some(FY2020)).contains(&Qualifier::Draft));
}

/// A total as a document prints it is held against the parts that the same document prints, in each period.
#[test]
fn checks_are_of_a_document() {
    let dataset = NextYear::new().dataset();
    let of_hub =
        checks::all(&dataset).into_iter().filter(|it| it.total.as_str() == "synchrotron-total");
    let checks: Vec<_> =
        of_hub.map(|it| (it.period.unwrap().get(), it.document.to_string(), it.n_parts)).collect();
    // What the new budget prints of FY2020 has no number for the new item, so that it cannot be checked.
    assert_eq!(
        checks,
        [
            (2021, DOCUMENT.to_owned(), 3),
            (2020, "budget-overview".to_owned(), 2),
            (2019, "budget-overview".to_owned(), 2)
        ]
    );
    // Both prints of FY2020 add up, each by itself.
    let emerging = checks::all(&dataset).into_iter();
    let emerging = emerging.filter(|it| it.total.as_str() == "quantum-emerging-research");
    assert_eq!(emerging.map(|it| it.verdict).collect::<Vec<_>>(), [Verdict::Exact; 4]);
}

/// The page of checks holds what each document prints against the parts of the same document, and names it.
#[test]
fn totals_are_checked_in_each_document() {
    let dataset = NextYear::new().dataset();
    let context = Context::new(&dataset, Lang::En, MoneyUnit::Printed);
    let accounts = reconciliations(context);
    let of_hub = accounts.iter().filter(|it| it.id.as_str() == "synchrotron-total");
    let told = of_hub.map(|it| {
        let column = |idx: usize| it.table.rows.iter().map(move |row| row.cells[idx].text.as_str());
        (it.label.as_str(), it.table.head.join(" "), column(0).nth(2).unwrap().to_owned())
    });
    let label = "Next-generation synchrotron facility";
    let (new, old) = (
        format!("{label} (Overview of QST's management expenses grant for FY2021)"),
        format!("{label} (Overview of QST's management expenses grant for FY2020)"),
    );
    assert_eq!(
        told.collect::<Vec<_>>(),
        [
            (new.as_str(), "Item FY2021".to_owned(), "New item".to_owned()),
            (old.as_str(), "Item FY2020 FY2019 Change".to_owned(), "Sum of the parts".to_owned()),
        ]
    );
    for account in &accounts {
        let n_columns = account.table.head.len();
        let label = &account.label;
        assert!(account.table.rows.iter().all(|it| it.cells.len() == n_columns), "{label}");
    }
    // What is printed once is called by its label alone.
    let supplementary = accounts.iter().find(|it| it.id.as_str() == "supp-disaster-prevention");
    assert!(!supplementary.unwrap().label.contains("Overview"));
    // The picture has a row for each document, and a single stop for the item that both are of.
    let chart = Checks::of(context);
    let stops = chart.stops();
    let of_hub: Vec<&str> = stops
        .iter()
        .filter(|it| it.key.to_string() == "synchrotron-total")
        .map(|it| it.label.as_str())
        .collect();
    let [said] = of_hub.as_slice() else { panic!("{of_hub:?}") };
    assert!(said.contains(&new) && said.contains(&old), "{said}");
    let rows = chart.describe().table.rows;
    let of_hub = rows.iter().filter(|it| it.cells[0].text.starts_with(label));
    let of_hub: Vec<(&str, &str)> =
        of_hub.map(|it| (it.cells[0].text.as_str(), it.cells[1].text.as_str())).collect();
    assert_eq!(
        of_hub,
        [(new.as_str(), "FY2021"), (old.as_str(), "FY2020"), (old.as_str(), "FY2019")]
    );
}

/// The list of all data has an item under each document that prints it, with what that prints.
#[test]
fn items_are_listed_under_each_document() {
    let dataset = NextYear::new().dataset();
    let context = Context::new(&dataset, Lang::En, MoneyUnit::Printed);
    let listed = |document: &str, of: &str| -> Vec<String> {
        let pages = list::pages(context, dataset.document(&id(document)).unwrap());
        let rows = pages.into_iter().flat_map(|it| it.table.rows);
        let rows = rows.filter(|it| it.key.as_ref().is_some_and(|it| it.to_string() == of));
        let mut res: Vec<String> = rows.map(|it| it.cells[1].text.clone()).collect();
        res.dedup(); // Some stand on two pages.
        res
    };
    let hub = |document: &str| listed(document, "quantum-life-hub");
    assert_eq!(hub(DOCUMENT), ["208 million yen (FY2020 209 million yen)"]);
    assert_eq!(hub("budget-overview"), ["208 million yen (FY2019 150 million yen)"]);
    assert_eq!(listed("budget-overview", "synchrotron-new"), [""; 0]);
    // A document has as many rows as before.
    let bundled = edition::dataset().unwrap();
    let n_printed = |dataset: &Dataset| dataset.printed_in(&id("budget-overview")).count();
    assert_eq!(n_printed(&dataset), n_printed(&bundled));
    assert_eq!(
        dataset.printed_in(&id(DOCUMENT)).count(),
        1 + bundled.items().iter().filter(|it| it.period() == Some(FY2020)).count()
    );
}

/// A sum is of the newest period of which all that it adds is known.
#[test]
fn a_sum_waits_for_all_that_it_adds() {
    let next_year = NextYear::new();
    let mut rows = named(edition::TABLES.figures).into_iter();
    let mut row = rows.find(|it| it["id"] == "brain-expected-funding").unwrap();
    for (column, cell) in [("fiscal_year", "2020"), ("value", "1"), ("document", DOCUMENT)] {
        row.insert(column.to_owned(), cell.to_owned());
    }
    let figures = with(next_year.tables().figures, [row]);
    let dataset = load::load(&Tables { figures: &figures, ..next_year.tables() }).unwrap();
    let funding = dataset.sums().iter().find(|it| it.id.as_str() == "alliance-funding").unwrap();
    let total = dataset.total_of(funding).unwrap();
    assert_eq!(total.basis.period, Some(FY2019));
    assert_eq!(total.value.to_string(), "298020000");
    assert_eq!(item(&dataset, "brain-expected-funding").period(), Some(FY2020));
    // All of it is printed again with what was printed of the year before.
    let grant = dataset.sums().iter().find(|it| it.id.as_str() == "both-accounts").unwrap();
    let [now, then] = [dataset.total_of(grant), dataset.comparative_total_of(grant)];
    assert_eq!([now, then].map(|it| it.unwrap().basis.period), [Some(FY2021), Some(FY2020)]);
}

/// Any two periods can be compared, and what follows is of these two.
#[test]
fn a_change_is_of_any_two_periods() {
    let dataset = NextYear::new().dataset();
    let contribution = item(&dataset, "iter-organization-contribution");
    let [new, old] = [FY2021, FY2019].map(|it| contribution.observation(Some(it)).unwrap());
    let change = contribution.change_between(old, new).unwrap();
    assert_eq!(change.difference.value.to_string(), "408000000");
    assert_eq!(contribution.change_between(new, old), None);
    assert_eq!(
        contribution.change(),
        contribution.change_between(contribution.observation(Some(FY2020)).unwrap(), new)
    );
}

/// A page that a query leads to, with the new year, as HTML.
async fn html(query: String) -> String {
    html_of(|| NextYear::new().dataset(), query).await
}

/// A page of a dataset that a query leads to, as HTML.
async fn html_of(dataset: impl Fn() -> Dataset + Send + 'static, query: String) -> String {
    ServerRenderer::<App>::with_props(move || {
        let dataset = SharedDataset::new(dataset());
        let (view, notices) = url::from_query(&query, View::default(), &dataset);
        assert_eq!(notices, [], "{query}");
        AppProps { dataset, view, viewport: Viewport::Window(Width::of(1280)), notices }
    })
    .hydratable(false)
    .render()
    .await
}

/// Every page is shown with any two years compared, in both languages.
#[tokio::test]
async fn every_page_compares_any_two_years() {
    for lang in Lang::ALL {
        for page in Page::ALL {
            let query = format!("?lang={}&view={}&years=2021-2019", lang.code(), page.code());
            let html = html(format!("{query}&select=quantum-life-hub")).await;
            assert!(html.contains("<h1>"), "{query}");
        }
    }
    for form in Form::ALL {
        for at in ["", "&at=iter-project"] {
            let query =
                format!("?lang=en&view=allocations&years=2021-2019&form={}{at}", form.code());
            let html = html(query.clone()).await;
            let table = html.split("<table").nth(1).unwrap();
            for year in ["FY2021 (million yen)", "FY2019 (million yen)", "Change, % of FY2019"] {
                assert!(table.contains(year), "{query}: {year}\n{table}");
            }
            assert!(!table.split("</thead>").next().unwrap().contains("FY2020"), "{query}");
        }
    }
    // Both years are in the picture, and what became of the contribution from the one to the other.
    let html = html("?lang=en&view=allocations&years=2021-2019&at=iter-project".to_owned()).await;
    // The first one holds patterns.
    let picture = html.split("<svg").nth(2).unwrap().split("</svg>").next().unwrap();
    assert!(picture.contains("FY2021") && picture.contains("FY2019"), "{picture}");
    assert!(html.contains("FY2019 4,783 million yen, Change +408 million yen"), "{html}");
}

/// What of a page says numbers of a year that was not chosen, or calls the year compared with that before.
fn others(html: &str) -> Vec<String> {
    let is_other = |line: &&str| {
        let numbers = |year: &str| {
            let after = line.match_indices(year).map(|(at, _)| &line[at + year.len()..]);
            after
                .map(|it| it.trim_start())
                .any(|it| it.starts_with(|c: char| c.is_ascii_digit() || "−+±".contains(c)))
        };
        let heads = ["FY2020", "令和2年度"];
        let before = ["year before", "Year before", "前年度"];
        heads.contains(line)
            || heads.into_iter().any(numbers)
            || before.iter().any(|it| line.contains(it))
    };
    read(html).lines().filter(is_other).map(str::to_owned).collect()
}

/// What is chosen for allocations holds for every page: each number is of one of the two years, or the page says that it
/// tells those of every year.
#[tokio::test]
async fn every_page_tells_the_chosen_years() {
    let chosen = [
        ("en", "You have chosen FY2021, FY2019;"),
        ("ja", "令和3年度、令和元年度が選ばれています"),
    ];
    for (lang, told) in chosen {
        for page in Page::ALL {
            let query = format!("?lang={lang}&view={}&years=2021-2019", page.code());
            let selected = html(format!("{query}&select=iter-organization-contribution")).await;
            let tells_all = [Page::Ledger, Page::Checks, Page::Search].contains(page);
            assert_eq!(selected.contains(told), tells_all, "{query}");
            match page {
                Page::Ledger | Page::Checks | Page::Search => (),
                // A choice and an axis name all years; what is new is explained by the year before.
                Page::Allocations | Page::Timeline | Page::Glossary => {
                    let others = others(&selected).into_iter();
                    let others = others.filter(|it| it != "FY2020" && it != "令和2年度");
                    let others = others
                        .filter(|it| !it.starts_with("新規") && !it.starts_with("A new item"));
                    assert_eq!(others.collect::<Vec<String>>(), [""; 0], "{query}");
                }
                _ => assert_eq!(others(&selected), [""; 0], "{query}"),
            }
            // Without a choice nothing is said of one.
            let query = format!("?lang={lang}&view={}", page.code());
            assert!(!html(query.clone()).await.contains(told), "{query}");
        }
    }
    // The entry and the lists beside charts compare what was chosen.
    let page = |query: &str| html(format!("?lang=en&years=2021-2019&{query}"));
    let entry = page("view=facts&select=iter-organization-contribution").await;
    for fact in ["5,191 million yen", "<dt>FY2019</dt><dd><p>4,783 million yen", "+408 million yen"]
    {
        assert!(entry.contains(fact), "{fact}: {entry}");
    }
    let rest = page("view=facts&select=not-itemised.operating-grant-general-account").await;
    assert!(rest.contains("<dt>FY2019</dt><dd><p>11,048 million yen"), "{rest}");
    let overview = page("view=overview").await;
    assert!(overview.contains("<span>FY2019 21,839 million yen</span>"), "{overview}");
    let synchrotron = page("view=synchrotron").await;
    assert!(synchrotron.contains("/ FY2019 1,326 million yen"), "{synchrotron}");
}

/// A sentence on a change says since when it is.
#[tokio::test]
async fn findings_name_the_year_compared_with() {
    for (years, told) in [("", "the year before"), ("&years=2021-2019", "FY2019")] {
        let query = "?lang=en&view=allocations&at=operating-grant-reconstruction-account";
        let html = html(format!("{query}{years}")).await;
        let finding = format!(": the same amount as in {told}");
        assert!(html.contains(&finding), "{html}");
    }
}

/// Where a later document prints another number of a year, both are kept, and the entry of the item says so.
#[tokio::test]
async fn what_is_restated_is_told() {
    let dataset = NextYear::new().dataset();
    let restated = dataset.items().iter().filter(|it| it.observations.restated().next().is_some());
    let restated: Vec<&str> = restated.map(|it| it.id.as_str()).collect();
    assert_eq!(restated, ["quantum-life-hub", "disease-diagnosis-treatment"]);
    for (lang, told) in [
        ("en", "Printed earlier, since restated (FY2020)</dt><dd><p>208 million yen"),
        ("ja", "改訂前の数値（令和2年度）</dt><dd><p>208百万円"),
    ] {
        let html = html(format!("?lang={lang}&view=allocations&select=quantum-life-hub")).await;
        assert!(html.contains(told), "{html}");
    }
    // Nothing is restated in the bundled data.
    let bundled = edition::dataset().unwrap();
    assert!(bundled.items().iter().all(|it| it.observations.restated().next().is_none()));
}

/// What a link asks for and the data do not have is told, and the years are those that are shown first.
#[test]
fn unknown_years_are_told() {
    let dataset = NextYear::new().dataset();
    let read = |query: &str| url::from_query(query, View::default(), &dataset);
    let two = Years::Named(FY2021, Some(FY2019));
    assert_eq!(
        read("?years=2019-2021"),
        (View { years: two.name(), ..View::default() }, Vec::new())
    );
    assert_eq!(read("?years=2021-2021").0.years(), Years::Named(FY2021, None));
    for value in ["2018", "2021-2018", "all"] {
        let notice = Notice::BadValue { name: "years", value: value.to_owned() };
        assert_eq!(read(&format!("?years={value}")), (View::default(), vec![notice]));
    }
}

/// Of more than two years, one is chosen, and what it is compared with beside it.
#[tokio::test]
async fn years_are_chosen_one_by_one() {
    let chosen = async |query: &str| {
        let html = html(format!("?lang=en&view=allocations&{query}")).await;
        let (shown, compared) = html.split_once("<form ").unwrap();
        let codes = |html: &str| {
            let radios = html.split("<input").filter(|it| it.contains("name=\"years\""));
            let code = |it: &str| {
                let code = it.split_once("value=\"").unwrap().1.split('"').next().unwrap();
                format!("{code}{}", if it.contains("checked") { "*" } else { "" })
            };
            radios.map(code).collect::<Vec<String>>().join(" ")
        };
        (codes(shown), codes(compared.split("</form>").next().unwrap()))
    };
    let both = |years: &str, compared: &str| (years.to_owned(), compared.to_owned());
    assert_eq!(chosen("").await, both("2021-2020* 2020-2019 2019", "2021-2020* 2021-2019 2021"));
    assert_eq!(
        chosen("years=2021-2019").await,
        both("2021-2019* 2020-2019 2019", "2021-2020 2021-2019* 2021")
    );
    assert_eq!(chosen("years=current").await, both("2021* 2020 2019", "2021-2020 2021-2019 2021*"));
    assert_eq!(chosen("years=2019").await, both("2021 2020 2019*", ""));
    assert_eq!(
        chosen("form=changes").await,
        both("2021-2020* 2020-2019 2019", "2021-2020* 2021-2019")
    );
}

/// The made-up budget without an item of the old one: its total names the main parts only, as what it prints of FY2020
/// still has what the item had then. The cells of other rows of the made-up budget are changed as given.
fn with_an_ended_item(ended: &str, total: &str, edited: &[(&str, &str, &str)]) -> Dataset {
    let next_year = NextYear::new();
    let tables = next_year.tables();
    let is_new = |row: &Row| row["document"] == DOCUMENT;
    let mut rows = named(tables.figures);
    rows.retain(|row| !is_new(row) || row["id"] != ended);
    for row in rows.iter_mut().filter(|it| is_new(it)) {
        let main = (total, "parts", "main");
        let own = row["id"].clone();
        for (_, column, cell) in [&main].into_iter().chain(edited).filter(|it| it.0 == own) {
            row.insert((*column).to_owned(), (*cell).to_owned());
        }
    }
    let head = format!("{}\n", tables.figures.lines().next().unwrap());
    let figures = with(&head, rows);
    load::load(&Tables { figures: &figures, ..tables }).unwrap_or_else(|errors| panic!("{errors}"))
}

/// What is shown below a total in two years: each item with its amounts in millions.
fn shown(dataset: &Dataset, total: &str, years: [FiscalYear; 2]) -> Vec<(String, Vec<(u16, i64)>)> {
    let spec = AllocationsSpec {
        context: Context::new(dataset, Lang::En, MoneyUnit::Printed),
        at: dataset.item(&id(total)),
        periods: Periods { shown: years[0], compared_with: Some(years[1]) },
        grouping: Grouping::Stage,
    };
    let amounts = |it: &Allocation<'_>| {
        let amounts = it.amounts.iter();
        amounts.map(|(year, amount)| (year.get(), amount.get() / 1_000_000)).collect()
    };
    spec.items().iter().map(|it| (it.key.to_string(), amounts(it))).collect()
}

/// An item that has ended is named with what it had, and its money is not said again to be not itemised.
#[tokio::test]
async fn an_item_that_has_ended_is_shown_once() {
    let total = "quantum-emerging-research";
    let dataset = || with_an_ended_item("alliance-programme", total, &[(total, "value", "778")]);
    let item = |id: &str, amounts: &[(u16, i64)]| (id.to_owned(), amounts.to_vec());
    assert_eq!(
        shown(&dataset(), total, [FY2021, FY2020]),
        [
            item("quantum-life-hub", &[(2021, 208), (2020, 209)]),
            item("disease-diagnosis-treatment", &[(2021, 570), (2020, 569)]),
            item("alliance-programme", &[(2020, 120)]),
        ]
    );
    assert_eq!(
        shown(&dataset(), total, [FY2020, FY2019]),
        [
            item("quantum-life-hub", &[(2020, 209), (2019, 150)]),
            item("disease-diagnosis-treatment", &[(2020, 569), (2019, 600)]),
            item("alliance-programme", &[(2020, 120), (2019, 150)]),
        ]
    );
    for query in ["years=2021-2020", "years=2020-2019", "years=2021-2020&form=changes"] {
        let html = html_of(dataset, format!("?lang=en&view=allocations&at={total}&{query}")).await;
        assert!(!html.contains("not itemised") && !html.contains("Not itemised"), "{query}");
        assert!(html.contains("120"), "{query}");
        let ended = html.contains("no amount for FY2021");
        assert_eq!(ended, query.contains("changes"), "{query}");
    }
}

/// Main parts that come out at the total leave nothing to be itemised.
#[test]
fn main_parts_may_be_all() {
    let total = "quantum-emerging-research";
    let dataset = with_an_ended_item("alliance-programme", total, &[(total, "value", "778")]);
    let verdict =
        |year| checks::check(&dataset, item(&dataset, total), Some(year)).unwrap().verdict;
    assert_eq!(verdict(FY2021), Verdict::Exact);
    // The new document alone leaves open what the ended item had.
    assert_eq!(verdict(FY2020), Verdict::NotItemised);
}

/// What the amounts of two documents leave together is not itemised, and no more is drawn than there is.
#[test]
fn a_total_and_its_parts_are_of_one_amount() {
    let total = "quantum-emerging-research";
    let rest = |edited: &[(&str, &str, &str)]| {
        let dataset = with_an_ended_item("alliance-programme", total, edited);
        let shown = shown(&dataset, total, [FY2021, FY2020]);
        let names = ["alliance-programme", "not-itemised.quantum-emerging-research"];
        names.map(|name| {
            let found = shown.iter().find(|it| it.0 == name).map(|it| it.1.clone());
            found.unwrap_or_default()
        })
    };
    let value = (total, "value", "778");
    // Less is printed of the other items: what they had less is not itemised, in that year alone.
    let less = ("quantum-life-hub", "previous_value", "199");
    assert_eq!(rest(&[value, less]), [vec![(2020, 120)], vec![(2020, 10)]]);
    // More is printed of them, so that there is no room: the old document breaks down another amount.
    let more = ("quantum-life-hub", "previous_value", "309");
    assert_eq!(rest(&[value, more]), [vec![], vec![(2020, 20)]]);
    // Another total is printed: the old document says nothing of its parts.
    let restated = (total, "previous_value", "900");
    assert_eq!(rest(&[value, restated]), [vec![], vec![(2020, 122)]]);
    assert_eq!(rest(&[]), [vec![(2020, 120)], vec![(2021, 120)]]);
}

/// The made-up budget in a document of a long name.
fn with_a_long_name() -> Dataset {
    let next_year = NextYear::new();
    let tables = next_year.tables();
    let (ja, en) = (
        "令和３年度QST運営費交付金の概要",
        "Overview of QST's management expenses grant for FY2021",
    );
    let documents = tables
        .documents
        .replace(ja, &format!("{ja}（量子科学技術研究開発機構の当初予算案及び補正予算案、令和２年１２月閣議決定、各拠点及び各勘定の内訳並びに主要な事業の説明を含む報道発表資料）"));
    let documents = documents.replace(
        en,
        &format!("{en}, with the draft of the initial and of the supplementary budget of the institute, its branches and its accounts, as decided by the Cabinet in December 2020 and explained to the press"),
    );
    load::load(&Tables { documents: &documents, ..tables })
        .unwrap_or_else(|errors| panic!("{errors}"))
}

/// The picture of checks names each document in full.
#[test]
fn names_of_documents_are_not_cut() {
    let dataset = with_a_long_name();
    for (lang, width) in Lang::ALL.iter().flat_map(|it| [(*it, 360), (*it, 1280)]) {
        let context = Context::new(&dataset, lang, MoneyUnit::Printed);
        for mark in Checks::of(context).scene(width).marks {
            let Shape::Text { text, .. } = mark.shape else { continue };
            assert!(!text.ends_with('…'), "{text} in {width} pixels");
        }
    }
}

/// Text in share cards can be read, however long the names of totals are with their documents.
#[test]
fn share_cards_show_what_can_be_read() {
    let dataset = with_a_long_name();
    for card in prerender::share_cards(&dataset) {
        for scene in card.svg.split("<svg x=").skip(1) {
            let number = |text: &str, name: &str| -> f64 {
                let (_, rest) = text.split_once(&format!("{name}=\"")).unwrap();
                rest.split(['"', ' ']).next().unwrap().parse().unwrap()
            };
            let inner = scene.split_once("viewBox=\"0 0 ").unwrap().1;
            let inner: f64 = inner.split(' ').next().unwrap().parse().unwrap();
            let scale = number(scene, "width") / inner;
            for text in scene.split("<text").skip(1) {
                let size = number(text, "font-size") * scale;
                assert!(size >= 17.0, "{}: {size}: {text}", card.path);
            }
        }
    }
}
