//! What lets the site be used without a network: a worker that stores every file of this version, and
//! the module that brings it in.

use std::path::Path;

use qst_explorer::contract::files::WORKER;
use qst_explorer::dataset::Dataset;
use qst_explorer::prerender::site;
use qst_explorer::view::{Delivery, Page, View, path};
use qst_explorer::words::lang::Lang;
use serde_json::{Map, Value, json};

use crate::tasks::digest;
use crate::tasks::error::Error;
use crate::tasks::package::template::Template;
use crate::tasks::package::{compress, read, write};

/// How paths begin of what is not stored because it is not for readers.
const NOT_FOR_READERS: [&str; 4] = ["pictures/", "oembed/", "share/", "_headers"];
/// How others of them end.
const ENDING_LEFT_OUT: &str = ".xml";

/// The module that brings the worker in, with its words.
///
/// # Errors
///
/// If it lacks a name.
pub(super) fn page_module(module: String) -> Result<String, Error> {
    let mut template = Template::new("offline.mjs", module);
    let words = |lang: &Lang| {
        let it = lang.offline();
        let words = json!({
            "ready": it.ready, "refused": it.refused, "insecure": it.insecure,
            "incomplete": it.incomplete, "altered": it.altered, "unknown": it.unknown,
            "newer": it.newer, "change": it.change, "held": it.held,
        });
        (lang.code().to_owned(), words)
    };
    let words: Map<String, Value> = Lang::ALL.iter().map(words).collect();
    template.fill("words", &Value::Object(words))?;
    template.filled()
}

/// Writes the worker, which knows every file that is in a site by now.
///
/// # Errors
///
/// If a file cannot be read or written, or if the worker lacks a name.
pub(super) fn write_worker(assets: &Path, dataset: &Dataset, dist: &Path) -> Result<(), Error> {
    let text = String::from_utf8(read(&assets.join(WORKER))?);
    let text = text.map_err(|e| Error::failure(WORKER, e.to_string()))?;
    let mut files = Vec::new();
    for path in compress::paths(dist)?.into_iter().filter(|it| is_stored(it)) {
        let integrity = digest::integrity(&read(&dist.join(&path))?);
        files.push(json!([path, integrity]));
    }
    let files = Value::Array(files);
    // Another worker is another version, too, even of the same files.
    let whole = format!("{text}{files}");
    let version: String = digest::hex(whole.as_bytes()).chars().take(16).collect();
    let mut template = Template::new(WORKER, text);
    template.fill("version", &json!(version))?;
    template.fill("files", &files)?;
    template.fill("pages", &pages(dataset))?;
    template.fill("folders not stored", &json!(left_out()))?;
    template.fill("ending not stored", &json!(ENDING_LEFT_OUT))?;
    write(&dist.join(WORKER), template.filled()?.as_bytes())
}

/// How paths begin of what is not stored: pages for frames of other sites in each language, which need a network
/// themselves, and what is not for readers.
fn left_out() -> Vec<String> {
    let bare = |lang: &Lang| path::of(&View::of(*lang, Delivery::Bare, Page::Overview));
    Lang::ALL.iter().map(bare).chain(NOT_FOR_READERS.map(str::to_owned)).collect()
}

fn is_stored(path: &str) -> bool {
    !left_out().iter().any(|it| path.starts_with(it)) && !path.ends_with(ENDING_LEFT_OUT)
}

/// Of each page by its file, the query by which every other page shows it.
fn pages(dataset: &Dataset) -> Value {
    let pages = site::pages(dataset).into_iter().filter(|it| it.delivery == Delivery::Site);
    let page = |it: View| {
        let query = format!("lang={}&view={}", it.lang.code(), it.page.code());
        (path::file(&it), Value::String(query))
    };
    Value::Object(pages.map(page).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_programs_and_data_are_stored_and_frames_are_not() {
        for path in ["index.html", "en/timeline.html", "assets/app-1.wasm", "data/tables.zip"] {
            assert!(is_stored(path), "{path}");
        }
        for path in ["embed/index.html", "en/embed/facts.html", "share/facts-ja.png", "sitemap.xml"]
        {
            assert!(!is_stored(path), "{path}");
        }
    }

    #[test]
    fn the_module_speaks_every_language() {
        let module = page_module("const WORDS = \"@words\";".to_owned()).unwrap();
        for lang in Lang::ALL {
            assert!(module.contains(lang.offline().ready), "{module}");
        }
    }
}
