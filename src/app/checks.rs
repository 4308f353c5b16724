//! The page of checks: totals against their parts, numbers that are printed in several places, and open questions.

use yew::prelude::*;

use crate::app::content::ContentProps;
use crate::app::own_page;
use crate::app::unit::unit_choice;
use crate::components::data_table::table_under_heading;
use crate::components::passages::passages as list;
use crate::describe::checks::passage::Section;
use crate::describe::checks::passages;
use crate::describe::checks::{self, Reconciliation};
use crate::describe::place::Place;
use crate::view::url;

/// The content of the page: the totals, what is printed in several places, and the open questions.
pub(super) fn page(props: &ContentProps) -> Html {
    let words = props.view.lang.checks();
    let context = props.context();
    let reconciliations = checks::reconciliations(context);
    let places = passages::places(context);
    let open_questions = passages::open_questions(context);
    html! {
        <>
            <h1>{ words.name }</h1>
            <p class="purpose">{ words.purpose }</p>
            { for props.every_period_note() }
            <div class="choices">{ unit_choice(&props.view) }</div>
            { for props.charts() }
            if !reconciliations.is_empty() {
                <section>
                    <h2>{ words.totals }</h2>
                    <p>{ checks::totals_note(context, &reconciliations) }</p>
                    <div class="accounts">{ for reconciliations.iter().map(|it| reconciliation(props, it)) }</div>
                </section>
            }
            if !open_questions.is_empty() {
                <section>
                    <h2 id={Place::OPEN_QUESTIONS}>{ words.open_questions }</h2>
                    <p>{ words.open_questions_note }</p>
                    { list(&props.view, &open_questions) }
                </section>
            }
            if !places.is_empty() {
                <section class="list">
                    <h2>{ words.places }</h2>
                    <div>{ for places.iter().map(|it| section(props, it)) }</div>
                </section>
            }
        </>
    }
}

/// A total with its parts, folded, and a link to the view that shows it.
fn reconciliation(
    props: &ContentProps,
    Reconciliation { id, document, label, verdict, table, .. }: &Reconciliation,
) -> Html {
    let view = &props.view;
    let open_action = props.dataset.item(id).map(|it| own_page::open_action(&props.dataset, it));
    let open = view.lang.checks().view;
    html! {
        <details key={format!("{id} {document}")}>
            <summary>{ label }{ " " }<span class="note">{ verdict }</span></summary>
            { table_under_heading(view, label, table) }
            <p>{ for open_action.map(|it| html! { <a href={url::after(view, it)}>{ open }</a> }) }</p>
        </details>
    }
}

fn section(props: &ContentProps, Section { heading, sentence, passages }: &Section) -> Html {
    html! {
        <section key={*heading}>
            <h3>{ heading }</h3>
            if !sentence.is_empty() { <p>{ sentence }</p> }
            { list(&props.view, passages) }
        </section>
    }
}
