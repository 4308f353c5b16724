//! The schema of each table of a dataset, column by column.

use crate::model::about::AboutField;
use crate::model::date::Bound;
use crate::model::item::Kind;
use crate::model::label::LanguageCode;
use crate::model::milestone::{Certainty, Status};
use crate::model::not_data::Reason;
use crate::model::observation::Parts;
use crate::model::open_question::State;
use crate::model::qualifier::Qualifier;
use crate::model::relation::RelationKind;
use crate::model::subject::SubjectKind;
use crate::model::term::{TermList, Tone};
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
    /// Its name in the first line; that of labels goes on with `_` and the code of a language.
    pub name: &'static str,
    /// The type of its cells.
    pub content: Content,
    /// Whether every row must fill it.
    pub required: bool,
}

impl Column {
    /// Whether a name in the first line of a table is that of the column, in some language if it holds labels.
    pub fn is_named(&self, name: &str) -> bool {
        match self.content {
            Content::Label => LanguageCode::of_column(self.name, name).is_some(),
            _ => self.name == name,
        }
    }
}

/// The type of the cells of a column.
#[derive(Debug, PartialEq)]
pub enum Content {
    /// A kebab-case name.
    Id,
    /// Any text.
    Text,
    /// A text in any number of languages, each in a column of its own: `label_ja`, `label_en`. The first of them
    /// stands for languages that have none.
    Label,
    /// One of a closed list.
    Code(&'static [&'static str]),
    /// The code of a term of `vocabulary.csv`.
    Term(TermList),
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
    /// A date such as `1990s`, `2016`, `FY2019`, `2019-04`, `2016-04-01`.
    Date,
    /// Some kebab-case names, separated by `;`.
    Ids,
    /// Some names as readers type them, separated by `;`.
    Names,
    /// A name as links select it: `new-building`, `milestone.opening`.
    Key,
    /// A version such as `0.1.0`.
    Version,
}

/// Every table of a dataset.
pub const ALL: &[&Schema] = &[
    &FIGURES,
    &MILESTONES,
    &SUMS,
    &SUBJECTS,
    &SYNONYMS,
    &RELATIONS,
    &VOCABULARY,
    &OPEN_QUESTIONS,
    &ABOUT,
    &DESCRIPTIONS,
    &DOCUMENTS,
    &PAGES,
    &REVISIONS,
    &INDEX,
    &NOT_DATA,
];

/// `vocabulary.csv`: programmes, accounts, stages and instruments.
pub const VOCABULARY: Schema = Schema {
    file: "vocabulary.csv",
    columns: &[
        required("list", Content::Code(TermList::CODES)),
        required("code", Content::Id),
        optional("parent", Content::Id),
        required("label", Content::Label),
        optional("meaning", Content::Label),
        optional("tone", Content::Code(Tone::CODES)),
    ],
    key: &["list", "code"],
};

/// `figures.csv`: one row for each item, fiscal year and document that prints it.
pub const FIGURES: Schema = Schema {
    file: "figures.csv",
    columns: &[
        required("id", Content::Id),
        optional("parent", Content::Id),
        optional("subject", Content::Id),
        optional("programme", Content::Term(TermList::Programme)),
        required("kind", Content::Code(Kind::CODES)),
        required("label", Content::Label),
        optional("fiscal_year", Content::Whole),
        optional("as_of", Content::Date),
        optional("account", Content::Term(TermList::Account)),
        optional("stage", Content::Term(TermList::Stage)),
        optional("instrument", Content::Term(TermList::Instrument)),
        required("additive", Content::Flag),
        optional("parts", Content::Code(Parts::CODES)),
        optional("value", Content::Decimal),
        required("unit", Content::Code(Unit::CODES)),
        optional("precision", Content::Decimal),
        optional("previous_value", Content::Decimal),
        optional("qualifiers", Content::Codes(Qualifier::CODES)),
        optional("as_printed", Content::Text),
        optional("previous_as_printed", Content::Text),
        optional("as_of_as_printed", Content::Text),
        required("document", Content::Id),
        required("lines", Content::Lines),
    ],
    key: &["id", "fiscal_year", "document"],
};

/// `milestones.csv`: one row for each dated event, and for each date without one.
pub const MILESTONES: Schema = Schema {
    file: "milestones.csv",
    columns: &[
        required("id", Content::Id),
        optional("subject", Content::Id),
        optional("programme", Content::Term(TermList::Programme)),
        required("label", Content::Label),
        optional("date", Content::Date),
        required("bound", Content::Code(Bound::CODES)),
        required("certainty", Content::Code(Certainty::CODES)),
        required("status", Content::Code(Status::CODES)),
        optional("as_printed", Content::Text),
        required("document", Content::Id),
        required("lines", Content::Lines),
    ],
    key: &["id"],
};

/// `sums.csv`: sums of our own.
pub const SUMS: Schema = Schema {
    file: "sums.csv",
    columns: &[
        required("id", Content::Id),
        required("label", Content::Label),
        required("addends", Content::Ids),
        required("over_accounts", Content::Flag),
    ],
    key: &["id"],
};

/// `subjects.csv`: what figures speak of.
pub const SUBJECTS: Schema = Schema {
    file: "subjects.csv",
    columns: &[
        required("id", Content::Id),
        required("kind", Content::Code(SubjectKind::CODES)),
        optional("parent", Content::Id),
        required("label", Content::Label),
        optional("detail", Content::Label),
        required("document", Content::Id),
        required("lines", Content::Lines),
    ],
    key: &["id"],
};

/// `synonyms.csv`: other names by which readers look for what the dataset names.
pub const SYNONYMS: Schema = Schema {
    file: "synonyms.csv",
    columns: &[required("names", Content::Names), optional("finds", Content::Names)],
    key: &["names"],
};

/// `relations.csv`: how figures, subjects and milestones relate.
pub const RELATIONS: Schema = Schema {
    file: "relations.csv",
    columns: &[
        required("kind", Content::Code(RelationKind::CODES)),
        required("from", Content::Id),
        required("to", Content::Id),
        optional("note", Content::Label),
        required("document", Content::Id),
        required("lines", Content::Lines),
    ],
    key: &["kind", "from", "to"],
};

/// `puzzles.csv`: what the documents leave open or print misleadingly.
pub const OPEN_QUESTIONS: Schema = Schema {
    file: "puzzles.csv",
    columns: &[
        required("id", Content::Id),
        required("state", Content::Code(State::CODES)),
        required("title", Content::Label),
        required("note", Content::Label),
        optional("figures", Content::Ids),
        optional("milestones", Content::Ids),
        required("document", Content::Id),
        required("lines", Content::Lines),
    ],
    key: &["id"],
};

/// `about.csv`: what the dataset is called, who made it, and what may be done with it.
pub const ABOUT: Schema = Schema {
    file: "about.csv",
    columns: &[
        required("field", Content::Code(AboutField::CODES)),
        required("text", Content::Label),
    ],
    key: &["field"],
};

/// `descriptions.csv`: what each page is about, for search engines and where its link is shared.
pub const DESCRIPTIONS: Schema = Schema {
    file: "descriptions.csv",
    columns: &[required("page", Content::Id), required("text", Content::Label)],
    key: &["page"],
};

/// `documents.csv`: the source documents.
pub const DOCUMENTS: Schema = Schema {
    file: "documents.csv",
    columns: &[
        required("id", Content::Id),
        required("title", Content::Label),
        required("publisher", Content::Label),
        required("text_sha256", Content::Digest),
        optional("address", Content::Text),
    ],
    key: &["id"],
};

/// `pages.csv`: which lines of a document's text are on which page.
pub const PAGES: Schema = Schema {
    file: "pages.csv",
    columns: &[
        required("document", Content::Id),
        required("first_line", Content::Whole),
        required("last_line", Content::Whole),
        required("heading", Content::Label),
    ],
    key: &["document", "first_line"],
};

/// `changes.csv`: what changed in the data from one of their versions to the next.
pub const REVISIONS: Schema = Schema {
    file: "changes.csv",
    columns: &[
        required("version", Content::Version),
        required("id", Content::Key),
        required("field", Content::Text),
        optional("old", Content::Text),
        optional("new", Content::Text),
    ],
    key: &["version", "id", "field"],
};

/// `index.csv`: the numeric tokens of each line of a document's text.
pub const INDEX: Schema = Schema {
    file: "index.csv",
    columns: &[
        required("document", Content::Id),
        required("line", Content::Whole),
        required("tokens", Content::Text),
    ],
    key: &["document", "line"],
};

/// `not-data.csv`: the tokens that are no data, each with a reason.
pub const NOT_DATA: Schema = Schema {
    file: "not-data.csv",
    columns: &[
        required("document", Content::Id),
        required("token", Content::Text),
        required("lines", Content::Lines),
        required("reason", Content::Code(Reason::CODES)),
    ],
    key: &["document", "token", "reason"],
};

const fn required(name: &'static str, content: Content) -> Column {
    Column { name, content, required: true }
}

const fn optional(name: &'static str, content: Content) -> Column {
    Column { name, content, required: false }
}
