//! The money at a glance: the headline figures and the main charts.

use yew::prelude::*;

use crate::app::content::ContentProps;
use crate::app::own_page;
use crate::app::unit::{print_beside, unit_choice};
use crate::model::about::AboutField;
use crate::model::item::{Item, Kind};
use crate::view::url;
use crate::words::numbers;

/// The content of the page: the headline figures and the main charts, each with the link to its own page.
pub(super) fn page(props: &ContentProps) -> Html {
    let lang = props.view.lang;
    html! {
        <>
            <h1>{ lang.site().headline }</h1>
            <p class="purpose">{ lang.pick(props.dataset.about().text(AboutField::Purpose)) }</p>
            <div class="choices">{ unit_choice(&props.view) }</div>
            <ul class="headline">{ for headline(props).into_iter().map(|it| card(props, it)) }</ul>
            <div class="charts columns">
                { for props.charts() }
            </div>
        </>
    }
}

/// The printed totals of the year, and the cost of the project that parties share.
fn headline(props: &ContentProps) -> Vec<&Item> {
    let dataset = &props.dataset;
    let is_shared = |it: &&Item| it.kind == Kind::Cost && it.parent().is_none();
    let mut res = dataset.first_totals();
    res.extend(dataset.items().iter().filter(is_shared));
    let periods = props.context().periods;
    res.retain(|it| periods.has(it));
    res
}

/// A headline number with the link to its own page.
fn card(props: &ContentProps, item: &Item) -> Html {
    let view = &props.view;
    let context = props.context();
    let label = context.label(item);
    let compared = context.compared(item);
    let earlier = compared.then.and_then(|it| {
        let amount = numbers::observed(view.notation(), it)?;
        let amount = format!("{} {amount}", context.year(it.period?));
        let printed = print_beside(view, Some(&it.as_printed));
        Some(view.lang.aside(&amount, &printed.unwrap_or_default()))
    });
    let printed = print_beside(view, Some(&compared.now.as_printed));
    let qualifiers = view.lang.qualifiers_beside(&compared.now.qualifiers);
    let notes = [Some(qualifiers), printed, earlier];
    let notes = notes.into_iter().flatten().map(|note| html! { <span>{ note }</span> });
    let content = html! {
        <>
            <span class="label">{ label }</span>
            <strong>{ context.value(item) }</strong>
            <span class="note">{ for notes }</span>
        </>
    };
    html! {
        <li key={item.id.to_string()}>
            <a href={url::after(view, own_page::open_action(&props.dataset, item))}>{ content }</a>
        </li>
    }
}
