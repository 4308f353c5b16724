//! A CSV table as rows of named cells, each with its line and column for messages.

use std::borrow::Cow;
use std::str::FromStr;

use csv_core::{ReadRecordResult, Reader};

use crate::dataset::load::error::{LoadError, Problem};
use crate::dataset::load::schema::{Content, Schema};
use crate::dataset::terms::Terms;
use crate::model::decimal::Decimal;
use crate::model::fiscal_year::FiscalYear;
use crate::model::id::Id;
use crate::model::label::{Label, LanguageCode};
use crate::model::lines::Lines;
use crate::model::source::Source;
use crate::model::term::{Code, TermList};

/// A table whose header fits its schema.
#[derive(Debug)]
pub(super) struct Table {
    schema: &'static Schema,
    /// For each column of the schema, where it is in a row.
    places: Vec<Place>,
    rows: Vec<Record>,
}

/// Where a column of the schema is in a row.
#[derive(Debug)]
enum Place {
    /// In one cell.
    Cell(usize),
    /// In a cell for each of some languages, in the order of the header.
    Languages(Vec<(LanguageCode, usize)>),
}

/// One line of a table as written.
#[derive(Debug)]
struct Record {
    line: u64,
    cells: Vec<String>,
}

/// A row of a table.
#[derive(Copy, Clone, Debug)]
pub(super) struct Row<'t> {
    table: &'t Table,
    record: &'t Record,
}

impl Table {
    /// Reads a table and checks its shape: header, and cells in every row.
    ///
    /// # Errors
    ///
    /// If the header does not name exactly the columns of the schema, or rows are of other widths.
    pub(super) fn read(schema: &'static Schema, csv: &str) -> Result<Table, Vec<LoadError>> {
        let mut rows = records(csv);
        let at_header = |problem: Problem| LoadError::of_table(schema.file, 1, problem);
        if rows.is_empty() {
            return Err(vec![at_header(Problem::NoHeader)]);
        }
        let header = rows.remove(0).cells;
        let (places, problems) = places(schema, &header);
        let mut errors: Vec<LoadError> = problems.into_iter().map(at_header).collect();
        for Record { line, cells } in &rows {
            if cells.len() != header.len() {
                let problem = Problem::Width { expected: header.len(), found: cells.len() };
                errors.push(LoadError::of_table(schema.file, *line, problem));
            }
        }
        if errors.is_empty() { Ok(Table { schema, places, rows }) } else { Err(errors) }
    }

    /// The rows below the header.
    pub(super) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|record| Row { table: self, record })
    }
}

impl<'t> Row<'t> {
    /// The line on which the row starts.
    pub(super) fn line(self) -> u64 {
        self.record.line
    }

    /// A problem with a cell of this row.
    pub(super) fn error(self, column: impl Into<Cow<'static, str>>, problem: Problem) -> LoadError {
        LoadError::of_cell(self.table.schema.file, self.record.line, column, problem)
    }

    /// The text of a cell; nothing if it is empty.
    pub(super) fn text(self, column: &'static str) -> Option<&'t str> {
        match self.place(column)? {
            Place::Cell(idx) => self.cell(*idx),
            Place::Languages(_) => None,
        }
    }

    fn place(self, column: &'static str) -> Option<&'t Place> {
        let columns = self.table.schema.columns;
        let idx = columns.iter().position(|it| it.name == column);
        debug_assert!(idx.is_some(), "the loader asks for columns of the schema only");
        self.table.places.get(idx?)
    }

    fn cell(self, idx: usize) -> Option<&'t str> {
        self.record.cells.get(idx).map(String::as_str).filter(|text| !text.is_empty())
    }

    /// The text of a cell that must not be empty.
    pub(super) fn required(self, column: &'static str) -> Result<&'t str, LoadError> {
        self.text(column).ok_or_else(|| self.error(column, Problem::MissingValue))
    }

    /// What a cell holds, if it is not empty and can be read.
    pub(super) fn parsed<T>(
        self,
        column: &'static str,
        read: impl Fn(&str) -> Option<T>,
        wrong: impl Fn(String) -> Problem,
    ) -> Result<Option<T>, LoadError> {
        let Some(text) = self.text(column) else {
            return Ok(None);
        };
        read(text).map(Some).ok_or_else(|| self.error(column, wrong(text.to_owned())))
    }

    /// What a cell holds that must not be empty.
    pub(super) fn must<T>(
        self,
        column: &'static str,
        read: impl Fn(&str) -> Option<T>,
        wrong: impl Fn(String) -> Problem,
    ) -> Result<T, LoadError> {
        self.required(column)?;
        self.parsed(column, read, wrong)?.ok_or_else(|| self.error(column, Problem::MissingValue))
    }

    /// A name that must be there.
    pub(super) fn id(self, column: &'static str) -> Result<Id, LoadError> {
        self.must(column, Id::parse, Problem::InvalidId)
    }

    /// A name that may be left out.
    pub(super) fn optional_id(self, column: &'static str) -> Result<Option<Id>, LoadError> {
        self.parsed(column, Id::parse, Problem::InvalidId)
    }

    /// A decimal that may be left out.
    pub(super) fn decimal(self, column: &'static str) -> Result<Option<Decimal>, LoadError> {
        self.parsed(column, |text| Decimal::from_str(text).ok(), Problem::InvalidNumber)
    }

    /// A fiscal year that may be left out.
    pub(super) fn fiscal_year(self, column: &'static str) -> Result<Option<FiscalYear>, LoadError> {
        let read = |text: &str| match text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit()) {
            true => text.parse().ok().map(FiscalYear::new),
            false => None,
        };
        self.parsed(column, read, Problem::InvalidYear)
    }

    /// `true` or `false`.
    pub(super) fn flag(self, column: &'static str) -> Result<bool, LoadError> {
        let read = |text: &str| match text {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        };
        self.must(column, read, Problem::InvalidFlag)
    }

    /// One of a closed list that may be left out.
    pub(super) fn optional_code<T>(
        self,
        column: &'static str,
        read: fn(&str) -> Option<T>,
        allowed: &'static [&'static str],
    ) -> Result<Option<T>, LoadError> {
        self.parsed(column, read, |value| Problem::UnknownCode { value, allowed })
    }

    /// One of a closed list.
    pub(super) fn code<T>(
        self,
        column: &'static str,
        read: fn(&str) -> Option<T>,
        allowed: &'static [&'static str],
    ) -> Result<T, LoadError> {
        self.must(column, read, |value| Problem::UnknownCode { value, allowed })
    }

    /// The code of a term, from the column that is called like its list; it may be left out.
    pub(super) fn optional_term(
        self,
        list: TermList,
        terms: &Terms,
    ) -> Result<Option<Code>, LoadError> {
        let read = |text: &str| Some(terms.get(list, Code::parse(text)?)?.code);
        self.parsed(list.code(), read, |value| Problem::UnknownTerm {
            value,
            allowed: terms.of_list(list).map(|it| it.code).collect(),
        })
    }

    /// A text in every language that the table has a column for.
    ///
    /// # Errors
    ///
    /// If it is missing in one of them.
    pub(super) fn label(self, stem: &'static str) -> Result<Label, LoadError> {
        let missing = |(code, text): (LanguageCode, Option<&str>)| match text {
            Some(text) => Ok((code, text.to_owned())),
            None => Err(self.error(format!("{stem}_{}", code.as_str()), Problem::MissingValue)),
        };
        let texts = self.texts(stem).map(missing).collect::<Result<Vec<_>, LoadError>>()?;
        Ok(Label::new(texts))
    }

    /// A text in those languages in which the row has one.
    pub(super) fn optional_label(self, stem: &'static str) -> Label {
        Label::new(self.texts(stem).filter_map(|(code, text)| Some((code, text?.to_owned()))))
    }

    /// What is in the column of each language.
    fn texts(self, stem: &'static str) -> impl Iterator<Item = (LanguageCode, Option<&'t str>)> {
        let places = match self.place(stem) {
            Some(Place::Languages(places)) => places.as_slice(),
            Some(Place::Cell(_)) | None => &[],
        };
        places.iter().map(move |(code, idx)| (*code, self.cell(*idx)))
    }

    /// The number of a line, counted from one.
    pub(super) fn line_number(self, column: &'static str) -> Result<u32, LoadError> {
        let read = |text: &str| text.parse::<u32>().ok().filter(|it| *it > 0);
        self.must(column, read, Problem::InvalidLines)
    }

    /// The place in a document, from the columns `document` and `lines`.
    pub(super) fn source(self) -> Result<Source, LoadError> {
        let read = |text: &str| Lines::from_str(text).ok();
        let lines = self.must("lines", read, Problem::InvalidLines)?;
        Ok(Source { document: self.id("document")?, lines })
    }
}

/// The index of each column of a schema, and what is wrong with the header.
fn places(schema: &'static Schema, header: &[String]) -> (Vec<Place>, Vec<Problem>) {
    let is_known = |name: &String| schema.columns.iter().any(|it| it.is_named(name));
    let unknown = header.iter().filter(|it| !is_known(it)).cloned().map(Problem::UnknownColumn);
    let mut problems: Vec<Problem> = unknown.collect();
    let mut places: Vec<Place> = Vec::new();
    for column in schema.columns {
        let found = header.iter().enumerate().filter(|(_, name)| column.is_named(name));
        let found: Vec<(usize, &String)> = found.collect();
        let again = found.iter().enumerate().find_map(|(at, (_, name))| {
            found.get(..at)?.iter().any(|it| it.1 == *name).then(|| (*name).clone())
        });
        problems.extend(again.map(Problem::DuplicateColumn));
        if column.content == Content::Label {
            let of = |(idx, name): (usize, &String)| {
                Some((LanguageCode::of_column(column.name, name)?, idx))
            };
            let languages: Vec<(LanguageCode, usize)> = found.into_iter().filter_map(of).collect();
            let is_missing = languages.is_empty() && column.required;
            problems.extend(is_missing.then_some(Problem::MissingLabel(column.name)));
            places.push(Place::Languages(languages));
            continue;
        }
        match found.first() {
            Some((idx, _)) => places.push(Place::Cell(*idx)),
            None => problems.push(Problem::MissingColumn(column.name)),
        }
    }
    (places, problems)
}

/// The cells of each line of a table, the header first.
pub fn lines(csv: &str) -> Vec<Vec<String>> {
    records(csv).into_iter().map(|it| it.cells).collect()
}

/// Splits CSV into records; quotes and line ends as RFC 4180 has them, blank lines left out.
fn records(csv: &str) -> Vec<Record> {
    let mut reader = Reader::new();
    let mut input = csv.trim_start_matches('\u{feff}').as_bytes();
    let mut output = vec![0; 1024];
    let mut ends = vec![0; 32];
    let mut res: Vec<Record> = Vec::new();
    loop {
        // The end of the line before may still be unread; the record starts after it.
        let n_blank = input.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let (blank, rest) = input.split_at(n_blank);
        let n_lines = blank.iter().filter(|byte| **byte == b'\n').count();
        let line = reader.line() + u64::try_from(n_lines).unwrap_or(0);
        reader.set_line(line);
        input = rest;
        let (mut n_out, mut n_ends) = (0, 0);
        loop {
            let (Some(out), Some(end)) = (output.get_mut(n_out..), ends.get_mut(n_ends..)) else {
                return res;
            };
            let (result, n_read, n_written, n_found) = reader.read_record(input, out, end);
            input = input.get(n_read..).unwrap_or_default();
            n_out += n_written;
            n_ends += n_found;
            match result {
                ReadRecordResult::InputEmpty => input = &[],
                ReadRecordResult::OutputFull => output.resize(output.len() * 2, 0),
                ReadRecordResult::OutputEndsFull => ends.resize(ends.len() * 2, 0),
                ReadRecordResult::Record => break,
                ReadRecordResult::End => return res,
            }
        }
        res.push(Record { line, cells: split(&output, ends.get(..n_ends).unwrap_or_default()) });
    }

    fn split(output: &[u8], ends: &[usize]) -> Vec<String> {
        let starts = std::iter::once(&0).chain(ends);
        let cell = |(start, end): (&usize, &usize)| {
            String::from_utf8_lossy(output.get(*start..*end).unwrap_or_default()).into_owned()
        };
        starts.zip(ends).map(cell).collect()
    }
}
