//! Pages as the HTML that a server would send, and what of it is read or heard.

use qst_explorer::app::layout::{Room, Width};
use qst_explorer::app::{App, AppProps};
use qst_explorer::bundled;
use qst_explorer::view::View;
use qst_explorer::view::url;
use yew::ServerRenderer;

/// The page that a link leads to, as HTML.
pub(crate) async fn html(query: &str, width: u32) -> String {
    let query = query.to_owned();
    ServerRenderer::<App>::with_props(move || {
        let package = bundled::package().unwrap();
        let (view, notices) = url::from_query(&query, View::default(), &package);
        AppProps { package, view, room: Room::Window(Width::of(width)), notices }
    })
    .hydratable(false)
    .render()
    .await
}

/// What of some HTML is read or heard: text, and the labels of marks.
pub(crate) fn read(html: &str) -> String {
    let mut res = String::new();
    for piece in html.split('<') {
        let (tag, text) = piece.split_once('>').unwrap_or(("", piece));
        if let Some((_, label)) = tag.split_once("aria-label=\"") {
            res.push_str(label.split('"').next().unwrap_or_default());
            res.push('\n');
        }
        if !text.trim().is_empty() {
            res.push_str(text.trim());
            res.push('\n');
        }
    }
    res.replace("&quot;", "\"").replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">")
}
