//! The unit of money: the choice that pages share, and the print that stays beside an amount.

use yew::prelude::*;

use crate::components::choice::{Alternative, Choice, choice};
use crate::view::View;
use crate::view::param::Param;
use crate::words::money::MoneyUnit;

/// The choice of the unit.
pub(super) fn unit_choice(view: &View) -> Html {
    let words = view.lang.site();
    let alternative = |unit: &MoneyUnit| Alternative {
        code: unit.code().into(),
        label: match unit {
            MoneyUnit::Printed => words.printed_unit,
            MoneyUnit::Yen
            | MoneyUnit::Thousand
            | MoneyUnit::Million
            | MoneyUnit::Billion
            | MoneyUnit::Trillion => unit.name(view.lang),
        }
        .to_owned(),
    };
    choice(&Choice {
        name: Param::Unit.code(),
        legend: words.unit,
        chosen: view.unit.code().into(),
        alternatives: MoneyUnit::ALL.iter().map(alternative).collect(),
    })
}

/// What is in the document, for a note beside an amount; nothing where amounts are written in
/// their printed units anyway.
pub(super) fn print_beside(view: &View, printed: Option<&str>) -> Option<String> {
    let printed = printed.filter(|it| view.unit != MoneyUnit::Printed && !it.is_empty())?;
    Some((view.lang.ledger_entry().printed)(printed))
}
