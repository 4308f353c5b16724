//! The three alliances.

use yew::prelude::*;

use crate::app::layout::Fit;
use crate::app::unit::unit_choice;
use crate::app::{ContentProps, FigureProps, Named};
use crate::chart::alliances::{self, AlliancesSpec};
use crate::components::data_table::table_under_heading;
use crate::components::figure::{Figure as Framed, figure};
use crate::components::prepared::prepared;
use crate::describe::ledger::list;
use crate::export::Format;
use crate::model::id::Id;
use crate::model::subject::SubjectKind;

/// The page.
pub(super) fn page(props: &ContentProps) -> Html {
    let ContentProps { view, dataset, .. } = props;
    let of_one = |id: &Id| dataset.subject(id).is_some_and(|it| it.kind == SubjectKind::Alliance);
    let targets = list::events(props.context(), view.lang.facts().targets, |it| {
        it.subject.as_ref().is_some_and(of_one)
    });
    html! {
        <>
            <h1>{ view.lang.words().site.alliances }</h1>
            <div class="choices">{ unit_choice(view) }</div>
            <Alliances ..props.figure(Fit::Content) />
            <section class="list">
                <h2>{ targets.heading.clone() }</h2>
                { table_under_heading(view, &targets.heading, &targets.table) }
            </section>
        </>
    }
}

/// The alliances side by side.
#[component]
pub(super) fn Alliances(props: &FigureProps) -> Html {
    prepared(props.page.view.lang, figure(&framed(&props.page, props.fit)))
}

/// The chart.
pub(super) fn framed(page: &ContentProps, fit: Fit) -> Framed<'_> {
    let id = "alliances";
    let described = alliances::describe(&AlliancesSpec { context: page.context() });
    let named = Named { id, title: &described.title, up: None };
    let pictures =
        page.pictures(fit, &named, |context| alliances::scene(&AlliancesSpec { context }));
    Framed {
        id,
        pictures,
        described,
        view: &page.view,
        second_table: None,
        formats: page.offered(Format::ALL),
    }
}
