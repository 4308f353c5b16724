//! Every figure and dated fact of the documents, page by page.

use yew::prelude::*;

use crate::app::ContentProps;
use crate::app::exhibit::PAGE;
use crate::app::unit::unit_choice;
use crate::chart::ledger::list::{self, Section};
use crate::components::data_table::table_under_heading;
use crate::components::takeaway::{ROWS, takeaway};
use crate::model::document::Document;
use crate::model::figure::Figure;

/// The page.
pub(super) fn page(props: &ContentProps) -> Html {
    let words = props.view.lang.words();
    let package = &props.package;
    let (known, others): (Vec<&Figure>, Vec<&Figure>) =
        package.current().partition(|it| it.value.is_some());
    let n_milestones = package.milestones().len();
    let ours = [list::sums(props.context()), list::subjects(props.context())];
    html! {
        <>
            <h1>{ words.site.ledger }</h1>
            <p class="purpose">{ (words.list.sentence)(known.len(), others.len(), n_milestones) }</p>
            <div class="choices">{ unit_choice(&props.view) }</div>
            // The page is long enough as it is sent: this comes with the application.
            { takeaway(&props.view, PAGE, props.offered(&ROWS)) }
            <div>{ for package.documents().iter().map(|it| document(props, it)) }</div>
            <section class="list">
                <h2>{ words.list.ours }</h2>
                <div>{ for ours.iter().map(|it| section(props, it)) }</div>
            </section>
        </>
    }
}

fn document(props: &ContentProps, it: &Document) -> Html {
    let sections = list::pages(props.context(), it);
    html! {
        <section key={it.id.to_string()} class="list">
            <h2>{ props.view.lang.pick(&it.title) }</h2>
            <div>{ for sections.iter().map(|it| section(props, it)) }</div>
        </section>
    }
}

fn section(props: &ContentProps, Section { heading, table }: &Section) -> Html {
    html! {
        <section key={heading.clone()}>
            <h3>{ heading }</h3>
            { table_under_heading(&props.view, heading, table) }
        </section>
    }
}
