//! The checks of totals, grouped by total for the picture and the tables, the most serious verdicts first.

use crate::dataset::checks::{self, Check, Verdict};
use crate::describe::context::Context;
use crate::model::decimal::Decimal;
use crate::model::fiscal_year::FiscalYear;
use crate::model::item::Item;
use crate::model::observation::Observation;
use crate::model::order;
use crate::model::qualifier::Qualifier;
use crate::model::unit::Unit;
use crate::words::money::{MoneyUnit, Notation};
use crate::words::numbers;

/// The verdicts, the most serious first.
pub const VERDICTS: [Verdict; 4] =
    [Verdict::DoesNotAddUp, Verdict::NotItemised, Verdict::Rounding, Verdict::Exact];

/// A total as one document prints it, with its checks, the newer period first.
#[derive(Debug)]
pub struct Total<'a> {
    /// The total.
    pub item: &'a Item,
    /// Its name: the label, with the document where several print the item.
    pub name: String,
    /// One check for each period in which the document prints the total and its parts; at least one.
    pub checks: Vec<Check>,
    /// The most serious verdict among them.
    pub verdict: Verdict,
}

impl<'a> Total<'a> {
    /// The observation that was compared with the parts: of the total, by the document of a check, for its period.
    pub fn observation(&self, check: &Check) -> Option<&'a Observation> {
        self.item.observation_by(&check.document, check.period)
    }
}

/// Every total that can be checked, each once for every document that prints it, those of a verdict together, in the
/// order of the table.
pub fn totals(context: Context<'_>) -> Vec<Total<'_>> {
    let mut res: Vec<Total<'_>> = Vec::new();
    for check in checks::all(context.dataset) {
        // Checks of an item follow each other, whichever document they are of.
        let mut of_item = res.iter_mut().rev().take_while(|it| it.item.id == check.total);
        let is_beside = |it: &Check| it.document == check.document;
        match of_item.find(|it| it.checks.iter().any(is_beside)) {
            Some(total) => total.checks.push(check),
            None => {
                let Some(item) = context.dataset.item(&check.total) else { continue };
                let (name, verdict) = (name(context, item, &check), check.verdict);
                res.push(Total { item, name, checks: vec![check], verdict });
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

/// The name of the total of a check.
fn name(context: Context<'_>, item: &Item, check: &Check) -> String {
    let label = context.label(item);
    let is_elsewhere = |it: &Observation| it.source.document != check.document;
    let document = context.dataset.document(&check.document);
    match document.filter(|_| item.observations.iter().any(is_elsewhere)) {
        Some(document) => context.lang.aside(label, context.lang.pick(&document.title)),
        None => label.to_owned(),
    }
}

/// How many checks of some totals have a verdict.
pub fn count<'t>(totals: impl IntoIterator<Item = &'t Total<'t>>, verdict: Verdict) -> usize {
    totals.into_iter().flat_map(|it| &it.checks).filter(|it| it.verdict == verdict).count()
}

/// How numbers of a total and of its parts are written: derived ones in its printed unit, too.
pub fn notation(context: Context<'_>, total: &Total<'_>) -> Notation {
    let observation = total.checks.first().and_then(|it| total.observation(it));
    context.notation().or(match observation.and_then(|it| it.value).map(|it| it.unit) {
        Some(Unit::HundredMillionYen) => MoneyUnit::Billion,
        Some(Unit::ThousandYen) => MoneyUnit::Thousand,
        Some(Unit::TrillionYen) => MoneyUnit::Trillion,
        _ => MoneyUnit::Printed,
    })
}

/// The total of a check in words; one that is not printed is so by definition.
pub fn total(context: Context<'_>, total: &Total<'_>, check: &Check) -> String {
    let amount = numbers::measure(notation(context, total), check.printed);
    let is_printed = total.observation(check).is_some_and(|it| !it.as_printed.is_empty());
    let why = if is_printed { "" } else { context.lang.checks().by_definition };
    context.lang.aside(&amount, why)
}

/// What qualifies the total of a check.
pub fn qualifiers<'a>(total: &Total<'a>, check: &Check) -> &'a [Qualifier] {
    total.observation(check).map_or(&[], |it| &it.qualifiers)
}

/// The difference of a check in words; of nothing, without a unit.
pub fn difference(context: Context<'_>, total: &Total<'_>, check: &Check) -> String {
    match (check.difference.value.is_zero(), check.difference.is_approximate) {
        (true, false) => "±0".to_owned(),
        (true, true) => numbers::about(context.lang, "±0"),
        (false, _) => numbers::signed_measure(notation(context, total), check.difference),
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
