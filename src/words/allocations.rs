//! Allocations as bars and as treemap.

/// Allocations as bars and as treemap.
#[derive(Debug)]
pub struct Allocations {
    /// The name of the list of all totals.
    pub all: &'static str,
    /// What the breadcrumbs are called.
    pub path: &'static str,
    /// What the choice of a form is called.
    pub form: &'static str,
    /// Bars.
    pub bars: &'static str,
    /// Treemap.
    pub treemap: &'static str,
    /// Icicle.
    pub icicle: &'static str,
    /// Changes.
    pub changes: &'static str,
    /// What the choice of years is called.
    pub years: &'static str,
    /// Both years.
    pub both: &'static str,
    /// What the choice of what years are compared with is called.
    pub compared_with: &'static str,
    /// They are compared with none.
    pub compared_with_none: &'static str,
    /// The column of items.
    pub item: &'static str,
    /// The column of changes.
    pub change: &'static str,
    /// The column of relative changes; takes the year that is compared with.
    pub change_percent: fn(&str) -> String,
    /// What percentages of changes are of; takes the year that is compared with.
    pub percent_of: fn(&str) -> String,
    /// The column of shares, where each is of what is in the column of what an item is part of.
    pub share: &'static str,
    /// The unit of the amounts in a total, and what their percentages are of; takes unit and total.
    pub in_total: fn(&str, &str) -> String,
    /// The same where each frame is a total; takes the unit.
    pub in_frames: fn(&str) -> String,
    /// The same where each item is beside what it is a part of; takes the unit.
    pub in_columns: fn(&str) -> String,
    /// What the choice of a grouping is called.
    pub grouping: &'static str,
    /// By budget.
    pub by_stage: &'static str,
    /// By account.
    pub by_account: &'static str,
    /// Totals of which the documents do not name the account.
    pub no_account: &'static str,
    /// The part that is not itemised.
    pub not_itemised: &'static str,
    /// The budget of a year; takes fiscal year and stage.
    pub budget: fn(&str, &str) -> String,
    /// That part in a sentence.
    pub what_is_not_itemised: &'static str,
    /// A rise; takes the amount.
    pub up: fn(&str) -> String,
    /// A fall; takes the amount.
    pub down: fn(&str) -> String,
    /// The largest change; takes the name of the item, and its rise or fall.
    pub changes_most: fn(&str, &str) -> String,
    /// A sentence on the parts of a total; takes the total and the sentence.
    pub within: fn(&str, &str) -> String,
    /// The year before, within a sentence.
    pub year_before: &'static str,
    /// Some earlier year, within a sentence.
    pub earlier_year: &'static str,
    /// One change; takes the name of the item, its rise or fall, and since when.
    pub differs: fn(&str, &str, &str) -> String,
    /// One item does not change; takes its name, and since when.
    pub as_before: fn(&str, &str) -> String,
    /// Nothing changes; takes since when.
    pub unchanged: fn(&str) -> String,
    /// A page shows all years, whichever are chosen; takes these.
    pub every_year: fn(&str) -> String,
    /// Several changes are the largest.
    pub several_change: &'static str,
    /// The largest of the printed totals; takes its name and its amount.
    pub largest: fn(&str, &str) -> String,
    /// Several of the printed totals are the largest.
    pub several_largest: &'static str,
    /// How much of a total is not itemised; takes share and total.
    pub mostly_not_itemised: fn(&str, &str) -> String,
    /// The largest part; takes part, share and total.
    pub largest_part: fn(&str, &str, &str) -> String,
    /// Several parts are the largest, with the same amount; takes the share of each, and the total.
    pub several_parts: fn(&str, &str) -> String,
    /// A total has one part; takes the name of that, the total and the amount of the part.
    pub only_part: fn(&str, &str, &str) -> String,
    /// A total and its amounts in both years; takes total, year, amount, earlier year, amount.
    pub amounts: fn(&str, &str, &str, &str, &str) -> String,
    /// A total and its amount; takes total, year, amount.
    pub amount: fn(&str, &str, &str) -> String,
    /// The totals are not added.
    pub no_sum: &'static str,
    /// The heading of totals whose parts are counted in other totals.
    pub across: &'static str,
    /// The heading of amounts that enter no sum.
    pub beside: &'static str,
    /// What hatching means.
    pub hatched: &'static str,
    /// How the treemap is read; takes the fiscal year.
    pub area: fn(&str) -> String,
    /// The same where items are of several years; takes these.
    pub areas: fn(&str) -> String,
    /// How the icicle is read; takes the fiscal year.
    pub height: fn(&str) -> String,
    /// The documents do not say why amounts change.
    pub no_causes: &'static str,
    /// An amount is not known in a year, so that no change is; takes the year.
    pub not_in: fn(&str) -> String,
    /// No amount is known in both years.
    pub no_changes: &'static str,
    /// Nothing is known for the chosen year; takes the year.
    pub no_data: fn(&str) -> String,
}
