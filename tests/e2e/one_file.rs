//! The whole explorer in one file, opened from a disk.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use axum::Router;
use axum::response::Html;
use axum::routing::get;
use qst_explorer::app;
use qst_explorer::bundled;
use qst_explorer::view::{Delivery, Page, View, url};
use qst_explorer::words::lang::Lang;

use crate::exports::{Saved, take};
use crate::support::browser::{Browser, dist};
use crate::{check, check_text, click, open, press, wait_for_app};

/// The fragment of the address.
const FRAGMENT: &str = "return decodeURIComponent(location.hash)";

/// Opens a file at a fragment, which may be empty.
async fn open_file(file: &Path, fragment: &str) -> Browser {
    let browser = Browser::open(1280, 800).await;
    browser.goto_file(file, fragment).await;
    wait_for_app(&browser).await;
    browser
}

async fn open_built(fragment: &str) -> Browser {
    let file = fs::canonicalize(dist().join("qst-explorer.html")).expect("the file is built");
    open_file(&file, fragment).await
}

/// Nothing went wrong, and no other origin was asked for anything.
async fn check_quiet(browser: &Browser) {
    assert_eq!(browser.console_errors().await, Vec::<String>::new());
    assert_eq!(browser.csp_violations().await, Vec::<String>::new());
    assert_eq!(browser.requested_elsewhere().await, BTreeSet::new());
}

/// Every page in both languages, by the links of the page; nothing is asked for.
#[tokio::test]
async fn every_page_opens_and_nothing_is_asked_for() {
    let dataset = bundled::dataset().expect("the bundled data load");
    let browser = open_built("").await;
    for lang in Lang::ALL.iter().copied() {
        click(&browser, &format!(".languages a[hreflang={}]", lang.code())).await;
        for page in Page::ALL.iter().copied() {
            let view = View::of(lang, Delivery::File, page);
            let link = url::link(&View::of(lang, Delivery::File, Page::Overview), &view);
            click(&browser, &format!(".pages a[href='{link}']")).await;
            check(&browser, FRAGMENT, link).await;
            check(&browser, "return document.title", app::title(&dataset, &view)).await;
            let is_filled = "return document.querySelector('main').textContent.length > 200";
            check(&browser, is_filled, true).await;
        }
    }
    let asked = "return performance.getEntriesByType('resource')
        .map(it => it.name).filter(it => !it.startsWith('data:'))";
    check(&browser, asked, serde_json::json!([])).await;
    check_quiet(&browser).await;
}

#[tokio::test]
async fn the_address_says_what_is_shown_and_the_reader_can_go_back() {
    let browser = open_built("#?lang=en&view=allocations&at=iter-project").await;
    check_text(&browser, "16,494 million yen").await;
    browser.evaluate("document.querySelector('svg.picture').focus()").await;
    press(&browser, &[thirtyfour::Key::Home]).await;
    let selected =
        "#?lang=en&view=allocations&at=iter-project&select=iter-organization-contribution";
    check(&browser, FRAGMENT, selected).await;
    // The link goes over two lines, and drivers do not all click on either.
    browser.evaluate("document.querySelector(\".ledger a[href*='sources']\").click()").await;
    check(&browser, FRAGMENT, "#?lang=en&view=sources").await;
    let is_in_sight = "const box = document.getElementById('budget-overview-347')
        .getBoundingClientRect(); return box.top > -1 && box.top < innerHeight";
    check(&browser, is_in_sight, true).await;
    browser.driver.back().await.expect("back");
    check(&browser, FRAGMENT, selected).await;
    // A place within the page is no other page.
    browser.evaluate("document.querySelector('.skip').click()").await;
    check(&browser, "return document.querySelector('h1').textContent", "Allocations").await;
    check_quiet(&browser).await;
}

#[tokio::test]
async fn a_mangled_address_shows_a_page_and_a_notice() {
    let browser = open_built("#?lang=en&view=nothing&frame=site&theme=<script>").await;
    for expected in ["The money at a glance", "nothing"] {
        check_text(&browser, expected).await;
    }
    click(&browser, ".pages a[href='#?lang=en&view=facts']").await;
    check(&browser, FRAGMENT, "#?lang=en&view=facts").await;
    check_quiet(&browser).await;
}

/// Where it lies is nobody's business but the reader's.
#[tokio::test]
async fn the_folder_of_the_file_is_not_told() {
    let browser = open_built("#?lang=en&view=synchrotron").await;
    let saved = Saved::by(&browser);
    for (format, ending) in [
        ("bib", "bib"),
        ("ris", "ris"),
        ("csl", "csl.json"),
        ("svg", "svg"),
        ("csv", "csv"),
        ("json", "json"),
    ] {
        take(&browser, "split", format).await;
        let text = saved.text(&format!("qst-fy2020-synchrotron-split-en.{ending}")).await;
        assert!(!text.contains("file:") && !text.contains("qst-explorer.html"), "{text}");
        assert!(text.contains("QST") || ending == "csv", "{text}");
    }
}

/// It can be put on a server like any other file.
#[tokio::test]
async fn it_is_served_like_any_other_file() {
    let browser = Browser::open(1280, 800).await;
    browser.goto("qst-explorer.html#?lang=en&view=facts").await;
    wait_for_app(&browser).await;
    check(&browser, "return document.querySelector('h1').textContent", "Facts").await;
    click(&browser, ".pages a[href='#?lang=en&view=alliances']").await;
    check(&browser, FRAGMENT, "#?lang=en&view=alliances").await;
    check(&browser, "return document.querySelector('h1').textContent", "Alliances").await;
    check_quiet(&browser).await;
}

/// What is saved of a page opens there, and holds all the others.
#[tokio::test]
async fn a_saved_file_opens_where_it_was_saved() {
    let browser = open("en/allocations.html?at=iter-ba-total&form=treemap").await;
    wait_for_app(&browser).await;
    let saved = Saved::by(&browser);
    take(&browser, "treemap", "file").await;
    let name = "qst-explorer-allocations-iter-ba-total-en.html";
    let text = saved.text(name).await;
    assert!(text.contains("at=iter-ba-total&amp;form=treemap"), "it says where to open");
    let file = saved.path(name);
    browser.goto_file(&file, "").await;
    wait_for_app(&browser).await;
    // It knows its site, and asks nothing of it.
    let asked = browser.gate.asked();
    check(&browser, "return document.querySelector('svg.picture').id", "treemap").await;
    check_text(&browser, "21,347 million yen").await;
    take(&browser, "treemap", "csv").await;
    let csv = saved.text("qst-fy2020-allocations-treemap-iter-ba-total-en.csv").await;
    assert!(csv.contains("16494"), "{csv}");
    // It says from where it was saved, and nothing of where it lies.
    take(&browser, "treemap", "bib").await;
    let citation = saved.text("qst-fy2020-allocations-treemap-iter-ba-total-en.bib").await;
    let origin = browser.origin();
    assert!(citation.contains(&format!("url = {{{origin}/en/allocations.html?at=")), "{citation}");
    assert_eq!(browser.gate.asked(), asked);
    let others = "return document.querySelectorAll('[data-take=file], a[download]').length";
    check(&browser, others, 0).await;
    click(&browser, ".pages a").await;
    check(&browser, "return document.querySelector('h1').textContent", "The money at a glance")
        .await;
}

/// Whether the notice that nothing runs is seen, once the time has passed that the style sheet counts.
const NOTICE: &str = "document.getAnimations().forEach(it => it.finish());
    return document.querySelector('#still > p').checkVisibility({ visibilityProperty: true })";

/// A file that broke off on its way, or in which something was changed, says so.
#[tokio::test]
async fn a_file_that_is_not_whole_says_so() {
    let whole = fs::read_to_string(dist().join("qst-explorer.html")).expect("the file is built");
    let script = whole.rfind("<script type=\"module\">").expect("a script");
    let program = whole.find("id=\"program\">").expect("a program");
    let middle = (program + script) / 2;
    let cut = |at: usize| whole[..at].to_owned();
    let changed = |at: usize| {
        let other = if whole[at..].starts_with('A') { "B" } else { "A" };
        format!("{}{other}{}", &whole[..at], &whole[at + 1..])
    };
    let browser = Browser::open(1280, 800).await;
    let path = browser.downloads().join("file.html");
    let no_program = cut(program - 20);
    let half_a_program = cut(middle);
    let half_a_script = cut(whole.len() - 1_000);
    let another_program = changed(middle);
    let another_script = changed(whole.len() - 1_000);
    for text in [no_program, half_a_program, half_a_script, another_program, another_script] {
        fs::write(&path, text).expect("a file");
        browser.goto_file(&path, "").await;
        check(&browser, NOTICE, true).await;
        check_text(&browser, "21,535百万円").await;
    }
    fs::write(&path, &whole).expect("a file");
    browser.goto_file(&path, "").await;
    wait_for_app(&browser).await;
    check(&browser, NOTICE, false).await;
}

/// A mail program or a store of files shows it within a page of its own.
#[tokio::test]
async fn links_lead_on_in_a_preview() {
    let browser = Browser::open(1280, 800).await;
    let file = fs::read_to_string(dist().join("qst-explorer.html")).expect("the file is built");
    let file = file.replace('&', "&amp;").replace('"', "&quot;");
    let page = format!(
        "<!doctype html><html><head></head><body>
         <iframe width=\"1200\" height=\"700\" srcdoc=\"{file}\"></iframe></body></html>"
    );
    let host = browser.serve(Router::new().route("/", get(move || async { Html(page) }))).await;
    browser.visit(&host).await;
    let frame = browser.driver.find(thirtyfour::By::Css("iframe")).await.expect("a frame");
    frame.enter_frame().await.expect("the frame can be entered");
    wait_for_app(&browser).await;
    let heading = "return document.querySelector('h1').textContent";
    for (link, title) in
        [(".languages a[hreflang=en]", "The money at a glance"), (".pages a[href$=facts]", "Facts")]
    {
        click(&browser, link).await;
        check(&browser, heading, title).await;
    }
    browser.evaluate("document.querySelector('.skip').click()").await;
    check(&browser, "return document.activeElement.id", "main").await;
    check(&browser, heading, "Facts").await;
}
