//! What is said of totals against their parts, of what is printed in several places, and of what the
//! documents leave open.

use crate::dataset::checks::Verdict;
use crate::model::open_question::State;

/// What the page of checks says.
#[derive(Debug)]
pub struct Checks {
    /// The name of the page.
    pub name: &'static str,
    /// What it holds.
    pub purpose: &'static str,
    /// The finding where no total contradicts its parts.
    pub all_fine: &'static str,
    /// The finding where some do; takes their number.
    pub some_broken: fn(usize) -> String,
    /// There is no total that could be checked.
    pub none: &'static str,
    /// How many checks came out how: takes their number, and pairs of verdict and number.
    pub counts: fn(usize, &str) -> String,
    /// So many checks with an outcome; takes outcome and number.
    pub counted: fn(&str, usize) -> String,
    /// What marks and boxes mean.
    pub reading: &'static str,
    /// What of the picture goes beyond its scale.
    pub beyond: &'static str,
    /// The picture shows some totals only; takes how many of how many.
    pub first: fn(usize, usize) -> String,
    /// Totals without parts; takes them.
    pub unchecked: fn(&str) -> String,
    /// A verdict in a word or two.
    pub verdict: fn(Verdict) -> &'static str,
    /// The fiscal years that share a mark, all of them; takes how many they are, at least two.
    pub periods: fn(usize) -> &'static str,
    /// What the axis measures.
    pub axis: &'static str,
    /// What rounding allows, in the key of the picture.
    pub allowed: &'static str,
    /// The total, as the head of a column.
    pub total: &'static str,
    /// The printed total.
    pub printed: &'static str,
    /// A total that is not printed.
    pub by_definition: &'static str,
    /// What the parts come to.
    pub sum: &'static str,
    /// The parts less the total.
    pub difference: &'static str,
    /// The verdict, as the head of a column or row.
    pub verdict_head: &'static str,
    /// The heading of the totals one by one.
    pub totals: &'static str,
    /// What each of them shows; takes what numbers are compared with, such as the year before.
    pub totals_note: fn(&str) -> String,
    /// Leads to the view of a total.
    pub view: &'static str,
    /// The heading of what is printed in several places.
    pub places: &'static str,
    /// The heading of the open questions.
    pub open_questions: &'static str,
    /// What they are.
    pub open_questions_note: &'static str,
    /// Two places give the same.
    pub agrees: &'static str,
    /// They do not.
    pub differs: &'static str,
    /// Only one of them gives anything.
    pub one_only: &'static str,
    /// What became of an open question, in a word or two.
    pub state: fn(State) -> &'static str,
    /// Groups of what is printed in several places.
    pub groups: Groups,
}

/// A heading and what is below it.
#[derive(Debug)]
pub struct Group {
    /// The heading.
    pub heading: &'static str,
    /// What holds for all of it; nothing where the heading says it.
    pub sentence: &'static str,
}

/// Groups of what is printed in several places.
#[derive(Debug)]
pub struct Groups {
    /// One row that is on several pages.
    pub pages: Group,
    /// One amount of money at several levels.
    pub same_money: Group,
    /// One number under several names.
    pub same_figure: Group,
    /// Numbers that count one thing and differ.
    pub disagrees: Group,
    /// Members and expected participants.
    pub participants: Group,
    /// Parties that two documents name.
    pub parties: Group,
    /// One event at several places.
    pub same_event: Group,
    /// Plans and what became of them.
    pub outcomes: Group,
    /// Parts of a total over several accounts.
    pub across: Group,
    /// Ceilings beside allocations.
    pub ceilings: Group,
    /// Numbers beside others without explanation.
    pub beside: Group,
    /// What must not be added.
    pub must_not_add: Group,
    /// Sums of our own.
    pub sums: Group,
}
