//! Rows of the data as files hold them: each number exactly as the tables have it, with all that it
//! means nothing without.

use crate::chart::context::Context;
use crate::model::figure::{Figure, FiscalYear, Label, Qualifier, Source};
use crate::model::key::Key;
use crate::model::measure::Measure;
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
    /// What qualifies it.
    pub(super) qualifiers: Vec<&'static str>,
    /// As the document prints it.
    pub(super) as_printed: String,
    /// The year before as the document prints it.
    pub(super) previous_as_printed: String,
    /// The account.
    pub(super) account: &'static str,
    /// The budget.
    pub(super) stage: &'static str,
    /// The date of an event.
    pub(super) date: String,
    /// How certain that is.
    pub(super) certainty: &'static str,
    /// How it was computed, from the names of other rows; empty for what is printed.
    pub(super) derivation: String,
    /// Where it stands; nothing for what is derived.
    pub(super) source: Option<Source>,
}

/// The columns of a file, in order.
pub(super) const COLUMNS: [&str; 18] = [
    "id",
    "label_ja",
    "label_en",
    "value",
    "unit",
    "precision",
    "fiscal_year",
    "previous_value",
    "qualifiers",
    "as_printed",
    "previous_as_printed",
    "account",
    "stage",
    "date",
    "certainty",
    "derivation",
    "document",
    "lines",
];

/// The columns that hold numbers.
pub(super) const NUMBERS: [&str; 4] = ["value", "precision", "fiscal_year", "previous_value"];

impl Record {
    /// What stands in the columns, in their order; several qualifiers are separated by `;`.
    pub(super) fn cells(&self) -> [String; 18] {
        let label = self.label.clone().unwrap_or(Label { ja: String::new(), en: String::new() });
        let source = self.source.as_ref();
        [
            self.id.clone(),
            label.ja,
            label.en,
            self.value.clone(),
            self.unit.clone(),
            self.precision.clone(),
            self.fiscal_year.clone(),
            self.previous_value.clone(),
            self.qualifiers.join(";"),
            self.as_printed.clone(),
            self.previous_as_printed.clone(),
            self.account.to_owned(),
            self.stage.to_owned(),
            self.date.clone(),
            self.certainty.to_owned(),
            self.derivation.clone(),
            source.map(|it| it.document.to_string()).unwrap_or_default(),
            source.map(|it| it.lines.code()).unwrap_or_default(),
        ]
    }
}

/// The rows of some keys, each once and in order; a subject brings the figures that measure it.
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
        Key::Subject(id) => {
            let measured = package.figures_of(id).filter_map(|it| package.figure(&it.id));
            let measured: Vec<Record> = measured.map(figure).collect();
            match measured.is_empty() {
                true => package.subject(id).map(subject).into_iter().collect(),
                false => measured,
            }
        }
    }
}

fn figure(it: &Figure) -> Record {
    let number = |it: &Option<Quantity>| it.map(|it| it.value.to_string()).unwrap_or_default();
    let precision = it.value.and_then(|it| it.precision);
    Record {
        id: Key::Figure(it.id.clone()).to_string(),
        label: Some(it.label.clone()),
        value: number(&it.value),
        unit: it.value.map(|it| it.unit.code().to_owned()).unwrap_or_default(),
        precision: precision.map(|it| it.to_string()).unwrap_or_default(),
        fiscal_year: it.fiscal_year.map(|it| it.to_string()).unwrap_or_default(),
        previous_value: number(&it.previous),
        qualifiers: it.qualifiers.iter().copied().map(Qualifier::code).collect(),
        as_printed: it.as_printed.clone(),
        previous_as_printed: it.previous_as_printed.clone().unwrap_or_default(),
        account: it.account.map(|it| it.code()).unwrap_or_default(),
        stage: it.stage.map(|it| it.code()).unwrap_or_default(),
        date: it.as_of.map(|it| it.to_string()).unwrap_or_default(),
        source: Some(it.source.clone()),
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
    let label = |lang: Lang| {
        format!("{}{}{}", lang.pick(&total.label), lang.colon(), lang.words().allocations.rest)
    };
    Some(Record {
        id: key.to_string(),
        label: Some(both(label)),
        value: digits(value),
        unit: Base::Yen.code().to_owned(),
        fiscal_year: year.to_string(),
        previous_value: before.map(digits).unwrap_or_default(),
        account: total.account.map(|it| it.code()).unwrap_or_default(),
        stage: total.stage.map(|it| it.code()).unwrap_or_default(),
        derivation: format!("{}{}", total.id, parts.concat()),
        ..Record::default()
    })
}

fn sum(context: Context<'_>, it: &Sum) -> Option<Record> {
    let total: Measure = context.package.total_of(it).ok()?;
    let before = context.package.total_before(it).ok();
    let addends: Vec<&str> = it.addends.iter().map(|it| it.as_str()).collect();
    Some(Record {
        id: Key::Sum(it.id.clone()).to_string(),
        label: Some(it.label.clone()),
        value: total.value.to_string(),
        unit: total.base.code().to_owned(),
        precision: total.step.map(|it| it.to_string()).unwrap_or_default(),
        fiscal_year: total.basis.year.map(|it: FiscalYear| it.to_string()).unwrap_or_default(),
        previous_value: before.map(|it| it.value.to_string()).unwrap_or_default(),
        stage: total.basis.stage.map(|it| it.code()).unwrap_or_default(),
        derivation: addends.join(" + "),
        ..Record::default()
    })
}

fn milestone(it: &Milestone) -> Record {
    Record {
        id: Key::Milestone(it.id.clone()).to_string(),
        label: Some(it.label.clone()),
        qualifiers: vec![it.status.code(), it.bound.code()],
        as_printed: it.as_printed.clone().unwrap_or_default(),
        date: it.date.map(|it| it.to_string()).unwrap_or_default(),
        certainty: it.certainty.code(),
        source: Some(it.source.clone()),
        ..Record::default()
    }
}

fn subject(it: &Subject) -> Record {
    Record {
        id: Key::Subject(it.id.clone()).to_string(),
        label: Some(it.label.clone()),
        source: Some(it.source.clone()),
        ..Record::default()
    }
}

fn both(say: impl Fn(Lang) -> String) -> Label {
    Label { ja: say(Lang::Ja), en: say(Lang::En) }
}

fn digits(amount: Yen) -> String {
    amount.get().to_string()
}
