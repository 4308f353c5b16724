//! The native edge: every page as HTML, as it is sent to browsers and readers.
//!
//! Renders the same `app` that runs in the browser, which joins what is written here.

mod description;
mod document;
pub mod site;
mod schema_org;
mod card;
mod not_found;
mod oembed;
pub mod policy;
pub mod pictures;
pub mod single;
mod sitemap;

use yew::ServerRenderer;
use yew::prelude::*;

use crate::app;
use crate::app::layout::Room;
use crate::app::{App, AppProps};
use crate::bundled;
use crate::contract::files;
use crate::dataset::load::error::LoadErrors;
use crate::prerender::document::Body;
use crate::prerender::site::{File, Site, full_pages, pages};
use crate::view::{View, path};

/// The content security policy of the pages of the site, for what is not rendered here.
pub fn policy(style: &str) -> String {
    policy::full(style)
}

/// Renders every page of the site: views, bare views for embedding, and what stands for a page that
/// does not exist. With an address also the list of pages for search engines, and what says how each is
/// embedded.
///
/// # Errors
///
/// If the bundled data do not load.
pub async fn files(site: &Site) -> Result<Vec<File>, LoadErrors> {
    let mut res = Vec::new();
    for view in pages() {
        // The data are read for each page: they are not shared between the renderer's threads.
        let dataset = bundled::dataset()?;
        let content = content(&view).await;
        let (title, picture) = (app::title(&dataset, &view), card::alt(&dataset, &view));
        let body = Body { content, title, picture };
        res.push(File { path: path::file(&view), text: document::page(site, &view, &body) });
    }
    res.push(File { path: files::NOT_FOUND.to_owned(), text: not_found::page(site) });
    if let Some(address) = &site.address {
        res.push(File { path: files::SITEMAP.to_owned(), text: sitemap::list(address) });
        let dataset = bundled::dataset()?;
        res.extend(full_pages().map(|it| {
            let (site, title) = (it.lang.pick(&dataset.about().title), app::title(&dataset, &it));
            oembed::file(address, &it, (site, &title))
        }));
    }
    Ok(res)
}

/// A picture of a page, for where its link is shared.
#[derive(Clone, Debug)]
pub struct Card {
    /// Where the picture lies below the root, as PNG.
    pub path: String,
    /// The picture as SVG, in whose size it is to be drawn.
    pub svg: String,
}

/// The pictures that pages name where the site's address is known, one for each page and language.
///
/// # Errors
///
/// If the bundled data do not load.
pub fn cards() -> Result<Vec<Card>, LoadErrors> {
    let dataset = bundled::dataset()?;
    let card = |view: View| Card { path: card::path(&view), svg: card::svg(&dataset, &view) };
    Ok(full_pages().map(card).collect())
}

/// What stands in the root of a page.
async fn content(view: &View) -> String {
    // The renderer has threads of its own, to which no more than these can go.
    let View { lang, frame, page, .. } = *view;
    let props = move || SentProps { view: View::of(lang, frame, page) };
    closed(ServerRenderer::<Sent>::with_props(props).render().await)
}

/// Marks without an end tag of their own, of which a page has hundreds.
fn closed(html: String) -> String {
    let marks = ["rect", "path", "circle", "line"].map(|it| format!("></{it}>"));
    marks.into_iter().fold(html, |html, end| html.replace(&end, "/>"))
}

/// A page as it is sent.
#[derive(PartialEq, Properties)]
struct SentProps {
    view: View,
}

/// A page as it is sent: the shape that the application in the browser has on its first rendering.
#[component]
fn Sent(props: &SentProps) -> Html {
    let dataset = use_memo((), |()| bundled::dataset());
    match dataset.as_ref() {
        Ok(dataset) => {
            let (dataset, view) = (dataset.clone(), props.view.clone());
            let props = AppProps { dataset, view, room: Room::Unknown, notices: Vec::new() };
            html! { <App ..props /> }
        }
        // Read before, so that the caller gets the error.
        Err(_) => html! {},
    }
}
