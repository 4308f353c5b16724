//! The page of allocations: the tree, drilled into and left by breadcrumbs, in each form that it is drawn in.

use yew::prelude::*;

use crate::app::content::ContentProps;
use crate::app::landmarks::amounts;
use crate::app::unit::unit_choice;
use crate::chart::forms::{self, Comparison, Groups};
use crate::components::breadcrumbs::breadcrumbs;
use crate::components::choice::{Alternative, Choice, choice};
use crate::describe::periods::Periods;
use crate::model::fiscal_year::FiscalYear;
use crate::model::id::Id;
use crate::model::item::Item;
use crate::model::term::TermList;
use crate::view::param::Param;
use crate::view::{Form, Grouping, View, Years};

/// The content of the page: breadcrumbs, choices, the chart, and the amounts beside the allocations.
pub(super) fn page(props: &ContentProps) -> Html {
    let ContentProps { view, dataset, .. } = props;
    let lang = view.lang;
    let at = view.at.as_ref().and_then(|id| dataset.item(id));
    let has_accounts = dataset.terms(TermList::Account).next().is_some();
    let beside = dataset.beside();
    html! {
        <>
            <h1>{ lang.site().allocations }</h1>
            { breadcrumbs(view, &crumbs(props, at)) }
            <div class="choices">
                { form_choice(props) }
                { years_choices(props) }
                { (has_accounts && is_grouped(view)).then(|| grouping_choice(props)) }
                { unit_choice(&props.view) }
            </div>
            { for props.charts() }
            <div>{ (at.is_none() && !beside.is_empty()).then(|| section_beside(props, beside)) }</div>
        </>
    }
}

/// The amounts that are beside allocations.
fn section_beside(props: &ContentProps, items: Vec<&Item>) -> Html {
    html! {
        <section>
            <h2>{ props.view.lang.allocations().beside }</h2>
            { amounts(props, items.into_iter()) }
        </section>
    }
}

/// The breadcrumbs from the list of all totals down to the open one: each with its total, if it is one, and its label.
fn crumbs(props: &ContentProps, at: Option<&Item>) -> Vec<(Option<Id>, String)> {
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
        code: form.code().into(),
        label: (forms::of_allocations(*form).name)(words).to_owned(),
    };
    choice(&Choice {
        name: Param::Form.code(),
        legend: words.form,
        chosen: props.view.form.code().into(),
        alternatives: Form::ALL.iter().map(alternative).collect(),
    })
}

/// Whether the picture has groups with headings.
fn is_grouped(view: &View) -> bool {
    view.at.is_none() && forms::of_allocations(view.form).groups == Groups::UnderHeadings
}

fn grouping_choice(props: &ContentProps) -> Html {
    let words = props.view.lang.allocations();
    let alternative = |grouping: &Grouping| Alternative {
        code: grouping.code().into(),
        label: match grouping {
            Grouping::Stage => words.by_stage,
            Grouping::Account => words.by_account,
        }
        .to_owned(),
    };
    choice(&Choice {
        name: Param::By.code(),
        legend: words.grouping,
        chosen: props.view.grouping.code().into(),
        alternatives: Grouping::ALL.iter().map(alternative).collect(),
    })
}

/// The choices of fiscal years: of two that the dataset has, one or both; of more, one and what it is compared with.
fn years_choices(props: &ContentProps) -> Html {
    let ContentProps { view, dataset, .. } = props;
    let periods = Periods::of(dataset, view.years());
    let is_of_two = forms::of_allocations(view.form).comparison == Comparison::Always;
    if dataset.periods().len() > 2 {
        let periods = if is_of_two { periods.compared(dataset) } else { periods };
        return html! {
            <>
                { choice(&shown_choice(props, periods)) }
                // A form of its own, or the browser would take both for one choice of one name.
                <form key="compared" class="choice" method="dialog">
                    { compared_choice(props, periods).map(|it| choice(&it)) }
                </form>
            </>
        };
    }
    if is_of_two { Html::default() } else { choice(&either_or_both(props, periods)) }
}

/// One of two fiscal years, or both, in words that hold for the next edition, too.
fn either_or_both(props: &ContentProps, periods: Periods) -> Choice {
    let words = props.view.lang.allocations();
    let context = props.context();
    let alternative = |years: Years| Alternative {
        code: years.code().into(),
        label: match years {
            Years::Both => words.both.to_owned(),
            _ => context.year(Periods::of(&props.dataset, years).shown),
        },
    };
    let is_chosen = |years: &Years| Periods::of(&props.dataset, *years) == periods;
    let chosen = Years::RELATIVE.into_iter().find(is_chosen).unwrap_or(props.view.years());
    Choice {
        name: Param::Years.code(),
        legend: words.years,
        chosen: chosen.code().into(),
        alternatives: Years::RELATIVE.into_iter().map(alternative).collect(),
    }
}

/// Which fiscal year is shown. Another one is compared with what this one was, as far as that is earlier.
fn shown_choice(props: &ContentProps, periods: Periods) -> Choice {
    let dataset = &props.dataset;
    let alternative = |year: &FiscalYear| {
        let kept = Periods { shown: *year, ..periods };
        let kept = kept.compared_with.filter(|it| it < year);
        let earlier = || dataset.periods().iter().copied().find(|it| it < year);
        let compared_with = kept.or_else(|| periods.compared_with.and_then(|_| earlier()));
        let code = Periods { shown: *year, compared_with }.years().code().into();
        Alternative { code, label: props.context().year(*year) }
    };
    Choice {
        name: Param::Years.code(),
        legend: props.view.lang.allocations().years,
        chosen: periods.years().code().into(),
        alternatives: dataset.periods().iter().map(alternative).collect(),
    }
}

/// What the shown fiscal year is compared with, if there is an earlier one.
fn compared_choice(props: &ContentProps, periods: Periods) -> Option<Choice> {
    let words = props.view.lang.allocations();
    let earlier = props.dataset.periods().iter().copied().filter(|it| *it < periods.shown);
    let alone = match forms::of_allocations(props.view.form).comparison {
        Comparison::Optional => Some(None),
        Comparison::Always => None,
    };
    let alternative = |compared_with: Option<FiscalYear>| Alternative {
        code: Periods { compared_with, ..periods }.years().code().into(),
        label: match compared_with {
            Some(year) => props.context().year(year),
            None => words.compared_with_none.to_owned(),
        },
    };
    let alternatives: Vec<Alternative> = earlier.map(Some).chain(alone).map(alternative).collect();
    (alternatives.len() > 1).then(|| Choice {
        name: Param::Years.code(),
        legend: words.compared_with,
        chosen: periods.years().code().into(),
        alternatives,
    })
}
