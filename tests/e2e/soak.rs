//! Pages that are loaded and used many times over, in browsers side by side; what breaks down is counted.
//!
//! Some faults come once in thousands of pages. Every run of the tests loads a few dozen;
//! `cargo xtask soak` as many as are asked for. What is done in a page follows from its number alone.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::env;
use std::io::{self, Write};
use std::rc::Rc;

use serde_json::json;
use tokio::task::{LocalSet, spawn_local};

use crate::rows::{self, Row};
use crate::support::browser::Browser;
use qst_explorer::view::{Delivery, Form, Page, View, path, url};
use qst_explorer::words::lang::Lang;

/// So many pages are loaded where `QST_LOADS` does not say how many.
const N_LOADS: usize = 24;

/// A browser is closed after so many pages: a reader opens no more, and what its process keeps of them is part of
/// what is tried.
const N_IN_A_ROW: usize = 120;

/// So many pages after each other it is said how far it is.
const N_UNTIL_SAID: usize = 100;

/// What is done in a page.
const USE: &str = include_str!("soak.js");

#[tokio::test]
async fn no_page_breaks_down_however_often_pages_are_loaded_and_used() {
    let n_loads = asked("QST_LOADS", N_LOADS);
    let next = Rc::new(Cell::new(0));
    let workers = LocalSet::new();
    let handles: Vec<_> = (0..asked("QST_BROWSERS", 1))
        .map(|_| workers.spawn_local(work(next.clone(), n_loads)))
        .collect();
    workers.await;
    let mut breakdowns: Vec<Breakdown> = Vec::new();
    for handle in handles {
        breakdowns.extend(handle.await.expect("sessions fail by themselves"));
    }
    say(&counted(n_loads, &breakdowns));
    let all: Vec<&str> = breakdowns.iter().map(|it| it.report.as_str()).collect();
    assert!(all.is_empty(), "of {n_loads} pages:\n{}", all.join("\n"));
}

/// Something that went wrong with a page.
#[derive(Debug)]
struct Breakdown {
    /// What went wrong, without where and when: the same fault says the same, so that it can be counted.
    what: String,
    /// What went wrong, and with which page in which browser.
    report: String,
}

/// How often each fault came in so many pages, a line each.
fn counted(n_loads: usize, breakdowns: &[Breakdown]) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for it in breakdowns {
        *counts.entry(&it.what).or_default() += 1;
    }
    let lines = counts.iter().map(|(what, count)| format!("\n{count} × {what}"));
    format!("{n_loads} pages: {} breakdowns{}", breakdowns.len(), lines.collect::<String>())
}

#[test]
fn equal_faults_are_counted_together() {
    let breakdown = |what: &str| Breakdown { what: what.to_owned(), report: String::new() };
    let breakdowns = ["trap", "error", "trap"].map(breakdown);
    assert_eq!(counted(9, &breakdowns), "9 pages: 3 breakdowns\n1 × error\n2 × trap");
    assert_eq!(counted(9, &[]), "9 pages: 0 breakdowns");
}

/// Opens one browser after the other until all pages are loaded; gives what went wrong.
async fn work(next: Rc<Cell<usize>>, n_loads: usize) -> Vec<Breakdown> {
    let mut breakdowns = Vec::new();
    while next.get() < n_loads {
        let first = next.get();
        // In a task of its own: a browser that is gone must not end the count.
        match spawn_local(session(next.clone(), n_loads)).await {
            Ok(found) => breakdowns.extend(found),
            Err(error) => breakdowns.push(Breakdown {
                what: "a session ended".to_owned(),
                report: format!("a session: {error}"),
            }),
        }
        if next.get() == first {
            // No browser can be opened.
            break;
        }
    }
    breakdowns
}

/// Loads and uses pages in one browser; gives what went wrong.
async fn session(next: Rc<Cell<usize>>, n_loads: usize) -> Vec<Breakdown> {
    let dataset = qst_explorer::bundled::dataset().expect("the bundled data load");
    let rows = rows::rows(&dataset, Lang::En);
    let browser = Browser::open(1280, 800).await;
    let told = json!(browser.driver.capabilities());
    let version = format!("{} {}", told["browserName"], told["browserVersion"]);
    let mut breakdowns = Vec::new();
    let mut n_noted = 0;
    for _ in 0..N_IN_A_ROW {
        let load = next.replace(next.get() + 1);
        if load >= n_loads {
            break;
        }
        let (address, pieces) = page(load, &rows);
        browser.goto(&address).await;
        browser.wait_ready().await;
        let mut wrong = missing(&browser, pieces).await;
        let used = browser.evaluate_with(&in_a_promise(), vec![json!(load + 1)]).await;
        wrong.extend(used.as_str().map(str::to_owned));
        let noted = browser.all_console_errors().await;
        wrong.extend(noted.iter().skip(n_noted).cloned());
        n_noted = noted.len();
        for it in wrong {
            let report = format!("page {load}, {address}, {version}: {it}");
            say(&report);
            let what = it.lines().next().unwrap_or_default().to_owned();
            breakdowns.push(Breakdown { what, report });
        }
        if (load + 1).is_multiple_of(N_UNTIL_SAID) {
            say(&format!("{} pages", load + 1));
        }
    }
    breakdowns
}

/// The script as one whose answer is awaited.
fn in_a_promise() -> String {
    format!("return (async function () {{ {USE} }})(...arguments)")
}

/// Where the page of a number is, and what it must say once it is ready: each row by its link, and between
/// them pages and forms.
fn page(load: usize, rows: &[Row]) -> (String, &[String]) {
    let Row { key, pieces } = &rows[(load / 2) % rows.len()];
    if load.is_multiple_of(2) {
        return (format!("en/ledger.html?select={key}"), pieces);
    }
    let page = Page::ALL[(load / 2) % Page::ALL.len()];
    let form = Form::ALL[(load / 2) % Form::ALL.len()];
    let view = View { form, ..View::of(Lang::En, Delivery::Site, page) };
    (format!("{}{}", path::of(&view), url::to_query(&view)), &[])
}

/// What the entry of a page that is ready ought to say and does not.
async fn missing(browser: &Browser, pieces: &[String]) -> Vec<String> {
    let entry =
        browser.evaluate("return document.querySelector('.ledger')?.textContent ?? ''").await;
    let entry = entry.as_str().expect("text");
    let missing = pieces.iter().filter(|it| !entry.contains(*it));
    missing.map(|it| format!("ready, but {it:?} is not in {entry:?}")).collect()
}

/// A number that a variable gives.
fn asked(variable: &str, otherwise: usize) -> usize {
    let number = |it: String| it.parse().unwrap_or_else(|e| panic!("{variable}: {it:?}: {e}"));
    env::var(variable).map_or(otherwise, number)
}

/// Says something at once, not only if the test fails.
fn say(what: &str) {
    io::stderr().write_all(format!("{what}\n").as_bytes()).expect("somebody hears it");
}
