//! The tree of allocations, drilled into by breadcrumbs, as bars or treemap.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::frame::amounts;
use crate::app::unit::unit_choice;
use crate::app::{AppProps, layout};
use crate::chart::allocations::AllocationsSpec;
use crate::chart::{bars, treemap};
use crate::components::breadcrumbs::Breadcrumbs;
use crate::components::choice::{Alternative, Choice};
use crate::components::figure::Figure as Framed;
use crate::model::figure::Figure;
use crate::model::id::Id;
use crate::view::action::Action;
use crate::view::{Form, Years};

/// The page.
pub(super) fn page(props: &AppProps) -> Html {
    let AppProps { view, package, on_action, .. } = props;
    let words = view.lang.words();
    let at = view.at.as_ref().and_then(|id| package.figure(id));
    let width = layout::content(props.width);
    let chart = match view.form {
        Form::Bars => bars(props, at, width),
        Form::Treemap => treemap(props, at, width),
    };
    html! {
        <>
            <h1>{ words.site.allocations }</h1>
            <Breadcrumbs steps={steps(props, at)} view={view.clone()} {on_action} />
            <div class="choices">
                { form_choice(props) }{ years_choice(props) }{ unit_choice(props) }
            </div>
            { chart }
            <div>{ at.is_none().then(|| beside(props)) }</div>
        </>
    }
}

/// The amounts that stand beside allocations.
fn beside(props: &AppProps) -> Html {
    html! {
        <section>
            <h2>{ props.view.lang.words().allocations.beside }</h2>
            { amounts(props, props.package.beside().into_iter()) }
        </section>
    }
}

/// The allocations as bars.
pub(super) fn bars(props: &AppProps, at: Option<&Figure>, width: u32) -> Html {
    let spec = AllocationsSpec { context: props.context(width), at, years: props.view.years };
    html! {
        <Framed
            id="bars"
            scene={Rc::new(bars::scene(&spec))}
            described={bars::describe(&spec)}
            view={props.view.clone()}
            climb={climb(props, at)}
            on_action={&props.on_action}
        />
    }
}

/// The allocations as treemap.
pub(super) fn treemap(props: &AppProps, at: Option<&Figure>, width: u32) -> Html {
    let spec = AllocationsSpec { context: props.context(width), at, years: props.view.years };
    html! {
        <Framed
            id="treemap"
            scene={Rc::new(treemap::scene(&spec))}
            described={treemap::describe(&spec)}
            view={props.view.clone()}
            climb={climb(props, at)}
            on_action={&props.on_action}
        />
    }
}

/// The way up from the total that was drilled into.
fn climb(props: &AppProps, at: Option<&Figure>) -> Option<Action> {
    let is_here = |it: &&Figure| props.view.at.as_ref() == Some(&it.id);
    at.filter(is_here).map(|it| Action::Climb(it.parent.clone()))
}

fn steps(props: &AppProps, at: Option<&Figure>) -> Vec<(Option<Id>, String)> {
    let lang = props.view.lang;
    let mut res = vec![(None, lang.words().allocations.all.to_owned())];
    let above = at.map(|it| props.package.ancestors(&it.id)).unwrap_or_default();
    res.extend(
        above
            .into_iter()
            .chain(at)
            .map(|it| (Some(it.id.clone()), lang.pick(&it.label).to_owned())),
    );
    res
}

fn form_choice(props: &AppProps) -> Html {
    let words = &props.view.lang.words().allocations;
    let alternative = |form: &Form| Alternative {
        code: form.code(),
        label: match form {
            Form::Bars => words.bars,
            Form::Treemap => words.treemap,
        }
        .to_owned(),
        action: Action::Draw(*form),
    };
    let alternatives: Vec<Alternative> = Form::ALL.iter().map(alternative).collect();
    html! {
        <Choice name="form" legend={words.form} chosen={props.view.form.code()}
            {alternatives} on_action={&props.on_action} />
    }
}

fn years_choice(props: &AppProps) -> Html {
    let words = &props.view.lang.words().allocations;
    let context = props.context(0);
    let edition = context.edition();
    let alternative = |years: &Years| Alternative {
        code: years.code(),
        label: match years {
            Years::Both => words.both.to_owned(),
            Years::Current => context.year(edition),
            Years::Previous => context.year(edition.before()),
        },
        action: Action::Compare(*years),
    };
    let alternatives: Vec<Alternative> = Years::ALL.iter().map(alternative).collect();
    html! {
        <Choice name="years" legend={words.years} chosen={props.view.years.code()}
            {alternatives} on_action={&props.on_action} />
    }
}
