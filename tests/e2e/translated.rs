//! Pages that a translator has gone through: it puts every text into elements of its own, as that of Chrome does.

use serde_json::{Value, json};
use thirtyfour::Key;

use crate::support::browser::Browser;
use crate::{check, check_address, check_clean, click, open, press, wait_for_app};

/// Puts every text outside of pictures into two elements, with a node of its own for the text.
const TRANSLATE: &str = "const all = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) all.push(texts.currentNode);
    for (const text of all) {
        if (!text.data.trim() || text.parentElement.closest('svg, font, textarea, script')) continue;
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        outer.append(inner);
        inner.append(text.data);
        text.replaceWith(outer);
    }";

/// What is seen of the page, piece by piece.
const SEEN: &str =
    "const texts = document.createTreeWalker(document.getElementById('app'), NodeFilter.SHOW_TEXT);
    const seen = [];
    let last;
    while (texts.nextNode()) {
        const { parentElement: it, data } = texts.currentNode;
        // What keys do is only seen while a picture has the focus.
        if (!data || !it.checkVisibility({ visibilityProperty: true }) || it.closest('.keys')) continue;
        const place = it.closest(':not(font)');
        if (place === last) seen[seen.length - 1] += data;
        else seen.push(data);
        last = place;
    }
    return seen";

/// Waits until a translated page shows what it does where nobody translates it.
async fn check_seen(translated: &Browser, fresh: &Browser) {
    let address = "return location.pathname + location.search";
    let address = translated.evaluate(address).await;
    fresh.goto(address.as_str().expect("an address")).await;
    fresh.wait_ready().await;
    fresh.evaluate("dispatchEvent(new Event('wake'))").await;
    wait_for_app(fresh).await;
    let (mut seen, mut expected) = (Value::Null, Value::Null);
    // Either takes some frames to be drawn, and more on slow machines.
    for _ in 0..1600 {
        expected = fresh.evaluate(SEEN).await;
        seen = translated.evaluate(SEEN).await;
        if seen == expected {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    let lines = |it: &Value| serde_json::from_value::<Vec<String>>(it.clone()).expect("lines");
    let (seen, expected) = (lines(&seen), lines(&expected));
    let differ = |a: &[String], b: &[String]| {
        a.iter().filter(|it| !b.contains(it)).cloned().collect::<Vec<String>>()
    };
    panic!(
        "{address}: seen {:#?} instead of {:#?}",
        differ(&seen, &expected),
        differ(&expected, &seen)
    );
}

/// What a reader does next in a translated page.
enum Act {
    Click(&'static str),
    Press(Key),
    Type(&'static str),
    Back,
}

async fn check_acts(start: &str, acts: &[(Act, &str)]) {
    let translated = open(start).await;
    let fresh = Browser::open(1280, 800).await;
    for (act, address) in acts {
        translated.evaluate(TRANSLATE).await;
        match act {
            Act::Click(css) => click(&translated, css).await,
            Act::Press(key) => {
                translated.evaluate("document.querySelector('svg[tabindex]')?.focus()").await;
                press(&translated, std::slice::from_ref(key)).await;
            }
            Act::Type(text) => {
                let field = translated.driver.active_element().await.expect("the field");
                field.send_keys(*text).await.expect("keys reach it");
            }
            Act::Back => translated.driver.back().await.expect("back"),
        }
        check_address(&translated, address).await;
        check_seen(&translated, &fresh).await;
    }
    check_clean(&translated).await;
}

#[tokio::test]
async fn a_translated_chart_shows_what_is_chosen() {
    use Act::{Back, Click, Press};
    let at = "en/allocations.html?at=operating-grant-general-account";
    let is = |rest: &str| format!("{at}{rest}");
    check_acts(
        &is("&select=quantum-emerging-research"),
        &[
            (Press(Key::Right), &is("&select=radiation-medicine-rd")),
            (Press(Key::Right), &is("&select=quantum-beam-general")),
            (
                Click("input[value=billion] + span"),
                &is("&unit=billion&select=quantum-beam-general"),
            ),
            (
                Click("input[value=previous] + span"),
                &is("&years=previous&unit=billion&select=quantum-beam-general"),
            ),
            (
                Click("input[value=treemap] + span"),
                &is("&form=treemap&years=previous&unit=billion&select=quantum-beam-general"),
            ),
            (
                Click("input[value=changes] + span"),
                &is("&form=changes&years=previous&unit=billion&select=quantum-beam-general"),
            ),
            (Click(".ledger .close"), &is("&form=changes&years=previous&unit=billion")),
            (Click(".breadcrumbs a"), "en/allocations.html?form=changes&years=previous&unit=billion&select=operating-grant-general-account"),
(Click("input[value=account] + span"), "en/allocations.html?form=changes&years=previous&by=account&unit=billion&select=operating-grant-general-account"),
(Click(".languages a[hreflang=ja]"), "allocations.html?form=changes&years=previous&by=account&unit=billion&select=operating-grant-general-account"),
(Click(".ledger .close"), "allocations.html?form=changes&years=previous&by=account&unit=billion"),
(Click(".pages a[href*=alliances]"), "alliances.html?form=changes&years=previous&by=account&unit=billion"),
(Back, "allocations.html?form=changes&years=previous&by=account&unit=billion"),
        ],
    )
    .await;
}

/// Where the same print is in another language than the page, it is in an element that says so.
#[tokio::test]
async fn a_translated_page_shows_what_is_chosen_in_another_language() {
    for page in ["fusion.html", "facts.html", "alliances.html", "synchrotron.html"] {
        let other = format!("en/{page}");
        check_acts(
            page,
            &[
                (Act::Click("header [hreflang=en]"), other.as_str()),
                (Act::Click("header [hreflang=ja]"), page),
            ],
        )
        .await;
    }
}

#[tokio::test]
async fn a_translated_search_shows_what_was_found() {
    use Act::{Click, Type};
    check_acts(
        "en/search.html",
        &[
            (Type("jt60sa"), "en/search.html?q=jt60sa"),
            (Type(" zqx"), "en/search.html?q=jt60sa+zqx"),
            (Type("\u{e003}\u{e003}\u{e003}\u{e003}"), "en/search.html?q=jt60sa"),
            (Click("input[value=billion] + span"), "en/search.html?unit=billion&q=jt60sa"),
            (
                Click("#found li a"),
                "en/allocations.html?at=ba-activities&unit=billion&select=jt60sa",
            ),
        ],
    )
    .await;
}

#[tokio::test]
async fn every_translated_page_shows_what_is_chosen() {
    let translated = open("en/").await;
    let fresh = Browser::open(1280, 800).await;
    for page in
        ["synchrotron", "fusion", "timeline", "facts", "checks", "ledger", "sources", "glossary"]
    {
        translated.evaluate(TRANSLATE).await;
        click(&translated, &format!(".pages a[href*=\"{page}.html\"]")).await;
        check(&translated, "return location.pathname", format!("/en/{page}.html")).await;
        check_seen(&translated, &fresh).await;
        translated.evaluate(TRANSLATE).await;
        let unit =
            translated.evaluate("return document.querySelector('input[name=unit]') !== null").await;
        if unit == json!(true) {
            for (unit, query) in [("yen", "?unit=yen"), ("printed", "")] {
                click(&translated, &format!("input[value={unit}] + span")).await;
                check_address(&translated, &format!("en/{page}.html{query}")).await;
                check_seen(&translated, &fresh).await;
                translated.evaluate(TRANSLATE).await;
            }
        }
    }
    check_clean(&translated).await;
}

/// Whoever reads a page aloud or cleans it up may take out or replace elements; what was left of it is drawn anew.
#[tokio::test]
async fn a_page_that_others_altered_shows_what_is_chosen() {
    let at = "en/allocations.html?at=operating-grant-general-account";
    let browser = open(&format!("{at}&select=quantum-emerging-research")).await;
    let fresh = Browser::open(1280, 800).await;
    browser.evaluate("dispatchEvent(new Event('wake'))").await;
    wait_for_app(&browser).await;
    let replaced =
        "const it = document.querySelector('.ledger h2'); it.replaceWith(it.cloneNode(true))";
    let removed = "document.querySelector('.ledger dl div').remove()";
    let moved = "document.querySelector('h1').before(document.querySelector('.figure'))";
    let emptied = "document.querySelector('#app > .page').remove()";
    let keys = [
        "radiation-medicine-rd",
        "quantum-beam-general",
        "quantum-emerging-research",
        "quantum-beam-general",
    ];
    for (how, key) in [replaced, removed, moved, emptied].into_iter().zip(keys) {
        browser.evaluate(how).await;
        browser.evaluate("document.querySelector('svg[tabindex]')?.focus()").await;
        let address = format!("{at}&select={key}");
        let link = format!(
            "const link = document.createElement('a');
            link.href = '/{address}';
            document.getElementById('app').append(link);
            link.click();
            link.remove()"
        );
        browser.evaluate(&link).await;
        check_address(&browser, &address).await;
        check_seen(&browser, &fresh).await;
    }
    check_clean(&browser).await;
}

/// Whoever colours words or reads them aloud may replace the texts of pictures and tables by others that look the same.
#[tokio::test]
async fn replaced_texts_show_what_is_chosen() {
    let fresh = Browser::open(1280, 800).await;
    let again = "for (const it of document.querySelectorAll('svg title, svg text')) it.textContent = it.textContent";
    let ruby = "for (const it of document.querySelectorAll('td span')) {
        const ruby = document.createElement('ruby');
        ruby.append(it.textContent);
        it.replaceChildren(ruby);
    }";
    for (page, replaced, css, address) in [
        ("en/fusion.html", again, "input[value=billion] + span", "en/fusion.html?unit=billion"),
        ("synchrotron.html", ruby, ".languages a[hreflang=en]", "en/synchrotron.html?unit=yen"),
    ] {
        let browser = open(page).await;
        // From here on all is drawn by the application.
        click(&browser, "input[value=yen] + span").await;
        check_address(&browser, &format!("{page}?unit=yen")).await;
        check_seen(&browser, &fresh).await;
        browser.evaluate(replaced).await;
        click(&browser, css).await;
        check_address(&browser, address).await;
        check_seen(&browser, &fresh).await;
        check_clean(&browser).await;
    }
}
