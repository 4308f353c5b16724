//! What the site consists of, and what its pages need to know of it.

use crate::dataset::Dataset;
use crate::view::{Delivery, Page, View};
use crate::words::lang::Lang;

/// A file of the site.
#[derive(Clone, Debug)]
pub struct File {
    /// Its path below the root.
    pub path: String,
    /// What is in it.
    pub text: String,
}

/// The texts and assets of the site that every page has or links to.
#[derive(Clone, Debug)]
pub struct Site {
    /// The style sheet, which each page holds.
    pub style: String,
    /// The path of the style sheet for paper below the root.
    pub print: String,
    /// What bare pages add to the style sheet.
    pub frame_style: String,
    /// The script by which bare pages talk to the page around them, which each of them holds.
    pub frame_script: String,
    /// The script of the page for addresses that do not exist, which leads to the page that was meant.
    pub not_found_script: String,
    /// The script that loads the two programs: `boot.mjs`.
    pub boot: Asset,
    /// The JavaScript around the module of the small program.
    pub start_code: Asset,
    /// The WebAssembly module of the small program, `qst-start`.
    pub start_module: Asset,
    /// The icon, a PNG: Chrome reads it anew whenever the address changes, and an SVG costs it ten times as
    /// long.
    pub icon: String,
    /// The address of the root with a slash at its end, if it is known.
    pub address: Option<String>,
}

/// A file that pages refer to.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Its path below the root.
    pub path: String,
    /// Its digest, as the attribute `integrity` has it.
    pub integrity: String,
}

/// What is rendered for a page.
pub(super) struct Body<'a> {
    /// The HTML of its root element.
    pub(super) content: String,
    /// What its window is called.
    pub(super) title: String,
    /// What it is about, for search engines and where its link is shared.
    pub(super) description: &'a str,
    /// The share card in words.
    pub(super) picture: String,
    /// The first and last day of its amounts, as an interval of ISO 8601; nothing if that is not known.
    pub(super) years: Option<String>,
}

/// Every page of a dataset's site, in each language and delivery: those that the dataset has something for.
pub fn pages(dataset: &Dataset) -> Vec<View> {
    let offered = Page::offered(dataset);
    let mut res = Vec::new();
    for delivery in Delivery::WITH_PAGES {
        for lang in Lang::ALL {
            res.extend(offered.iter().map(|page| View::of(*lang, delivery, *page)));
        }
    }
    res
}

/// Those of them that are full pages, not bare ones.
pub(super) fn full_pages(dataset: &Dataset) -> impl Iterator<Item = View> {
    pages(dataset).into_iter().filter(|it| it.delivery == Delivery::Site)
}
