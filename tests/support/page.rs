//! Pages as the HTML that a server would send, and what of it is read or heard.

use qst_explorer::app::layout::{Viewport, Width};
use qst_explorer::app::{App, AppProps};
use qst_explorer::view::View;
use qst_explorer::view::url;
use yew::ServerRenderer;

use crate::edition;

/// The page that a link leads to, as HTML.
pub(crate) async fn html(query: &str, width: u32) -> String {
    let query = query.to_owned();
    ServerRenderer::<App>::with_props(move || {
        let dataset = edition::dataset().unwrap();
        let (view, notices) = url::from_query(&query, View::default(), &dataset);
        AppProps { dataset, view, viewport: Viewport::Window(Width::of(width)), notices }
    })
    .hydratable(false)
    .render()
    .await
}

/// The same text without the elements that tell a voice of its language.
fn without_marks_of_language(html: &str) -> String {
    let mut res = html.to_owned();
    for name in ["span", "tspan"] {
        let marks = format!("<{name} lang=\"ja\">");
        let parts = res.split(&marks).enumerate().map(|(idx, part)| match idx {
            0 => part.to_owned(),
            // Nothing but text is in them.
            _ => part.replacen(&format!("</{name}>"), "", 1),
        });
        res = parts.collect();
    }
    res
}

/// What of some HTML is read or heard: text, and the labels of marks.
pub(crate) fn read(html: &str) -> String {
    let mut res = String::new();
    let html = without_marks_of_language(html);
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
