//! The entry of a subject.

use crate::describe::context::Context;
use crate::describe::duties;
use crate::describe::ledger::{Detail, Entry, Fact, fact, facts};
use crate::model::relation::RelationKind;
use crate::model::subject::Subject;

/// A subject: what it belongs to, who builds it, agreements, source.
pub(super) fn entry(context: Context<'_>, it: &Subject) -> Entry {
    let (dataset, ledger) = (context.dataset, context.lang.ledger_entry());
    let part_of = it.parent.as_ref().and_then(|id| dataset.subject(id));
    let part_of = part_of.map_or("", |it| context.lang.pick(&it.label)).to_owned();
    let detail = context.lang.pick(&it.detail).to_owned();
    let simple = [
        (ledger.belongs_to, part_of),
        (ledger.built_by, duties::builders(context, it)),
        (ledger.remarks, detail),
    ];
    let simple = simple.into_iter().filter(|(_, detail)| !detail.is_empty());
    let mut known: Vec<Fact> = simple.map(|(term, detail)| fact(term, detail)).collect();
    let agreements = dataset.related_to(&it.id, RelationKind::PartyTo);
    let agreements = agreements.filter_map(|id| dataset.milestone(id));
    let agreements = agreements.map(|it| context.lang.pick(&it.label).to_owned()).collect();
    known.extend(facts(ledger.party_to, agreements));
    known.push(fact(ledger.source, Detail::source(context, &it.source)));
    Entry { title: context.lang.pick(&it.label).to_owned(), facts: known, opens: None }
}
