//! A dataset: checked tables, and ways to look up in them.
//!
//! [`load`] is the only way to one. Whatever shows, searches or exports data takes the [`Dataset`] that is shown as a
//! value; none asks for the one that the program holds.

mod terms;
mod index;
mod vocabulary;
mod tree;
pub mod breakdown;
mod revisions;
mod sums;
mod shared_cost;
mod languages;
mod text_languages;
pub mod checks;
pub mod agreement;
pub mod share;
pub mod load;

use std::ops::Deref;
use std::rc::Rc;

use crate::dataset::index::TableIndex;
use crate::dataset::languages::Languages;
use crate::dataset::terms::Terms;
use crate::model::about::About;
#[cfg(not(target_arch = "wasm32"))]
use crate::model::about::AboutField;
use crate::model::date::When;
use crate::model::document::{Document, Page};
use crate::model::fiscal_year::FiscalYear;
use crate::model::id::Id;
use crate::model::item::{Item, Kind};
use crate::model::key::Key;
#[cfg(not(target_arch = "wasm32"))]
use crate::model::label::Label;
use crate::model::lines::Run;
use crate::model::milestone::Milestone;
use crate::model::observation::Observation;
use crate::model::open_question::OpenQuestion;
use crate::model::order;
use crate::model::qualifier::Qualifier;
use crate::model::relation::{Relation, RelationKind};
use crate::model::revision::{Revision, Version};
use crate::model::source::Source;
use crate::model::subject::{Subject, SubjectKind};
use crate::model::sum::Sum;
use crate::model::synonyms::Synonyms;

/// Tables that were checked: every reference leads somewhere, no item is its own ancestor, and
/// every total agrees with its parts as far as it says it does.
#[derive(Debug)]
pub struct Dataset {
    about: About,
    #[cfg(not(target_arch = "wasm32"))]
    descriptions: Vec<(Id, Label)>,
    issued: When,
    terms: Terms,
    items: Vec<Item>,
    milestones: Vec<Milestone>,
    sums: Vec<Sum>,
    subjects: Vec<Subject>,
    synonyms: Vec<Synonyms>,
    relations: Vec<Relation>,
    open_questions: Vec<OpenQuestion>,
    documents: Vec<Document>,
    pages: Vec<Page>,
    changes: Vec<Revision>,
    version: Version,
    index: TableIndex,
    languages: Languages,
}

/// A dataset that is cloned without copying its tables; equal to its clones only.
#[derive(Clone, Debug)]
pub struct SharedDataset(Rc<Dataset>);

impl Dataset {
    /// What the dataset is called, who made it, and what may be done with it.
    pub fn about(&self) -> &About {
        &self.about
    }

    /// What a page is about, by the code of the page; what the whole dataset is about, if it has no description of the
    /// page.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn description(&self, page: &str) -> &Label {
        let found = self.descriptions.iter().find(|(it, _)| it.as_str() == page);
        found.map_or_else(|| self.about.text(AboutField::Purpose), |(_, text)| text)
    }

    /// The day on which the version of the data was issued.
    pub fn issued(&self) -> When {
        self.issued
    }

    /// Every item, in the order of the newest row of each.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// An item by name.
    pub fn item(&self, id: &Id) -> Option<&Item> {
        index::rows_at(&self.items, self.index.items.get(id)).next()
    }

    /// The items of a kind, in order.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Item> {
        index::rows_at(&self.items, self.index.items_by_kind.get(kind as usize))
    }

    /// The qualifiers that some figure has, in the order of their list.
    pub fn qualifiers(&self) -> impl Iterator<Item = Qualifier> {
        self.index.qualifiers.iter().copied()
    }

    /// Every milestone, in the order of the table.
    pub fn milestones(&self) -> &[Milestone] {
        &self.milestones
    }

    /// A milestone by name.
    pub fn milestone(&self, id: &Id) -> Option<&Milestone> {
        index::rows_at(&self.milestones, self.index.milestones.get(id)).next()
    }

    /// Every sum of our own, in the order of the table.
    pub fn sums(&self) -> &[Sum] {
        &self.sums
    }

    /// A sum by name.
    pub fn sum(&self, id: &Id) -> Option<&Sum> {
        index::rows_at(&self.sums, self.index.sums.get(id)).next()
    }

    /// A subject by name.
    pub fn subject(&self, id: &Id) -> Option<&Subject> {
        index::rows_at(&self.subjects, self.index.subjects.get(id)).next()
    }

    /// The subjects of a kind, in the order of the table.
    pub fn subjects(&self, kind: SubjectKind) -> impl Iterator<Item = &Subject> {
        self.subjects.iter().filter(move |it| it.kind == kind)
    }

    /// Other names for what the dataset names, in the order of the table.
    pub fn synonyms(&self) -> &[Synonyms] {
        &self.synonyms
    }

    /// The items that measure a subject, in order.
    pub fn items_of(&self, subject: &Id) -> impl Iterator<Item = &Item> {
        index::rows_at(&self.items, self.index.items_by_subject.get(subject))
    }

    /// Every relation, in the order of the table.
    pub fn relations(&self) -> &[Relation] {
        &self.relations
    }

    /// The relations of a kind, in the order of the table.
    pub fn relations_of_kind(&self, kind: RelationKind) -> impl Iterator<Item = &Relation> {
        index::rows_at(&self.relations, self.index.relations_by_kind.get(kind as usize))
    }

    /// The relations with something at either end, in the order of the table.
    pub fn relations_of(&self, end: &Id) -> impl Iterator<Item = &Relation> {
        index::rows_at(&self.relations, self.index.relations_by_end.get(end))
    }

    /// The other ends of the relations of a kind that begin at an item, subject or milestone.
    pub fn related_to<'a>(
        &'a self,
        from: &'a Id,
        kind: RelationKind,
    ) -> impl Iterator<Item = &'a Id> {
        let from_here = move |it: &&Relation| it.kind == kind && it.from == *from;
        self.relations_of(from).filter(from_here).map(|it| &it.to)
    }

    /// Every open question of the documents, in the order of the table.
    pub fn open_questions(&self) -> &[OpenQuestion] {
        &self.open_questions
    }

    /// The open questions about a figure or a milestone, in the order of the table; nothing else has any.
    pub fn open_questions_about(&self, key: &Key) -> impl Iterator<Item = &OpenQuestion> {
        let rows = match key {
            Key::Item(id) => self.index.questions_by_figure.get(id),
            Key::Milestone(id) => self.index.questions_by_milestone.get(id),
            Key::NotItemised(_) | Key::Sum(_) | Key::Subject(_) => None,
        };
        index::rows_at(&self.open_questions, rows)
    }

    /// Every document, in the order of the table.
    pub fn documents(&self) -> &[Document] {
        &self.documents
    }

    /// A document by name.
    pub fn document(&self, id: &Id) -> Option<&Document> {
        index::rows_at(&self.documents, self.index.documents.get(id)).next()
    }

    /// What a document prints of each item, in the order of the items: one observation for each budget
    /// that has the item. Comparative figures are not among them.
    pub fn printed_in<'a>(
        &'a self,
        document: &'a Id,
    ) -> impl Iterator<Item = (&'a Item, &'a Observation)> {
        let items = index::rows_at(&self.items, self.index.items_by_document.get(document));
        items.flat_map(move |item| {
            let own = item.observations.iter().filter(|it| !it.is_comparative());
            own.filter(|it| it.source.document == *document).map(move |it| (item, it))
        })
    }

    /// Every milestone that a document prints, in the order of the table.
    pub fn milestones_in(&self, document: &Id) -> impl Iterator<Item = &Milestone> {
        index::rows_at(&self.milestones, self.index.milestones_by_document.get(document))
    }

    /// The pages of a document, by their first lines.
    pub fn pages(&self, document: &Id) -> impl Iterator<Item = &Page> {
        index::rows_at(&self.pages, self.index.pages.of_document(document))
    }

    /// The pages that hold lines of a source, in the order of the document.
    pub fn pages_of(&self, source: &Source) -> Vec<&Page> {
        self.pages_with(&source.document, source.lines.runs())
    }

    /// The pages on which a source begins, in the order of the document.
    pub fn first_pages_of(&self, source: &Source) -> Vec<&Page> {
        self.pages_with(&source.document, source.lines.runs().get(..1).unwrap_or_default())
    }

    fn pages_with(&self, document: &Id, runs: &[Run]) -> Vec<&Page> {
        let holding = |lines: &Run| self.index.pages.holding(document, *lines);
        let mut rows: Vec<usize> = runs.iter().flat_map(holding).collect();
        order::sort_by(&mut rows, Ord::cmp);
        rows.dedup();
        rows.into_iter().filter_map(|row| self.pages.get(row)).collect()
    }

    /// The newest fiscal year whose first budget is there: the year that is explored.
    ///
    /// Year 0 if there is none, in which nothing is known.
    pub fn edition(&self) -> FiscalYear {
        self.index.edition.unwrap_or(FiscalYear::new(0))
    }

    /// The fiscal years of which the budget that opens a year has numbers, the newest first: what can be shown,
    /// and compared with each other.
    pub fn periods(&self) -> &[FiscalYear] {
        &self.index.periods
    }
}

impl SharedDataset {
    /// Shares a dataset among all that show it.
    pub fn new(dataset: Dataset) -> SharedDataset {
        SharedDataset(Rc::new(dataset))
    }
}

impl Deref for SharedDataset {
    type Target = Dataset;

    fn deref(&self) -> &Dataset {
        &self.0
    }
}

impl PartialEq for SharedDataset {
    fn eq(&self, other: &SharedDataset) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
