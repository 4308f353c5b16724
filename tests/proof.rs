//! Nothing of the documents' numbers is missing from the data, and nothing in them is invented.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::panic, clippy::unwrap_used, reason = "tests may fail")]

use qst_explorer::bundled;
use qst_explorer::dataset::SharedDataset;
use qst_explorer::dataset::load;
use qst_explorer::dataset::load::tables::Tables;
use qst_explorer::model::date::When;
use qst_explorer::model::item::Item;
use qst_explorer::model::milestone::Certainty;
use qst_explorer::model::qualifier::Qualifier;
use qst_explorer::model::quantity::Quantity;
use qst_explorer::proof::claims::Evidence;
use qst_explorer::proof::printed::{self, RangeEnd};

const INDEX: &str = include_str!("../data/index.csv");
const NOT_DATA: &str = include_str!("../data/not-data.csv");

fn dataset() -> SharedDataset {
    bundled::dataset().unwrap_or_else(|errors| panic!("{errors}"))
}

/// What is wrong with some tables, held against the documents' tokens.
fn gaps(tables: &Tables<'_>, not_data: &str) -> Vec<String> {
    let dataset = load::load(tables).unwrap_or_else(|errors| panic!("{errors}"));
    let evidence = Evidence::read(INDEX, not_data).unwrap_or_else(|errors| panic!("{errors}"));
    evidence.gaps(&dataset).iter().map(ToString::to_string).collect()
}

/// Every token of both texts is claimed by a row or listed with a reason, and the numerals of every
/// printed string are on the lines of its row.
#[test]
fn every_number_of_the_documents_is_accounted_for() {
    let gaps = gaps(&bundled::TABLES, NOT_DATA);
    assert!(gaps.is_empty(), "{}", gaps.join("\n"));
}

/// The proof notices what is left out, what is changed and what is listed in vain.
#[test]
fn a_gap_does_not_go_unnoticed() {
    let without = |id: &str| {
        let is_other = |row: &&str| !row.starts_with(&format!("{id},"));
        let rows: Vec<&str> = bundled::TABLES.figures.lines().filter(is_other).collect();
        rows.join("\n")
    };
    // What is wrong anyway is told by the test above, and would only confuse here.
    let before = gaps(&bundled::TABLES, NOT_DATA);
    let gaps = |tables: &Tables<'_>, not_data: &str| {
        let mut found = gaps(tables, not_data);
        found.retain(|it| !before.contains(it));
        found
    };
    let figures = without("jt60-control-modules");
    let left_out = gaps(&Tables { figures: &figures, ..bundled::TABLES }, NOT_DATA);
    assert_eq!(left_out.len(), 1, "{left_out:?}");
    assert!(left_out.concat().contains("line 1187: unclaimed token \"3,200\""), "{left_out:?}");

    // One of six equal tokens of a line; the shares are then not all of the whole.
    let figures =
        without("iter-share-china").replace(",false,all,,percent", ",false,main,,percent");
    let left_out = gaps(&Tables { figures: &figures, ..bundled::TABLES }, NOT_DATA);
    assert_eq!(left_out.len(), 1, "{left_out:?}");
    assert!(left_out.concat().contains("line 406: unclaimed token \"9.1\""), "{left_out:?}");

    let moved =
        bundled::TABLES.figures.replace(",budget-overview,1182-1187", ",budget-overview,1182-1186");
    let wrong = gaps(&Tables { figures: &moved, ..bundled::TABLES }, NOT_DATA);
    assert!(wrong.concat().contains("\"3,200台\" is on none of its lines"), "{wrong:?}");

    let in_vain = format!("{NOT_DATA}budget-overview,3,200,1187,axis\n")
        .replace("3,200,1187", "\"3,200\",1187");
    let stale = gaps(&bundled::TABLES, &in_vain);
    assert!(stale.concat().contains("is listed in not-data.csv"), "{stale:?}");
}

/// Every value is what its printed string says, in the unit and with the qualifiers that it says.
#[test]
fn values_are_as_printed() {
    let dataset = dataset();
    for figure in dataset.items() {
        for it in figure.observations.iter() {
            check_value(figure, it.value, &it.as_printed);
        }
    }
}

fn check_value(figure: &Item, quantity: Option<Quantity>, text: &str) {
    let id = &figure.id;
    let Some(quantity) = quantity else {
        let is_lost = figure.is(Qualifier::NotRecoverable);
        return assert!(text.is_empty() || is_lost, "{id}: {text} without a value");
    };
    let is_lower = figure.is(Qualifier::From);
    let end = if is_lower { RangeEnd::Lower } else { RangeEnd::Upper };
    let read = printed::number(text, end);
    let read = read.unwrap_or_else(|| panic!("{id}: cannot read {text:?}"));
    assert_eq!(quantity.value, read.value, "{id}: {text}");
    assert!(read.units.contains(&quantity.unit), "{id}: {text} is no {:?}", quantity.unit);
    for qualifier in [
        Qualifier::Approximate,
        Qualifier::Equivalent,
        Qualifier::OrSo,
        Qualifier::Nearly,
        Qualifier::MoreThan,
        Qualifier::LessThan,
        Qualifier::From,
        Qualifier::UpTo,
        Qualifier::Class,
        Qualifier::PerYear,
        Qualifier::Presumed,
        Qualifier::Forecast,
    ] {
        // What is on the next line or in the next word cannot be read from the string.
        let elsewhere = qualifier == Qualifier::Equivalent;
        let is_read = read.qualifiers.contains(&qualifier);
        let is_said = figure.is(qualifier);
        assert!(is_read == is_said || (is_said && elsewhere), "{id}: {text} and {qualifier:?}");
    }
}

/// Every date is what its printed string says, and no date stands without one.
#[test]
fn dates_are_as_printed() {
    let dataset = dataset();
    for milestone in dataset.milestones() {
        let id = &milestone.id;
        match (milestone.date, &milestone.as_printed) {
            (Some(date), Some(text)) => {
                assert_eq!(printed::date(text), Some((date, milestone.bound)), "{id}: {text}");
            }
            (None, Some(text)) => assert_eq!(printed::date(text), None, "{id}: {text}"),
            (date, None) => assert_eq!(date, None, "{id}"),
        }
        let is_dated = milestone.date.is_some();
        let is_open = milestone.certainty == Certainty::NotAssignable;
        // A date of no event is named by itself.
        let is_period = !is_dated && milestone.as_printed.is_some();
        assert!(is_dated != is_open || is_period || id.as_str().starts_with("timeline-"), "{id}");
    }
    for figure in dataset.items() {
        let (Some(date), Some(text)) = (figure.newest().as_of, &figure.newest().as_of_as_printed)
        else {
            assert!(
                figure.newest().as_of.is_none() && figure.newest().as_of_as_printed.is_none(),
                "{}",
                figure.id
            );
            continue;
        };
        match text.strip_suffix("年後") {
            Some(years) => {
                // So many years after the date of the number beside it.
                let years: u16 = years.parse().unwrap();
                let before = When::Year(date.year() - years);
                let starts = dataset.items().iter().filter(|it| it.newest().as_of == Some(before));
                let first = figure.source().lines.runs()[0].first;
                assert!(starts.clone().any(|it| it.source().lines.runs()[0].first == first));
            }
            None => assert_eq!(printed::date(text).map(|(date, _)| date), Some(date), "{text}"),
        }
    }
}
