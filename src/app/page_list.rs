//! Which pages a dataset has something for.

use crate::dataset::Dataset;
use crate::describe::facts;
use crate::model::subject::SubjectKind;
use crate::view::Page;

/// The pages that are offered to readers of a dataset, in the order of the navigation. All others can still be
/// asked for by a link.
pub fn offered(dataset: &Dataset) -> Vec<Page> {
    Page::ALL.iter().copied().filter(|it| applies(dataset, *it)).collect()
}

/// Whether a dataset has something for a page.
pub(super) fn applies(dataset: &Dataset, page: Page) -> bool {
    match page {
        Page::CostSplit => dataset.shared_cost().is_some(),
        Page::CostShares => dataset.cost_in_shares().is_some(),
        Page::Alliances => dataset.subjects(SubjectKind::Alliance).next().is_some(),
        Page::Timeline => !dataset.milestones().is_empty(),
        Page::Facts => facts::kinds().any(|it| dataset.of_kind(it).next().is_some()),
        Page::Overview
        | Page::Allocations
        | Page::Checks
        | Page::Ledger
        | Page::Sources
        | Page::Glossary
        | Page::Search => true,
    }
}
