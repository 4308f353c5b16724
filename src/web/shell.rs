//! The owner of the view: actions go in, the address changes, the page follows the address.

use yew::prelude::*;

use crate::app::{self, App, AppProps};
use crate::bundled;
use crate::model::key::Key;
use crate::model::package::SharedPackage;
use crate::view::View;
use crate::view::action::{self, Action};
use crate::view::url::Notice;
use crate::web::{location, window};

/// The app in a browser, or what is wrong with its data.
#[component]
pub fn Shell() -> Html {
    let package = use_memo((), |()| bundled::package());
    match package.as_ref() {
        Ok(package) => html! { <Explorer package={package.clone()} /> },
        Err(errors) => {
            let problems = errors.0.iter().map(|it| html! { <li>{ it.to_string() }</li> });
            let text = |lang: crate::words::lang::Lang| lang.words().site.broken_data;
            html! {
                <main class="page">
                    { for crate::words::lang::Lang::ALL.iter().map(|lang| html! {
                        <p lang={lang.code()}>{ text(*lang) }</p>
                    }) }
                    <ul>{ for problems }</ul>
                </main>
            }
        }
    }
}

/// The data that are explored.
#[derive(PartialEq, Properties)]
struct ExplorerProps {
    package: SharedPackage,
}

#[component]
fn Explorer(props: &ExplorerProps) -> Html {
    let package = props.package.clone();
    let state = use_state_eq(|| location::read(&package));
    let width = use_state_eq(window::width);
    use_effect_with((), {
        let (package, state, width) = (package.clone(), state.setter(), width.setter());
        move |()| {
            let address = location::listen(move || state.set(location::read(&package)));
            let size = window::on_resize(move || width.set(window::width()));
            let ready = window::mark_ready();
            move || drop((address, size, ready))
        }
    });
    let (view, notices): (View, Vec<Notice>) = (*state).clone();
    use_effect_with((view.lang, view.page), {
        let title = app::title(&view);
        move |(lang, _)| window::name(lang.code(), &title)
    });
    let was_shown = use_mut_ref(|| view.page);
    use_effect_with(view.page, move |page| {
        if was_shown.replace(*page) != *page {
            window::focus_content();
        }
    });
    let last = use_mut_ref(|| None);
    use_effect_with(view.selected.clone(), move |selected: &Option<Key>| {
        let left = last.replace(selected.clone());
        if let (Some(key), None) = (left, selected) {
            window::focus_picture(&key.to_string());
        }
    });
    let on_action = Callback::from({
        let (view, state) = (view.clone(), state.setter());
        move |action: Action| {
            let is_step = action::is_a_step(&action);
            let next = action::reduce(&view, action);
            location::write(&next, is_step);
            // The address says the same, but nobody may be listening to it yet.
            state.set((next, Vec::new()));
        }
    });
    let on_dismiss = Callback::from({
        let (view, state) = (view.clone(), state.setter());
        move |()| state.set((view.clone(), Vec::new()))
    });
    let props = AppProps { package, view, width: *width, notices, on_action, on_dismiss };
    html! { <App ..props /> }
}
