//! What stands around every page: header, navigation, the docked ledger entry, footer.

use yew::prelude::*;

use crate::app::AppProps;
use crate::app::unit::print_beside;
use crate::chart::ledger;
use crate::components::ledger_entry::LedgerEntry;
use crate::components::link::Link;
use crate::model::figure::Figure;
use crate::model::key::Key;
use crate::view::Page;
use crate::view::action::Action;
use crate::words::lang::Lang;
use crate::words::numbers;
use crate::words::table::Words;

/// The name of a page.
pub(super) fn page_name(words: &Words, page: Page) -> &'static str {
    match page {
        Page::Overview => words.site.overview,
        Page::Allocations => words.site.allocations,
        Page::Synchrotron => words.site.synchrotron,
        Page::Alliances => words.site.alliances,
        Page::Ledger => words.site.ledger,
        Page::Sources => words.site.sources,
    }
}

/// Title, navigation and the choice of language.
pub(super) fn header(props: &AppProps) -> Html {
    let AppProps { view, on_action, .. } = props;
    let words = view.lang.words();
    let page = |page: &Page| {
        html! {
            <li key={page.code()}>
                <Link view={view.clone()} action={Action::Show(*page)} {on_action}
                    is_current={view.page == *page}>
                    { page_name(words, *page) }
                </Link>
            </li>
        }
    };
    let language = |lang: &Lang| {
        html! {
            <li key={lang.code()}>
                <Link view={view.clone()} action={Action::Speak(*lang)} {on_action}
                    is_current={view.lang == *lang} lang={lang.code()}>
                    { lang.name() }
                </Link>
            </li>
        }
    };
    html! {
        <header class="site">
            <a class="skip" href="#main">{ words.site.skip }</a>
            <p class="title">
                <Link view={view.clone()} action={Action::Show(Page::Overview)} {on_action}>
                    { words.site.title }
                </Link>
            </p>
            <nav class="pages" aria-label={words.site.navigation}>
                <ul>{ for Page::ALL.iter().map(page) }</ul>
            </nav>
            <nav class="languages" aria-label={words.site.language}>
                <ul>{ for Lang::ALL.iter().map(language) }</ul>
            </nav>
        </header>
    }
}

/// Figures as a list, each with its amounts in the years that are known.
pub(super) fn amounts<'a>(props: &AppProps, figures: impl Iterator<Item = &'a Figure>) -> Html {
    let AppProps { view, on_action, .. } = props;
    let context = props.context(props.width);
    let item = |it: &Figure| {
        let years = it.fiscal_year.into_iter().flat_map(|year| [year, year.before()]);
        let prints = [Some(it.as_printed.as_str()), it.previous_as_printed.as_deref()];
        let amounts = years.zip(prints).filter_map(|(year, printed)| {
            let amount = numbers::quantity(view.notation(), it.in_year(year)?);
            let qualifiers = Some(view.lang.qualifiers(&it.qualifiers_in(Some(year))));
            let notes = [qualifiers.filter(|it| !it.is_empty()), print_beside(view, printed)];
            let notes: Vec<String> = notes.into_iter().flatten().collect();
            let amount = format!("{} {amount}", context.year(year));
            Some(view.lang.aside(&amount, &view.lang.join(&notes)))
        });
        let amounts: Vec<String> = amounts.collect();
        let select = Action::Select(Some(Key::Figure(it.id.clone())));
        html! {
            <li key={it.id.to_string()}>
                <Link view={view.clone()} action={select} {on_action}>
                    { view.lang.pick(&it.label) }
                </Link>
                <span class="note">{ amounts.join(" / ") }</span>
            </li>
        }
    };
    html! { <ul class="amounts">{ for figures.map(item) }</ul> }
}

/// The ledger entry of what is selected.
pub(super) fn entry(props: &AppProps) -> Html {
    let AppProps { view, width, on_action, .. } = props;
    let entry = view.selected.as_ref().and_then(|key| ledger::entry(props.context(*width), key));
    match entry {
        Some(entry) => html! { <LedgerEntry {entry} view={view.clone()} {on_action} /> },
        None => html! {},
    }
}

/// Credit and licences.
pub(super) fn footer(props: &AppProps) -> Html {
    let words = props.view.lang.words();
    html! {
        <footer class="site">
            <p>{ words.site.credit }</p>
            <p>{ words.site.licence }</p>
        </footer>
    }
}
