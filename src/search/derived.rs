//! Numbers that the documents do not print and that the explorer computes from theirs: changes, shares and
//! sums of parts, as its views show them.

use crate::dataset::Dataset;
use crate::dataset::checks::{self, Verdict};
use crate::dataset::share::{self, Share};
use crate::model::decimal::Decimal;
use crate::model::item::Item;
use crate::model::measure::Measure;
use crate::model::quantity::Yen;
use crate::model::unit::Base;
use crate::search::amount::Number;
use crate::search::hit::MatchReason;

/// A number, and how it was computed. Decreases are given without their sign, which readers may leave out.
pub(super) type Derived = (MatchReason, Number);

/// What is computed from an item, its comparative figure and its total.
pub(super) fn of_figure(dataset: &Dataset, it: &Item) -> Vec<Derived> {
    let mut res: Vec<Derived> = Vec::new();
    if let Some(change) = it.change() {
        res.extend(number(
            MatchReason::Change,
            change.difference.significant(),
            change.difference.base,
        ));
        res.extend(change.per_mille().and_then(|it| percent(MatchReason::Change, it)));
    }
    let share = share::of_parent(dataset, it, it.period());
    res.extend(share.and_then(of_share));
    let check = checks::check(dataset, it, it.period()).ok();
    res.extend(check.and_then(|it| match it.verdict {
        Verdict::Rounding | Verdict::DoesNotAddUp => of_parts(it.parts),
        // The printed total is their sum, or what is left of it has an entry of its own.
        Verdict::Exact | Verdict::NotItemised => None,
    }));
    res
}

/// What is computed from what a total does not itemise.
pub(super) fn of_not_itemised(dataset: &Dataset, total: &Item, rest: Yen) -> Vec<Derived> {
    let mut res: Vec<Derived> = Vec::new();
    let comparative = dataset.comparative_not_itemised(total);
    let change = comparative.and_then(|(_, then)| Some((rest.checked_sub(then)?, then)));
    if let Some((change, then)) = change {
        res.extend(number(MatchReason::Change, Decimal::whole(change.get()), Base::Yen));
        let share = share::of_total(change, then);
        res.extend(share.and_then(|it| percent(MatchReason::Change, it.per_mille)));
    }
    let whole = total.period().and_then(|year| total.yen_in(year));
    let share = whole.and_then(|whole| share::of_total(rest, whole));
    res.extend(share.and_then(of_share));
    let check = checks::check(dataset, total, total.period()).ok();
    res.extend(check.and_then(|it| of_parts(it.parts)));
    res
}

/// A share with the digits with which it is written.
fn of_share(it: Share) -> Option<Derived> {
    let step = it.range.map(|_| Decimal::whole(1));
    let percent = Decimal::new(it.per_mille, 1)?;
    number(
        MatchReason::Share,
        step.map_or(Some(percent), |step| percent.rounded_to(step))?,
        Base::Percent,
    )
}

fn of_parts(parts: Measure) -> Option<Derived> {
    number(MatchReason::Parts, parts.significant(), parts.base)
}

fn percent(reason: MatchReason, per_mille: i64) -> Option<Derived> {
    number(reason, Decimal::new(per_mille, 1)?, Base::Percent)
}

/// The absolute value of a number; nothing for zero, which nobody searches for.
fn number(reason: MatchReason, value: Decimal, base: Base) -> Option<Derived> {
    let value = value.checked_abs().filter(|it| !it.is_zero())?;
    Some((reason, Number { printed: None, value, base }))
}
