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

/// What pages need to know of the site that they are part of.
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
    /// The script by which the page that stands for one that does not exist leads to the one that was meant.
    pub not_found_script: String,
    /// Makes a page answer and brings the application into it.
    pub boot: Asset,
    /// The code around the module that makes a page answer.
    pub start_code: Asset,
    /// The module that makes a page answer.
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
    /// Its digest, as browsers check it.
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
    /// The picture that stands for it where its link is shared, in words.
    pub(super) picture: String,
    /// From when to when its amounts are, as ISO 8601 has it; nothing if that is not known.
    pub(super) years: Option<String>,
}

/// Every page of a dataset's site, in each language and frame: those that the dataset has something for.
pub fn pages(dataset: &Dataset) -> Vec<View> {
    let offered = Page::offered(dataset);
    let mut res = Vec::new();
    for frame in Delivery::WITH_PAGES {
        for lang in Lang::ALL {
            res.extend(offered.iter().map(|page| View::of(*lang, frame, *page)));
        }
    }
    res
}

/// Those of them that are the site, not made for others.
pub(super) fn full_pages(dataset: &Dataset) -> impl Iterator<Item = View> {
    pages(dataset).into_iter().filter(|it| it.delivery == Delivery::Site)
}
