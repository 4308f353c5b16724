//! What each table of a data package holds, column by column.

use crate::model::figure::{Account, Instrument, Kind, Parts, Programme, Qualifier, Stage};
use crate::model::relation::RelationKind;
use crate::model::subject::SubjectKind;
use crate::model::unit::Unit;

/// The shape of a table.
#[derive(Debug)]
pub struct Schema {
    /// Its file.
    pub file: &'static str,
    /// Its columns, in the order in which the project writes them.
    pub columns: &'static [Column],
    /// The columns that no two rows share.
    pub key: &'static [&'static str],
}

/// The shape of a column.
#[derive(Debug)]
pub struct Column {
    /// Its name in the first line.
    pub name: &'static str,
    /// What its cells hold.
    pub content: Content,
    /// Whether every row must fill it.
    pub required: bool,
}

/// What the cells of a column hold.
#[derive(Debug, PartialEq)]
pub enum Content {
    /// A kebab-case name.
    Id,
    /// Any text.
    Text,
    /// One of a closed list.
    Code(&'static [&'static str]),
    /// Some of a closed list, separated by `;`.
    Codes(&'static [&'static str]),
    /// An exact decimal.
    Decimal,
    /// A whole number above zero.
    Whole,
    /// `true` or `false`.
    Flag,
    /// Lines of a text, such as `1;137-138`.
    Lines,
    /// A SHA-256 in hexadecimal.
    Digest,
}

/// Every table of a package.
pub const ALL: &[&Schema] = &[&FIGURES, &SUBJECTS, &RELATIONS, &DOCUMENTS, &PAGES];

/// `figures.csv`: one row for each printed figure.
pub const FIGURES: Schema = Schema {
    file: "figures.csv",
    columns: &[
        required("id", Content::Id),
        optional("parent", Content::Id),
        optional("subject", Content::Id),
        optional("programme", Content::Code(Programme::CODES)),
        required("kind", Content::Code(Kind::CODES)),
        required("label_ja", Content::Text),
        required("label_en", Content::Text),
        optional("fiscal_year", Content::Whole),
        optional("account", Content::Code(Account::CODES)),
        optional("stage", Content::Code(Stage::CODES)),
        optional("instrument", Content::Code(Instrument::CODES)),
        required("additive", Content::Flag),
        optional("parts", Content::Code(Parts::CODES)),
        optional("value", Content::Decimal),
        required("unit", Content::Code(Unit::CODES)),
        optional("precision", Content::Decimal),
        optional("previous_value", Content::Decimal),
        optional("qualifiers", Content::Codes(Qualifier::CODES)),
        optional("as_printed", Content::Text),
        optional("previous_as_printed", Content::Text),
        required("document", Content::Id),
        required("lines", Content::Lines),
    ],
    key: &["id", "fiscal_year"],
};

/// `subjects.csv`: what figures speak of.
pub const SUBJECTS: Schema = Schema {
    file: "subjects.csv",
    columns: &[
        required("id", Content::Id),
        required("kind", Content::Code(SubjectKind::CODES)),
        optional("parent", Content::Id),
        required("label_ja", Content::Text),
        required("label_en", Content::Text),
        optional("detail_ja", Content::Text),
        optional("detail_en", Content::Text),
        required("document", Content::Id),
        required("lines", Content::Lines),
    ],
    key: &["id"],
};

/// `relations.csv`: how figures and subjects relate.
pub const RELATIONS: Schema = Schema {
    file: "relations.csv",
    columns: &[
        required("kind", Content::Code(RelationKind::CODES)),
        required("from", Content::Id),
        required("to", Content::Id),
        required("document", Content::Id),
        required("lines", Content::Lines),
    ],
    key: &["kind", "from", "to"],
};

/// `documents.csv`: the source documents.
pub const DOCUMENTS: Schema = Schema {
    file: "documents.csv",
    columns: &[
        required("id", Content::Id),
        required("title_ja", Content::Text),
        required("title_en", Content::Text),
        required("publisher_ja", Content::Text),
        required("publisher_en", Content::Text),
        required("text_sha256", Content::Digest),
        optional("address", Content::Text),
    ],
    key: &["id"],
};

/// `pages.csv`: which lines of a document's text stand on which page.
pub const PAGES: Schema = Schema {
    file: "pages.csv",
    columns: &[
        required("document", Content::Id),
        required("first_line", Content::Whole),
        required("last_line", Content::Whole),
        required("heading_ja", Content::Text),
        required("heading_en", Content::Text),
    ],
    key: &["document", "first_line"],
};

const fn required(name: &'static str, content: Content) -> Column {
    Column { name, content, required: true }
}

const fn optional(name: &'static str, content: Content) -> Column {
    Column { name, content, required: false }
}
