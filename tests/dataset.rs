//! The bundled data: it loads, its descriptor describes it, and its totals come out as printed.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "tests may fail")]

#[path = "support/edition.rs"]
mod edition;

use std::collections::BTreeSet;

use expect_test::expect;
use qst_explorer::bundled;
use qst_explorer::dataset::checks;
use qst_explorer::dataset::load;
use qst_explorer::dataset::load::schema::{self, Column, Content};
use qst_explorer::model::fiscal_year::FiscalYear;
use qst_explorer::model::id::Id;
use qst_explorer::model::item::{Item, Kind};
use qst_explorer::model::label::Label;
use qst_explorer::model::measure::Measure;
use qst_explorer::model::qualifier::Qualifier;
use qst_explorer::model::relation::{Relation, RelationKind};
use qst_explorer::model::subject::SubjectKind;
use qst_explorer::model::term::{Code, TermList};
use qst_explorer::model::unit::Base;
use qst_explorer::words::glossary;
use qst_explorer::words::lang::Lang;
use serde_json::{Value, json};

/// Every total against its parts, as a reader of the documents would note it.
#[test]
fn totals_against_their_parts() {
    let dataset = edition::dataset().unwrap_or_else(|errors| panic!("{errors}"));
    let mut report = String::new();
    for check in checks::all(&dataset) {
        let year = check.period.map_or("-".to_owned(), |year| year.to_string());
        let [printed, parts, difference] =
            [check.printed, check.parts, check.difference].map(short);
        let sign = if difference.starts_with('-') { "" } else { "+" };
        report += &format!(
            "{} {year}: {printed} printed, {parts} in {} parts, {sign}{difference} {:?}\n",
            check.total, check.n_parts, check.verdict,
        );
    }
    expect![[r#"
        operating-grant-general-account 2020: 21535 printed, 10533 in 4 parts, -11002 NotItemised
        operating-grant-general-account 2019: 21583 printed, 10535 in 4 parts, -11048 NotItemised
        quantum-emerging-research 2020: 898 printed, 898 in 3 parts, +0 Exact
        quantum-emerging-research 2019: 900 printed, 900 in 3 parts, +0 Exact
        radiation-medicine-rd 2020: 5927 printed, 5928 in 2 parts, +1 Rounding
        radiation-medicine-rd 2019: 5927 printed, 5928 in 2 parts, +1 Rounding
        quantum-beam-general 2020: 1501 printed, 1501 in 1 parts, +0 Exact
        fusion-rd 2020: 2207 printed, 2207 in 3 parts, +0 Exact
        fusion-rd 2019: 2207 printed, 2207 in 3 parts, +0 Exact
        operating-grant-reconstruction-account 2020: 335 printed, 335 in 1 parts, +0 Exact
        operating-grant-reconstruction-account 2019: 335 printed, 335 in 1 parts, +0 Exact
        quantum-beam-rd 2020: 1836 printed, 1836 in 2 parts, +0 Exact
        quantum-beam-rd 2019: 1836 printed, 1836 in 2 parts, +0 Exact
        iter-ba-total 2020: 21347 printed, 21348 in 2 parts, +1 Rounding
        iter-ba-total 2019: 21839 printed, 21839 in 2 parts, +0 Exact
        iter-project 2020: 16494 printed, 16494 in 2 parts, +0 Exact
        iter-project 2019: 14547 printed, 14547 in 2 parts, +0 Exact
        ba-activities 2020: 4854 printed, 4853 in 3 parts, -1 Rounding
        ba-activities 2019: 7292 printed, 7292 in 3 parts, +0 Exact
        synchrotron-total 2020: 1732 printed, 1731 in 2 parts, -1 Rounding
        synchrotron-total 2019: 1326 printed, 1325 in 2 parts, -1 Rounding
        supp-facility-subsidy-total 2019: 3986 printed, 3986 in 2 parts, +0 Exact
        supp-quantum-life-facility 2019: 3250 printed, 3250 in 2 parts, +0 Exact
        supp-quantum-life-building 2019: 2000 printed, 2000 in 3 parts, +0 Exact
        supp-quantum-life-equipment 2019: 1250 printed, 1250 in 4 parts, +0 Exact
        supp-disaster-prevention 2019: 736 printed, 736 in 4 parts, +0 Exact
        supp-iter-ba 2019: 2384 printed, 2384 in 1 parts, +0 Exact
        supp-ba-activities 2019: 2384 printed, 2384 in 1 parts, +0 Exact
        synchrotron-cost-total -: 37000 printed, 37000 in 2 parts, +0 Exact
        iter-shares -: 100 printed, 100.1 in 7 parts, +0.1 Rounding
    "#]]
    .assert_eq(&report);
}

/// A number as a reader of the documents would note it: money in millions, the rest as it is.
fn short(measure: Measure) -> String {
    match measure.base {
        Base::Yen => measure.value.over_ten_to(6).unwrap().trimmed().to_string(),
        _ => measure.value.to_string(),
    }
}

/// The sums that readers ask for and the documents do not print.
#[test]
fn sums_of_our_own() {
    let dataset = edition::dataset().unwrap();
    let mut report = String::new();
    for sum in dataset.sums() {
        let total = short(dataset.total_of(sum).unwrap());
        let before = dataset.comparative_total_of(sum).map_or("-".to_owned(), short);
        report += &format!("{}: {total} ({before})\n", sum.id);
    }
    expect![[r#"
        both-accounts: 21870 (21918)
        themes: 10868 (10870)
        supplementary-budgets: 10168 (-)
        radiation-facility-renovation: 590 (-)
        seismic-retrofits: 146 (-)
        alliance-funding: 298.02 (-)
    "#]]
    .assert_eq(&report);
}

/// What is in several places, and whether the places agree.
#[test]
fn numbers_in_several_places() {
    let dataset = edition::dataset().unwrap();
    let mut report = String::new();
    for repeat in checks::repeats(&dataset) {
        let agrees = if repeat.agrees { "agrees with" } else { "disagrees with" };
        report += &format!("{} {agrees} {}\n", repeat.again, repeat.first);
    }
    expect![[r#"
        quantum-beam-reconstruction agrees with operating-grant-reconstruction-account
        quantum-beam-operations agrees with quantum-beam-general
        supp-ba-activities agrees with supp-iter-ba
        supp-jt60sa agrees with supp-ba-activities
        polymer-members disagrees with polymer-expected-participants
        synchrotron-energy-class agrees with synchrotron-electron-energy
    "#]]
    .assert_eq(&report);
    let lines = |id: &str| {
        let id = Id::parse(id).unwrap();
        dataset.item(&id).unwrap().source().lines.to_string()
    };
    // One row for one number, at every place where it is printed under its own name.
    assert_eq!(lines("quantum-life-hub"), "1, 137–138");
    assert_eq!(lines("fusion-rd"), "27, 1205–1206");
    assert_eq!(lines("supp-quantum-life-facility"), "57, 144");
    assert_eq!(lines("supp-synchrotron"), "346");
    let dates = dataset.relations().iter().filter(|it| it.kind == RelationKind::SameEvent);
    let date = |id: &Id| dataset.milestone(id).unwrap().date;
    let mut n_dated = 0;
    for relation in dates {
        // Of two dates of one event the one is the other, told more exactly.
        if let (Some(a), Some(b)) = (date(&relation.from), date(&relation.to)) {
            assert!(b.to_string().starts_with(&a.to_string()), "{} {}", relation.from, relation.to);
            n_dated += 1;
        }
    }
    assert_eq!(n_dated, 3);
    let partners: Vec<&Id> = dataset.subjects(SubjectKind::Partner).map(|it| &it.id).collect();
    let agreement = Id::parse("synchrotron-agreement").unwrap();
    let is_party = |it: &&Relation| it.kind == RelationKind::PartyTo && it.to == agreement;
    let parties = dataset.relations().iter().filter(is_party);
    assert_eq!(parties.map(|it| &it.from).collect::<Vec<&Id>>(), partners);
}

/// Members of the alliances and participants expected, institutes among them: the third disagrees.
#[test]
fn members_and_expected_participants() {
    let dataset = edition::dataset().unwrap();
    let count = |alliance: &Id, kind: Kind| {
        let mut figures = dataset.items_of(alliance);
        let figure = figures.find(|it| it.kind == kind);
        figure.and_then(Item::decimal).and_then(|it| it.whole_times(1)).unwrap_or(0)
    };
    let counts = dataset.subjects(SubjectKind::Alliance).map(|it| {
        let members = [Kind::Members, Kind::MemberInstitutes].map(|kind| count(&it.id, kind));
        (members, count(&it.id, Kind::ExpectedParticipants))
    });
    let counts: Vec<([i64; 2], i64)> = counts.collect();
    assert_eq!(counts, [([11, 0], 11), ([4, 1], 5), ([3, 0], 6)]);
}

/// A term of the documents has one English name, also inside the names of figures and headings.
#[test]
fn a_term_has_one_english_name() {
    let dataset = bundled::dataset().unwrap();
    let figures = dataset.items().iter().map(|it| &it.label);
    let headings = dataset.documents().iter().flat_map(|it| dataset.pages(&it.id));
    let titles = dataset.documents().iter().map(|it| &it.title);
    let labels = figures.chain(headings.map(|it| &it.heading)).chain(titles);
    let labels: Vec<&Label> = labels.chain(dataset.sums().iter().map(|it| &it.label)).collect();
    let term = |list: TermList, code: &str| {
        let term = dataset.term(list, Code::parse(code).unwrap()).unwrap();
        (Lang::Ja.pick(&term.label), Lang::En.pick(&term.label))
    };
    let sotowaku = |lang: Lang| (lang.terms().qualifier)(Qualifier::Sotowaku);
    for (term, name) in [
        term(TermList::Instrument, "management-expenses-grant"),
        term(TermList::Instrument, "subsidy-for-facilities"),
        term(TermList::Instrument, "contract-authorization"),
        term(TermList::Account, "general"),
        (sotowaku(Lang::Ja), sotowaku(Lang::En)),
        ("補正", "supplementary"),
        ("次世代放射光施設", "synchrotron"),
    ] {
        let named: Vec<&&Label> =
            labels.iter().filter(|it| Lang::Ja.pick(it).contains(term)).collect();
        assert!(!named.is_empty(), "{term} is not used");
        for label in named {
            let [ja, en] = [Lang::Ja, Lang::En].map(|it| it.pick(label));
            let (en, name) = (en.to_lowercase(), name.to_lowercase());
            assert!(en.contains(&name), "{ja}: {name:?} is not in {en:?}");
        }
    }
}

/// Links lead to each term of the glossary by a place of its own.
#[test]
fn terms_of_the_glossary_have_places_of_their_own() {
    let dataset = bundled::dataset().unwrap();
    let sections = glossary::sections(&dataset);
    let mut places = BTreeSet::new();
    for entry in sections.iter().flat_map(|it| &it.definitions) {
        assert!(places.insert(entry.anchor.clone()), "{}", entry.anchor);
    }
    let stage = glossary::term(TermList::Stage, dataset.first_stage().unwrap());
    let asked = [glossary::qualifier(Qualifier::Draft), stage, glossary::not_itemised()];
    assert!(asked.iter().all(|it| places.contains(it)), "{asked:?}");
}

/// The descriptor says of every table what the loader demands of it.
#[test]
fn the_descriptor_describes_the_tables() {
    let descriptor: Value = serde_json::from_str(include_str!("../data/datapackage.json")).unwrap();
    let resources = descriptor["resources"].as_array().unwrap();
    let files: Vec<&str> = resources.iter().map(|it| it["path"].as_str().unwrap()).collect();
    assert_eq!(files, schema::ALL.iter().map(|it| it.file).collect::<Vec<&str>>());
    for (resource, schema) in resources.iter().zip(schema::ALL) {
        assert_eq!(resource["schema"]["primaryKey"], json!(schema.key), "{}", schema.file);
        let fields = resource["schema"]["fields"].as_array().unwrap();
        let mut fields = fields.iter().peekable();
        for column in schema.columns {
            let is_of_column = |it: &&Value| column.is_named(it["name"].as_str().unwrap());
            let field = fields.next_if(is_of_column);
            assert!(field.is_some(), "{} {}", schema.file, column.name);
            // A label has a field for each language.
            let more = std::iter::from_fn(|| fields.next_if(is_of_column));
            for field in field.into_iter().chain(more) {
                let mut field = field.clone();
                let description = field.as_object_mut().unwrap().remove("description");
                assert!(description.is_some(), "{} {} is not described", schema.file, column.name);
                let name = field["name"].as_str().unwrap().to_owned();
                assert_eq!(field, expected_field(column, &name), "{} {name}", schema.file);
            }
        }
        assert_eq!(fields.next(), None, "{}", schema.file);
    }
}

/// What the descriptor says of a column, but for its description.
fn expected_field(column: &Column, name: &str) -> Value {
    let kebab = "[a-z0-9]+(-[a-z0-9]+)*";
    let (kind, constraint) = match column.content {
        Content::Id => ("string", Some(("pattern", json!(kebab)))),
        Content::Text | Content::Label => ("string", None),
        Content::Code(codes) => ("string", Some(("enum", json!(codes)))),
        Content::Term(list) => {
            let dataset = bundled::dataset().unwrap();
            let codes: Vec<&str> = dataset.terms(list).map(|it| it.code.as_str()).collect();
            ("string", Some(("enum", json!(codes))))
        }
        Content::Codes(codes) => {
            let one = codes.join("|");
            ("string", Some(("pattern", json!(format!("({one})(;({one}))*")))))
        }
        Content::Decimal => ("number", None),
        Content::Whole => ("integer", Some(("minimum", json!(1)))),
        Content::Flag => ("boolean", None),
        Content::Lines => {
            ("string", Some(("pattern", json!("[0-9]+(-[0-9]+)?(;[0-9]+(-[0-9]+)?)*"))))
        }
        Content::Digest => ("string", Some(("pattern", json!("[0-9a-f]{64}")))),
        Content::Names => ("string", None),
        Content::Ids => ("string", Some(("pattern", json!(format!("{kebab}(;{kebab})*"))))),
        Content::Key => {
            let key = format!("((not-itemised|milestone|sum|subject)\\.)?{kebab}");
            ("string", Some(("pattern", json!(key))))
        }
        Content::Version => ("string", Some(("pattern", json!("[0-9]+\\.[0-9]+\\.[0-9]+")))),
        Content::Date => {
            let month = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";
            ("string", Some(("pattern", json!(format!("[0-9]{{3}}0s|FY[0-9]{{4}}|{month}")))))
        }
    };
    let mut field = json!({ "name": name, "type": kind });
    let required = column.required.then_some(("required", json!(true)));
    for (name, value) in required.into_iter().chain(constraint) {
        field["constraints"][name] = value;
    }
    field
}

/// Every allocation states a year, a budget and a unit of money, and its qualifier of a draft.
#[test]
fn allocations_are_drafts_of_a_year() {
    let dataset = edition::dataset().unwrap();
    for figure in dataset.items().iter().filter(|it| it.kind == Kind::Allocation) {
        let id = &figure.id;
        assert!(figure.yen().is_some() && figure.period().is_some(), "{id}");
        assert!(figure.stage.is_some() && figure.is(Qualifier::Draft), "{id}");
        let is_supplementary = figure.stage == Code::parse("supplementary");
        assert_eq!(is_supplementary, figure.period() == Some(FiscalYear::new(2019)), "{id}");
    }
}

/// What is beside allocations is none, and what runs over accounts belongs to no other total.
#[test]
fn nothing_is_counted_twice() {
    let dataset = bundled::dataset().unwrap();
    for figure in dataset.beside().into_iter().chain(dataset.totals_across()) {
        assert!(!figure.additive && figure.parent().is_none(), "{}", figure.id);
    }
    let id = Id::parse("supp-jt60sa").unwrap();
    let same = dataset.same_money(dataset.item(&id).unwrap());
    let same: Vec<&str> = same.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(same, ["supp-iter-ba", "supp-ba-activities", "supp-jt60sa"]);
}

/// What a browser loads without checks is what was checked.
#[test]
fn accepted_tables_load_as_they_were_checked() {
    let (checked, accepted) = (load::load(&bundled::TABLES), load::load_accepted(&bundled::TABLES));
    let checked = checked.expect("the bundled tables");
    assert_eq!(format!("{:?}", accepted.expect("the bundled tables")), format!("{checked:?}"));
}
