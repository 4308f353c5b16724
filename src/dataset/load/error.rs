//! Why a dataset could not be loaded, where, and how to mend it.

use std::borrow::Cow;
use std::fmt;

use crate::model::id::Id;
use crate::model::measure::{Amount, MeasureError};
use crate::model::term::Code;

/// One problem of a table.
///
/// Prints as `figures.csv:17 value: invalid number "1,23" (hint)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadError {
    file: &'static str,
    line: u64,
    column: Option<Cow<'static, str>>,
    // Results that hold an error stay small.
    kind: Box<Kind>,
}

/// Every problem that was found, in the order of tables and lines; at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadErrors(Vec<LoadError>);

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    NoHeader,
    UnknownColumn(String),
    MissingColumn(&'static str),
    MissingLabel(&'static str),
    DuplicateColumn(String),
    Width { expected: usize, found: usize },
    MissingValue,
    InvalidId(String),
    InvalidNumber(String),
    InvalidPrecision(String),
    MissingPrecision,
    NegativeAmount(String),
    InvalidYear(String),
    InvalidFlag(String),
    InvalidLines(String),
    InvalidDigest(String),
    InvalidDate(String),
    InvalidVersion(String),
    NewerVersion(String),
    WithoutChange,
    UnknownCode { value: String, allowed: &'static [&'static str] },
    UnknownTerm { value: String, allowed: Vec<Code> },
    UnknownParent(Code),
    InvalidCode(String),
    InvalidText(String),
    InvalidNames(String),
    DuplicateCode(String),
    MissingRow(&'static str),
    DuplicateKey(String),
    UnlikeItem(Id),
    PrintedTwice(Id),
    TwoOriginals(Id),
    UnknownReference { id: Id, table: &'static str },
    Cycle(Id),
    NotOnPage(String),
    WithoutPrint,
    WithoutValue,
    NotRecoverable,
    TooLarge(String),
    PartsUndeclared(usize),
    PartsMissing,
    PartsDiffer { printed: Amount, parts: Amount, tolerance: Amount },
    PartsExceed { printed: Amount, parts: Amount },
    PartsUnlike(MeasureError),
    SumRefused(MeasureError),
    SumCountsTwice(Id, Id),
    NoDisagreement,
    NoAgreement,
    TooFewAddends,
    PartsUnknown,
    CountedTwice(Id),
}

impl LoadErrors {
    /// The errors, unless there is none.
    pub(super) fn of(errors: Vec<LoadError>) -> Result<(), LoadErrors> {
        if errors.is_empty() { Ok(()) } else { Err(LoadErrors(errors)) }
    }

    /// The errors, one after the other.
    pub fn iter(&self) -> impl Iterator<Item = &LoadError> {
        self.0.iter()
    }
}

impl LoadError {
    pub(super) fn of_table(file: &'static str, line: u64, kind: Kind) -> LoadError {
        LoadError { file, line, column: None, kind: Box::new(kind) }
    }

    pub(super) fn of_cell(
        file: &'static str,
        line: u64,
        column: impl Into<Cow<'static, str>>,
        kind: Kind,
    ) -> LoadError {
        LoadError { file, line, column: Some(column.into()), kind: Box::new(kind) }
    }
}

impl Kind {
    /// What the reader of the message can do about it.
    fn hint(&self) -> String {
        let hint = match self {
            Kind::NoHeader => "the first line names the columns",
            Kind::UnknownColumn(_) => "correct its name or remove it",
            Kind::MissingColumn(_) => "add it to the first line and every row",
            Kind::MissingLabel(stem) => {
                return format!("add one for each language, such as `{stem}_ja`");
            }
            Kind::DuplicateColumn(_) => "keep one of them",
            Kind::Width { .. } => "put values that hold commas or quotes between double quotes",
            Kind::MissingValue => "this column must not be empty",
            Kind::InvalidId(_) => "use lowercase ASCII letters and digits in words joined by `-`",
            Kind::InvalidNumber(_) => "write digits with an optional point, without separators",
            Kind::InvalidPrecision(_) => "write the step of rounding, a number above zero",
            Kind::MissingPrecision => "write the step to which the amount is rounded, such as `1`",
            Kind::NegativeAmount(_) => "an allocation is not below zero",
            Kind::InvalidYear(_) => "write the calendar year in which it starts, as four digits",
            Kind::InvalidFlag(_) => "use `true` or `false`",
            Kind::InvalidLines(_) => "write rising line numbers and runs, such as `1;137-138`",
            Kind::InvalidDate(_) => "write `1990s`, `2016`, `FY2019`, `2019-04` or `2016-04-01`",
            Kind::InvalidVersion(_) => "write three numbers, such as `0.1.0`",
            Kind::NewerVersion(_) => "name the version in datapackage.json and Cargo.toml first",
            Kind::WithoutChange => "give what stood there before, or what stands there since",
            Kind::InvalidDigest(_) => "write 64 lowercase hexadecimal digits",
            Kind::UnknownCode { allowed, .. } => {
                return format!("use one of: {}", allowed.join(", "));
            }
            Kind::UnknownTerm { allowed, .. } if allowed.is_empty() => "add it to vocabulary.csv",
            Kind::UnknownTerm { allowed, .. } => {
                let codes: Vec<&str> = allowed.iter().map(Code::as_str).collect();
                return format!("use one of: {}", codes.join(", "));
            }
            Kind::UnknownParent(_) => "add it to the same list of vocabulary.csv, or correct it",
            Kind::InvalidNames(_) => {
                "separate names by `;`, and name at least two or what they find"
            }
            Kind::InvalidText(_) => {
                "use lowercase ASCII letters and digits in words joined by `-` in a slug, and the code of \
                 a language, such as `ja`"
            }
            Kind::InvalidCode(_) => {
                "use at most 31 lowercase ASCII letters and digits in words joined by `-`"
            }
            Kind::DuplicateCode(_) => "name it once",
            Kind::MissingRow(_) => "add it to the table",
            Kind::DuplicateKey(_) => "every row needs a key of its own",
            Kind::UnlikeItem(_) => {
                "rows of one id are of one item: give them one kind, subject, account, stage, instrument, \
                 additive and sort of unit, or give each an id"
            }
            Kind::PrintedTwice(_) => {
                "a document prints one number of a year: correct it, or leave `previous_value` empty"
            }
            Kind::TwoOriginals(_) => "keep one row with this `from`",
            Kind::UnknownReference { table, .. } => {
                return format!("add it to {table} or correct it");
            }
            Kind::Cycle(_) => "follow the rows and break the circle",
            Kind::NotOnPage(_) => "every run of lines lies on a page of pages.csv",
            Kind::WithoutPrint => "give the string as the document prints it",
            Kind::NotRecoverable => "leave it empty, or take the qualifier `not-recoverable` away",
            Kind::WithoutValue => "give the value, or leave the printed string empty too",
            Kind::TooLarge(_) => "check the unit: amounts are below 9 × 10^18 yen",
            Kind::PartsUndeclared(_) => "say `all`, `main` or `unequal`",
            Kind::PartsMissing => "leave it empty, or make rows with this parent",
            Kind::PartsDiffer { .. } => {
                "correct an amount or add the part that is missing; say `main` if the document lists \
                 the main parts only, `unequal` if it does not add up"
            }
            Kind::PartsExceed { .. } => {
                "correct an amount: main parts are not more than their total"
            }
            Kind::CountedTwice(_) => {
                "let `to` be a total that is not additive, without a parent, and not the parent of \
                 `from`"
            }
            Kind::PartsUnlike(_) => {
                "give the total and its parts one kind, budget and sort of unit"
            }
            Kind::SumRefused(_) => {
                "add figures of one kind, year, budget and account, or say `true` in over_accounts"
            }
            Kind::SumCountsTwice(..) => "keep one of them",
            Kind::NoDisagreement | Kind::NoAgreement => "correct a value, or remove the row",
            Kind::TooFewAddends => "name at least two figures, separated by `;`",
            Kind::PartsUnknown => "give every part a value, or say `main`",
        };
        hint.to_owned()
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)?;
        if let Some(column) = &self.column {
            write!(f, " {column}")?;
        }
        write!(f, ": {} ({})", self.kind, self.kind.hint())
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Kind::NoHeader => f.write_str("missing header"),
            Kind::UnknownColumn(name) => write!(f, "unknown column {name:?}"),
            Kind::MissingColumn(name) => write!(f, "missing column {name:?}"),
            Kind::MissingLabel(stem) => write!(f, "missing column \"{stem}_…\""),
            Kind::DuplicateColumn(name) => write!(f, "duplicate column {name:?}"),
            Kind::Width { expected, found } => {
                write!(f, "invalid row of {found} values instead of {expected}")
            }
            Kind::MissingValue => f.write_str("missing value"),
            Kind::InvalidId(text) => write!(f, "invalid id {text:?}"),
            Kind::InvalidNumber(text) => write!(f, "invalid number {text:?}"),
            Kind::InvalidPrecision(text) => write!(f, "invalid precision {text:?}"),
            Kind::MissingPrecision => f.write_str("missing precision of an amount"),
            Kind::NegativeAmount(text) => write!(f, "invalid amount {text:?}"),
            Kind::InvalidYear(text) => write!(f, "invalid fiscal year {text:?}"),
            Kind::InvalidFlag(text) => write!(f, "invalid flag {text:?}"),
            Kind::InvalidLines(text) => write!(f, "invalid lines {text:?}"),
            Kind::InvalidVersion(text) => write!(f, "invalid version {text:?}"),
            Kind::NewerVersion(text) => write!(f, "version {text:?} is newer than the data"),
            Kind::WithoutChange => write!(f, "nothing has changed"),
            Kind::InvalidDigest(text) => write!(f, "invalid SHA-256 {text:?}"),
            Kind::InvalidDate(text) => write!(f, "invalid date {text:?}"),
            Kind::UnknownCode { value, .. } | Kind::UnknownTerm { value, .. } => {
                write!(f, "unknown value {value:?}")
            }
            Kind::UnknownParent(code) => write!(f, "unknown code \"{code}\""),
            Kind::InvalidCode(text) => write!(f, "invalid code {text:?}"),
            Kind::InvalidNames(text) => write!(f, "invalid names {text:?}"),
            Kind::InvalidText(text) => write!(f, "invalid text {text:?}"),
            Kind::MissingRow(key) => write!(f, "missing row {key:?}"),
            Kind::DuplicateCode(code) => write!(f, "duplicate value {code:?}"),
            Kind::DuplicateKey(key) => write!(f, "duplicate key {key:?}"),
            Kind::UnlikeItem(id) => write!(f, "invalid value: other rows of \"{id}\" differ"),
            Kind::PrintedTwice(id) => {
                write!(f, "invalid value: another row of the document says otherwise of \"{id}\"")
            }
            Kind::TwoOriginals(id) => {
                write!(f, "invalid reference: \"{id}\" prints the money of two others again")
            }
            Kind::UnknownReference { id, .. } => write!(f, "unknown id \"{id}\""),
            Kind::Cycle(id) => write!(f, "invalid reference: \"{id}\" leads back to itself"),
            Kind::NotOnPage(lines) => write!(f, "invalid lines {lines:?}: no page holds them"),
            Kind::WithoutPrint => f.write_str("missing printed string of a value"),
            Kind::WithoutValue => f.write_str("missing value of a printed string"),
            Kind::NotRecoverable => f.write_str("invalid value of a number that is lost"),
            Kind::TooLarge(text) => write!(f, "amount {text:?} too large for whole yen"),
            Kind::PartsUndeclared(1) => f.write_str("missing value for a total with 1 part"),
            Kind::PartsUndeclared(n) => write!(f, "missing value for a total with {n} parts"),
            Kind::PartsMissing => f.write_str("invalid value for a figure without parts"),
            Kind::PartsDiffer { printed, parts, tolerance } => write!(
                f,
                "invalid total: {printed} printed, {parts} in its parts, more than rounding \
                 allows ({tolerance})"
            ),
            Kind::PartsExceed { printed, parts } => {
                write!(f, "invalid total: {printed} printed, {parts} in its main parts")
            }
            Kind::CountedTwice(id) => write!(f, "invalid total: \"{id}\" would count twice"),
            Kind::PartsUnlike(error) => write!(f, "invalid parts: {error}"),
            Kind::SumRefused(error) => write!(f, "invalid sum: {error}"),
            Kind::SumCountsTwice(one, other) => {
                write!(f, "invalid sum: \"{one}\" and \"{other}\" must not be added")
            }
            Kind::NoDisagreement => f.write_str("invalid relation: the figures do not disagree"),
            Kind::NoAgreement => f.write_str("invalid relation: the figures differ"),
            Kind::TooFewAddends => f.write_str("invalid sum of a single figure"),
            Kind::PartsUnknown => f.write_str("invalid total: a part has no value"),
        }
    }
}

impl std::error::Error for LoadError {}

impl fmt::Display for LoadErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (idx, error) in self.0.iter().enumerate() {
            let separator = if idx == 0 { "" } else { "\n" };
            write!(f, "{separator}{error}")?;
        }
        Ok(())
    }
}

impl std::error::Error for LoadErrors {}

impl From<LoadError> for LoadErrors {
    fn from(error: LoadError) -> LoadErrors {
        LoadErrors(vec![error])
    }
}
