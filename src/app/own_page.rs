//! The page of an item, event or subject: the one that shows it among others of its kind.

use crate::app::content::ContentProps;
use crate::dataset::Dataset;
use crate::model::item::Item;
use crate::model::key::Key;
use crate::view::action::{Action, reduce};
use crate::view::{Page, View};

/// The view that shows the thing of a key among others of its kind, selected.
pub(super) fn view_of(props: &ContentProps, key: &Key) -> View {
    let dataset = &props.dataset;
    let item = key.item().and_then(|id| dataset.item(id));
    let total = match key {
        Key::Item(_) => item.and_then(|it| dataset.item(it.parent()?)),
        Key::NotItemised(id) => dataset.item(id),
        Key::Milestone(_) | Key::Sum(_) | Key::Subject(_) => None,
    };
    let page = match key {
        Key::Item(_) => item.map_or(Page::Ledger, |it| Page::of(dataset, it)),
        Key::NotItemised(_) => Page::Allocations,
        Key::Milestone(_) => Page::Timeline,
        Key::Sum(_) | Key::Subject(_) => Page::Ledger,
    };
    let there = reduce(&props.view, Action::Show(page));
    let at = total.filter(|it| page == Page::Allocations && it.can_be_opened());
    let there = View { at: at.map(|it| it.id.clone()), ..there };
    reduce(&there, Action::Select(Some(key.clone())))
}

/// The action that shows a figure on its own page: its parts, if it has some there.
pub(super) fn open_action(dataset: &Dataset, item: &Item) -> Action {
    match Page::of(dataset, item) {
        Page::Allocations if item.can_be_opened() => Action::Drill(item.id.clone()),
        page => Action::Show(page),
    }
}
