//! Indexes of the tables, so that nothing is looked up by going through a table.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::document::{Document, Page};
use crate::model::fiscal_year::FiscalYear;
use crate::model::id::Id;
use crate::model::item::{Item, Kind};
use crate::model::lines::Run;
use crate::model::milestone::Milestone;
use crate::model::open_question::OpenQuestion;
use crate::model::order;
use crate::model::qualifier::Qualifier;
use crate::model::relation::{Relation, RelationKind};
use crate::model::subject::Subject;
use crate::model::sum::Sum;
use crate::model::term::Code;

/// Positions in a table by an id that the rows there name, each list in the order of the table.
pub(super) type Rows = BTreeMap<Id, Vec<usize>>;

/// The indexes of a dataset, one for each question that is asked more than once. All numbers are positions in a
/// table, or in the list of items that was made of its rows.
#[derive(Debug, Default)]
pub(super) struct TableIndex {
    /// The item of each id.
    pub(super) items: Rows,
    /// The items of each kind, in the order of [`Kind`].
    pub(super) items_by_kind: Vec<Vec<usize>>,
    /// The items by the subject that they measure.
    pub(super) items_by_subject: Rows,
    /// The allocations that belong to no other.
    pub(super) totals: Vec<usize>,
    /// The totals over several accounts.
    pub(super) totals_across: Vec<usize>,
    /// The items by what any document makes their parent.
    pub(super) items_by_parent: Rows,
    /// The relations of each kind, in the order of [`RelationKind`].
    pub(super) relations_by_kind: Vec<Vec<usize>>,
    /// The relations by the id at either end.
    pub(super) relations_by_end: Rows,
    /// The milestone of each id.
    pub(super) milestones: Rows,
    /// The sum of each id.
    pub(super) sums: Rows,
    /// The subject of each id.
    pub(super) subjects: Rows,
    /// The open questions by the figures that they are about.
    pub(super) questions_by_figure: Rows,
    /// The open questions by the milestones that they are about.
    pub(super) questions_by_milestone: Rows,
    /// The document of each id.
    pub(super) documents: Rows,
    /// The items by the documents that print them.
    pub(super) items_by_document: Rows,
    /// The milestones by the document that prints them.
    pub(super) milestones_by_document: Rows,
    /// The pages by their lines.
    pub(super) pages: Pages,
    /// The qualifiers that some figure has.
    pub(super) qualifiers: BTreeSet<Qualifier>,
    /// The year that is explored.
    pub(super) edition: Option<FiscalYear>,
    /// The years of which the budget that opens a year has numbers, the newest first.
    pub(super) periods: Vec<FiscalYear>,
}

/// The pages of each document by their lines.
#[derive(Debug, Default)]
pub(super) struct Pages {
    /// The rows of the pages of a document, by their first line.
    documents: Rows,
    /// The lines of each page, and the last line of it and of all before it: pages may share lines.
    spans: Vec<(Run, u32)>,
}

/// The tables that are indexed.
pub(super) struct Indexed<'a> {
    /// The budget that opens a fiscal year.
    pub(super) first_stage: Option<Code>,
    pub(super) items: &'a [Item],
    pub(super) milestones: &'a [Milestone],
    pub(super) sums: &'a [Sum],
    pub(super) subjects: &'a [Subject],
    pub(super) relations: &'a [Relation],
    pub(super) open_questions: &'a [OpenQuestion],
    pub(super) documents: &'a [Document],
    pub(super) pages: &'a [Page],
}

impl TableIndex {
    /// Indexes some tables.
    pub(super) fn of(tables: &Indexed<'_>) -> TableIndex {
        let Indexed { first_stage, items, relations, .. } = *tables;
        let placed = || items.iter().enumerate();
        let relations_by_end = rows_by_ids(relations, |it| [&it.from, &it.to]);
        let runs_across =
            |id: &Id| rows_at(relations, relations_by_end.get(id)).any(|it| it.has_part_of(id));
        let observations = || items.iter().flat_map(|it| it.observations.iter());
        let opening = || items.iter().filter(|it| it.stage.is_some() && it.stage == first_stage);
        TableIndex {
            items_by_kind: rows_by_number(
                Kind::ALL.len(),
                placed().map(|(row, it)| (row, it.kind as usize)),
            ),
            items_by_subject: rows_by_id(
                placed().filter_map(|(row, it)| Some((row, it.subject.as_ref()?))),
            ),
            totals: placed().filter(|(_, it)| is_total(it)).map(|(row, _)| row).collect(),
            totals_across: placed().filter(|it| runs_across(&it.1.id)).map(|it| it.0).collect(),
            items_by_parent: rows_by_id(
                placed().flat_map(|(row, it)| parents(it).map(move |id| (row, id))),
            ),
            relations_by_kind: rows_by_number(
                RelationKind::ALL.len(),
                relations.iter().enumerate().map(|(row, it)| (row, it.kind as usize)),
            ),
            milestones: rows_by_ids(tables.milestones, |it| [&it.id]),
            sums: rows_by_ids(tables.sums, |it| [&it.id]),
            subjects: rows_by_ids(tables.subjects, |it| [&it.id]),
            questions_by_figure: rows_by_ids(tables.open_questions, |it| &it.figures),
            questions_by_milestone: rows_by_ids(tables.open_questions, |it| &it.milestones),
            documents: rows_by_ids(tables.documents, |it| [&it.id]),
            items_by_document: rows_by_id(
                placed().flat_map(|(row, it)| documents(it).map(move |id| (row, id))),
            ),
            milestones_by_document: rows_by_ids(tables.milestones, |it| [&it.source.document]),
            pages: Pages::of(tables.pages),
            edition: opening().filter_map(Item::period).max(),
            periods: periods(opening()),
            qualifiers: order::set_of(observations().flat_map(|it| it.qualifiers.iter().copied())),
            items: rows_by_ids(items, |it| [&it.id]),
            relations_by_end,
        }
    }
}

impl Pages {
    /// Indexes pages.
    pub(super) fn of<'a>(pages: impl IntoIterator<Item = &'a Page> + Clone) -> Pages {
        let names = pages.clone().into_iter().map(|it| &it.document);
        let mut documents = rows_by_id(names.enumerate());
        let mut spans: Vec<(Run, u32)> =
            pages.into_iter().map(|it| (it.lines, it.lines.last)).collect();
        for rows in documents.values_mut() {
            order::sort_by_key(rows, |row| spans.get(*row).map(|(lines, _)| lines.first));
            let mut last = 0;
            for row in rows {
                if let Some((_, reach)) = spans.get_mut(*row) {
                    last = last.max(*reach);
                    *reach = last;
                }
            }
        }
        Pages { documents, spans }
    }

    /// The rows of the pages of a document, by their first lines.
    pub(super) fn of_document(&self, document: &Id) -> Option<&Vec<usize>> {
        self.documents.get(document)
    }

    /// The rows of the pages that hold some lines of a document, from the last page on.
    pub(super) fn holding(&self, document: &Id, lines: Run) -> impl Iterator<Item = usize> {
        let rows = self.documents.get(document).map(Vec::as_slice).unwrap_or_default();
        let span = |row: &usize| self.spans.get(*row).copied();
        let starts_before =
            |row: &usize| span(row).is_some_and(|(its, _)| its.first <= lines.first);
        let n_before = rows.partition_point(starts_before);
        let reached = rows.iter().take(n_before).rev().filter_map(move |row| {
            let (its, reach) = span(row)?;
            Some((*row, its, reach))
        });
        let near = reached.take_while(move |(_, _, reach)| lines.last <= *reach);
        near.filter(move |(_, its, _)| lines.last <= its.last).map(|(row, _, _)| row)
    }
}

/// The rows of a table at some positions.
pub(super) fn rows_at<'a, T>(
    table: &'a [T],
    rows: Option<&'a Vec<usize>>,
) -> impl Iterator<Item = &'a T> {
    let rows = rows.map(Vec::as_slice).unwrap_or_default();
    rows.iter().filter_map(|row| table.get(*row))
}

/// Gathers positions by an id that the row there names; each once, even if it names that twice.
pub(super) fn rows_by_id<'a>(named: impl Iterator<Item = (usize, &'a Id)>) -> Rows {
    let mut res = Rows::new();
    for (row, id) in named {
        let rows = res.entry(id.clone()).or_default();
        if rows.last() != Some(&row) {
            rows.push(row);
        }
    }
    res
}

/// Gathers the positions of a table's rows by the ids that each names.
fn rows_by_ids<'a, T, N: IntoIterator<Item = &'a Id>>(table: &'a [T], of: fn(&'a T) -> N) -> Rows {
    rows_by_id(
        table.iter().enumerate().flat_map(|(row, it)| of(it).into_iter().map(move |id| (row, id))),
    )
}

/// Gathers positions into `n_lists` lists by the number of the list.
fn rows_by_number(
    n_lists: usize,
    numbered: impl Iterator<Item = (usize, usize)>,
) -> Vec<Vec<usize>> {
    let mut res = vec![Vec::new(); n_lists];
    for (row, number) in numbered {
        if let Some(list) = res.get_mut(number) {
            list.push(row);
        }
    }
    res
}

/// The parents that documents give an item; one that several documents name may come several times.
fn parents(item: &Item) -> impl Iterator<Item = &Id> {
    let newest = item.parent();
    let others = item.observations.iter().map(|it| it.parent.as_ref());
    newest.into_iter().chain(others.filter(move |it| *it != newest).flatten())
}

/// The documents that print an item; each may come several times.
fn documents(item: &Item) -> impl Iterator<Item = &Id> {
    item.observations.iter().map(|it| &it.source.document)
}

/// The fiscal years of which some items have a value, the newest first.
fn periods<'a>(items: impl Iterator<Item = &'a Item>) -> Vec<FiscalYear> {
    let observations = items.flat_map(|it| it.observations.iter());
    let known = observations.filter(|it| it.value.is_some()).filter_map(|it| it.period);
    order::set_of(known).into_iter().rev().collect()
}

fn is_total(item: &Item) -> bool {
    item.kind == Kind::Allocation && item.additive && item.parent().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::label::Label;

    #[test]
    fn pages_that_share_lines_are_all_found() {
        let document = Id::parse("doc").unwrap();
        let page = |(first, last): (u32, u32)| Page {
            document: document.clone(),
            lines: Run { first, last },
            heading: Label::default(),
        };
        let pages = Pages::of(&[(20, 29), (1, 100), (10, 19), (30, 39)].map(page));
        let holding = |first: u32, last: u32| -> Vec<usize> {
            pages.holding(&document, Run { first, last }).collect()
        };
        assert_eq!(holding(31, 39), [3, 1]);
        assert_eq!(holding(19, 20), [1]);
        assert_eq!(holding(10, 10), [2, 1]);
        assert!(holding(90, 101).is_empty());
        assert_eq!(
            pages.holding(&Id::parse("other").unwrap(), Run { first: 1, last: 1 }).count(),
            0
        );
    }
}
