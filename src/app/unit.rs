//! The unit of money: the choice that pages share, and the print that stays beside an amount.

use yew::prelude::*;

use crate::app::AppProps;
use crate::components::choice::{Alternative, Choice};
use crate::view::View;
use crate::view::action::Action;
use crate::words::money::MoneyUnit;

/// The choice of the unit.
pub(super) fn unit_choice(props: &AppProps) -> Html {
    let AppProps { view, on_action, .. } = props;
    let words = &view.lang.words().site;
    let alternative = |unit: &MoneyUnit| Alternative {
        code: unit.code(),
        label: match unit {
            MoneyUnit::Printed => words.printed_unit,
            MoneyUnit::Yen
            | MoneyUnit::Thousand
            | MoneyUnit::Million
            | MoneyUnit::Billion
            | MoneyUnit::Trillion => unit.name(view.lang),
        }
        .to_owned(),
        action: Action::Measure(*unit),
    };
    let alternatives: Vec<Alternative> = MoneyUnit::ALL.iter().map(alternative).collect();
    html! {
        <Choice name="unit" legend={words.unit} chosen={view.unit.code()}
            {alternatives} {on_action} />
    }
}

/// What stands in the document, for a note beside an amount; nothing where amounts are written in
/// their printed units anyway.
pub(super) fn print_beside(view: &View, printed: Option<&str>) -> Option<String> {
    let printed = printed.filter(|it| view.unit != MoneyUnit::Printed && !it.is_empty())?;
    Some((view.lang.words().ledger.printed)(printed))
}
