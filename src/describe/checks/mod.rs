//! The page of checks in words: totals against their parts, numbers in several places, and open questions.

mod reconciliation;
mod overview;
pub mod passage;
pub mod passages;
mod relations;
pub mod tally;

use std::collections::BTreeMap;

use crate::dataset::checks::Verdict;
use crate::describe::checks::tally::{Total, VERDICTS, count, totals};
use crate::describe::context::Context;
use crate::describe::data_table::DataTable;
use crate::describe::description::{Description, places};
use crate::describe::mark_name;
use crate::describe::periods::Periods;
use crate::describe::stop::Stop;
use crate::model::id::Id;
use crate::model::item::{Item, Kind};

/// A total with its parts, written out.
#[derive(Clone, Debug, PartialEq)]
pub struct Reconciliation {
    /// The total.
    pub id: Id,
    /// The document that prints it with its parts.
    pub document: Id,
    /// Its name, as [`Total::name`].
    pub label: String,
    /// How it came out in each period.
    pub verdict: String,
    /// A row for each part, for their sum, for the total and for the difference.
    pub table: DataTable,
    /// The periods between which the table has changes; nothing if it has none.
    pub periods: Option<Periods>,
}

/// The most totals that the picture shows, those with the most serious verdicts first.
pub const MAX_DRAWN: usize = 100;

/// The checks in words.
pub fn describe(context: Context<'_>, totals: &[Total<'_>]) -> Description {
    Description {
        title: finding(context, totals),
        sentences: sentences(context, totals),
        table: overview::table(context, totals),
        places: places(context, totals.iter().map(|it| it.item)),
    }
}

/// Every total of several parts with these written out, in the order of the picture; a single part
/// prints the money of its total again, and is among the relations.
pub fn reconciliations(context: Context<'_>) -> Vec<Reconciliation> {
    let totals = totals(context);
    let several = totals.iter().filter(|it| it.checks.iter().any(|it| it.n_parts > 1));
    several.filter_map(|it| reconciliation::of(context, it)).collect()
}

/// The note above the reconciliations: what the table of each total shows.
pub fn totals_note(context: Context<'_>, totals: &[Reconciliation]) -> String {
    let words = context.lang.allocations();
    let mut since = totals.iter().filter_map(|it| it.periods).map(|it| context.since(it));
    let is_year_before = since.all(|it| it == words.year_before);
    let since = if is_year_before { words.year_before } else { words.earlier_year };
    (context.lang.checks().totals_note)(since)
}

/// The finding: how many totals do not agree with their parts.
pub fn finding(context: Context<'_>, totals: &[Total<'_>]) -> String {
    let words = context.lang.checks();
    match (totals.len(), count(totals, Verdict::DoesNotAddUp)) {
        (0, _) => words.none.to_owned(),
        (_, 0) => words.all_fine.to_owned(),
        (_, n) => (words.some_broken)(n),
    }
}

fn sentences(context: Context<'_>, totals: &[Total<'_>]) -> Vec<String> {
    let words = context.lang.checks();
    let counts = VERDICTS.iter().rev().map(|it| (*it, count(totals, *it)));
    let n_checks = counts.clone().map(|(_, n)| n).sum();
    let counts = counts.filter(|(_, n)| *n > 0);
    let counts: Vec<String> =
        counts.map(|(it, n)| (words.counted)((words.verdict)(it), n)).collect();
    let mut res = vec![(words.counts)(n_checks, &context.lang.join(&counts))];
    res.push(words.reading.to_owned());
    res.extend((count(totals, Verdict::NotItemised) > 0).then(|| words.beyond.to_owned()));
    let n_totals = totals.len();
    res.extend((n_totals > MAX_DRAWN).then(|| (words.first)(MAX_DRAWN, n_totals)));
    let unchecked: Vec<&str> = without_parts(context).map(|it| context.label(it)).collect();
    let unchecked =
        (!unchecked.is_empty()).then(|| (words.unchecked)(&context.lang.join(&unchecked)));
    res.extend(unchecked);
    res
}

/// Allocations that belong to no other and have no parts: nothing can be held against them.
fn without_parts(context: Context<'_>) -> impl Iterator<Item = &Item> {
    let allocations = context.dataset.of_kind(Kind::Allocation);
    allocations.filter(|it| it.additive && it.parent().is_none() && it.parts().is_none())
}

/// The stops of the picture, one for each item: its label has the checks of all documents that print it.
pub fn stops<'t>(
    context: Context<'_>,
    totals: impl IntoIterator<Item = &'t Total<'t>>,
) -> Vec<Stop> {
    let mut places: BTreeMap<&Id, usize> = BTreeMap::new();
    let mut res: Vec<Stop> = Vec::new();
    for total in totals {
        let stop = stop(context, total);
        let place = *places.entry(&total.item.id).or_insert(res.len());
        match res.get_mut(place) {
            Some(known) => known.label = context.lang.join(&[known.label.as_str(), &stop.label]),
            None => res.push(stop),
        }
    }
    res
}

/// The accessible name of a total: its number of each period, and how its check came out.
fn stop(context: Context<'_>, total: &Total<'_>) -> Stop {
    let words = context.lang.checks();
    let mut said = vec![total.name.clone()];
    for check in &total.checks {
        said.extend(check.period.map(|it| context.year(it)));
        let qualifiers = context.lang.qualifiers_beside(tally::qualifiers(total, check));
        let printed = tally::total(context, total, check);
        said.push(context.lang.aside(&printed, &qualifiers));
        if total.verdict != Verdict::Exact {
            said.push(tally::outcome(context, total, check));
        }
    }
    if total.verdict == Verdict::Exact {
        said.push((words.verdict)(total.verdict).to_owned());
    }
    Stop {
        key: mark_name::key(total.item),
        within: None,
        label: context.lang.join(&said),
        opens: total.item.can_be_opened(),
    }
}
