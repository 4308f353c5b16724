//! What readers take away, as programs that are not ours read it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests may fail"
)]

#[path = "support/exhibits.rs"]
mod exhibits;

use std::collections::BTreeSet;

use biblatex::{Bibliography, ChunksExt};
use biblib::CitationParser;
use csv_core::{ReadRecordResult, Reader};
use exhibits::{ADDRESS, check_each};
use qst_explorer::bundled;
use qst_explorer::export::{Exhibit, citation, csv, json, picture, text};
use qst_explorer::words::lang::Lang;
use resvg::usvg::roxmltree::Document;
use resvg::usvg::{Options, Tree};
use serde_json::Value;

#[test]
fn the_version_is_that_of_the_data() {
    let descriptor: Value = serde_json::from_str(include_str!("../data/datapackage.json")).unwrap();
    assert_eq!(descriptor["version"], bundled::VERSION);
}

/// All text that is drawn, without what breaks it into lines.
fn drawn(document: &Document<'_>) -> String {
    let texts = document.descendants().filter(|it| it.has_tag_name("text"));
    let text: String = texts.filter_map(|it| it.text()).collect();
    text.split_whitespace().collect()
}

fn unspaced(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn a_picture_is_whole_and_says_where_it_is_from() {
    let mut n_pictures = 0;
    check_each(|_, exhibit, origin| {
        let Some(svg) = picture::svg(exhibit, origin) else {
            assert!(exhibit.scene.is_none(), "{}", exhibit.name);
            return;
        };
        n_pictures += 1;
        let tree = Tree::from_str(&svg, &Options::default()).unwrap();
        let scene = exhibit.scene.as_ref().unwrap();
        assert!(tree.size().width() >= scene.width as f32, "{}", exhibit.name);
        let document = Document::parse(&svg).unwrap();
        let drawn = drawn(&document);
        let take = exhibit.context.lang.take();
        let version = (take.version)(bundled::VERSION);
        for piece in [&exhibit.title, ADDRESS, take.licence, &version] {
            assert!(drawn.contains(&unspaced(piece)), "{}: {piece}", exhibit.name);
        }
        for place in &exhibit.places {
            assert!(drawn.contains(&unspaced(place)), "{}: {place}", exhibit.name);
        }
        // What programs read that know neither style sheets nor variables.
        assert!(!svg.contains("class=") && !svg.contains("var("), "{}", exhibit.name);
        let root = document.root_element();
        let lang = root.attribute(("http://www.w3.org/XML/1998/namespace", "lang"));
        assert_eq!(lang, Some(exhibit.context.lang.code()));
    });
    assert_eq!(n_pictures, 13 * 4);
}

#[test]
fn a_picture_holds_its_figures_and_terms() {
    check_each(|package, exhibit, origin| {
        let Some(svg) = picture::svg(exhibit, origin) else {
            return;
        };
        let document = Document::parse(&svg).unwrap();
        let metadata = document.descendants().find(|it| it.has_tag_name("metadata")).unwrap();
        let term = |name: &str| {
            let mut terms = metadata.descendants().filter(|it| it.tag_name().name() == name);
            terms.next().and_then(|it| it.text()).unwrap_or_default().to_owned()
        };
        assert_eq!(term("identifier"), ADDRESS);
        assert_eq!(term("title"), exhibit.title);
        assert!(term("license").starts_with("https://creativecommons.org/publicdomain/zero/"));
        let figures = metadata.descendants().filter(|it| it.tag_name().name() == "figure");
        let named: BTreeSet<&str> = figures.clone().filter_map(|it| it.attribute("id")).collect();
        for key in exhibit.keys.iter().filter_map(|it| it.figure()) {
            assert!(named.contains(key.as_str()), "{}: {key}", exhibit.name);
        }
        for figure in figures {
            let id = figure.attribute("id").unwrap();
            let Some(row) = package.current().find(|it| it.id.as_str() == id) else {
                assert!(figure.attribute("derivation").is_some() || id.contains('.'), "{id}");
                continue;
            };
            let value = row.value.map(|it| it.value.to_string());
            assert_eq!(figure.attribute("value"), value.as_deref(), "{id}");
            assert_eq!(figure.attribute("lines"), Some(row.source.lines.code().as_str()), "{id}");
        }
    });
}

/// The rows of a table, as the reader of CSV that the loader uses gives them.
fn rows(csv: &str) -> Vec<Vec<String>> {
    let mut reader = Reader::new();
    let (mut fields, mut ends) = (vec![0; csv.len() + 1], vec![0; csv.len() + 1]);
    let mut rest = csv.as_bytes();
    let mut res = Vec::new();
    loop {
        let (result, n_read, _, n_ends) = reader.read_record(rest, &mut fields, &mut ends);
        rest = &rest[n_read..];
        match result {
            ReadRecordResult::Record => {
                let starts = [0].into_iter().chain(ends.iter().copied());
                let spans = starts.zip(ends.iter().copied()).take(n_ends);
                let cell =
                    |(from, to): (usize, usize)| String::from_utf8(fields[from..to].to_vec());
                res.push(spans.map(|it| cell(it).unwrap()).collect());
            }
            ReadRecordResult::End => return res,
            ReadRecordResult::InputEmpty => (),
            result => panic!("{result:?}"),
        }
    }
}

#[test]
fn a_table_has_every_figure_exactly() {
    check_each(|package, exhibit, origin| {
        let text = csv::csv(exhibit, origin);
        let text = text.strip_prefix('\u{feff}').expect("a byte order mark");
        let rows = rows(text);
        let (head, rows) = rows.split_first().unwrap();
        for row in rows {
            assert_eq!(row.len(), head.len(), "{row:?}");
            let cell =
                |name: &str| row[head.iter().position(|it| it == name).expect(name)].as_str();
            assert_eq!((cell("link"), cell("data_version")), (ADDRESS, bundled::VERSION));
            let Some(it) = package.current().find(|it| it.id.as_str() == cell("id")) else {
                assert!(cell("id").contains('.'), "{row:?}");
                continue;
            };
            let number = |it: Option<qst_explorer::model::quantity::Quantity>| {
                it.map(|it| it.value.to_string()).unwrap_or_default()
            };
            let qualifiers: Vec<&str> = it.qualifiers.iter().map(|it| it.code()).collect();
            let year = it.fiscal_year.map(|it| it.to_string()).unwrap_or_default();
            for (name, expected) in [
                ("label_ja", it.label.ja.as_str()),
                ("label_en", &it.label.en),
                ("value", &number(it.value)),
                ("unit", it.value.map(|it| it.unit.code()).unwrap_or_default()),
                ("fiscal_year", &year),
                ("previous_value", &number(it.previous)),
                ("qualifiers", &qualifiers.join(";")),
                ("as_printed", &it.as_printed),
                ("document", it.source.document.as_str()),
                ("lines", &it.source.lines.code()),
            ] {
                assert_eq!(cell(name), expected, "{name} of {}", it.id);
            }
        }
        // Every row that the page names, but subjects, which bring their figures.
        let ids: BTreeSet<&str> = rows.iter().map(|it| it[0].as_str()).collect();
        for key in exhibit.keys.iter().filter_map(|it| it.figure()) {
            assert!(ids.contains(key.as_str()), "{}: {key}", exhibit.name);
        }
        assert_eq!(ids.len(), rows.len(), "{}: a row stands twice", exhibit.name);
    });
}

#[test]
fn the_list_of_all_data_has_every_row() {
    check_each(|package, exhibit, origin| {
        if exhibit.name != "ledger" {
            return;
        }
        let rows = rows(&csv::csv(exhibit, origin));
        let n_known = package.current().count() + package.milestones().len() + package.sums().len();
        assert!(rows.len() > n_known, "{} rows of more than {n_known}", rows.len());
    });
}

/// What is not itemised is given as what it is: computed, and from what.
#[test]
fn what_is_derived_says_how() {
    check_each(|_, exhibit, origin| {
        if !exhibit.name.starts_with("not-itemised") {
            return;
        }
        let rows = rows(&csv::csv(exhibit, origin));
        let row = rows[1].join(",");
        assert!(row.contains("11002000000,yen,,2020,11048000000"), "{row}");
        assert!(
            row.contains("operating-grant-general-account - quantum-emerging-research"),
            "{row}"
        );
    });
}

#[test]
fn json_has_figures_and_tables() {
    check_each(|package, exhibit, origin| {
        let value: Value = serde_json::from_str(&json::json(exhibit, origin)).unwrap();
        assert_eq!(value["title"], exhibit.title);
        assert_eq!(value["link"], ADDRESS);
        assert_eq!(value["tables"].as_array().unwrap().len(), exhibit.tables.len());
        for figure in value["figures"].as_array().unwrap() {
            let id = figure["id"].as_str().unwrap();
            let Some(it) = package.current().find(|it| it.id.as_str() == id) else {
                continue;
            };
            let n_qualifiers = figure["qualifiers"].as_array().unwrap().len();
            assert_eq!(n_qualifiers, it.qualifiers.len(), "{id}");
            match it.value {
                Some(known) => {
                    let known: f64 = known.value.to_string().parse().unwrap();
                    assert_eq!(figure["value"].as_f64(), Some(known), "{id}");
                }
                None => assert_eq!(figure["value"], Value::Null, "{id}"),
            }
        }
    });
}

#[test]
fn bibtex_is_read() {
    check_each(|_, exhibit, origin| {
        let source = citation::bibtex(exhibit, origin);
        let read = Bibliography::parse(&source).unwrap();
        let [entry] = read.iter().collect::<Vec<_>>()[..] else { panic!("{source}") };
        let report = entry.verify();
        assert!(report.malformed.is_empty(), "{source}");
        assert_eq!(entry.title().unwrap().format_verbatim(), exhibit.title, "{source}");
        assert_eq!(entry.url().unwrap(), ADDRESS);
        let authors = entry.author().unwrap();
        assert_eq!(authors.len(), 1, "{source}");
        assert_eq!(authors[0].name, exhibit.context.lang.take().authors);
        assert!(entry.url_date().is_ok(), "{source}");
        assert!(entry.note().unwrap().format_verbatim().contains(publisher(exhibit)), "{source}");
    });
}

#[test]
fn ris_is_read() {
    check_each(|_, exhibit, origin| {
        let source = citation::ris(exhibit, origin);
        let read = biblib::RisParser::new().parse(&source).unwrap();
        assert_eq!(read.len(), 1, "{source}");
        assert_eq!(read[0].title, exhibit.title);
        assert!(read[0].urls.contains(&ADDRESS.to_owned()), "{source}");
        assert_eq!(read[0].authors.len(), 1, "{source}");
    });
}

/// The fields that the schema of CSL asks for, of the types that it gives them.
#[test]
fn csl_is_read() {
    check_each(|_, exhibit, origin| {
        let source = citation::csl(exhibit, origin);
        let read: Value = serde_json::from_str(&source).unwrap();
        let [item] = &read.as_array().unwrap()[..] else { panic!("{source}") };
        assert_eq!(item["type"], "dataset");
        assert!(item["id"].as_str().is_some_and(|it| it.starts_with("qst-fy2020-")), "{source}");
        assert_eq!(item["title"], exhibit.title);
        assert_eq!(item["URL"], ADDRESS);
        assert_eq!(item["accessed"]["date-parts"], serde_json::json!([[2026, 11, 6]]));
        assert_eq!(item["author"][0]["literal"], exhibit.context.lang.take().authors);
        for name in ["container-title", "version", "language", "note"] {
            assert!(item[name].as_str().is_some_and(|it| !it.is_empty()), "{name}: {source}");
        }
    });
}

fn publisher(exhibit: &Exhibit<'_>) -> &'static str {
    match exhibit.context.lang {
        Lang::Ja => "国立研究開発法人量子科学技術研究開発機構",
        Lang::En => "National Institutes for Quantum Science and Technology",
    }
}

#[test]
fn sentences_and_text_say_where_they_are_from() {
    check_each(|_, exhibit, origin| {
        let cited = citation::sentence(exhibit, origin);
        let text = text::text(exhibit, origin);
        let accessed = match exhibit.context.lang {
            Lang::Ja => "2026年11月6日閲覧",
            Lang::En => "accessed 6 November 2026",
        };
        for piece in [&exhibit.title, ADDRESS, publisher(exhibit), accessed] {
            assert!(cited.contains(piece), "{piece}: {cited}");
        }
        for piece in exhibit.sentences.iter().chain(&exhibit.places) {
            assert!(text.contains(piece), "{piece}: {text}");
        }
        let cells = exhibit.tables.iter().flat_map(|(_, it)| &it.rows).flat_map(|it| &it.cells);
        for cell in cells {
            assert!(text.contains(cell), "{cell}: {text}");
        }
        assert!(text.contains(ADDRESS) && text.contains(publisher(exhibit)), "{text}");
    });
}

/// An entry keeps all that the number means nothing without.
#[test]
fn an_entry_is_cited_with_qualifiers_print_and_lines() {
    let mut n_cited = 0;
    check_each(|_, exhibit, origin| {
        if exhibit.name != "jt60sa" {
            return;
        }
        n_cited += 1;
        let cited = citation::sentence(exhibit, origin);
        let pieces = match exhibit.context.lang {
            Lang::Ja => ["1,779百万円", "令和2年度", "案", "「1,779百万円」", "354"],
            Lang::En => ["1,779 million yen", "FY2020", "draft", "“1,779百万円”", "line 354"],
        };
        for piece in pieces {
            assert!(cited.contains(piece), "{piece}: {cited}");
        }
    });
    assert_eq!(n_cited, 4);
}
