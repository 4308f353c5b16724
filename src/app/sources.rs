//! The documents that everything is taken from.

use yew::prelude::*;

use crate::app::content::ContentProps;
use crate::app::export_items::PAGE;
use crate::components::export_menu::{PAGE_ALONE, export_menu, one_file_link, package_link};
use crate::components::place_link::place_link;
use crate::describe::ledger::list;
use crate::describe::place::Place;
use crate::model::about::AboutField;
use crate::model::document::{Document, Page};
use crate::view::action::Action;
use crate::view::{self, url};

/// The content of the page: the documents with their pages, and the files that can be saved.
pub(super) fn page(props: &ContentProps) -> Html {
    let lang = props.view.lang;
    let (site, words, menu) = (lang.site(), lang.sources(), lang.export_menu());
    let about = props.dataset.about();
    html! {
        <>
            <h1>{ site.sources }</h1>
            <p class="purpose">{ lang.pick_or(about.text(AboutField::SourcesFinding), words.title) }</p>
            { for props.paragraph(AboutField::SourcesMethod) }
            <section>
                <h2>{ words.documents }</h2>
                { for props.dataset.documents().iter().map(|it| document(props, it)) }
            </section>
            <section>
                <h2>{ menu.data }</h2>
                { for download(menu.package_note, package_link(&props.view, about)) }
                { for download(menu.one_file_note, one_file_link(&props.view, about)) }
                <p class="note">{ lang.pick(about.text(AboutField::Rights)) }</p>
                { export_menu(&props.view, PAGE, props.offered(PAGE_ALONE)) }
            </section>
            <p>
                <a href={url::after(&props.view, Action::Show(view::Page::Glossary))}>
                    { site.glossary }
                </a>
            </p>
        </>
    }
}

/// The link to a file of all data, with what it is for; nothing where the file is not there.
fn download(note: &'static str, link: Option<Html>) -> Option<Html> {
    link.map(|link| html! { <p>{ link }<br />{ note }</p> })
}

fn document(props: &ContentProps, it: &Document) -> Html {
    let lang = props.view.lang;
    let words = lang.sources();
    let dataset = &props.dataset;
    let n_figures = dataset.printed_in(&it.id).filter(|(_, it)| it.value.is_some()).count();
    let n_dates = dataset.milestones_in(&it.id).count();
    // Pages with rows, in the order in which all pages come.
    let mut listed = list::pages(props.context(), it).into_iter().map(|it| it.name).peekable();
    let page = |page: &Page| {
        let lines = format!("{}–{}", page.lines.first, page.lines.last);
        let heading = lang.pick(&page.heading);
        let rows = Place { page: view::Page::Ledger, name: page.name() };
        let has_rows = listed.next_if_eq(&rows.name).is_some();
        html! {
            <li key={page.lines.first} id={page.name()}>
                if has_rows {
                    { place_link(&props.view, &rows, heading) }
                } else {
                    { heading }
                }
                <span class="note">{ (words.lines)(&lines) }</span>
            </li>
        }
    };
    let address = it.address.clone().unwrap_or_else(|| words.no_address.to_owned());
    html! {
        <article key={it.id.to_string()} class="document">
            <h3>{ lang.pick(&it.title) }</h3>
            <dl class="terms">
                <div class="fact"><dt>{ words.publisher }</dt><dd>{ lang.pick(&it.publisher) }</dd></div>
                <div class="fact"><dt>{ words.address }</dt><dd>{ address }</dd></div>
                <div class="fact"><dt>{ words.digest }</dt><dd><code>{ &it.text_sha256 }</code></dd></div>
            </dl>
            <p>{ (words.n_rows)(n_figures, n_dates) }</p>
            <h4>{ words.pages }</h4>
            <ol>{ for dataset.pages(&it.id).map(page) }</ol>
        </article>
    }
}
