//! The explorer in pages of all kinds: scripts and modules, hosts that are isolated, that have changed what
//! all objects have, whose elements are named as they like, and that are on a disk.

use std::fs;

use axum::Router;
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_TYPE, HeaderName};
use axum::response::Html;
use axum::routing::get;
use qst_explorer::export::embed::{self, Embed, EmbedKind, Height};
use qst_explorer::view::{Delivery, Page, View};
use qst_explorer::words::export_menu::ExportMenu;
use qst_explorer::words::lang::Lang;
use thirtyfour::By;
use tower_http::set_header::SetResponseHeaderLayer;

use crate::embedding::{element, explorer_alone, host_with, visit, wait_shown};
use crate::support::browser::Browser;
use crate::{check, check_slowly, wait_for_app};

const WORDS: &ExportMenu = Lang::En.export_menu();

/// What some hosts do to what all objects have.
const ALTERED: &str = "for (const name of ['find', 'includes', 'toJSON']) {
        Array.prototype[name] = () => { throw new Error(name); };
    }
    const names = ['mode', 'slotAssignment', 'type', 'event', 'height', 'key', 'cancelable', 'each'];
    for (const name of names) Object.prototype[name] = () => name;
    Object.prototype.slotAssignment = 'altered';";

/// Goes to a host that sends more headers, and has a script that alters what all objects have.
async fn visit_with(browser: &Browser, headers: &[(&'static str, &'static str)], page: Router) {
    let script = get(|| async { ([(CONTENT_TYPE, "text/javascript")], ALTERED) });
    let host = headers.iter().fold(page.route("/altered.js", script), |host, (name, value)| {
        let (name, value) = (HeaderName::from_static(name), HeaderValue::from_static(value));
        host.layer(SetResponseHeaderLayer::overriding(name, value))
    });
    let host = browser.serve(host).await;
    browser.visit(&host).await;
}

#[tokio::test]
async fn the_script_may_be_a_module_in_a_page_that_names_its_elements_as_it_likes() {
    let browser = Browser::open(800, 700).await;
    let explorer = browser.origin().to_owned();
    let chart = element(&explorer, "view=\"synchrotron\" lang=\"en\"");
    let named: String = ["currentScript", "createElement", "baseURI"]
        .map(|it| format!("<img name=\"{it}\" alt=\"\"><form name=\"{it}\"></form>"))
        .concat();
    let module = chart.replace("<script async", "<script type=\"module\"");
    for body in [module.clone(), format!("{named}{chart}"), format!("{named}{module}")] {
        visit(&browser, &explorer, &body).await;
        wait_shown(&browser, "chart").await;
        let address = "return document.getElementById('chart').shadowRoot
            .querySelector('iframe').getAttribute('src')";
        check(&browser, address, format!("{explorer}/en/embed/synchrotron.html")).await;
    }
    assert_eq!(browser.console_errors().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_host_that_has_changed_what_all_objects_have_shows_the_chart() {
    let browser = Browser::open(800, 700).await;
    let explorer = browser.origin().to_owned();
    let chart = element(&explorer, "view=\"synchrotron\" lang=\"en\" theme=\"dark\"");
    let body = format!("<script src=\"/altered.js\"></script>{chart}");
    visit_with(&browser, &[], host_with(&body, &explorer)).await;
    let shown = "return document.getElementById('chart').shadowRoot
        .querySelector('iframe.ready')?.clientHeight > 200";
    check_slowly(&browser, shown, true).await;
    let change = "document.getElementById('chart').setAttribute('theme', 'light')";
    browser.evaluate(change).await;
    check(&browser, shown, true).await;
}

/// A host that is isolated shows what says that it may be shown, and nothing else.
#[tokio::test]
async fn a_host_that_is_isolated_shows_the_chart() {
    const POLICY: &str = "cross-origin-embedder-policy";
    const OPENER: (&str, &str) = ("cross-origin-opener-policy", "same-origin");
    let browser = Browser::open(800, 700).await;
    let explorer = browser.origin().to_owned();
    for policy in ["require-corp", "credentialless"] {
        let body = format!(
            "{}<iframe src=\"{explorer}/embed/facts.html\" height=\"300\" title=\"Facts\"></iframe>\
             <img src=\"{explorer}/pictures/synchrotron-split-en.svg\" alt=\"A picture\">",
            element(&explorer, "view=\"synchrotron\" lang=\"en\""),
        );
        let host = host_with(&body, &explorer);
        visit_with(&browser, &[(POLICY, policy), OPENER], host).await;
        wait_shown(&browser, "chart").await;
        check(&browser, "return document.querySelector('img').naturalWidth > 500", true).await;
        let told = "return messages.filter(it => it.event === 'ready').length";
        check_slowly(&browser, told, 2).await;
    }
    let other = explorer_alone(&browser).await;
    let body = element(&other, "view=\"synchrotron\"");
    visit_with(&browser, &[(POLICY, "require-corp"), OPENER], host_with(&body, &other)).await;
    check(&browser, "return customElements.get('qst-explorer') === undefined", true).await;
    check(&browser, "return document.querySelector('#chart a').checkVisibility()", true).await;
}

#[tokio::test]
async fn an_article_on_a_disk_shows_the_chart() {
    let browser = Browser::open(800, 700).await;
    let explorer = browser.origin().to_owned();
    let article = browser.downloads().join("article.html");
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>An article</title>\
         <script>window.ready = []; addEventListener('message', it => it.data.event === 'ready' && ready.push(it));\
         </script></head><body>{}<iframe src=\"{explorer}/embed/facts.html\" title=\"Facts\"></iframe>\
         </body></html>",
        element(&explorer, "view=\"synchrotron\" lang=\"en\""),
    );
    fs::write(&article, page).expect("a file");
    browser.goto_file(&article, "").await;
    check_slowly(&browser, "return ready.length", 2).await;
    let shown = "return document.getElementById('chart').shadowRoot
        .querySelector('iframe.ready')?.clientHeight > 200";
    check_slowly(&browser, shown, true).await;
}

/// The code of a frame fits at every width, where its page does nothing for it.
#[tokio::test]
async fn the_code_of_a_frame_leaves_nothing_blank_and_nothing_to_scroll() {
    let browser = Browser::open(1100, 700).await;
    let root = format!("{}/", browser.origin());
    let code = embed::code(&Embed {
        kind: EmbedKind::Iframe,
        root: &root,
        view: &View::of(Lang::En, Delivery::Site, Page::CostSplit),
        title: "Synchrotron",
        height: Height::Auto(640),
        picture: None,
    });
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A host</title></head>\
         <body>{}</body></html>",
        code.expect("code")
    );
    let host = Router::new().route("/", get(move || async move { Html(page) }));
    let host = browser.serve(host).await;
    browser.visit(&host).await;
    for width in [1100, 320, 800] {
        browser.resize(width, 700).await;
        let frame = browser.driver.find(By::Css("iframe")).await.expect("a frame");
        frame.enter_frame().await.expect("the frame can be entered");
        let fits = "return Math.ceil(document.documentElement.getBoundingClientRect().height) - innerHeight";
        check_slowly(&browser, fits, 0).await;
        browser.driver.enter_default_frame().await.expect("the host");
    }
}

/// Opens a page of the explorer in a frame with a sandbox, and enters it.
async fn enter_sandbox(browser: &Browser, explorer: &str, fragment: &str) {
    let frame = format!(
        "<iframe sandbox=\"allow-scripts\" height=\"600\" title=\"A chart\"
            src=\"{explorer}/en/embed/synchrotron.html{fragment}\"></iframe>"
    );
    visit(browser, explorer, &frame).await;
    enter(browser).await;
    check_slowly(browser, "return document.querySelector('[data-ready]') !== null", true).await;
}

async fn enter(browser: &Browser) {
    let frame = browser.driver.find(By::Css("iframe")).await.expect("a frame");
    frame.enter_frame().await.expect("the frame can be entered");
}

/// Asks for a picture, and waits until something is said of it that leads to the full page.
async fn check_leads(browser: &Browser, explorer: &str, words: &str) {
    browser.evaluate("document.querySelector('.take > summary').click()").await;
    wait_for_app(browser).await;
    check_slowly(browser, "return document.querySelector('[data-take=svg]') !== null", true).await;
    browser.evaluate("document.querySelector('[data-take=svg]').click()").await;
    let said = format!("return document.getElementById('said').textContent.includes('{words}')");
    check(browser, &said, true).await;
    let link = "return document.querySelector('#said a').href";
    check(browser, link, format!("{explorer}/en/synchrotron.html")).await;
}

/// What WordPress listens to, by the secret that it gives its frames; it lets nothing be saved.
#[tokio::test]
async fn wordpress_is_told_heights_and_links_and_readers_that_nothing_can_be_saved() {
    let browser = Browser::open(800, 700).await;
    let explorer = browser.origin().to_owned();
    enter_sandbox(&browser, &explorer, "#?secret=a1B2c3D4e5").await;
    check_leads(&browser, &explorer, WORDS.forbidden).await;
    browser.evaluate("document.querySelector('#said a').click()").await;
    browser.driver.enter_default_frame().await.expect("the host");
    let heights = "messages.filter(it => it.message === 'height' && it.secret === 'a1B2c3D4e5' && it.value > 400)";
    check_slowly(&browser, &format!("return {heights}.length > 0"), true).await;
    let link = "return messages.find(it => it.message === 'link')?.value ?? null";
    check(&browser, link, format!("{explorer}/en/synchrotron.html")).await;
    // Who listens only now is told again; others are not.
    let again = format!(
        "const before = {heights}.length;
        const frame = document.querySelector('iframe').contentWindow;
        frame.postMessage({{ message: 'ready', secret: 'another' }}, '*');
        frame.postMessage({{ message: 'ready', secret: 'a1B2c3D4e5' }}, '*');
        return new Promise(resolve => setInterval(() => {heights}.length > before && resolve(true), 20))"
    );
    assert_eq!(browser.evaluate(&again).await, true);
    // The next page knows the secret, too.
    browser.evaluate("messages.length = 0").await;
    enter(&browser).await;
    browser.evaluate("document.querySelector('figcaption a').click()").await;
    check_slowly(&browser, "return document.querySelector('h1').textContent", "Sources").await;
    browser.driver.enter_default_frame().await.expect("the host");
    check_slowly(&browser, &format!("return {heights}.length > 0"), true).await;
}

#[tokio::test]
async fn a_sandbox_that_may_forbid_to_save_leads_to_the_full_page() {
    let browser = Browser::open(800, 700).await;
    let explorer = browser.origin().to_owned();
    enter_sandbox(&browser, &explorer, "").await;
    check_leads(&browser, &explorer, WORDS.doubtful).await;
}
