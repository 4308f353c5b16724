//! The axis above the lanes: calendar years, and below them fiscal years or those of eras.

use crate::chart::canvas::Line;
use crate::chart::forms::timeline::layout::{LINE, Layout, Rule};
use crate::chart::forms::timeline::scale::Scale;
use crate::chart::ink::Ink;
use crate::chart::text;
use crate::describe::context::Context;
use crate::model::date::{Bound, When};
use crate::model::fiscal_year::FiscalYear;
use crate::words::dates;
use crate::words::lang::Lang;

/// Between two labels.
const APART: f64 = 4.0;
/// Short years are named at the tens.
const TENS: i32 = 10;

/// A label: where its middle is, and the text.
type Label = (f64, String);

/// Adds the labels, and gives the height at which lines down from them begin.
pub(super) fn place(layout: &mut Layout<'_>, context: Context<'_>, scale: &Scale) -> f64 {
    let lang = context.lang;
    let long: Vec<i32> = (scale.long..scale.long_end).collect();
    let short: Vec<i32> = (scale.first..=scale.end)
        .filter(|it| it % TENS == 0 && (*it < scale.long || *it >= scale.long_end))
        .collect();
    let middle = |year: i32, after: f64| scale.at(f64::from(year) + after);
    let calendar = long.iter().map(|it| (middle(*it, 0.5), named(lang, in_calendar(*it))));
    let tens = short.iter().map(|it| (middle(*it, 0.0), named(lang, in_calendar(*it))));
    // The fiscal year that begins in the last of the long years ends among the short ones.
    let fiscal = long.iter().filter(|it| **it + 1 < scale.long_end || !scale.is_bent());
    let fiscal = fiscal.map(|it| (middle(*it, 0.75), fiscal_name(lang, *it)));
    let eras = short.iter().map(|it| (middle(*it, 0.0), dates::era(lang, in_calendar(*it))));
    let eras = eras.filter(|_| lang.grammar().counts_in_eras());
    let room = f64::from(layout.width);
    let rows = [(Ink::Text, apart(calendar, tens, room)), (Ink::Muted, apart(fiscal, eras, room))];
    for (ink, labels) in rows {
        let y = layout.height + LINE / 2.0;
        for (x, label) in labels {
            layout.words.push((ink, Line::start(label, x, y, text::SMALL).middle()));
        }
        layout.height += LINE;
    }
    layout.height += 4.0;
    layout.height - 4.0
}

/// Adds lines at the start of every long year and of the short ones that are named, and a double
/// one where the scale changes.
pub(super) fn place_grid(layout: &mut Layout<'_>, scale: &Scale, ends: (f64, f64)) {
    const DOUBLE: f64 = 1.5;
    let is_ruled = |it: &i32| (scale.long..=scale.long_end).contains(it) || it % TENS == 0;
    for year in (scale.first..=scale.end).filter(is_ruled) {
        layout.rules.push(Rule::down(Ink::Grid, scale.at(f64::from(year)), ends));
    }
    for x in scale.bends() {
        layout.rules.push(Rule::down(Ink::Zero, x - DOUBLE, ends));
        layout.rules.push(Rule::down(Ink::Zero, x + DOUBLE, ends));
    }
}

/// As many labels as do not touch each other: all or every other one of the first, and as many of the others as have
/// room between those.
fn apart(
    first: impl Iterator<Item = Label>,
    others: impl Iterator<Item = Label>,
    room: f64,
) -> Vec<Label> {
    let first: Vec<Label> = first.collect();
    let span = |it: &Label| {
        let half = f64::from(text::width(&it.1, text::SMALL)) / 2.0;
        (it.0 - half, it.0 + half)
    };
    let stands_apart = |a: &Label, b: &Label| {
        let (a, b) = (span(a), span(b));
        a.1 + APART <= b.0 || b.1 + APART <= a.0
    };
    let every = |n: usize| -> Vec<Label> { first.iter().step_by(n).cloned().collect() };
    let is_fine = |it: &Vec<Label>| {
        it.windows(2).all(|it| match it {
            [a, b] => stands_apart(a, b),
            _ => true,
        })
    };
    let mut res = (1..=4).map(every).find(is_fine).unwrap_or_default();
    for other in others {
        let is_within = 0.0 <= span(&other).0 && span(&other).1 <= room;
        if is_within && !other.1.is_empty() && res.iter().all(|it| stands_apart(it, &other)) {
            res.push(other);
        }
    }
    res
}

fn in_calendar(year: i32) -> When {
    When::Year(u16::try_from(year).unwrap_or(0))
}

fn named(lang: Lang, year: When) -> String {
    dates::plain(lang, year, Bound::At)
}

fn fiscal_name(lang: Lang, year: i32) -> String {
    dates::fiscal_year(lang, FiscalYear::new(u16::try_from(year).unwrap_or(0)))
}
