//! Where everything of the picture stands; the only place that shares out the room.

use crate::chart::ink::Ink;
use crate::chart::text;
use crate::dataset::checks::{Check, Verdict};
use crate::describe::checks::tally::{self, Total};
use crate::describe::context::Context;

/// A line of a label, and the height of the marks of a year.
pub(super) const LINE: f64 = 18.0;
/// Between totals.
const GAP: f64 = 10.0;
/// A heading above the totals of a verdict.
const HEADING: f64 = 30.0;
/// The axis above the totals, with its unit.
pub(super) const AXIS: u32 = 26;
/// Between a mark and the text beside it.
pub(super) const BESIDE: f64 = 6.0;
/// The scale shows at least so many last digits to either side.
const LEAST: f64 = 2.0;
/// It shows at most so many: what is farther off goes beyond it.
const MOST: f64 = 6.0;

/// Where everything stands.
pub(super) struct Layout<'a> {
    pub(super) height: f64,
    /// Where the scale starts and ends.
    pub(super) left: f64,
    pub(super) right: f64,
    /// The top of what is measured by the scale.
    pub(super) top: f64,
    /// The last digits at either end of the scale.
    pub(super) most: f64,
    pub(super) legend: Vec<Sign>,
    /// What the axis measures, and the middle of that line.
    pub(super) unit: (String, f64),
    pub(super) headings: Vec<(f64, &'static str)>,
    pub(super) rows: Vec<Row<'a>>,
}

/// An entry of the key of the picture.
pub(super) struct Sign {
    pub(super) ink: Ink,
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) text: &'static str,
}

/// A total at its place.
pub(super) struct Row<'a> {
    pub(super) total: Total<'a>,
    pub(super) label: Vec<String>,
    /// The middle of the first line of the label.
    pub(super) label_y: f64,
    /// The top and the bottom of all of it.
    pub(super) top: f64,
    pub(super) bottom: f64,
    pub(super) marks: Vec<Marks>,
}

/// The marks of a check at their place.
pub(super) struct Marks {
    pub(super) check: Check,
    /// The middle.
    pub(super) y: f64,
    /// The difference, and how large rounding lets it be, in last digits.
    pub(super) difference: f64,
    pub(super) slack: f64,
    /// Year and difference in words.
    pub(super) text: String,
}

/// The width of a box in the key.
pub(super) const BOX: f64 = 18.0;

impl<'a> Layout<'a> {
    /// Shares out the room.
    pub(super) fn of(context: Context<'_>, totals: Vec<Total<'a>>) -> Layout<'a> {
        let width = f64::from(context.width);
        let left = if context.is_wide() { (width * 0.36).min(400.0) } else { 0.0 };
        let texts = totals
            .iter()
            .flat_map(|total| drawn(total).iter().map(move |check| said(context, total, check)));
        let longest = texts.map(|it| text::width(&it, text::SMALL)).max().unwrap_or(0);
        let right = width - f64::from(longest) - BESIDE;
        let slacks = totals.iter().flat_map(|it| &it.checks).filter(|it| has_band(it));
        let slacks = slacks.filter_map(|it| tally::in_steps(it, it.difference.slack));
        let most = slacks.fold(LEAST, f64::max).min(MOST).ceil() + 0.5;
        let (legend, legend_height) = legend(context, &totals);
        let unit = (context.lang.checks().axis.to_owned(), legend_height + LINE / 2.0);
        let top = legend_height + LINE + f64::from(AXIS);
        let mut res = Layout {
            height: top,
            left,
            right,
            top,
            most,
            legend,
            unit,
            headings: Vec::new(),
            rows: Vec::new(),
        };
        let mut last: Option<Verdict> = None;
        for total in totals {
            if last != Some(total.verdict) {
                let heading = (context.lang.checks().verdict)(total.verdict);
                res.headings.push((res.height + HEADING / 2.0, heading));
                res.height += HEADING;
                last = Some(total.verdict);
            }
            res.place(context, total);
        }
        res
    }

    fn place(&mut self, context: Context<'_>, total: Total<'a>) {
        let top = self.height;
        let marks_height = drawn(&total).len() as f64 * LINE;
        let room =
            if context.is_wide() { self.left - 2.0 * BESIDE } else { f64::from(context.width) };
        let label = text::wrap(context.label(total.figure), text::LABEL, room as u32, 3);
        let label_height = label.len() as f64 * LINE;
        let (label_y, marks_y, height) = match context.is_wide() {
            true => {
                let height = label_height.max(marks_height);
                let middle = |part: f64| top + (height - part) / 2.0 + LINE / 2.0;
                (middle(label_height), middle(marks_height), height)
            }
            false => {
                (top + LINE / 2.0, top + label_height + LINE / 2.0, label_height + marks_height)
            }
        };
        let mut y = marks_y;
        let mut marks: Vec<Marks> = Vec::new();
        for check in drawn(&total) {
            // Too far off to be placed is beyond the scale.
            let far = if check.difference.value.mantissa() < 0 { -f64::MAX } else { f64::MAX };
            let difference = tally::in_steps(check, check.difference.value).unwrap_or(far);
            let slack = tally::in_steps(check, check.difference.slack).unwrap_or(0.0);
            let text = said(context, &total, check);
            marks.push(Marks { check: check.clone(), y, difference, slack, text });
            y += LINE;
        }
        self.height += height + GAP;
        self.rows.push(Row { total, label, label_y, top, bottom: top + height, marks });
    }

    /// Where a number of last digits stands on the scale, at its end if it is beyond.
    pub(super) fn clamp(&self, digits: f64) -> f64 {
        digits.clamp(-self.most, self.most)
    }
}

/// Whether a check has a box of what rounding allows: where there is nothing to explain, there is
/// no need of it.
pub(super) fn has_band(check: &Check) -> bool {
    match check.verdict {
        Verdict::Rounding | Verdict::DoesNotAddUp => true,
        Verdict::Exact | Verdict::NotItemised => false,
    }
}

/// The checks of a total that have marks of their own: years that are all exact share one.
fn drawn<'t>(total: &'t Total<'_>) -> &'t [Check] {
    match total.verdict {
        Verdict::Exact => total.checks.get(..1).unwrap_or_default(),
        Verdict::Rounding | Verdict::NotItemised | Verdict::DoesNotAddUp => &total.checks,
    }
}

/// The year and the difference of a check.
fn said(context: Context<'_>, total: &Total<'_>, check: &Check) -> String {
    let difference = tally::difference(context, total, check);
    match check.year {
        Some(_) if drawn(total).len() < total.checks.len() => {
            format!("{} {difference}", context.lang.checks().both)
        }
        Some(year) => format!("{} {difference}", context.year(year)),
        None => difference,
    }
}

/// The key of the picture, in as many lines as it needs, and its height.
fn legend(context: Context<'_>, totals: &[Total<'_>]) -> (Vec<Sign>, f64) {
    let words = context.lang.checks();
    let has = |verdict: Verdict| tally::count(totals, verdict) > 0;
    let mut signs = vec![(Ink::Current, words.difference)];
    let explained = has(Verdict::Rounding) || has(Verdict::DoesNotAddUp);
    signs.extend(explained.then_some((Ink::Band, words.allowed)));
    let rest = context.words().allocations.rest;
    signs.extend(has(Verdict::NotItemised).then_some((Ink::Rest, rest)));
    let broken = (words.verdict)(Verdict::DoesNotAddUp);
    signs.extend(has(Verdict::DoesNotAddUp).then_some((Ink::Warning, broken)));
    let (mut x, mut y) = (0.0, LINE / 2.0);
    let mut res: Vec<Sign> = Vec::new();
    for (ink, text) in signs {
        let width = BOX + BESIDE + f64::from(text::width(text, text::SMALL));
        if x > 0.0 && x + width > f64::from(context.width) {
            (x, y) = (0.0, y + LINE);
        }
        res.push(Sign { ink, x, y, text });
        x += width + 3.0 * BESIDE;
    }
    (res, y + LINE / 2.0 + 2.0)
}
