//! The columns of the full records, from which CSV, JSON and the metadata of pictures are written.
//!
//! A column has a name, a description and a typed getter; each format writes the content in its own way.

use crate::export::Origin;
use crate::export::records::Record;
use crate::model::date::When;
use crate::model::decimal::Decimal;
use crate::model::label::Label;
use crate::model::qualifier::Qualifier;
use crate::model::source::Source;
use crate::model::term::Code;
use crate::words::lang::Lang;

/// A column of a file of which every row is made from a value of one type.
#[derive(Debug)]
pub(super) struct Column<T> {
    /// Its name: the head in CSV, and the name of the member in JSON.
    pub(super) name: &'static str,
    /// What its cells say, as a descriptor has it: a sentence without its full stop.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) description: &'static str,
    /// How a cell is got from a row.
    pub(super) content: Content<T>,
}

/// The type of the cells of a column, with the function that gets one from a row. An empty text or list says
/// the same as no number: not known, or not applicable.
#[derive(Debug)]
pub(super) enum Content<T> {
    /// Text, a name or a code.
    Text(fn(&T) -> String),
    /// A label of the data in a language.
    Label(Lang, fn(&T) -> Option<&Label>),
    /// A code of a closed list.
    Code(fn(&T) -> &'static str),
    /// The code of a term of the vocabulary.
    Term(fn(&T) -> Option<Code>),
    /// A whole number.
    Integer(fn(&T) -> Option<u16>),
    /// An exact decimal with its digits.
    Decimal(fn(&T) -> Option<Decimal>),
    /// Yes or no.
    Flag(fn(&T) -> Option<bool>),
    /// A date as exact as it is printed.
    Date(fn(&T) -> Option<When>),
    /// Codes of a closed list.
    Codes(fn(&T) -> Vec<&'static str>),
    /// Line numbers such as `1;137-138`.
    Lines(fn(&T) -> String),
    /// An address.
    Link(fn(&T) -> String),
}

impl<T> Content<T> {
    /// The cell of a row as plain text, in the spelling of the tables of the data.
    pub(super) fn text(&self, row: &T) -> String {
        match self {
            Content::Text(get) | Content::Lines(get) | Content::Link(get) => get(row),
            Content::Label(lang, get) => {
                get(row).map(|it| lang.pick(it).to_owned()).unwrap_or_default()
            }
            Content::Code(get) => get(row).to_owned(),
            Content::Term(get) => get(row).map(|it| it.to_string()).unwrap_or_default(),
            Content::Integer(get) => get(row).map(|it| it.to_string()).unwrap_or_default(),
            Content::Decimal(get) => get(row).map(|it| it.to_string()).unwrap_or_default(),
            Content::Flag(get) => get(row).map(|it| it.to_string()).unwrap_or_default(),
            Content::Date(get) => get(row).map(|it| it.to_string()).unwrap_or_default(),
            Content::Codes(get) => get(row).join(";"),
        }
    }
}

/// Writes a column; its description stays out of the application, which shows none.
macro_rules! column {
    ($name:expr, $content:expr, $description:expr) => {
        Column {
            name: $name,
            #[cfg(not(target_arch = "wasm32"))]
            description: $description,
            content: $content,
        }
    };
}

/// The columns of a record, in the order of the file. The first one is what links select it by; labels follow in
/// each language of the site.
pub(super) fn record() -> impl Iterator<Item = Column<Record>> {
    let label = |lang: &Lang| {
        column!(
            lang.label_column(),
            Content::Label(*lang, |it: &Record| it.label.as_ref()),
            lang.label_description()
        )
    };
    let [id, others @ ..] = RECORD;
    [id].into_iter().chain(Lang::ALL.iter().map(label)).chain(others)
}

/// The columns of a record, but for its labels.
const RECORD: [Column<Record>; 30] = [
    column!("id", Content::Text(|it| it.id.clone()), "Key by which links select it"),
    column!("kind", Content::Code(|it| it.kind), "What sort of number or subject it is"),
    column!("parent", Content::Text(|it| it.parent.clone()), "The total that it is a part of"),
    column!("value", Content::Decimal(|it| it.value), "The number, in the unit of the row"),
    column!("unit", Content::Code(|it| it.unit), "Unit of every number of the row but the year"),
    column!(
        "precision",
        Content::Decimal(|it| it.precision),
        "Step to which the value was rounded"
    ),
    column!(
        "fiscal_year",
        Content::Integer(|it| it.fiscal_year.map(|it| it.get())),
        "Fiscal year of the value, by the calendar year of its April"
    ),
    column!(
        "previous_value",
        Content::Decimal(|it| it.previous_value),
        "Number of the fiscal year before, as the same document prints it"
    ),
    column!("qualifiers", Content::Codes(|it| codes(&it.qualifiers)), "What qualifies the value"),
    column!(
        "previous_qualifiers",
        Content::Codes(|it| codes(&it.previous_qualifiers)),
        "What qualifies the previous value"
    ),
    column!(
        "as_printed",
        Content::Text(|it| it.as_printed.clone()),
        "The string that the document prints for the value or the date"
    ),
    column!(
        "previous_as_printed",
        Content::Text(|it| it.previous_as_printed.clone()),
        "The string that the document prints for the previous value"
    ),
    column!("account", Content::Term(|it| it.account), "Account of the national budget"),
    column!("stage", Content::Term(|it| it.stage), "Initial or supplementary budget"),
    column!(
        "instrument",
        Content::Term(|it| it.instrument),
        "Instrument by which the money is given"
    ),
    column!(
        "additive",
        Content::Flag(|it| it.additive),
        "Whether it may enter a sum with its siblings"
    ),
    column!(
        "as_of",
        Content::Date(|it| it.as_of),
        "Date of the value, where that is no fiscal year"
    ),
    column!("sum_of_parts", Content::Decimal(|it| it.tally.sum), "Sum of the parts of the value"),
    column!(
        "difference",
        Content::Decimal(|it| it.tally.difference),
        "Sum of the parts less the value"
    ),
    column!(
        "verdict",
        Content::Code(|it| it.tally.verdict),
        "How the value relates to the sum of its parts"
    ),
    column!(
        "previous_sum_of_parts",
        Content::Decimal(|it| it.previous_tally.sum),
        "Sum of the parts of the previous value"
    ),
    column!(
        "previous_difference",
        Content::Decimal(|it| it.previous_tally.difference),
        "Sum of the parts less the previous value"
    ),
    column!(
        "previous_verdict",
        Content::Code(|it| it.previous_tally.verdict),
        "How the previous value relates to the sum of its parts"
    ),
    column!("date", Content::Date(|it| it.date), "Date of an event"),
    column!("certainty", Content::Code(|it| it.certainty), "How certain the date of an event is"),
    column!(
        "status",
        Content::Code(|it| it.status),
        "Whether an event was planned or had taken place"
    ),
    column!("bound", Content::Code(|it| it.bound), "How the date bounds the event"),
    column!(
        "derivation",
        Content::Text(|it| it.derivation.clone()),
        "How it was computed, from the ids of other rows; empty for what is printed"
    ),
    column!("document", Content::Text(documents), "The documents in which it stands"),
    column!("lines", Content::Lines(lines), "The lines of the text at which it stands"),
];

/// The columns that are the same in every row of a file: where it is from.
pub(super) const ORIGIN: &[Column<Origin>] = &[
    column!("data_version", Content::Text(|it| it.version.clone()), "Version of the data"),
    column!("link", Content::Link(|it| it.address.clone()), "Address that shows the row again"),
];

fn codes(qualifiers: &[Qualifier]) -> Vec<&'static str> {
    qualifiers.iter().copied().map(Qualifier::code).collect()
}

fn documents(record: &Record) -> String {
    once_each(record.sources.iter().map(|it: &Source| it.document.to_string()))
}

fn lines(record: &Record) -> String {
    once_each(record.sources.iter().map(|it: &Source| it.lines.code()))
}

/// Texts as a list, each once, separated by `;`.
fn once_each(texts: impl Iterator<Item = String>) -> String {
    let mut res: Vec<String> = Vec::new();
    for text in texts {
        if !res.contains(&text) {
            res.push(text);
        }
    }
    res.join(";")
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::dataset::load::schema::{self, FIGURES, MILESTONES};

    /// Whether a column of a table of the data has the content of a column of the records.
    fn agrees(content: &Content<Record>, known: &schema::Content) -> bool {
        use schema::Content as Known;
        match content {
            Content::Text(_) => matches!(known, Known::Id | Known::Text),
            Content::Label(..) => *known == Known::Label,
            Content::Code(_) => matches!(known, Known::Code(_)),
            Content::Term(_) => matches!(known, Known::Term(_)),
            Content::Integer(_) => *known == Known::Whole,
            Content::Decimal(_) => *known == Known::Decimal,
            Content::Flag(_) => *known == Known::Flag,
            Content::Date(_) => *known == Known::Date,
            Content::Codes(_) => matches!(known, Known::Codes(_)),
            Content::Lines(_) => *known == Known::Lines,
            Content::Link(_) => false,
        }
    }

    #[test]
    fn columns_have_the_content_that_the_tables_of_the_data_give_them() {
        let mut n_shared = 0;
        for known in FIGURES.columns.iter().chain(MILESTONES.columns) {
            for column in record().filter(|it| known.is_named(it.name)) {
                n_shared += 1;
                assert!(agrees(&column.content, &known.content), "{}", column.name);
            }
        }
        assert!(n_shared > 20, "{n_shared}");
    }

    #[test]
    fn columns_have_names_and_descriptions_of_their_own() {
        let record = record().map(|it| (it.name, it.description));
        let all: Vec<(&str, &str)> =
            record.chain(ORIGIN.iter().map(|it| (it.name, it.description))).collect();
        let names: BTreeSet<&str> = all.iter().map(|it| it.0).collect();
        let descriptions: BTreeSet<&str> = all.iter().map(|it| it.1).collect();
        assert_eq!((names.len(), descriptions.len()), (all.len(), all.len()));
        assert!(descriptions.iter().all(|it| it.len() > 9 && !it.ends_with('.')));
    }
}
