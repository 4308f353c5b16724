//! Share cards, oEmbed files and what else a page has for where its link is shared.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::panic, clippy::unwrap_used, reason = "tests may fail")]

#[path = "support/edition.rs"]
mod edition;

use std::collections::BTreeSet;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use qst_explorer::prerender;
use qst_explorer::prerender::site::{Asset, File, Site};
use sha2::{Digest, Sha256};

/// Stands for the script of bare pages.
const FRAME_SCRIPT: &str = "tell()";
const NOT_FOUND_SCRIPT: &str = "leadOn()";

/// Every file of a site at an address.
async fn files(address: Option<&str>) -> Vec<File> {
    let asset = || Asset { path: String::new(), integrity: "sha256-x".to_owned() };
    let site = Site {
        style: String::new(),
        print: String::new(),
        frame_style: String::new(),
        frame_script: FRAME_SCRIPT.to_owned(),
        not_found_script: NOT_FOUND_SCRIPT.to_owned(),
        boot: asset(),
        start_code: asset(),
        start_module: asset(),
        icon: String::new(),
        address: address.map(str::to_owned),
    };
    prerender::files(&site, &edition::TABLES).await.unwrap()
}

/// Every page of a site at an address.
async fn pages(address: Option<&str>) -> Vec<File> {
    let files = files(address).await;
    files.into_iter().filter(|it| it.path.ends_with(".html") && it.path != "404.html").collect()
}

/// The content of a property of a page.
fn property<'a>(page: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = page.split_once(&format!("<meta property=\"{name}\" content=\""))?;
    rest.split('"').next()
}

#[tokio::test]
async fn every_page_names_a_picture_that_is_drawn() {
    let root = "https://example.org/budget/";
    let drawn: BTreeSet<String> = prerender::share_cards(&edition::dataset().unwrap())
        .into_iter()
        .map(|it| root.to_owned() + &it.path)
        .collect();
    let mut named: BTreeSet<String> = BTreeSet::new();
    for File { path, text } in pages(Some(root)).await {
        named.extend(property(&text, "og:image").map(str::to_owned));
        assert_eq!(property(&text, "og:image:width"), Some("1200"), "{path}");
        assert_eq!(property(&text, "og:image:height"), Some("630"), "{path}");
        assert!(property(&text, "og:image:alt").is_some_and(|it| !it.is_empty()), "{path}");
    }
    assert_eq!(named, drawn);
}

#[tokio::test]
async fn a_picture_is_told_in_words() {
    let pages = pages(Some("https://example.org/")).await;
    let alt = |path: &str| {
        let page = pages.iter().find(|it| it.path == path).unwrap();
        property(&page.text, "og:image:alt").unwrap().to_owned()
    };
    assert_eq!(
        alt("en/synchrotron.html"),
        "Synchrotron – QST FY2020 Explorer: The state bears about 54% of about 37 billion yen"
    );
    assert!(alt("allocations.html").contains("51.1%は内訳の記載なし"));
    assert!(alt("en/ledger.html").contains("Every number and date"));
}

#[tokio::test]
async fn without_an_address_no_picture_is_named() {
    for File { path, text } in pages(None).await {
        assert_eq!(property(&text, "og:image"), None, "{path}");
    }
}

/// What says of each page how it is embedded, and the pages that lead to it.
#[tokio::test]
async fn every_page_leads_to_what_says_how_it_is_embedded() {
    let root = "https://example.org/budget/";
    let files = files(Some(root)).await;
    let pages = files.iter().filter(|it| it.path.ends_with(".html"));
    let full = pages.filter(|it| !it.path.contains("embed/") && it.path != "404.html");
    let mut n_pages = 0;
    for File { path, text } in full {
        let start = "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"";
        let (_, link) = text.split_once(start).unwrap_or_else(|| panic!("{path} has no link"));
        let link = link.split('"').next().unwrap().strip_prefix(root).unwrap();
        let file = files.iter().find(|it| it.path == link).unwrap();
        let value: serde_json::Value = serde_json::from_str(&file.text).unwrap();
        assert_eq!((&value["version"], &value["type"]), (&"1.0".into(), &"rich".into()));
        assert!(value["width"].is_u64() && value["height"].is_u64(), "{link}");
        let code = value["html"].as_str().unwrap();
        let (_, bare) = code.split_once("<iframe src=\"").unwrap();
        let bare = bare.split('"').next().unwrap().strip_prefix(root).unwrap();
        let bare = if bare.ends_with('/') { format!("{bare}index.html") } else { bare.to_owned() };
        assert!(files.iter().any(|it| it.path == bare), "{link}: {bare}");
        let picture = value["thumbnail_url"].as_str().unwrap();
        assert_eq!(property(text, "og:image"), Some(picture), "{path}");
        n_pages += 1;
    }
    assert_eq!(files.iter().filter(|it| it.path.starts_with("oembed/")).count(), n_pages);
    let unknown = self::files(None).await;
    assert!(
        unknown.iter().all(|it| !it.path.starts_with("oembed/") && !it.text.contains("oembed"))
    );
}

/// The script of a bare page is in it before anything is loaded, since it says which server is the
/// page's own; full pages have none, ask no other server in any case, and may show a frame.
#[tokio::test]
async fn bare_pages_are_made_for_frames() {
    let digest = STANDARD.encode(Sha256::digest(FRAME_SCRIPT));
    for File { path, text } in pages(None).await {
        let is_bare = path.contains("embed/");
        let script = text.find(&format!("<script>{FRAME_SCRIPT}</script>"));
        assert_eq!(script.is_some(), is_bare, "{path}");
        let loaded = [" href=\"", " src=\""].iter().filter_map(|it| text.find(it)).min();
        assert!(script < loaded, "{path}");
        let policy = text.split("Content-Security-Policy").nth(1).unwrap();
        let policy = policy.split('>').next().unwrap();
        assert_eq!(policy.contains(&format!("'sha256-{digest}'")), is_bare, "{path}");
        assert_eq!(policy.contains("'self' https: http:"), is_bare, "{path}");
        assert_eq!(policy.contains("frame-src 'self'"), !is_bare, "{path}");
    }
}

/// A picture for every chart of every page, which name the site if its address is known.
#[test]
fn charts_have_pictures_of_their_own() {
    let dataset = edition::dataset().unwrap();
    let pictures = prerender::pictures::pictures(&dataset, Some("https://example.org/budget/"));
    let paths: BTreeSet<&str> = pictures.iter().map(|it| it.path.as_str()).collect();
    for page in ["overview-treemap", "allocations-bars", "synchrotron-split", "alliances-alliances"]
    {
        for lang in ["ja", "en"] {
            assert!(paths.contains(format!("pictures/{page}-{lang}.svg").as_str()), "{page}");
        }
    }
    assert_eq!(paths.len(), pictures.len());
    for File { path, text } in &pictures {
        let document = resvg::usvg::roxmltree::Document::parse(text).unwrap();
        assert!(document.root_element().has_tag_name("svg"), "{path}");
        assert!(text.contains("https://example.org/budget/"), "{path}");
    }
    for File { path, text } in prerender::pictures::pictures(&dataset, None) {
        assert!(!text.contains("example.org") && !text.contains("<dc:identifier>"), "{path}");
        assert!(paths.contains(path.as_str()), "{path}");
    }
}
