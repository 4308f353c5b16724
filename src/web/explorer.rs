//! The application as a Yew component: draws what its session shows, and keeps the window as the page is.

use web_sys::Element;
use yew::prelude::*;

use crate::app::layout::Viewport;
use crate::app::{self, App};
use crate::bundled;
use crate::components::prepared::prepared;
use crate::contract::{attributes, events};
use crate::dataset::SharedDataset;
use crate::view::View;
use crate::web::address::Site;
use crate::web::alterations;
use crate::web::navigation::use_navigation;
use crate::web::page_state::PageState;
use crate::web::session::{self, Handover, SharedState};
use crate::web::{dom, embedding, marks, search_input, start, window};
use crate::words::lang::Lang;

/// Takes the page over: joins what was sent, or draws it from the beginning if the root says so.
pub fn mount() {
    let Some(root) = dom::root() else {
        return;
    };
    let is_sent = root.get_attribute(attributes::MOUNT).as_deref() != Some("render");
    match bundled::dataset() {
        Ok(dataset) => {
            if is_sent {
                alterations::unwrap_texts(&root);
            }
            let page = start::page().unwrap_or_default();
            let props = ExplorerProps { dataset, root: root.clone(), page, is_sent };
            let renderer = yew::Renderer::<Explorer>::with_root_and_props(root, props);
            if is_sent {
                renderer.hydrate();
            } else {
                renderer.render();
            }
        }
        Err(errors) => {
            let problems = errors.iter().map(ToString::to_string).collect();
            let props = BrokenProps { problems };
            yew::Renderer::<Broken>::with_root_and_props(root, props).render();
        }
    }
}

/// What is wrong with the data.
#[derive(Clone, Debug, PartialEq, Properties)]
struct BrokenProps {
    problems: Vec<String>,
}

/// Says what is wrong with the data.
#[component]
fn Broken(props: &BrokenProps) -> Html {
    let problem = |it: &String| html! { <li key={it.clone()}>{ it }</li> };
    let text = |lang: &Lang| html! { <p lang={lang.code()}>{ lang.site().broken_data }</p> };
    let page = html! {
        <main class="page">
            { for Lang::ALL.iter().map(text) }
            <ul>{ for props.problems.iter().map(problem) }</ul>
        </main>
    };
    prepared(Lang::FIRST, page)
}

/// What the application is mounted with.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ExplorerProps {
    /// The data.
    pub dataset: SharedDataset,
    /// The element that it is mounted in.
    pub root: Element,
    /// The page that was sent, as it is at first.
    pub page: View,
    /// Whether the page that was sent is there to be joined.
    pub is_sent: bool,
}

/// The explorer in a browser.
#[component]
pub fn Explorer(props: &ExplorerProps) -> Html {
    let ExplorerProps { dataset, root, page, is_sent } = props;
    let site = use_memo(page.clone(), |page| Site::here(page.clone()));
    let shown = use_state_eq(|| match is_sent {
        // Nothing but the page: it must be what was sent.
        true => PageState::sent(page.clone()),
        false => PageState::here(&site, dataset),
    });
    let shared = use_memo((), |()| SharedState::of(&shown));
    use_effect_with((), {
        let handover = Handover {
            root: root.clone(),
            dataset: dataset.clone(),
            site: (*site).clone(),
            sent: page.page,
            shared: shared.clone(),
            shown: shown.setter(),
        };
        move |()| {
            let listeners = session::take_over(handover);
            move || drop(listeners)
        }
    });
    use_title(dataset, &shown.view);
    use_selection(root, &shown);
    use_navigation(&shown, page.page, shared.navigation.clone());
    use_query(&shown);
    let props = (*shown).clone().props(dataset.clone());
    // After all that follows a new page.
    use_effect_with((*shown).clone(), move |shown| {
        shared.set_drawn(shown);
        window::dispatch_view(events::SETTLED, &site.address_of(&shown.view));
        // The page as it was sent may be another one than its address asks for.
        if shown.viewport != Viewport::Unknown && *shared.now.borrow() == *shown {
            window::mark_ready();
        }
    });
    html! { <App key={shown.drawing} ..props /> }
}

/// Keeps title and language of the window those of the page.
#[hook]
fn use_title(dataset: &SharedDataset, view: &View) {
    let name = (view.lang, app::title(dataset, view));
    use_effect_with(name, |(lang, title)| window::set_title(lang.code(), title));
}

/// After each drawing, gives pictures their walks, and shows the selection on them.
#[hook]
fn use_selection(root: &Element, shown: &PageState) {
    let root = root.clone();
    use_effect_with(shown.clone(), move |PageState { view, viewport, .. }| {
        marks::attach(&root);
        // The page as it was sent has the selection of its address on its marks already, and the reader
        // may walk on from there before it is drawn again.
        if *viewport != Viewport::Unknown {
            marks::show_selected(&root, view.selected.as_ref());
        }
        window::dispatch(events::DRAWN);
        if embedding::can_be_embedded(view) {
            embedding::show_buttons(&root);
        }
    });
}

/// Writes the query into the search field where it was not typed there.
#[hook]
fn use_query(shown: &PageState) {
    let query =
        (shown.viewport != Viewport::Unknown).then(|| (shown.view.page, shown.view.query.clone()));
    use_effect_with(query, |query| {
        if let Some((_, query)) = query {
            search_input::fill(query);
        }
    });
}
