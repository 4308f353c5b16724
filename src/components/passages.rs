//! Lists of passages: the things of each as links, whether they agree, and why.

use yew::prelude::*;

use crate::describe::checks::passage::{Passage, Thing};
use crate::view::View;
use crate::view::action::Action;
use crate::view::url;

/// A list of passages with links to the ledger entries of what they are about.
pub fn passages(view: &View, passages: &[Passage]) -> Html {
    html! { <ul class="passages">{ for passages.iter().map(|it| passage(view, it)) }</ul> }
}

fn passage(view: &View, passage: &Passage) -> Html {
    let Passage { title, verdict, things, note, place } = passage;
    html! {
        <li>
            if title.is_some() || verdict.is_some() {
                <p>
                    if let Some(title) = title { <strong>{ title }</strong> }
                    if let Some(verdict) = verdict { <span class="note">{ *verdict }</span> }
                </p>
            }
            if !note.is_empty() && title.is_some() { <p>{ note }</p> }
            <ul>{ for things.iter().map(|it| thing(view, it)) }</ul>
            if !note.is_empty() && title.is_none() { <p>{ note }</p> }
            if let Some(place) = place { <p class="note">{ place }</p> }
        </li>
    }
}

/// A link to the entry of something, and what is known of it.
fn thing(view: &View, Thing { key, label, value }: &Thing) -> Html {
    html! {
        <li>
            <a href={url::after(view, Action::Select(Some(key.clone())))}>{ label }</a>
            if !value.is_empty() { { " " }<span>{ value }</span> }
        </li>
    }
}
