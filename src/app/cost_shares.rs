//! A cost that parties share in percent: the budget of its programmes, the shares, and the dates.

use yew::prelude::*;

use crate::app::content::ContentProps;
use crate::app::landmarks::amounts;
use crate::app::unit::unit_choice;
use crate::components::data_table::table_under_heading;
use crate::describe::ledger::list;
use crate::describe::totals;
use crate::model::about::AboutField;
use crate::model::item::{Item, Kind};

/// The content of the page: the budget of the shared programmes, the shares, other amounts, and the dates.
pub(super) fn page(props: &ContentProps) -> Html {
    let lang = props.view.lang;
    let words = lang.cost_shares();
    let dataset = &props.dataset;
    let programmes = totals::shared_programmes(dataset);
    let total = totals::of_shared_programmes(dataset);
    let is_about = |it: &Item| it.programme.is_some_and(|it| programmes.contains(&it));
    let periods = props.context().periods;
    // An amount that is no part of another one of the page, nor of the total.
    let is_other = |it: &&Item| {
        let parent = it.parent().and_then(|id| dataset.item(id));
        let is_within = parent.is_some_and(|it| is_about(it) || total == Some(it));
        is_about(it) && !is_within && total != Some(*it) && periods.has(it)
    };
    let mut others = dataset.of_kind(Kind::Allocation).filter(is_other).peekable();
    let events = list::events(props.context(), words.dates, |it| {
        it.programme.is_some_and(|it| programmes.contains(&it))
    });
    let about = props.dataset.about();
    let others_heading = lang.pick_or(about.text(AboutField::CostSharesOthers), words.other);
    html! {
        <>
            <h1>{ props.name() }</h1>
            <div class="choices">{ unit_choice(&props.view) }</div>
            <div class="charts">
                { for props.charts() }
            </div>
            if others.peek().is_some() {
                <section>
                    <h2>{ others_heading }</h2>
                    { amounts(props, others) }
                </section>
            }
            if !events.table.rows.is_empty() {
                <section class="list">
                    <h2>{ events.heading.clone() }</h2>
                    { table_under_heading(&props.view, &events.heading, &events.table) }
                </section>
            }
        </>
    }
}
