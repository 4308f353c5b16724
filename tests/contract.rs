//! The names that pages, programs, scripts and style sheets share are those of `src/contract`, in each of them.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "tests may fail")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use qst_explorer::contract::{NAME, attributes, events, ids};
use qst_explorer::view::param::Param;
use qst_explorer::view::{Theme, Visibility};

/// Attributes of Trunk, which it takes out of `index.html`.
const OF_TRUNK: [&str; 3] = ["data-trunk", "data-bin", "data-wasm-opt"];

/// The text of every file that may hold such names, without its comments, by its path: the contract itself is not
/// among them.
fn sources() -> BTreeMap<String, String> {
    let mut res = BTreeMap::new();
    for folder in ["src", "assets"] {
        collect(Path::new(folder), &mut res);
    }
    res.insert("index.html".to_owned(), fs::read_to_string("index.html").unwrap());
    res.retain(|path, _| !path.starts_with("src/contract/"));
    res
}

fn collect(folder: &Path, res: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let ending = path.extension().and_then(|it| it.to_str()).unwrap_or_default();
        if path.is_dir() {
            collect(&path, res);
        } else if ["rs", "js", "mjs", "css"].contains(&ending) {
            let text = fs::read_to_string(&path).unwrap();
            let lines = text.lines().filter(|it| !it.trim_start().starts_with("//"));
            res.insert(path.display().to_string(), lines.collect::<Vec<&str>>().join("\n"));
        }
    }
}

/// Scripts alone, by their path.
fn scripts() -> BTreeMap<String, String> {
    let mut res = sources();
    res.retain(|path, _| path.ends_with("js"));
    res
}

/// What follows each place of a text in another, as long as it is made of such letters.
fn after<'a>(text: &'a str, start: &str, is_part: impl Fn(char) -> bool) -> Vec<&'a str> {
    let rests = text.split(start).skip(1);
    rests.map(|rest| rest.split(|it| !is_part(it)).next().unwrap_or_default()).collect()
}

fn is_kebab(it: char) -> bool {
    it.is_ascii_lowercase() || it == '-'
}

/// `data-…` for a property of `dataset`, such as `mount` or `qstFit`.
fn attribute_of(property: &str) -> String {
    let letter = |it: char| match it.is_ascii_uppercase() {
        true => format!("-{}", it.to_ascii_lowercase()),
        false => it.to_string(),
    };
    format!("data-{}", property.chars().map(letter).collect::<String>())
}

/// Every attribute of our own that a source names.
fn attributes_in(source: &str) -> BTreeSet<String> {
    // What follows a letter or a slash is another word, such as that of a crate.
    let is_start = |(at, _): &(usize, &str)| {
        source[..*at]
            .chars()
            .next_back()
            .is_none_or(|it| !it.is_alphanumeric() && !"/_-".contains(it))
    };
    let written = source.match_indices("data-").filter(is_start).map(|(at, _)| {
        source[at..].split(|it| !is_kebab(it)).next().unwrap().trim_end_matches('-').to_owned()
    });
    written.filter(|it| it != "data").collect()
}

/// The constant of a name, as Rust uses it: `attributes::KEY` for `data-key`.
fn constant_of(module: &str, name: &str) -> String {
    let name = name.strip_prefix("data-").unwrap_or(name);
    format!("{module}::{}", name.replace('-', "_").to_ascii_uppercase())
}

/// Whether the constant of a name is in a source, or the name itself behind one of some starts.
fn is_used(source: &str, module: &str, name: &str, starts: &[&str]) -> bool {
    let is_end = |rest: &str| !rest.starts_with(|it: char| it.is_alphanumeric() || it == '_');
    let constant = constant_of(module, name);
    let by_constant = source.split(&constant).skip(1).any(is_end);
    by_constant || starts.iter().any(|start| after(source, start, is_kebab).contains(&name))
}

#[test]
fn attributes_are_those_of_the_contract() {
    let known: BTreeSet<&str> = attributes::ALL.into_iter().chain(OF_TRUNK).collect();
    let mut used: BTreeSet<String> = BTreeSet::new();
    for (path, source) in sources() {
        let mut found = attributes_in(&source);
        if path.ends_with("js") {
            let set = after(&source, "dataset.", char::is_alphanumeric);
            found.extend(set.into_iter().map(attribute_of));
        }
        let unknown: Vec<&String> =
            found.iter().filter(|it| !known.contains(it.as_str())).collect();
        assert!(unknown.is_empty(), "{path}: {unknown:?}");
        used.extend(found);
        let named = attributes::ALL.iter().filter(|it| is_used(&source, "attributes", it, &[]));
        used.extend(named.map(|it| (*it).to_owned()));
    }
    let unused: Vec<&str> = attributes::ALL.into_iter().filter(|it| !used.contains(*it)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

/// What starts the name of an event in a script.
const EVENTS: [&str; 3] = ["addEventListener(\"", "new Event(\"", "new CustomEvent(\""];

#[test]
fn events_are_those_of_the_contract_or_of_the_browser() {
    let of_browsers = [
        "DOMContentLoaded",
        "activate",
        "click",
        "controllerchange",
        "error",
        "fetch",
        "install",
        "load",
        "message",
        "offline",
        "resize",
        "statechange",
        "unhandledrejection",
        "updatefound",
    ];
    let known: BTreeSet<&str> = events::ALL.into_iter().chain(of_browsers).collect();
    for (path, script) in scripts() {
        let is_part = |it: char| it.is_alphanumeric() || it == '-';
        let named = EVENTS.iter().flat_map(|start| after(&script, start, is_part));
        let unknown: Vec<&str> = named.filter(|it| !known.contains(it)).collect();
        assert!(unknown.is_empty(), "{path}: {unknown:?}");
    }
    let sources = sources();
    let is_used = |name: &&str| sources.values().any(|it| is_used(it, "events", name, &EVENTS));
    let unused: Vec<&str> = events::ALL.into_iter().filter(|it| !is_used(it)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn ids_that_scripts_ask_for_are_those_of_the_contract() {
    for (path, script) in scripts() {
        let asked = after(&script, "getElementById(\"", is_kebab);
        let asked = asked.into_iter().chain(after(&script, "querySelector(\"#", is_kebab));
        let unknown: Vec<&str> = asked.filter(|it| !ids::ALL.contains(it)).collect();
        assert!(unknown.is_empty(), "{path}: {unknown:?}");
    }
    let starts = ["id=\"", "id=\\\"", "line.id = \""];
    let sources = sources();
    let is_there = |id: &&str| sources.values().any(|it| is_used(it, "ids", id, &starts));
    let unused: Vec<&str> = ids::ALL.into_iter().filter(|it| !is_there(it)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

/// A frame sets the options that its link asks for before any program is there.
#[test]
fn frames_know_the_options_of_embedding() {
    let script = &sources()["assets/frame.js"];
    for (param, codes) in [
        (Param::Theme, Theme::CODES),
        (Param::Title, Visibility::CODES),
        (Param::Controls, Visibility::CODES),
    ] {
        assert!(script.contains(&format!("[\"{}\", {codes:?}],", param.code())), "{param:?}");
    }
    for path in ["assets/frame.js", "assets/embed.js", "assets/offline.mjs", "assets/sw.js"] {
        assert!(sources()[path].contains(NAME), "{path}");
    }
}
