//! Passages for relations, which say what is in several places, kind by kind.

use crate::dataset::agreement;
use crate::dataset::checks;
use crate::describe::checks::passage::{Passage, Section, named, section, thing, verdict};
use crate::describe::context::Context;
use crate::model::id::Id;
use crate::model::key::Key;
use crate::model::order;
use crate::model::relation::{End, Relation, RelationKind};
use crate::words::checks::{Group, Groups};

/// The groups of relations: first what is printed again elsewhere, then what is only beside something else.
pub(super) fn sections(context: Context<'_>) -> (Vec<Section>, Vec<Section>) {
    let of = |kinds: &[RelationKind]| {
        let groups = &context.lang.checks().groups;
        let named = kinds.iter().filter_map(|kind| Some((*kind, group(groups, *kind)?)));
        named.map(|(kind, group)| section(group, passages(context, kind))).collect()
    };
    let again = [
        RelationKind::SameMoney,
        RelationKind::SameFigure,
        RelationKind::SameEvent,
        RelationKind::OutcomeOf,
        RelationKind::Disagrees,
    ];
    let rest = RelationKind::ALL.iter().copied().filter(|it| !again.contains(it));
    (of(&again), of(&rest.collect::<Vec<RelationKind>>()))
}

/// The group of a relation; nothing for relations that say who builds or agrees to what.
fn group(groups: &'static Groups, kind: RelationKind) -> Option<&'static Group> {
    Some(match kind {
        RelationKind::SameMoney => &groups.same_money,
        RelationKind::SameFigure => &groups.same_figure,
        RelationKind::SameEvent => &groups.same_event,
        RelationKind::OutcomeOf => &groups.outcomes,
        RelationKind::Disagrees => &groups.disagrees,
        RelationKind::PartAcrossAccounts => &groups.across,
        RelationKind::CeilingBeside => &groups.ceilings,
        RelationKind::PrintedBeside => &groups.beside,
        RelationKind::MustNotAdd => &groups.must_not_add,
        RelationKind::BuiltBy | RelationKind::PartyTo => return None,
    })
}

fn passages(context: Context<'_>, kind: RelationKind) -> Vec<Passage> {
    let relations = context.dataset.relations_of_kind(kind);
    match kind {
        // Places of one amount follow each other: the whole chain is one passage.
        RelationKind::SameMoney => relations.filter_map(|it| chain(context, it)).collect(),
        // Members and participants have a heading of their own.
        RelationKind::Disagrees => {
            let known = agreement::participations(context.dataset);
            let known = order::set_of(known.iter().map(|it| &it.expected.id));
            let is_known = |it: &Relation| known.contains(&it.to);
            relations.filter(|it| !is_known(it)).map(|it| pair(context, it)).collect()
        }
        _ => relations.map(|it| pair(context, it)).collect(),
    }
}

/// Everything that prints one amount, in one passage for the whole chain of relations.
fn chain(context: Context<'_>, relation: &Relation) -> Option<Passage> {
    let item = context.dataset.item(&relation.from)?;
    let places = context.dataset.same_money(item);
    let [first, second, ..] = places.as_slice() else { return None };
    let is_told = first.id == relation.to && second.id == relation.from;
    let agrees = |id: &Id| checks::agree(context.dataset, id, &first.id) == Some(true);
    let agrees = places.iter().all(|it| agrees(&it.id));
    let things = places.iter().map(|it| Key::Item(it.id.clone()));
    is_told.then(|| Passage {
        verdict: Some(verdict(context.lang, agrees)),
        things: things.filter_map(|key| thing(context, &key)).collect(),
        note: context.lang.pick(&relation.note).trim().to_owned(),
        ..Passage::default()
    })
}

fn pair(context: Context<'_>, relation: &Relation) -> Passage {
    let (from, to) = relation.kind.ends();
    let things = [key(from, &relation.from), key(to, &relation.to)];
    let lead = if relation.kind == RelationKind::MustNotAdd { named } else { thing };
    Passage {
        title: None,
        verdict: outcome(context, relation),
        things: things.iter().filter_map(|key| lead(context, key)).collect(),
        note: context.lang.pick(&relation.note).trim().to_owned(),
        place: None,
    }
}

/// Whether the ends of a relation agree, where it says that they tell of one thing.
fn outcome(context: Context<'_>, relation: &Relation) -> Option<&'static str> {
    let dataset = context.dataset;
    let agrees = match relation.kind {
        RelationKind::SameFigure | RelationKind::Disagrees => {
            checks::agree(dataset, &relation.from, &relation.to)
        }
        RelationKind::SameEvent | RelationKind::OutcomeOf => {
            let ends = dataset.milestone(&relation.from).zip(dataset.milestone(&relation.to));
            let Some(agrees) = ends.and_then(|(one, other)| agreement::same_date(one, other))
            else {
                return Some(context.lang.checks().one_only);
            };
            Some(agrees)
        }
        RelationKind::SameMoney
        | RelationKind::PartAcrossAccounts
        | RelationKind::CeilingBeside
        | RelationKind::PrintedBeside
        | RelationKind::MustNotAdd
        | RelationKind::BuiltBy
        | RelationKind::PartyTo => None,
    };
    agrees.map(|it| verdict(context.lang, it))
}

fn key(end: End, id: &Id) -> Key {
    match end {
        End::Item => Key::Item(id.clone()),
        End::Subject => Key::Subject(id.clone()),
        End::Milestone => Key::Milestone(id.clone()),
    }
}
