//! The owner of the view: actions go in, the address changes, the page follows the address.

use yew::prelude::*;

use crate::app::{self, App, AppProps};
use crate::bundled;
use crate::model::package::SharedPackage;
use crate::view::action::{self, Action};
use crate::view::url::Notice;
use crate::view::{Page, View};
use crate::web::{location, window};
use crate::words::lang::Lang;

/// The app in a browser, or what is wrong with its data.
#[component]
pub fn Shell() -> Html {
    let package = use_memo((), |()| bundled::package());
    match package.as_ref() {
        Ok(package) => html! { <Explorer package={package.clone()} /> },
        Err(errors) => {
            let problems = errors.iter().map(|it| html! { <li>{ it.to_string() }</li> });
            let text = |lang: Lang| lang.words().site.broken_data;
            html! {
                <main class="page">
                    { for Lang::ALL.iter().map(|lang| html! {
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
        let (page, selected) = (state.0.page, state.0.selected.clone());
        let (package, state, width) = (package.clone(), state.setter(), width.setter());
        move |()| {
            let address = location::listen(move || state.set(location::read(&package)));
            let size = window::on_resize(move || width.set(window::width()));
            let ready = window::mark_ready();
            if let (Page::Ledger, Some(key)) = (page, &selected) {
                window::show_row(&key.to_string());
            }
            move || drop((address, size, ready))
        }
    });
    let (view, notices): (View, Vec<Notice>) = (*state).clone();
    use_name(&view);
    use_focus(&view);
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
        move |()| {
            // What could not be read leaves the address too, or it would be reported again.
            location::write(&view, false);
            // The button that was pressed is gone.
            window::focus_content();
            state.set((view.clone(), Vec::new()));
        }
    });
    let props = AppProps { package, view, width: *width, notices, on_action, on_dismiss };
    html! { <App ..props /> }
}

/// Keeps title and language of the window those of the page.
#[hook]
fn use_name(view: &View) {
    let title = app::title(view);
    use_effect_with((view.lang, view.page), move |(lang, _)| window::name(lang.code(), &title));
}

/// Moves the focus to the content of a new page, and back to the picture when what had it is gone.
#[hook]
fn use_focus(view: &View) {
    let last = use_mut_ref(|| view.clone());
    use_effect_with(view.clone(), move |view| {
        let left = last.replace(view.clone());
        if left == *view {
            return;
        }
        if left.page != view.page {
            window::scroll_to_top();
        }
        if left.page != view.page && view.at.is_none() {
            window::focus_content();
        } else if let Some(key) = view.selected.as_ref().or(left.selected.as_ref()) {
            window::focus_picture(&key.to_string());
            window::show_mark(&key.to_string());
        }
    });
}
