//! Rows of the data as files hold them: each number exactly as the tables have it, with all that it
//! means nothing without.

use crate::dataset::checks::{self, Check};
use crate::describe::context::Context;
use crate::model::decimal::Decimal;
use crate::model::figure::{Figure, FiscalYear, Label, Qualifier, Source};
use crate::model::key::Key;
use crate::model::measure::{Accounts, Measure};
use crate::model::milestone::Milestone;
use crate::model::quantity::Quantity;
use crate::model::subject::Subject;
use crate::model::sum::Sum;
use crate::model::unit::Unit;
use crate::words::lang::Lang;

/// A row of a file.
#[derive(Clone, Debug, Default)]
pub(super) struct Record {
    /// What it is of, as links select it.
    pub(super) id: String,
    /// Its names.
    pub(super) label: Option<Label>,
    /// What sort of number or subject it is.
    pub(super) kind: &'static str,
    /// The total that it is a part of.
    pub(super) parent: String,
    /// The number, with the digits of the data.
    pub(super) value: String,
    /// What one of it is.
    pub(super) unit: String,
    /// The step to which it was rounded.
    pub(super) precision: String,
    /// The fiscal year of the value.
    pub(super) fiscal_year: String,
    /// The number of the year before.
    pub(super) previous_value: String,
    /// What qualifies the value.
    pub(super) qualifiers: Vec<Qualifier>,
    /// What qualifies the number of the year before.
    pub(super) previous_qualifiers: Vec<Qualifier>,
    /// As the document prints it.
    pub(super) as_printed: String,
    /// The year before as the document prints it.
    pub(super) previous_as_printed: String,
    /// The account.
    pub(super) account: &'static str,
    /// The budget.
    pub(super) stage: &'static str,
    /// By which instrument the money is given.
    pub(super) instrument: &'static str,
    /// Whether it may enter a sum with its siblings; empty for what is no number of the documents.
    pub(super) additive: &'static str,
    /// The date of which a number is.
    pub(super) as_of: String,
    /// How a total relates to its parts.
    pub(super) tally: Tally,
    /// How that of the year before does.
    pub(super) previous_tally: Tally,
    /// The date of an event.
    pub(super) date: String,
    /// How certain that is.
    pub(super) certainty: &'static str,
    /// Whether an event was planned or had taken place.
    pub(super) status: &'static str,
    /// How the date bounds the event.
    pub(super) bound: &'static str,
    /// How it was computed, from the names of other rows; empty for what is printed.
    pub(super) derivation: String,
    /// Where it stands, or what it was derived from.
    pub(super) sources: Vec<Source>,
}

/// A total held against its parts, in the unit of the row; empty for what has no parts.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    /// What the parts come to.
    pub(super) sum: String,
    /// The parts less the total.
    pub(super) difference: String,
    /// How the two relate.
    pub(super) verdict: &'static str,
}

/// How many columns there are.
const N_COLUMNS: usize = 32;

/// The columns of a file, in order.
pub(super) const COLUMNS: [&str; N_COLUMNS] = [
    "id",
    "label_ja",
    "label_en",
    "kind",
    "parent",
    "value",
    "unit",
    "precision",
    "fiscal_year",
    "previous_value",
    "qualifiers",
    "previous_qualifiers",
    "as_printed",
    "previous_as_printed",
    "account",
    "stage",
    "instrument",
    "additive",
    "as_of",
    "sum_of_parts",
    "difference",
    "verdict",
    "previous_sum_of_parts",
    "previous_difference",
    "previous_verdict",
    "date",
    "certainty",
    "status",
    "bound",
    "derivation",
    "document",
    "lines",
];

/// The columns that hold lists, whose members are separated by `;` in a cell.
pub(super) const LISTS: [&str; 2] = ["qualifiers", "previous_qualifiers"];

/// The columns that hold numbers.
pub(super) const NUMBERS: [&str; 8] = [
    "value",
    "precision",
    "fiscal_year",
    "previous_value",
    "sum_of_parts",
    "difference",
    "previous_sum_of_parts",
    "previous_difference",
];

impl Record {
    /// What stands in the columns, in their order.
    pub(super) fn cells(&self) -> [String; N_COLUMNS] {
        let label = self.label.clone().unwrap_or(Label { ja: String::new(), en: String::new() });
        let codes = |it: &[Qualifier]| {
            it.iter().copied().map(Qualifier::code).collect::<Vec<&str>>().join(";")
        };
        [
            self.id.clone(),
            label.ja,
            label.en,
            self.kind.to_owned(),
            self.parent.clone(),
            self.value.clone(),
            self.unit.clone(),
            self.precision.clone(),
            self.fiscal_year.clone(),
            self.previous_value.clone(),
            codes(&self.qualifiers),
            codes(&self.previous_qualifiers),
            self.as_printed.clone(),
            self.previous_as_printed.clone(),
            self.account.to_owned(),
            self.stage.to_owned(),
            self.instrument.to_owned(),
            self.additive.to_owned(),
            self.as_of.clone(),
            self.tally.sum.clone(),
            self.tally.difference.clone(),
            self.tally.verdict.to_owned(),
            self.previous_tally.sum.clone(),
            self.previous_tally.difference.clone(),
            self.previous_tally.verdict.to_owned(),
            self.date.clone(),
            self.certainty.to_owned(),
            self.status.to_owned(),
            self.bound.to_owned(),
            self.derivation.clone(),
            list(self.sources.iter().map(|it| it.document.to_string())),
            list(self.sources.iter().map(|it| it.lines.code())),
        ]
    }
}

/// Members of a list, each once.
fn list(members: impl Iterator<Item = String>) -> String {
    let mut res: Vec<String> = Vec::new();
    for member in members {
        if !res.contains(&member) {
            res.push(member);
        }
    }
    res.join(";")
}

/// The rows of some keys, each once and in order.
pub(super) fn of(context: Context<'_>, keys: &[Key]) -> Vec<Record> {
    let mut res: Vec<Record> = Vec::new();
    for record in keys.iter().flat_map(|key| of_key(context, key)) {
        if !res.iter().any(|it| it.id == record.id) {
            res.push(record);
        }
    }
    res
}

fn of_key(context: Context<'_>, key: &Key) -> Vec<Record> {
    let dataset = context.dataset;
    match key {
        Key::Figure(id) => dataset.figure(id).map(|it| figure(context, it)).into_iter().collect(),
        Key::NotItemised(id) => {
            dataset.figure(id).and_then(|it| rest(context, key, it)).into_iter().collect()
        }
        Key::Milestone(id) => dataset.milestone(id).map(milestone).into_iter().collect(),
        Key::Sum(id) => dataset.sum(id).and_then(|it| sum(context, it)).into_iter().collect(),
        Key::Subject(id) => dataset.subject(id).map(subject).into_iter().collect(),
    }
}

fn figure(context: Context<'_>, it: &Figure) -> Record {
    let check = |year: Option<FiscalYear>| checks::check(context.dataset, it, year).ok();
    let now = check(it.fiscal_year);
    let before = it.fiscal_year.and_then(|year| check(Some(year.before())));
    // What is the whole of its parts by definition has no unit of its own.
    let own = it.value.or(it.previous).map(|it| it.unit);
    let unit = own.or_else(|| Some(context.dataset.parts(it).first()?.value?.unit));
    // Shares are held against a whole that is printed nowhere.
    let whole = now.as_ref().filter(|_| it.value.is_none()).map(|_| "100 by definition");
    let tally = |check: Option<Check>| check.zip(unit).map(|(it, unit)| tally(&it, unit));
    let number = |it: &Option<Quantity>| it.map(|it| it.value.to_string()).unwrap_or_default();
    let precision = it.value.and_then(|it| it.precision);
    Record {
        id: Key::Figure(it.id.clone()).to_string(),
        label: Some(it.label.clone()),
        kind: it.kind.code(),
        parent: it.parent.as_ref().map(|it| it.to_string()).unwrap_or_default(),
        value: number(&it.value),
        unit: own.or(now.as_ref().and(unit)).map(|it| it.code().to_owned()).unwrap_or_default(),
        precision: precision.map(|it| it.to_string()).unwrap_or_default(),
        fiscal_year: it.fiscal_year.map(|it| it.to_string()).unwrap_or_default(),
        previous_value: number(&it.previous),
        qualifiers: it.qualifiers.clone(),
        previous_qualifiers: qualifiers_before(it),
        as_printed: it.as_printed.clone(),
        previous_as_printed: it.previous_as_printed.clone().unwrap_or_default(),
        account: it.account.map(|it| it.code()).unwrap_or_default(),
        stage: it.stage.map(|it| it.code()).unwrap_or_default(),
        instrument: it.instrument.map(|it| it.code()).unwrap_or_default(),
        additive: if it.additive { "true" } else { "false" },
        derivation: whole.unwrap_or_default().to_owned(),
        as_of: it.as_of.map(|it| it.to_string()).unwrap_or_default(),
        tally: tally(now).unwrap_or_default(),
        previous_tally: tally(before).unwrap_or_default(),
        sources: vec![it.source.clone()],
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
fn in_unit(it: Measure, unit: Unit) -> String {
    unit.from_base(it.value).map(|it| it.to_string()).unwrap_or_default()
}

/// What a total does not itemise, in the unit of the total.
fn rest(context: Context<'_>, key: &Key, total: &Figure) -> Option<Record> {
    let year = total.fiscal_year?;
    let unit = total.value?.unit;
    let amount = |year: FiscalYear| {
        let amount = context.dataset.not_itemised(total, year)?;
        unit.from_base(Decimal::whole(amount.get()))
    };
    let value = amount(year)?;
    let before = amount(year.before());
    let parts: Vec<String> =
        context.dataset.parts(total).iter().map(|it| format!(" - {}", it.id)).collect();
    let label = Label { ja: Lang::Ja.rest_of(&total.label), en: Lang::En.rest_of(&total.label) };
    Some(Record {
        id: key.to_string(),
        label: Some(label),
        kind: total.kind.code(),
        parent: total.id.to_string(),
        value: value.to_string(),
        unit: unit.code().to_owned(),
        fiscal_year: year.to_string(),
        previous_value: before.map(|it| it.to_string()).unwrap_or_default(),
        qualifiers: total.qualifiers.clone(),
        previous_qualifiers: before.map(|_| qualifiers_before(total)).unwrap_or_default(),
        account: total.account.map(|it| it.code()).unwrap_or_default(),
        stage: total.stage.map(|it| it.code()).unwrap_or_default(),
        derivation: format!("{}{}", total.id, parts.concat()),
        sources: vec![total.source.clone()],
        ..Record::default()
    })
}

fn sum(context: Context<'_>, it: &Sum) -> Option<Record> {
    let total: Measure = context.dataset.total_of(it).ok()?;
    let before = context.dataset.total_before(it).ok();
    let addends = context.dataset.addends(it);
    let unit = addends.first()?.value?.unit;
    let names: Vec<&str> = it.addends.iter().map(|it| it.as_str()).collect();
    let step = total.step.and_then(|it| unit.from_base(it));
    let account = match total.basis.account {
        Accounts::One(account) => account.code(),
        Accounts::NotStated | Accounts::Any => "",
    };
    Some(Record {
        id: Key::Sum(it.id.clone()).to_string(),
        label: Some(it.label.clone()),
        kind: total.basis.kind.code(),
        value: in_unit(total, unit),
        unit: unit.code().to_owned(),
        precision: step.map(|it| it.to_string()).unwrap_or_default(),
        fiscal_year: total.basis.year.map(|it: FiscalYear| it.to_string()).unwrap_or_default(),
        previous_value: before.map(|it| in_unit(it, unit)).unwrap_or_default(),
        qualifiers: context.dataset.qualifiers_of(it, total.basis.year),
        previous_qualifiers: before
            .map(|before| context.dataset.qualifiers_of(it, before.basis.year))
            .unwrap_or_default(),
        account,
        stage: total.basis.stage.map(|it| it.code()).unwrap_or_default(),
        derivation: names.join(" + "),
        sources: addends.into_iter().map(|it| it.source.clone()).collect(),
        ..Record::default()
    })
}

fn milestone(it: &Milestone) -> Record {
    Record {
        id: Key::Milestone(it.id.clone()).to_string(),
        label: Some(it.label.clone()),
        as_printed: it.as_printed.clone().unwrap_or_default(),
        date: it.date.map(|it| it.to_string()).unwrap_or_default(),
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

/// What qualifies the number of the year before, where there is one.
fn qualifiers_before(it: &Figure) -> Vec<Qualifier> {
    let before = it.previous.and(it.fiscal_year).map(FiscalYear::before);
    before.map(|year| it.qualifiers_in(Some(year))).unwrap_or_default()
}
