//! The list of everything that is said; each language fills all of it.

use crate::model::figure::{Account, Instrument, Kind, Qualifier, Stage};
use crate::model::lines::Lines;
use crate::model::milestone::{Certainty, Status};

/// Every sentence of the explorer in one language.
#[derive(Debug)]
pub struct Words {
    /// The frame of every page.
    pub site: Site,
    /// What is said of any figure.
    pub ledger: Ledger,
    /// Terms of the documents.
    pub terms: Terms,
    /// Allocations as bars and as treemap.
    pub allocations: Allocations,
    /// The cost split of the synchrotron.
    pub split: Split,
    /// The alliances.
    pub alliances: Alliances,
    /// Every figure and dated fact, as a list.
    pub list: List,
    /// The documents and the data.
    pub sources: Sources,
    /// What is said when something could not be done as asked.
    pub notices: Notices,
}

/// The frame of every page.
#[derive(Debug)]
pub struct Site {
    /// The name of the explorer.
    pub title: &'static str,
    /// What it is, in a sentence.
    pub purpose: &'static str,
    /// The link that jumps over the navigation.
    pub skip: &'static str,
    /// What the navigation is called.
    pub navigation: &'static str,
    /// What the choice of a language is called.
    pub language: &'static str,
    /// The overview.
    pub overview: &'static str,
    /// The allocations.
    pub allocations: &'static str,
    /// The synchrotron.
    pub synchrotron: &'static str,
    /// The alliances.
    pub alliances: &'static str,
    /// Fusion.
    pub fusion: &'static str,
    /// Figures that are no money.
    pub facts: &'static str,
    /// Every figure and dated fact.
    pub ledger: &'static str,
    /// The sources.
    pub sources: &'static str,
    /// The glossary.
    pub glossary: &'static str,
    /// The heading of the headline figures.
    pub headline: &'static str,
    /// Leads from a headline figure or a chart to its page; takes the label.
    pub open: fn(&str) -> String,
    /// Opens the table of a chart.
    pub table: &'static str,
    /// What the choice of a unit of money is called.
    pub unit: &'static str,
    /// The alternative that keeps the units of the documents.
    pub printed_unit: &'static str,
    /// What stands before the source of a chart.
    pub source: &'static str,
    /// How to use a chart with keys, for screen readers.
    pub keys: &'static str,
    /// Who published the documents, and that this is not QST's page.
    pub credit: &'static str,
    /// The licences of code and data.
    pub licence: &'static str,
    /// The data could not be loaded; what follows is the list of problems.
    pub broken_data: &'static str,
}

/// What is said of any figure.
#[derive(Debug)]
pub struct Ledger {
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
    /// Where it stands: takes document, page headings, lines.
    pub place: fn(&str, &str, &Lines) -> String,
    /// The string as printed, beside a value; takes it.
    pub printed: fn(&str) -> String,
    /// What the document leaves unsaid.
    pub not_stated: &'static str,
    /// There is no qualifier.
    pub none: &'static str,
    /// Remarks from the relations.
    pub remarks: &'static str,
    /// A derived amount: takes the printed total and the sum of the parts.
    pub derived: fn(&str, &str) -> String,
    /// The same money stands elsewhere; takes the labels.
    pub same_money: fn(&str) -> String,
    /// It is part of a total over several accounts; takes the total with its value.
    pub part_across: fn(&str) -> String,
    /// It runs over several accounts; takes the parts with their values.
    pub across: fn(&str) -> String,
    /// A ceiling stands beside it; takes the ceiling with its value.
    pub ceiling: fn(&str) -> String,
    /// It is a ceiling; takes the allocation that it stands beside.
    pub is_ceiling: fn(&str) -> String,
    /// Something unexplained stands beside it; takes that with its value.
    pub beside: fn(&str) -> String,
    /// It stands unexplained beside something; takes that with its value.
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
    /// Who builds a part of the synchrotron.
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
    /// The number stands again in other words; takes the other with its value.
    pub same_figure: fn(&str) -> String,
    /// It must not be added to another; takes that with its value, and why.
    pub must_not_add: fn(&str, &str) -> String,
    /// The event stands again elsewhere; takes the other with its date.
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

/// Terms of the documents.
#[derive(Debug)]
pub struct Terms {
    /// A qualifier in a word or two.
    pub qualifier: fn(Qualifier) -> &'static str,
    /// What a qualifier means.
    pub qualifier_meaning: fn(Qualifier) -> &'static str,
    /// An account.
    pub account: fn(Account) -> &'static str,
    /// A budget.
    pub stage: fn(Stage) -> &'static str,
    /// An instrument.
    pub instrument: fn(Instrument) -> &'static str,
    /// A sort of number, as the head of a column.
    pub kind: fn(Kind) -> &'static str,
    /// How certain a date is, in a word or two.
    pub certainty: fn(Certainty) -> &'static str,
    /// What that means.
    pub certainty_meaning: fn(Certainty) -> &'static str,
    /// Whether something had happened.
    pub status: fn(Status) -> &'static str,
}

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
    /// The column of items.
    pub item: &'static str,
    /// The column of changes.
    pub change: &'static str,
    /// The column of relative changes; takes the year before.
    pub change_percent: fn(&str) -> String,
    /// What percentages of changes are of; takes the year before.
    pub percent_of: fn(&str) -> String,
    /// The column of shares, where each is of what stands in the column of what an item is part of.
    pub share: &'static str,
    /// The unit of the amounts in a total, and what their percentages are of; takes unit and total.
    pub in_total: fn(&str, &str) -> String,
    /// The same where each frame is a total; takes the unit.
    pub in_frames: fn(&str) -> String,
    /// The same where each item stands beside what it is a part of; takes the unit.
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
    pub rest: &'static str,
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
    /// One change; takes the name of the item, and its rise or fall.
    pub differs: fn(&str, &str) -> String,
    /// One item does not change; takes its name.
    pub as_before: fn(&str) -> String,
    /// Nothing changes.
    pub unchanged: &'static str,
    /// Several changes are the largest.
    pub several_change: &'static str,
    /// The largest of the printed totals; takes its name and its amount.
    pub largest: fn(&str, &str) -> String,
    /// Several of the printed totals are the largest.
    pub several_largest: &'static str,
    /// How much of a total is not itemised; takes share and total.
    pub mostly_rest: fn(&str, &str) -> String,
    /// The largest part; takes part, share and total.
    pub largest_part: fn(&str, &str, &str) -> String,
    /// A total has one part; takes the name of that, the total and the amount of the part.
    pub only_part: fn(&str, &str, &str) -> String,
    /// A total and its amounts in both years; takes total, year, amount, year before, amount.
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

/// The cost split of the synchrotron.
#[derive(Debug)]
pub struct Split {
    /// The finding; takes total and share of the state.
    pub title: fn(&str, &str) -> String,
    /// What it shows; takes the shares of state and partners and the number of partners.
    pub sentence: fn(&str, &str, usize) -> String,
    /// How the picture shows that the amounts are rough; takes the step of rounding and the share
    /// of the state with its range.
    pub rough: fn(&str, &str) -> String,
    /// Who builds what.
    pub duties: &'static str,
    /// The column of components.
    pub component: &'static str,
    /// Builds it.
    pub builds: &'static str,
    /// Does not build it.
    pub builds_not: &'static str,
    /// The heading of the partners.
    pub partners: &'static str,
    /// The column of payers.
    pub payer: &'static str,
    /// The heading of the yearly budget.
    pub yearly: &'static str,
    /// That the yearly budget is other money than the shares.
    pub yearly_note: &'static str,
}

/// The alliances.
#[derive(Debug)]
pub struct Alliances {
    /// An amount that is given in another form, or may be; takes it.
    pub equivalent: fn(&str) -> String,
    /// One alliance leads in members and funding; takes its name, members, funding.
    pub leads: fn(&str, &str, &str) -> String,
    /// One alliance leads in funding; takes its name and the funding.
    pub most_funding: fn(&str, &str) -> String,
    /// What it shows; takes the sum of the expected funding, the number of alliances and the year.
    pub sentence: fn(&str, usize, &str) -> String,
    /// On what scales the bars are drawn.
    pub scales: &'static str,
    /// The document disagrees with itself; takes alliance, members, expected participants.
    pub disagreement: fn(&str, &str, &str) -> String,
    /// The mark of the disagreement in the picture.
    pub unequal: &'static str,
    /// The column of alliances.
    pub alliance: &'static str,
    /// The year of what was expected; takes fiscal year and what is expected.
    pub expected_in: fn(&str, &str) -> String,
    /// Some of those that are counted are institutes; takes how many.
    pub among: fn(&str) -> String,
    /// Companies, in the key of the picture.
    pub companies: &'static str,
    /// Institutes, in the key of the picture.
    pub institutes: &'static str,
}

/// Every figure and dated fact, as a list.
#[derive(Debug)]
pub struct List {
    /// What the list holds; takes the numbers of figures, of items without a value, and of events
    /// and dates.
    pub sentence: fn(usize, usize, usize) -> String,
    /// What leads to the sections of the list.
    pub contents: &'static str,
    /// The column of what rows are about.
    pub item: &'static str,
    /// The column of lines.
    pub lines: &'static str,
    /// The heading of what is not printed but added by us.
    pub ours: &'static str,
    /// The heading of our sums.
    pub sums: &'static str,
    /// The column of what a sum adds.
    pub addends: &'static str,
    /// The heading of what figures and dates are about.
    pub subjects: &'static str,
}

/// The documents and the data.
#[derive(Debug)]
pub struct Sources {
    /// The finding of the page.
    pub title: &'static str,
    /// What the page is.
    pub sentence: &'static str,
    /// The heading of the documents.
    pub documents: &'static str,
    /// The publisher.
    pub publisher: &'static str,
    /// The address.
    pub address: &'static str,
    /// The address is not known.
    pub no_address: &'static str,
    /// The fingerprint of the text.
    pub digest: &'static str,
    /// The pages.
    pub pages: &'static str,
    /// How much was taken; takes the numbers of figures and of events and dates.
    pub n_rows: fn(usize, usize) -> String,
    /// The lines of a page.
    pub lines: fn(&str) -> String,
    /// What the glossary explains.
    pub glossary: &'static str,
}

/// What is said when something could not be done as asked.
#[derive(Debug)]
pub struct Notices {
    /// What the list is called.
    pub title: &'static str,
    /// A part of the link is unknown; takes it.
    pub unknown_name: fn(&str) -> String,
    /// A part of the link cannot be read; takes its name and value.
    pub bad_value: fn(&str, &str) -> String,
    /// The link names a figure that there is not; takes it.
    pub unknown_figure: fn(&str) -> String,
    /// The link is of an older version of the data; takes that and the present one.
    pub older_version: fn(&str, &str) -> String,
    /// The link is of a newer version of the data; takes that and the present one.
    pub newer_version: fn(&str, &str) -> String,
    /// Nothing that the link shows has changed since.
    pub unchanged: &'static str,
    /// A change; takes what changed, the column, the old and the new.
    pub changed: fn(&str, &str, &str, &str) -> String,
    /// More has changed; takes how much.
    pub more_changed: fn(usize) -> String,
    /// A cell without content.
    pub empty: &'static str,
    /// Takes the notices away.
    pub dismiss: &'static str,
}
