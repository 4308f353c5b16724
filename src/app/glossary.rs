//! What the terms mean, with their names in each language.

use yew::prelude::*;

use crate::app::content::ContentProps;
use crate::app::export_items::PAGE;
use crate::components::export_menu::{PAGE_ALONE, export_menu};
use crate::words::glossary::{self, Definition, Section};
use crate::words::lang::Lang;

/// The content of the page: the terms in sections, each in every language.
pub(super) fn page(props: &ContentProps) -> Html {
    let lang = props.view.lang;
    let definition = |it: &Definition| {
        let other = Lang::ALL.iter().filter(|other| **other != lang);
        let other = other.filter(|other| other.pick(&it.term) != lang.pick(&it.term));
        let other = other.map(|other| {
            html! { <span class="note" lang={other.code()}>{ other.pick(&it.term) }</span> }
        });
        html! {
            <div key={it.anchor.clone()} id={it.anchor.clone()} class="fact">
                <dt>{ lang.pick(&it.term) }{ for other }</dt>
                <dd>{ lang.pick(&it.meaning) }</dd>
            </div>
        }
    };
    let section = |Section { heading, definitions }: &Section| {
        html! {
            <section key={lang.pick(heading).to_owned()}>
                <h2>{ lang.pick(heading) }</h2>
                <dl class="terms">{ for definitions.iter().map(definition) }</dl>
            </section>
        }
    };
    html! {
        <>
            <h1>{ lang.site().glossary }</h1>
            <p class="purpose">{ lang.sources().glossary }</p>
            <div>{ for glossary::sections(&props.dataset).iter().map(section) }</div>
            { export_menu(&props.view, PAGE, props.offered(PAGE_ALONE)) }
        </>
    }
}
