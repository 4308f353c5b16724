//! The cost that parties share, as the chart shows it: who bears how much, and who builds what.

use crate::describe::context::Context;
use crate::describe::duties::builders;
use crate::describe::mark_name;
use crate::describe::stop::Stop;
use crate::model::id::Id;
use crate::model::item::Item;
use crate::model::key::Key;
use crate::model::quantity::Yen;
use crate::model::relation::RelationKind;
use crate::model::subject::{Subject, SubjectKind};
use crate::model::term::Tone;

/// A cost, who bears it, and what they build.
#[derive(Debug)]
pub(super) struct Cost<'a> {
    pub(super) total: &'a Item,
    pub(super) portions: Vec<Portion<'a>>,
    pub(super) components: Vec<&'a Subject>,
    /// The right end of the axis, in millions.
    pub(super) max: f64,
}

/// A part of the cost and who bears it.
#[derive(Debug)]
pub(super) struct Portion<'a> {
    pub(super) item: &'a Item,
    pub(super) party: &'a Subject,
    /// Where it starts and ends as printed, and how far off either end may be, in millions.
    pub(super) from: f64,
    pub(super) to: f64,
    pub(super) tolerance: f64,
    /// The first party has the colour of the programme, the others that of none.
    pub(super) tone: Option<Tone>,
}

impl<'a> Cost<'a> {
    /// The shared cost of the dataset, with the amounts that are shown; nothing if an amount or a party is missing.
    pub(super) fn of(context: Context<'a>) -> Option<Cost<'a>> {
        let dataset = context.dataset;
        let total = dataset.shared_cost()?;
        let mut portions: Vec<Portion<'_>> = Vec::new();
        let mut from = 0.0;
        for item in dataset.parts(total) {
            let party = dataset.subject(item.subject.as_ref()?)?;
            let value = context.compared(item).now.value?;
            let to = from + value.yen()?.millions_f64();
            let tolerance = value.precision_yen().unwrap_or(Yen::ZERO).millions_f64() / 2.0;
            let tone = context.tone(item).filter(|_| portions.is_empty());
            portions.push(Portion { item, party, from, to, tolerance, tone });
            from = to;
        }
        let components: Vec<&Subject> = dataset.subjects(SubjectKind::Component).collect();
        let max = portions.last().map(|it| (it.to + it.tolerance) * 1.01)?;
        Some(Cost { total, portions, components, max })
    }

    /// A stop for each portion, in the order of the bar.
    pub(super) fn portion_stops(&self, context: Context<'_>) -> impl Iterator<Item = Stop> {
        self.portions
            .iter()
            .map(move |it| stop(mark_name::key(it.item), mark_name::item(context, it.item, None)))
    }

    /// A stop for each component, in the order of the matrix.
    pub(super) fn component_stops(&self, context: Context<'_>) -> impl Iterator<Item = Stop> {
        self.components.iter().map(move |it| {
            let label = format!("{}: {}", name(context, it), builders(context, it));
            stop(Key::Subject(it.id.clone()), label)
        })
    }
}

fn stop(key: Key, label: String) -> Stop {
    Stop { key, within: None, label, opens: false }
}

/// Whether a party builds a component.
pub(super) fn builds(context: Context<'_>, component: &Subject, party: &Id) -> bool {
    context.dataset.related_to(&component.id, RelationKind::BuiltBy).any(|it| it == party)
}

/// A component with what it consists of.
pub(super) fn name(context: Context<'_>, component: &Subject) -> String {
    context.lang.aside(context.lang.pick(&component.label), context.lang.pick(&component.detail))
}
