//! The synchrotron partnership: the cost split, who builds what, the partners, the yearly budget.

use yew::prelude::*;

use crate::app::frame::amounts;
use crate::app::layout::Fit;
use crate::app::unit::unit_choice;
use crate::app::{ContentProps, FigureProps, Named};
use crate::chart::split::{self, SplitSpec};
use crate::components::figure::{Figure as Framed, figure};
use crate::components::prepared::prepared;
use crate::export::Format;
use crate::model::figure::{Figure, Kind};
use crate::model::subject::{Subject, SubjectKind};

/// The page.
pub(super) fn page(props: &ContentProps) -> Html {
    let words = props.view.lang.words();
    let partners = props.dataset.subjects(SubjectKind::Partner).map(|it| partner(props, it));
    let programme = props.dataset.shared_cost().and_then(|it| it.programme);
    let is_yearly = |it: &&Figure| programme.is_some() && it.programme == programme;
    let yearly = props.dataset.of_kind(Kind::Allocation).filter(is_yearly);
    html! {
        <>
            <h1>{ words.site.synchrotron }</h1>
            <div class="choices">{ unit_choice(&props.view) }</div>
            <Split ..props.figure(Fit::Content) />
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
#[component]
pub(super) fn Split(props: &FigureProps) -> Html {
    prepared(props.page.view.lang, figure(&framed(&props.page, props.fit)))
}

/// The chart.
pub(super) fn framed(page: &ContentProps, fit: Fit) -> Framed<'_> {
    let id = "split";
    let spec = SplitSpec { context: page.context() };
    let described = split::describe(&spec);
    let duties = (page.view.lang.words().split.duties, split::duties(&spec));
    let named = Named { id, title: &described.title, up: None };
    let pictures = page.pictures(fit, &named, |context| split::scene(&SplitSpec { context }));
    let second_table = Some(duties);
    Framed {
        id,
        pictures,
        described,
        view: &page.view,
        second_table,
        formats: page.offered(Format::ALL),
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
