//! The index of the documents: which tokens are on which line, and nothing of their sentences.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::dataset::load;
use crate::dataset::load::error::LoadErrors;
use crate::model::id::Id;
use crate::proof::tokens;

/// The tokens of every line that has any, by document and line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TokenIndex(BTreeMap<(Id, u32), Vec<String>>);

impl TokenIndex {
    /// Reads `index.csv`.
    ///
    /// # Errors
    ///
    /// If it has not its columns, a cell cannot be read, or a line occurs twice.
    pub fn read(csv: &str) -> Result<TokenIndex, LoadErrors> {
        let rows = load::index(csv)?;
        let entry = |(document, line, tokens): (Id, u32, String)| {
            ((document, line), tokens.split(' ').map(str::to_owned).collect())
        };
        Ok(TokenIndex(rows.into_iter().map(entry).collect()))
    }

    /// Puts what a text holds in place of what was known of its document.
    pub fn replace(&mut self, document: &Id, text: &str) {
        self.0.retain(|(known, _), _| known != document);
        for (line, number) in text.lines().zip(1..) {
            let tokens = tokens::tokens(line);
            if !tokens.is_empty() {
                self.0.insert((document.clone(), number), tokens);
            }
        }
    }

    /// Every line that has tokens, by document and line.
    pub fn lines(&self) -> impl Iterator<Item = (&Id, u32, &[String])> {
        self.0.iter().map(|((document, line), tokens)| (document, *line, tokens.as_slice()))
    }

    /// The tokens of a line.
    pub fn tokens(&self, document: &Id, line: u32) -> &[String] {
        self.0.get(&(document.clone(), line)).map(Vec::as_slice).unwrap_or_default()
    }

    /// The index as `index.csv` holds it.
    pub fn to_csv(&self) -> String {
        let mut res = String::from("document,line,tokens\n");
        for (document, line, tokens) in self.lines() {
            let tokens = tokens.join(" ");
            // Of what a token can hold only the comma needs quotes.
            let quote = if tokens.contains(',') { "\"" } else { "" };
            // Writing to a string does not fail.
            let _ = writeln!(res, "{document},{line},{quote}{tokens}{quote}");
        }
        res
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_index_survives_a_round_trip() {
        let document = Id::parse("doc").unwrap();
        let mut index = TokenIndex::default();
        index.replace(&document, "一般会計 21,535百万円\n\n令和 元年");
        assert_eq!(index.to_csv(), "document,line,tokens\ndoc,1,\"一 21,535百万\"\ndoc,3,令和元\n");
        assert_eq!(TokenIndex::read(&index.to_csv()).unwrap(), index);
        index.replace(&document, "5");
        assert_eq!(index.to_csv(), "document,line,tokens\ndoc,1,5\n");
    }
}
