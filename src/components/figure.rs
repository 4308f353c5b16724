//! A chart framed like a figure of a journal: finding, words, picture, table, source.

use yew::prelude::*;

use crate::components::chart::{Picture, chart};
use crate::components::data_table::data_table;
use crate::components::export_menu::{Offer, export_menu_with_table};
use crate::components::place_link::heading_links;
use crate::describe::data_table::DataTable;
use crate::describe::description::Description;
use crate::view::View;

/// A chart with its words.
#[derive(Debug)]
pub struct Figure<'a> {
    /// Its name, unique on the page.
    pub id: &'static str,
    /// The picture: one drawing, one for each class of windows, or one for each sheet of paper.
    pub pictures: Vec<Picture>,
    /// The words.
    pub described: Description,
    /// The view that it is part of.
    pub view: &'a View,
    /// A second table, with its caption.
    pub second_table: Option<(&'static str, DataTable)>,
    /// What its export menu offers.
    pub offer: Offer<'a>,
}

/// The framed chart.
pub fn figure(figure: &Figure<'_>) -> Html {
    let Figure { id, pictures, described, view, second_table, offer } = figure;
    let lang = view.lang;
    let Description { title, sentences, table, places } = described;
    let sentence = |(idx, text): (usize, &String)| html! { <p key={idx}>{ text }</p> };
    let title_id = format!("{id}-title");
    html! {
        <figure class="figure" aria-labelledby={title_id.clone()}>
            <h2 id={title_id}>{ title }</h2>
            <div class="sentences">{ for sentences.iter().enumerate().map(sentence) }</div>
            // Another form is another picture, with what was put on the last one left behind.
            <div key={*id} class={format!("pictures {id}")}>
                <div>{ for pictures.iter().map(chart) }</div>
                <p id={format!("{id}-keys")} class="keys">{ lang.site().keys }</p>
            </div>
            <details>
                <summary>{ lang.site().table }</summary>
                { data_table(view, title, table) }
                <div>
                    { for second_table.iter().map(|(caption, it)| data_table(view, caption, it)) }
                </div>
            </details>
            { export_menu_with_table(view, id, *offer, second_table.as_ref().map(|it| it.0)) }
            <figcaption>
                { lang.site().source }
                { view.lang.colon() }
                { heading_links(view, places) }
            </figcaption>
        </figure>
    }
}
