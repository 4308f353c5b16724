//! The ledger entry of what is selected.

use yew::prelude::*;

use crate::chart::ledger::{Entry, Fact};
use crate::components::link::Link;
use crate::view::View;
use crate::view::action::Action;

/// An entry and where the reader is.
#[derive(Debug, PartialEq, Properties)]
pub struct LedgerEntryProps {
    /// The entry.
    pub entry: Entry,
    /// Where the reader is.
    pub view: View,
    /// Somebody closed it, or opened what it is of.
    pub on_action: Callback<Action>,
}

/// The entry; it stays in sight while the reader walks on.
#[component]
pub fn LedgerEntry(props: &LedgerEntryProps) -> Html {
    let LedgerEntryProps { entry: Entry { title, facts, opens }, view, on_action } = props;
    let words = view.lang.words();
    let fact = |(idx, Fact { term, details }): (usize, &Fact)| {
        html! {
            <div key={idx} class={classes!("fact", is_long(details).then_some("long"))}>
                <dt>{ term }</dt>
                <dd>{ for details.iter().map(|detail| html! { <p>{ detail }</p> }) }</dd>
            </div>
        }
    };
    let open = opens.as_ref().filter(|id| view.at.as_ref() != Some(*id)).map(|id| {
        html! {
            <Link view={view.clone()} action={Action::Drill(id.clone())} {on_action} class="open">
                { (words.site.open)(title) }
            </Link>
        }
    });
    html! {
        <aside class="ledger" tabindex="0" aria-label={words.ledger.title}>
            <header>
                <h2>{ title }</h2>
                <Link view={view.clone()} action={Action::Select(None)} {on_action} class="close">
                    { words.ledger.close }
                </Link>
            </header>
            <dl>{ for facts.iter().enumerate().map(fact) }</dl>
            <p class="actions">{ open }</p>
        </aside>
    }
}

/// Whether a fact wants a row of its own on a narrow screen.
fn is_long(details: &[String]) -> bool {
    details.iter().map(|it| it.chars().count()).sum::<usize>() > 18
}
