//! What each page is about.

use crate::view::{Page, View};
use crate::words::static_page::StaticPage;

/// What a page is about, in a sentence or two.
pub(super) fn description(view: &View) -> &'static str {
    let StaticPage {
        overview,
        allocations,
        synchrotron,
        alliances,
        fusion,
        facts,
        ledger,
        sources,
        glossary,
        search,
        ..
    } = view.lang.static_page();
    match view.page {
        Page::Overview => overview,
        Page::Allocations => allocations,
        Page::Synchrotron => synchrotron,
        Page::Alliances => alliances,
        Page::Fusion => fusion,
        Page::Timeline => view.lang.timeline().about,
        Page::Facts => facts,
        Page::Checks => view.lang.checks().about,
        Page::Ledger => ledger,
        Page::Sources => sources,
        Page::Glossary => glossary,
        Page::Search => search,
    }
}
