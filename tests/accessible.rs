//! What those who hear a page rely on: languages, references, the order of a figure.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "tests may fail"
)]

#[path = "support/edition.rs"]
mod edition;
#[path = "support/elements.rs"]
mod elements;
#[path = "support/items.rs"]
mod items;
#[path = "support/page.rs"]
#[allow(dead_code, reason = "only what is sent is looked at here")]
mod page;

use std::collections::BTreeSet;

use elements::Elements;
use page::html;
use qst_explorer::chart::scene::Shape;
use qst_explorer::view::{Form, Page};
use qst_explorer::words::lang::Lang;
use qst_explorer::words::script;

/// Every page, in every form, drilled and with something selected, whole and bare.
fn queries() -> Vec<String> {
    let mut res: Vec<String> = Vec::new();
    for page in Page::ALL.iter().map(|it| it.code()) {
        res.push(format!("view={page}"));
        res.push(format!("view={page}&unit=billion&select=jt60sa"));
        res.push(format!("view={page}&frame=bare&select=milestone.qst-founding"));
    }
    for form in Form::ALL.iter().map(|it| it.code()) {
        for at in ["", "&at=iter-ba-total", "&at=operating-grant-general-account"] {
            res.push(format!("view=allocations&form={form}{at}"));
        }
    }
    res.push("view=search&q=%E7%B4%84200%E5%84%84%E5%86%86".to_owned());
    res.push("view=search&q=%E6%A1%88".to_owned());
    res.push("view=search&q=%E7%8C%AB%20kitten".to_owned());
    res.push("view=%E7%8C%AB&v=0.1.0".to_owned());
    res
}

/// The elements of every page in a language.
async fn pages(lang: &str) -> Vec<(String, Elements)> {
    let mut res = Vec::new();
    for query in queries() {
        let query = format!("?{query}&lang={lang}");
        let elements = Elements::of(&html(&query, 1280).await);
        assert!(elements.all.len() > 50, "{query}");
        res.push((query, elements));
    }
    res
}

/// A voice is told of what is Japanese in English pages. What a mark is called can hold no elements.
#[tokio::test]
async fn japanese_is_marked_in_english_pages() {
    let mut n_marked = 0;
    for (query, elements) in pages("en").await {
        for (text, within) in elements.texts.iter().filter(|it| script::is_foreign(Lang::En, &it.0))
        {
            if elements.all[*within].name == "title" {
                continue;
            }
            let lang = elements.around(*within).find_map(|it| it.get("lang"));
            assert_eq!(lang, Some("ja"), "{query}: {text:?} in {:?}", elements.all[*within]);
            n_marked += 1;
        }
    }
    assert!(n_marked > 1_000, "{n_marked}");
}

/// Whatever refers to another element finds it.
#[tokio::test]
async fn every_reference_leads_to_an_element() {
    for lang in ["ja", "en"] {
        for (query, elements) in pages(lang).await {
            let ids: Vec<&str> = elements.all.iter().filter_map(|it| it.get("id")).collect();
            let known: BTreeSet<&str> = ids.iter().copied().collect();
            assert_eq!(known.len(), ids.len(), "{query}: an id stands twice");
            for element in &elements.all {
                let names = ["for", "aria-labelledby", "aria-describedby", "aria-controls"];
                let named = names.into_iter().filter_map(|it| element.get(it));
                let within = element.get("href").and_then(|it| it.strip_prefix('#'));
                for id in named.flat_map(str::split_whitespace).chain(within) {
                    assert!(known.contains(id), "{query}: no {id:?} for {element:?}");
                }
            }
        }
    }
}

/// The caption of a figure is its last part.
#[tokio::test]
async fn captions_end_their_figures() {
    for (query, elements) in pages("en").await {
        for (idx, caption) in elements.named("figcaption") {
            let last = elements.all.iter().rposition(|it| it.parent == caption.parent);
            assert_eq!(last, Some(idx), "{query}");
        }
    }
}

/// What marks say in a picture, and the headings over them, is said of a mark, in a sentence or in a table: the
/// texts of a picture are hidden from voices. How to read it, and its scales, are for those who see it.
#[test]
fn every_word_of_a_picture_is_said() {
    let mut silent: BTreeSet<String> = BTreeSet::new();
    let mut n_words = 0;
    items::check_each(|_, item, _| {
        let Some(scene) = &item.scene else {
            return;
        };
        let cells = item.tables.iter().flat_map(|(caption, table)| {
            let rows = table.rows.iter().flat_map(|it| &it.cells).map(|it| &it.text);
            [caption].into_iter().chain(&table.head).chain(rows)
        });
        let labels = scene.stops.iter().map(|it| &it.label);
        let said = [&item.title].into_iter().chain(&item.sentences).chain(labels).chain(cells);
        let said = said.map(String::as_str).collect::<Vec<&str>>().join("\n");
        let said = bare(&said).to_lowercase();
        for mark in &scene.marks {
            if let Shape::Text { text, bold, .. } = &mark.shape
                && (mark.key.is_some() || (*bold && !text.starts_with(char::is_numeric)))
            {
                // One year after the other is said where a picture says it of both at once.
                let text = text.replace("両年度", "");
                // What belongs to a mark is said of it in other words; what stands for itself as it is.
                let pieces: Vec<&str> = match mark.key {
                    Some(_) => text.split(|it: char| !it.is_alphabetic() && it != '≠').collect(),
                    None => vec![text.as_str()],
                };
                let is_silent = |it: &&str| {
                    it.contains(char::is_alphabetic) && !said.contains(&bare(it).to_lowercase())
                };
                let is_word = |it: &&str| it.chars().nth(1).is_some();
                n_words += pieces.len();
                if pieces.iter().filter(|it| is_word(it)).any(is_silent) {
                    silent.insert(format!("{}: {text}", item.name));
                }
            }
        }
    });
    assert!(n_words > 1_000, "{n_words}");
    assert!(silent.is_empty(), "{silent:#?}");
}

/// Letters and signs alone: lines break elsewhere, and brackets are put around.
fn bare(text: &str) -> String {
    text.chars().filter(|it| !it.is_whitespace() && !"()（）…".contains(*it)).collect()
}
