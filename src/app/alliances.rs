//! The alliances side by side, and what they aim at.

use yew::prelude::*;

use crate::app::content::ContentProps;
use crate::app::unit::unit_choice;
use crate::components::data_table::table_under_heading;
use crate::describe::ledger::list;
use crate::model::id::Id;
use crate::model::subject::SubjectKind;

/// The content of the page: the chart of the alliances, and what an alliance is.
pub(super) fn page(props: &ContentProps) -> Html {
    let ContentProps { view, dataset, .. } = props;
    let of_one = |id: &Id| dataset.subject(id).is_some_and(|it| it.kind == SubjectKind::Alliance);
    let targets = list::events(props.context(), view.lang.facts().targets, |it| {
        it.subject.as_ref().is_some_and(of_one)
    });
    html! {
        <>
            <h1>{ props.name() }</h1>
            <div class="choices">{ unit_choice(view) }</div>
            { for props.charts() }
            if !targets.table.rows.is_empty() {
                <section class="list">
                    <h2>{ targets.heading.clone() }</h2>
                    { table_under_heading(view, &targets.heading, &targets.table) }
                </section>
            }
        </>
    }
}
