//! The alliances in words.

use crate::chart::forms::alliances::items::{alliance_of, amount, disagreements, of_kind};
use crate::chart::forms::alliances::table;
use crate::describe::context::Context;
use crate::describe::description::{Description, places};
use crate::model::about::AboutField;
use crate::model::item::{Item, Kind};
use crate::model::measure::Measure;
use crate::model::subject::SubjectKind;
use crate::words::numbers;

/// Title, sentences, table and sources.
pub(super) fn describe(context: Context<'_>) -> Description {
    let words = context.lang.alliances();
    let funding: Vec<&Item> = of_kind(context, Kind::ExpectedFunding).collect();
    // Where one of them is not known or is of another year, there is no sum to tell.
    let measures = funding.iter().map(|it| it.measure_of(context.compared(it).now));
    let sum = measures.collect::<Option<Vec<Measure>>>().and_then(|it| Measure::sum(it).ok());
    let year = funding.iter().find_map(|it| context.compared(it).now.period);
    let year = year.map(|year| context.year(year)).unwrap_or_default();
    let sum = sum.map(|it| numbers::measure(context.notation(), it));
    let meaning = context.about(AboutField::AlliancesMeaning);
    let mut sentences: Vec<String> = Vec::new();
    sentences.extend(sum.map(|sum| (words.sentence)(meaning, &sum, funding.len(), &year)));
    sentences.push(words.scales.to_owned());
    sentences.extend(disagreements(context).map(|(members, expected)| {
        (words.disagreement)(
            alliance_of(context, members),
            &context.value(members).unwrap_or_default(),
            &context.value(expected).unwrap_or_default(),
        )
    }));
    let items: Vec<&Item> = context
        .dataset
        .subjects(SubjectKind::Alliance)
        .flat_map(|it| context.dataset.items_of(&it.id))
        .collect();
    Description {
        title: title(context, &funding),
        sentences,
        table: table::table(context),
        places: places(context, items),
    }
}

/// The finding: which alliance is expected to receive most, and whether it has most members too.
fn title(context: Context<'_>, funding: &[&Item]) -> String {
    let words = context.lang.alliances();
    let Some(most) = funding.iter().max_by_key(|it| context.compared(it).now.yen()) else {
        return String::new();
    };
    let name = alliance_of(context, most);
    let amount = amount(context, most).unwrap_or_default();
    let number = |it: &Item| context.compared(it).now.value.map(|it| it.value);
    let members = of_kind(context, Kind::Members)
        .max_by(|a, b| match (number(a), number(b)) {
            (Some(a), Some(b)) => a.compare(b),
            (a, b) => a.is_some().cmp(&b.is_some()),
        })
        .filter(|it| it.subject == most.subject);
    match members {
        Some(members) => {
            let members = context.value(members).unwrap_or_default();
            (words.leads)(name, &members, &amount)
        }
        None => (words.most_funding)(name, &amount),
    }
}
