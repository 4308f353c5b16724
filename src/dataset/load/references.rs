//! What must hold between rows, whatever their numbers are: references have targets, and no item is its own ancestor.

use std::collections::{BTreeMap, BTreeSet};

use crate::dataset::index::{self, Pages};
use crate::dataset::load::error::{LoadError, Problem};
use crate::dataset::load::raw::{AtLine, FigureRow, Raw};
use crate::dataset::load::schema;
use crate::model::id::Id;
use crate::model::item::Item;
use crate::model::lines::Run;
use crate::model::observation::Observation;
use crate::model::order;
use crate::model::relation::{End, Relation, RelationKind};
use crate::model::revision::{Revision, Version};
use crate::model::source::Source;

/// Checks that every id that a row names is in the table that should have it, and that every source is on a page.
pub(super) fn check_references(raw: &Raw, errors: &mut Vec<LoadError>) {
    let known = Known::of(raw);
    check_figures_and_milestones(raw, &known, errors);
    check_sums_and_subjects(raw, &known, errors);
    check_relations_and_questions(raw, &known, errors);
    for AtLine { line, parsed } in &raw.pages {
        let at = Place { file: schema::PAGES.file, line: *line };
        errors.extend(known.documents.missing(at, "document", &parsed.document));
    }
}

fn check_figures_and_milestones(raw: &Raw, known: &Known<'_>, errors: &mut Vec<LoadError>) {
    for AtLine { line, parsed } in &raw.figures {
        let at = Place { file: schema::FIGURES.file, line: *line };
        let (parent, subject) = (parsed.parent(), parsed.subject.as_ref());
        errors.extend(parent.and_then(|id| known.figures.missing(at, "parent", id)));
        errors.extend(subject.and_then(|id| known.subjects.missing(at, "subject", id)));
        known.check_source(at, parsed.source(), errors);
    }
    for AtLine { line, parsed } in &raw.milestones {
        let at = Place { file: schema::MILESTONES.file, line: *line };
        let subject = parsed.subject.as_ref();
        errors.extend(subject.and_then(|id| known.subjects.missing(at, "subject", id)));
        known.check_source(at, &parsed.source, errors);
    }
}

fn check_sums_and_subjects(raw: &Raw, known: &Known<'_>, errors: &mut Vec<LoadError>) {
    for AtLine { line, parsed } in &raw.sums {
        let at = Place { file: schema::SUMS.file, line: *line };
        let addends = parsed.addends.iter();
        errors.extend(addends.filter_map(|id| known.figures.missing(at, "addends", id)));
    }
    for AtLine { line, parsed } in &raw.subjects {
        let at = Place { file: schema::SUBJECTS.file, line: *line };
        let parent = parsed.parent.as_ref();
        errors.extend(parent.and_then(|id| known.subjects.missing(at, "parent", id)));
        known.check_source(at, &parsed.source, errors);
    }
}

fn check_relations_and_questions(raw: &Raw, known: &Known<'_>, errors: &mut Vec<LoadError>) {
    for AtLine { line, parsed } in &raw.relations {
        let at = Place { file: schema::RELATIONS.file, line: *line };
        let (from, to) = parsed.kind.ends();
        errors.extend(known.ids_of(from).missing(at, "from", &parsed.from));
        errors.extend(known.ids_of(to).missing(at, "to", &parsed.to));
        known.check_source(at, &parsed.source, errors);
    }
    for AtLine { line, parsed } in &raw.open_questions {
        let at = Place { file: schema::OPEN_QUESTIONS.file, line: *line };
        let (figures, milestones) = (parsed.figures.iter(), parsed.milestones.iter());
        errors.extend(figures.filter_map(|id| known.figures.missing(at, "figures", id)));
        errors.extend(milestones.filter_map(|id| known.milestones.missing(at, "milestones", id)));
        known.check_source(at, &parsed.source, errors);
    }
}

/// Checks that no change is of a later version than the data.
pub(super) fn check_revisions(
    changes: &[AtLine<Revision>],
    version: Version,
    errors: &mut Vec<LoadError>,
) {
    for AtLine { line, parsed } in changes.iter().filter(|it| it.parsed.version > version) {
        let problem = Problem::NewerVersion(parsed.version.to_string());
        errors.push(LoadError::of_cell(schema::REVISIONS.file, *line, "version", problem));
    }
}

/// Checks that no item is its own ancestor, by the parents of its newest observations.
pub(super) fn check_cycles(items: &[Item], rows: &[FigureRow], errors: &mut Vec<LoadError>) {
    let parents = items.iter().filter_map(|it| Some((&it.id, it.parent()?)));
    let circular = circular(&order::map_of(parents));
    for row in rows.iter().filter(|it| circular.contains(&it.id)) {
        let problem = Problem::Cycle(row.id.clone());
        errors.push(LoadError::of_cell(schema::FIGURES.file, row.line, "parent", problem));
    }
}

/// Checks that an item prints the money of at most one other again, and not its own.
pub(super) fn check_same_money(relations: &[AtLine<Relation>], errors: &mut Vec<LoadError>) {
    let rows = relations.iter().filter(|it| it.parsed.kind == RelationKind::SameMoney);
    let mut before: BTreeMap<&Id, &Id> = BTreeMap::new();
    let mut report = |line: u64, problem: Problem| {
        errors.push(LoadError::of_cell(schema::RELATIONS.file, line, "from", problem));
    };
    for AtLine { line, parsed } in rows.clone() {
        if before.insert(&parsed.from, &parsed.to).is_some() {
            report(*line, Problem::TwoOriginals(parsed.from.clone()));
        }
    }
    let circular = circular(&before);
    for AtLine { line, parsed } in rows.filter(|it| circular.contains(&it.parsed.from)) {
        report(*line, Problem::Cycle(parsed.from.clone()));
    }
}

/// Checks that no amount counts twice in a total over several accounts.
pub(super) fn check_parts_across(
    items: &[Item],
    relations: &[AtLine<Relation>],
    errors: &mut Vec<LoadError>,
) {
    let is_across = |it: &&AtLine<Relation>| it.parsed.kind == RelationKind::PartAcrossAccounts;
    let places = index::rows_by_id(items.iter().map(|it| &it.id).enumerate());
    let is_any = |id: &Id, is: &dyn Fn(&Item, &Observation) -> bool| {
        let mut found = index::rows_at(items, places.get(id));
        found.any(|item| item.observations.iter().any(|it| is(item, it)))
    };
    for AtLine { line, parsed } in relations.iter().filter(is_across) {
        let is_counted = is_any(&parsed.to, &|to, it| to.additive || it.parent.is_some());
        let is_child = is_any(&parsed.from, &|_, it| it.parent.as_ref() == Some(&parsed.to));
        if is_counted || is_child {
            let problem = Problem::CountedTwice(parsed.from.clone());
            errors.push(LoadError::of_cell(schema::RELATIONS.file, *line, "to", problem));
        }
    }
}

/// A row, for messages.
#[derive(Copy, Clone)]
struct Place {
    file: &'static str,
    line: u64,
}

/// All that rows may refer to.
struct Known<'a> {
    figures: Ids<'a>,
    milestones: Ids<'a>,
    subjects: Ids<'a>,
    documents: Ids<'a>,
    pages: Pages,
}

impl<'a> Known<'a> {
    fn of(raw: &'a Raw) -> Known<'a> {
        Known {
            figures: Ids::of("figures.csv", raw.figures.iter().map(|it| &it.parsed.id)),
            milestones: Ids::of("milestones.csv", raw.milestones.iter().map(|it| &it.parsed.id)),
            subjects: Ids::of("subjects.csv", raw.subjects.iter().map(|it| &it.parsed.id)),
            documents: Ids::of("documents.csv", raw.documents.iter().map(|it| &it.parsed.id)),
            pages: Pages::of(raw.pages.iter().map(|it| &it.parsed)),
        }
    }

    /// The ids of the table that an end of a relation is in.
    fn ids_of(&self, end: End) -> &Ids<'a> {
        match end {
            End::Item => &self.figures,
            End::Subject => &self.subjects,
            End::Milestone => &self.milestones,
        }
    }

    /// Reports a source of an unknown document, and one with lines that no page holds.
    fn check_source(&self, at: Place, source: &Source, errors: &mut Vec<LoadError>) {
        errors.extend(self.documents.missing(at, "document", &source.document));
        let is_on_page = |run: &Run| self.pages.holding(&source.document, *run).next().is_some();
        if !source.lines.runs().iter().all(is_on_page) {
            let problem = Problem::NotOnPage(source.lines.code());
            errors.push(LoadError::of_cell(at.file, at.line, "lines", problem));
        }
    }
}

/// The ids that a table defines.
struct Ids<'a> {
    table: &'static str,
    ids: BTreeSet<&'a Id>,
}

impl<'a> Ids<'a> {
    fn of(table: &'static str, ids: impl Iterator<Item = &'a Id>) -> Ids<'a> {
        Ids { table, ids: order::set_of(ids) }
    }

    /// The error to report if an id is not among them.
    fn missing(&self, at: Place, column: &'static str, id: &Id) -> Option<LoadError> {
        let problem = || Problem::UnknownReference { id: id.clone(), table: self.table };
        (!self.ids.contains(id)).then(|| LoadError::of_cell(at.file, at.line, column, problem()))
    }
}

/// The ids from which the steps lead back to themselves. Each id is visited once.
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
        // A path that ended at an id of its own is a cycle from there on.
        res.extend(path.into_iter().skip_while(|id| Some(*id) != here));
    }
    res
}
