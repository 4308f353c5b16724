//! Every row of the data as tables, one for each page of the documents.

use crate::describe::compared::Compared;
use crate::describe::context::Context;
use crate::describe::data_table::{Cell, DataRow, DataTable};
use crate::describe::item_cells::value;
use crate::describe::ledger::{as_of, budget, place};
use crate::model::date::{Bound, When};
use crate::model::document::{Document, Page};
use crate::model::key::Key;
use crate::model::lines::Run;
use crate::model::milestone::Milestone;
use crate::model::order;
use crate::model::subject::{Subject, SubjectKind};
use crate::model::sum::Sum;
use crate::words::{dates, numbers};

/// Rows under a heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Its name, unique in the list.
    pub name: String,
    /// The heading.
    pub heading: String,
    /// The rows.
    pub table: DataTable,
}

/// What is on a page: by the first line of the page, and by its own.
struct Printed<'a> {
    page: u32,
    line: u32,
    row: PrintedRow<'a>,
}

/// A row of the data that the documents print.
#[derive(Copy, Clone)]
enum PrintedRow<'a> {
    Item(Compared<'a>),
    Milestone(&'a Milestone),
}

/// What the documents print, page by page and in the order of their lines; pages without rows are
/// left out.
pub fn pages(context: Context<'_>, document: &Document) -> Vec<Section> {
    let printed = printed(context, document);
    let section = |page: &Page| {
        let first = page.lines.first;
        let start = printed.partition_point(|it| it.page < first);
        let on_page = printed.iter().skip(start).take_while(|it| it.page == first);
        let rows = on_page.map(|it| match it.row {
            PrintedRow::Item(it) => observation(context, it),
            PrintedRow::Milestone(it) => milestone(context, it),
        });
        Section {
            name: page.name(),
            heading: context.lang.pick(&page.heading).to_owned(),
            table: DataTable { head: head(context), rows: rows.collect() },
        }
    };
    let sections = context.dataset.pages(&document.id).map(section);
    sections.filter(|it| !it.table.rows.is_empty()).collect()
}

/// Some dated events, the earliest end of their time first; those without a date last.
pub fn events(
    context: Context<'_>,
    heading: &str,
    is_shown: impl Fn(&Milestone) -> bool,
) -> Section {
    let events = context.dataset.milestones().iter();
    let mut events: Vec<&Milestone> = events.filter(|it| is_shown(it)).collect();
    let due = |it: &Milestone| match it.bound {
        Bound::At | Bound::Since => it.date.map(When::first_day),
        Bound::Within | Bound::End | Bound::Until | Bound::By => it.date.map(When::last_day),
    };
    order::sort_by_key(&mut events, |it| (it.date.is_none(), due(it)));
    Section {
        name: "events".to_owned(),
        heading: heading.to_owned(),
        table: DataTable {
            head: head(context),
            rows: events.into_iter().map(|it| milestone(context, it)).collect(),
        },
    }
}

/// The sums of our own.
pub fn sums(context: Context<'_>) -> Section {
    let (words, ledger) = (context.lang.ledger(), context.lang.ledger_entry());
    let row = |it: &Sum| {
        // The loader refuses sums that do not add up to anything.
        let total = context.total_of(it)?;
        let addends = context.dataset.addends(it);
        let labels: Vec<&str> = addends.iter().map(|it| context.lang.pick(&it.label)).collect();
        Some(DataRow {
            key: Some(Key::Sum(it.id.clone())),
            cells: vec![
                context.lang.pick(&it.label).into(),
                Cell::measure(numbers::measure(context.notation(), total), total),
                labels.join(context.lang.plus()).into(),
            ],
        })
    };
    let head = [words.item, ledger.value, words.addends].map(str::to_owned).to_vec();
    let rows = context.dataset.sums().iter().filter_map(row).collect();
    Section {
        name: "sums".to_owned(),
        heading: words.sums.to_owned(),
        table: DataTable { head, rows },
    }
}

/// What items and events are about.
pub fn subjects(context: Context<'_>) -> Section {
    let (words, ledger) = (context.lang.ledger(), context.lang.ledger_entry());
    let row = |it: &Subject| DataRow {
        key: Some(Key::Subject(it.id.clone())),
        cells: vec![
            context.lang.pick(&it.label).into(),
            or_dash(context.lang.pick(&it.detail)),
            place(context, &it.source).into(),
        ],
    };
    let subjects = SubjectKind::ALL.iter().flat_map(|kind| context.dataset.subjects(*kind));
    let head = [words.item, ledger.remarks, ledger.source].map(str::to_owned).to_vec();
    Section {
        name: "subjects".to_owned(),
        heading: words.subjects.to_owned(),
        table: DataTable { head, rows: subjects.map(row).collect() },
    }
}

/// The heads of the columns.
pub(super) fn head(context: Context<'_>) -> Vec<String> {
    let (words, ledger) = (context.lang.ledger(), context.lang.ledger_entry());
    [words.item, ledger.value, ledger.as_printed, ledger.qualifiers, words.lines]
        .map(str::to_owned)
        .to_vec()
}

/// The rows of what a document prints, on each page that prints it, in the order of pages and lines.
fn printed<'a>(context: Context<'a>, document: &'a Document) -> Vec<Printed<'a>> {
    let dataset = context.dataset;
    let items = dataset.printed_in(&document.id);
    let items = items.map(|(item, it)| (&it.source, PrintedRow::Item(Compared::printed(item, it))));
    let milestones = dataset.milestones_in(&document.id);
    let milestones = milestones.map(|it| (&it.source, PrintedRow::Milestone(it)));
    let mut res: Vec<Printed<'_>> = Vec::new();
    for (source, row) in items.chain(milestones) {
        for page in dataset.pages_of(source) {
            let Run { first, last } = page.lines;
            let on_page =
                source.lines.runs().iter().find(|it| it.first <= last && first <= it.last);
            let line = on_page.map_or(first, |it| it.first);
            res.push(Printed { page: first, line, row });
        }
    }
    order::sort_by_key(&mut res, |it| (it.page, it.line));
    res
}

/// The row of an observation.
pub(super) fn observation(context: Context<'_>, it: Compared<'_>) -> DataRow {
    let Compared { item, now, then } = it;
    let earlier = then.and_then(|it| {
        let amount = numbers::observed(context.notation(), it)?;
        Some(format!("{} {amount}", context.year(it.period?)))
    });
    let mut value = value(context, now);
    if value.number.is_some() {
        value.text = context.lang.aside(&value.text, &earlier.unwrap_or_default());
    }
    let prints: Vec<&str> = it.iter().map(|it| it.as_printed.as_str()).collect();
    let budget = budget(context, item, now).filter(|_| item.stage.is_some());
    let qualifiers = Some(context.lang.qualifiers(&now.qualifiers)).filter(|it| !it.is_empty());
    let notes = budget.into_iter().chain(qualifiers).chain(as_of(context, now));
    let notes: Vec<String> = notes.collect();
    DataRow {
        key: Some(Key::Item(item.id.clone())),
        cells: vec![
            context.label(item).into(),
            value,
            or_dash(&prints.join(" / ")),
            or_dash(&context.lang.join(&notes)),
            now.source.lines.to_string().into(),
        ],
    }
}

/// The row of a milestone.
pub(super) fn milestone(context: Context<'_>, it: &Milestone) -> DataRow {
    let terms = context.lang.terms();
    let date = it.date.map(|date| dates::bounded(context.lang, date, it.bound));
    let notes = [Some((terms.status)(it.status)), context.lang.doubt(it.certainty)];
    let notes: Vec<&str> = notes.into_iter().flatten().collect();
    DataRow {
        key: Some(Key::Milestone(it.id.clone())),
        cells: vec![
            context.lang.pick(&it.label).into(),
            date.map_or_else(Cell::unknown, Cell::from),
            or_dash(it.as_printed.as_deref().unwrap_or_default()),
            context.lang.join(&notes).into(),
            it.source.lines.to_string().into(),
        ],
    }
}

/// Text, or a dash where there is none.
pub(super) fn or_dash(text: &str) -> Cell {
    if text.is_empty() { Cell::unknown() } else { text.into() }
}
