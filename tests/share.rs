//! What stands for a page where its link is shared.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "tests may fail")]

use std::collections::BTreeSet;

use qst_explorer::prerender::{self, Asset, File, Site};

/// Every page of a site at an address.
async fn pages(address: Option<&str>) -> Vec<File> {
    let asset = || Asset { path: String::new(), integrity: String::new() };
    let site = Site {
        style: String::new(),
        print: String::new(),
        frame_style: String::new(),
        frame_script: String::new(),
        boot: asset(),
        start_code: asset(),
        start_module: asset(),
        icon: String::new(),
        address: address.map(str::to_owned),
    };
    let files = prerender::files(&site).await.unwrap();
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
    let drawn: BTreeSet<String> =
        prerender::cards().unwrap().into_iter().map(|it| root.to_owned() + &it.path).collect();
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
