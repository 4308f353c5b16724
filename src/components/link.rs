//! A link within the explorer: an address for those who want one, an intention for those who click.

use yew::prelude::*;

use crate::view::View;
use crate::view::action::{self, Action};
use crate::view::url;

/// A link from a view to the view after an action.
#[derive(Debug, PartialEq, Properties)]
pub struct LinkProps {
    /// The view on which the link stands.
    pub view: View,
    /// What it does.
    pub action: Action,
    /// Somebody followed it.
    pub on_action: Callback<Action>,
    /// Whether it leads to where the reader is.
    #[prop_or_default]
    pub is_current: bool,
    /// The language of its text, where that is not the language of the page.
    #[prop_or_default]
    pub lang: Option<AttrValue>,
    /// How it looks.
    #[prop_or_default]
    pub class: Classes,
    /// Its text.
    pub children: Html,
}

/// The link. New tabs and windows are left to the browser.
#[component]
pub fn Link(props: &LinkProps) -> Html {
    let LinkProps { view, action, on_action, is_current, lang, class, children } = props;
    // An empty address would keep the query that is there.
    let query = url::to_query(&action::reduce(view, action.clone()));
    let href = if query.is_empty() { "?".to_owned() } else { query };
    let onclick = Callback::from({
        let (action, on_action) = (action.clone(), on_action.clone());
        move |event: MouseEvent| {
            let opens_elsewhere =
                event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
            if !opens_elsewhere {
                event.prevent_default();
                on_action.emit(action.clone());
            }
        }
    });
    html! {
        <a {href} {onclick} class={class.clone()} lang={lang.clone()} hreflang={lang.clone()}
            aria-current={is_current.then_some("page")}>
            { children.clone() }
        </a>
    }
}
