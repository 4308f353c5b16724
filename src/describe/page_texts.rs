//! What the pages of the site are called: as the dataset has it, else as the program does.

use crate::dataset::Dataset;
use crate::model::about::AboutField;
use crate::view::Page;
use crate::words::lang::Lang;

/// What a page is called in the navigation.
pub fn name(dataset: &Dataset, lang: Lang, page: Page) -> &str {
    let site = lang.site();
    let of_data = |field: AboutField, own| lang.pick_or(dataset.about().text(field), own);
    match page {
        Page::Overview => site.overview,
        Page::Allocations => site.allocations,
        Page::CostSplit => of_data(AboutField::NameCostSplit, site.cost_split),
        Page::Alliances => of_data(AboutField::NameAlliances, site.alliances),
        Page::CostShares => of_data(AboutField::NameCostShares, site.cost_shares),
        Page::Timeline => lang.timeline().name,
        Page::Facts => site.facts,
        Page::Checks => lang.checks().name,
        Page::Ledger => site.ledger,
        Page::Sources => site.sources,
        Page::Glossary => site.glossary,
        Page::Search => lang.search().title,
    }
}
