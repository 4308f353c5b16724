//! Every figure and dated fact of the documents, page by page.

use yew::prelude::*;

use crate::app::content::ContentProps;
use crate::app::export_items::PAGE;
use crate::app::unit::unit_choice;
use crate::components::data_table::table_under_heading;
use crate::components::export_menu::{ROWS, export_menu};
use crate::dataset::SharedDataset;
use crate::describe::ledger::list::{self, Section};
use crate::model::document::Document;
use crate::model::item::Item;
use crate::model::key::Key;
use crate::model::subject::SubjectKind;
use crate::view::Page;

/// The content of the page: every row of the data, page by page of the documents.
pub(super) fn page(props: &ContentProps) -> Html {
    let lang = props.view.lang;
    let dataset = &props.dataset;
    let (known, others): (Vec<&Item>, Vec<&Item>) =
        dataset.items().iter().partition(|it| it.value().is_some());
    let n_milestones = dataset.milestones().len();
    let lists = lists(props);
    html! {
        <>
            <h1>{ lang.site().ledger }</h1>
            <p class="purpose">{ (lang.ledger().sentence)(known.len(), others.len(), n_milestones) }</p>
            { for props.every_period_note() }
            <div class="choices">{ unit_choice(&props.view) }</div>
            // The page is long enough as it is sent: this comes with the application.
            { export_menu(&props.view, PAGE, props.offered(ROWS)) }
            <details class="contents">
                <summary>{ lang.ledger().contents }</summary>
                <ul>{ for lists.iter().flat_map(|it| &it.sections).map(entry) }</ul>
            </details>
            <div>{ for lists.iter().map(|it| list(props, it)) }</div>
        </>
    }
}

/// Everything that has a row: items, milestones, sums, subjects.
pub(super) fn rows(dataset: &SharedDataset) -> Vec<Key> {
    let items = dataset.items().iter().map(|it| Key::Item(it.id.clone()));
    let milestones = dataset.milestones().iter().map(|it| Key::Milestone(it.id.clone()));
    let sums = dataset.sums().iter().map(|it| Key::Sum(it.id.clone()));
    let subjects = SubjectKind::ALL.iter().flat_map(|kind| dataset.subjects(*kind));
    let subjects = subjects.map(|it| Key::Subject(it.id.clone()));
    items.chain(milestones).chain(sums).chain(subjects).collect()
}

/// The sections of one document, or of what is our own, under a heading.
struct List {
    heading: String,
    sections: Vec<Section>,
}

/// What each document prints, and what is our own; what has no rows is left out.
fn lists(props: &ContentProps) -> Vec<List> {
    let (context, lang) = (props.context(), props.view.lang);
    let document = |it: &Document| List {
        heading: lang.pick(&it.title).to_owned(),
        sections: list::pages(context, it),
    };
    let ours = List {
        heading: lang.ledger().ours.to_owned(),
        sections: vec![list::sums(context), list::subjects(context)],
    };
    let mut res: Vec<List> = props.dataset.documents().iter().map(document).chain([ours]).collect();
    for list in &mut res {
        list.sections.retain(|it| !it.table.rows.is_empty());
    }
    res.retain(|it| !it.sections.is_empty());
    res
}

/// The entry of a section in the table of contents.
fn entry(Section { name, heading, .. }: &Section) -> Html {
    html! {
        <li key={name.clone()}>
            <a href={format!("#{name}")} data-show={Page::Ledger.code()}>{ heading }</a>
        </li>
    }
}

fn list(props: &ContentProps, List { heading, sections }: &List) -> Html {
    html! {
        <section key={heading.clone()} class="list">
            <h2>{ heading }</h2>
            <div>{ for sections.iter().map(|it| section(props, it)) }</div>
        </section>
    }
}

fn section(props: &ContentProps, Section { name, heading, table }: &Section) -> Html {
    html! {
        <section key={name.clone()} id={name.clone()}>
            <h3>{ heading }</h3>
            { table_under_heading(&props.view, heading, table) }
        </section>
    }
}
