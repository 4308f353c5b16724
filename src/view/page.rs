//! The pages, and what is known of each before it is drawn: what it is called, which items it shows among others
//! like them, and whether a dataset has something for it.

use crate::dataset::Dataset;
use crate::model::about::AboutField;
use crate::model::item::{Item, Kind};
use crate::model::subject::SubjectKind;
use crate::words::lang::Lang;

codes! {
    /// A page of the explorer.
    pub enum Page {
        /// The money at a glance, in the main charts.
        Overview = "overview",
        /// The tree of allocations.
        Allocations = "allocations",
        /// A cost that parties share in amounts, and what they build.
        CostSplit = "synchrotron",
        /// Alliances side by side.
        Alliances = "alliances",
        /// A cost that parties share in percent, and the budget of its programmes.
        CostShares = "fusion",
        /// Every event, on an axis of time.
        Timeline = "timeline",
        /// Figures that are no money.
        Facts = "facts",
        /// Totals against their parts, figures against themselves, and what stays open.
        Checks = "checks",
        /// Every figure and dated fact.
        Ledger = "ledger",
        /// The documents that everything is taken from.
        Sources = "sources",
        /// What the terms mean.
        Glossary = "glossary",
        /// The hits of a query.
        Search = "search",
    }
}

impl Page {
    /// The pages that are offered to readers of a dataset, in the order of the navigation. All others can still be
    /// asked for by a link.
    pub fn offered(dataset: &Dataset) -> Vec<Page> {
        Page::ALL.iter().copied().filter(|it| it.applies(dataset)).collect()
    }

    /// What it is called in the navigation: as the dataset has it, else as the program does.
    pub fn name(self, dataset: &Dataset, lang: Lang) -> &str {
        let site = lang.site();
        let of_data = |field: AboutField, own| lang.pick_or(dataset.about().text(field), own);
        match self {
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

    /// The page that shows an item among others of its kind; the list of all data, where the dataset has nothing
    /// else for that page.
    pub fn of(dataset: &Dataset, item: &Item) -> Page {
        let is_of = |whole: Option<&Item>| {
            whole.is_some_and(|it| it.id == item.id || item.parent() == Some(&it.id))
        };
        let page = match item.kind {
            Kind::Cost if is_of(dataset.shared_cost()) => Page::CostSplit,
            Kind::Share if is_of(dataset.cost_in_shares()) => Page::CostShares,
            kind => Page::of_kind(kind),
        };
        if page.applies(dataset) { page } else { Page::Ledger }
    }

    /// The page that shows every item of a kind; that of a shared cost shows only what belongs to it.
    pub const fn of_kind(kind: Kind) -> Page {
        match kind {
            Kind::Allocation => Page::Allocations,
            Kind::Members
            | Kind::MemberInstitutes
            | Kind::Sales
            | Kind::ExpectedParticipants
            | Kind::ExpectedInstitutes
            | Kind::ExpectedFunding => Page::Alliances,
            Kind::Count
            | Kind::Progress
            | Kind::Technical
            | Kind::Statistic
            | Kind::Experiment
            | Kind::Target
            | Kind::Duration
            | Kind::Drawing => Page::Facts,
            Kind::Cost | Kind::Ceiling | Kind::Share | Kind::Unexplained => Page::Ledger,
        }
    }

    /// Whether a dataset has something for it.
    fn applies(self, dataset: &Dataset) -> bool {
        match self {
            Page::CostSplit => dataset.shared_cost().is_some(),
            Page::CostShares => dataset.cost_in_shares().is_some(),
            Page::Alliances => dataset.subjects(SubjectKind::Alliance).next().is_some(),
            Page::Timeline => !dataset.milestones().is_empty(),
            Page::Facts => {
                let mut kinds = Kind::ALL.iter().filter(|it| Page::of_kind(**it) == Page::Facts);
                kinds.any(|it| dataset.of_kind(*it).next().is_some())
            }
            Page::Overview
            | Page::Allocations
            | Page::Checks
            | Page::Ledger
            | Page::Sources
            | Page::Glossary
            | Page::Search => true,
        }
    }
}
