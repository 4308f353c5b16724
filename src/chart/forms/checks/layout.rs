//! The layout: the places of everything in the picture.

use crate::chart::canvas::is_wide;
use crate::chart::flow::Flow;
use crate::chart::headings::Headings;
use crate::chart::ink::Ink;
use crate::chart::label_column::{LINE, Label, LabelColumn, Placed};
use crate::chart::text;
use crate::dataset::checks::{Check, Verdict};
use crate::describe::checks::tally::{self, Total};
use crate::describe::context::Context;

/// Between totals.
const GAP: f64 = 10.0;
/// The axis above the totals, with its unit.
pub(super) const AXIS: u32 = 26;
/// Between a mark and the text beside it.
pub(super) const BESIDE: f64 = 6.0;
/// The fewest steps of the last printed digit that the scale shows to either side.
const MIN_DIGITS: f64 = 2.0;
/// The most steps that it shows; a larger difference runs beyond the scale.
const MAX_DIGITS: f64 = 6.0;

/// The places of everything in the picture, in pixels; nothing else divides up its space.
pub(super) struct Layout<'r> {
    pub(super) width: u32,
    pub(super) height: f64,
    /// Where the scale starts and ends.
    pub(super) left: f64,
    pub(super) right: f64,
    /// The top of what is measured by the scale.
    pub(super) top: f64,
    /// The steps of the last digit at either end of the scale.
    pub(super) max: f64,
    pub(super) legend: Vec<LegendEntry>,
    /// What the axis measures, and the middle of that line.
    pub(super) unit: (String, f64),
    pub(super) labels: LabelColumn,
    pub(super) headings: Headings,
    pub(super) rows: Vec<Row<'r>>,
}

/// An entry of the legend.
pub(super) struct LegendEntry {
    pub(super) ink: Ink,
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) text: &'static str,
}

/// A total at its place.
pub(super) struct Row<'r> {
    pub(super) total: &'r Total<'r>,
    /// The top of all of it.
    pub(super) top: f64,
    pub(super) placed: Placed,
    pub(super) marks: Vec<Marks>,
}

/// The marks of a check at their place.
pub(super) struct Marks {
    pub(super) check: Check,
    /// The middle.
    pub(super) y: f64,
    /// The difference, and how large rounding lets it be, in last digits.
    pub(super) difference: f64,
    pub(super) tolerance: f64,
    /// Year and difference in words.
    pub(super) text: String,
}

/// The width of a box in the legend.
pub(super) const BOX: f64 = 18.0;

impl<'r> Layout<'r> {
    /// Lays out the picture.
    pub(super) fn of(context: Context<'_>, totals: Vec<&'r Total<'r>>, width: u32) -> Layout<'r> {
        let left = if is_wide(width) { (f64::from(width) * 0.36).min(400.0) } else { 0.0 };
        let texts = totals
            .iter()
            .flat_map(|total| drawn(total).iter().map(move |check| said(context, total, check)));
        let longest = texts.map(|it| text::width(&it, text::SMALL)).max().unwrap_or(0);
        let right = f64::from(width) - f64::from(longest) - BESIDE;
        let tolerances = totals.iter().flat_map(|it| &it.checks).filter(|it| has_band(it));
        let tolerances = tolerances.filter_map(|it| tally::in_steps(it, it.difference.tolerance));
        let max = tolerances.fold(MIN_DIGITS, f64::max).min(MAX_DIGITS).ceil() + 0.5;
        let (legend, legend_height) = legend(context, &totals, width);
        let unit = (context.lang.checks().axis.to_owned(), legend_height + LINE / 2.0);
        let top = legend_height + LINE + f64::from(AXIS);
        let labels = LabelColumn::of(width, left - 2.0 * BESIDE).beside_lines();
        let mut res = Layout {
            width,
            height: top,
            left,
            right,
            top,
            max,
            legend,
            unit,
            labels,
            headings: Headings::default(),
            rows: Vec::new(),
        };
        let mut last: Option<Verdict> = None;
        for total in totals {
            if last != Some(total.verdict) {
                let heading = (context.lang.checks().verdict)(total.verdict);
                res.height = res.headings.place(heading, width, res.height);
                last = Some(total.verdict);
            }
            res.place(context, total);
        }
        res
    }

    fn place(&mut self, context: Context<'_>, total: &'r Total<'r>) {
        let top = self.height;
        let marks_height = drawn(total).len() as f64 * LINE;
        let label = Label { text: &total.name, size: text::LABEL };
        let placed = self.labels.place(&label, top, marks_height);
        let mut y = placed.marks_y + LINE / 2.0;
        let mut marks: Vec<Marks> = Vec::new();
        for check in drawn(total) {
            // Too far off to be placed is beyond the scale.
            let far = if check.difference.value.mantissa() < 0 { -f64::MAX } else { f64::MAX };
            let difference = tally::in_steps(check, check.difference.value).unwrap_or(far);
            let tolerance = tally::in_steps(check, check.difference.tolerance).unwrap_or(0.0);
            let text = said(context, total, check);
            marks.push(Marks { check: check.clone(), y, difference, tolerance, text });
            y += LINE;
        }
        self.height += placed.height + GAP;
        self.rows.push(Row { total, top, placed, marks });
    }

    /// A number of steps of the last digit, or the end of the scale if it is beyond that.
    pub(super) fn clamp(&self, digits: f64) -> f64 {
        digits.clamp(-self.max, self.max)
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

/// The checks of a total that have marks of their own: periods that are all exact share one.
fn drawn<'t>(total: &'t Total<'_>) -> &'t [Check] {
    match total.verdict {
        Verdict::Exact => total.checks.get(..1).unwrap_or_default(),
        Verdict::Rounding | Verdict::NotItemised | Verdict::DoesNotAddUp => &total.checks,
    }
}

/// The year and the difference of a check.
fn said(context: Context<'_>, total: &Total<'_>, check: &Check) -> String {
    let difference = tally::difference(context, total, check);
    match check.period {
        Some(_) if drawn(total).len() < total.checks.len() => {
            format!("{} {difference}", (context.lang.checks().periods)(total.checks.len()))
        }
        Some(year) => format!("{} {difference}", context.year(year)),
        None => difference,
    }
}

/// The legend, in as many lines as it needs, and its height.
fn legend(context: Context<'_>, totals: &[&Total<'_>], width: u32) -> (Vec<LegendEntry>, f64) {
    let words = context.lang.checks();
    let has = |verdict: Verdict| tally::count(totals.iter().copied(), verdict) > 0;
    let mut entries = vec![(Ink::Current, words.difference)];
    let explained = has(Verdict::Rounding) || has(Verdict::DoesNotAddUp);
    entries.extend(explained.then_some((Ink::Band, words.allowed)));
    let not_itemised = context.lang.allocations().not_itemised;
    entries.extend(has(Verdict::NotItemised).then_some((Ink::NotItemised, not_itemised)));
    let broken = (words.verdict)(Verdict::DoesNotAddUp);
    entries.extend(has(Verdict::DoesNotAddUp).then_some((Ink::Warning, broken)));
    let flow = Flow { width, between: 3.0 * BESIDE, row: LINE };
    let widths = entries.iter().map(|(_, text)| f64::from(text::width(text, text::SMALL)));
    let (places, last) = flow.place(widths.map(|it| BOX + BESIDE + it));
    let entry = |((ink, text), (x, y))| LegendEntry { ink, x, y: LINE / 2.0 + y, text };
    (entries.into_iter().zip(places).map(entry).collect(), LINE + last + 2.0)
}
