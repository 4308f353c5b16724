//! Reads tables row by row. Knows nothing of what must hold between rows but that their keys are unique.

use std::collections::BTreeSet;

use crate::dataset::load::error::{LoadError, LoadErrors, Problem};
use crate::dataset::load::raw::{AtLine, Raw, without_lines};
use crate::dataset::load::schema::{self, Schema};
use crate::dataset::load::table::{Row, Table};
use crate::dataset::load::tables::Tables;
use crate::dataset::load::{figure_rows, references, rows};
use crate::dataset::terms::Terms;
use crate::model::about::{About, AboutField};
use crate::model::revision::Version;
use crate::model::term::Code;

/// Reads `about.csv`.
///
/// # Errors
///
/// If it cannot be read, or a row that every dataset must have is missing.
pub(super) fn about(csv: &str) -> Result<About, LoadErrors> {
    let mut errors: Vec<LoadError> = Vec::new();
    let rows = without_lines(read(&schema::ABOUT, csv, rows::about, &mut errors));
    LoadErrors::of(errors)?;
    let missing = |field: AboutField| {
        LoadError::of_table(schema::ABOUT.file, 1, Problem::MissingRow(field.code()))
    };
    About::new(rows).map_err(|field| LoadErrors::from(missing(field)))
}

/// Reads `vocabulary.csv`.
///
/// # Errors
///
/// If it cannot be read, or the parent of a term is not in the same list.
pub(super) fn vocabulary(csv: &str) -> Result<Terms, LoadErrors> {
    let mut errors: Vec<LoadError> = Vec::new();
    let rows = read(&schema::VOCABULARY, csv, rows::term, &mut errors);
    let lines: Vec<u64> = rows.iter().map(|it| it.line).collect();
    let terms = Terms::of(without_lines(rows));
    for (line, term) in lines.into_iter().zip(terms.all()) {
        let is_parent = |code: Code| code != term.code && terms.get(term.list, code).is_some();
        let missing = term.parent.filter(|it| !is_parent(*it));
        errors.extend(missing.map(|it| {
            LoadError::of_cell(schema::VOCABULARY.file, line, "parent", Problem::UnknownParent(it))
        }));
    }
    LoadErrors::of(errors)?;
    Ok(terms)
}

/// Reads every table but `about.csv` and `vocabulary.csv`, whose terms the rows of figures and milestones name.
///
/// # Errors
///
/// If a table has not its columns, a cell cannot be read, a key occurs twice, or a change is of a later version.
pub(super) fn tables(tables: &Tables<'_>, terms: &Terms) -> Result<Raw, LoadErrors> {
    let mut errors: Vec<LoadError> = Vec::new();
    let item = |row: Row<'_>| figure_rows::item(row, terms);
    let milestone = |row: Row<'_>| rows::milestone(row, terms);
    let raw = Raw {
        figures: read(&schema::FIGURES, tables.figures, item, &mut errors),
        milestones: read(&schema::MILESTONES, tables.milestones, milestone, &mut errors),
        sums: read(&schema::SUMS, tables.sums, rows::sum, &mut errors),
        subjects: read(&schema::SUBJECTS, tables.subjects, rows::subject, &mut errors),
        #[cfg(not(target_arch = "wasm32"))]
        descriptions: read(
            &schema::DESCRIPTIONS,
            tables.descriptions,
            rows::description,
            &mut errors,
        ),
        synonyms: read(&schema::SYNONYMS, tables.synonyms, rows::synonyms, &mut errors),
        relations: read(&schema::RELATIONS, tables.relations, rows::relation, &mut errors),
        open_questions: read(
            &schema::OPEN_QUESTIONS,
            tables.open_questions,
            rows::open_question,
            &mut errors,
        ),
        documents: read(&schema::DOCUMENTS, tables.documents, rows::document, &mut errors),
        pages: read(&schema::PAGES, tables.pages, rows::page, &mut errors),
        changes: read(&schema::REVISIONS, tables.changes, rows::revision, &mut errors),
        version: Version::parse(tables.version).unwrap_or_default(),
    };
    references::check_revisions(&raw.changes, raw.version, &mut errors);
    LoadErrors::of(errors)?;
    Ok(raw)
}

/// Reads a table that refers to no other.
///
/// # Errors
///
/// If it has not its columns, a cell cannot be read, or a key occurs twice.
pub(super) fn standalone<T>(
    schema: &'static Schema,
    csv: &str,
    read_row: fn(Row<'_>) -> Result<T, LoadError>,
) -> Result<Vec<T>, LoadErrors> {
    let mut errors: Vec<LoadError> = Vec::new();
    let rows = read(schema, csv, read_row, &mut errors);
    LoadErrors::of(errors)?;
    Ok(without_lines(rows))
}

/// Reads every row of a table and checks that keys are unique; problems go to `errors`.
fn read<T>(
    schema: &'static Schema,
    csv: &str,
    read_row: impl Fn(Row<'_>) -> Result<T, LoadError>,
    errors: &mut Vec<LoadError>,
) -> Vec<AtLine<T>> {
    let table = match Table::read(schema, csv) {
        Ok(table) => table,
        Err(found) => {
            errors.extend(found);
            return Vec::new();
        }
    };
    let mut keys: BTreeSet<Vec<&str>> = BTreeSet::new();
    let mut res: Vec<AtLine<T>> = Vec::new();
    for row in table.rows() {
        let key: Vec<&str> = schema.key.iter().map(|it| row.text(it).unwrap_or("")).collect();
        if !keys.insert(key.clone()) {
            let column = schema.key.first().copied().unwrap_or("");
            errors.push(row.error(column, Problem::DuplicateKey(key.join(", "))));
        }
        match read_row(row) {
            Ok(parsed) => res.push(AtLine { line: row.line(), parsed }),
            Err(error) => errors.push(error),
        }
    }
    res
}
