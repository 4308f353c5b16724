//! The page of checks holds every check that a careful reader of the documents makes, with its verdict.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "tests may fail")]

#[path = "support/edition.rs"]
mod edition;
#[path = "support/page.rs"]
mod page;

use std::collections::BTreeSet;

use page::{html, read};
use qst_explorer::bundled;
use qst_explorer::chart::Chart;
use qst_explorer::chart::forms::checks::Checks;
use qst_explorer::dataset::Dataset;
use qst_explorer::dataset::agreement;
use qst_explorer::dataset::load;
use qst_explorer::dataset::load::tables::Tables;
use qst_explorer::describe::checks;
use qst_explorer::describe::checks::passage::Passage;
use qst_explorer::describe::checks::passages;
use qst_explorer::describe::context::Context;
use qst_explorer::model::id::Id;
use qst_explorer::model::item::{Item, Kind};
use qst_explorer::model::key::Key;
use qst_explorer::model::milestone::Certainty;
use qst_explorer::model::open_question::State;
use qst_explorer::model::qualifier::Qualifier;
use qst_explorer::model::relation::RelationKind;
use qst_explorer::words::lang::Lang;
use qst_explorer::words::money::MoneyUnit;

/// Totals against their parts, as a reader notes them: total, year, sum of the parts, print,
/// difference, verdict.
const TOTALS: &[(&str, &str, &str, &str, &str, &str)] = &[
    ("operating-grant-general-account", "FY2020", "10,533", "21,535", "−11,002", "main items only"),
    ("operating-grant-general-account", "FY2019", "10,535", "21,583", "−11,048", "main items only"),
    ("quantum-emerging-research", "FY2020", "898", "898", "±0", "exact"),
    ("quantum-emerging-research", "FY2019", "900", "900", "±0", "exact"),
    ("radiation-medicine-rd", "FY2020", "5,928", "5,927", "+1", "rounding"),
    ("radiation-medicine-rd", "FY2019", "5,928", "5,927", "+1", "rounding"),
    ("quantum-beam-rd", "FY2020", "1,836", "1,836", "±0", "exact"),
    ("quantum-beam-rd", "FY2019", "1,836", "1,836", "±0", "exact"),
    ("quantum-beam-general", "FY2020", "1,501", "1,501", "±0", "exact"),
    ("operating-grant-reconstruction-account", "FY2020", "335", "335", "±0", "exact"),
    ("operating-grant-reconstruction-account", "FY2019", "335", "335", "±0", "exact"),
    ("fusion-rd", "FY2020", "2,207", "2,207", "±0", "exact"),
    ("fusion-rd", "FY2019", "2,207", "2,207", "±0", "exact"),
    ("iter-ba-total", "FY2020", "21,348", "21,347", "+1", "rounding"),
    ("iter-ba-total", "FY2019", "21,839", "21,839", "±0", "exact"),
    ("iter-project", "FY2020", "16,494", "16,494", "±0", "exact"),
    ("iter-project", "FY2019", "14,547", "14,547", "±0", "exact"),
    ("ba-activities", "FY2020", "4,853", "4,854", "−1", "rounding"),
    ("ba-activities", "FY2019", "7,292", "7,292", "±0", "exact"),
    ("synchrotron-total", "FY2020", "1,731", "1,732", "−1", "rounding"),
    ("synchrotron-total", "FY2019", "1,325", "1,326", "−1", "rounding"),
    ("supp-facility-subsidy-total", "FY2019", "3,986", "3,986", "±0", "exact"),
    ("supp-quantum-life-facility", "FY2019", "3,250", "3,250", "±0", "exact"),
    ("supp-quantum-life-building", "FY2019", "2,000", "2,000", "±0", "exact"),
    ("supp-quantum-life-equipment", "FY2019", "1,250", "1,250", "±0", "exact"),
    ("supp-disaster-prevention", "FY2019", "736", "736", "±0", "exact"),
    ("supp-iter-ba", "FY2019", "2,384", "2,384", "±0", "exact"),
    ("supp-ba-activities", "FY2019", "2,384", "2,384", "±0", "exact"),
    ("synchrotron-cost-total", "–", "about 37", "about 37", "about ±0", "exact"),
    ("iter-shares", "–", "100.1", "100% (by definition, not printed)", "+0.1", "rounding"),
];

fn context(dataset: &Dataset, lang: Lang) -> Context<'_> {
    Context::new(dataset, lang, MoneyUnit::Printed)
}

/// A number without its unit.
fn bare(cell: &str) -> String {
    cell.trim_end_matches(|c: char| c.is_alphabetic() || c == ' ' || c == '%').to_owned()
}

#[test]
fn every_total_has_the_verdict_that_a_reader_gives_it() {
    let dataset = edition::dataset().unwrap();
    let table = Checks::of(context(&dataset, Lang::En)).describe().table;
    let found: BTreeSet<Vec<String>> = table
        .rows
        .iter()
        .map(|row| {
            let id = row.key.as_ref().unwrap().to_string();
            let cells = &row.cells;
            let numbers = [&cells[2], &cells[3], &cells[4]].map(|it| bare(&it.text));
            let [sum, printed, difference] = numbers;
            vec![id, cells[1].text.clone(), sum, printed, difference, cells[5].text.clone()]
        })
        .collect();
    let expected: BTreeSet<Vec<String>> = TOTALS
        .iter()
        .map(|it| [it.0, it.1, it.2, it.3, it.4, it.5].map(str::to_owned).to_vec())
        .collect();
    assert_eq!(found, expected);
    assert_eq!(table.rows.len(), TOTALS.len());
}

/// Rounding also reaches the changes against the year before.
#[test]
fn changes_are_held_against_each_other_too() {
    let dataset = edition::dataset().unwrap();
    let accounts = checks::reconciliations(context(&dataset, Lang::En));
    let changes = |id: &str| -> Vec<String> {
        let account = accounts.iter().find(|it| it.id.as_str() == id).unwrap();
        account.table.rows.iter().map(|row| bare(&row.cells.last().unwrap().text)).collect()
    };
    assert_eq!(changes("iter-ba-total"), ["+1,947", "−2,438", "−491", "−492", "+1"]);
    assert_eq!(changes("ba-activities"), ["−2,452", "+86", "−73", "−2,439", "−2,438", "−1"]);
}

/// Every part is in the account of its total, and leads to its entry.
#[test]
fn an_account_holds_every_part_once() {
    let dataset = edition::dataset().unwrap();
    let context = context(&dataset, Lang::Ja);
    let told: BTreeSet<Id> = checks::reconciliations(context).into_iter().map(|it| it.id).collect();
    // What has a single part is told with the places of its money.
    for total in dataset.items().iter().filter(|it| it.parts().is_some()) {
        let is_alone = dataset.parts(total).len() == 1;
        assert_eq!(told.contains(&total.id), !is_alone, "{}", total.id);
        assert!(!is_alone || dataset.same_money(total).len() > 1, "{}", total.id);
    }
    for account in checks::reconciliations(context) {
        let total = dataset.item(&account.id).unwrap();
        let keys: Vec<&Key> = account.table.rows.iter().filter_map(|it| it.key.as_ref()).collect();
        let parts = dataset.parts(total);
        let parts = parts.iter().map(|it| Key::Item(it.id.clone()));
        let expected: Vec<Key> = parts.chain([Key::Item(account.id.clone())]).collect();
        assert_eq!(keys, expected.iter().collect::<Vec<&Key>>(), "{}", account.id);
        let n_columns = account.table.head.len();
        assert!(account.table.rows.iter().all(|it| it.cells.len() == n_columns), "{}", account.id);
    }
}

/// The passages that are about some rows and no others.
fn about<'a>(passages: &'a [Passage], keys: &[&str]) -> Vec<&'a Passage> {
    let is_about = |it: &&Passage| {
        let own: Vec<String> = it.things.iter().map(|it| it.key.to_string()).collect();
        own == keys
    };
    passages.iter().filter(is_about).collect()
}

/// What is in several places, as a reader notes it, and whether the places agree.
#[test]
fn places_agree_as_a_reader_finds() {
    let dataset = edition::dataset().unwrap();
    let sections = passages::places(context(&dataset, Lang::En));
    let all: Vec<Passage> = sections.into_iter().flat_map(|it| it.passages).collect();
    let cases: &[(&[&str], &str)] = &[
        (&["quantum-life-hub"], "agree"),
        (&["fusion-rd"], "agree"),
        (&["supp-quantum-life-facility"], "agree"),
        (&["operating-grant-reconstruction-account", "quantum-beam-reconstruction"], "agree"),
        (&["quantum-beam-general", "quantum-beam-operations"], "agree"),
        (&["supp-iter-ba", "supp-ba-activities", "supp-jt60sa"], "agree"),
        (&["synchrotron-energy-class", "synchrotron-electron-energy"], "agree"),
        (&["milestone.qst-founding-overview", "milestone.qst-founding"], "agree"),
        (&["milestone.jt60sa-completed", "milestone.jt60sa-assembly"], "agree"),
        (
            &["milestone.synchrotron-centre-timeline", "milestone.synchrotron-centre-text"],
            "only one is dated",
        ),
        (&["brain-members", "brain-expected-participants"], "agree"),
        (&["mri-members", "mri-member-institutes", "mri-expected-participants"], "agree"),
        (&["polymer-members", "polymer-expected-participants"], "disagree"),
        (
            &[
                "milestone.synchrotron-agreement",
                "subject.photon-science-innovation-center",
                "subject.miyagi-prefecture",
                "subject.sendai-city",
                "subject.tohoku-university",
                "subject.tohoku-economic-federation",
            ],
            "agree",
        ),
    ];
    for (keys, verdict) in cases {
        let found = about(&all, keys);
        assert_eq!(found.len(), 1, "{keys:?}");
        assert_eq!(found[0].verdict, Some(*verdict), "{keys:?}");
    }
    // Nothing is held against each other twice, and no other place disagrees.
    let n_differing = all.iter().filter(|it| it.verdict == Some("disagree")).count();
    assert_eq!(n_differing, 1);
    let hub = about(&all, &["quantum-life-hub"])[0];
    assert!(hub.place.as_ref().unwrap().contains("lines 1, 137–138"), "{hub:?}");
    for (id, total) in [("themes", "10,868"), ("both-accounts", "21,870")] {
        let key = format!("sum.{id}");
        let sum = all.iter().find(|it| it.things[0].key.to_string() == key).unwrap();
        assert!(sum.things[0].value.starts_with(&format!("FY2020 {total} million yen")), "{sum:?}");
    }
}

/// Every relation that says how numbers or events relate is a passage, with both its ends.
#[test]
fn every_relation_is_told() {
    let dataset = bundled::dataset().unwrap();
    let sections = passages::places(context(&dataset, Lang::Ja));
    let all: Vec<Passage> = sections.into_iter().flat_map(|it| it.passages).collect();
    for relation in dataset.relations() {
        let has = |passage: &&Passage, id: &Id| {
            let mut keys = passage.things.iter().map(|it| it.key.to_string());
            keys.any(|key| key == id.as_str() || key.split('.').nth(1) == Some(id.as_str()))
        };
        let is_told = all.iter().any(|it| has(&it, &relation.from) && has(&it, &relation.to));
        // Who builds what, and who made an agreement that one document tells of, is no check.
        let is_check = !matches!(relation.kind, RelationKind::BuiltBy | RelationKind::PartyTo);
        assert!(is_told || !is_check, "{relation:?}");
        assert!(
            is_told
                || relation.kind != RelationKind::PartyTo
                || dataset.subject(&relation.from).unwrap().source.document
                    == relation.source.document
        );
    }
}

/// What the documents leave open, as a reader notes it.
#[test]
fn puzzles_are_as_a_reader_finds_them() {
    let dataset = bundled::dataset().unwrap();
    let state =
        |id: &str| dataset.open_questions().iter().find(|it| it.id.as_str() == id).unwrap().state;
    for (id, expected) in [
        ("sotowaku", State::Open),
        ("unlabelled-pair", State::Open),
        ("polymer-participants", State::Open),
        ("rat-chart", State::Lost),
        ("synchrotron-centre", State::Open),
        ("dates-without-events", State::Open),
        ("events-without-dates", State::Open),
        ("date-above-another", State::Read),
        ("progress-date", State::NoConflict),
        ("lines-twice", State::NoConflict),
    ] {
        assert_eq!(state(id), expected, "{id}");
    }
}

/// Whatever the data mark as unexplained, lost or of unknown date is told among the open questions.
#[test]
fn nothing_open_is_passed_over() {
    let dataset = bundled::dataset().unwrap();
    let told: BTreeSet<Key> = dataset.open_questions().iter().flat_map(|it| it.keys()).collect();
    let is_open = |it: &&Item| {
        let is_lost = it.is(Qualifier::OwnerUnknown) || it.is(Qualifier::NotRecoverable);
        it.kind == Kind::Unexplained || is_lost
    };
    for figure in dataset.items().iter().filter(is_open) {
        assert!(told.contains(&Key::Item(figure.id.clone())), "{}", figure.id);
    }
    let undated =
        |it: &&qst_explorer::model::milestone::Milestone| it.certainty == Certainty::NotAssignable;
    for milestone in dataset.milestones().iter().filter(undated) {
        assert!(told.contains(&Key::Milestone(milestone.id.clone())), "{}", milestone.id);
    }
    for relation in dataset.relations_of_kind(RelationKind::Disagrees) {
        for id in [&relation.from, &relation.to] {
            assert!(told.contains(&Key::Item(id.clone())), "{id}");
        }
    }
}

/// The page says all of it, in either language and at either width, and leads to every entry.
#[tokio::test]
async fn the_page_holds_every_check_and_leads_to_what_it_names() {
    let dataset = edition::dataset().unwrap();
    for lang in Lang::ALL.iter().copied() {
        let context = context(&dataset, lang);
        let described = Checks::of(context).describe();
        let sections = passages::places(context);
        let passages = sections.iter().flat_map(|it| &it.passages);
        let open_questions = passages::open_questions(context);
        for width in [360, 1280] {
            let html = html(&format!("?view=checks&lang={}", lang.code()), width).await;
            let page = read(&html);
            for row in &described.table.rows {
                let cells: Vec<&str> = row.cells.iter().map(|it| it.text.as_str()).collect();
                let row = cells.join("\n");
                assert!(page.contains(&row), "{row}");
            }
            for passage in passages.clone().chain(&open_questions) {
                for thing in &passage.things {
                    let link = format!("select={}\"", thing.key);
                    assert!(html.contains(&link), "{link}");
                    assert!(page.contains(&thing.label), "{thing:?}");
                    assert!(page.contains(&thing.value), "{thing:?}");
                }
                let verdict = passage.verdict.unwrap_or_default();
                assert!(page.contains(verdict) && page.contains(&passage.note), "{passage:?}");
            }
        }
    }
}

/// The budget of the year before was no draft any more.
#[test]
fn qualifiers_are_those_of_the_year() {
    let dataset = edition::dataset().unwrap();
    let table = Checks::of(context(&dataset, Lang::En)).describe().table;
    let qualifiers = |year: &str| -> Vec<String> {
        let key = Key::parse("iter-project").unwrap();
        let rows = table.rows.iter().filter(|it| it.key.as_ref() == Some(&key));
        rows.filter(|it| it.cells[1].text == year).map(|it| it.cells[6].text.clone()).collect()
    };
    assert_eq!([qualifiers("FY2020"), qualifiers("FY2019")], [["draft"], ["–"]]);
}

/// A total that does not add up is told first, and named in the finding.
#[test]
fn what_does_not_add_up_comes_first() {
    let figures = edition::TABLES
        .figures
        .replace("true,all,1732,million_yen,1,1326", "true,unequal,1732,million_yen,1,1326");
    let figures = figures.replace("true,,373,million_yen,1,373", "true,,300,million_yen,1,373");
    let tables = Tables { figures: &figures, ..*edition::TABLES };
    let dataset = load::load(&tables).unwrap();
    let chart = Checks::of(context(&dataset, Lang::En));
    let described = chart.describe();
    assert_eq!(described.title, "1 set of parts does not add up to the printed total");
    let first = &described.table.rows[0];
    assert_eq!(first.key, Some(Key::parse("synchrotron-total").unwrap()));
    assert_eq!(first.cells[5].text, "does not add up");
    assert_eq!(chart.scene(1280).stops[0].key, Key::parse("synchrotron-total").unwrap());
}

/// Dates that cannot be of one event are said to disagree.
#[test]
fn dates_that_differ_are_found() {
    let milestones = bundled::TABLES.milestones.replace("2016-04-01,at", "2016-05-01,at");
    let tables = Tables { milestones: &milestones, ..bundled::TABLES };
    let dataset = load::load(&tables).unwrap();
    let milestone = |id: &str| dataset.milestone(&Id::parse(id).unwrap()).unwrap();
    let same = |a: &str, b: &str| agreement::same_date(milestone(a), milestone(b));
    assert_eq!(same("qst-founding-overview", "qst-founding"), Some(false));
    assert_eq!(same("jt60sa-completed", "jt60sa-assembly"), Some(true));
    assert_eq!(same("synchrotron-centre-text", "synchrotron-centre-timeline"), None);
}
