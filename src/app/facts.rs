//! Figures that are no money, each with a link to its ledger entry.

use yew::prelude::*;

use crate::app::content::{ContentProps, context};
use crate::app::export_items::PAGE;
use crate::components::export_menu::{ROWS, export_menu};
use crate::components::place_link::heading_links;
use crate::dataset::SharedDataset;
use crate::describe::facts::{self, Group};
use crate::describe::ledger;
use crate::model::item::Item;
use crate::model::key::Key;
use crate::view::action::Action;
use crate::view::{View, url};

/// The content of the page: figures that are not money, in groups, and those that are lost.
pub(super) fn page(props: &ContentProps) -> Html {
    let view = &props.view;
    let (site, words) = (view.lang.site(), view.lang.facts());
    let context = props.context();
    let groups = facts::groups(context);
    let lost = facts::lost(context);
    let n_figures = groups.iter().map(|it| it.items.len()).sum();
    html! {
        <>
            <h1>{ site.facts }</h1>
            <p class="purpose">{ (words.sentence)(n_figures, lost.items.len()) }</p>
            <div>{ for groups.iter().map(|it| group(props, it, None)) }</div>
            { group(props, &lost, Some(words.why_lost)) }
            { export_menu(view, PAGE, props.offered(ROWS)) }
            <p class="note">
                { site.source }
                { view.lang.colon() }
                { heading_links(view, &facts::places(context)) }
            </p>
        </>
    }
}

/// The keys of the figures on the page, in its order.
pub(super) fn rows(dataset: &SharedDataset, view: &View) -> Vec<Key> {
    let context = context(dataset, view);
    let shown = facts::groups(context).into_iter().chain([facts::lost(context)]);
    shown.flat_map(|it| it.items).map(|it| Key::Item(it.id.clone())).collect()
}

fn group(props: &ContentProps, group: &Group<'_>, why: Option<&'static str>) -> Html {
    html! {
        <section key={group.heading}>
            <h2>{ group.heading }</h2>
            <p class="note">{ why }</p>
            <ul class="headline">{ for group.items.iter().map(|it| card(props, it)) }</ul>
        </section>
    }
}

fn card(props: &ContentProps, item: &Item) -> Html {
    let (view, context) = (&props.view, props.context());
    let now = context.compared(item).now;
    let printed = Some(now.as_printed.as_str()).filter(|it| !it.is_empty());
    let notes = [
        Some(view.lang.qualifiers_beside(&now.qualifiers)).filter(|it| !it.is_empty()),
        ledger::as_of(context, now),
        printed.map(|it| view.lang.quote(it)),
    ];
    let notes = notes.into_iter().flatten().map(|note| html! { <span>{ note }</span> });
    let select = Action::Select(Some(Key::Item(item.id.clone())));
    html! {
        <li key={item.id.to_string()} data-key={item.id.to_string()}>
            <a href={url::after(view, select)}>
                <span class="label">{ view.lang.pick(&item.label) }</span>
                <strong>{ context.value(item) }</strong>
                <span class="note">{ for notes }</span>
            </a>
        </li>
    }
}
