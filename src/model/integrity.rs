//! What must hold between the rows of a package: references, ancestry, sums.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::checks::{self, Verdict};
use crate::model::document::Page;
use crate::model::error::{Kind, LoadError};
use crate::model::figure::{Figure, Parts, Source};
use crate::model::id::Id;
use crate::model::lines::Run;
use crate::model::load::{Placed, Raw};
use crate::model::package::Package;
use crate::model::relation::RelationKind;
use crate::model::schema;

/// Every name leads somewhere, and every source lies on a page.
pub(super) fn check_references(raw: &Raw, errors: &mut Vec<LoadError>) {
    let figures = Names::of("figures.csv", raw.figures.iter().map(|it| &it.item.id));
    let subjects = Names::of("subjects.csv", raw.subjects.iter().map(|it| &it.item.id));
    let documents = Names::of("documents.csv", raw.documents.iter().map(|it| &it.item.id));
    for Placed { line, item } in &raw.figures {
        let at = Place { file: schema::FIGURES.file, line: *line };
        errors.extend(item.parent.as_ref().and_then(|id| figures.missing(at, "parent", id)));
        errors.extend(item.subject.as_ref().and_then(|id| subjects.missing(at, "subject", id)));
        errors.extend(documents.missing(at, "document", &item.source.document));
        errors.extend(astray(&raw.pages, at, &item.source));
    }
    for Placed { line, item } in &raw.subjects {
        let at = Place { file: schema::SUBJECTS.file, line: *line };
        errors.extend(item.parent.as_ref().and_then(|id| subjects.missing(at, "parent", id)));
        errors.extend(documents.missing(at, "document", &item.source.document));
        errors.extend(astray(&raw.pages, at, &item.source));
    }
    for Placed { line, item } in &raw.relations {
        let at = Place { file: schema::RELATIONS.file, line: *line };
        let ends = if item.kind.is_of_figures() { &figures } else { &subjects };
        errors.extend(ends.missing(at, "from", &item.from));
        errors.extend(ends.missing(at, "to", &item.to));
        errors.extend(documents.missing(at, "document", &item.source.document));
        errors.extend(astray(&raw.pages, at, &item.source));
    }
    for Placed { line, item } in &raw.pages {
        let at = Place { file: schema::PAGES.file, line: *line };
        errors.extend(documents.missing(at, "document", &item.document));
    }
}

/// No figure is its own ancestor, and none prints its own money again.
pub(super) fn check_cycles(raw: &Raw, errors: &mut Vec<LoadError>) {
    let parents: BTreeMap<&Id, &Id> =
        raw.figures.iter().filter_map(|it| Some((&it.item.id, it.item.parent.as_ref()?))).collect();
    for Placed { line, item } in &raw.figures {
        if is_circular(&parents, &item.id) {
            let kind = Kind::Cycle(item.id.clone());
            errors.push(LoadError::of_cell(schema::FIGURES.file, *line, "parent", kind));
        }
    }
    let same_money = raw.relations.iter().filter(|it| it.item.kind == RelationKind::SameMoney);
    let before: BTreeMap<&Id, &Id> =
        same_money.clone().map(|it| (&it.item.from, &it.item.to)).collect();
    for Placed { line, item } in same_money {
        if is_circular(&before, &item.from) {
            let kind = Kind::Cycle(item.from.clone());
            errors.push(LoadError::of_cell(schema::RELATIONS.file, *line, "from", kind));
        }
    }
}

/// A total says how its parts relate to it, and keeps its word in every year that it prints.
pub(super) fn check_parts(
    package: &Package,
    total: &Figure,
    line: u64,
    errors: &mut Vec<LoadError>,
) {
    let mut report = |column: &'static str, kind: Kind| {
        errors.push(LoadError::of_cell(schema::FIGURES.file, line, column, kind));
    };
    let parts = package.parts(&total.id);
    match (total.parts, parts.len()) {
        (None, 0) => return,
        (None, n) => return report("parts", Kind::PartsUndeclared(n)),
        (Some(_), 0) => return report("parts", Kind::PartsMissing),
        (Some(_), _) => (),
    }
    let columns =
        [("value", total.fiscal_year), ("previous_value", total.fiscal_year.map(|it| it.before()))];
    for (column, year) in columns {
        let Some(check) = checks::check(package, total, year) else {
            if column == "value" && total.value.is_some() {
                report("parts", Kind::PartsUnknown);
            }
            continue;
        };
        if check.verdict == Verdict::DoesNotAddUp && total.parts == Some(Parts::All) {
            let tolerance = checks::tolerance(total, &parts);
            let (printed, sum) = (check.printed, check.parts);
            report(column, Kind::PartsDiffer { printed, parts: sum, tolerance });
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
        Names { table, ids: ids.collect() }
    }

    /// The error to report if a name is not among them.
    fn missing(&self, at: Place, column: &'static str, id: &Id) -> Option<LoadError> {
        let kind = || Kind::UnknownReference { id: id.clone(), table: self.table };
        (!self.ids.contains(id)).then(|| LoadError::of_cell(at.file, at.line, column, kind()))
    }
}

/// The error to report if a source has lines that no page holds.
fn astray(pages: &[Placed<Page>], at: Place, source: &Source) -> Option<LoadError> {
    let holds = |page: &Page, run: &Run| {
        page.document == source.document
            && page.lines.first <= run.first
            && run.last <= page.lines.last
    };
    let is_placed = |run: &Run| pages.iter().any(|it| holds(&it.item, run));
    let kind = || Kind::NotOnPage(source.lines.to_string());
    (!source.lines.runs().iter().all(is_placed))
        .then(|| LoadError::of_cell(at.file, at.line, "lines", kind()))
}

/// Whether following the steps from a name leads back to it.
fn is_circular(steps: &BTreeMap<&Id, &Id>, start: &Id) -> bool {
    let mut here = steps.get(start);
    for _ in 0..=steps.len() {
        match here {
            Some(id) if *id == start => return true,
            Some(id) => here = steps.get(*id),
            None => return false,
        }
    }
    // Another figure's circle was entered; it is reported there.
    false
}
