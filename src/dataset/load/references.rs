//! What must hold between rows as they stand: references lead somewhere, and no item is its own ancestor.

use std::collections::{BTreeMap, BTreeSet};

use crate::dataset::index::{self, Pages};
use crate::dataset::load::error::{LoadError, Problem};
use crate::dataset::load::raw::{FigureRow, Placed, Raw};
use crate::dataset::load::schema;
use crate::model::id::Id;
use crate::model::item::Item;
use crate::model::lines::Run;
use crate::model::observation::Observation;
use crate::model::order;
use crate::model::relation::{End, Relation, RelationKind};
use crate::model::revision::{Revision, Version};
use crate::model::source::Source;

/// Every name leads somewhere, and every source lies on a page.
pub(super) fn check_references(raw: &Raw, errors: &mut Vec<LoadError>) {
    let figures = Names::of("figures.csv", raw.figures.iter().map(|it| &it.item.id));
    let milestones = Names::of("milestones.csv", raw.milestones.iter().map(|it| &it.item.id));
    let subjects = Names::of("subjects.csv", raw.subjects.iter().map(|it| &it.item.id));
    let documents = Names::of("documents.csv", raw.documents.iter().map(|it| &it.item.id));
    let pages = Pages::of(raw.pages.iter().map(|it| &it.item));
    for Placed { line, item } in &raw.figures {
        let at = Place { file: schema::FIGURES.file, line: *line };
        errors.extend(item.parent().and_then(|id| figures.missing(at, "parent", id)));
        errors.extend(item.subject.as_ref().and_then(|id| subjects.missing(at, "subject", id)));
        errors.extend(documents.missing(at, "document", &item.source().document));
        errors.extend(astray(&pages, at, item.source()));
    }
    for Placed { line, item } in &raw.milestones {
        let at = Place { file: schema::MILESTONES.file, line: *line };
        errors.extend(item.subject.as_ref().and_then(|id| subjects.missing(at, "subject", id)));
        errors.extend(documents.missing(at, "document", &item.source.document));
        errors.extend(astray(&pages, at, &item.source));
    }
    for Placed { line, item } in &raw.sums {
        let at = Place { file: schema::SUMS.file, line: *line };
        errors.extend(item.addends.iter().filter_map(|id| figures.missing(at, "addends", id)));
    }
    for Placed { line, item } in &raw.subjects {
        let at = Place { file: schema::SUBJECTS.file, line: *line };
        errors.extend(item.parent.as_ref().and_then(|id| subjects.missing(at, "parent", id)));
        errors.extend(documents.missing(at, "document", &item.source.document));
        errors.extend(astray(&pages, at, &item.source));
    }
    for Placed { line, item } in &raw.relations {
        let at = Place { file: schema::RELATIONS.file, line: *line };
        let names = |end: End| match end {
            End::Item => &figures,
            End::Subject => &subjects,
            End::Milestone => &milestones,
        };
        let (from, to) = item.kind.ends();
        errors.extend(names(from).missing(at, "from", &item.from));
        errors.extend(names(to).missing(at, "to", &item.to));
        errors.extend(documents.missing(at, "document", &item.source.document));
        errors.extend(astray(&pages, at, &item.source));
    }
    for Placed { line, item } in &raw.open_questions {
        let at = Place { file: schema::OPEN_QUESTIONS.file, line: *line };
        errors.extend(item.figures.iter().filter_map(|id| figures.missing(at, "figures", id)));
        let dates = item.milestones.iter();
        errors.extend(dates.filter_map(|id| milestones.missing(at, "milestones", id)));
        errors.extend(documents.missing(at, "document", &item.source.document));
        errors.extend(astray(&pages, at, &item.source));
    }
    for Placed { line, item } in &raw.pages {
        let at = Place { file: schema::PAGES.file, line: *line };
        errors.extend(documents.missing(at, "document", &item.document));
    }
}

/// Nothing changed in a version that is still to come.
pub(super) fn check_revisions(
    changes: &[Placed<Revision>],
    version: Version,
    errors: &mut Vec<LoadError>,
) {
    for Placed { line, item } in changes.iter().filter(|it| it.item.version > version) {
        let kind = Problem::NewerVersion(item.version.to_string());
        errors.push(LoadError::of_cell(schema::REVISIONS.file, *line, "version", kind));
    }
}

/// No item is its own ancestor, as far as its newest document says.
pub(super) fn check_cycles(items: &[Item], rows: &[FigureRow], errors: &mut Vec<LoadError>) {
    let parents = items.iter().filter_map(|it| Some((&it.id, it.parent()?)));
    let circular = circular(&order::map_of(parents));
    for row in rows.iter().filter(|it| circular.contains(&it.id)) {
        let kind = Problem::Cycle(row.id.clone());
        errors.push(LoadError::of_cell(schema::FIGURES.file, row.line, "parent", kind));
    }
}

/// An item prints the money of one other again at most, and not its own.
pub(super) fn check_same_money(relations: &[Placed<Relation>], errors: &mut Vec<LoadError>) {
    let rows = relations.iter().filter(|it| it.item.kind == RelationKind::SameMoney);
    let mut before: BTreeMap<&Id, &Id> = BTreeMap::new();
    let mut report = |line: u64, kind: Problem| {
        errors.push(LoadError::of_cell(schema::RELATIONS.file, line, "from", kind));
    };
    for Placed { line, item } in rows.clone() {
        if before.insert(&item.from, &item.to).is_some() {
            report(*line, Problem::TwoOriginals(item.from.clone()));
        }
    }
    let circular = circular(&before);
    for Placed { line, item } in rows.filter(|it| circular.contains(&it.item.from)) {
        report(*line, Problem::Cycle(item.from.clone()));
    }
}

/// What is part of a total over several accounts is part of another total, and of none twice.
pub(super) fn check_parts_across(
    items: &[Item],
    relations: &[Placed<Relation>],
    errors: &mut Vec<LoadError>,
) {
    let is_across = |it: &&Placed<Relation>| it.item.kind == RelationKind::PartAcrossAccounts;
    let places = index::rows(items.iter().map(|it| &it.id).enumerate());
    let is_any = |id: &Id, is: &dyn Fn(&Item, &Observation) -> bool| {
        let mut found = index::at(items, places.get(id));
        found.any(|item| item.observations.iter().any(|it| is(item, it)))
    };
    for Placed { line, item } in relations.iter().filter(is_across) {
        let is_counted = is_any(&item.to, &|to, it| to.additive || it.parent.is_some());
        let is_child = is_any(&item.from, &|_, it| it.parent.as_ref() == Some(&item.to));
        if is_counted || is_child {
            let kind = Problem::CountedTwice(item.from.clone());
            errors.push(LoadError::of_cell(schema::RELATIONS.file, *line, "to", kind));
        }
    }
}

/// Where a row stands.
#[derive(Copy, Clone)]
struct Place {
    file: &'static str,
    line: u64,
}

/// The names that a table defines.
struct Names<'a> {
    table: &'static str,
    ids: BTreeSet<&'a Id>,
}

impl<'a> Names<'a> {
    fn of(table: &'static str, ids: impl Iterator<Item = &'a Id>) -> Names<'a> {
        Names { table, ids: order::set_of(ids) }
    }

    /// The error to report if a name is not among them.
    fn missing(&self, at: Place, column: &'static str, id: &Id) -> Option<LoadError> {
        let kind = || Problem::UnknownReference { id: id.clone(), table: self.table };
        (!self.ids.contains(id)).then(|| LoadError::of_cell(at.file, at.line, column, kind()))
    }
}

/// The error to report if a source has lines that no page holds.
fn astray(pages: &Pages, at: Place, source: &Source) -> Option<LoadError> {
    let is_placed = |run: &Run| pages.holding(&source.document, *run).next().is_some();
    let kind = || Problem::NotOnPage(source.lines.code());
    (!source.lines.runs().iter().all(is_placed))
        .then(|| LoadError::of_cell(at.file, at.line, "lines", kind()))
}

/// The names that steps lead back to, each name visited once.
fn circular<'a>(steps: &BTreeMap<&'a Id, &'a Id>) -> BTreeSet<&'a Id> {
    let mut visited: BTreeSet<&Id> = BTreeSet::new();
    let mut res: BTreeSet<&Id> = BTreeSet::new();
    for start in steps.keys() {
        let mut path: Vec<&Id> = Vec::new();
        let mut here = Some(*start);
        while let Some(id) = here.filter(|id| visited.insert(id)) {
            path.push(id);
            here = steps.get(id).copied();
        }
        // Where the path ended at a name of its own, everything from there on is a circle.
        res.extend(path.into_iter().skip_while(|id| Some(*id) != here));
    }
    res
}
