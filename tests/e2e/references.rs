//! References from one element to another, whatever a reader has done before.

use serde_json::json;

use crate::support::browser::Browser;
use crate::{check, check_address, check_clean, click, wait_for_app};

/// The references that lead nowhere.
const LOST: &str = "const names = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-activedescendant'];
    return names.flatMap(name => [...document.querySelectorAll(`[${name}]`)].flatMap(it =>
        it.getAttribute(name).split(' ').filter(id => !document.getElementById(id)).map(id => `${it.localName} ${name} ${id}`)))";

async fn check_references(browser: &Browser) {
    check(browser, LOST, json!([])).await;
}

#[tokio::test]
async fn every_reference_leads_to_an_element_in_every_form() {
    let browser = Browser::open(1280, 800).await;
    for start in [
        "en/allocations.html",
        "en/allocations.html?form=changes",
        "en/allocations.html?form=treemap&at=iter-ba-total",
    ] {
        browser.goto(start).await;
        browser.wait_ready().await;
        check_references(&browser).await;
        browser.evaluate("dispatchEvent(new Event('wake'))").await;
        wait_for_app(&browser).await;
        for form in ["treemap", "icicle", "changes", "bars", "icicle"] {
            click(&browser, &format!("input[value={form}] + span")).await;
            check(&browser, &format!("return document.querySelector('.pictures.{form} [aria-describedby={form}-keys]') !== null"), true).await;
            check_references(&browser).await;
        }
    }
    browser.goto("en/allocations.html?form=treemap").await;
    // Not every driver clicks a cell that is filled with nothing.
    let press = "document.querySelector('#treemap [data-key=iter-ba-total]')
        .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))";
    browser.wait_ready().await;
    browser.evaluate(press).await;
    check_address(
        &browser,
        "en/allocations.html?at=iter-ba-total&form=treemap&select=iter-ba-total",
    )
    .await;
    check_references(&browser).await;
    for page in [
        "overview",
        "synchrotron",
        "alliances",
        "fusion",
        "timeline",
        "facts",
        "checks",
        "ledger",
        "sources",
        "glossary",
        "search",
    ] {
        browser.goto(&format!("?lang=en&view={page}&select=jt60sa&q=jt60sa")).await;
        wait_for_app(&browser).await;
        browser.wait_ready().await;
        check_references(&browser).await;
    }
    check_clean(&browser).await;
}
