//! What is said of any figure.

use crate::model::lines::Lines;

/// What is said of any figure.
#[derive(Debug)]
pub struct LedgerEntry {
    /// The heading.
    pub title: &'static str,
    /// Closes the entry.
    pub close: &'static str,
    /// The value.
    pub value: &'static str,
    /// The string of the document.
    pub as_printed: &'static str,
    /// The year before; takes the fiscal year.
    pub year_before: fn(&str) -> String,
    /// An earlier print of a number that a later document prints otherwise; takes the fiscal year.
    pub restated: fn(&str) -> String,
    /// The change against the year before.
    pub change: &'static str,
    /// The share of its total; takes the total's label.
    pub share_of: fn(&str) -> String,
    /// The fiscal year.
    pub fiscal_year: &'static str,
    /// The qualifiers.
    pub qualifiers: &'static str,
    /// The account.
    pub account: &'static str,
    /// The budget.
    pub stage: &'static str,
    /// The instrument.
    pub instrument: &'static str,
    /// The place in the document.
    pub source: &'static str,
    /// Where it is printed: takes document, page headings, lines.
    pub place: fn(&str, &str, &Lines) -> String,
    /// The string as printed, beside a value; takes it.
    pub printed: fn(&str) -> String,
    /// What the document does not say.
    pub not_stated: &'static str,
    /// There is no qualifier.
    pub none: &'static str,
    /// Remarks from the relations.
    pub remarks: &'static str,
    /// A derived amount: takes the printed total and the sum of the parts.
    pub derived: fn(&str, &str) -> String,
    /// The same money is elsewhere; takes the labels.
    pub same_money: fn(&str) -> String,
    /// It is part of a total over several accounts; takes the total with its value.
    pub part_across: fn(&str) -> String,
    /// It runs over several accounts; takes the parts with their values.
    pub across: fn(&str) -> String,
    /// A ceiling is beside it; takes the ceiling with its value.
    pub ceiling: fn(&str) -> String,
    /// It is a ceiling; takes the allocation that it is beside.
    pub is_ceiling: fn(&str) -> String,
    /// Something unexplained is beside it; takes that with its value.
    pub beside: fn(&str) -> String,
    /// It is printed beside something without explanation; takes that with its value.
    pub is_beside: fn(&str) -> String,
    /// It disagrees with another figure; takes that with its value.
    pub disagrees: fn(&str) -> String,
    /// The parts add up exactly.
    pub exact: &'static str,
    /// They differ by rounding; takes the sum of the parts and the difference.
    pub rounding: fn(&str, &str) -> String,
    /// They are shares of a whole that is not printed; takes their number and sum.
    pub shares: fn(usize, &str) -> String,
    /// They are not all; takes the rest and its share of the total.
    pub not_itemised: fn(&str, &str) -> String,
    /// They do not add up; takes the sum of the parts and the difference.
    pub does_not_add_up: fn(&str, &str) -> String,
    /// How many parts a total has, for screen readers.
    pub n_parts: fn(usize) -> String,
    /// It has none.
    pub no_parts: &'static str,
    /// Who builds a part of a facility.
    pub built_by: &'static str,
    /// What a subject belongs to.
    pub belongs_to: &'static str,
    /// What a subject is a party to.
    pub party_to: &'static str,
    /// What a figure or event is about.
    pub subject: &'static str,
    /// The date of which a number is.
    pub as_of: &'static str,
    /// The date of an event.
    pub date: &'static str,
    /// How certain the date is.
    pub certainty: &'static str,
    /// The date is a period that the calendar does not know.
    pub no_calendar_date: &'static str,
    /// Whether an event had happened.
    pub status: &'static str,
    /// The number is lost with its drawing.
    pub not_recoverable: &'static str,
    /// The number occurs again in other words; takes the other with its value.
    pub same_figure: fn(&str) -> String,
    /// It must not be added to another; takes that with its value, and why.
    pub must_not_add: fn(&str, &str) -> String,
    /// The event occurs again elsewhere; takes the other with its date.
    pub same_event: fn(&str) -> String,
    /// It is what became of a plan; takes the plan with its date.
    pub outcome_of: fn(&str) -> String,
    /// What became of it; takes the outcome with its date.
    pub came_to: fn(&str) -> String,
    /// The parties of an agreement; takes them.
    pub parties: fn(&str) -> String,
    /// A sum of our own; takes its terms.
    pub our_sum: fn(&str) -> String,
    /// Beside a number that no document prints.
    pub ours: &'static str,
}
