//! A cost that parties share in amounts: the split, who builds what, the partners, the yearly budget.

use yew::prelude::*;

use crate::app::content::ContentProps;
use crate::app::landmarks::amounts;
use crate::app::unit::unit_choice;
use crate::model::about::AboutField;
use crate::model::item::{Item, Kind};
use crate::model::subject::{Subject, SubjectKind};

/// The content of the page: the split of the cost, the partners, and the yearly budget.
pub(super) fn page(props: &ContentProps) -> Html {
    let lang = props.view.lang;
    let partners = props.dataset.subjects(SubjectKind::Partner).map(|it| partner(props, it));
    let partners: Vec<Html> = partners.collect();
    let programme = props.dataset.shared_cost().and_then(|it| it.programme);
    let periods = props.context().periods;
    let is_of_it = |it: &Item| programme.is_some() && it.programme == programme;
    let is_yearly = |it: &&Item| is_of_it(it) && periods.has(it);
    let mut yearly = props.dataset.of_kind(Kind::Allocation).filter(is_yearly).peekable();
    let about = props.dataset.about();
    let budget = lang.pick_or(about.text(AboutField::CostSplitBudget), lang.cost_split().budget);
    let note = props.paragraph(AboutField::CostSplitBudgetNote);
    html! {
        <>
            <h1>{ props.name() }</h1>
            <div class="choices">{ unit_choice(&props.view) }</div>
            { for props.charts() }
            if !partners.is_empty() {
                <section>
                    <h2>{ lang.cost_split().partners }</h2>
                    <ul class="subjects">{ for partners }</ul>
                </section>
            }
            if yearly.peek().is_some() {
                <section>
                    <h2>{ budget }</h2>
                    { for note }
                    { amounts(props, yearly) }
                </section>
            }
        </>
    }
}

fn partner(props: &ContentProps, it: &Subject) -> Html {
    let lang = props.view.lang;
    html! {
        <li key={it.id.to_string()}>
            { lang.pick(&it.label) }
            <span class="note">{ lang.pick(&it.detail) }</span>
        </li>
    }
}
