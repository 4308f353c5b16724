//! The synchrotron partnership: the cost split, who builds what, the partners, the yearly budget.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::frame::amounts;
use crate::app::unit::unit_choice;
use crate::app::{AppProps, layout};
use crate::chart::split::{self, SplitSpec};
use crate::components::figure::Figure as Framed;
use crate::model::figure::{Kind, Programme};
use crate::model::subject::{Subject, SubjectKind};

/// The page.
pub(super) fn page(props: &AppProps) -> Html {
    let words = props.view.lang.words();
    let partners = props.package.subjects(SubjectKind::Partner).map(|it| partner(props, it));
    let yearly = props
        .package
        .current()
        .filter(|it| it.kind == Kind::Allocation && it.programme == Some(Programme::Synchrotron));
    html! {
        <>
            <h1>{ words.site.synchrotron }</h1>
            <div class="choices">{ unit_choice(props) }</div>
            { split(props, layout::content(props.width)) }
            <section>
                <h2>{ words.split.partners }</h2>
                <ul class="subjects">{ for partners }</ul>
            </section>
            <section>
                <h2>{ words.split.yearly }</h2>
                <p>{ words.split.yearly_note }</p>
                { amounts(props, yearly) }
            </section>
        </>
    }
}

/// The cost split.
pub(super) fn split(props: &AppProps, width: u32) -> Html {
    let spec = SplitSpec { context: props.context(width) };
    let caption = AttrValue::from(props.view.lang.words().split.duties);
    html! {
        <Framed
            id="split"
            scene={Rc::new(split::scene(&spec))}
            described={split::describe(&spec)}
            second_table={Some((caption, split::duties(&spec)))}
            view={props.view.clone()}
            on_action={&props.on_action}
        />
    }
}

fn partner(props: &AppProps, it: &Subject) -> Html {
    let lang = props.view.lang;
    html! {
        <li key={it.id.to_string()}>
            { lang.pick(&it.label) }
            <span class="note">{ lang.pick(&it.detail) }</span>
        </li>
    }
}
