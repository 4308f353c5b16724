//! The page of a thing: the one that shows it among others like it.

use crate::app::content::ContentProps;
use crate::app::page_list;
use crate::dataset::Dataset;
use crate::model::item::{Item, Kind};
use crate::model::key::Key;
use crate::view::action::{Action, reduce};
use crate::view::{Page, View};

/// The view that shows a thing among others like it, selected.
pub(super) fn view_of(props: &ContentProps, key: &Key) -> View {
    let dataset = &props.dataset;
    let figure = key.figure().and_then(|id| dataset.item(id));
    let total = match key {
        Key::Figure(_) => figure.and_then(|it| dataset.item(it.parent()?)),
        Key::NotItemised(id) => dataset.item(id),
        Key::Milestone(_) | Key::Sum(_) | Key::Subject(_) => None,
    };
    let page = match key {
        Key::Figure(_) => figure.map_or(Page::Ledger, |it| page_of(dataset, it)),
        Key::NotItemised(_) => Page::Allocations,
        Key::Milestone(_) => Page::Timeline,
        Key::Sum(_) | Key::Subject(_) => Page::Ledger,
    };
    let there = reduce(&props.view, Action::Show(page));
    let at = total.filter(|it| page == Page::Allocations && it.can_be_opened());
    let there = View { at: at.map(|it| it.id.clone()), ..there };
    reduce(&there, Action::Select(Some(key.clone())))
}

/// The page that shows a figure among others of its kind; the list of all data, where the dataset has no such page.
fn page_of(dataset: &Dataset, figure: &Item) -> Page {
    let page = page_of_kind(dataset, figure);
    if page_list::applies(dataset, page) { page } else { Page::Ledger }
}

fn page_of_kind(dataset: &Dataset, figure: &Item) -> Page {
    let is_of = |whole: Option<&Item>| {
        whole.is_some_and(|it| it.id == figure.id || figure.parent() == Some(&it.id))
    };
    match figure.kind {
        Kind::Allocation => Page::Allocations,
        Kind::Cost if is_of(dataset.shared_cost()) => Page::CostSplit,
        Kind::Share if is_of(dataset.cost_in_shares()) => Page::CostShares,
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

/// The action that shows a figure on its own page: its parts, if it has some there.
pub(super) fn open_action(dataset: &Dataset, figure: &Item) -> Action {
    match page_of(dataset, figure) {
        Page::Allocations if figure.can_be_opened() => Action::Drill(figure.id.clone()),
        page => Action::Show(page),
    }
}
