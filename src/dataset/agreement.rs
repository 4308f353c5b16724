//! Numbers that the documents give in several places without a relation that says so, and whether they agree.

use std::collections::BTreeSet;

use crate::dataset::Dataset;
use crate::model::date::Bound;
use crate::model::decimal::Decimal;
use crate::model::id::Id;
use crate::model::item::{Item, Kind};
use crate::model::milestone::Milestone;
use crate::model::order;
use crate::model::relation::{Relation, RelationKind};
use crate::model::subject::{Subject, SubjectKind};

/// The members of an alliance, held against the participants that were expected.
#[derive(Clone, Debug, PartialEq)]
pub struct Participation<'a> {
    /// Companies and institutes that are members.
    pub members: Vec<&'a Item>,
    /// The participants expected.
    pub expected: &'a Item,
    /// Whether there are as many members as were expected.
    pub agrees: bool,
}

/// The parties to an agreement, held against those that another document names.
#[derive(Clone, Debug, PartialEq)]
pub struct Parties<'a> {
    /// The agreement.
    pub agreement: &'a Milestone,
    /// Its parties.
    pub parties: Vec<&'a Subject>,
    /// Whether the other document names each of them, and no other of their kind.
    pub agrees: bool,
}

/// The figures that are on several pages, in the order of the table.
pub fn on_several_pages(dataset: &Dataset) -> Vec<&Item> {
    dataset.items().iter().filter(|it| dataset.pages_of(it.source()).len() > 1).collect()
}

/// Members and expected participants of every alliance that has both.
pub fn participations(dataset: &Dataset) -> Vec<Participation<'_>> {
    let participation = |alliance: &'_ Subject| {
        let of = |kind: Kind| dataset.items_of(&alliance.id).filter(move |it| it.kind == kind);
        let members = of(Kind::Members).chain(of(Kind::MemberInstitutes));
        let members: Vec<&Item> = members.collect();
        let expected = of(Kind::ExpectedParticipants).next()?;
        let counts = members.iter().map(|it| it.decimal());
        let sum = counts.into_iter().try_fold(Decimal::ZERO, |sum, it| sum.checked_add(it?))?;
        let agrees = sum.compare(expected.decimal()?).is_eq();
        (!members.is_empty()).then_some(Participation { members, expected, agrees })
    };
    dataset.subjects(SubjectKind::Alliance).filter_map(participation).collect()
}

/// The parties of every agreement that are named in another document, too.
pub fn parties(dataset: &Dataset) -> Vec<Parties<'_>> {
    let is_elsewhere = |it: &&Relation| {
        let party = dataset.subject(&it.from);
        party.is_some_and(|party| party.source.document != it.source.document)
    };
    let says = dataset.relations_of_kind(RelationKind::PartyTo).filter(is_elsewhere);
    let mut known: BTreeSet<&Id> = BTreeSet::new();
    let agreements = says.map(|it| &it.to).filter(|it| known.insert(it));
    let siblings = Siblings::of(dataset);
    let of_one = |id: &Id| {
        let is_party = |it: &&Relation| it.kind == RelationKind::PartyTo && it.to == *id;
        let said = || dataset.relations_of(id).filter(is_party);
        let named = said().filter(is_elsewhere);
        let parties: Vec<&Subject> = named.filter_map(|it| dataset.subject(&it.from)).collect();
        let n_alike = siblings.count(parties.first()?);
        let agrees = parties.len() == n_alike && parties.len() == said().count();
        Some(Parties { agreement: dataset.milestone(id)?, parties, agrees })
    };
    agreements.filter_map(of_one).collect()
}

/// The kind and the parent of every subject, sorted, to count those that share both.
struct Siblings<'a>(Vec<(SubjectKind, Option<&'a Id>)>);

impl<'a> Siblings<'a> {
    fn of(dataset: &'a Dataset) -> Siblings<'a> {
        let subjects = SubjectKind::ALL.iter().flat_map(|kind| dataset.subjects(*kind));
        let mut all: Vec<(SubjectKind, Option<&Id>)> =
            subjects.map(|it| (it.kind, it.parent.as_ref())).collect();
        order::sort_by_key(&mut all, |it| *it);
        Siblings(all)
    }

    /// How many subjects have the kind and the parent of this one.
    fn count(&self, one: &Subject) -> usize {
        let alike = (one.kind, one.parent.as_ref());
        let n_until = self.0.partition_point(|it| *it <= alike);
        n_until - self.0.partition_point(|it| *it < alike)
    }
}

/// Whether two dates can be that of one event; nothing if either is not known.
pub fn same_date(one: &Milestone, other: &Milestone) -> Option<bool> {
    let (a, b) = (days(one)?, days(other)?);
    let within = |a: (Day, Day), b: (Day, Day)| b.0 <= a.0 && a.1 <= b.1;
    Some(within(a, b) || within(b, a))
}

/// Year, month and day; a month may be taken to have 31 days.
type Day = (u16, u8, u8);

/// The first and last day on which an event may have been, as its date and bound say.
fn days(it: &Milestone) -> Option<(Day, Day)> {
    let date = it.date?;
    let (first, last) = (date.first_day(), date.last_day());
    Some(match it.bound {
        Bound::At | Bound::Within | Bound::End => (first, last),
        Bound::Until | Bound::By => ((0, 1, 1), last),
        Bound::Since => (first, (u16::MAX, 12, 31)),
    })
}
