//! A link to the place that explains something in full.

use yew::prelude::*;

use crate::describe::description::Heading;
use crate::describe::place::Place;
use crate::view::View;
use crate::view::url;

/// A link to a place from a page, with its text.
///
/// It says where it leads apart from its address: who follows it keeps what they have chosen, also where a
/// figure was not drawn anew for it.
pub fn place_link(view: &View, place: &Place, text: &str) -> Html {
    let Place { page, name } = place;
    html! {
        <a href={url::within(view, *page, name)} data-show={page.code()}>{ text.to_owned() }</a>
    }
}

/// Links to pages of the documents.
pub fn heading_links(view: &View, headings: &[Heading]) -> Html {
    let link = |(idx, Heading { text, place }): (usize, &Heading)| {
        html! {
            <>
                { (idx > 0).then_some(" / ") }
                { place_link(view, place, text) }
            </>
        }
    };
    html! { { for headings.iter().enumerate().map(link) } }
}
