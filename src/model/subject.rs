//! Subjects of items and milestones: alliances, parties, partners, parts of a facility.

use crate::model::id::Id;
use crate::model::label::Label;
use crate::model::source::Source;

/// Something that figures measure or that builds, pays or takes part.
#[derive(Clone, Debug, PartialEq)]
pub struct Subject {
    /// Its name in tables and links.
    pub id: Id,
    /// Its kind.
    pub kind: SubjectKind,
    /// The subject that it belongs to.
    pub parent: Option<Id>,
    /// What a reader sees.
    pub label: Label,
    /// What the document adds to the name; both may be empty.
    pub detail: Label,
    /// Where a document names it.
    pub source: Source,
}

codes! {
    /// The kind of a subject.
    pub enum SubjectKind {
        /// An alliance of companies around a technology.
        Alliance = "alliance",
        /// A side that bears an amount of a shared cost.
        Party = "party",
        /// A member of a side.
        Partner = "partner",
        /// A part of a facility that a party builds.
        Component = "component",
        /// An international project, or a project within one.
        Project = "project",
        /// A side of an international project: 極.
        Member = "member",
        /// An organisation.
        Organisation = "organisation",
        /// A company.
        Company = "company",
        /// A building or an installation.
        Facility = "facility",
    }
}
