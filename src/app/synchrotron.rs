//! The synchrotron partnership: the cost split, who builds what, the partners, the yearly budget.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::{AppProps, layout};
use crate::chart::split::{self, SplitSpec};
use crate::components::figure::Figure as Framed;
use crate::components::link::Link;
use crate::model::figure::{Figure, Kind, Programme};
use crate::model::key::Key;
use crate::model::subject::{Subject, SubjectKind};
use crate::view::action::Action;
use crate::words::numbers;

/// The page.
pub(super) fn page(props: &AppProps) -> Html {
    let words = props.view.lang.words();
    let partners = props.package.subjects(SubjectKind::Partner).map(|it| partner(props, it));
    let yearly =
        props.package.figures().iter().filter(|it| {
            it.kind == Kind::Allocation && it.programme == Some(Programme::Synchrotron)
        });
    html! {
        <>
            <h1>{ words.site.synchrotron }</h1>
            { split(props, layout::content(props.width)) }
            <section>
                <h2>{ words.split.partners }</h2>
                <ul class="subjects">{ for partners }</ul>
            </section>
            <section>
                <h2>{ words.split.yearly }</h2>
                <p>{ words.split.yearly_note }</p>
                <ul class="amounts">{ for yearly.map(|it| amount(props, it)) }</ul>
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

/// A budget figure of the facility, in the years that are known.
fn amount(props: &AppProps, it: &Figure) -> Html {
    let AppProps { view, on_action, .. } = props;
    let context = props.context(props.width);
    let known = |year| {
        Some(format!("{} {}", context.year(year), numbers::quantity(view.lang, it.in_year(year)?)))
    };
    let years = it.fiscal_year.into_iter().flat_map(|year| [year, year.before()]);
    let amounts: Vec<String> = years.filter_map(known).collect();
    html! {
        <li key={it.id.to_string()}>
            <Link view={view.clone()} action={Action::Select(Some(Key::Figure(it.id.clone())))} {on_action}>
                { context.label(it) }
            </Link>
            <span class="note">{ amounts.join(" / ") }</span>
        </li>
    }
}
