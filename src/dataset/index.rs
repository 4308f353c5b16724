//! Where in the tables something stands, so that looking it up takes no walk through them.

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

/// Rows by a name that stands in them, each list in the order of the table.
pub(super) type Rows = BTreeMap<Id, Vec<usize>>;

/// Where everything stands that is looked up more than once.
#[derive(Debug, Default)]
pub(super) struct TableIndex {
    /// The place of each item.
    pub(super) items: Rows,
    /// The places of the items of each kind, in the order of [`Kind`].
    pub(super) kinds: Vec<Vec<usize>>,
    /// The places of items by the subject that they measure.
    pub(super) measures: Rows,
    /// The places of allocations that belong to no other.
    pub(super) totals: Vec<usize>,
    /// The places of totals over several accounts.
    pub(super) totals_across: Vec<usize>,
    /// The places of items by what any document makes their parent.
    pub(super) children: Rows,
    /// The rows of each kind of relation, in the order of [`RelationKind`].
    pub(super) says: Vec<Vec<usize>>,
    /// The rows of relations by what stands at either end.
    pub(super) ends: Rows,
    /// The row of each milestone.
    pub(super) milestones: Rows,
    /// The row of each sum.
    pub(super) sums: Rows,
    /// The row of each subject.
    pub(super) subjects: Rows,
    /// The rows of open questions by the figures that they are about.
    pub(super) questions_of_figures: Rows,
    /// The rows of open questions by the milestones that they are about.
    pub(super) questions_of_milestones: Rows,
    /// The row of each document.
    pub(super) documents: Rows,
    /// The places of items by the document of their newest observation.
    pub(super) items_in: Rows,
    /// The rows of milestones by the document that prints them.
    pub(super) milestones_in: Rows,
    /// The pages.
    pub(super) pages: Pages,
    /// The qualifiers of figures.
    pub(super) qualifiers: BTreeSet<Qualifier>,
    /// The year that is explored.
    pub(super) edition: Option<FiscalYear>,
    /// The years of which the budget that opens a year has numbers, the newest first.
    pub(super) periods: Vec<FiscalYear>,
}

/// Where the pages of each document lie.
#[derive(Debug, Default)]
pub(super) struct Pages {
    /// The rows of the pages of a document, by their first line.
    documents: Rows,
    /// The lines of each page, and the last line of it and of all before it: pages may share lines.
    spans: Vec<(Run, u32)>,
}

/// The tables in which things are looked up.
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
    /// Notes where everything in some tables stands.
    pub(super) fn of(tables: &Indexed<'_>) -> TableIndex {
        let Indexed { first_stage, items, relations, .. } = *tables;
        let placed = || items.iter().enumerate();
        let ends = names(relations, |it| [&it.from, &it.to]);
        let runs_across = |id: &Id| at(relations, ends.get(id)).any(|it| it.has_part_of(id));
        let observations = || items.iter().flat_map(|it| it.observations.iter());
        let opening = || items.iter().filter(|it| it.stage.is_some() && it.stage == first_stage);
        TableIndex {
            kinds: lists(Kind::ALL.len(), placed().map(|(row, it)| (row, it.kind as usize))),
            measures: rows(placed().filter_map(|(row, it)| Some((row, it.subject.as_ref()?)))),
            totals: placed().filter(|(_, it)| is_total(it)).map(|(row, _)| row).collect(),
            totals_across: placed().filter(|it| runs_across(&it.1.id)).map(|it| it.0).collect(),
            children: rows(placed().flat_map(|(row, it)| parents(it).map(move |id| (row, id)))),
            says: lists(
                RelationKind::ALL.len(),
                relations.iter().enumerate().map(|(row, it)| (row, it.kind as usize)),
            ),
            milestones: names(tables.milestones, |it| [&it.id]),
            sums: names(tables.sums, |it| [&it.id]),
            subjects: names(tables.subjects, |it| [&it.id]),
            questions_of_figures: names(tables.open_questions, |it| &it.figures),
            questions_of_milestones: names(tables.open_questions, |it| &it.milestones),
            documents: names(tables.documents, |it| [&it.id]),
            items_in: rows(placed().map(|(row, it)| (row, &it.source().document))),
            milestones_in: names(tables.milestones, |it| [&it.source.document]),
            pages: Pages::of(tables.pages),
            edition: opening().filter_map(Item::period).max(),
            periods: periods(opening()),
            qualifiers: order::set_of(observations().flat_map(|it| it.qualifiers.iter().copied())),
            items: names(items, |it| [&it.id]),
            ends,
        }
    }
}

impl Pages {
    /// Notes where pages lie.
    pub(super) fn of<'a>(pages: impl IntoIterator<Item = &'a Page> + Clone) -> Pages {
        let names = pages.clone().into_iter().map(|it| &it.document);
        let mut documents = rows(names.enumerate());
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

/// The rows of a table at places of it.
pub(super) fn at<'a, T>(
    table: &'a [T],
    rows: Option<&'a Vec<usize>>,
) -> impl Iterator<Item = &'a T> {
    let rows = rows.map(Vec::as_slice).unwrap_or_default();
    rows.iter().filter_map(|row| table.get(*row))
}

/// Gathers rows by a name; each once, even if it names something twice.
pub(super) fn rows<'a>(named: impl Iterator<Item = (usize, &'a Id)>) -> Rows {
    let mut res = Rows::new();
    for (row, id) in named {
        let rows = res.entry(id.clone()).or_default();
        if rows.last() != Some(&row) {
            rows.push(row);
        }
    }
    res
}

/// Gathers the rows of a table by the names that each gives.
fn names<'a, T, N: IntoIterator<Item = &'a Id>>(table: &'a [T], of: fn(&'a T) -> N) -> Rows {
    rows(table.iter().enumerate().flat_map(|(row, it)| of(it).into_iter().map(move |id| (row, id))))
}

/// Gathers rows by a number.
fn lists(n_lists: usize, numbered: impl Iterator<Item = (usize, usize)>) -> Vec<Vec<usize>> {
    let mut res = vec![Vec::new(); n_lists];
    for (row, number) in numbered {
        if let Some(list) = res.get_mut(number) {
            list.push(row);
        }
    }
    res
}

/// What the documents make the parent of an item; one that is named by several may come several times.
fn parents(item: &Item) -> impl Iterator<Item = &Id> {
    let newest = item.parent();
    let others = item.observations.iter().map(|it| it.parent.as_ref());
    newest.into_iter().chain(others.filter(move |it| *it != newest).flatten())
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
