//! The three alliances.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::unit::unit_choice;
use crate::app::{AppProps, layout};
use crate::chart::alliances::{self, AlliancesSpec};
use crate::components::figure::Figure as Framed;

/// The page.
pub(super) fn page(props: &AppProps) -> Html {
    html! {
        <>
            <h1>{ props.view.lang.words().site.alliances }</h1>
            <div class="choices">{ unit_choice(props) }</div>
            { alliances(props, layout::content(props.width)) }
        </>
    }
}

/// The alliances side by side.
pub(super) fn alliances(props: &AppProps, width: u32) -> Html {
    let spec = AlliancesSpec { context: props.context(width) };
    html! {
        <Framed
            id="alliances"
            scene={Rc::new(alliances::scene(&spec))}
            described={alliances::describe(&spec)}
            view={props.view.clone()}
            on_action={&props.on_action}
        />
    }
}
