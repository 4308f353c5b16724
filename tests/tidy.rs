//! Rules about the code itself, checked like any other behaviour.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "tests may fail")]

#[path = "support/names.rs"]
#[allow(dead_code, reason = "pages are looked through elsewhere")]
mod names;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fs;
use std::path::{Path, PathBuf};

use qst_explorer::words::lang::Lang;

/// Each layer and the layers that it may use, in the order in which data flows.
const LAYERS: &[(&str, &[&str])] = &[
    ("contract", &[]),
    ("model", &[]),
    ("dataset", &["model"]),
    ("bundled", &["model", "dataset"]),
    ("proof", &["model", "dataset"]),
    ("words", &["model", "dataset"]),
    ("search", &["model", "dataset", "words"]),
    ("view", &["model", "dataset", "words"]),
    ("describe", &["model", "dataset", "words", "view"]),
    ("chart", &["model", "dataset", "words", "view", "describe"]),
    ("paint", &["model", "dataset", "describe", "chart"]),
    ("export", &["contract", "model", "dataset", "words", "view", "describe", "chart", "paint"]),
    (
        "components",
        &["contract", "model", "dataset", "words", "view", "describe", "chart", "paint", "export"],
    ),
    ("app", BELOW_APP),
    ("prerender", BELOW_EDGES),
    ("web", BELOW_EDGES),
];

/// What pages are made from.
const BELOW_APP: &[&str] = &[
    "contract",
    "model",
    "dataset",
    "words",
    "search",
    "view",
    "describe",
    "chart",
    "paint",
    "export",
    "components",
];

/// What the browser and the build are given: everything but the search, which pages ask.
const BELOW_EDGES: &[&str] = &[
    "contract",
    "model",
    "dataset",
    "bundled",
    "words",
    "view",
    "describe",
    "chart",
    "paint",
    "export",
    "components",
    "app",
];

/// Crates that only some layers know.
const CRATES: &[(&str, &[&str])] = &[
    ("plotters", &["chart"]),
    ("plotters_backend", &["chart"]),
    ("streemap", &["chart"]),
    ("csv_core", &["dataset"]),
    ("serde_urlencoded", &["view"]),
    ("yew", &["paint", "components", "app", "prerender", "web"]),
    ("gloo", &["web"]),
    ("web_sys", &["web"]),
    ("wasm_bindgen", &["web"]),
    ("wasm_bindgen_futures", &["web"]),
];

/// Past this many lines of code a file is to be split.
const MAX_LINES: usize = 400;

#[test]
fn layers_only_look_upstream() {
    let mut broken: Vec<String> = Vec::new();
    for (layer, allowed) in LAYERS {
        for file in files_of(layer) {
            let source = fs::read_to_string(&file).unwrap();
            for used in named_after(&source, "crate::") {
                // A test may name a macro or the crate itself; layers are what is listed above.
                let is_layer = LAYERS.iter().any(|(name, _)| *name == used);
                if !is_layer || (used != *layer && !allowed.contains(&used.as_str())) {
                    broken.push(format!("{}: {layer} must not use {used:?}", file.display()));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn crates_stay_in_their_layers() {
    let mut broken: Vec<String> = Vec::new();
    for (layer, _) in LAYERS {
        for file in files_of(layer) {
            let source = fs::read_to_string(&file).unwrap();
            for (name, layers) in CRATES {
                let is_used = source.lines().any(|line| names(line, &format!("{name}::")));
                if is_used && !layers.contains(layer) {
                    broken.push(format!("{}: {layer} must not use {name}", file.display()));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_layer_is_listed() {
    let modules = fs::read_to_string("src/lib.rs").unwrap();
    let modules = modules.lines().filter_map(|line| line.strip_prefix("pub mod "));
    let modules: Vec<&str> = modules.map(|it| it.trim_end_matches(';')).collect();
    assert_eq!(modules, LAYERS.iter().map(|(layer, _)| *layer).collect::<Vec<&str>>());
}

#[test]
fn every_file_says_what_it_is_and_keeps_short() {
    let mut broken: Vec<String> = Vec::new();
    for file in rust_files(Path::new("src")) {
        let source = fs::read_to_string(&file).unwrap();
        if !source.starts_with("//! ") {
            broken.push(format!("{}: does not begin with a sentence", file.display()));
        }
        let code = source.split("#[cfg(test)]").next().unwrap_or_default().lines();
        let is_code = |line: &&str| !line.trim().is_empty() && !line.trim().starts_with("//");
        let n_lines = code.filter(is_code).count();
        if n_lines > MAX_LINES {
            broken.push(format!("{}: {n_lines} lines of code", file.display()));
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// What a component gives is prepared for voices and translators, as `components::prepared` says.
#[test]
fn components_give_prepared_text() {
    let mut broken: Vec<String> = Vec::new();
    for file in rust_files(Path::new("src/app")).into_iter().chain(rust_files(Path::new("src/web")))
    {
        let source = fs::read_to_string(&file).unwrap();
        for component in source.split("#[component]").skip(1) {
            let body = component.split("\n}\n").next().unwrap_or_default();
            // One that gives nothing but another component has no text of its own.
            if !body.contains("prepared(") && !body.contains("html! { <App ") {
                let name = body.trim().lines().next().unwrap_or_default();
                broken.push(format!("{}: {name}", file.display()));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// Names of the bundled data that are in a file of code for something else.
const NOT_OF_THE_DATA: &[(&str, &str)] = &[
    // Addresses of pages and formats of links, which were given out.
    ("src/view/page.rs", "fusion"),
    ("src/view/page.rs", "synchrotron"),
    // Words of any budget.
    ("src/export/columns.rs", "supplementary budget"),
    ("src/words/lang/ja/cost_split.rs", "パートナー"),
    // Meanings of qualifiers, which are a closed list of the program.
    ("src/words/lang/ja/terms.rs", "運営費交付金"),
    ("src/words/lang/ja/terms.rs", "東日本大震災復興特別会計"),
];

/// Prints that the meanings of qualifiers quote in every language.
const QUOTED: [&str; 1] = ["整備用地"];

/// Code asks the data by what they say of themselves (kinds, relations, the vocabulary), never for a row of
/// this dataset, and says nothing that holds of this one alone: that is in the tables.
#[test]
fn code_names_nothing_of_the_data() {
    let (names, codes) = (names::bundled(), names::codes());
    let mut broken: Vec<String> = Vec::new();
    for file in rust_files(Path::new("src")).into_iter().filter(|it| !it.starts_with("src/bin")) {
        let source = fs::read_to_string(&file).unwrap();
        let file = file.to_str().unwrap();
        let code = code_of(&source);
        let is_quoting = file.starts_with("src/words/lang/") && file.ends_with("/terms.rs");
        let is_allowed = |name: &str| {
            NOT_OF_THE_DATA.contains(&(file, name)) || (is_quoting && QUOTED.contains(&name))
        };
        let named = names.iter().filter(|it| it.is_in_code(&code) && !is_allowed(it.text()));
        broken.extend(named.map(|it| format!("{file}: {it:?}")));
        let coded = codes.iter().filter(|it| code.contains(&format!("\"{it}\"")));
        let coded = coded.filter(|it| !is_allowed(it));
        broken.extend(coded.map(|it| format!("{file}: the code {it:?}")));
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn names_of_the_data_are_found() {
    let names = names::bundled();
    let found = |source: &str| names.iter().any(|it| it.is_in_code(&code_of(source)));
    for planted in [
        "let id = Id::parse(\"iter-ba-total\");",
        "title: \"数値はすべてQSTの資料によります。\",",
        "about: \"with ITER and the Broader \\\n            Approach\",",
        "heading: \"次世代放射光施設の予算\",",
        "(\"Brain and Mind\", 11)",
    ] {
        assert!(found(planted), "{planted}");
    }
    for other in [
        "// QST prints 21,535.",
        "/// The Broader Approach.",
        "#[cfg(test)]\nmod tests { const IT: &str = \"iter-ba-total\"; }",
        "iter_ba_total(total)",
        "title: \"{title}のすべての数値\",",
    ] {
        assert!(!found(other), "{other}");
    }
    assert!(names::codes().contains("management-expenses-grant"));
}

/// Code without comments and tests, in which a string that goes on in the next line is in one.
fn code_of(source: &str) -> String {
    let code = source.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let code = code.split("#[cfg(test)]\n#[allow").next().unwrap_or_default();
    let code = code.split("#[cfg(all(test").next().unwrap_or_default();
    let lines = code.lines().filter(|it| !it.trim_start().starts_with("//"));
    let mut res = String::new();
    for line in lines {
        match line.strip_suffix('\\') {
            Some(begun) => res += begun.trim_start(),
            None => {
                res += line.trim_start();
                res.push('\n');
            }
        }
    }
    res
}

/// What differs between languages is in their folders, so that another one needs no code elsewhere.
#[test]
fn no_code_asks_which_language_it_is() {
    let words = Path::new("src/words");
    let mut broken: Vec<String> = Vec::new();
    for file in rust_files(Path::new("src")).into_iter().filter(|it| !it.starts_with(words)) {
        let source = fs::read_to_string(&file).unwrap();
        let code = source.split("\nmod tests {").next().unwrap_or_default();
        let is_asked =
            |it: &str| Lang::ALL.iter().any(|lang| names(it, &format!("Lang::{lang:?}")));
        let named = code.lines().find(|it| is_asked(it));
        broken.extend(named.map(|it| format!("{}: {}", file.display(), it.trim())));
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// Each type that the library sorts by itself adds some 4 KiB to the application.
#[test]
fn what_is_sent_sorts_by_one_copy_of_the_algorithm() {
    // These run natively alone.
    let native = ["src/bin", "src/proof", "src/prerender"].map(Path::new);
    let mut broken: Vec<String> = Vec::new();
    for file in rust_files(Path::new("src")) {
        let is_native = native.iter().any(|it| file.starts_with(it));
        if is_native || file == Path::new("src/model/order.rs") {
            continue;
        }
        let code = code_of(&fs::read_to_string(&file).unwrap());
        let is_sorted = |it: &&str| {
            [".sort(", ".sort_by", ".sort_unstable"].iter().any(|name| it.contains(name))
                || (it.contains("BTree") && it.contains(".collect("))
        };
        broken.extend(code.lines().filter(is_sorted).map(|it| format!("{}: {it}", file.display())));
    }
    assert!(broken.is_empty(), "use model::order instead\n{}", broken.join("\n"));
}

/// The names that follow a prefix in a source.
fn named_after(source: &str, prefix: &str) -> Vec<String> {
    let names = source.split(prefix).skip(1);
    names
        .map(|rest| rest.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect())
        .collect()
}

/// Whether a line of code, not of comments, holds a path that starts so.
fn names(line: &str, path: &str) -> bool {
    if line.trim_start().starts_with("//") {
        return false;
    }
    line.match_indices(path).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        before.is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != ':')
    })
}

/// The file and the folder of a layer.
fn files_of(layer: &str) -> Vec<PathBuf> {
    let mut res = rust_files(&Path::new("src").join(layer));
    let file = Path::new("src").join(layer).with_extension("rs");
    res.extend(file.exists().then_some(file));
    assert!(!res.is_empty(), "no file of {layer}");
    res
}

fn rust_files(dir: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(dir) else {
        return Vec::new();
    };
    let mut res: Vec<PathBuf> = Vec::new();
    for entry in entries {
        let path = entry.unwrap().path();
        match path.extension() {
            Some(ext) if ext == "rs" => res.push(path),
            _ if path.is_dir() => res.extend(rust_files(&path)),
            _ => (),
        }
    }
    res.sort();
    res
}

/// A module and the modules that its code names.
type Uses = BTreeMap<String, BTreeSet<String>>;

#[test]
fn no_layer_goes_in_circles() {
    let mut broken: Vec<String> = Vec::new();
    for (layer, _) in LAYERS {
        let uses = uses_within(layer);
        broken.extend(circles(&uses).into_iter().map(|it| it.join(" → ")));
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn circles_are_found() {
    let uses = |pairs: &[(&str, &[&str])]| -> Uses {
        let of = |names: &[&str]| names.iter().map(|it| (*it).to_owned()).collect();
        pairs.iter().map(|(from, to)| ((*from).to_owned(), of(to))).collect()
    };
    let straight = uses(&[("a", &["b", "c"]), ("b", &["c"]), ("c", &[])]);
    assert_eq!(circles(&straight), Vec::<Vec<String>>::new());
    let circle = uses(&[("a", &["b"]), ("b", &["c"]), ("c", &["b"])]);
    assert_eq!(circles(&circle), [["b", "c", "b"]]);
    let source = "use crate::a::{self, b::{C, d}};\nfn f() { super::g(); }\n// crate::no\n";
    let named = ["crate::a::self", "crate::a::b::C", "crate::a::b::d", "super::g"];
    assert_eq!(paths_in(source), named);
}

/// What each file of a layer uses of the others, whose modules may be declared where they are used.
fn uses_within(layer: &str) -> Uses {
    let files = files_of(layer);
    let modules: BTreeSet<String> = files.iter().map(|it| module_of(it)).collect();
    let uses_of = |file: &PathBuf| {
        let module = module_of(file);
        let source = fs::read_to_string(file).unwrap();
        let parent = module.rsplit_once("::").map_or("crate", |(parent, _)| parent).to_owned();
        let code = source.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
        let code = code.split("#[cfg(all(test").next().unwrap_or_default();
        let used = paths_in(code).into_iter().filter_map(|path| {
            let path = match path.strip_prefix("super::") {
                Some(rest) => format!("{parent}::{rest}"),
                None => path,
            };
            let mut path = path.as_str();
            while !modules.contains(path) {
                path = path.rsplit_once("::")?.0;
            }
            Some(path.to_owned()).filter(|it| *it != module)
        });
        (module.clone(), used.collect())
    };
    files.iter().map(uses_of).collect()
}

/// The module that a file is.
fn module_of(file: &Path) -> String {
    let path = file.strip_prefix("src").unwrap().with_extension("");
    let names: Vec<&str> = path.iter().map(|it| it.to_str().unwrap()).collect();
    let names = names.into_iter().filter(|it| *it != "mod");
    ["crate"].into_iter().chain(names).collect::<Vec<&str>>().join("::")
}

/// The paths in some code that begin at the crate or at the parent, those of a list one by one.
fn paths_in(code: &str) -> Vec<String> {
    let lines = code.lines().filter(|it| !it.trim_start().starts_with("//"));
    let code = lines.collect::<Vec<&str>>().join("\n");
    let mut res: Vec<String> = Vec::new();
    for start in ["crate::", "super::"] {
        for (at, _) in code.match_indices(start) {
            let before = code[..at].chars().next_back();
            if before.is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != ':') {
                push_paths(start, &code[at + start.len()..], &mut res);
            }
        }
    }
    res
}

/// Adds the paths that a text begins with, below a prefix; gives what follows them.
fn push_paths<'t>(prefix: &str, text: &'t str, paths: &mut Vec<String>) -> &'t str {
    let text = text.trim_start();
    if let Some(mut rest) = text.strip_prefix('{') {
        while !rest.trim_start().starts_with('}') && !rest.is_empty() {
            rest = push_paths(prefix, rest, paths).trim_start();
            rest = rest.strip_prefix(',').unwrap_or(rest);
        }
        return rest.trim_start().strip_prefix('}').unwrap_or_default();
    }
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    match rest.strip_prefix("::") {
        Some(rest) if !name.is_empty() => push_paths(&format!("{prefix}{name}::"), rest, paths),
        _ => {
            paths.push(format!("{prefix}{name}"));
            // A sign that begins no name is left behind, so that every list comes to its end.
            if name.is_empty() { rest.get(1..).unwrap_or_default() } else { rest }
        }
    }
}

/// A way from each module back to itself, the shortest, once for all modules on it.
fn circles(uses: &Uses) -> Vec<Vec<String>> {
    let mut known: BTreeSet<String> = BTreeSet::new();
    let mut res: Vec<Vec<String>> = Vec::new();
    for start in uses.keys() {
        let mut ways: VecDeque<Vec<String>> = VecDeque::from([vec![start.clone()]]);
        let mut seen: BTreeSet<String> = BTreeSet::new();
        while let Some(way) = ways.pop_front() {
            for next in way.last().and_then(|it| uses.get(it)).into_iter().flatten() {
                let way: Vec<String> = way.iter().chain([next]).cloned().collect();
                if next == start {
                    if !known.contains(start) {
                        known.extend(way.iter().cloned());
                        res.push(way);
                    }
                    ways.clear();
                    break;
                }
                if seen.insert(next.clone()) {
                    ways.push_back(way);
                }
            }
        }
    }
    res
}
