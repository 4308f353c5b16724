//! The checks of totals, gathered for the picture and the tables: those that want a look first.

use crate::dataset::checks::{self, Check, Verdict};
use crate::describe::context::Context;
use crate::model::decimal::Decimal;
use crate::model::fiscal_year::FiscalYear;
use crate::model::item::Item;
use crate::model::order;
use crate::model::unit::Unit;
use crate::words::money::{MoneyUnit, Notation};
use crate::words::numbers;

/// The verdicts, from what most wants a look to what least does.
pub const VERDICTS: [Verdict; 4] =
    [Verdict::DoesNotAddUp, Verdict::NotItemised, Verdict::Rounding, Verdict::Exact];

/// A total with its checks, the newer year first.
#[derive(Debug)]
pub struct Total<'a> {
    /// The total, in its newest fiscal year.
    pub figure: &'a Item,
    /// One check for each year that it can be checked in.
    pub checks: Vec<Check>,
    /// The verdict that most wants a look.
    pub verdict: Verdict,
}

/// Every total that can be checked, those of a verdict together, in the order of the table.
pub fn totals(context: Context<'_>) -> Vec<Total<'_>> {
    let mut res: Vec<Total<'_>> = Vec::new();
    for check in checks::all(context.dataset) {
        match res.last_mut().filter(|it| it.figure.id == check.total) {
            Some(total) => total.checks.push(check),
            None => {
                let Some(figure) = context.dataset.item(&check.total) else { continue };
                let verdict = check.verdict;
                res.push(Total { figure, checks: vec![check], verdict });
            }
        }
    }
    let rank = |verdict: Verdict| VERDICTS.iter().position(|it| *it == verdict);
    for total in &mut res {
        let verdicts = total.checks.iter().map(|it| it.verdict);
        total.verdict = verdicts.min_by_key(|it| rank(*it)).unwrap_or(total.verdict);
    }
    order::sort_by_key(&mut res, |it| rank(it.verdict));
    res
}

/// How many checks of totals came out so.
pub fn count<'t>(totals: impl IntoIterator<Item = &'t Total<'t>>, verdict: Verdict) -> usize {
    totals.into_iter().flat_map(|it| &it.checks).filter(|it| it.verdict == verdict).count()
}

/// How numbers of a total and of its parts are written: derived ones in its printed unit, too.
pub fn notation(context: Context<'_>, total: &Item) -> Notation {
    context.notation().or(match total.value().map(|it| it.unit) {
        Some(Unit::HundredMillionYen) => MoneyUnit::Billion,
        Some(Unit::ThousandYen) => MoneyUnit::Thousand,
        Some(Unit::TrillionYen) => MoneyUnit::Trillion,
        _ => MoneyUnit::Printed,
    })
}

/// The total of a check in words; one that is not printed is so by definition.
pub fn total(context: Context<'_>, total: &Total<'_>, check: &Check) -> String {
    let amount = numbers::measure(notation(context, total.figure), check.printed);
    let is_printed = !total.figure.as_printed().is_empty();
    let why = if is_printed { "" } else { context.lang.checks().by_definition };
    context.lang.aside(&amount, why)
}

/// The difference of a check in words; of nothing, without a unit.
pub fn difference(context: Context<'_>, total: &Total<'_>, check: &Check) -> String {
    match (check.difference.value.is_zero(), check.difference.is_approximate) {
        (true, false) => "±0".to_owned(),
        (true, true) => numbers::about(context.lang, "±0"),
        (false, _) => numbers::signed_measure(notation(context, total.figure), check.difference),
    }
}

/// The fiscal year of a check, or a dash.
pub fn year(context: Context<'_>, year: Option<FiscalYear>) -> String {
    year.map_or("–".to_owned(), |it| context.year(it))
}

/// A number of a check in steps of its total's last digit, for placing only; nothing if that is too
/// large to place.
pub fn in_steps(check: &Check, number: Decimal) -> Option<f64> {
    let step = check.printed.step.or(check.parts.step);
    let step = step.unwrap_or(Decimal::whole(1));
    let thousandths = number.per_mille_of(step)?;
    Some(thousandths as f64 / 1_000.0)
}

/// The verdict on a check and its difference, in words.
pub fn outcome(context: Context<'_>, total: &Total<'_>, check: &Check) -> String {
    let verdict = (context.lang.checks().verdict)(check.verdict);
    context.lang.aside(verdict, &difference(context, total, check))
}
