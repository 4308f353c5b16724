//! Nothing that a reader types or a link says reaches the page as markup.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "tests may fail")]

#[path = "support/edition.rs"]
mod edition;
#[path = "support/page.rs"]
mod page;

use proptest::prelude::*;
use proptest::sample::select;
use qst_explorer::words::lang::Lang;
use qst_explorer::words::script;
use tokio::runtime::Builder;

/// What would do harm if it were taken for more than letters.
const HOSTILE: [&str; 12] = [
    "<script>",
    "</title>",
    "<img src=x onerror=alert(1)>",
    "\"onload=\"",
    "' style='",
    "<!--",
    "]]>",
    "javascript:alert(1)",
    "&lt;b&gt;",
    "\u{202e}",
    "\u{0}",
    "`${1}`",
];

fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![select(&HOSTILE[..]).prop_map(str::to_owned), ".{0,6}"];
    prop::collection::vec(piece, 1..5).prop_map(|it| it.concat())
}

/// The tags of a page in order, each with the names of its attributes.
fn tags(html: &str) -> Vec<String> {
    html.split('<').skip(1).map(|it| names(it.split('>').next().unwrap())).collect()
}

/// A tag without the values of its attributes.
fn names(tag: &str) -> String {
    tag.split('"').step_by(2).collect()
}

fn rendered(name: &str, value: &str) -> String {
    let query = serde_urlencoded::to_string([("view", "search"), ("lang", "en"), (name, value)]);
    let runtime = Builder::new_current_thread().build().unwrap();
    runtime.block_on(page::html(&query.unwrap(), 1280))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// A page with something hostile has the elements of one with something harmless.
    #[test]
    fn values_are_no_markup(
        name in select(vec!["q", "at", "select", "form", "theme", "v", "nothing"]),
        value in hostile(),
    ) {
        // Letters that no data hold, and no more of them than a query may have.
        let value = format!("zqx{value}");
        prop_assume!(value.chars().count() <= 60);
        // What is Japanese has marks of its own.
        prop_assume!(!script::is_foreign(Lang::En, &value));
        let harmless = "zqxw".repeat(value.chars().count() / 4 + 1);
        let harmless: String = harmless.chars().take(value.chars().count()).collect();
        let (one, other) = (rendered(name, &value), rendered(name, &harmless));
        prop_assert_eq!(tags(&one), tags(&other), "{}={:?}", name, value);
    }

    /// The same of names.
    #[test]
    fn names_are_no_markup(name in hostile()) {
        let name = format!("zqx{name}");
        prop_assert_eq!(tags(&rendered(&name, "1")), tags(&rendered("zqxw", "1")), "{:?}", name);
    }
}

#[test]
fn quotes_do_not_end_an_attribute() {
    assert_eq!(names("a href=\"x\" title=\"y\""), "a href= title=");
    assert_ne!(names("a title=\"x\" onload=\"y\""), names("a title=\"x\""));
}

#[test]
fn what_was_typed_is_shown_as_letters() {
    let html = rendered("q", "zqx<b>&amp;");
    assert!(!html.contains("<b>"), "{html}");
    assert!(page::read(&html).contains("zqx<b>&amp;"), "{html}");
}
