//! The figures that measure alliances, and what is said of each.

use crate::chart::forms::alliances::extent::Extent;
use crate::describe::context::Context;
use crate::describe::mark_name;
use crate::describe::stop::Stop;
use crate::model::id::Id;
use crate::model::item::{Item, Kind};
use crate::model::qualifier::Qualifier;
use crate::model::relation::RelationKind;

/// The figures of an alliance that are known, column by column.
pub(super) fn figures<'a>(
    context: Context<'a>,
    extent: Extent,
    alliance: &Id,
) -> Vec<Vec<&'a Item>> {
    let of = |kinds: &&[Kind]| -> Vec<&'a Item> {
        let figures = context.dataset.items_of(alliance);
        figures
            .filter(|it| kinds.contains(&it.kind) && context.compared(it).now.value.is_some())
            .collect()
    };
    extent.columns().iter().map(of).collect()
}

/// The figures of a kind that measure alliances.
pub(super) fn of_kind(context: Context<'_>, kind: Kind) -> impl Iterator<Item = &Item> {
    context.dataset.of_kind(kind).filter(|it| it.subject.is_some())
}

/// Members and expected participants that do not agree.
pub(super) fn disagreements(context: Context<'_>) -> impl Iterator<Item = (&Item, &Item)> {
    let pair = |from: &Id, to: &Id| Some((context.dataset.item(from)?, context.dataset.item(to)?));
    let relations = context.dataset.relations_of_kind(RelationKind::Disagrees);
    relations.filter_map(move |it| pair(&it.from, &it.to))
}

/// The name of the alliance that a figure measures.
pub(super) fn alliance_of<'a>(context: Context<'a>, figure: &Item) -> &'a str {
    let alliance = figure.subject.as_ref().and_then(|id| context.dataset.subject(id));
    alliance.map_or("", |it| context.lang.pick(&it.label))
}

/// The number of a figure; funding may be given in another form than money, which is said with it.
pub(super) fn amount(context: Context<'_>, figure: &Item) -> Option<String> {
    let value = context.value(figure)?;
    Some(match context.compared(figure).now.is(Qualifier::Equivalent) {
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

/// The places of the figures of an alliance on a walk.
pub(super) fn stops<'a>(
    context: Context<'a>,
    figures: Vec<&'a Item>,
) -> impl Iterator<Item = Stop> + 'a {
    figures.into_iter().enumerate().map(move |(idx, figure)| {
        let alliance = figure.subject.as_ref().and_then(|id| context.dataset.subject(id));
        // The first says for all of them what the alliance is about.
        let about = alliance.filter(|_| idx == 0).map(|it| context.lang.pick(&it.detail));
        let said = [about, warning(context, figure)].into_iter().flatten().map(str::to_owned);
        let said: Vec<String> =
            [mark_name::figure(context, figure, None)].into_iter().chain(said).collect();
        Stop {
            key: mark_name::key(figure),
            within: None,
            label: context.lang.join(&said),
            opens: false,
        }
    })
}
