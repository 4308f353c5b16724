//! Rows of the data as files hold them: each number exactly as the tables have it, with all that it
//! means nothing without. What a file calls them and how it writes them is not known here.

use std::collections::BTreeSet;

use crate::dataset::checks::{self, Check};
use crate::describe::context::Context;
use crate::model::date::When;
use crate::model::decimal::Decimal;
use crate::model::fiscal_year::FiscalYear;
use crate::model::item::Item;
use crate::model::key::Key;
use crate::model::label::Label;
use crate::model::measure::{Accounts, Measure};
use crate::model::milestone::Milestone;
use crate::model::observation::Observation;
use crate::model::qualifier::Qualifier;
use crate::model::source::Source;
use crate::model::subject::Subject;
use crate::model::sum::Sum;
use crate::model::term::Code;
use crate::model::unit::Unit;
use crate::words::lang::Lang;

/// All that files say of one item, sum, remainder, milestone or subject.
///
/// An empty text, like a missing number, says that the documents do not say it, or that it does not apply.
#[derive(Clone, Debug, Default)]
pub(super) struct Record {
    /// The key by which links select it.
    pub(super) id: String,
    /// Its name.
    pub(super) label: Option<Label>,
    /// The code of its kind: of item, or of subject.
    pub(super) kind: &'static str,
    /// The id of the total that it is a part of.
    pub(super) parent: String,
    /// The number in [`Record::unit`], with the digits of the data.
    pub(super) value: Option<Decimal>,
    /// The code of the unit of every number of the record but the year.
    pub(super) unit: &'static str,
    /// The step to which the value was rounded.
    pub(super) precision: Option<Decimal>,
    /// The fiscal year of the value.
    pub(super) fiscal_year: Option<FiscalYear>,
    /// The number of the fiscal year before, as the same document prints it.
    pub(super) previous_value: Option<Decimal>,
    /// What qualifies the value.
    pub(super) qualifiers: Vec<Qualifier>,
    /// What qualifies the previous value.
    pub(super) previous_qualifiers: Vec<Qualifier>,
    /// The string that the document prints for the value, or for an event.
    pub(super) as_printed: String,
    /// The string that it prints for the previous value.
    pub(super) previous_as_printed: String,
    /// The code of the account of the national budget.
    pub(super) account: Option<Code>,
    /// The code of the stage of the budget.
    pub(super) stage: Option<Code>,
    /// The code of the instrument by which the money is given.
    pub(super) instrument: Option<Code>,
    /// Whether it may enter a sum with its siblings; nothing for what no document prints as a number.
    pub(super) additive: Option<bool>,
    /// The date of the value, where that is no fiscal year.
    pub(super) as_of: Option<When>,
    /// How the value relates to the sum of its parts.
    pub(super) tally: Tally,
    /// How the previous value relates to the sum of those of its parts.
    pub(super) previous_tally: Tally,
    /// The date of an event.
    pub(super) date: Option<When>,
    /// The code of how certain that date is.
    pub(super) certainty: &'static str,
    /// The code of whether an event was planned or had taken place.
    pub(super) status: &'static str,
    /// The code of how the date bounds the event.
    pub(super) bound: &'static str,
    /// How it was computed, from the ids of other records; empty for what is printed.
    pub(super) derivation: String,
    /// Where it is printed, or the sources of what it was computed from.
    pub(super) sources: Vec<Source>,
}

/// A total held against its parts, in the unit of the record; empty for what has no parts.
#[derive(Copy, Clone, Debug, Default)]
pub(super) struct Tally {
    /// The sum of the parts.
    pub(super) sum: Option<Decimal>,
    /// The sum of the parts less the total.
    pub(super) difference: Option<Decimal>,
    /// The code of how the two relate.
    pub(super) verdict: &'static str,
}

/// The records of some keys, each once and in order.
pub(super) fn of(context: Context<'_>, keys: &[Key]) -> Vec<Record> {
    let mut known: BTreeSet<&Key> = BTreeSet::new();
    keys.iter().filter(|it| known.insert(it)).filter_map(|it| of_key(context, it)).collect()
}

/// The record of a key; nothing if the data do not hold it.
fn of_key(context: Context<'_>, key: &Key) -> Option<Record> {
    let dataset = context.dataset;
    match key {
        Key::Item(id) => dataset.item(id).map(|it| item(context, it)),
        Key::NotItemised(id) => dataset.item(id).and_then(|it| not_itemised(context, key, it)),
        Key::Milestone(id) => dataset.milestone(id).map(milestone),
        Key::Sum(id) => dataset.sum(id).and_then(|it| sum(context, it)),
        Key::Subject(id) => dataset.subject(id).map(subject),
    }
}

fn item(context: Context<'_>, it: &Item) -> Record {
    let (newest, previous) = (it.newest(), previous(it));
    let check = |of: &Observation| checks::check_observation(context.dataset, it, of).ok();
    let now = check(newest);
    // What is the whole of its parts by definition has no unit of its own.
    let own = newest.value.or(previous.and_then(|it| it.value)).map(|it| it.unit);
    let unit = own.or_else(|| Some(context.dataset.parts(it).first()?.value()?.unit));
    // Shares are held against a whole that is printed nowhere.
    let whole = now.as_ref().filter(|_| it.value().is_none()).map(|_| "100 by definition");
    let tally = |check: Option<Check>| check.zip(unit).map(|(it, unit)| tally(&it, unit));
    Record {
        id: Key::Item(it.id.clone()).to_string(),
        label: Some(it.label.clone()),
        kind: it.kind.code(),
        parent: it.parent().map(|it| it.to_string()).unwrap_or_default(),
        value: it.value().map(|it| it.value),
        unit: own.or(now.as_ref().and(unit)).map(Unit::code).unwrap_or_default(),
        precision: it.value().and_then(|it| it.precision),
        fiscal_year: it.period(),
        previous_value: previous.and_then(|it| it.value).map(|it| it.value),
        qualifiers: newest.qualifiers.clone(),
        previous_qualifiers: qualifiers(previous),
        as_printed: newest.as_printed.clone(),
        previous_as_printed: previous.map(|it| it.as_printed.clone()).unwrap_or_default(),
        account: it.account,
        stage: it.stage,
        instrument: it.instrument,
        additive: Some(it.additive),
        derivation: whole.unwrap_or_default().to_owned(),
        as_of: newest.as_of,
        tally: tally(now).unwrap_or_default(),
        previous_tally: tally(previous.and_then(check)).unwrap_or_default(),
        sources: vec![it.source().clone()],
        ..Record::default()
    }
}

fn tally(check: &Check, unit: Unit) -> Tally {
    Tally {
        sum: in_unit(check.parts, unit),
        difference: in_unit(check.difference, unit),
        verdict: check.verdict.code(),
    }
}

/// The number of a measure in a unit of its base.
fn in_unit(it: Measure, unit: Unit) -> Option<Decimal> {
    unit.from_base(it.value)
}

/// What a total does not itemise, in the unit of the total.
fn not_itemised(context: Context<'_>, key: &Key, total: &Item) -> Option<Record> {
    let year = total.period()?;
    let unit = total.value()?.unit;
    let amount = |year: FiscalYear| {
        let amount = context.dataset.not_itemised(total, year)?;
        unit.from_base(Decimal::whole(amount.get()))
    };
    let value = amount(year)?;
    let previous = previous(total);
    let previous_value = previous.and_then(|it| amount(it.period?));
    let parts = context.dataset.breakdown(total, total.newest());
    let parts: Vec<String> = parts.iter().map(|(it, _)| format!(" - {}", it.id)).collect();
    let label = Lang::label(|it| it.not_itemised_of(&total.label));
    Some(Record {
        id: key.to_string(),
        label: Some(label),
        kind: total.kind.code(),
        parent: total.id.to_string(),
        value: Some(value),
        unit: unit.code(),
        fiscal_year: Some(year),
        previous_value,
        qualifiers: total.qualifiers().to_vec(),
        previous_qualifiers: qualifiers(previous.filter(|_| previous_value.is_some())),
        account: total.account,
        stage: total.stage,
        derivation: format!("{}{}", total.id, parts.concat()),
        sources: vec![total.source().clone()],
        ..Record::default()
    })
}

fn sum(context: Context<'_>, it: &Sum) -> Option<Record> {
    let total: Measure = context.dataset.total_of(it).ok()?;
    let before = context.dataset.comparative_total_of(it).ok();
    let added = context.dataset.added(it);
    let (_, first) = added.first()?;
    let unit = first.value?.unit;
    let names: Vec<&str> = it.addends.iter().map(|it| it.as_str()).collect();
    let step = total.step.and_then(|it| unit.from_base(it));
    let account = match total.basis.account {
        Accounts::One(account) => Some(account),
        Accounts::NotStated | Accounts::Any => None,
    };
    Some(Record {
        id: Key::Sum(it.id.clone()).to_string(),
        label: Some(it.label.clone()),
        kind: total.basis.kind.code(),
        value: in_unit(total, unit),
        unit: unit.code(),
        precision: step,
        fiscal_year: total.basis.period,
        previous_value: before.and_then(|it| in_unit(it, unit)),
        qualifiers: context.dataset.qualifiers_of(it, total.basis.period),
        previous_qualifiers: before
            .map(|before| context.dataset.qualifiers_of(it, before.basis.period))
            .unwrap_or_default(),
        account,
        stage: total.basis.stage,
        derivation: names.join(" + "),
        sources: added.into_iter().map(|(_, it)| it.source.clone()).collect(),
        ..Record::default()
    })
}

fn milestone(it: &Milestone) -> Record {
    Record {
        id: Key::Milestone(it.id.clone()).to_string(),
        label: Some(it.label.clone()),
        as_printed: it.as_printed.clone().unwrap_or_default(),
        date: it.date,
        certainty: it.certainty.code(),
        status: it.status.code(),
        bound: it.bound.code(),
        sources: vec![it.source.clone()],
        ..Record::default()
    }
}

fn subject(it: &Subject) -> Record {
    Record {
        id: Key::Subject(it.id.clone()).to_string(),
        label: Some(it.label.clone()),
        kind: it.kind.code(),
        parent: it.parent.as_ref().map(|it| it.to_string()).unwrap_or_default(),
        sources: vec![it.source.clone()],
        ..Record::default()
    }
}

/// What the document of the newest observation prints of the fiscal year before: the columns do not name another.
fn previous(it: &Item) -> Option<&Observation> {
    let before = it.period().map(FiscalYear::before);
    it.comparative().filter(|it| it.period == before)
}

/// What qualifies a value, where there is one.
fn qualifiers(it: Option<&Observation>) -> Vec<Qualifier> {
    it.filter(|it| it.value.is_some()).map(|it| it.qualifiers.clone()).unwrap_or_default()
}
