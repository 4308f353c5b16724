//! The ledger entry of what is selected.

use yew::prelude::*;

use crate::components::export_menu::{ENTRY, ENTRY_FORMATS, Offer, export_menu};
use crate::components::place_link::place_link;
use crate::describe::ledger::{Detail, Entry, Fact};
use crate::model::about::About;
use crate::view::action::Action;
use crate::view::{View, url};

/// An entry of a dataset; it stays in sight while the reader walks on.
pub fn ledger_entry(view: &View, entry: &Entry, about: &About) -> Html {
    let Entry { title, facts, opens } = entry;
    let lang = view.lang;
    let fact = |(idx, Fact { term, details }): (usize, &Fact)| {
        html! {
            <div key={idx} class={classes!("fact", is_long(details).then_some("long"))}>
                <dt>{ term }</dt>
                <dd>{ for details.iter().map(|it| detail(view, it)) }</dd>
            </div>
        }
    };
    let open = opens.as_ref().filter(|id| view.at.as_ref() != Some(*id)).map(|id| {
        html! {
            <a href={url::after(view, Action::Drill(id.clone()))} class="open">
                { (lang.site().open)(title) }
            </a>
        }
    });
    html! {
        <aside class="ledger" tabindex="0" aria-label={lang.ledger_entry().title}>
            <header>
                <h2>{ title }</h2>
                <a href={url::after(view, Action::Select(None))} class="close">
                    { lang.ledger_entry().close }
                </a>
            </header>
            <dl>{ for facts.iter().enumerate().map(fact) }</dl>
            <p class="actions">{ open }</p>
            { export_menu(view, ENTRY, Offer { formats: ENTRY_FORMATS, about }) }
        </aside>
    }
}

/// A detail; a term leads to what it means, a source to its page.
fn detail(view: &View, Detail { text, explained_at }: &Detail) -> Html {
    let text = match explained_at {
        Some(place) => place_link(view, place, text),
        None => html! { text },
    };
    html! { <p>{ text }</p> }
}

/// Whether a fact wants a row of its own on a narrow screen.
fn is_long(details: &[Detail]) -> bool {
    details.iter().map(|it| it.text.chars().count()).sum::<usize>() > 18
}
