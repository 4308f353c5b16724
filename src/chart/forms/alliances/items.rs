//! The items that measure alliances, and what is said of each.

use crate::chart::forms::alliances::extent::Extent;
use crate::describe::context::Context;
use crate::describe::mark_name;
use crate::describe::stop::Stop;
use crate::model::id::Id;
use crate::model::item::{Item, Kind};
use crate::model::qualifier::Qualifier;
use crate::model::relation::RelationKind;

/// The items of an alliance that are known, column by column.
pub(super) fn items<'a>(context: Context<'a>, extent: Extent, alliance: &Id) -> Vec<Vec<&'a Item>> {
    let of = |kinds: &&[Kind]| -> Vec<&'a Item> {
        let items = context.dataset.items_of(alliance);
        items
            .filter(|it| kinds.contains(&it.kind) && context.compared(it).now.value.is_some())
            .collect()
    };
    extent.columns().iter().map(of).collect()
}

/// The items of a kind that measure alliances.
pub(super) fn of_kind(context: Context<'_>, kind: Kind) -> impl Iterator<Item = &Item> {
    context.dataset.of_kind(kind).filter(|it| it.subject.is_some())
}

/// Members and expected participants that do not agree.
pub(super) fn disagreements(context: Context<'_>) -> impl Iterator<Item = (&Item, &Item)> {
    let pair = |from: &Id, to: &Id| Some((context.dataset.item(from)?, context.dataset.item(to)?));
    let relations = context.dataset.relations_of_kind(RelationKind::Disagrees);
    relations.filter_map(move |it| pair(&it.from, &it.to))
}

/// The name of the alliance that an item measures.
pub(super) fn alliance_of<'a>(context: Context<'a>, item: &Item) -> &'a str {
    let alliance = item.subject.as_ref().and_then(|id| context.dataset.subject(id));
    alliance.map_or("", |it| context.lang.pick(&it.label))
}

/// The number of an item; funding may be given in another form than money, which is said with it.
pub(super) fn amount(context: Context<'_>, item: &Item) -> Option<String> {
    let value = context.value(item)?;
    Some(match context.compared(item).now.is(Qualifier::Equivalent) {
        true => (context.lang.alliances().equivalent)(&value),
        false => value,
    })
}

/// What is said of expected participants with which the document disagrees itself.
pub(super) fn warning(context: Context<'_>, expected: &Item) -> Option<&'static str> {
    let mut relations = context.dataset.relations_of(&expected.id);
    let disagrees = relations.any(|it| it.kind == RelationKind::Disagrees && it.to == expected.id);
    disagrees.then_some(context.lang.alliances().unequal)
}

/// The places of the items of an alliance on a walk.
pub(super) fn stops<'a>(
    context: Context<'a>,
    items: Vec<&'a Item>,
) -> impl Iterator<Item = Stop> + 'a {
    items.into_iter().enumerate().map(move |(idx, item)| {
        let alliance = item.subject.as_ref().and_then(|id| context.dataset.subject(id));
        // The first says for all of them what the alliance is about.
        let about = alliance.filter(|_| idx == 0).map(|it| context.lang.pick(&it.detail));
        let said = [about, warning(context, item)].into_iter().flatten().map(str::to_owned);
        let said: Vec<String> =
            [mark_name::item(context, item, None)].into_iter().chain(said).collect();
        Stop {
            key: mark_name::key(item),
            within: None,
            label: context.lang.join(&said),
            opens: false,
        }
    })
}
