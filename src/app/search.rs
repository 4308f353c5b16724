//! The page of the search: the field, the hits by group, and examples.

use yew::prelude::*;

use crate::app::content::ContentProps;
use crate::app::export_items::PAGE;
use crate::app::hit_summary;
use crate::app::unit::unit_choice;
use crate::components::export_menu::{ROWS, export_menu};
use crate::components::place_link::place_link;
use crate::components::prepared::data_prepared;
use crate::components::search_field::search_field;
use crate::dataset::SharedDataset;
use crate::describe::place::Place;
use crate::model::about::{About, AboutField};
use crate::model::key::Key;
use crate::search::hit::{Hit, HitKind};
use crate::search::{self, SearchIndex};
use crate::view::action::Action;
use crate::view::{Page, View, url};
use crate::words::foreign;
use crate::words::glossary::Definition;

/// The most hits of a group that are shown.
const MAX_SHOWN: usize = 40;

/// The content of the page: the search field, the hits by group, and terms of the glossary that are meant.
#[component]
pub(super) fn Search(props: &ContentProps) -> Html {
    let index = use_memo(props.dataset.clone(), |dataset| SearchIndex::of(dataset));
    let ContentProps { view, .. } = props;
    let words = view.lang.search();
    let hits = index.search(&view.query, view.lang);
    let query = foreign::harmless(&view.query);
    let is_asked = !query.trim().is_empty();
    let status = match (is_asked, hits.len()) {
        (false, _) => None,
        (true, 0) => Some((words.none)(query.trim())),
        (true, n) => Some((words.n_hits)(n)),
    };
    let page = html! {
        <>
            <h1>{ words.title }</h1>
            <p class="purpose">{ words.sentence }</p>
            { for props.every_period_note() }
            <p class="off">
                { words.off }
                <a href={url::after(view, Action::Show(Page::Ledger))}>
                    { view.lang.site().ledger }
                </a>
            </p>
            <div role="search" class="choices">
                { search_field(words.field, "search-keys") }
                <p id="search-keys" class="note">{ words.keys }</p>
                { unit_choice(view) }
            </div>
            <p class="told" role="status">{ status.map(|it| html! { <span>{ it }</span> }) }</p>
            <div id="found">
                if is_asked {
                    { terms(props) }
                    { for groups(&hits).into_iter().map(|(kind, hits)| group(props, kind, &hits)) }
                }
            </div>
            <div>
                if hits.is_empty() {
                    { examples(props) }
                } else {
                    { export_menu(view, PAGE, props.offered(ROWS)) }
                }
            </div>
        </>
    };
    data_prepared(&props.dataset, view.lang, page)
}

/// Hits by kind; the kind of the best hit first.
fn groups(hits: &[Hit]) -> Vec<(HitKind, Vec<&Hit>)> {
    let mut res: Vec<(HitKind, Vec<&Hit>)> = Vec::new();
    for hit in hits {
        match res.iter_mut().find(|(kind, _)| *kind == hit.kind) {
            Some((_, group)) => group.push(hit),
            None => res.push((hit.kind, vec![hit])),
        }
    }
    res
}

fn group(props: &ContentProps, kind: HitKind, hits: &[&Hit]) -> Html {
    let words = props.view.lang.search();
    let heading = match kind {
        HitKind::Item => words.figures,
        HitKind::Derived => words.derived,
        HitKind::Event => words.events,
        HitKind::Subject => words.subjects,
    };
    let n_more = hits.len().saturating_sub(MAX_SHOWN);
    html! {
        <section key={kind.code()} class="found">
            <h2>{ props.view.lang.aside(heading, &hits.len().to_string()) }</h2>
            <ul class="amounts">{ for hits.iter().take(MAX_SHOWN).filter_map(|it| hit_summary::row(props, it)) }</ul>
            if n_more > 0 {
                <p class="note">{ (words.more)(n_more) }</p>
            }
        </section>
    }
}

/// The keys of the hits, the best first.
pub(super) fn rows(dataset: &SharedDataset, view: &View) -> Vec<Key> {
    let hits = SearchIndex::of(dataset).search(&view.query, view.lang);
    hits.into_iter().map(|it| it.key).collect()
}

/// The terms that are asked for, with what they mean; each leads to the glossary.
fn terms(props: &ContentProps) -> Html {
    let view = &props.view;
    let named = search::terms(&view.query, &props.dataset);
    let term = |it: &Definition| {
        html! {
            <div key={it.anchor.clone()} class="fact">
                <dt>
                    { place_link(view, &Place::term(it.anchor.clone()), view.lang.pick(&it.term)) }
                </dt>
                <dd>{ view.lang.pick(&it.meaning) }</dd>
            </div>
        }
    };
    html! {
        if !named.is_empty() {
            <section key="terms">
                <h2>{ view.lang.search().terms }</h2>
                <dl class="terms">{ for named.iter().map(term) }</dl>
            </section>
        }
    }
}

/// Queries to begin with: those of the dataset, or the label of its first total.
fn examples(props: &ContentProps) -> Html {
    let ContentProps { view, dataset, .. } = props;
    let words = view.lang.search();
    let of_data = About::EXAMPLES.map(|it| view.lang.pick(dataset.about().text(it)));
    let total = dataset.first_totals().into_iter().next();
    let queries = match of_data.iter().any(|it| !it.is_empty()) {
        true => of_data.to_vec(),
        false => total.map(|it| view.lang.pick(&it.label)).into_iter().collect(),
    };
    let queries = queries.into_iter().zip(words.shown_by).filter(|(query, _)| !query.is_empty());
    let example = |(query, what): (&str, &'static str)| {
        html! {
            <li key={query.to_owned()}>
                <a href={url::after(view, Action::Search(query.to_owned()))}>{ query }</a>
                <span class="note">{ what }</span>
            </li>
        }
    };
    html! {
        <section>
            <h2>{ words.examples }</h2>
            <ul class="amounts">{ for queries.map(example) }</ul>
            <p class="note">{ (words.rule)(props.context().about(AboutField::ExampleRounding)) }</p>
        </section>
    }
}
