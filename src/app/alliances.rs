//! The three alliances.

use yew::prelude::*;

use crate::app::unit::unit_choice;
use crate::app::{ContentProps, Named, layout};
use crate::chart::alliances::{self, AlliancesSpec};
use crate::components::figure::{Figure as Framed, figure};

/// The page.
pub(super) fn page(props: &ContentProps) -> Html {
    html! {
        <>
            <h1>{ props.view.lang.words().site.alliances }</h1>
            <div class="choices">{ unit_choice(&props.view) }</div>
            { alliances(props, layout::content) }
        </>
    }
}

/// The alliances side by side, as wide as `fit` says.
pub(super) fn alliances(props: &ContentProps, fit: fn(u32) -> u32) -> Html {
    let id = "alliances";
    let described = alliances::describe(&AlliancesSpec { context: props.context() });
    let named = Named { id, title: &described.title, up: None };
    let pictures =
        props.pictures(fit, &named, |context| alliances::scene(&AlliancesSpec { context }));
    figure(&Framed { id, pictures: &pictures, described, view: &props.view, second_table: None })
}
