//! The tree of allocations, drilled into by breadcrumbs, in each form that it is drawn in.

use yew::prelude::*;

use crate::app::content::ContentProps;
use crate::app::frame::amounts;
use crate::app::unit::unit_choice;
use crate::components::breadcrumbs::breadcrumbs;
use crate::components::choice::{Alternative, Choice, choice};
use crate::model::id::Id;
use crate::model::item::Item;
use crate::model::term::TermList;
use crate::view::param::Param;
use crate::view::{Form, Grouping, View, Years};

/// The page.
pub(super) fn page(props: &ContentProps) -> Html {
    let ContentProps { view, dataset, .. } = props;
    let lang = view.lang;
    let at = view.at.as_ref().and_then(|id| dataset.item(id));
    let has_accounts = dataset.terms(TermList::Account).next().is_some();
    let beside = dataset.beside();
    html! {
        <>
            <h1>{ lang.site().allocations }</h1>
            { breadcrumbs(view, &steps(props, at)) }
            <div class="choices">
                { form_choice(props) }
                // A change is between both years.
                { (view.form != Form::Changes).then(|| years_choice(props)) }
                { (has_accounts && is_grouped(view)).then(|| grouping_choice(props)) }
                { unit_choice(&props.view) }
            </div>
            { for props.charts() }
            <div>{ (at.is_none() && !beside.is_empty()).then(|| section_beside(props, beside)) }</div>
        </>
    }
}

/// The amounts that stand beside allocations.
fn section_beside(props: &ContentProps, items: Vec<&Item>) -> Html {
    html! {
        <section>
            <h2>{ props.view.lang.allocations().beside }</h2>
            { amounts(props, items.into_iter()) }
        </section>
    }
}

fn steps(props: &ContentProps, at: Option<&Item>) -> Vec<(Option<Id>, String)> {
    let lang = props.view.lang;
    let mut res = vec![(None, lang.allocations().all.to_owned())];
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
    let words = props.view.lang.allocations();
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
    let words = props.view.lang.allocations();
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
    let words = props.view.lang.allocations();
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
