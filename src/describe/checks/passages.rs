//! The lists of passages: what is printed in several places, and the open questions of the documents.

use crate::dataset::agreement::{self, Participation, Parties};
use crate::describe::checks::passage::{
    Passage, Section, Thing, dated, named, section, thing, verdict,
};
use crate::describe::checks::relations;
use crate::describe::context::Context;
use crate::model::item::Item;
use crate::model::key::Key;
use crate::model::measure::Measure;
use crate::model::open_question::{OpenQuestion, State};
use crate::model::sum::Sum;
use crate::words::numbers;

/// Everything that is printed in several places, group by group; groups without passages are left
/// out.
pub fn places(context: Context<'_>) -> Vec<Section> {
    let groups = &context.lang.checks().groups;
    let (before, after) = relations::sections(context);
    let derived = [
        section(&groups.participants, participants(context)),
        section(&groups.parties, parties(context)),
    ];
    let pages = [section(&groups.pages, pages(context))];
    let own = [section(&groups.sums, sums(context))];
    let all = pages.into_iter().chain(before).chain(derived).chain(after).chain(own);
    all.filter(|it| !it.passages.is_empty()).collect()
}

/// The open questions of the documents, those of a state together.
pub fn open_questions(context: Context<'_>) -> Vec<Passage> {
    let of =
        |state: State| context.dataset.open_questions().iter().filter(move |it| it.state == state);
    let passage = |it: &OpenQuestion| Passage {
        title: Some(context.lang.pick(&it.title).to_owned()),
        verdict: Some((context.lang.checks().state)(it.state)),
        things: it.keys().filter_map(|key| named(context, &key)).collect(),
        note: context.lang.pick(&it.note).to_owned(),
        place: None,
    };
    State::ALL.iter().flat_map(|state| of(*state)).map(passage).collect()
}

fn pages(context: Context<'_>) -> Vec<Passage> {
    let passage = |it: &Item| Passage {
        verdict: Some(context.lang.checks().agrees),
        things: thing(context, &Key::Item(it.id.clone())).into_iter().collect(),
        place: Some((context.lang.sources().lines)(&it.source().lines.to_string())),
        ..Passage::default()
    };
    agreement::on_several_pages(context.dataset).into_iter().map(passage).collect()
}

fn participants(context: Context<'_>) -> Vec<Passage> {
    let passage = |Participation { members, expected, agrees }: Participation<'_>| {
        let keys = members.into_iter().chain([expected]).map(|it| Key::Item(it.id.clone()));
        Passage {
            verdict: Some(verdict(context.lang, agrees)),
            things: keys.filter_map(|key| thing(context, &key)).collect(),
            ..Passage::default()
        }
    };
    agreement::participations(context.dataset).into_iter().map(passage).collect()
}

fn parties(context: Context<'_>) -> Vec<Passage> {
    let passage = |Parties { agreement, parties, agrees }: Parties<'_>| {
        let keys = parties.into_iter().map(|it| Key::Subject(it.id.clone()));
        let keys = [Key::Milestone(agreement.id.clone())].into_iter().chain(keys);
        Passage {
            verdict: Some(verdict(context.lang, agrees)),
            things: keys.filter_map(|key| thing(context, &key)).collect(),
            ..Passage::default()
        }
    };
    agreement::parties(context.dataset).into_iter().map(passage).collect()
}

fn sums(context: Context<'_>) -> Vec<Passage> {
    let passage = |it: &Sum| {
        let total = context.total_of(it)?;
        let measures = [Some(total), context.earlier_total_of(it)].into_iter().flatten();
        let said = measures.map(|measure: Measure| {
            let year = measure.basis.period;
            let qualifiers = context.dataset.qualifiers_of(it, year);
            let qualifiers = context.lang.qualifiers_beside(&qualifiers);
            let amount = numbers::measure(context.notation(), measure);
            let amount = context.lang.aside(&amount, &qualifiers);
            year.map_or(amount.clone(), |year| dated(context, year, &amount))
        });
        let said: Vec<String> = said.collect();
        let own = Thing {
            key: Key::Sum(it.id.clone()),
            label: context.lang.pick(&it.label).to_owned(),
            value: context.lang.join(&said),
        };
        Some(Passage { things: vec![own], ..Passage::default() })
    };
    context.dataset.sums().iter().filter_map(passage).collect()
}
