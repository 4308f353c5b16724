//! The three alliances.

use yew::prelude::*;

use crate::app::layout::Fit;
use crate::app::unit::unit_choice;
use crate::app::{ContentProps, FigureProps, Named};
use crate::chart::alliances::{self, AlliancesSpec};
use crate::components::figure::{Figure as Framed, figure};
use crate::export::Format;

/// The page.
pub(super) fn page(props: &ContentProps) -> Html {
    html! {
        <>
            <h1>{ props.view.lang.words().site.alliances }</h1>
            <div class="choices">{ unit_choice(&props.view) }</div>
            <Alliances ..props.figure(Fit::Content) />
        </>
    }
}

/// The alliances side by side.
#[component]
pub(super) fn Alliances(props: &FigureProps) -> Html {
    figure(&framed(&props.page, props.fit))
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
