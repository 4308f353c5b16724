//! The landmarks around every page: header, navigation, the docked ledger entry, footer.

use yew::prelude::*;

use crate::app::content::{ContentProps, context};
use crate::app::unit::print_beside;
use crate::components::ledger_entry::ledger_entry;
use crate::dataset::{Dataset, SharedDataset};
use crate::describe::ledger;
use crate::model::about::AboutField;
use crate::model::item::Item;
use crate::model::key::Key;
use crate::view::action::Action;
use crate::view::{Delivery, EmbedOptions, Page, View, url};
use crate::words::lang::Lang;
use crate::words::numbers;

/// Title, navigation and the choice of language.
pub(super) fn header(dataset: &Dataset, view: &View) -> Html {
    let lang = view.lang;
    let page = |page: &Page| {
        html! {
            <li key={page.code()}>
                <a href={url::after(view, Action::Show(*page))}
                    accesskey={(*page == Page::Search).then_some("/")}
                    aria-current={(view.page == *page).then_some("page")}>
                    { page.name(dataset, view.lang) }
                </a>
            </li>
        }
    };
    let language = |lang: &Lang| {
        html! {
            <li key={lang.code()}>
                <a href={url::after(view, Action::ChooseLang(*lang))} lang={lang.code()}
                    hreflang={lang.code()} aria-current={(view.lang == *lang).then_some("page")}>
                    { lang.name() }
                </a>
            </li>
        }
    };
    html! {
        <header class="site">
            <a class="skip" href="#main">{ lang.site().skip }</a>
            <p class="title">
                <a href={url::after(view, Action::Show(Page::Overview))}>{ lang.pick(dataset.about().text(AboutField::Title)) }</a>
            </p>
            <nav class="languages" aria-label={lang.site().language}>
                <ul>{ for Lang::ALL.iter().map(language) }</ul>
            </nav>
            <nav class="pages" aria-label={lang.site().navigation}>
                <ul>{ for Page::offered(dataset).iter().map(page) }</ul>
            </nav>
        </header>
    }
}

/// Items as a list, each with its amounts in the periods that are shown.
pub(super) fn amounts<'a>(props: &ContentProps, items: impl Iterator<Item = &'a Item>) -> Html {
    let view = &props.view;
    let context = props.context();
    let item = |it: &Item| {
        let amounts = context.compared(it).iter().filter_map(|it| {
            let amount = numbers::quantity(view.notation(), it.value?);
            let qualifiers = Some(view.lang.qualifiers(&it.qualifiers));
            let printed = print_beside(view, Some(&it.as_printed));
            let notes = [qualifiers.filter(|it| !it.is_empty()), printed];
            let notes: Vec<String> = notes.into_iter().flatten().collect();
            let amount = format!("{} {amount}", context.year(it.period?));
            Some(view.lang.aside(&amount, &view.lang.join(&notes)))
        });
        let amounts: Vec<String> = amounts.collect();
        let select = Action::Select(Some(Key::Item(it.id.clone())));
        html! {
            <li key={it.id.to_string()}>
                <a href={url::after(view, select)}>{ view.lang.pick(&it.label) }</a>
                <span class="note">{ amounts.join(" / ") }</span>
            </li>
        }
    };
    html! { <ul class="amounts">{ for items.map(item) }</ul> }
}

/// The ledger entry of what is selected.
pub(super) fn entry(dataset: &SharedDataset, view: &View) -> Html {
    let context = context(dataset, view);
    let entry = view.selected.as_ref().and_then(|key| ledger::entry(context, key));
    entry.map(|it| ledger_entry(view, &it, dataset.about())).unwrap_or_default()
}

/// Credit and licences.
pub(super) fn footer(dataset: &Dataset, view: &View) -> Html {
    let [credit, licence] =
        [AboutField::Credit, AboutField::Licence].map(|it| dataset.about().text(it));
    html! {
        <footer class="site">
            <p>{ view.lang.pick(credit) }</p>
            <p>{ view.lang.pick(licence) }</p>
        </footer>
    }
}

/// The way from a bare page to the full one.
pub(super) fn bare_footer(dataset: &Dataset, view: &View) -> Html {
    let full = View {
        delivery: Delivery::Site,
        chart: None,
        embed_options: EmbedOptions::default(),
        ..view.clone()
    };
    html! {
        <footer class="site">
            <a href={url::link(view, &full)} target="_blank">{ view.lang.pick(dataset.about().text(AboutField::Title)) }</a>
        </footer>
    }
}
