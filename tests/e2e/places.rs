//! Places within a page: links to terms in the glossary and to pages of the documents, and where the keyboard leads.

use thirtyfour::Key;

use crate::support::browser::{Browser, NO_SCRIPTS};
use crate::{check, check_address, check_clean, click, open, press, wait_for_app};

/// The place that the address points to, and whether it is in sight.
const TARGET: &str = "const place = document.querySelector(':target');
    const box = place?.getBoundingClientRect();
    return [place?.id, box?.top >= 0 && box?.top < innerHeight]";

async fn check_target(browser: &Browser, name: &str) {
    check(browser, TARGET, serde_json::json!([name, true])).await;
}

#[tokio::test]
async fn a_source_leads_to_its_page_and_on_to_what_stands_there() {
    let page = "budget-overview-347";
    let browser = open("en/allocations.html?unit=billion&select=jt60sa").await;
    wait_for_app(&browser).await;
    click(&browser, &format!(".ledger a[href$='#{page}']")).await;
    check_address(&browser, &format!("en/sources.html?unit=billion#{page}")).await;
    check_target(&browser, page).await;
    click(&browser, ":target a").await;
    check_address(&browser, &format!("en/ledger.html?unit=billion#{page}")).await;
    check_target(&browser, page).await;
    for _ in 0..2 {
        browser.driver.back().await.expect("back");
    }
    check_address(&browser, "en/allocations.html?unit=billion&select=jt60sa").await;
    check_clean(&browser).await;
}

/// The same where drawing a page takes longer than a frame: by this clock, each step of it does.
#[tokio::test]
async fn a_place_is_in_sight_once_its_page_is_drawn() {
    let browser = Browser::open(1280, 800).await;
    let clock = "let now = 0; Date.now = () => (now += 1000);
        const later = setTimeout;
        globalThis.setTimeout = (then, wait = 0, ...rest) => later(then, wait + 100, ...rest)";
    browser.before_each_page(clock).await;
    browser.goto("en/allocations.html?select=jt60sa").await;
    wait_for_app(&browser).await;
    click(&browser, ".ledger a[href$='#budget-overview-347']").await;
    check_address(&browser, "en/sources.html#budget-overview-347").await;
    check_target(&browser, "budget-overview-347").await;
    check_clean(&browser).await;
}

#[tokio::test]
async fn a_term_leads_to_its_meaning() {
    let browser = open("?select=jt60sa").await;
    wait_for_app(&browser).await;
    click(&browser, ".ledger a[href*='glossary.html#']").await;
    check_address(&browser, "glossary.html#qualifier-draft").await;
    check_target(&browser, "qualifier-draft").await;
    check_clean(&browser).await;
}

/// What only the page that was sent knows works as well.
#[tokio::test]
async fn the_page_as_it_was_sent_leads_to_places() {
    let browser = Browser::open_as(NO_SCRIPTS, 360, 740).await;
    browser.goto("en/ledger.html").await;
    click(&browser, ".contents summary").await;
    click(&browser, ".contents a[href='#sums']").await;
    check_address(&browser, "en/ledger.html#sums").await;
    check_target(&browser, "sums").await;
    browser.goto("en/fusion.html").await;
    click(&browser, "figcaption a").await;
    check_address(&browser, "en/sources.html#budget-overview-347").await;
    check_target(&browser, "budget-overview-347").await;
}

/// The docked entry is in sight wherever the page is scrolled; what is behind it is brought above it.
#[tokio::test]
async fn the_keyboard_leads_through_the_docked_entry_and_past_it_in_sight() {
    for (width, height) in [(1280, 800), (360, 640)] {
        let browser = Browser::open(width, height).await;
        browser.goto("en/allocations.html?select=iter-ba-total").await;
        browser.wait_ready().await;
        browser.evaluate("dispatchEvent(new Event('wake'))").await;
        wait_for_app(&browser).await;
        let start = "document.querySelector('.ledger').focus({ preventScroll: true });
            return Math.round(scrollY)";
        let top = browser.evaluate(start).await;
        for _ in 0..4 {
            press(&browser, &[Key::Tab]).await;
            let is_within = "return document.activeElement.closest('.ledger') !== null";
            check(&browser, is_within, true).await;
            check(&browser, "return Math.round(scrollY)", top.clone()).await;
        }
        let start = "scrollTo(0, 0);
            document.querySelector('.figure summary').focus({ preventScroll: true })";
        browser.evaluate(start).await;
        let is_seen = "const { bottom } = document.activeElement.getBoundingClientRect();
            return bottom <= document.querySelector('.ledger').getBoundingClientRect().top";
        for _ in 0..4 {
            press(&browser, &[Key::Tab]).await;
            check(&browser, is_seen, true).await;
        }
        check_clean(&browser).await;
    }
}
