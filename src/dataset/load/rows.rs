//! Reads the rows of each table but `figures.csv`, every one by itself.

use crate::dataset::load::error::{LoadError, Problem};
use crate::dataset::load::table::Row;
use crate::dataset::terms::Terms;
use crate::model::about::AboutField;
use crate::model::date::{Bound, When};
use crate::model::document::{Document, Page};
use crate::model::id::Id;
use crate::model::key::Key;
use crate::model::label::{Label, LanguageCode};
use crate::model::lines::Run;
use crate::model::milestone::{Certainty, Milestone, Status};
use crate::model::not_data::{NotData, Reason};
use crate::model::open_question::{OpenQuestion, State};
use crate::model::relation::{Relation, RelationKind};
use crate::model::revision::{Revision, Version};
use crate::model::subject::{Subject, SubjectKind};
use crate::model::sum::Sum;
use crate::model::synonyms::Synonyms;
use crate::model::term::{Code, Term, TermList, Tone};

/// Reads a row of `vocabulary.csv`.
pub(super) fn term(row: Row<'_>) -> Result<Term, LoadError> {
    Ok(Term {
        list: row.code("list", TermList::from_code, TermList::CODES)?,
        code: row.must("code", Code::parse, Problem::InvalidCode)?,
        parent: row.parsed("parent", Code::parse, Problem::InvalidCode)?,
        label: row.label("label")?,
        meaning: row.optional_label("meaning"),
        tone: row.optional_code("tone", Tone::from_code, Tone::CODES)?,
    })
}

/// A date and the string that it was read from; a date does not come without the string.
pub(super) fn dated(
    row: Row<'_>,
    date: &'static str,
    as_printed: &'static str,
) -> Result<(Option<When>, Option<String>), LoadError> {
    let when = row.parsed(date, When::parse, Problem::InvalidDate)?;
    let text = row.text(as_printed).map(str::to_owned);
    match (when, &text) {
        (Some(_), None) => Err(row.error(as_printed, Problem::WithoutPrint)),
        _ => Ok((when, text)),
    }
}

/// Reads a row of `milestones.csv`, whose codes are among the given terms.
pub(super) fn milestone(row: Row<'_>, terms: &Terms) -> Result<Milestone, LoadError> {
    let (date, as_printed) = dated(row, "date", "as_printed")?;
    Ok(Milestone {
        id: row.id("id")?,
        subject: row.optional_id("subject")?,
        programme: row.optional_term(TermList::Programme, terms)?,
        label: row.label("label")?,
        date,
        bound: row.code("bound", Bound::from_code, Bound::CODES)?,
        certainty: row.code("certainty", Certainty::from_code, Certainty::CODES)?,
        status: row.code("status", Status::from_code, Status::CODES)?,
        as_printed,
        source: row.source()?,
    })
}

/// Reads a row of `sums.csv`.
pub(super) fn sum(row: Row<'_>) -> Result<Sum, LoadError> {
    let addends = row.must("addends", ids, Problem::InvalidId)?;
    if addends.len() < 2 {
        return Err(row.error("addends", Problem::TooFewAddends));
    }
    Ok(Sum {
        id: row.id("id")?,
        label: row.label("label")?,
        addends,
        over_accounts: row.flag("over_accounts")?,
    })
}

/// Reads a row of `synonyms.csv`.
pub(super) fn synonyms(row: Row<'_>) -> Result<Synonyms, LoadError> {
    let names = row.must("names", names, Problem::InvalidNames)?;
    let finds = row.parsed("finds", self::names, Problem::InvalidNames)?.unwrap_or_default();
    match finds.is_empty() && names.len() < 2 {
        true => Err(row.error("names", Problem::InvalidNames(names.join(";")))),
        false => Ok(Synonyms { names, finds }),
    }
}

/// Names separated by `;`, none of which is empty.
fn names(text: &str) -> Option<Vec<String>> {
    text.split(';').map(|it| (!it.is_empty()).then(|| it.to_owned())).collect()
}

/// Reads a row of `index.csv`: document, line, tokens.
pub(super) fn index(row: Row<'_>) -> Result<(Id, u32, String), LoadError> {
    Ok((row.id("document")?, row.line_number("line")?, row.required("tokens")?.to_owned()))
}

/// Reads a row of `not-data.csv`.
pub(super) fn not_data(row: Row<'_>) -> Result<NotData, LoadError> {
    Ok(NotData {
        token: row.required("token")?.to_owned(),
        source: row.source()?,
        reason: row.code("reason", Reason::from_code, Reason::CODES)?,
    })
}

/// Reads a row of `subjects.csv`.
pub(super) fn subject(row: Row<'_>) -> Result<Subject, LoadError> {
    Ok(Subject {
        id: row.id("id")?,
        kind: row.code("kind", SubjectKind::from_code, SubjectKind::CODES)?,
        parent: row.optional_id("parent")?,
        label: row.label("label")?,
        detail: row.optional_label("detail"),
        source: row.source()?,
    })
}

/// Reads a row of `relations.csv`.
pub(super) fn relation(row: Row<'_>) -> Result<Relation, LoadError> {
    Ok(Relation {
        kind: row.code("kind", RelationKind::from_code, RelationKind::CODES)?,
        from: row.id("from")?,
        to: row.id("to")?,
        note: row.optional_label("note"),
        source: row.source()?,
    })
}

/// Reads a row of `puzzles.csv`.
pub(super) fn open_question(row: Row<'_>) -> Result<OpenQuestion, LoadError> {
    let ids = |column: &'static str| match row.text(column) {
        Some(_) => row.must(column, ids, Problem::InvalidId),
        None => Ok(Vec::new()),
    };
    Ok(OpenQuestion {
        id: row.id("id")?,
        state: row.code("state", State::from_code, State::CODES)?,
        title: row.label("title")?,
        note: row.label("note")?,
        figures: ids("figures")?,
        milestones: ids("milestones")?,
        source: row.source()?,
    })
}

/// Names separated by `;`.
fn ids(text: &str) -> Option<Vec<Id>> {
    text.split(';').map(Id::parse).collect()
}

/// Reads a row of `changes.csv`.
pub(super) fn revision(row: Row<'_>) -> Result<Revision, LoadError> {
    let (old, new) = (row.text("old"), row.text("new"));
    if old == new {
        return Err(row.error("new", Problem::WithoutChange));
    }
    Ok(Revision {
        version: row.must("version", Version::parse, Problem::InvalidVersion)?,
        key: row.must("id", Key::parse, Problem::InvalidId)?,
        field: row.required("field")?.to_owned(),
        old: old.map(str::to_owned),
        new: new.map(str::to_owned),
    })
}

/// Reads a row of `about.csv`; of what is the same in all languages, the text in the first one counts.
pub(super) fn about(row: Row<'_>) -> Result<(AboutField, Label), LoadError> {
    let field = row.code("field", AboutField::from_code, AboutField::CODES)?;
    let text = row.label("text")?;
    let is_valid = match field {
        AboutField::Slug | AboutField::SiteSlug => Id::parse(text.first()).is_some(),
        AboutField::Language => LanguageCode::parse(text.first()).is_some(),
        _ => true,
    };
    match is_valid {
        true => Ok((field, text)),
        false => Err(row.error("field", Problem::InvalidText(text.first().to_owned()))),
    }
}

/// Reads a row of `descriptions.csv`.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn description(row: Row<'_>) -> Result<(Id, Label), LoadError> {
    Ok((row.id("page")?, row.label("text")?))
}

/// Reads a row of `documents.csv`.
pub(super) fn document(row: Row<'_>) -> Result<Document, LoadError> {
    let is_digest = |text: &str| {
        text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
    };
    let digest = |text: &str| is_digest(text).then(|| text.to_owned());
    Ok(Document {
        id: row.id("id")?,
        title: row.label("title")?,
        publisher: row.label("publisher")?,
        text_sha256: row.must("text_sha256", digest, Problem::InvalidDigest)?,
        address: row.text("address").map(str::to_owned),
    })
}

/// Reads a row of `pages.csv`.
pub(super) fn page(row: Row<'_>) -> Result<Page, LoadError> {
    let lines = Run { first: row.line_number("first_line")?, last: row.line_number("last_line")? };
    if lines.last < lines.first {
        return Err(row.error("last_line", Problem::InvalidLines(lines.last.to_string())));
    }
    Ok(Page { document: row.id("document")?, lines, heading: row.label("heading")? })
}
