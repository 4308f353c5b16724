//! The tree of allocations, drilled into by breadcrumbs, in each form that it is drawn in.

use yew::prelude::*;

use crate::app::frame::amounts;
use crate::app::layout::Fit;
use crate::app::unit::unit_choice;
use crate::app::{ContentProps, Named};
use crate::chart::scene::Scene;
use crate::chart::{bars, changes, icicle, treemap};
use crate::components::breadcrumbs::breadcrumbs;
use crate::components::choice::{Alternative, Choice, choice};
use crate::components::figure::{Figure as Framed, figure};
use crate::describe::allocations::AllocationsSpec;
use crate::describe::context::Context;
use crate::describe::description::Description;
use crate::export::Format;
use crate::model::figure::Figure;
use crate::model::id::Id;
use crate::view::action::Action;
use crate::view::param::Param;
use crate::view::{Form, Grouping, View, Years, url};

/// The page.
pub(super) fn page(props: &ContentProps) -> Html {
    let ContentProps { view, dataset, .. } = props;
    let words = view.lang.words();
    let at = view.at.as_ref().and_then(|id| dataset.figure(id));
    html! {
        <>
            <h1>{ words.site.allocations }</h1>
            { breadcrumbs(view, &steps(props, at)) }
            <div class="choices">
                { form_choice(props) }
                // A change is between both years.
                { (view.form != Form::Changes).then(|| years_choice(props)) }
                { is_grouped(view).then(|| grouping_choice(props)) }
                { unit_choice(&props.view) }
            </div>
            { figure(&chart(props)) }
            <div>{ at.is_none().then(|| beside(props)) }</div>
        </>
    }
}

/// The chart of the page, in the form that was chosen.
pub(super) fn chart(props: &ContentProps) -> Framed<'_> {
    let at = props.view.at.as_ref().and_then(|id| props.dataset.figure(id));
    match props.view.form {
        Form::Bars => bars(props, at, Fit::Content),
        Form::Treemap => treemap(props, at, Fit::Content),
        Form::Icicle => icicle(props, at, Fit::Content),
        Form::Changes => {
            framed(props, at, Fit::Content, ("changes", changes::scene, changes::describe))
        }
    }
}

/// The amounts that stand beside allocations.
fn beside(props: &ContentProps) -> Html {
    html! {
        <section>
            <h2>{ props.view.lang.words().allocations.beside }</h2>
            { amounts(props, props.dataset.beside().into_iter()) }
        </section>
    }
}

/// The allocations as bars.
pub(super) fn bars<'a>(props: &'a ContentProps, at: Option<&Figure>, fit: Fit) -> Framed<'a> {
    framed(props, at, fit, ("bars", bars::scene, bars::describe))
}

/// The allocations as treemap.
pub(super) fn treemap<'a>(props: &'a ContentProps, at: Option<&Figure>, fit: Fit) -> Framed<'a> {
    framed(props, at, fit, ("treemap", treemap::scene, treemap::describe))
}

/// The allocations as icicle.
pub(super) fn icicle<'a>(props: &'a ContentProps, at: Option<&Figure>, fit: Fit) -> Framed<'a> {
    framed(props, at, fit, ("icicle", icicle::scene, icicle::describe))
}

/// A chart of allocations: its name, how it is drawn, and how it is said.
type Chart =
    (&'static str, fn(&AllocationsSpec<'_>) -> Scene, fn(&AllocationsSpec<'_>) -> Description);

fn framed<'a>(
    props: &'a ContentProps,
    at: Option<&Figure>,
    fit: Fit,
    (id, scene, describe): Chart,
) -> Framed<'a> {
    let View { years, grouping, .. } = props.view;
    let described = describe(&AllocationsSpec { context: props.context(), at, years, grouping });
    let up = climb(props, at).map(|it| url::after(&props.view, it));
    let named = Named { id, title: &described.title, up };
    let draw = |context: Context<'_>| scene(&AllocationsSpec { context, at, years, grouping });
    let pictures = props.pictures(fit, &named, draw);
    Framed {
        id,
        pictures,
        described,
        view: &props.view,
        second_table: None,
        formats: props.offered(Format::ALL),
    }
}

/// The way up from the total that was drilled into.
fn climb(props: &ContentProps, at: Option<&Figure>) -> Option<Action> {
    let is_here = |it: &&Figure| props.view.at.as_ref() == Some(&it.id);
    at.filter(is_here).map(|it| Action::Climb(it.parent.clone()))
}

fn steps(props: &ContentProps, at: Option<&Figure>) -> Vec<(Option<Id>, String)> {
    let lang = props.view.lang;
    let mut res = vec![(None, lang.words().allocations.all.to_owned())];
    let above = at.map(|it| props.dataset.ancestors(&it.id)).unwrap_or_default();
    res.extend(
        above
            .into_iter()
            .chain(at)
            .map(|it| (Some(it.id.clone()), lang.pick(&it.label).to_owned())),
    );
    res
}

fn form_choice(props: &ContentProps) -> Html {
    let words = &props.view.lang.words().allocations;
    let alternative = |form: &Form| Alternative {
        code: form.code(),
        label: match form {
            Form::Bars => words.bars,
            Form::Treemap => words.treemap,
            Form::Icicle => words.icicle,
            Form::Changes => words.changes,
        }
        .to_owned(),
    };
    choice(&Choice {
        name: Param::Form.code(),
        legend: words.form,
        chosen: props.view.form.code(),
        alternatives: Form::ALL.iter().map(alternative).collect(),
    })
}

/// Whether the picture has groups with headings: where it has rows, and all totals are shown.
fn is_grouped(view: &View) -> bool {
    view.at.is_none() && matches!(view.form, Form::Bars | Form::Changes)
}

fn grouping_choice(props: &ContentProps) -> Html {
    let words = &props.view.lang.words().allocations;
    let alternative = |grouping: &Grouping| Alternative {
        code: grouping.code(),
        label: match grouping {
            Grouping::Stage => words.by_stage,
            Grouping::Account => words.by_account,
        }
        .to_owned(),
    };
    choice(&Choice {
        name: Param::By.code(),
        legend: words.grouping,
        chosen: props.view.grouping.code(),
        alternatives: Grouping::ALL.iter().map(alternative).collect(),
    })
}

fn years_choice(props: &ContentProps) -> Html {
    let words = &props.view.lang.words().allocations;
    let context = props.context();
    let edition = context.edition();
    let alternative = |years: &Years| Alternative {
        code: years.code(),
        label: match years {
            Years::Both => words.both.to_owned(),
            Years::Current => context.year(edition),
            Years::Previous => context.year(edition.before()),
        },
    };
    choice(&Choice {
        name: Param::Years.code(),
        legend: words.years,
        chosen: props.view.years.code(),
        alternatives: Years::ALL.iter().map(alternative).collect(),
    })
}
