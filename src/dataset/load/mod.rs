//! The only way to a dataset: tables in, a checked dataset or every problem out.

pub mod error;
pub mod schema;
pub mod table;
pub mod tables;
mod figure_rows;
mod rows;
mod raw;
mod read;
mod references;
mod arithmetic;
mod items;

use crate::dataset::Dataset;
use crate::dataset::index::{Indexed, TableIndex};
use crate::dataset::languages::Languages;
use crate::dataset::load::error::{LoadError, LoadErrors};
use crate::dataset::load::raw::{FigureRow, Raw, without_lines};
use crate::dataset::load::tables::Tables;
use crate::dataset::terms::Terms;
use crate::model::about::About;
use crate::model::id::Id;
use crate::model::item::Item;
use crate::model::not_data::NotData;
use crate::model::term::TermList;

/// Loads a dataset.
///
/// # Errors
///
/// If a table has not its columns, a cell cannot be read, a key occurs twice, a reference has no target, rows of one
/// id measure different things, an item is its own ancestor or would count twice, a total differs from its parts by
/// more than rounding without saying so, a sum of ours adds what must not be added, or a relation says of two numbers
/// what they are not. All problems of the first failing step are reported: texts and vocabulary, then cells,
/// references and sums.
pub fn load(tables: &Tables<'_>) -> Result<Dataset, LoadErrors> {
    let (about, terms, mut raw) = read_all(tables)?;
    let mut errors: Vec<LoadError> = Vec::new();
    references::check_references(&raw, &mut errors);
    let (items, figure_rows) = merge_items(&mut raw, &mut errors);
    references::check_cycles(&items, &figure_rows, &mut errors);
    references::check_same_money(&raw.relations, &mut errors);
    references::check_parts_across(&items, &raw.relations, &mut errors);
    LoadErrors::of(std::mem::take(&mut errors))?;
    let lines_of_sums: Vec<u64> = raw.sums.iter().map(|it| it.line).collect();
    let lines_of_relations: Vec<u64> = raw.relations.iter().map(|it| it.line).collect();
    let dataset = assemble(tables, about, terms, items, raw);
    for row in &figure_rows {
        arithmetic::check_parts(&dataset, row, &mut errors);
    }
    for (sum, line) in dataset.sums.iter().zip(lines_of_sums) {
        arithmetic::check_sum(&dataset, sum, line, &mut errors);
    }
    for (relation, line) in dataset.relations.iter().zip(lines_of_relations) {
        arithmetic::check_repeat(&dataset, relation, line, &mut errors);
    }
    LoadErrors::of(errors)?;
    Ok(dataset)
}

/// Loads tables that [`load`] has accepted before, such as those that a program brings along: cells are read, and no
/// row is held against another one.
///
/// # Errors
///
/// If a table has not its columns, a cell cannot be read, or a key occurs twice.
pub fn load_accepted(tables: &Tables<'_>) -> Result<Dataset, LoadErrors> {
    let (about, terms, mut raw) = read_all(tables)?;
    let mut errors: Vec<LoadError> = Vec::new();
    let (items, _) = merge_items(&mut raw, &mut errors);
    LoadErrors::of(errors)?;
    Ok(assemble(tables, about, terms, items, raw))
}

/// The rows of all tables, each of which can be read by itself.
fn read_all(tables: &Tables<'_>) -> Result<(About, Terms, Raw), LoadErrors> {
    let about = read::about(tables.about)?;
    let terms = read::vocabulary(tables.vocabulary)?;
    let raw = read::tables(tables, &terms)?;
    Ok((about, terms, raw))
}

/// Takes the rows of figures out of all rows and merges them into items.
fn merge_items(raw: &mut Raw, errors: &mut Vec<LoadError>) -> (Vec<Item>, Vec<FigureRow>) {
    items::merge(std::mem::take(&mut raw.figures), &raw.documents, errors)
}

/// The dataset of rows whose references are checked, with its indexes.
fn assemble(
    tables: &Tables<'_>,
    about: About,
    terms: Terms,
    items: Vec<Item>,
    raw: Raw,
) -> Dataset {
    let subjects = without_lines(raw.subjects);
    let (relations, pages) = (without_lines(raw.relations), without_lines(raw.pages));
    let (milestones, sums) = (without_lines(raw.milestones), without_lines(raw.sums));
    let open_questions = without_lines(raw.open_questions);
    let documents = without_lines(raw.documents);
    let index = TableIndex::of(&Indexed {
        first_stage: terms.of_list(TermList::Stage).next().map(|it| it.code),
        items: &items,
        milestones: &milestones,
        sums: &sums,
        subjects: &subjects,
        relations: &relations,
        open_questions: &open_questions,
        documents: &documents,
        pages: &pages,
    });
    Dataset {
        about,
        #[cfg(not(target_arch = "wasm32"))]
        descriptions: without_lines(raw.descriptions),
        issued: tables.issued,
        terms,
        items,
        milestones,
        sums,
        synonyms: without_lines(raw.synonyms),
        subjects,
        relations,
        open_questions,
        documents,
        pages,
        changes: without_lines(raw.changes),
        version: raw.version,
        index,
        languages: Languages::default(),
    }
}

/// Loads `index.csv`: document, line and tokens of each row.
///
/// # Errors
///
/// If it has not its columns, a cell cannot be read, or a line occurs twice.
pub fn index(csv: &str) -> Result<Vec<(Id, u32, String)>, LoadErrors> {
    read::standalone(&schema::INDEX, csv, rows::index)
}

/// Loads `not-data.csv`.
///
/// # Errors
///
/// If it has not its columns, a cell cannot be read, or a key occurs twice.
pub fn not_data(csv: &str) -> Result<Vec<NotData>, LoadErrors> {
    read::standalone(&schema::NOT_DATA, csv, rows::not_data)
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;
    use crate::model::about::AboutField;
    use crate::model::date::When;
    use crate::model::revision::Version;

    const FIGURES: &str = "id,parent,subject,programme,kind,label_ja,label_en,fiscal_year,account,stage,\
        instrument,additive,parts,value,unit,precision,previous_value,qualifiers,as_printed,\
        previous_as_printed,document,lines,as_of,as_of_as_printed\n";
    const DOCUMENTS: &str = "id,title_ja,title_en,publisher_ja,publisher_en,text_sha256,address\n\
        doc,文書,Document,機構,Institute,\
        0000000000000000000000000000000000000000000000000000000000000000,\n";
    const PAGES: &str = "document,first_line,last_line,heading_ja,heading_en\ndoc,1,9,頁,Page\n";
    const RELATIONS: &str = "kind,from,to,document,lines,note_ja,note_en\n";
    const SUBJECTS: &str = "id,kind,parent,label_ja,label_en,detail_ja,detail_en,document,lines\n";

    const MILESTONES: &str = "id,subject,programme,label_ja,label_en,date,bound,certainty,status,\
        as_printed,document,lines\n";
    const OPEN_QUESTIONS: &str =
        "id,state,title_ja,title_en,note_ja,note_en,figures,milestones,document,lines\n";
    const ABOUT: &str = "field,text_ja,text_en\nslug,budget,budget\n\
        site-slug,site,site\nlanguage,ja,ja\ntitle,予算,Budget\nshort-title,予算,Budget\n\
        purpose,予算です,A budget.\nauthors,作成者,Authors\ncredit,機構の資料,By the institute\n\
        licence,許諾,Licence\nrights,権利,Rights\n";
    const VOCABULARY: &str = "list,code,parent,label_ja,label_en,meaning_ja,meaning_en,tone\n\
        programme,beams,,ビーム,Beams,,,blue\nstage,initial,,当初予算,initial budget,,,\n\
        stage,supplementary,,補正予算,supplementary budget,,,\n";
    const REVISIONS: &str = "version,id,field,old,new\n";
    const SYNONYMS: &str = "names,finds\n";
    const SUMS: &str = "id,label_ja,label_en,addends,over_accounts\n";
    /// Tables without rows, but for the document and its page.
    const EMPTY: Tables<'static> = Tables {
        about: ABOUT,
        descriptions: "page,text_ja,text_en\n",
        vocabulary: VOCABULARY,
        issued: When::Year(2020),
        figures: FIGURES,
        milestones: MILESTONES,
        sums: SUMS,
        synonyms: SYNONYMS,
        subjects: SUBJECTS,
        relations: RELATIONS,
        open_questions: OPEN_QUESTIONS,
        documents: DOCUMENTS,
        pages: PAGES,
        changes: REVISIONS,
        version: "0.2.0",
    };

    /// Loads a dataset of the given rows of figures and relations.
    fn load_rows(figures: &str, relations: &str) -> Result<Dataset, LoadErrors> {
        load(&Tables {
            figures: &format!("{FIGURES}{figures}"),
            relations: &format!("{RELATIONS}{relations}"),
            ..EMPTY
        })
    }

    #[track_caller]
    fn check_errors(figures: &str, expected: Expect) {
        expected.assert_eq(&load_rows(figures, "").unwrap_err().to_string());
    }

    /// A row of an amount in million yen for FY2020.
    fn amount(id: &str, parent: &str, parts: &str, value: &str) -> String {
        format!(
            "{id},{parent},,,allocation,名,Name,2020,,initial,,true,{parts},{value},million_yen,1,,\
             draft,{value}百万円,,doc,1,,\n"
        )
    }

    #[test]
    fn a_total_and_its_parts_load() {
        let rows = amount("all", "", "all", "3")
            + &amount("a", "all", "", "1")
            + &amount("b", "all", "", "2");
        let dataset = load_rows(&rows, "").unwrap();
        let total = &dataset.items()[0];
        assert_eq!(dataset.parts(total).len(), 2);
    }

    #[test]
    fn quoted_and_long_cells_keep_their_lines() {
        let long = "x".repeat(3_000);
        let rows = format!(
            "a,,,,allocation,\"名\n前, \"\"引用\"\"\",{long},2020,,initial,,true,,1,million_yen,1,,,1,,doc,1,,\n"
        );
        let dataset = load_rows(&rows, "").unwrap();
        assert_eq!(dataset.items()[0].label.in_language("ja"), "名\n前, \"引用\"");
        assert_eq!(dataset.items()[0].label.in_language("en"), long);
        check_errors(
            &(rows + &amount("B", "", "", "1")),
            expect![[
                r#"figures.csv:4 id: invalid id "B" (use lowercase ASCII letters and digits in words joined by `-`)"#
            ]],
        );
    }

    #[test]
    fn number_with_separators() {
        check_errors(
            &amount("a", "", "", "\"1,23\""),
            expect![[
                r#"figures.csv:2 value: invalid number "1,23" (write digits with an optional point, without separators)"#
            ]],
        );
    }

    #[test]
    fn amount_beyond_64_bits() {
        check_errors(
            &amount("a", "", "", "99999999999999"),
            expect![[
                r#"figures.csv:2 value: amount "99999999999999" too large for whole yen (check the unit: amounts are below 9 × 10^18 yen)"#
            ]],
        );
    }

    #[test]
    fn every_bad_cell_of_a_table_is_reported() {
        let rows = amount("a", "", "", "1").replace("million_yen", "dollars")
            + &amount("b", "", "", "1").replace("draft", "draught")
            + &amount("c", "", "", "1").replace("draft", "draft;draft")
            + &amount("d", "", "", "1").replace(",true,", ",yes,")
            + &amount("e", "", "", "1").replace("2020", "R2")
            + &amount("f", "", "", "1").replace("doc,1", "doc,2-1")
            + &amount("g", "", "", "1").replace("million_yen,1,", "million_yen,0,")
            + &amount("h", "", "", "1").replace("million_yen,1,", "million_yen,,")
            + &amount("i", "", "", "1").replace("1百万円", "")
            + &amount("j", "", "", "").replace("百万円", "不明")
            + &amount("k", "", "", "1").replace(",Name,", ",,")
            + &amount("l", "", "", "1").replace(",allocation,", ",budget,");
        check_errors(
            &rows,
            expect![[r#"
                figures.csv:2 unit: unknown value "dollars" (use one of: thousand_yen, million_yen, hundred_million_yen, trillion_yen, percent, number, times, companies, institutes, beamlines, divisions, items, devices, machines, types, ten_thousand_people, ten_thousand_households, ten_thousand_tonnes, tonnes, years, days, minutes, metres, watts, kilovolts, megavoltamperes, kiloelectronvolts, gigaelectronvolts, grays)
                figures.csv:3 qualifiers: unknown value "draught" (use one of: draft, estimate, approximate, rough-estimate, expected, equivalent, ceiling, new, reference, tentative-name, initially, includes-reconstruction, includes-land, includes-institute, sotowaku, or-so, nearly, more-than, less-than, from, up-to, class, presumed, forecast, aim, per-year, owner-unknown, not-recoverable)
                figures.csv:4 qualifiers: duplicate value "draft" (name it once)
                figures.csv:5 additive: invalid flag "yes" (use `true` or `false`)
                figures.csv:6 fiscal_year: invalid fiscal year "R2" (write the calendar year in which it starts, as four digits)
                figures.csv:7 lines: invalid lines "2-1" (write rising line numbers and runs, such as `1;137-138`)
                figures.csv:8 precision: invalid precision "0" (write the step of rounding, a number above zero)
                figures.csv:9 precision: missing precision of an amount (write the step to which the amount is rounded, such as `1`)
                figures.csv:10 as_printed: missing printed string of a value (give the string as the document prints it)
                figures.csv:11 value: missing value of a printed string (give the value, or leave the printed string empty too)
                figures.csv:12 label_en: missing value (this column must not be empty)
                figures.csv:13 kind: unknown value "budget" (use one of: allocation, ceiling, cost, count, members, member-institutes, sales, expected-participants, expected-institutes, expected-funding, share, progress, technical, statistic, experiment, target, duration, drawing, unexplained)"#]],
        );
    }

    #[test]
    fn codes_stand_in_the_vocabulary() {
        let rows = amount("a", "", "", "1").replace(",,,allocation", ",,beams,allocation")
            + &amount("b", "", "", "1").replace(",,,allocation", ",,fusion,allocation")
            + &amount("c", "", "", "1").replace("initial,", "revised,")
            + &amount("d", "", "", "1").replace("2020,,", "2020,general,");
        check_errors(
            &rows,
            expect![[r#"
            figures.csv:3 programme: unknown value "fusion" (use one of: beams)
            figures.csv:4 stage: unknown value "revised" (use one of: initial, supplementary)
            figures.csv:5 account: unknown value "general" (add it to vocabulary.csv)"#]],
        );
    }

    #[test]
    fn every_text_about_the_dataset_is_there() {
        let about = ABOUT.replace("authors", "author");
        let errors = load(&Tables { about: &about, ..EMPTY }).unwrap_err();
        expect![[r#"about.csv:8 field: unknown value "author" (use one of: slug, site-slug, language, title, short-title, purpose, authors, credit, licence, rights, name-cost-split, name-alliances, name-cost-shares, cost-split-finding, cost-split-amounts, cost-split-range, cost-split-budget, cost-split-budget-note, cost-shares-others, alliances-meaning, sources-finding, sources-method, example-label, example-amount, example-print, example-words, example-year, example-qualifier, example-subject, example-rounding)"#]].assert_eq(&errors.to_string());
        let about = ABOUT.replace("authors,作成者,Authors\n", "");
        let errors = load(&Tables { about: &about, ..EMPTY }).unwrap_err();
        expect![[r#"about.csv:1: missing row "authors" (add it to the table)"#]]
            .assert_eq(&errors.to_string());
        let about = ABOUT.replace("site,site", "My site,My site").replace("ja,ja", "Japanese,ja");
        let errors = load(&Tables { about: &about, ..EMPTY }).unwrap_err();
        expect![[r#"
            about.csv:3 field: invalid text "My site" (use lowercase ASCII letters and digits in words joined by `-` in a slug, and the code of a language, such as `ja`)
            about.csv:4 field: invalid text "Japanese" (use lowercase ASCII letters and digits in words joined by `-` in a slug, and the code of a language, such as `ja`)"#]].assert_eq(&errors.to_string());
        let dataset = load(&EMPTY).unwrap();
        assert!(dataset.about().text(AboutField::NameAlliances).is_empty());
        assert_eq!(dataset.about().text(AboutField::Rights).in_language("en"), "Rights");
    }

    #[test]
    fn terms_have_codes_and_parents() {
        let rows = "programme,a,,甲,A,,,\nprogramme,a,,甲,A,,,\nprogramme,b,c,乙,B,,,\naccount,c,a,丙,C,,,\n\
            stage,B,,丁,D,,,\nbudget,e,,戊,E,,,\nprogramme,f,f,己,F,,,red\n";
        let vocabulary = format!("{VOCABULARY}{rows}");
        let errors = load(&Tables { vocabulary: &vocabulary, ..EMPTY }).unwrap_err();
        expect![[r#"
            vocabulary.csv:6 list: duplicate key "programme, a" (every row needs a key of its own)
            vocabulary.csv:9 code: invalid code "B" (use at most 31 lowercase ASCII letters and digits in words joined by `-`)
            vocabulary.csv:10 list: unknown value "budget" (use one of: programme, account, stage, instrument)
            vocabulary.csv:11 tone: unknown value "red" (use one of: blue, pink, orange, green, violet, ochre, teal, grey)
            vocabulary.csv:7 parent: unknown code "c" (add it to the same list of vocabulary.csv, or correct it)
            vocabulary.csv:8 parent: unknown code "a" (add it to the same list of vocabulary.csv, or correct it)"#]].assert_eq(&errors.to_string());
    }

    #[test]
    fn synonyms_are_of_something() {
        let load = |rows: &str| load(&Tables { synonyms: &format!("{SYNONYMS}{rows}"), ..EMPTY });
        let dataset = load("UK;Britain,\nbudget of the institute,grant\n").unwrap();
        assert_eq!(dataset.synonyms()[0].names, ["UK", "Britain"]);
        assert_eq!(dataset.synonyms()[1].finds, ["grant"]);
        let errors = load("UK,\nUK;;Britain,\n").unwrap_err();
        expect![[r#"
            synonyms.csv:2 names: invalid names "UK" (separate names by `;`, and name at least two or what they find)
            synonyms.csv:3 names: invalid names "UK;;Britain" (separate names by `;`, and name at least two or what they find)"#]].assert_eq(&errors.to_string());
    }

    #[test]
    fn keys_are_unique() {
        check_errors(
            &(amount("a", "", "", "1") + &amount("a", "", "", "1")),
            expect![[
                r#"figures.csv:3 id: duplicate key "a, 2020, doc" (every row needs a key of its own)"#
            ]],
        );
    }

    #[test]
    fn one_figure_may_have_a_row_for_each_year() {
        let rows = amount("a", "", "", "1").replace("2020", "2021") + &amount("a", "", "", "2");
        let dataset = load_rows(&rows, "").unwrap();
        assert_eq!(dataset.item(&dataset.items()[0].id), Some(&dataset.items()[0]));
    }

    #[test]
    fn references_lead_somewhere() {
        let rows = amount("a", "nobody", "", "1")
            + &amount("b", "", "", "1").replace(",,,allocation", ",nothing,,allocation")
            + &amount("c", "", "", "1").replace("doc,1", "book,1")
            + &amount("d", "", "", "1").replace("doc,1", "doc,9-10");
        check_errors(
            &rows,
            expect![[r#"
                figures.csv:2 parent: unknown id "nobody" (add it to figures.csv or correct it)
                figures.csv:3 subject: unknown id "nothing" (add it to subjects.csv or correct it)
                figures.csv:4 document: unknown id "book" (add it to documents.csv or correct it)
                figures.csv:4 lines: invalid lines "1": no page holds them (every run of lines lies on a page of pages.csv)
                figures.csv:5 lines: invalid lines "9-10": no page holds them (every run of lines lies on a page of pages.csv)"#]],
        );
    }

    #[test]
    fn parents_come_without_cycles() {
        check_errors(
            &(amount("a", "b", "all", "1")
                + &amount("b", "a", "all", "1")
                + &amount("c", "b", "", "1")),
            expect![[r#"
                figures.csv:2 parent: invalid reference: "a" leads back to itself (follow the rows and break the circle)
                figures.csv:3 parent: invalid reference: "b" leads back to itself (follow the rows and break the circle)"#]],
        );
        let relation = "same-money,a,a,doc,1,,\n";
        let errors = load_rows(&amount("a", "", "", "1"), relation).unwrap_err().to_string();
        expect![[r#"relations.csv:2 from: invalid reference: "a" leads back to itself (follow the rows and break the circle)"#]].assert_eq(&errors);
    }

    #[test]
    fn totals_agree_with_their_parts() {
        let parts = amount("a", "all", "", "1") + &amount("b", "all", "", "2");
        check_errors(
            &(amount("all", "", "all", "5") + &parts),
            expect![
                "figures.csv:2 value: invalid total: 5000000 yen printed, 3000000 yen in its parts, more than rounding allows (1500000 yen) (correct an amount or add the part that is missing; say `main` if the document lists the main parts only, `unequal` if it does not add up)"
            ],
        );
        check_errors(
            &(amount("all", "", "", "3") + &parts),
            expect![
                "figures.csv:2 parts: missing value for a total with 2 parts (say `all`, `main` or `unequal`)"
            ],
        );
        check_errors(
            &amount("all", "", "all", "3"),
            expect![
                "figures.csv:2 parts: invalid value for a figure without parts (leave it empty, or make rows with this parent)"
            ],
        );
        for (parts_are, total) in [("all", "4"), ("main", "5"), ("unequal", "5")] {
            assert!(load_rows(&(amount("all", "", parts_are, total) + &parts), "").is_ok());
        }
    }

    #[test]
    fn cycles_are_of_the_newest_rows() {
        let newer = |row: String| row.replace("2020", "2021");
        let rows = newer(amount("a", "b", "all", "1"))
            + &newer(amount("b", "a", "all", "1"))
            + &amount("a", "c", "", "1")
            + &amount("c", "", "all", "1");
        check_errors(
            &rows,
            expect![[r#"
            figures.csv:2 parent: invalid reference: "a" leads back to itself (follow the rows and break the circle)
            figures.csv:3 parent: invalid reference: "b" leads back to itself (follow the rows and break the circle)
            figures.csv:4 parent: invalid reference: "a" leads back to itself (follow the rows and break the circle)"#]],
        );
        // Broken by a newer row without a parent.
        let rows = newer(amount("a", "", "", "1"))
            + &amount("a", "c", "", "1")
            + &amount("c", "", "all", "1");
        assert!(load_rows(&rows, "").is_ok());
    }

    #[test]
    fn a_long_chain_of_parents_loads() {
        let mut rows = amount("n0", "", "all", "1");
        for n in 1..5_000 {
            let parts = if n == 4_999 { "" } else { "all" };
            rows += &amount(&format!("n{n}"), &format!("n{}", n - 1), parts, "1");
        }
        assert_eq!(load_rows(&rows, "").unwrap().items().len(), 5_000);
    }

    #[test]
    fn money_is_printed_again_after_one_other() {
        let rows = amount("a", "", "", "1") + &amount("b", "", "", "1") + &amount("c", "", "", "1");
        let relations = "same-money,a,b,doc,1,,\nsame-money,b,a,doc,1,,\nsame-money,a,c,doc,1,,\n";
        expect![[r#"relations.csv:4 from: invalid reference: "a" prints the money of two others again (keep one row with this `from`)"#]]
            .assert_eq(&load_rows(&rows, relations).unwrap_err().to_string());
    }

    #[test]
    fn parts_across_accounts_count_once() {
        let rows = amount("all", "", "all", "1") + &amount("a", "all", "", "1");
        let relation = "part-across-accounts,a,all,doc,1,,\n";
        expect![[r#"relations.csv:2 to: invalid total: "a" would count twice (let `to` be a total that is not additive, without a parent, and not the parent of `from`)"#]].assert_eq(&load_rows(&rows, relation).unwrap_err().to_string());
    }

    #[test]
    fn amounts_are_not_negative_and_main_parts_not_more_than_their_total() {
        check_errors(
            &amount("a", "", "", "-5"),
            expect![[
                r#"figures.csv:2 value: invalid amount "-5" (an allocation is not below zero)"#
            ]],
        );
        check_errors(
            &(amount("all", "", "main", "1") + &amount("a", "all", "", "5")),
            expect![
                "figures.csv:2 value: invalid total: 1000000 yen printed, 5000000 yen in its main parts (correct an amount: main parts are not more than their total)"
            ],
        );
    }

    #[test]
    fn lines_are_those_of_an_editor() {
        let rows = format!("\n{}\n\n{}", amount("a", "", "", "1"), amount("B", "", "", "1"));
        let expected = expect![[
            r#"figures.csv:6 id: invalid id "B" (use lowercase ASCII letters and digits in words joined by `-`)"#
        ]];
        expected.assert_eq(&load_rows(&rows, "").unwrap_err().to_string());
        let of_windows = format!("{FIGURES}{rows}").replace('\n', "\r\n");
        let tables = Tables { figures: &of_windows, ..EMPTY };
        expected.assert_eq(&load(&tables).unwrap_err().to_string());
    }

    #[track_caller]
    fn check_tables(tables: &Tables<'_>, expected: Expect) {
        expected.assert_eq(&load(tables).unwrap_err().to_string());
    }

    #[test]
    fn dates_are_printed_and_of_the_calendar() {
        let rows = "a,,,名,Name,2019-13,at,certain,reached,2019.13,doc,1\n\
                    b,,,名,Name,2019-12,at,certain,reached,,doc,1\n\
                    c,nobody,,名,Name,,at,sure,reached,,doc,1\n";
        check_tables(
            &Tables { milestones: &format!("{MILESTONES}{rows}"), ..EMPTY },
            expect![[r#"
                milestones.csv:2 date: invalid date "2019-13" (write `1990s`, `2016`, `FY2019`, `2019-04` or `2016-04-01`)
                milestones.csv:3 as_printed: missing printed string of a value (give the string as the document prints it)
                milestones.csv:4 certainty: unknown value "sure" (use one of: certain, adjacent, probable, not-assignable)"#]],
        );
    }

    #[test]
    fn milestones_refer_to_what_there_is() {
        let rows = "a,nobody,,名,Name,,at,certain,reached,,doc,99\n";
        let relations = format!("{RELATIONS}same-event,a,b,doc,1,,\n");
        check_tables(
            &Tables { milestones: &format!("{MILESTONES}{rows}"), relations: &relations, ..EMPTY },
            expect![[r#"
                milestones.csv:2 subject: unknown id "nobody" (add it to subjects.csv or correct it)
                milestones.csv:2 lines: invalid lines "99": no page holds them (every run of lines lies on a page of pages.csv)
                relations.csv:2 to: unknown id "b" (add it to milestones.csv or correct it)"#]],
        );
    }

    #[test]
    fn what_is_lost_has_no_value() {
        check_errors(
            "a,,,,drawing,名,Name,,,,,false,,3,number,,,not-recoverable,3,,doc,1,,\n",
            expect![
                "figures.csv:2 value: invalid value of a number that is lost (leave it empty, or take the qualifier `not-recoverable` away)"
            ],
        );
    }

    #[test]
    fn sums_add_what_may_be_added() {
        let figures = amount("a", "", "all", "3")
            + &amount("b", "a", "", "3")
            + &amount("c", "", "", "1")
            + &amount("d", "", "", "1").replace(",2020,", ",2019,")
            + &amount("e", "", "", "1").replace(",true,", ",false,");
        let sums = "past,名,Name,c;d,false\n\
                    twice,名,Name,a;b,false\n\
                    beside,名,Name,c;e,false\n\
                    forbidden,名,Name,a;c,false\n";
        check_tables(
            &Tables {
                figures: &format!("{FIGURES}{figures}"),
                sums: &format!("{SUMS}{sums}"),
                relations: &format!("{RELATIONS}must-not-add,c,a,doc,1,理由,Why\n"),
                ..EMPTY
            },
            expect![[r#"
                sums.csv:2 addends: invalid sum: cannot combine a number of FY2019 with one of FY2020 (add figures of one kind, year, budget and account, or say `true` in over_accounts)
                sums.csv:3 addends: invalid sum: "a" and "b" must not be added (keep one of them)
                sums.csv:4 addends: invalid sum: "e" enters no sum (add figures of one kind, year, budget and account, or say `true` in over_accounts)
                sums.csv:5 addends: invalid sum: "a" and "c" must not be added (keep one of them)"#]],
        );
    }

    #[test]
    fn sums_see_money_behind_totals_and_repeats() {
        let figures = amount("a", "", "", "3")
            + &amount("b", "", "all", "3")
            + &amount("c", "b", "", "3")
            + &amount("d", "", "", "3");
        let sums = "chain,名,Name,a;d,false\n\
                    child,名,Name,a;c,false\n\
                    single,名,Name,a,false\n";
        let relations = "same-money,b,a,doc,1,,\nsame-money,d,b,doc,1,,\n";
        let tables = Tables {
            figures: &format!("{FIGURES}{figures}"),
            sums: &format!("{SUMS}{sums}"),
            relations: &format!("{RELATIONS}{relations}"),
            ..EMPTY
        };
        check_tables(
            &tables,
            expect![
                "sums.csv:4 addends: invalid sum of a single figure (name at least two figures, separated by `;`)"
            ],
        );
        let sums = format!("{SUMS}{}", sums.replace("single,名,Name,a,false\n", ""));
        check_tables(
            &Tables { sums: &sums, ..tables },
            expect![[r#"
            sums.csv:2 addends: invalid sum: "a" and "d" must not be added (keep one of them)
            sums.csv:3 addends: invalid sum: "a" and "c" must not be added (keep one of them)"#]],
        );
    }

    #[test]
    fn a_total_of_no_year_is_checked_once() {
        let total = amount("a", "", "all", "3") + &amount("b", "a", "", "9");
        check_errors(
            &total.replace(",2020,", ",,"),
            expect![
                "figures.csv:2 value: invalid total: 3000000 yen printed, 9000000 yen in its parts, more than rounding allows (1000000 yen) (correct an amount or add the part that is missing; say `main` if the document lists the main parts only, `unequal` if it does not add up)"
            ],
        );
    }

    #[test]
    fn parts_measure_what_their_total_does() {
        let part = amount("b", "a", "", "3").replace(",initial,", ",supplementary,");
        check_errors(
            &(amount("a", "", "all", "3") + &part),
            expect![
                "figures.csv:2 parts: invalid parts: cannot add an amount of the initial budget to one of the supplementary budget (give the total and its parts one kind, budget and sort of unit)"
            ],
        );
    }

    #[test]
    fn what_disagrees_differs() {
        let rows = amount("a", "", "", "3") + &amount("b", "", "", "3");
        let different = amount("a", "", "", "3") + &amount("b", "", "", "4");
        let errors = load_rows(&different, "same-money,a,b,doc,1,,\n").unwrap_err();
        expect!["relations.csv:2 kind: invalid relation: the figures differ (correct a value, or remove the row)"].assert_eq(&errors.to_string());
        let errors = load_rows(&rows, "disagrees,a,b,doc,1,,\n").unwrap_err();
        expect!["relations.csv:2 kind: invalid relation: the figures do not disagree (correct a value, or remove the row)"].assert_eq(&errors.to_string());
    }

    #[test]
    fn the_header_names_exactly_the_columns() {
        let tables = Tables { figures: "id,parent,parent,colour\na,b\n", subjects: "", ..EMPTY };
        expect![[r#"
            figures.csv:1: unknown column "colour" (correct its name or remove it)
            figures.csv:1: duplicate column "parent" (keep one of them)
            figures.csv:1: missing column "subject" (add it to the first line and every row)
            figures.csv:1: missing column "programme" (add it to the first line and every row)
            figures.csv:1: missing column "kind" (add it to the first line and every row)
            figures.csv:1: missing column "label_…" (add one for each language, such as `label_ja`)
            figures.csv:1: missing column "fiscal_year" (add it to the first line and every row)
            figures.csv:1: missing column "as_of" (add it to the first line and every row)
            figures.csv:1: missing column "account" (add it to the first line and every row)
            figures.csv:1: missing column "stage" (add it to the first line and every row)
            figures.csv:1: missing column "instrument" (add it to the first line and every row)
            figures.csv:1: missing column "additive" (add it to the first line and every row)
            figures.csv:1: missing column "parts" (add it to the first line and every row)
            figures.csv:1: missing column "value" (add it to the first line and every row)
            figures.csv:1: missing column "unit" (add it to the first line and every row)
            figures.csv:1: missing column "precision" (add it to the first line and every row)
            figures.csv:1: missing column "previous_value" (add it to the first line and every row)
            figures.csv:1: missing column "qualifiers" (add it to the first line and every row)
            figures.csv:1: missing column "as_printed" (add it to the first line and every row)
            figures.csv:1: missing column "previous_as_printed" (add it to the first line and every row)
            figures.csv:1: missing column "as_of_as_printed" (add it to the first line and every row)
            figures.csv:1: missing column "document" (add it to the first line and every row)
            figures.csv:1: missing column "lines" (add it to the first line and every row)
            figures.csv:2: invalid row of 2 values instead of 4 (put values that hold commas or quotes between double quotes)
            subjects.csv:1: missing header (the first line names the columns)"#]].assert_eq(&load(&tables).unwrap_err().to_string());
    }

    #[test]
    fn labels_are_in_any_languages() {
        let figures = format!("{FIGURES}{}", amount("a", "", "", "3"));
        let of = |heads: &str, cells: &str| {
            let figures = figures.replace("label_ja,label_en", heads).replace("名,Name", cells);
            let dataset = load(&Tables { figures: &figures, ..EMPTY }).unwrap();
            let label = dataset.items()[0].label.clone();
            ["ja", "en", "fr"].map(|it| label.in_language(it).to_owned())
        };
        assert_eq!(of("label_en", "Name"), ["Name", "Name", "Name"]);
        assert_eq!(of("label_fr,label_ja,label_en", "Nom,名,Name"), ["名", "Name", "Nom"]);
    }

    #[test]
    fn changes_are_of_versions_that_there_are() {
        let load = |rows: &str| load(&Tables { changes: &format!("{REVISIONS}{rows}"), ..EMPTY });
        let rows = "0.1.1,a,value,1,2\n0.2.0,milestone.b,date,,2016\n";
        let dataset = load(rows).unwrap();
        let since = |version: &str| {
            let version = Version::parse(version).unwrap();
            dataset.revisions_since(version).map(|it| it.key.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(since("0.1.0"), ["a", "milestone.b"]);
        assert_eq!(since("0.1.1"), ["milestone.b"]);
        assert_eq!(since("0.2.0"), Vec::<String>::new());
        expect![[r#"
            changes.csv:2 version: invalid version "1" (write three numbers, such as `0.1.0`)
            changes.csv:3 id: invalid id "A" (use lowercase ASCII letters and digits in words joined by `-`)
            changes.csv:5 new: nothing has changed (give what stood there before, or what stands there since)
            changes.csv:4 version: version "0.3.0" is newer than the data (name the version in datapackage.json and Cargo.toml first)"#]]
        .assert_eq(
            &load("1,a,value,1,2\n0.1.0,A,value,1,2\n0.3.0,a,value,1,2\n0.2.0,a,label_en,,\n")
                .unwrap_err()
                .to_string(),
        );
    }
}
