//! The native edge: every page as HTML, as it is sent to browsers and readers.
//!
//! Renders the same `app` that runs in the browser, which joins what is written here.

mod document;
pub mod site;
mod schema_org;
mod share_card;
mod not_found;
mod oembed;
pub mod policy;
pub mod pictures;
pub mod single;
mod sitemap;
pub mod web_manifest;

use yew::ServerRenderer;
use yew::prelude::*;

use crate::app;
use crate::app::layout::Viewport;
use crate::app::{App, AppProps};
use crate::contract::files;
use crate::dataset::load;
use crate::dataset::load::error::LoadErrors;
use crate::dataset::load::tables::Tables;
use crate::dataset::{Dataset, SharedDataset};
use crate::model::about::AboutField;
use crate::prerender::site::{Body, File, Site, full_pages, pages};
use crate::view::{View, path};

/// The content security policy of the pages of the site, for what is not rendered here.
pub fn policy(style: &str) -> String {
    policy::full(style)
}

/// Renders every page of the site of a dataset: full pages, bare pages for embedding, and the page for addresses
/// that do not exist. If the site's address is known, also the site map and an oEmbed file for each page.
///
/// # Errors
///
/// If the tables do not load.
pub async fn files(site: &Site, tables: &Tables<'static>) -> Result<Vec<File>, LoadErrors> {
    let dataset = load::load(tables)?;
    let mut res = Vec::new();
    for view in pages(&dataset) {
        let body = Body {
            content: content(tables, &view).await,
            title: app::title(&dataset, &view),
            description: share_card::description(&dataset, &view),
            picture: share_card::alt(&dataset, &view),
            years: schema_org::years(&dataset),
        };
        res.push(File { path: path::file(&view), text: document::page(site, &view, &body) });
    }
    res.push(File { path: files::NOT_FOUND.to_owned(), text: not_found::page(site) });
    if let Some(address) = &site.address {
        let list = sitemap::list(&dataset, address);
        res.push(File { path: files::SITEMAP.to_owned(), text: list });
        res.extend(full_pages(&dataset).map(|it| {
            let name = it.lang.pick(dataset.about().text(AboutField::Title));
            oembed::file(address, &it, (name, &app::title(&dataset, &it)))
        }));
    }
    Ok(res)
}

/// The share card of a page.
#[derive(Clone, Debug)]
pub struct ShareCard {
    /// The path of its PNG below the root.
    pub path: String,
    /// The picture as SVG, in whose size it is to be drawn.
    pub svg: String,
}

/// The share cards that pages name if the site's address is known, one for each page and language.
pub fn share_cards(dataset: &Dataset) -> Vec<ShareCard> {
    let card = |view: View| ShareCard {
        path: share_card::path(&view),
        svg: share_card::svg(dataset, &view),
    };
    full_pages(dataset).map(card).collect()
}

/// The HTML in the root element of a page; the tables have loaded before.
async fn content(tables: &Tables<'static>, view: &View) -> String {
    // The renderer has threads of its own, to which no dataset can be sent.
    let View { lang, delivery, page, .. } = *view;
    let tables = *tables;
    let props = move || SentProps { tables, view: View::of(lang, delivery, page) };
    with_empty_elements(ServerRenderer::<Sent>::with_props(props).render().await)
}

/// HTML in which empty elements of SVG have no end tags; a page has hundreds of them.
fn with_empty_elements(html: String) -> String {
    let ends = ["rect", "path", "circle", "line"].map(|it| format!("></{it}>"));
    ends.into_iter().fold(html, |html, end| html.replace(&end, "/>"))
}

/// A page as it is sent.
#[derive(PartialEq, Properties)]
struct SentProps {
    tables: Tables<'static>,
    view: View,
}

/// A page as it is sent: the shape that the application in the browser has on its first rendering.
#[component]
fn Sent(props: &SentProps) -> Html {
    let dataset = use_memo((), |()| load::load(&props.tables).map(SharedDataset::new));
    match dataset.as_ref() {
        Ok(dataset) => {
            let (dataset, view) = (dataset.clone(), props.view.clone());
            let props =
                AppProps { dataset, view, viewport: Viewport::Unknown, notices: Vec::new() };
            html! { <App ..props /> }
        }
        // Loaded before, so that the caller gets the error.
        Err(_) => html! {},
    }
}
