//! Reads the rows of each table into figures, subjects, relations, documents and pages.

use crate::model::decimal::Decimal;
use crate::model::document::{Document, Page};
use crate::model::error::{Kind, LoadError};
use crate::model::figure::{
    Account, Figure, Instrument, Kind as FigureKind, Label, Parts, Programme, Qualifier, Stage,
};
use crate::model::lines::Run;
use crate::model::quantity::Quantity;
use crate::model::relation::{Relation, RelationKind};
use crate::model::subject::{Subject, SubjectKind};
use crate::model::table::Row;
use crate::model::unit::Unit;

/// Reads a row of `figures.csv`.
pub(super) fn figure(row: Row<'_>) -> Result<Figure, LoadError> {
    let unit = row.code("unit", Unit::from_code, Unit::CODES)?;
    let is_step = |it: &Decimal| it.mantissa() > 0;
    let precision = row.parsed(
        "precision",
        |text| text.parse::<Decimal>().ok().filter(is_step),
        Kind::InvalidPrecision,
    )?;
    if unit.in_yen().is_some() && precision.is_none() {
        return Err(row.error("precision", Kind::MissingPrecision));
    }
    let (value, as_printed) = printed(row, "value", "as_printed", unit, precision)?;
    let (previous, previous_as_printed) =
        printed(row, "previous_value", "previous_as_printed", unit, precision)?;
    Ok(Figure {
        id: row.id("id")?,
        parent: row.optional_id("parent")?,
        subject: row.optional_id("subject")?,
        programme: row.optional_code("programme", Programme::from_code, Programme::CODES)?,
        kind: row.code("kind", FigureKind::from_code, FigureKind::CODES)?,
        label: row.label("label_ja", "label_en")?,
        fiscal_year: row.fiscal_year("fiscal_year")?,
        account: row.optional_code("account", Account::from_code, Account::CODES)?,
        stage: row.optional_code("stage", Stage::from_code, Stage::CODES)?,
        instrument: row.optional_code("instrument", Instrument::from_code, Instrument::CODES)?,
        additive: flag(row, "additive")?,
        parts: row.optional_code("parts", Parts::from_code, Parts::CODES)?,
        value,
        previous,
        qualifiers: qualifiers(row)?,
        as_printed: as_printed.unwrap_or_default(),
        previous_as_printed,
        source: row.source()?,
    })
}

/// A number and the string that it was read from; one does not come without the other.
fn printed(
    row: Row<'_>,
    value: &'static str,
    as_printed: &'static str,
    unit: Unit,
    precision: Option<Decimal>,
) -> Result<(Option<Quantity>, Option<String>), LoadError> {
    let number = row.decimal(value)?;
    let text = row.text(as_printed).map(str::to_owned);
    match (number, &text) {
        (Some(_), None) => return Err(row.error(as_printed, Kind::WithoutPrint)),
        (None, Some(_)) => return Err(row.error(value, Kind::WithoutValue)),
        (Some(_), Some(_)) | (None, None) => (),
    }
    if let Some(number) = number.filter(|it| unit.in_yen().is_some() && it.mantissa() < 0) {
        return Err(row.error(value, Kind::NegativeAmount(number.to_string())));
    }
    let quantity = number.map(|number| Quantity { value: number, unit, precision });
    match quantity {
        Some(it) if unit.in_yen().is_some() && it.yen().is_none() => {
            Err(row.error(value, Kind::TooLarge(it.value.to_string())))
        }
        Some(_) | None => Ok((quantity, text)),
    }
}

fn flag(row: Row<'_>, column: &'static str) -> Result<bool, LoadError> {
    let read = |text: &str| match text {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    };
    row.must(column, read, Kind::InvalidFlag)
}

fn qualifiers(row: Row<'_>) -> Result<Vec<Qualifier>, LoadError> {
    let mut res: Vec<Qualifier> = Vec::new();
    let codes = row.text("qualifiers").unwrap_or("");
    for code in codes.split(';').filter(|_| !codes.is_empty()) {
        let unknown = || Kind::UnknownCode { value: code.to_owned(), allowed: Qualifier::CODES };
        let qualifier =
            Qualifier::from_code(code).ok_or_else(|| row.error("qualifiers", unknown()))?;
        if res.contains(&qualifier) {
            return Err(row.error("qualifiers", Kind::DuplicateCode(code.to_owned())));
        }
        res.push(qualifier);
    }
    Ok(res)
}

/// Reads a row of `subjects.csv`.
pub(super) fn subject(row: Row<'_>) -> Result<Subject, LoadError> {
    let detail = |column: &'static str| row.text(column).unwrap_or("").to_owned();
    Ok(Subject {
        id: row.id("id")?,
        kind: row.code("kind", SubjectKind::from_code, SubjectKind::CODES)?,
        parent: row.optional_id("parent")?,
        label: row.label("label_ja", "label_en")?,
        detail: Label { ja: detail("detail_ja"), en: detail("detail_en") },
        source: row.source()?,
    })
}

/// Reads a row of `relations.csv`.
pub(super) fn relation(row: Row<'_>) -> Result<Relation, LoadError> {
    Ok(Relation {
        kind: row.code("kind", RelationKind::from_code, RelationKind::CODES)?,
        from: row.id("from")?,
        to: row.id("to")?,
        source: row.source()?,
    })
}

/// Reads a row of `documents.csv`.
pub(super) fn document(row: Row<'_>) -> Result<Document, LoadError> {
    let is_digest = |text: &str| {
        text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
    };
    let digest = |text: &str| is_digest(text).then(|| text.to_owned());
    Ok(Document {
        id: row.id("id")?,
        title: row.label("title_ja", "title_en")?,
        publisher: row.label("publisher_ja", "publisher_en")?,
        text_sha256: row.must("text_sha256", digest, Kind::InvalidDigest)?,
        address: row.text("address").map(str::to_owned),
    })
}

/// Reads a row of `pages.csv`.
pub(super) fn page(row: Row<'_>) -> Result<Page, LoadError> {
    let line = |column: &'static str| {
        let read = |text: &str| text.parse::<u32>().ok().filter(|it| *it > 0);
        row.must(column, read, Kind::InvalidLines)
    };
    let lines = Run { first: line("first_line")?, last: line("last_line")? };
    if lines.last < lines.first {
        return Err(row.error("last_line", Kind::InvalidLines(lines.last.to_string())));
    }
    Ok(Page {
        document: row.id("document")?,
        lines,
        heading: row.label("heading_ja", "heading_en")?,
    })
}
