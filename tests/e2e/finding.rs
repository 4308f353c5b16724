//! The search, as somebody uses it who has nothing but a keyboard.

use serde_json::json;
use thirtyfour::{By, Key};

use crate::support::browser::{Browser, NO_SCRIPTS};
use crate::support::engine::{Engine, Need};
use crate::{check, check_address, check_clean, check_text, click, open, press, wait_for_app};

/// What has the focus.
const FOCUS: &str = "return document.activeElement.id || document.activeElement.textContent";
/// What is in the field.
const FIELD: &str = "return document.getElementById('q').value";
/// What is said of what was found.
const TOLD: &str = "return document.querySelector('.told').textContent";

pub(crate) async fn type_in(browser: &Browser, text: &str) {
    let active = browser.driver.active_element().await.expect("an element has the focus");
    active.send_keys(text).await.expect("keys reach it");
}

/// The access key.
async fn ask_for_the_field(browser: &Browser) {
    type_in(browser, &format!("{}/", Key::Alt.value())).await;
}

#[tokio::test]
async fn the_access_key_leads_to_the_field_and_keys_through_what_was_found() {
    let browser = open("en/").await;
    ask_for_the_field(&browser).await;
    check_address(&browser, "en/search.html").await;
    browser.wait_ready().await;
    check(&browser, FOCUS, "q").await;
    type_in(&browser, "/jt60sa").await;
    check(&browser, FIELD, "/jt60sa").await;
    check_address(&browser, "en/search.html?q=%2Fjt60sa").await;
    check(&browser, TOLD, "6 results.").await;
    press(&browser, &[Key::Down]).await;
    check(&browser, FOCUS, "JT-60SA: operation and development").await;
    press(&browser, &[Key::Down]).await;
    check(&browser, FOCUS, "JT-60SA (supplementary)").await;
    press(&browser, &[Key::Up, Key::Up]).await;
    check(&browser, FOCUS, "q").await;
    press(&browser, &[Key::Down, Key::Down, Key::Escape]).await;
    check(&browser, FOCUS, "q").await;
    press(&browser, &[Key::Enter]).await;
    let address = "en/allocations.html?at=ba-activities&select=jt60sa";
    check_address(&browser, address).await;
    check_text(&browser, "“1,779百万円”").await;

    // What was typed is one step, and is there again.
    browser.driver.back().await.expect("back");
    check_address(&browser, "en/search.html?q=%2Fjt60sa").await;
    check(&browser, FIELD, "/jt60sa").await;
    browser.driver.back().await.expect("back");
    check_address(&browser, "en/").await;
    check_clean(&browser).await;
}

#[tokio::test]
async fn a_page_that_runs_is_left_for_the_field_and_come_back_to() {
    let browser = open("allocations.html?unit=billion").await;
    wait_for_app(&browser).await;
    ask_for_the_field(&browser).await;
    check_address(&browser, "search.html?unit=billion").await;
    check(&browser, FOCUS, "q").await;
    type_in(&browser, "215億").await;
    check(&browser, TOLD, "1件見つかりました。").await;
    check_text(&browser, "令和2年度 215.35億円").await;
    // Nothing that is drawn anew moves the caret.
    let caret = "return document.getElementById('q').selectionStart";
    press(&browser, &[Key::Left]).await;
    type_in(&browser, ".35").await;
    check(&browser, FIELD, "215.35億").await;
    check(&browser, caret, 6).await;
    check(&browser, TOLD, "1件見つかりました。").await;
    click(&browser, ".languages a[hreflang=en]").await;
    check(&browser, TOLD, "1 result.").await;
    check(&browser, FIELD, "215.35億").await;
    check_clean(&browser).await;
}

/// A word that is being composed is left alone until it is done.
#[tokio::test]
async fn a_composed_word_is_looked_for_when_it_is_done() {
    if !Engine::asked().can(Need::Compose) {
        return;
    }
    let browser = open("search.html").await;
    check(&browser, FOCUS, "q").await;
    for text in ["k", "か", "かk", "かく"] {
        let end = text.chars().count();
        let composed = json!({ "text": text, "selectionStart": end, "selectionEnd": end });
        browser.cdp("Input.imeSetComposition", composed).await;
    }
    wait_for_app(&browser).await;
    check(&browser, FIELD, "かく").await;
    check(&browser, TOLD, "").await;
    check_address(&browser, "search.html").await;
    let held = "return document.getElementById('q').hasAttribute('data-composing')";
    check(&browser, held, true).await;
    browser.cdp("Input.insertText", json!({ "text": "核融合" })).await;
    check(&browser, FIELD, "核融合").await;
    check(&browser, held, false).await;
    check_address(&browser, "search.html?q=%E6%A0%B8%E8%9E%8D%E5%90%88").await;
    let first = "return document.querySelector('#found li a').textContent";
    check(&browser, first, "核融合研究開発").await;
    check(&browser, FOCUS, "q").await;
    check_clean(&browser).await;
}

#[tokio::test]
async fn a_link_to_a_query_and_its_examples_fill_the_field() {
    let browser = open("en/search.html?q=kitten").await;
    wait_for_app(&browser).await;
    check(&browser, FIELD, "kitten").await;
    check_text(&browser, "Nothing matches “kitten”").await;
    click(&browser, "section .amounts li:nth-child(2) a").await;
    check(&browser, FIELD, "21.5 billion yen").await;
    check_address(&browser, "en/search.html?q=21.5+billion+yen").await;
    click(&browser, "#found a").await;
    let address = "en/allocations.html?select=operating-grant-general-account";
    check_address(&browser, address).await;
    check_clean(&browser).await;
}

/// A number of our own leads to where it is shown, and says whose it is.
#[tokio::test]
async fn a_computed_number_is_found_and_told_as_our_own() {
    let browser = open("en/search.html?q=492+million+yen").await;
    wait_for_app(&browser).await;
    check_text(&browser, "Change: −492 million yen (−2.3%), our own calculation").await;
    click(&browser, "#found a").await;
    check_address(&browser, "en/allocations.html?select=iter-ba-total").await;
    check_text(&browser, "−492 million yen (−2.3%)").await;

    browser.goto("search.html?q=%E7%B4%8454%25").await;
    wait_for_app(&browser).await;
    let share = "「次世代放射光施設の整備費用（概算総額）」に占める割合：約54%（53～55%）、本サイトによる計算値";
    check_text(&browser, share).await;
    check_clean(&browser).await;
}

#[tokio::test]
async fn another_name_is_told_as_the_reason() {
    let browser = open("en/search.html?q=NanoTerasu").await;
    wait_for_app(&browser).await;
    let told = "return document.querySelector('#found li').textContent
        .includes('found by another name or spelling')";
    check(&browser, told, true).await;
    click(&browser, "#found a").await;
    check_address(&browser, "en/allocations.html?at=synchrotron-total&select=synchrotron-facility")
        .await;
}

/// The notice of ignored parts of a link goes with the first letter; the next ones are typed all the same.
#[tokio::test]
async fn notices_go_and_the_field_keeps_the_focus() {
    let browser = open("en/search.html?unti=x").await;
    wait_for_app(&browser).await;
    check(&browser, "return document.querySelector('.notices li') !== null", true).await;
    type_in(&browser, "IT").await;
    check(&browser, "return document.querySelector('.notices li') !== null", false).await;
    type_in(&browser, "ER").await;
    check(&browser, FIELD, "ITER").await;
    check(&browser, FOCUS, "q").await;
}

/// Who follows a link to a row of the list sees the row.
#[tokio::test]
async fn what_stands_in_the_list_alone_is_shown_there() {
    let browser = open("en/search.html?q=Tohoku+University").await;
    wait_for_app(&browser).await;
    click(&browser, "#found a").await;
    check_address(&browser, "en/ledger.html?select=subject.tohoku-university").await;
    let in_sight =
        "const row = document.querySelector('th a[href$=\"subject.tohoku-university\"]').closest('tr');
        const entry = document.querySelector('.ledger');
        const box = row.getBoundingClientRect();
        return box.top >= 0 && box.bottom <= entry.getBoundingClientRect().top";
    check(&browser, in_sight, true).await;
}

#[tokio::test]
async fn without_scripts_the_page_leads_to_all_data() {
    let browser = Browser::open_as(NO_SCRIPTS, 360, 740).await;
    browser.goto("en/search.html").await;
    check_text(&browser, "Searching needs scripts").await;
    let field = browser.driver.find(By::Css("#q")).await.expect("a field");
    assert!(!field.is_displayed().await.expect("known"));
    click(&browser, ".off a").await;
    check_address(&browser, "en/ledger.html").await;
}
