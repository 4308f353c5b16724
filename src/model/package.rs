//! Everything that was loaded, with ways to look it up.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::rc::Rc;

use crate::model::document::{Document, Page};
use crate::model::figure::{Figure, FiscalYear, Source, Stage};
use crate::model::id::Id;
use crate::model::milestone::Milestone;
use crate::model::relation::{Relation, RelationKind};
use crate::model::subject::{Subject, SubjectKind};
use crate::model::sum::Sum;

/// A checked data package: every reference leads somewhere, no figure is its own ancestor, and
/// every total agrees with its parts as far as it says it does.
#[derive(Debug)]
pub struct Package {
    pub(super) figures: Vec<Figure>,
    pub(super) milestones: Vec<Milestone>,
    pub(super) sums: Vec<Sum>,
    pub(super) subjects: Vec<Subject>,
    pub(super) relations: Vec<Relation>,
    pub(super) documents: Vec<Document>,
    pub(super) pages: Vec<Page>,
    pub(super) index: Index,
}

/// Where in the table of figures something stands.
#[derive(Debug, Default)]
pub(super) struct Index {
    /// The row of the newest fiscal year of each figure.
    pub(super) newest: BTreeMap<Id, usize>,
    /// The rows that name a parent, by that parent and their own year, in the order of the table.
    pub(super) children: BTreeMap<(Id, Option<FiscalYear>), Vec<usize>>,
    /// The year that is explored.
    edition: Option<FiscalYear>,
}

/// A package that is handed on without copying; equal to itself only.
#[derive(Clone, Debug)]
pub struct SharedPackage(Rc<Package>);

impl Package {
    /// Every row of figures, in the order of the table.
    pub fn figures(&self) -> &[Figure] {
        &self.figures
    }

    /// Every figure in its newest fiscal year, in the order of the table.
    pub fn current(&self) -> impl Iterator<Item = &Figure> {
        let is_newest = |(row, figure): &(usize, &Figure)| {
            self.index.newest.get(&figure.id).is_some_and(|newest| newest == row)
        };
        self.figures.iter().enumerate().filter(is_newest).map(|(_, figure)| figure)
    }

    /// A figure by name, in its newest fiscal year.
    pub fn figure(&self, id: &Id) -> Option<&Figure> {
        self.figures.get(*self.index.newest.get(id)?)
    }

    /// Every milestone, in the order of the table.
    pub fn milestones(&self) -> &[Milestone] {
        &self.milestones
    }

    /// A milestone by name.
    pub fn milestone(&self, id: &Id) -> Option<&Milestone> {
        self.milestones.iter().find(|it| it.id == *id)
    }

    /// Every sum of our own, in the order of the table.
    pub fn sums(&self) -> &[Sum] {
        &self.sums
    }

    /// A sum by name.
    pub fn sum(&self, id: &Id) -> Option<&Sum> {
        self.sums.iter().find(|it| it.id == *id)
    }

    /// A subject by name.
    pub fn subject(&self, id: &Id) -> Option<&Subject> {
        self.subjects.iter().find(|it| it.id == *id)
    }

    /// The subjects of a kind, in the order of the table.
    pub fn subjects(&self, kind: SubjectKind) -> impl Iterator<Item = &Subject> {
        self.subjects.iter().filter(move |it| it.kind == kind)
    }

    /// The figures that measure a subject, in the order of the table.
    pub fn figures_of(&self, subject: &Id) -> impl Iterator<Item = &Figure> {
        self.current().filter(move |it| it.subject.as_ref() == Some(subject))
    }

    /// Every relation, in the order of the table.
    pub fn relations(&self) -> &[Relation] {
        &self.relations
    }

    /// What a figure or subject leads to by a relation.
    pub fn related_to<'a>(
        &'a self,
        from: &'a Id,
        kind: RelationKind,
    ) -> impl Iterator<Item = &'a Id> {
        let from_here = move |it: &&Relation| it.kind == kind && it.from == *from;
        self.relations.iter().filter(from_here).map(|it| &it.to)
    }

    /// Every document, in the order of the table.
    pub fn documents(&self) -> &[Document] {
        &self.documents
    }

    /// A document by name.
    pub fn document(&self, id: &Id) -> Option<&Document> {
        self.documents.iter().find(|it| it.id == *id)
    }

    /// The pages of a document, in its order.
    pub fn pages<'a>(&'a self, document: &'a Id) -> impl Iterator<Item = &'a Page> {
        self.pages.iter().filter(move |page| page.document == *document)
    }

    /// The pages on which a source stands, in the order of the document.
    pub fn pages_of<'a>(&'a self, source: &'a Source) -> impl Iterator<Item = &'a Page> {
        self.pages.iter().filter(|page| source.lines.runs().iter().any(|it| page.holds(source, it)))
    }

    /// The newest fiscal year for which there is an initial budget: the year that is explored.
    ///
    /// Year 0 if there is none, in which nothing is known.
    pub fn edition(&self) -> FiscalYear {
        self.index.edition.unwrap_or(FiscalYear::new(0))
    }
}

impl Index {
    /// Notes where the newest row of each figure stands, and the rows below each parent.
    pub(super) fn of(figures: &[Figure]) -> Index {
        let mut newest: BTreeMap<Id, usize> = BTreeMap::new();
        let year_of = |row: usize| figures.get(row).and_then(|it| it.fiscal_year);
        for (row, figure) in figures.iter().enumerate() {
            let known = newest.get(&figure.id);
            if known.is_none_or(|known| year_of(*known) < figure.fiscal_year) {
                newest.insert(figure.id.clone(), row);
            }
        }
        let mut children: BTreeMap<(Id, Option<FiscalYear>), Vec<usize>> = BTreeMap::new();
        for (row, figure) in figures.iter().enumerate() {
            if let Some(parent) = &figure.parent {
                children.entry((parent.clone(), figure.fiscal_year)).or_default().push(row);
            }
        }
        let initial = figures.iter().filter(|it| it.stage == Some(Stage::Initial));
        let edition = initial.filter_map(|it| it.fiscal_year).max();
        Index { newest, children, edition }
    }
}

impl SharedPackage {
    /// Shares a package.
    pub fn new(package: Package) -> SharedPackage {
        SharedPackage(Rc::new(package))
    }
}

impl Deref for SharedPackage {
    type Target = Package;

    fn deref(&self) -> &Package {
        &self.0
    }
}

impl PartialEq for SharedPackage {
    fn eq(&self, other: &SharedPackage) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
