//! What readers take away, as programs that are not ours read it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests may fail"
)]

#[path = "support/edition.rs"]
mod edition;
#[path = "support/items.rs"]
mod items;
#[path = "support/tables.rs"]
mod tables;

use std::collections::BTreeSet;

use biblatex::{Bibliography, ChunksExt};
use biblib::CitationParser;
use expect_test::{Expect, expect};
use items::{ADDRESS, check_each};
use qst_explorer::bundled;
use qst_explorer::dataset::checks;
use qst_explorer::dataset::load::table::lines;
use qst_explorer::describe::context::Context;
use qst_explorer::describe::data_table::{Cell, DataRow, DataTable, Number};
use qst_explorer::export::{ExportItem, Origin, citation, csv, json, picture, schema, table, text};
use qst_explorer::model::about::AboutField;
use qst_explorer::model::decimal::Decimal;
use qst_explorer::model::key::Key;
use qst_explorer::model::unit::Base;
use qst_explorer::view::ChartName;
use qst_explorer::words::digits;
use qst_explorer::words::lang::Lang;
use qst_explorer::words::money::MoneyUnit;
use resvg::usvg::roxmltree::{Attribute, Document};
use resvg::usvg::{Options, Tree};
use serde_json::Value;
use tables::{Row, check_row, named};

#[test]
fn the_version_is_that_of_the_data() {
    let descriptor: Value = serde_json::from_str(include_str!("../data/datapackage.json")).unwrap();
    assert_eq!(descriptor["version"], bundled::TABLES.version);
    assert_eq!(descriptor["created"], format!("{}T00:00:00Z", bundled::TABLES.issued));
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
    check_each(|_, item, origin| {
        let Some(svg) = picture::svg(item, origin) else {
            assert!(item.scene.is_none(), "{}", item.name);
            return;
        };
        n_pictures += 1;
        let tree = Tree::from_str(&svg, &Options::default()).unwrap();
        let scene = item.scene.as_ref().unwrap();
        assert!(tree.size().width() >= scene.width as f32, "{}", item.name);
        let document = Document::parse(&svg).unwrap();
        let drawn = drawn(&document);
        let take = item.context.lang.export_menu();
        let rights = item.context.lang.pick(item.context.dataset.about().text(AboutField::Rights));
        let version = (take.version)(bundled::TABLES.version);
        for piece in [&item.title, ADDRESS, rights, &version] {
            assert!(drawn.contains(&unspaced(piece)), "{}: {piece}", item.name);
        }
        for place in &item.places {
            let place = item.context.lang.nested(place);
            assert!(drawn.contains(&unspaced(&place)), "{}: {place}", item.name);
        }
        for it in document.descendants() {
            for paint in ["fill", "stroke"].into_iter().filter_map(|name| it.attribute(name)) {
                // Inkscape and LibreOffice draw any other word in black.
                let is_known =
                    paint == "none" || paint.starts_with('#') || paint.starts_with("url(#");
                assert!(is_known, "{}: {paint}", item.name);
            }
        }
        // What programs read that know neither style sheets nor variables.
        assert!(!svg.contains("class=") && !svg.contains("var("), "{}", item.name);
        let root = document.root_element();
        let lang = root.attribute(("http://www.w3.org/XML/1998/namespace", "lang"));
        assert_eq!(lang, Some(item.context.lang.code()));
    });
    // In two languages and widths.
    let charts = items::taken().into_iter().filter(|(_, of)| ChartName::from_code(of).is_some());
    assert_eq!(n_pictures, charts.count() * 4);
}

#[test]
fn a_picture_holds_its_figures_and_terms() {
    let data = tables::data();
    check_each(|_, item, origin| {
        let Some(svg) = picture::svg(item, origin) else {
            return;
        };
        let document = Document::parse(&svg).unwrap();
        let metadata = document.descendants().find(|it| it.has_tag_name("metadata")).unwrap();
        let term = |name: &str| {
            let mut terms = metadata.descendants().filter(|it| it.tag_name().name() == name);
            terms.next().and_then(|it| it.text()).unwrap_or_default().to_owned()
        };
        assert_eq!(term("identifier"), ADDRESS);
        assert_eq!(term("title"), item.title);
        assert!(term("license").starts_with("https://creativecommons.org/publicdomain/zero/"));
        let figures = metadata.descendants().filter(|it| it.tag_name().name() == "figure");
        let attribute = |it: Attribute<'_, '_>| {
            let name = if it.name() == "key" { "id" } else { it.name() };
            (name.to_owned(), it.value().to_owned())
        };
        let figures: Vec<Row> =
            figures.map(|it| it.attributes().map(attribute).collect()).collect();
        let named: BTreeSet<&str> = figures.iter().map(|it| it["id"].as_str()).collect();
        let keys: Vec<String> = item.keys.iter().map(Key::to_string).collect();
        assert_eq!(named, keys.iter().map(String::as_str).collect(), "{}", item.name);
        for figure in &figures {
            check_row(&data, figure);
        }
        // Whoever points at an element by its name finds what is drawn.
        let ids: Vec<&str> = document.descendants().filter_map(|it| it.attribute("id")).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{}", item.name);
    });
}

#[test]
fn a_table_has_every_row_exactly() {
    let data = tables::data();
    check_each(|_, item, origin| {
        let rows = named(&csv::csv(item, origin));
        for row in &rows {
            assert_eq!(
                (row["link"].as_str(), row["data_version"].as_str()),
                (ADDRESS, edition::TABLES.version)
            );
            let n_cells = check_row(&data, row);
            assert!(n_cells >= 2 || row["id"].starts_with("not-itemised."), "{row:?}");
        }
        let ids: Vec<&str> = rows.iter().map(|it| it["id"].as_str()).collect();
        let mut keys: Vec<String> = Vec::new();
        for key in item.keys.iter().map(Key::to_string) {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        assert_eq!(ids, keys, "{}", item.name);
    });
}

/// The cells of the tables of all items as they are saved, with heads, and the number of rows seen.
fn each_saved_table(mut check: impl FnMut(&ExportItem<'_>, usize, Vec<Vec<String>>)) {
    check_each(|_, item, origin| {
        for idx in 0..item.tables.len() {
            check(item, idx, lines(&table::csv(item, origin, idx).unwrap()));
        }
        assert_eq!(table::csv(item, origin, item.tables.len()), None);
    });
}

/// Few columns with a name each, a row for each row, and none of either empty.
#[test]
fn a_table_is_saved_as_it_is_seen() {
    each_saved_table(|item, idx, saved| {
        let (_, seen) = &item.tables[idx];
        let (heads, rows) = saved.split_first().unwrap();
        assert!(heads.len() <= 12, "{heads:?}");
        assert_eq!(heads.iter().collect::<BTreeSet<_>>().len(), heads.len(), "{heads:?}");
        assert_eq!(rows.len(), seen.rows.len(), "{}", item.name);
        for (row, seen) in rows.iter().zip(&seen.rows) {
            assert_eq!(row.len(), heads.len(), "{row:?}");
            assert_eq!(row[0], seen.cells[0].text);
            assert_eq!(row.last().unwrap(), ADDRESS);
            assert!(row[1..row.len() - 1].iter().any(|it| !it.is_empty()), "{row:?}");
        }
        for (column, head) in heads.iter().enumerate() {
            let is_empty = !rows.is_empty() && rows.iter().all(|it| it[column].is_empty());
            assert!(!is_empty, "{}: {head} is empty", item.name);
        }
    });
}

/// A column that holds numbers holds nothing else, and says what one of them is.
#[test]
fn saved_columns_have_numbers_of_one_unit() {
    let mut n_columns = 0;
    each_saved_table(|item, idx, saved| {
        let (heads, rows) = saved.split_first().unwrap();
        let numbers = item.tables[idx].1.rows.iter().flat_map(|it| &it.cells);
        let n_numbers = numbers.filter(|it| it.number.is_some()).count();
        let mut n_found = 0;
        for (column, head) in heads.iter().enumerate() {
            let cells = rows.iter().map(|it| it[column].as_str()).filter(|it| !it.is_empty());
            let n_cells = cells.clone().count();
            let n_parsed = cells.filter(|it| it.parse::<f64>().is_ok()).count();
            if n_parsed < n_cells || n_cells == 0 {
                continue;
            }
            n_columns += 1;
            n_found += n_parsed;
            let says_unit = ["yen", "円", "%", "社", "機関", "compan", "institute"];
            let has_units = heads.iter().any(|it| it == "Unit" || it == "単位");
            let is_named = has_units || says_unit.iter().any(|it| head.contains(it));
            assert!(is_named, "{head} of {}", item.name);
        }
        assert!(n_found >= n_numbers, "{}: {n_found} of {n_numbers} numbers", item.name);
    });
    assert!(n_columns > 100, "{n_columns}");
}

/// The row of a table that starts so.
#[track_caller]
fn check_saved(query: &str, idx: usize, expected: &Expect) {
    let mut found = String::new();
    each_saved_table(|item, at, saved| {
        if item.name == query && at == idx && item.context.lang == Lang::En && found.is_empty() {
            // Without the link.
            let lines = saved.iter().map(|it| it[..it.len() - 1].join(" | "));
            found = lines.collect::<Vec<String>>().join("\n");
        }
    });
    expected.assert_eq(&found);
}

#[test]
fn money_is_in_one_unit_and_changes_are_numbers() {
    check_saved(
        "allocations-bars-iter-ba-total",
        0,
        &expect![[r#"
            Item | FY2020 (million yen) | FY2019 (million yen) | Change (million yen) | Change, % of FY2019 | Share of “ITER and Broader Approach” (%) | As printed | Qualifiers
            ITER Project | 16494 | 14547 | 1947 | 13.4 | 77.3 | 16,494百万円 (14,547百万円) | draft
            Broader Approach activities | 4854 | 7292 | -2438 | -33.4 | 22.7 | 4,854百万円 (7,292百万円) | draft"#]],
    );
    check_saved(
        "alliances",
        0,
        &expect![[r#"
        Alliance | Members (companies) | Members (institutes) | Combined sales (million yen) | Combined sales (as shown) | Expected participants, FY2019 (companies) | Expected participants, FY2019 (as shown) | Expected funding, FY2019 (million yen) | Expected funding, FY2019 (as shown) | As printed
        Brain and Mind | 11 |  | 6400000 | about 6.4 trillion yen | 11 | 11 companies (expected) | 211.65 | 211,650 thousand yen (expected, equivalent) | 11社 / 約6.4兆円 / 11社 / 211,650千円相当
        Next-Generation MRI and Contrast Agents | 4 | 1 | 3100000 | about 3.1 trillion yen | 5 | 5 companies (expected, includes one research institute) | 72.27 | 72,270 thousand yen (expected, equivalent) | 4社 / 1国研 / 約3.1兆円 / 5社 / 72,270千円相当
        Advanced Functional Polymer Materials | 3 |  | 240000 | about 240 billion yen | 6 | 6 companies (expected) | 14.1 | 14,100 thousand yen (expected, equivalent) | 3社 / 約2,400億円 / 6社 / 14,100千円相当"#]],
    );
}

#[test]
fn who_builds_what_is_a_table_of_its_own() {
    check_saved(
        "synchrotron-split",
        0,
        &expect![[r#"
            Who pays | Value (million yen) | Value (as shown) | Share of “Next-generation synchrotron: rough total cost” (%) | Share of “Next-generation synchrotron: rough total cost” (as shown) | As printed | Qualifiers
            State | 20000 | about 20 billion yen | 54 | about 54% (53–55%) | 約200億円 | about, rough estimate
            Partners | 17000 | about 17 billion yen | 46 | about 46% (45–47%) | 約170億円 | about, rough estimate
            Next-generation synchrotron: rough total cost | 37000 | about 37 billion yen |  |  | 約370億円 | about, rough estimate, includes securing and preparing the land"#]],
    );
    check_saved(
        "synchrotron-split",
        1,
        &expect![[r#"
        Component | State | Partners
        Accelerator (Linac, storage ring, beam transport, control and safety) | builds | does not build
        Beamlines (10 at the start) | builds | builds
        Main building (Building and its fittings) | does not build | builds
        Research preparation and exchange building (Building and its fittings) | does not build | builds
        Site (Preparation of the land) | does not build | builds"#]],
    );
}

#[test]
fn the_list_of_all_data_has_every_row() {
    let data = tables::data();
    let mut n_lists = 0;
    check_each(|_, item, origin| {
        if item.name != "ledger" {
            return;
        }
        n_lists += 1;
        let rows = named(&csv::csv(item, origin));
        let ids: BTreeSet<&String> = rows.iter().map(|it| &it["id"]).collect();
        assert_eq!(ids, data.keys().collect());
    });
    assert_eq!(n_lists, 4);
}

/// What is saved of all data has the amounts of the year before as numbers.
#[test]
fn the_list_of_all_data_has_the_year_before_in_a_column() {
    let mut n_lists = 0;
    each_saved_table(|item, idx, saved| {
        if item.name != "ledger" || item.context.lang != Lang::En {
            return;
        }
        n_lists += 1;
        let (heads, rows) = saved.split_first().unwrap();
        let column = |name: &str| heads.iter().position(|it| it.starts_with(name)).expect(name);
        let (value, before, unit) =
            (column("Value"), column("Year before (FY2019)"), column("Unit"));
        let hub = rows.iter().find(|it| it[0].starts_with("Quantum life science hub")).unwrap();
        assert_eq!([&hub[value], &hub[before], &hub[unit]], ["208", "150", "million yen"], "{idx}");
    });
    assert_eq!(n_lists, 2);
}

/// What no document prints says how it was computed, from where, and what qualifies it.
#[test]
fn what_is_derived_says_how() {
    let mut n_derived = 0;
    check_each(|_, item, origin| {
        let expected: &[(&str, &str)] = match item.name.as_str() {
            "not-itemised-operating-grant-general-account" => &[
                ("value", "11002"),
                ("unit", "million_yen"),
                ("fiscal_year", "2020"),
                ("previous_value", "11048"),
                ("qualifiers", "draft"),
                ("previous_qualifiers", ""),
                ("account", "general"),
                ("document", "budget-overview"),
            ],
            "sum-alliance-funding" => &[
                ("qualifiers", "expected;equivalent"),
                (
                    "derivation",
                    "brain-expected-funding + mri-expected-funding + polymer-expected-funding",
                ),
                ("document", "budget-overview"),
            ],
            // The draft is that of one year only.
            "sum-both-accounts" => &[("qualifiers", "draft"), ("previous_qualifiers", "")],
            _ => return,
        };
        n_derived += 1;
        let rows = named(&csv::csv(item, origin));
        for (name, cell) in expected {
            assert_eq!(rows[0][*name], *cell, "{name} of {}", item.name);
        }
        assert!(!rows[0]["derivation"].is_empty());
        // The history has nothing of it.
        let cited = citation::sentence(item, origin);
        assert!(!cited.contains("ver.2") && !cited.contains("ver. 2"), "{cited}");
    });
    assert_eq!(n_derived, 12);
}

/// Every check of a total is in the table of the checks, beside the parts that were added.
#[test]
fn the_table_of_checks_has_sums_differences_and_verdicts() {
    let mut n_tables = 0;
    check_each(|dataset, item, origin| {
        if item.name != "checks" {
            return;
        }
        n_tables += 1;
        let rows = named(&csv::csv(item, origin));
        let mut n_verdicts = 0;
        for check in checks::all(dataset) {
            let total = dataset.item(&check.total).unwrap();
            let row = rows.iter().find(|it| it["id"] == total.id.as_str()).unwrap();
            let before = if check.period == total.period() { "" } else { "previous_" };
            let cell = |name: &str| row[&format!("{before}{name}")].as_str();
            assert_eq!(cell("verdict"), check.verdict.code(), "{row:?}");
            let number = |name: &str| cell(name).parse::<Decimal>().unwrap();
            let printed = match total.value() {
                Some(_) => number("value"),
                None => {
                    assert_eq!(row["derivation"], "100 by definition");
                    Decimal::whole(100)
                }
            };
            assert_eq!(number("sum_of_parts").checked_sub(printed), Some(number("difference")));
            for part in dataset.parts(total) {
                assert!(rows.iter().any(|it| it["id"] == part.id.as_str()), "{}", part.id);
            }
            n_verdicts += 1;
        }
        assert!(n_verdicts > 20, "{n_verdicts}");
    });
    assert_eq!(n_tables, 4);
}

/// A draft of one year is none of the year before.
#[test]
fn each_year_has_its_own_qualifiers() {
    let mut n_rows = 0;
    check_each(|_, item, origin| {
        for row in named(&csv::csv(item, origin)) {
            if row["id"] == "operating-grant-general-account" {
                assert_eq!((&*row["qualifiers"], &*row["previous_qualifiers"]), ("draft", ""));
                n_rows += 1;
            }
        }
    });
    assert!(n_rows > 0);
}

#[test]
fn json_has_figures_and_tables() {
    check_each(|_, item, origin| {
        let value: Value = serde_json::from_str(&json::json(item, origin)).unwrap();
        assert_eq!(value["title"], item.title);
        assert_eq!(value["link"], ADDRESS);
        assert_eq!(value["tables"].as_array().unwrap().len(), item.tables.len());
        // The same cells as those of the CSV, with numbers and lists as such.
        let rows = named(&csv::csv(item, origin));
        let figures = value["figures"].as_array().unwrap();
        assert_eq!(figures.len(), rows.len(), "{}", item.name);
        for (figure, row) in figures.iter().zip(&rows) {
            for (name, it) in figure.as_object().unwrap() {
                let cell = match it {
                    Value::Null => String::new(),
                    Value::Array(list) => {
                        list.iter().map(|it| it.as_str().unwrap()).collect::<Vec<_>>().join(";")
                    }
                    Value::Number(number) => {
                        let known: f64 = row[name].parse().unwrap();
                        assert_eq!(number.as_f64(), Some(known), "{name}: {row:?}");
                        continue;
                    }
                    Value::Bool(truth) => truth.to_string(),
                    it => {
                        it.as_str().unwrap().replace(if name == "lines" { '-' } else { '\0' }, "–")
                    }
                };
                let is_date = name == "date" || name == "as_of";
                let known = if is_date { row[name].trim_end_matches("-XX") } else { &row[name] };
                assert_eq!(cell, known, "{name}: {row:?}");
            }
        }
    });
}

#[test]
fn bibtex_is_read() {
    check_each(|_, item, origin| {
        let source = citation::bibtex(item, origin);
        let read = Bibliography::parse(&source).unwrap();
        let [entry] = read.iter().collect::<Vec<_>>()[..] else { panic!("{source}") };
        let report = entry.verify();
        assert!(report.malformed.is_empty(), "{source}");
        assert_eq!(entry.title().unwrap().format_verbatim(), item.title, "{source}");
        assert_eq!(entry.url().unwrap(), ADDRESS);
        let authors = entry.author().unwrap();
        assert_eq!(authors.len(), 1, "{source}");
        assert_eq!(
            authors[0].name,
            item.context.lang.pick(item.context.dataset.about().text(AboutField::Authors))
        );
        assert!(entry.url_date().is_ok(), "{source}");
        assert!(source.contains("year = {2026}"), "{source}");
        assert!(entry.note().unwrap().format_verbatim().contains(publisher(item)), "{source}");
    });
}

#[test]
fn ris_is_read() {
    check_each(|_, item, origin| {
        let source = citation::ris(item, origin);
        let read = biblib::RisParser::new().parse(&source).unwrap();
        assert_eq!(read.len(), 1, "{source}");
        assert_eq!(read[0].title, item.title);
        assert!(read[0].urls.contains(&ADDRESS.to_owned()), "{source}");
        assert_eq!(read[0].authors.len(), 1, "{source}");
        assert_eq!(read[0].date.as_ref().map(|it| it.year), Some(2026), "{source}");
    });
}

/// The fields that the schema of CSL asks for, of the types that it gives them.
#[test]
fn csl_is_read() {
    check_each(|_, item, origin| {
        let source = citation::csl(item, origin);
        let read: Value = serde_json::from_str(&source).unwrap();
        let [cited] = &read.as_array().unwrap()[..] else { panic!("{source}") };
        assert_eq!(cited["type"], "dataset");
        assert!(cited["id"].as_str().is_some_and(|it| it.starts_with("qst-fy2020-")), "{source}");
        assert_eq!(cited["title"], item.title);
        assert_eq!(cited["URL"], ADDRESS);
        assert_eq!(cited["issued"]["date-parts"], serde_json::json!([[2026, 11, 26]]));
        assert_eq!(cited["accessed"]["date-parts"], serde_json::json!([[2026, 11, 6]]));
        assert_eq!(
            cited["author"][0]["literal"],
            item.context.lang.pick(item.context.dataset.about().text(AboutField::Authors))
        );
        for name in ["container-title", "version", "language", "note"] {
            assert!(cited[name].as_str().is_some_and(|it| !it.is_empty()), "{name}: {source}");
        }
    });
}

/// What a test expects in the languages whose words it holds; nothing in any other.
fn expected<T: Copy>(item: &ExportItem<'_>, of_languages: [(Lang, T); 2]) -> Option<T> {
    of_languages.iter().find(|it| it.0 == item.context.lang).map(|it| it.1)
}

fn publisher(item: &ExportItem<'_>) -> &'static str {
    let publisher = [
        (Lang::Ja, "国立研究開発法人量子科学技術研究開発機構"),
        (Lang::En, "National Institutes for Quantum Science and Technology"),
    ];
    expected(item, publisher).unwrap_or_default()
}

#[test]
fn sentences_and_text_say_where_they_are_from() {
    check_each(|_, item, origin| {
        let cited = citation::sentence(item, origin);
        let text = text::text(item, origin);
        let accessed = [(Lang::Ja, "2026年11月6日閲覧"), (Lang::En, "accessed 6 November 2026")];
        let accessed = expected(item, accessed).unwrap_or_default();
        let title = item.context.lang.nested(&item.title);
        for piece in [&title, ADDRESS, publisher(item), accessed] {
            assert!(cited.contains(piece), "{piece}: {cited}");
        }
        for piece in item.sentences.iter().chain(&item.places) {
            assert!(text.contains(piece), "{piece}: {text}");
        }
        let cells = item.tables.iter().flat_map(|(_, it)| &it.rows).flat_map(|it| &it.cells);
        for cell in cells.map(|it| &it.text) {
            // Spreadsheets would take the minus of typesetters for text, and the number for none.
            let cell = digits::plain(item.context.lang, cell).unwrap_or_else(|| cell.clone());
            assert!(text.contains(&cell), "{cell}: {text}");
        }
        assert!(text.contains(ADDRESS) && text.contains(publisher(item)), "{text}");
    });
}

/// An entry keeps all that the number means nothing without.
#[test]
fn an_entry_is_cited_with_qualifiers_print_and_lines() {
    let mut n_cited = 0;
    check_each(|_, item, origin| {
        if item.name != "jt60sa" {
            return;
        }
        n_cited += 1;
        let cited = citation::sentence(item, origin);
        let pieces = [
            (Lang::Ja, ["1,779百万円", "令和2年度", "案", "『1,779百万円』", "354"]),
            (Lang::En, ["1,779 million yen", "FY2020", "draft", "‘1,779百万円’", "line 354"]),
        ];
        for piece in expected(item, pieces).into_iter().flatten() {
            assert!(cited.contains(piece), "{piece}: {cited}");
        }
    });
    assert_eq!(n_cited, 4);
}

/// What the schema of the full records says of a column holds in every row of every file.
#[test]
fn records_are_as_their_schema_says() {
    let schema: Value = serde_json::from_str(&schema::records_schema()).unwrap();
    let fields = schema["fields"].as_array().unwrap();
    let mut n_typed = 0;
    check_each(|_, item, origin| {
        let csv = csv::csv(item, origin);
        let head = csv.trim_start_matches('\u{feff}').split("\r\n").next().unwrap();
        let names: Vec<&str> = fields.iter().map(|it| it["name"].as_str().unwrap()).collect();
        assert_eq!(head, names.join(","));
        for row in named(&csv) {
            for field in fields {
                let cell = &row[field["name"].as_str().unwrap()];
                let is_right = match field["type"].as_str().unwrap() {
                    _ if cell.is_empty() => continue,
                    "integer" => cell.parse::<u16>().is_ok(),
                    "number" => cell.parse::<Decimal>().is_ok(),
                    "boolean" => cell.parse::<bool>().is_ok(),
                    "string" => continue,
                    other => panic!("{other}"),
                };
                assert!(is_right, "{field}: {row:?}");
                n_typed += 1;
            }
        }
    });
    assert!(n_typed > 5_000, "{n_typed}");
}

/// The unit of a column is in its head, as a word and not as a letter of one; a table of one file has the
/// version of the data, below a head that says so.
#[test]
fn heads_say_what_stands_below_them() {
    let number = |text: &str, base: Base| Cell {
        text: text.to_owned(),
        number: Some(Number { value: text.parse().unwrap(), base, unit: None }),
    };
    let row = |cells: Vec<Cell>| DataRow { key: None, cells };
    let name = |text: &str| Cell { text: text.to_owned(), number: None };
    let head = ["Name", "Value", "Money"].map(str::to_owned).to_vec();
    let rows = vec![
        row(vec![name("a"), number("3", Base::Volts), number("2000000", Base::Yen)]),
        row(vec![name("b"), number("4", Base::Volts), number("0.12345678", Base::Yen)]),
    ];
    let dataset = bundled::dataset().unwrap();
    let context = Context::new(&dataset, Lang::En, MoneyUnit::Trillion);
    let item = ExportItem {
        context,
        name: "a".to_owned(),
        place: None,
        title: String::new(),
        sentences: Vec::new(),
        tables: vec![(String::new(), DataTable { head, rows })],
        places: Vec::new(),
        keys: Vec::new(),
        scene: None,
    };
    let origin = Origin { address: String::new(), ..items::origin() };
    let saved = lines(&table::csv(&item, &origin, 0).unwrap());
    let saved: Vec<String> = saved.iter().map(|it| it.join(" | ")).collect();
    expect![[r#"
        Name | Value (V) | Money (trillion yen) | Data version
        a | 3 | 0.000002 | 0.1.0
        b | 4 |  | 0.1.0"#]]
    .assert_eq(&saved.join("\n"));
}
