//! The page as a pure function of data, view and width.

mod content;
mod landmarks;
mod unit;
mod overview;
mod allocations;
mod cost_split;
mod alliances;
mod cost_shares;
mod timeline;
mod facts;
mod checks;
mod ledger;
mod sources;
mod glossary;
mod search;
mod hit_summary;
mod own_page;
pub mod export_items;
pub mod layout;
mod paper;

use yew::prelude::*;

use crate::app::content::ContentProps;
use crate::app::landmarks::{bare_footer, entry, footer, header};
use crate::app::layout::Viewport;
use crate::app::unit::unit_choice;
use crate::components::notices::notices;
use crate::components::prepared::data_prepared;
use crate::dataset::{Dataset, SharedDataset};
use crate::model::about::AboutField;
use crate::model::key::Key;
use crate::paint::nodes;
use crate::view::url::Notice;
use crate::view::{ChartName, Delivery, Page, View};

/// All that the page depends on.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// The data.
    pub dataset: SharedDataset,
    /// The view.
    pub view: View,
    /// What it is laid out for.
    pub viewport: Viewport,
    /// The parts of the link that were ignored.
    pub notices: Vec<Notice>,
}

/// The whole page: landmarks, notices, content and the docked ledger entry.
#[component]
pub fn App(props: &AppProps) -> Html {
    let AppProps { dataset, view, viewport, notices: ignored } = props;
    let asked =
        ContentProps { dataset: dataset.clone(), view: view.unselected(), viewport: *viewport };
    let missing = asked.missing_chart();
    // Links to other views do not ask for the missing chart again.
    let without =
        |view: &View| View { chart: view.chart.filter(|_| missing.is_none()), ..view.clone() };
    let (view, content) = (&without(view), ContentProps { view: without(&asked.view), ..asked });
    let ignored: Vec<Notice> =
        ignored.iter().cloned().chain(missing.map(Notice::MissingChart)).collect();
    let (before, after) = match view.delivery {
        Delivery::Site | Delivery::File => (header(dataset, view), footer(dataset, view)),
        Delivery::Bare => (html! {}, bare_footer(dataset, view)),
    };
    let page = html! {
        <div class={classes!("page", view.delivery.code())} lang={view.lang.code()}>
            { nodes::patterns() }
            <div>{ before }</div>
            <main id="main" tabindex="-1">
                { notices(view, &ignored) }
                <Content key={view.page.code()} ..content />
            </main>
            <div class="dock">{ entry(dataset, view) }</div>
            { after }
        </div>
    };
    data_prepared(dataset, view.lang, page)
}

/// The content of a page.
#[component]
fn Content(props: &ContentProps) -> Html {
    if let Some(name) = props.single_chart() {
        return data_prepared(
            &props.dataset,
            props.view.lang,
            html! { <div class="content">{ single_chart(props, name) }</div> },
        );
    }
    let page = content_of(props.view.page, props);
    data_prepared(&props.dataset, props.view.lang, html! { <div class="content">{ page }</div> })
}

/// Renders the content of a page.
fn content_of(page: Page, props: &ContentProps) -> Html {
    match page {
        Page::Overview => overview::page(props),
        Page::Allocations => allocations::page(props),
        Page::CostSplit => cost_split::page(props),
        Page::Alliances => alliances::page(props),
        Page::CostShares => cost_shares::page(props),
        Page::Timeline => timeline::page(props),
        Page::Facts => facts::page(props),
        Page::Checks => checks::page(props),
        Page::Ledger => ledger::page(props),
        Page::Sources => sources::page(props),
        Page::Glossary => glossary::page(props),
        Page::Search => html! { <search::Search ..props.clone() /> },
    }
}

/// The keys of the rows that the page of a view exports as a list; none for a page of which only charts are exported.
fn rows_of(dataset: &SharedDataset, view: &View) -> Vec<Key> {
    match view.page {
        Page::Facts => facts::rows(dataset, view),
        Page::Ledger => ledger::rows(dataset),
        Page::Search => search::rows(dataset, view),
        Page::Overview
        | Page::Allocations
        | Page::CostSplit
        | Page::Alliances
        | Page::CostShares
        | Page::Timeline
        | Page::Checks
        | Page::Sources
        | Page::Glossary => Vec::new(),
    }
}

/// One chart of a page, below the name of the page.
fn single_chart(props: &ContentProps, name: ChartName) -> Html {
    let view = &props.view;
    html! {
        <>
            <h1>{ props.name() }</h1>
            <div class="choices">{ unit_choice(view) }</div>
            <div class="charts">{ props.chart(name) }</div>
        </>
    }
}

/// The title of the window: the total that is open, the page, then the site.
pub fn title(dataset: &Dataset, view: &View) -> String {
    let lang = view.lang;
    let at = view.at.as_ref().filter(|_| view.page == Page::Allocations);
    let at = at.and_then(|id| dataset.item(id)).map(|it| lang.pick(&it.label));
    let page = (view.page != Page::Overview).then(|| view.page.name(dataset, lang));
    let names: Vec<&str> = at
        .into_iter()
        .chain(page)
        .chain([lang.pick(dataset.about().text(AboutField::Title))])
        .collect();
    names.join(" – ")
}
