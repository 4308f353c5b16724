//! Figures that are no money, in groups: statistics, experiments, targets, facilities, numbers.

use crate::describe::context::Context;
use crate::describe::description::{self, Heading};
use crate::model::item::{Item, Kind};
use crate::words::facts::Facts;

/// Figures under a heading.
#[derive(Clone, Debug)]
pub struct Group<'a> {
    /// The heading.
    pub heading: &'static str,
    /// The figures, in the order of the data.
    pub items: Vec<&'a Item>,
}

/// The heading of a group, and the kinds of the items in it.
type GroupKinds = (fn(&Facts) -> &'static str, &'static [Kind]);

/// The groups, in the order of the page.
const GROUPS: [GroupKinds; 5] = [
    (|it| it.statistics, &[Kind::Statistic]),
    (|it| it.experiments, &[Kind::Experiment]),
    (|it| it.targets, &[Kind::Target]),
    (|it| it.facilities, &[Kind::Technical]),
    (|it| it.numbers, &[Kind::Count, Kind::Duration, Kind::Progress]),
];

/// The groups; those without figures are left out.
pub fn groups<'a>(context: Context<'a>) -> Vec<Group<'a>> {
    let words = context.lang.facts();
    let group = |(heading, kinds): &GroupKinds| {
        let items = context.dataset.items().iter();
        let items = items.filter(|it| kinds.contains(&it.kind) && it.value().is_some()).collect();
        Group { heading: heading(words), items }
    };
    let groups = GROUPS.iter().map(group);
    groups.filter(|it| !it.items.is_empty()).collect()
}

/// What is drawn in the documents, and cannot be recovered from their text.
pub fn lost<'a>(context: Context<'a>) -> Group<'a> {
    let items = context.dataset.items().iter().filter(|it| it.kind == Kind::Drawing);
    Group { heading: context.lang.facts().lost, items: items.collect() }
}

/// The pages that print all of it.
pub fn places(context: Context<'_>) -> Vec<Heading> {
    let groups = groups(context);
    let items = groups.iter().flat_map(|it| it.items.iter().copied());
    description::places(context, items.chain(lost(context).items))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::Page;

    #[test]
    fn every_kind_of_the_page_is_in_one_group() {
        for kind in Kind::ALL.iter().filter(|it| **it != Kind::Drawing) {
            let n_groups = GROUPS.iter().filter(|(_, kinds)| kinds.contains(kind)).count();
            assert_eq!(n_groups == 1, Page::of_kind(*kind) == Page::Facts, "{kind:?}");
        }
        assert_eq!(Page::of_kind(Kind::Drawing), Page::Facts);
    }
}
