//! Who builds what.

use crate::describe::context::Context;
use crate::model::relation::RelationKind;
use crate::model::subject::Subject;

/// Who builds a component, in words.
pub fn builders(context: Context<'_>, component: &Subject) -> String {
    let parties = context.dataset.related_to(&component.id, RelationKind::BuiltBy);
    let names = parties.filter_map(|id| context.dataset.subject(id));
    let names: Vec<&str> = names.map(|it| context.lang.pick(&it.label)).collect();
    context.lang.join(&names)
}
