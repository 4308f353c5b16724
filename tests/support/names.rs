//! What the bundled data name: what no code may name, nor a page of other data.

use std::collections::BTreeSet;
use std::fs;

use qst_explorer::dataset::load::table;
use qst_explorer::words::lang::Lang;

/// The tables whose rows name things, and the columns that do.
const NAMING: [(&str, &[&str]); 9] = [
    ("about", &["title", "short-title"]),
    ("vocabulary", &["code", "label"]),
    ("figures", &["id", "label"]),
    ("milestones", &["id", "label"]),
    ("sums", &["id", "label"]),
    ("subjects", &["id", "label", "detail"]),
    ("puzzles", &["id", "title"]),
    ("documents", &["id", "title", "publisher"]),
    ("pages", &["heading"]),
];

/// What the bundled data are about, in the letters that any sentence about them holds.
const ABOUT: [&str; 4] = ["QST", "量研", "ITER", "NanoTerasu"];

/// A name of a row.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Name {
    /// As links and tables call it, of several words or with digits: one of a single word may mean something else.
    Id(String),
    /// As readers call it, in any language.
    Label(String),
}

/// Every name of the bundled data that says which data they are.
///
/// Of labels these are those of at least two words, or of at least four Japanese letters. Shorter ones are words of the
/// language first, such as 国 or Fusion, and are in sentences that hold for any budget.
pub(crate) fn bundled() -> BTreeSet<Name> {
    let mut res: BTreeSet<Name> = ABOUT.map(|it| Name::Label(it.to_owned())).into();
    for (file, columns) in NAMING {
        let text = fs::read_to_string(format!("data/{file}.csv")).unwrap();
        let rows = table::lines(&text);
        let (head, rows) = rows.split_first().unwrap();
        for row in rows {
            let cells = head.iter().zip(row);
            let is_about = file == "about";
            for (column, cell) in cells {
                // The rows of this table are its fields.
                let stem = if is_about { row[0].as_str() } else { stem(column) };
                if columns.contains(&stem) && column != "field" && !cell.is_empty() {
                    res.extend(name(stem, cell));
                }
            }
        }
    }
    assert!(res.len() > 400, "{} names", res.len());
    res
}

/// The codes of programmes, accounts, stages and instruments.
pub(crate) fn codes() -> BTreeSet<String> {
    let text = fs::read_to_string("data/vocabulary.csv").unwrap();
    let rows = table::lines(&text).into_iter().skip(1);
    rows.map(|mut row| row.swap_remove(1)).collect()
}

/// The name of a column without that of its language.
fn stem(column: &str) -> &str {
    let parts = column.rsplit_once('_');
    parts.filter(|it| Lang::from_code(it.1).is_some()).map_or(column, |it| it.0)
}

fn name(stem: &str, cell: &str) -> Option<Name> {
    let text = cell.to_owned();
    match stem {
        "id" | "code" => {
            cell.contains(|c: char| c == '-' || c.is_ascii_digit()).then_some(Name::Id(text))
        }
        _ => {
            let n_japanese = cell.chars().filter(|it| *it >= '\u{3040}').count();
            let is_long = n_japanese >= 4 || (n_japanese == 0 && cell.contains(' '));
            is_long.then_some(Name::Label(text))
        }
    }
}

impl Name {
    /// The name itself.
    pub(crate) fn text(&self) -> &str {
        match self {
            Name::Id(text) | Name::Label(text) => text,
        }
    }

    /// Whether code holds it: a label on a line with a string, an id as a string of its own.
    pub(crate) fn is_in_code(&self, code: &str) -> bool {
        match self {
            Name::Id(id) => code.contains(&format!("\"{id}\"")),
            Name::Label(label) => {
                code.lines().any(|it| it.contains('"') && it.contains(label.as_str()))
            }
        }
    }

    /// Whether a text holds it: a label anywhere, an id where nothing goes on with it.
    pub(crate) fn is_in(&self, text: &str) -> bool {
        match self {
            Name::Label(label) => text.contains(label.as_str()),
            Name::Id(id) => text.match_indices(id.as_str()).any(|(at, _)| {
                let goes_on = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
                let before = text[..at].chars().next_back();
                let after = text[at + id.len()..].chars().next();
                !before.is_some_and(goes_on) && !after.is_some_and(goes_on)
            }),
        }
    }
}
