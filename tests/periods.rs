//! Any number of periods and vintages: a budget of FY2021 joins the bundled tables by rows alone.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "tests may fail")]

#[path = "support/next_year.rs"]
mod next_year;
#[allow(dead_code, reason = "other tests hold more against tables")]
#[path = "support/tables.rs"]
mod tables;

use next_year::{DOCUMENT, NextYear};
use qst_explorer::bundled;
use qst_explorer::dataset::Dataset;
use qst_explorer::dataset::checks::{self, Verdict};
use qst_explorer::model::fiscal_year::FiscalYear;
use qst_explorer::model::id::Id;
use qst_explorer::model::item::Item;
use qst_explorer::model::qualifier::Qualifier;

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
    let bundled = bundled::dataset().unwrap();
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
