//! A chart framed like a figure of a journal: finding, words, picture, table, source.

use std::rc::Rc;

use yew::prelude::*;

use crate::chart::described::{DataTable as Data, Described};
use crate::chart::scene::Scene;
use crate::components::chart::Chart;
use crate::components::data_table::DataTable;
use crate::components::link::Link;
use crate::view::action::Action;
use crate::view::{Page, View};

/// A chart with its words.
#[derive(Debug, PartialEq, Properties)]
pub struct FigureProps {
    /// Its name, unique on the page.
    pub id: AttrValue,
    /// The picture.
    pub scene: Rc<Scene>,
    /// The words.
    pub described: Described,
    /// Where the reader is.
    pub view: View,
    /// What leads back up from the picture.
    #[prop_or_default]
    pub climb: Option<Action>,
    /// A second table, with its caption.
    #[prop_or_default]
    pub second_table: Option<(AttrValue, Data)>,
    /// Somebody did something.
    pub on_action: Callback<Action>,
    /// Controls between words and picture.
    #[prop_or_default]
    pub children: Html,
}

/// The framed chart.
#[component]
pub fn Figure(props: &FigureProps) -> Html {
    let FigureProps { id, scene, described, view, climb, second_table, on_action, children } =
        props;
    let words = view.lang.words();
    let Described { title, sentences, table, places } = described;
    let sentence = |(idx, text): (usize, &String)| html! { <p key={idx}>{ text }</p> };
    let title_id = format!("{id}-title");
    let keys_id = format!("{id}-keys");
    let more = second_table.as_ref().map(|(caption, table)| {
        html! {
            <DataTable {caption} table={table.clone()} view={view.clone()} {on_action} />
        }
    });
    html! {
        <figure class="figure" aria-labelledby={title_id.clone()}>
            <h2 id={title_id}>{ title }</h2>
            <div class="sentences">{ for sentences.iter().enumerate().map(sentence) }</div>
            <div class="controls">{ children.clone() }</div>
            <Chart
                id={id.clone()}
                scene={scene.clone()}
                label={title.clone()}
                described_by={keys_id.clone()}
                selected={view.selected.clone()}
                climb={climb.clone()}
                {on_action}
            />
            <p id={keys_id} class="heard">{ words.site.keys }</p>
            <details>
                <summary>{ words.site.table }</summary>
                <DataTable caption={title.clone()} table={table.clone()} view={view.clone()} {on_action} />
                <div>{ more }</div>
            </details>
            <figcaption>
                { words.site.source }
                { view.lang.colon() }
                <Link view={view.clone()} action={Action::Show(Page::Sources)} {on_action}>
                    { places.join(" / ") }
                </Link>
            </figcaption>
        </figure>
    }
}
