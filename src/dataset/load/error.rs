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
    problem: Box<Problem>,
}

/// Every problem that was found, in the order of tables and lines; at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadErrors(Vec<LoadError>);

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Problem {
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
    pub(super) fn of_table(file: &'static str, line: u64, problem: Problem) -> LoadError {
        LoadError { file, line, column: None, problem: Box::new(problem) }
    }

    pub(super) fn of_cell(
        file: &'static str,
        line: u64,
        column: impl Into<Cow<'static, str>>,
        problem: Problem,
    ) -> LoadError {
        LoadError { file, line, column: Some(column.into()), problem: Box::new(problem) }
    }
}

impl Problem {
    /// What the reader of the message can do about it.
    fn hint(&self) -> String {
        let hint = match self {
            Problem::NoHeader => "the first line names the columns",
            Problem::UnknownColumn(_) => "correct its name or remove it",
            Problem::MissingColumn(_) => "add it to the first line and every row",
            Problem::MissingLabel(stem) => {
                return format!("add one for each language, such as `{stem}_ja`");
            }
            Problem::DuplicateColumn(_) => "keep one of them",
            Problem::Width { .. } => "put values that hold commas or quotes between double quotes",
            Problem::MissingValue => "this column must not be empty",
            Problem::InvalidId(_) => {
                "use lowercase ASCII letters and digits in words joined by `-`"
            }
            Problem::InvalidNumber(_) => "write digits with an optional point, without separators",
            Problem::InvalidPrecision(_) => "write the step of rounding, a number above zero",
            Problem::MissingPrecision => {
                "write the step to which the amount is rounded, such as `1`"
            }
            Problem::NegativeAmount(_) => "an allocation is not below zero",
            Problem::InvalidYear(_) => "write the calendar year in which it starts, as four digits",
            Problem::InvalidFlag(_) => "use `true` or `false`",
            Problem::InvalidLines(_) => "write rising line numbers and runs, such as `1;137-138`",
            Problem::InvalidDate(_) => "write `1990s`, `2016`, `FY2019`, `2019-04` or `2016-04-01`",
            Problem::InvalidVersion(_) => "write three numbers, such as `0.1.0`",
            Problem::NewerVersion(_) => "name the version in datapackage.json and Cargo.toml first",
            Problem::WithoutChange => "give what stood there before, or what stands there since",
            Problem::InvalidDigest(_) => "write 64 lowercase hexadecimal digits",
            Problem::UnknownCode { allowed, .. } => {
                return format!("use one of: {}", allowed.join(", "));
            }
            Problem::UnknownTerm { allowed, .. } if allowed.is_empty() => {
                "add it to vocabulary.csv"
            }
            Problem::UnknownTerm { allowed, .. } => {
                let codes: Vec<&str> = allowed.iter().map(Code::as_str).collect();
                return format!("use one of: {}", codes.join(", "));
            }
            Problem::UnknownParent(_) => "add it to the same list of vocabulary.csv, or correct it",
            Problem::InvalidNames(_) => {
                "separate names by `;`, and name at least two or what they find"
            }
            Problem::InvalidText(_) => {
                "use lowercase ASCII letters and digits in words joined by `-` in a slug, and the code of \
                 a language, such as `ja`"
            }
            Problem::InvalidCode(_) => {
                "use at most 31 lowercase ASCII letters and digits in words joined by `-`"
            }
            Problem::DuplicateCode(_) => "name it once",
            Problem::MissingRow(_) => "add it to the table",
            Problem::DuplicateKey(_) => "every row needs a key of its own",
            Problem::UnlikeItem(_) => {
                "rows of one id are of one item: give them one kind, subject, account, stage, instrument, \
                 additive and sort of unit, or give each an id"
            }
            Problem::PrintedTwice(_) => {
                "a document prints one number of a year: correct it, or leave `previous_value` empty"
            }
            Problem::TwoOriginals(_) => "keep one row with this `from`",
            Problem::UnknownReference { table, .. } => {
                return format!("add it to {table} or correct it");
            }
            Problem::Cycle(_) => "follow the rows and break the circle",
            Problem::NotOnPage(_) => "every run of lines lies on a page of pages.csv",
            Problem::WithoutPrint => "give the string as the document prints it",
            Problem::NotRecoverable => {
                "leave it empty, or take the qualifier `not-recoverable` away"
            }
            Problem::WithoutValue => "give the value, or leave the printed string empty too",
            Problem::TooLarge(_) => "check the unit: amounts are below 9 × 10^18 yen",
            Problem::PartsUndeclared(_) => "say `all`, `main` or `unequal`",
            Problem::PartsMissing => "leave it empty, or make rows with this parent",
            Problem::PartsDiffer { .. } => {
                "correct an amount or add the part that is missing; say `main` if the document lists \
                 the main parts only, `unequal` if it does not add up"
            }
            Problem::PartsExceed { .. } => {
                "correct an amount: main parts are not more than their total"
            }
            Problem::CountedTwice(_) => {
                "let `to` be a total that is not additive, without a parent, and not the parent of \
                 `from`"
            }
            Problem::PartsUnlike(_) => {
                "give the total and its parts one kind, budget and sort of unit"
            }
            Problem::SumRefused(_) => {
                "add figures of one kind, year, budget and account, or say `true` in over_accounts"
            }
            Problem::SumCountsTwice(..) => "keep one of them",
            Problem::NoDisagreement | Problem::NoAgreement => "correct a value, or remove the row",
            Problem::TooFewAddends => "name at least two figures, separated by `;`",
            Problem::PartsUnknown => "give every part a value, or say `main`",
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
        write!(f, ": {} ({})", self.problem, self.problem.hint())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::NoHeader => f.write_str("missing header"),
            Problem::UnknownColumn(name) => write!(f, "unknown column {name:?}"),
            Problem::MissingColumn(name) => write!(f, "missing column {name:?}"),
            Problem::MissingLabel(stem) => write!(f, "missing column \"{stem}_…\""),
            Problem::DuplicateColumn(name) => write!(f, "duplicate column {name:?}"),
            Problem::Width { expected, found } => {
                write!(f, "invalid row of {found} values instead of {expected}")
            }
            Problem::MissingValue => f.write_str("missing value"),
            Problem::InvalidId(text) => write!(f, "invalid id {text:?}"),
            Problem::InvalidNumber(text) => write!(f, "invalid number {text:?}"),
            Problem::InvalidPrecision(text) => write!(f, "invalid precision {text:?}"),
            Problem::MissingPrecision => f.write_str("missing precision of an amount"),
            Problem::NegativeAmount(text) => write!(f, "invalid amount {text:?}"),
            Problem::InvalidYear(text) => write!(f, "invalid fiscal year {text:?}"),
            Problem::InvalidFlag(text) => write!(f, "invalid flag {text:?}"),
            Problem::InvalidLines(text) => write!(f, "invalid lines {text:?}"),
            Problem::InvalidVersion(text) => write!(f, "invalid version {text:?}"),
            Problem::NewerVersion(text) => write!(f, "version {text:?} is newer than the data"),
            Problem::WithoutChange => write!(f, "nothing has changed"),
            Problem::InvalidDigest(text) => write!(f, "invalid SHA-256 {text:?}"),
            Problem::InvalidDate(text) => write!(f, "invalid date {text:?}"),
            Problem::UnknownCode { value, .. } | Problem::UnknownTerm { value, .. } => {
                write!(f, "unknown value {value:?}")
            }
            Problem::UnknownParent(code) => write!(f, "unknown code \"{code}\""),
            Problem::InvalidCode(text) => write!(f, "invalid code {text:?}"),
            Problem::InvalidNames(text) => write!(f, "invalid names {text:?}"),
            Problem::InvalidText(text) => write!(f, "invalid text {text:?}"),
            Problem::MissingRow(key) => write!(f, "missing row {key:?}"),
            Problem::DuplicateCode(code) => write!(f, "duplicate value {code:?}"),
            Problem::DuplicateKey(key) => write!(f, "duplicate key {key:?}"),
            Problem::UnlikeItem(id) => write!(f, "invalid value: other rows of \"{id}\" differ"),
            Problem::PrintedTwice(id) => {
                write!(f, "invalid value: another row of the document says otherwise of \"{id}\"")
            }
            Problem::TwoOriginals(id) => {
                write!(f, "invalid reference: \"{id}\" prints the money of two others again")
            }
            Problem::UnknownReference { id, .. } => write!(f, "unknown id \"{id}\""),
            Problem::Cycle(id) => write!(f, "invalid reference: \"{id}\" leads back to itself"),
            Problem::NotOnPage(lines) => write!(f, "invalid lines {lines:?}: no page holds them"),
            Problem::WithoutPrint => f.write_str("missing printed string of a value"),
            Problem::WithoutValue => f.write_str("missing value of a printed string"),
            Problem::NotRecoverable => f.write_str("invalid value of a number that is lost"),
            Problem::TooLarge(text) => write!(f, "amount {text:?} too large for whole yen"),
            Problem::PartsUndeclared(1) => f.write_str("missing value for a total with 1 part"),
            Problem::PartsUndeclared(n) => write!(f, "missing value for a total with {n} parts"),
            Problem::PartsMissing => f.write_str("invalid value for a figure without parts"),
            Problem::PartsDiffer { printed, parts, tolerance } => write!(
                f,
                "invalid total: {printed} printed, {parts} in its parts, more than rounding \
                 allows ({tolerance})"
            ),
            Problem::PartsExceed { printed, parts } => {
                write!(f, "invalid total: {printed} printed, {parts} in its main parts")
            }
            Problem::CountedTwice(id) => write!(f, "invalid total: \"{id}\" would count twice"),
            Problem::PartsUnlike(error) => write!(f, "invalid parts: {error}"),
            Problem::SumRefused(error) => write!(f, "invalid sum: {error}"),
            Problem::SumCountsTwice(one, other) => {
                write!(f, "invalid sum: \"{one}\" and \"{other}\" must not be added")
            }
            Problem::NoDisagreement => f.write_str("invalid relation: the figures do not disagree"),
            Problem::NoAgreement => f.write_str("invalid relation: the figures differ"),
            Problem::TooFewAddends => f.write_str("invalid sum of a single figure"),
            Problem::PartsUnknown => f.write_str("invalid total: a part has no value"),
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
