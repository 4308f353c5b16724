//! Every total against its parts: how far off they are, in units of the last printed digit.

mod account;
mod draw;
mod layout;
mod overview;
pub mod passages;
mod relations;
mod tally;

use crate::chart::canvas;
use crate::chart::checks::layout::Layout;
use crate::chart::checks::tally::{Total, VERDICTS, count, totals};
use crate::chart::context::Context;
use crate::chart::described::{DataTable, Described, places};
use crate::chart::excerpt::Excerpt;
use crate::chart::scene::{Scene, Stop};
use crate::chart::speech;
use crate::dataset::checks::Verdict;
use crate::model::figure::{Figure, Kind};
use crate::model::id::Id;

/// What is shown: every total that can be held against its parts, in every year that is printed.
#[derive(Copy, Clone, Debug)]
pub struct ChecksSpec<'a> {
    /// Data, language and room.
    pub context: Context<'a>,
}

/// A total with its parts, written out.
#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    /// The total.
    pub id: Id,
    /// Its name.
    pub label: String,
    /// How it came out, each year.
    pub verdict: String,
    /// Its parts, what they come to, the total, the difference.
    pub table: DataTable,
}

/// The picture shows at most so many totals: those that most want a look.
const MOST_DRAWN: usize = 100;

/// Where there is little room it shows so many.
const EXCERPT: usize = 3;

/// Draws the checks.
pub fn scene(spec: &ChecksSpec<'_>) -> Scene {
    draw_totals(spec.context, totals(spec.context))
}

/// The first totals whose parts differ from them, and the finding.
pub fn excerpt(spec: &ChecksSpec<'_>) -> Excerpt {
    let finding = finding(spec.context, &totals(spec.context));
    let mut differing = totals(spec.context);
    differing.retain(|it| it.verdict != Verdict::Exact);
    differing.truncate(EXCERPT);
    Excerpt { finding, scene: draw_totals(spec.context, differing) }
}

/// The checks in words.
pub fn describe(spec: &ChecksSpec<'_>) -> Described {
    let context = spec.context;
    let totals = totals(context);
    Described {
        title: finding(context, &totals),
        sentences: sentences(context, &totals),
        table: overview::table(context, &totals),
        places: places(context, totals.iter().map(|it| it.figure)),
    }
}

/// Every total of several parts with these written out, in the order of the picture; a single part
/// prints the money of its total again, and stands with the relations.
pub fn accounts(spec: &ChecksSpec<'_>) -> Vec<Account> {
    let context = spec.context;
    let totals = totals(context);
    let several = totals.iter().filter(|it| it.checks.iter().any(|it| it.n_parts > 1));
    several.map(|it| account::of(context, it)).collect()
}

fn draw_totals(context: Context<'_>, mut totals: Vec<Total<'_>>) -> Scene {
    if totals.is_empty() {
        return canvas::notice(context.width, context.lang.checks().none);
    }
    totals.truncate(MOST_DRAWN);
    let stops: Vec<Stop> = totals.iter().map(|it| stop(context, it)).collect();
    let layout = Layout::of(context, totals);
    let height = layout.height.ceil() as u32;
    let mut scene = canvas::scene(context.width, height, |area| draw::all(area, context, &layout));
    scene.is_lined = true;
    scene.stops = stops;
    scene
}

fn finding(context: Context<'_>, totals: &[Total<'_>]) -> String {
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
    res.extend((n_totals > MOST_DRAWN).then(|| (words.first)(MOST_DRAWN, n_totals)));
    let unchecked: Vec<&str> = without_parts(context).map(|it| context.label(it)).collect();
    let unchecked =
        (!unchecked.is_empty()).then(|| (words.unchecked)(&context.lang.join(&unchecked)));
    res.extend(unchecked);
    res
}

/// Allocations that belong to no other and have no parts: nothing can be held against them.
fn without_parts(context: Context<'_>) -> impl Iterator<Item = &Figure> {
    let allocations = context.dataset.of_kind(Kind::Allocation);
    allocations.filter(|it| it.additive && it.parent.is_none() && it.parts.is_none())
}

fn stop(context: Context<'_>, total: &Total<'_>) -> Stop {
    let words = context.lang.checks();
    let mut said = vec![context.label(total.figure).to_owned()];
    for check in &total.checks {
        said.extend(check.year.map(|it| context.year(it)));
        let qualifiers = context.lang.qualifiers_beside(&total.figure.qualifiers_in(check.year));
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
        key: speech::key(total.figure),
        within: None,
        label: context.lang.join(&said),
        opens: total.figure.can_be_opened(),
    }
}
