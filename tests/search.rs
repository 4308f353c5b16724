//! What readers type finds what they mean, however they write it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "tests may fail")]

#[path = "support/edition.rs"]
mod edition;

use std::sync::LazyLock;

use icu_normalizer::ComposingNormalizer;
use proptest::prelude::*;
use qst_explorer::dataset::SharedDataset;
use qst_explorer::dataset::share;
use qst_explorer::model::about::About;
use qst_explorer::model::key::Key;
use qst_explorer::model::qualifier::Qualifier;
use qst_explorer::search::hit::{Hit, MatchReason};
use qst_explorer::search::{self, SearchIndex, fold};
use qst_explorer::words::glossary::{self, Definition};
use qst_explorer::words::lang::Lang;
use qst_explorer::words::money::{MoneyUnit, Notation};
use qst_explorer::words::numbers;

/// The bundled data, prepared once for each thread that asks.
fn find(query: &str, lang: Lang) -> Vec<Hit> {
    thread_local! { static INDEX: SearchIndex = SearchIndex::of(&edition::dataset().unwrap()); }
    INDEX.with(|it| it.search(query, lang))
}

/// The terms of the glossary that a query names.
fn terms(query: &str) -> Vec<Definition> {
    thread_local! { static DATASET: SharedDataset = edition::dataset().unwrap(); }
    DATASET.with(|it| search::terms(query, it))
}

/// Keys as links write them, and by what each was found.
fn reasons(hits: &[Hit]) -> Vec<(String, &[MatchReason])> {
    hits.iter().map(|it| (it.key.to_string(), it.reasons.as_slice())).collect()
}

/// A query finds a thing among the first results, in either language.
#[track_caller]
fn check(query: &str, key: &str, why: &[MatchReason]) {
    for lang in Lang::ALL.iter().copied() {
        let hits = find(query, lang);
        let first = reasons(hits.get(..8).unwrap_or(&hits));
        assert!(first.contains(&(key.to_owned(), why)), "{query:?} finds {first:?}");
    }
}

/// A query finds these things and no others.
#[track_caller]
fn check_all(query: &str, keys: &[&str]) {
    let hits = find(query, Lang::Ja);
    let mut found: Vec<String> = hits.iter().map(|it| it.key.to_string()).collect();
    found.sort();
    let mut expected = keys.to_vec();
    expected.sort_unstable();
    assert_eq!(found, expected, "{query:?}");
}

const GRANT: &str = "operating-grant-general-account";

#[test]
fn values_are_found_in_any_notation() {
    for query in [
        "21535",
        "21,535",
        "２１，５３５",
        "21 535",
        "21535 million yen",
        "21,535百万円 ",
        "215億",
        "215.35億円",
        "215億3,500万円",
        "21.5 billion yen",
        "¥21,535,000,000",
        "0.0215兆",
    ] {
        let hits = find(query, Lang::Ja);
        let grant = hits.iter().find(|it| it.key.to_string() == GRANT).expect(query);
        assert!(grant.rank <= hits.first().unwrap().rank + 12, "{query}: {:?}", reasons(&hits));
        let by_number = [MatchReason::Value, MatchReason::Print];
        assert!(grant.reasons.iter().all(|it| by_number.contains(it)), "{query}: {grant:?}");
    }
    check("0.24兆", "polymer-sales", &[MatchReason::Value]);
    check("240 billion", "polymer-sales", &[MatchReason::Value]);
    check("2,384 million", "supp-iter-ba", &[MatchReason::Value]);
    check("約200億円", "synchrotron-cost-state", &[MatchReason::Print]);
    check("200億", "synchrotron-cost-state", &[MatchReason::Value]);
    check(
        "about 20 billion yen",
        "synchrotron-cost-state",
        &[MatchReason::Qualifier, MatchReason::Value],
    );
    check("211,650千円", "brain-expected-funding", &[MatchReason::Value]);
    check("525万人", "dementia-patients", &[MatchReason::Value]);
    check("5,250,000 people", "dementia-patients", &[MatchReason::Value]);
    check("3GeV", "synchrotron-electron-energy", &[MatchReason::Print]);
    check("３ＧｅＶ級", "synchrotron-energy-class", &[MatchReason::Print]);
    check("45.5％", "iter-share-eu", &[MatchReason::Print]);
    check("11 companies", "brain-members", &[MatchReason::Value]);
    check("p<0.01", "rat-p-value", &[MatchReason::Print]);
}

/// 215億 stands for what rounds to it, so that 21,583百万円 is found by 216億 alone.
#[test]
fn a_value_is_rounded_as_it_was_typed() {
    check_all("215億", &[GRANT]);
    // That of the year before, 21,583百万円.
    check_all("216億", &[GRANT]);
    assert_eq!(find("216億", Lang::Ja).first().unwrap().reasons, [MatchReason::Earlier]);
    check_all("217億", &[]);
    check_all("0億", &[]);
    check_all("215.3億", &[]);
}

#[test]
fn labels_are_found_in_both_languages_and_any_script() {
    for query in ["JT-60SA", "jt60sa", "ＪＴ－６０ＳＡ", "JTー60SA", "jt 60 sa"] {
        check(query, "jt60sa", &[MatchReason::Label]);
    }
    for query in ["アライアンス", "あらいあんす", "ｱﾗｲｱﾝｽ", "ｱﾗｲｱﾝｽ事業"]
    {
        check(query, "milestone.alliances-start", &[MatchReason::Label]);
    }
    check("脳とこころ 会員", "brain-members", &[MatchReason::Label]);
    check("脳トココロ　会員", "brain-members", &[MatchReason::Label]);
    check("BRAIN mind memb", "brain-members", &[MatchReason::Label]);
    check("iter計画BA活動等", "iter-ba-total", &[MatchReason::Label]);
    for query in ["フェーズⅡ", "フェーズII", "ふぇーずⅱ"] {
        check(query, "milestone.broader-approach-phase-2", &[MatchReason::Label]);
    }
    check("R&D fusion", "fusion-rd", &[MatchReason::Label]);
    check("宮城県", "subject.miyagi-prefecture", &[MatchReason::Label]);
    check("主要事業4項目", "sum.themes", &[MatchReason::Label]);
    check("内訳の記載なし", "not-itemised.operating-grant-general-account", &[MatchReason::Label]);
    check("not itemised", "not-itemised.operating-grant-general-account", &[MatchReason::Label]);
}

/// What somebody typed who knows the subject and not the documents, and what should come first, or level with it.
const ASKED: &[(&str, &str)] = &[
    ("cesium", "caesium-capture-5-minutes"),
    ("cesium", "milestone.caesium-imaging-assessment"),
    ("セシウム", "milestone.caesium-imaging-assessment"),
    ("center for advanced radiation", "milestone.advanced-radiation-emergency-centre"),
    ("hub center", "milestone.quantum-life-hub-centre"),
    ("ITER organisation", "iter-organization-contribution"),
    ("reorganization", "milestone.qst-hospital"),
    ("contract authorisation", "quantum-life-building-ceiling"),
    ("aging facilities", "supp-disaster-prevention"),
    ("SIP program", "milestone.sip"),
    ("fiscal 2020", GRANT),
    ("fiscal year 2020 fusion", "fusion-rd"),
    ("2020 fiscal year ITER project", "iter-project"),
    ("FY20 ITER project", "iter-project"),
    ("令和二年度 ITER計画", "iter-project"),
    ("令和元年度補正予算", "sum.supplementary-budgets"),
    ("founded", "milestone.qst-founding"),
    ("When was QST founded?", "milestone.qst-founding"),
    ("QSTの設立", "milestone.qst-founding"),
    ("QSTはいつ設立", "milestone.qst-founding"),
    ("cancer", "milestone.insurance-head-prostate"),
    ("cancer treatment", "milestone.insurance-head-prostate"),
    ("bone cancer", "milestone.insurance-bone-tumours"),
    ("brain tumor", "milestone.brain-tumour-drug-press-release"),
    ("癌治療", "milestone.insurance-head-prostate"),
    ("carbon ion therapy", "milestone.insurance-bone-tumours"),
    ("heavy ion", "milestone.insurance-bone-tumours"),
    ("重粒子線治療", "milestone.insurance-bone-tumours"),
    ("NanoTerasu", "synchrotron-facility"),
    ("ナノテラス", "synchrotron-energy-class"),
    ("ナノテラスの予算", "synchrotron-facility"),
    ("次世代放射光施設の予算", "synchrotron-total"),
    ("BA", "ba-activities"),
    ("broader approach", "ba-activities"),
    ("幅広いアプローチ", "subject.broader-approach"),
    ("幅広いアプローチ活動", "ba-activities"),
    ("先進超伝導トカマク装置", "jt60sa"),
    ("tokamak", "jt60sa"),
    ("量研", "milestone.qst-founding"),
    ("NIRS", "subject.alliance-brain"),
    ("放射線医学総合研究所 脳とこころ", "subject.alliance-brain"),
    ("budget", GRANT),
    ("予算", GRANT),
    ("QST budget", GRANT),
    ("QSTの予算", GRANT),
    ("operating grant", GRANT),
    ("運営交付金", GRANT),
    ("本予算", GRANT),
    ("extra budget", "supp-facility-subsidy-total"),
    ("subsidies", "iter-qst-procurement"),
    ("復興予算", "operating-grant-reconstruction-account"),
    ("復興特会", "operating-grant-reconstruction-account"),
    ("budget for ITER", "iter-project"),
    ("How much does ITER cost?", "iter-project"),
    ("ITER計画の予算", "iter-project"),
    ("ITERの予算はいくらですか", "iter-project"),
    ("fusion budget", "fusion-rd"),
    ("核融合予算", "fusion-rd"),
    ("nuclear fusion", "fusion-rd"),
    ("research and development", "fusion-rd"),
    ("JT-60SAの予算", "jt60sa"),
    ("JT-60SA補正予算", "supp-jt60sa"),
    ("Japan’s share", "iter-share-japan"),
    ("share of Japan in ITER", "iter-share-japan"),
    ("ITERの日本の負担", "iter-share-japan"),
    ("USA", "subject.iter-usa"),
    ("アメリカ", "subject.iter-usa"),
    ("EU", "subject.iter-eu"),
    ("国の負担", "synchrotron-cost-state"),
    ("government", "subject.state"),
    ("private partners", "subject.partners"),
    ("民間負担", "synchrotron-cost-partners"),
    ("companies", "quantum-scalpel-companies"),
    ("number of members", "brain-members"),
    ("alliance members", "brain-members"),
    ("企業数", "brain-members"),
    ("アライアンス会員数", "brain-members"),
    ("量子メスの企業", "quantum-scalpel-companies"),
    ("startups", "milestone.venture-3"),
    ("スタートアップ", "milestone.venture-3"),
    ("personnel", "iter-qst-procurement"),
    ("人件費", "synchrotron-operations"),
    ("earthquake", "supp-seismic-takasaki"),
    ("地震", "supp-seismic-naka"),
    ("Where does the money go?", GRANT),
    ("How much money does QST get?", GRANT),
    ("government grant", GRANT),
    ("JT-60SA budget 2020", "jt60sa"),
    ("When is JT-60SA finished?", "milestone.jt60sa-completed"),
    ("JT-60SAはいつ完成", "milestone.jt60sa-completed"),
    ("When does ITER start?", "milestone.iter-operation"),
    ("ITER construction progress", "iter-site-progress"),
    ("ITERの進捗", "iter-site-progress"),
    ("ITERの運転開始", "milestone.iter-operation"),
    ("biggest increase", "iter-project"),
    ("What changed since last year?", GRANT),
    ("予算が増えた項目", "iter-project"),
    ("予算が減った項目", "disease-diagnosis-treatment"),
    ("前年度比", GRANT),
    ("cost of the synchrotron", "synchrotron-cost-total"),
    ("放射光施設の建設費", "synchrotron-cost-total"),
    ("官民地域パートナーシップ", "subject.synchrotron-facility"),
    ("地域パートナー", "subject.partners"),
    ("number of beamlines", "subject.beamlines"),
    ("ビームラインの本数", "beamlines-initial"),
    ("quantum sensors", "supp-quantum-sensing"),
    ("量子センサー", "supp-quantum-sensing"),
    ("レーザー", "jt60-lasers"),
    ("那珂研", "supp-seismic-naka"),
    ("radiology", "radiation-medicine-rd"),
    ("breast cancer", "rat-tumours"),
    ("乳がん", "rat-tumours"),
    ("mice", "mouse-photograph-days"),
    ("dementia patients", "dementia-patients"),
    ("認知症の患者数", "dementia-patients"),
    ("alliance funding", "sum.alliance-funding"),
    ("企業の売上高", "brain-sales"),
    ("labour costs", "iter-qst-procurement"),
    ("unlabeled amount", "unlabelled-amount"),
    ("remaining", "not-itemised.operating-grant-general-account"),
    ("残り", "not-itemised.operating-grant-general-account"),
    ("not itemized", "not-itemised.operating-grant-general-account"),
];

#[test]
fn what_readers_ask_for_comes_first() {
    for (query, key) in ASKED {
        for lang in Lang::ALL.iter().copied() {
            let hits = find(query, lang);
            let best = hits.first().map(|it| it.rank);
            // A label in the language of the reader is one better than one in the other.
            let found = hits.iter().find(|it| it.key.to_string() == *key);
            let is_best = found.zip(best).is_some_and(|(it, best)| it.rank <= best + 2);
            assert!(is_best, "{query:?} finds {:?}", reasons(hits.get(..8).unwrap_or(&hits)));
        }
    }
}

#[test]
fn other_names_are_said() {
    check("NanoTerasu", "synchrotron-facility", &[MatchReason::Label, MatchReason::Other]);
    check("budget", GRANT, &[MatchReason::Term]);
    check("前年度 JT-60SA 運転", "jt60sa", &[MatchReason::Earlier, MatchReason::Label]);
    assert!(terms("operating grant").iter().any(|it| Lang::Ja.pick(&it.term) == "運営費交付金"));
    assert!(terms("本予算").iter().any(|it| Lang::En.pick(&it.term) == "initial budget"));
}

/// Other names stand for whole words: firms are not confirmed, US is not useful, BA is not basic.
#[test]
fn other_names_are_no_parts_of_words() {
    for (query, key) in [
        ("company", "caesium-capture-5-minutes"),
        ("America", "medical-use-rd"),
        ("broader approach", "supp-building-design"),
    ] {
        let hits = find(query, Lang::En);
        assert!(hits.iter().all(|it| it.key.to_string() != key), "{query}: {:?}", reasons(&hits));
    }
}

#[test]
fn computed_numbers_are_found_where_they_are_shown() {
    const REST: &str = "not-itemised.operating-grant-general-account";
    for (query, key, why) in [
        ("492 million yen", "iter-ba-total", MatchReason::Change),
        ("−492 million yen", "iter-ba-total", MatchReason::Change),
        ("▲492百万円", "iter-ba-total", MatchReason::Change),
        ("△4.92億円", "iter-ba-total", MatchReason::Change),
        ("down 492", "iter-ba-total", MatchReason::Change),
        ("2.3%", "iter-ba-total", MatchReason::Change),
        ("+1,947百万円", "iter-project", MatchReason::Change),
        ("58.0%", "jt60sa", MatchReason::Change),
        ("51.1 %", REST, MatchReason::Share),
        ("51.1％", REST, MatchReason::Share),
        ("46百万円", REST, MatchReason::Change),
        ("36.7%", "jt60sa", MatchReason::Share),
        ("54%", "synchrotron-cost-state", MatchReason::Share),
        ("10,533", REST, MatchReason::Parts),
        ("21,348百万円", "iter-ba-total", MatchReason::Parts),
        ("100.1%", "iter-shares", MatchReason::Parts),
        ("JT-60SA cut", "jt60sa", MatchReason::Change),
        ("ITER計画 増額", "iter-project", MatchReason::Change),
    ] {
        for lang in Lang::ALL.iter().copied() {
            let hits = find(query, lang);
            let hit = hits.first().unwrap_or_else(|| panic!("{query:?} finds nothing"));
            assert_eq!(hit.key.to_string(), key, "{query:?}");
            assert!(hit.reasons.contains(&why), "{query:?}: {hit:?}");
        }
    }
    check("about 54%", "synchrotron-cost-state", &[MatchReason::Qualifier, MatchReason::Share]);
    // Not told with more digits than its inputs allow.
    assert_eq!(find("54.1%", Lang::En), []);
    // What is printed comes before what is computed: the fall of JT-60SA.
    let hits = find("2,452百万円", Lang::Ja);
    let found = reasons(hits.get(..2).unwrap());
    let (printed, computed) = ("demo-design-simulation".to_owned(), "jt60sa".to_owned());
    assert_eq!(found, [(printed, &[MatchReason::Print][..]), (computed, &[MatchReason::Change])]);
}

/// Every change and share finds its figure, as it is written in either language.
#[test]
fn every_computed_number_finds_its_figure() {
    let dataset = edition::dataset().unwrap();
    let mut n_found = 0;
    for figure in dataset.items().iter() {
        for lang in Lang::ALL.iter().copied() {
            let notation = Notation { lang, unit: MoneyUnit::Printed };
            let change = figure.change().filter(|it| !it.difference.value.is_zero());
            let change = change.map(|it| numbers::signed_measure(notation, it.difference));
            let share = share::of_parent(&dataset, figure, figure.period());
            let share = share.map(|it| numbers::about_percent(lang, it));
            for query in change.into_iter().chain(share) {
                let key = Key::Item(figure.id.clone());
                assert!(find(&query, lang).iter().any(|it| it.key == key), "{key}: {query}");
                n_found += 1;
            }
        }
    }
    assert!(n_found > 100, "{n_found}");
}

#[test]
fn years_are_found_in_any_calendar() {
    for query in ["令和2年度", "R2年度", "FY2020", "FY 2020", "2020年度", "r2", "Reiwa 2", "令和２"]
    {
        let hits = find(query, Lang::Ja);
        for key in [GRANT, "iter-project", "milestone.brain-aim"] {
            assert!(hits.iter().any(|it| it.key.to_string() == key), "{query} finds no {key}");
        }
    }
    // Who names a year means that, and no letters that look like it: ver.2.
    let found = |query: &str| -> Vec<String> {
        find(query, Lang::En).iter().map(|it| it.key.to_string()).collect()
    };
    assert_eq!(found("Reiwa 2"), found("Reiwa2"));
    assert_eq!(found("R2"), found("Reiwa2"));
    check(
        "H31 補正予算 JT-60SA",
        "supp-jt60sa",
        &[MatchReason::Year, MatchReason::Term, MatchReason::Label],
    );
    check(
        "令和元年度 補正予算 放射光",
        "supp-synchrotron",
        &[MatchReason::Year, MatchReason::Term, MatchReason::Label],
    );
    check("FY2019 iter project", "iter-project", &[MatchReason::Earlier, MatchReason::Label]);
    check("2016年4月1日", "milestone.qst-founding", &[MatchReason::Print]);
    check("1 April 2016", "milestone.qst-founding", &[MatchReason::Year]);
    check("平成28年 発足", "milestone.qst-founding", &[MatchReason::Year, MatchReason::Label]);
    for query in ["2019.4 部門", "2019-04 部門", "平成31年4月 部門", "Heisei 31 部門"] {
        check(query, "divisions-2019", &[MatchReason::Year, MatchReason::Label]);
    }
}

#[test]
fn qualifiers_and_terms_are_found() {
    let dataset = edition::dataset().unwrap();
    for (query, qualifier) in [
        ("案", Qualifier::Draft),
        ("draft", Qualifier::Draft),
        ("Proposal", Qualifier::Draft),
        ("約", Qualifier::Approximate),
        ("about", Qualifier::Approximate),
        ("推計", Qualifier::Estimate),
        ("外枠", Qualifier::Sotowaku),
        ("限度額", Qualifier::Ceiling),
        ("復興特会含む", Qualifier::IncludesReconstruction),
    ] {
        let hits = find(query, Lang::Ja);
        for it in dataset.items().iter().filter(|it| it.is(qualifier)) {
            let key = Key::Item(it.id.clone());
            assert!(hits.iter().any(|hit| hit.key == key), "{query}: {key} is missing");
        }
        let named = terms(query);
        let anchor = glossary::qualifier(qualifier);
        assert!(named.iter().any(|it| it.anchor == anchor), "{query}: {named:?}");
    }
    assert!(
        terms("補正予算 81").iter().any(|it| Lang::En.pick(&it.term) == "supplementary budget")
    );
    assert!(terms("ITER").is_empty());
    check("外枠", "diagnosis-treatment-sotowaku", &[MatchReason::Qualifier]);
    check("contract authorization", "quantum-life-building-ceiling", &[MatchReason::Label]);
    check(
        "復興特別会計 335",
        "operating-grant-reconstruction-account",
        &[MatchReason::Label, MatchReason::Value],
    );
    check("分担金", "iter-organization-contribution", &[MatchReason::Term]);
    check(
        "supplementary budget 81",
        "supp-seismic-takasaki",
        &[MatchReason::Term, MatchReason::Value],
    );
}

/// 減 is not any 増減.
#[test]
fn changes_are_found_by_their_direction() {
    let found = |query: &str| -> Vec<String> {
        let hits = find(query, Lang::Ja);
        let changed = hits.iter().filter(|it| it.reasons.contains(&MatchReason::Change));
        changed.map(|it| it.key.to_string()).collect()
    };
    assert_eq!(found("減"), found("減額"));
    assert_eq!(found("増"), found("増額"));
    assert!(found("増減").len() > found("増").len() + found("減").len());
}

#[test]
fn every_term_must_be_met() {
    check_all("JT-60SA 約", &[]);
    check_all("ねこ", &[]);
    for nothing in ["", "   ", "　", "、。", "「」"] {
        check_all(nothing, &[]);
    }
}

/// Digits within a number are no number.
#[test]
fn a_number_is_found_by_its_first_digits_only() {
    let has_grant =
        |query: &str| find(query, Lang::En).iter().any(|it| it.key.to_string() == GRANT);
    assert!(has_grant("215") && has_grant("21,5"));
    assert!(!has_grant("535") && !has_grant("1535"));
}

/// Every label of every row finds the row first, or together with those of the same label.
#[test]
fn every_label_finds_its_row() {
    let dataset = edition::dataset().unwrap();
    let figures = dataset.items().iter().map(|it| (Key::Item(it.id.clone()), &it.label));
    let milestones = dataset.milestones().iter();
    let milestones = milestones.map(|it| (Key::Milestone(it.id.clone()), &it.label));
    let sums = dataset.sums().iter().map(|it| (Key::Sum(it.id.clone()), &it.label));
    let mut n_labels = 0;
    for (key, label) in figures.chain(milestones).chain(sums) {
        for lang in Lang::ALL.iter().copied() {
            let hits = find(lang.pick(label), lang);
            let place = hits.iter().position(|it| it.key == key);
            assert!(place.is_some_and(|it| it < 3), "{key}: {:?}", reasons(&hits));
            n_labels += 1;
        }
    }
    assert!(n_labels > 350, "{n_labels}");
}

/// Every printed value finds its figure among the best answers, also without separators, in wide digits and
/// without its qualifier.
#[test]
fn every_printed_value_finds_its_figure() {
    let dataset = edition::dataset().unwrap();
    let wide = |it: &str| -> String {
        let wide = |c: char| char::from_u32(u32::from(c) + 0xFEE0).unwrap_or(c);
        it.chars().map(|c| if c.is_ascii_graphic() { wide(c) } else { c }).collect()
    };
    for figure in dataset.items().iter().filter(|it| !it.as_printed().is_empty()) {
        let key = Key::Item(figure.id.clone());
        let printed = figure.as_printed();
        for query in
            [printed.to_owned(), printed.replace(',', ""), wide(printed), format!(" {printed}\t")]
        {
            let hits = find(&query, Lang::Ja);
            let best = hits.first().unwrap_or_else(|| panic!("{query:?} finds nothing")).rank;
            let hit = hits.iter().find(|it| it.key == key);
            assert!(hit.is_some_and(|it| it.rank == best), "{query:?}: {:?}", reasons(&hits));
        }
        for query in figure.value().iter().map(|it| it.value.to_string()) {
            assert!(find(&query, Lang::En).iter().any(|it| it.key == key), "{key}: {query}");
        }
    }
}

/// Letters that keyboards and documents produce are folded as Unicode's normal form folds them.
#[test]
fn letters_are_folded_as_in_unicode() {
    let dataset = edition::dataset().unwrap();
    let labels: String = dataset
        .items()
        .iter()
        .map(|it| format!("{}{}", Lang::Ja.pick(&it.label), it.as_printed()))
        .collect();
    let rows = [
        "\u{20}".."\u{7F}",
        "\u{3041}".."\u{3097}",
        "\u{30A1}".."\u{30FF}",
        "\u{FF01}".."\u{FF5F}",
        "\u{FF61}".."\u{FFA0}",
        "\u{2160}".."\u{216C}",
        "\u{2170}".."\u{217C}",
    ];
    let char = |text: &str| text.chars().next().unwrap();
    let rows = rows.into_iter().flat_map(|row| char(row.start)..char(row.end));
    let nfkc = ComposingNormalizer::new_nfkc();
    for c in rows.chain(labels.chars()) {
        for text in
            [c.to_string(), format!("{c}\u{3099}"), format!("{c}\u{FF9F}"), format!("か{c}")]
        {
            let unicode = nfkc.normalize(&text);
            assert_eq!(fold::fold(&text), fold::fold(&unicode), "{text:?}");
        }
    }
}

static QUERIES: LazyLock<Vec<&str>> = LazyLock::new(|| {
    vec![
        "約", "億", "円", "21", ",", ".", " ", "年度", "令和", "FY", "ｶﾞ", "%", "¥", "m", "-", "〜",
        "Ⅱ",
    ]
});

proptest! {
    #[test]
    fn no_query_panics_and_folding_settles(query in "\\PC{0,30}") {
        let _ = find(&query, Lang::En);
        let _ = terms(&query);
        let folded = fold::fold(&query);
        prop_assert_eq!(fold::fold(&folded), folded);
    }

    #[test]
    fn no_query_of_our_own_signs_panics(pieces in proptest::collection::vec(0..17_usize, 0..12)) {
        let query: String = pieces.iter().filter_map(|it| QUERIES.get(*it).copied()).collect();
        let _ = find(&query, Lang::Ja);
        let text = fold::text(&query);
        prop_assert_eq!(fold::text(&text.words), text);
    }
}

/// What the page offers as examples leads to something.
#[test]
fn every_example_finds_something() {
    let dataset = edition::dataset().unwrap();
    let index = SearchIndex::of(&dataset);
    for lang in Lang::ALL.iter().copied() {
        for example in About::EXAMPLES {
            let query = lang.pick(dataset.about().text(example));
            assert!(!index.search(query, lang).is_empty(), "{query}");
        }
    }
}
