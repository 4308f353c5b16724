//! Rows of the data as files hold them: each number exactly as the tables have it, with all that it
//! means nothing without.

use crate::chart::context::Context;
use crate::model::figure::{Figure, FiscalYear, Label, Qualifier, Source};
use crate::model::key::Key;
use crate::model::measure::{Accounts, Measure};
use crate::model::milestone::Milestone;
use crate::model::quantity::{Quantity, Yen};
use crate::model::subject::Subject;
use crate::model::sum::Sum;
use crate::model::unit::Base;
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

/// How many columns there are.
const N_COLUMNS: usize = 25;

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
pub(super) const NUMBERS: [&str; 4] = ["value", "precision", "fiscal_year", "previous_value"];

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
    let package = context.package;
    match key {
        Key::Figure(id) => package.figure(id).map(figure).into_iter().collect(),
        Key::NotItemised(id) => {
            package.figure(id).and_then(|it| rest(context, key, it)).into_iter().collect()
        }
        Key::Milestone(id) => package.milestone(id).map(milestone).into_iter().collect(),
        Key::Sum(id) => package.sum(id).and_then(|it| sum(context, it)).into_iter().collect(),
        Key::Subject(id) => package.subject(id).map(subject).into_iter().collect(),
    }
}

fn figure(it: &Figure) -> Record {
    let number = |it: &Option<Quantity>| it.map(|it| it.value.to_string()).unwrap_or_default();
    let precision = it.value.and_then(|it| it.precision);
    Record {
        id: Key::Figure(it.id.clone()).to_string(),
        label: Some(it.label.clone()),
        kind: it.kind.code(),
        parent: it.parent.as_ref().map(|it| it.to_string()).unwrap_or_default(),
        value: number(&it.value),
        unit: it.value.or(it.previous).map(|it| it.unit.code().to_owned()).unwrap_or_default(),
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
        date: it.as_of.map(|it| it.to_string()).unwrap_or_default(),
        sources: vec![it.source.clone()],
        ..Record::default()
    }
}

/// What a total does not itemise, in yen.
fn rest(context: Context<'_>, key: &Key, total: &Figure) -> Option<Record> {
    let year = total.fiscal_year?;
    let value = context.package.not_itemised(total, year)?;
    let before = context.package.not_itemised(total, year.before());
    let parts: Vec<String> =
        context.package.parts(total).iter().map(|it| format!(" - {}", it.id)).collect();
    let label = Label { ja: Lang::Ja.rest_of(&total.label), en: Lang::En.rest_of(&total.label) };
    Some(Record {
        id: key.to_string(),
        label: Some(label),
        kind: total.kind.code(),
        parent: total.id.to_string(),
        value: digits(value),
        unit: Base::Yen.code().to_owned(),
        fiscal_year: year.to_string(),
        previous_value: before.map(digits).unwrap_or_default(),
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
    let total: Measure = context.package.total_of(it).ok()?;
    let before = context.package.total_before(it).ok();
    let addends = context.package.addends(it);
    let names: Vec<&str> = it.addends.iter().map(|it| it.as_str()).collect();
    let account = match total.basis.account {
        Accounts::One(account) => account.code(),
        Accounts::NotStated | Accounts::Any => "",
    };
    Some(Record {
        id: Key::Sum(it.id.clone()).to_string(),
        label: Some(it.label.clone()),
        kind: total.basis.kind.code(),
        value: total.value.to_string(),
        unit: total.base.code().to_owned(),
        precision: total.step.map(|it| it.to_string()).unwrap_or_default(),
        fiscal_year: total.basis.year.map(|it: FiscalYear| it.to_string()).unwrap_or_default(),
        previous_value: before.map(|it| it.value.to_string()).unwrap_or_default(),
        qualifiers: context.package.qualifiers_of(it, total.basis.year),
        previous_qualifiers: before
            .map(|before| context.package.qualifiers_of(it, before.basis.year))
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

fn digits(amount: Yen) -> String {
    amount.get().to_string()
}
