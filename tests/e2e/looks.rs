//! Pages as readers see them who need larger letters, other colours, a small screen, or who let pages
//! store nothing.

use serde_json::json;

use qst_explorer::view::Page;
use qst_explorer::words::lang::Lang;

use crate::support::browser::{Browser, Settings, USUAL};
use crate::support::engine::{Engine, Need};
use crate::{check, check_address, check_clean, check_slowly, click, picture, wait_for_app};

/// By how much a page is wider than its window.
const OVERFLOW: &str = "const page = document.documentElement;
    return page.scrollWidth - page.clientWidth";

#[tokio::test]
async fn no_page_is_wider_than_a_small_screen() {
    let browser = Browser::open(320, 568).await;
    for view in Page::ALL.iter().map(|it| it.code()) {
        // The shortest and the longest amounts.
        for (lang, unit) in [("ja", "printed"), ("en", "printed"), ("ja", "yen"), ("en", "yen")] {
            browser.goto(&format!("?lang={lang}&view={view}&unit={unit}")).await;
            browser.wait_ready().await;
            assert_eq!(browser.evaluate("return innerWidth").await, 320);
            assert_eq!(browser.evaluate(OVERFLOW).await, 0, "{lang} {view} {unit}");
        }
    }
    check_clean(&browser).await;
}

/// Pages with pictures of every sort.
const DRAWN: [&str; 4] = [
    "en/timeline.html",
    "allocations.html?form=icicle",
    "en/allocations.html?at=iter-ba-total&form=changes",
    "en/alliances.html",
];

/// The smallest letters of the pictures that are seen, in pixels of the window.
const SMALLEST: &str = "const scale = it => it.getScreenCTM().a;
    return Math.min(...[...document.querySelectorAll('svg.picture text')]
        .filter(it => it.checkVisibility())
        .map(it => it.getAttribute('font-size') * scale(it)))";

/// Who has chosen letters one and a half times as large gets them, in pictures, too; the pictures are drawn
/// for the room that is left.
#[tokio::test]
async fn letters_have_the_size_that_the_reader_has_chosen() {
    if !Engine::asked().can(Need::LetterSize) {
        return;
    }
    let browser = Browser::open_as(Settings { letters: 24, ..USUAL }, 1280, 800).await;
    for (width, least) in [(1280, 17.5), (360, 12.0)] {
        browser.resize(width, 800).await;
        for page in DRAWN {
            browser.goto(page).await;
            browser.evaluate("dispatchEvent(new Event('wake'))").await;
            wait_for_app(&browser).await;
            let letters = "return getComputedStyle(document.body).fontSize";
            assert_eq!(browser.evaluate(letters).await, "24px");
            let smallest = format!("{SMALLEST} >= {least}");
            check_slowly(&browser, &smallest, true).await;
            assert_eq!(browser.evaluate(OVERFLOW).await, 0, "{page} {width}");
        }
    }
    check_clean(&browser).await;
}

/// Letters and words that stand apart as WCAG's criterion of text spacing lets readers ask for stay in
/// their picture, which is drawn anew as soon as they do.
#[tokio::test]
async fn spaced_text_stays_in_its_picture() {
    let browser = Browser::open(1280, 800).await;
    let space = "const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
            line-height: 1.5 !important } p { margin-bottom: 2em !important }`);
        document.adoptedStyleSheets = [sheet]";
    // Labels of an axis may hang over its ends, into the margin of the page.
    let outside = "return [...document.querySelectorAll('svg.picture text')]
        .filter(it => it.checkVisibility())
        .filter(it => {
            const [own, all] = [it, it.ownerSVGElement].map(it => it.getBoundingClientRect());
            return own.left < all.left - 15 || own.right > all.right + 15;
        })
        .map(it => it.textContent)";
    for width in [360, 1280] {
        browser.resize(width, 800).await;
        for page in DRAWN {
            browser.goto(page).await;
            browser.evaluate("dispatchEvent(new Event('wake'))").await;
            wait_for_app(&browser).await;
            browser.evaluate(space).await;
            check_slowly(&browser, outside, json!([])).await;
            assert_eq!(browser.evaluate(OVERFLOW).await, 0, "{page} {width}");
        }
    }
    check_clean(&browser).await;
}

/// Four times as large: the page has the room of a small screen, and what is docked leaves some of it.
#[tokio::test]
async fn a_page_is_magnified() {
    if !Engine::asked().can(Need::Zoom) {
        return;
    }
    let browser = Browser::open(1280, 1024).await;
    browser.zoom(4).await;
    for lang in ["", "en/"] {
        browser.goto(&format!("{lang}allocations.html?select=iter-ba-total")).await;
        wait_for_app(&browser).await;
        assert_eq!(
            browser.evaluate("return [innerWidth, devicePixelRatio]").await,
            json!([320, 4])
        );
        assert_eq!(browser.evaluate(OVERFLOW).await, 0);
        let left = "return document.querySelector('.ledger').getBoundingClientRect().top > 60";
        check(&browser, left, true).await;
        browser.screenshot(&picture(&browser, &format!("zoom-{}", lang.trim_matches('/')))).await;
        click(&browser, ".ledger .close").await;
        check_address(&browser, &format!("{lang}allocations.html")).await;
    }
    check_clean(&browser).await;
}

/// What pictures tell by colour is told by lines and words, too; nothing is drawn upon its own colour.
#[tokio::test]
async fn the_readers_own_colours_are_kept() {
    if !Engine::asked().can(Need::ForcedColors) {
        return;
    }
    let browser = Browser::open_as(Settings { forces_colors: true, ..USUAL }, 1280, 800).await;
    for view in Page::ALL.iter().map(|it| it.code()) {
        browser.goto(&format!("?lang=en&view={view}")).await;
        browser.wait_ready().await;
        assert_eq!(
            browser.evaluate("return matchMedia('(forced-colors: active)').matches").await,
            true
        );
        // By the last shape that is filled below the middle of a text, or else by the page.
        let unreadable = "const page = getComputedStyle(document.body).backgroundColor;
            const fill = it => getComputedStyle(it).fill;
            const below = text => {
                const { x, y, width, height } = text.getBoundingClientRect();
                return [...text.ownerSVGElement.querySelectorAll('rect, path, circle')]
                    .filter(it => it.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)
                    .filter(it => !['none', 'transparent', 'rgba(0, 0, 0, 0)'].includes(fill(it)))
                    .filter(it => {
                        const box = it.getBoundingClientRect();
                        return box.left <= x + width / 2 && box.right >= x + width / 2
                            && box.top <= y + height / 2 && box.bottom >= y + height / 2;
                    }).at(-1);
            };
            return [...document.querySelectorAll('svg.picture text')]
                .filter(it => it.checkVisibility())
                .filter(it => fill(it) === (below(it) ? fill(below(it)) : page))
                .map(it => it.textContent)";
        assert_eq!(browser.evaluate(unreadable).await, json!([]), "{view}");
        let hidden = "return [...document.querySelectorAll('.choice input:checked + span')]
            .filter(it => getComputedStyle(it).backgroundColor
                === getComputedStyle(document.body).backgroundColor)
            .map(it => it.textContent)";
        assert_eq!(browser.evaluate(hidden).await, json!([]), "{view}");
        browser.screenshot(&picture(&browser, &format!("forced-{view}"))).await;
    }
    check_clean(&browser).await;
}

/// Where nothing may be stored the page works, and does not promise what takes a store.
#[tokio::test]
async fn nothing_may_be_stored() {
    if !Engine::asked().can(Need::NoStorage) {
        return;
    }
    let browser = Browser::open_as(Settings { may_store: false, ..USUAL }, 1280, 800).await;
    browser.goto("en/?unit=billion").await;
    browser.wait_ready().await;
    let denied = "try { localStorage.getItem('a'); return false } catch { return true }";
    assert_eq!(browser.evaluate(denied).await, true);
    let said = "return document.getElementById('offline')?.textContent ?? null";
    check_slowly(&browser, said, Lang::En.offline().refused).await;
    click(&browser, "#bars [data-key=iter-ba-total]").await;
    let address = "en/allocations.html?at=iter-ba-total&unit=billion&select=iter-ba-total";
    check_address(&browser, address).await;
    // Firefox tells on the console that the reader did not want it.
    let mut errors = browser.console_errors().await;
    errors.retain(|it| !it.contains("Storage access is restricted in this context due to user"));
    assert_eq!(errors, Vec::<String>::new());
    assert_eq!(browser.csp_violations().await, Vec::<String>::new());
}
