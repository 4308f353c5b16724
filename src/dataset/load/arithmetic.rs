//! What must hold between the numbers of a dataset: totals and their parts, sums of our own, repeats.

use std::collections::BTreeSet;

use crate::dataset::Dataset;
use crate::dataset::checks::{self, Verdict};
use crate::dataset::load::error::{LoadError, Problem};
use crate::dataset::load::raw::FigureRow;
use crate::dataset::load::schema;
use crate::model::id::Id;
use crate::model::measure::MeasureError;
use crate::model::observation::Parts;
use crate::model::order;
use crate::model::relation::{Relation, RelationKind};
use crate::model::sum::Sum;

/// Checks that the total of a row says how its parts relate to it, and that this is so in both years that the row prints.
pub(super) fn check_parts(dataset: &Dataset, row: &FigureRow, errors: &mut Vec<LoadError>) {
    let mut report = |column: &'static str, problem: Problem| {
        errors.push(LoadError::of_cell(schema::FIGURES.file, row.line, column, problem));
    };
    let Some(total) = dataset.item(&row.id) else { return };
    let Some(own) = total.observation_by(&row.document, row.budget_year) else { return };
    match (own.parts, dataset.parts_of(total, own).count()) {
        (None, 0) => return,
        (None, n) => return report("parts", Problem::PartsUndeclared(n)),
        (Some(_), 0) => return report("parts", Problem::PartsMissing),
        (Some(_), _) => (),
    }
    for observation in total.observations.iter().filter(|it| it.is_printed_beside(own)) {
        let column = if observation.is_comparative() { "previous_value" } else { "value" };
        let check = match checks::check_observation(dataset, total, observation) {
            Ok(check) => check,
            Err(MeasureError::Unknown(_)) => {
                if column == "value" && own.value.is_some() {
                    report("parts", Problem::PartsUnknown);
                }
                continue;
            }
            Err(error) => return report("parts", Problem::PartsUnlike(error)),
        };
        let (printed, parts) = (check.printed.amount(), check.parts.amount());
        if check.verdict == Verdict::NotItemised && check.difference.value.mantissa() > 0 {
            report(column, Problem::PartsExceed { printed, parts });
        }
        if check.verdict == Verdict::DoesNotAddUp && own.parts == Some(Parts::All) {
            let tolerance = check.difference.tolerance_amount();
            report(column, Problem::PartsDiffer { printed, parts, tolerance });
        }
    }
}

/// Checks that a sum of our own adds what measures the same thing, and no money twice.
pub(super) fn check_sum(dataset: &Dataset, sum: &Sum, line: u64, errors: &mut Vec<LoadError>) {
    let mut report = |problem: Problem| {
        errors.push(LoadError::of_cell(schema::SUMS.file, line, "addends", problem));
    };
    if let Err(error) = dataset.total_of(sum) {
        report(Problem::SumRefused(error));
    }
    for (idx, one) in sum.addends.iter().enumerate() {
        for other in sum.addends.iter().skip(idx + 1) {
            if one == other || is_same_money(dataset, one, other) {
                report(Problem::SumCountsTwice(one.clone(), other.clone()));
            }
        }
    }
}

/// Whether two figures hold money of each other, by whatever the tables say of them and of the
/// totals that they are parts of.
fn is_same_money(dataset: &Dataset, one: &Id, other: &Id) -> bool {
    let (above_one, above_other) =
        (with_totals_above(dataset, one), with_totals_above(dataset, other));
    let forbids = |it: &Relation| {
        let is_forbidden = match it.kind {
            RelationKind::MustNotAdd
            | RelationKind::SameFigure
            | RelationKind::PartAcrossAccounts => true,
            RelationKind::SameMoney
            | RelationKind::CeilingBeside
            | RelationKind::PrintedBeside
            | RelationKind::Disagrees
            | RelationKind::BuiltBy
            | RelationKind::PartyTo
            | RelationKind::SameEvent
            | RelationKind::OutcomeOf => false,
        };
        let joins = |from: &BTreeSet<&Id>, to: &BTreeSet<&Id>| {
            from.contains(&it.from) && to.contains(&it.to)
        };
        is_forbidden && (joins(&above_one, &above_other) || joins(&above_other, &above_one))
    };
    above_one.contains(other)
        || above_other.contains(one)
        || above_one.iter().any(|it| dataset.relations_of(it).any(forbids))
}

/// A figure, every total above it, and whatever prints the money of one of these again.
fn with_totals_above<'a>(dataset: &'a Dataset, id: &'a Id) -> BTreeSet<&'a Id> {
    let above = dataset.ancestors(id).into_iter().chain(dataset.item(id));
    let again = above.flat_map(|it| dataset.same_money(it));
    order::set_of(again.map(|it| &it.id))
}

/// Checks that figures which a relation calls different are, and that those which it calls the same number are equal.
pub(super) fn check_repeat(
    dataset: &Dataset,
    relation: &Relation,
    line: u64,
    errors: &mut Vec<LoadError>,
) {
    let problem = match (relation.kind, checks::agree(dataset, &relation.from, &relation.to)) {
        // A number that is not known does not disagree with any.
        (RelationKind::Disagrees, Some(true) | None) => Problem::NoDisagreement,
        (RelationKind::SameMoney | RelationKind::SameFigure, Some(false)) => Problem::NoAgreement,
        _ => return,
    };
    errors.push(LoadError::of_cell(schema::RELATIONS.file, line, "kind", problem));
}
