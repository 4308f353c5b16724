//! Fusion: the budget of ITER and the Broader Approach, who shares ITER's cost, and the dates.

use yew::prelude::*;

use crate::app::frame::amounts;
use crate::app::layout::Fit;
use crate::app::unit::unit_choice;
use crate::app::{ContentProps, Named, allocations};
use crate::chart::shares::{self, SharesSpec};
use crate::components::data_table::table_under_heading;
use crate::components::figure::{Figure as Framed, figure};
use crate::dataset::Dataset;
use crate::describe::context::Context;
use crate::describe::ledger::list;
use crate::export::Format;
use crate::model::figure::{Figure, Kind};
use crate::model::term::Code;

/// The page.
pub(super) fn page(props: &ContentProps) -> Html {
    let words = props.view.lang.words();
    let fusion = props.view.lang.fusion();
    let dataset = &props.dataset;
    let programmes = programmes(dataset);
    let total = total(dataset);
    let is_about = |it: &Figure| it.programme.is_some_and(|it| programmes.contains(&it));
    // An amount that is no part of another one of the page, nor of the total.
    let is_other = |it: &&Figure| {
        let parent = it.parent.as_ref().and_then(|id| dataset.figure(id));
        let is_within = parent.is_some_and(|it| is_about(it) || total == Some(it));
        is_about(it) && !is_within && total != Some(*it)
    };
    let others = dataset.of_kind(Kind::Allocation).filter(is_other);
    let events = list::events(props.context(), fusion.dates, |it| {
        it.programme.is_some_and(|it| programmes.contains(&it))
    });
    html! {
        <>
            <h1>{ words.site.fusion }</h1>
            <div class="choices">{ unit_choice(&props.view) }</div>
            <div class="charts">
                { for charts(props).iter().map(figure) }
            </div>
            <section>
                <h2>{ fusion.other }</h2>
                { amounts(props, others) }
            </section>
            <section class="list">
                <h2>{ events.heading.clone() }</h2>
                { table_under_heading(&props.view, &events.heading, &events.table) }
            </section>
        </>
    }
}

/// The budget, and the shares of a cost.
pub(super) fn charts(props: &ContentProps) -> Vec<Framed<'_>> {
    let budget = total(&props.dataset).map(|it| allocations::icicle(props, Some(it), Fit::Content));
    budget
        .into_iter()
        .chain(props.dataset.cost_in_shares().map(|it| cost_shares(props, it)))
        .collect()
}

/// What the page is about: the programme of the cost that is shared, and those beside and above it.
fn programmes(dataset: &Dataset) -> Vec<Code> {
    let shared = dataset.cost_in_shares().and_then(|it| it.programme);
    shared.map(|it| dataset.family(it)).unwrap_or_default()
}

/// The printed total whose parts are all of these programmes.
pub(super) fn total(dataset: &Dataset) -> Option<&Figure> {
    let programmes = programmes(dataset);
    let is_about = |it: &Figure| it.programme.is_some_and(|it| programmes.contains(&it));
    let is_total = |it: &&Figure| {
        let parts = dataset.parts(it);
        it.parent.is_none() && !parts.is_empty() && parts.into_iter().all(is_about)
    };
    dataset.of_kind(Kind::Allocation).find(is_total)
}

/// Who bears which share of a cost.
fn cost_shares<'a>(props: &'a ContentProps, whole: &Figure) -> Framed<'a> {
    let described = shares::describe(&SharesSpec { context: props.context(), whole });
    let id = "shares";
    let named = Named { id, title: &described.title, up: None };
    let draw = |context: Context<'_>| shares::scene(&SharesSpec { context, whole });
    let pictures = props.pictures(Fit::Content, &named, draw);
    Framed {
        id,
        pictures,
        described,
        view: &props.view,
        second_table: None,
        formats: props.offered(Format::ALL),
    }
}
