//! What the site consists of, and what its pages need to know of it.

use crate::view::{Frame, Page, View};
use crate::words::lang::Lang;

/// A file of the site.
#[derive(Clone, Debug)]
pub struct File {
    /// Where it lies below the root.
    pub path: String,
    /// What is in it.
    pub text: String,
}

/// What pages need to know of the site that they are part of.
#[derive(Clone, Debug)]
pub struct Site {
    /// The style sheet, which each page holds.
    pub style: String,
    /// Where the style sheet for paper lies below the root.
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
    /// Where it lies below the root.
    pub path: String,
    /// Its digest, as browsers check it.
    pub integrity: String,
}

/// Every page of the site.
pub fn pages() -> Vec<View> {
    let in_frame = |frame: Frame| {
        Lang::ALL
            .iter()
            .flat_map(move |lang| Page::ALL.iter().map(move |page| View::of(*lang, frame, *page)))
    };
    Frame::WITH_PAGES.into_iter().flat_map(in_frame).collect()
}

/// Those of them that are the site, not made for others.
pub(super) fn full_pages() -> impl Iterator<Item = View> {
    pages().into_iter().filter(|it| it.frame == Frame::Site)
}
