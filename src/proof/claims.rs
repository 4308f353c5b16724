//! Checks every token of the documents against the rows of the dataset that print it.

use std::collections::BTreeMap;
use std::fmt;

use crate::dataset::Dataset;
use crate::dataset::load;
use crate::dataset::load::error::LoadErrors;
use crate::model::fiscal_year::FiscalYear;
use crate::model::id::Id;
use crate::model::lines::Run;
use crate::model::milestone::Milestone;
use crate::model::not_data::NotData;
use crate::model::observation::Observation;
use crate::model::source::Source;
use crate::proof::index::TokenIndex;
use crate::proof::printed;
use crate::proof::tokens::tokens;

/// The documents' tokens, and which of them are no data.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// The tokens by document and line.
    pub index: TokenIndex,
    /// The tokens that are no data.
    pub not_data: Vec<NotData>,
}

/// A token without a row, or a row without its token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gap {
    /// A token that no row claims, and that is not listed as no data.
    Unclaimed {
        /// The document.
        document: Id,
        /// The line.
        line: u32,
        /// The token.
        token: String,
    },
    /// A printed string whose numerals are on none of its row's runs of lines. Words cannot be
    /// held against the index, which has none.
    NotPrinted {
        /// The row.
        id: Id,
        /// The string.
        printed: String,
    },
    /// A token listed as no data that is not on the line, or that rows claim.
    Stale {
        /// The document.
        document: Id,
        /// The line.
        line: u32,
        /// The token.
        token: String,
    },
}

/// How many rows claim a token of a line.
type Claims = BTreeMap<(Id, u32, String), usize>;

impl Evidence {
    /// Reads `index.csv` and `not-data.csv`.
    ///
    /// # Errors
    ///
    /// If a table has not its columns, a cell cannot be read, or a key occurs twice.
    pub fn read(index: &str, not_data: &str) -> Result<Evidence, LoadErrors> {
        Ok(Evidence { index: TokenIndex::read(index)?, not_data: load::not_data(not_data)? })
    }

    /// What is missing, invented or out of date; nothing if the dataset is complete.
    ///
    /// A row claims the tokens of its printed strings, once in each of its runs of lines that holds
    /// them one after the other, and the era years of its fiscal years on its lines. A token that
    /// occurs twice on a line wants two claims. What is listed as no data is claimed by no row, and
    /// stands for every time that the token is on the line.
    pub fn gaps(&self, dataset: &Dataset) -> Vec<Gap> {
        let mut claims = Claims::new();
        let mut gaps: Vec<Gap> = Vec::new();
        for item in dataset.items() {
            for own in item.observations.iter().filter(|it| !it.is_comparative()) {
                let of_row = item.observations.iter().filter(|it| it.is_printed_beside(own));
                let of_row: Vec<&Observation> = of_row.collect();
                let prints = of_row.iter().map(|it| it.as_printed.as_str());
                let strings: Vec<&str> = prints.chain(own.as_of_as_printed.as_deref()).collect();
                gaps.extend(self.claim(&mut claims, &item.id, &own.source, &strings));
                self.claim_years(&mut claims, &own.source, &of_row);
            }
        }
        for Milestone { id, as_printed, source, .. } in dataset.milestones() {
            let strings: Vec<&str> = as_printed.iter().map(String::as_str).collect();
            gaps.extend(self.claim(&mut claims, id, source, &strings));
        }
        gaps.extend(self.claim_not_data(&mut claims));
        for (document, line, tokens) in self.index.lines() {
            let mut seen: BTreeMap<&String, usize> = BTreeMap::new();
            for token in tokens {
                let n_seen = seen.entry(token).or_default();
                *n_seen += 1;
                let key = (document.clone(), line, token.clone());
                if claims.get(&key).is_none_or(|n| n < n_seen) {
                    let (document, line, token) = key;
                    gaps.push(Gap::Unclaimed { document, line, token });
                }
            }
        }
        gaps
    }

    /// Claims the tokens of a row's printed strings wherever it says that they stand: in each run
    /// that holds all tokens of a string, which no two strings of the row share.
    fn claim(
        &self,
        claims: &mut Claims,
        id: &Id,
        Source { document, lines }: &Source,
        strings: &[&str],
    ) -> Vec<Gap> {
        let wanted: Vec<Vec<String>> = strings.iter().map(|it| tokens(it)).collect();
        let mut is_found: Vec<bool> = wanted.iter().map(Vec::is_empty).collect();
        for run in lines.runs() {
            let mut left = self.tokens_of(document, *run);
            for (tokens, is_found) in wanted.iter().zip(&mut is_found) {
                for (line, token) in take(&mut left, tokens).unwrap_or_default() {
                    *is_found = true;
                    *claims.entry((document.clone(), line, token.clone())).or_default() += 1;
                }
            }
        }
        let missing = strings.iter().zip(is_found).filter(|(_, is_found)| !is_found);
        let gap = |printed: &str| Gap::NotPrinted { id: id.clone(), printed: printed.to_owned() };
        missing.map(|(printed, _)| gap(printed)).collect()
    }

    /// The tokens of a run, each with its line.
    fn tokens_of(&self, document: &Id, run: Run) -> Vec<Option<(u32, &String)>> {
        let lines = run.first..=run.last;
        let of_line = |line| self.index.tokens(document, line).iter().map(move |it| (line, it));
        lines.flat_map(of_line).map(Some).collect()
    }

    /// Claims the names of the fiscal years of a row on its lines.
    fn claim_years(&self, claims: &mut Claims, source: &Source, of_row: &[&Observation]) {
        let years: Vec<FiscalYear> = of_row.iter().filter_map(|it| it.period).collect();
        // A plain 2019 could be the date of something else.
        let is_era = |token: &String| !token.starts_with(|c: char| c.is_ascii_digit());
        let is_its_year = |token: &String| {
            let named = printed::year_of(token).filter(|_| is_era(token));
            named.is_some_and(|it| years.contains(&FiscalYear::new(it)))
        };
        for run in source.lines.runs() {
            for line in run.first..=run.last {
                let found = self.index.tokens(&source.document, line);
                for token in found.iter().filter(|it| is_its_year(it)) {
                    let n = found.iter().filter(|it| *it == token).count();
                    claims.insert((source.document.clone(), line, token.clone()), n);
                }
            }
        }
    }

    /// Claims the tokens that are no data; where they are not, or rows claim them, the list is out
    /// of date.
    fn claim_not_data(&self, claims: &mut Claims) -> Vec<Gap> {
        let mut gaps: Vec<Gap> = Vec::new();
        for NotData { token, source, .. } in &self.not_data {
            for run in source.lines.runs() {
                for line in run.first..=run.last {
                    let found = self.index.tokens(&source.document, line);
                    let n = found.iter().filter(|it| *it == token).count();
                    let key = (source.document.clone(), line, token.clone());
                    if n == 0 || claims.contains_key(&key) {
                        let (document, line, token) = key;
                        gaps.push(Gap::Stale { document, line, token });
                    } else {
                        claims.insert(key, n);
                    }
                }
            }
        }
        gaps
    }
}

/// Takes consecutive tokens out of what is left, at their first place.
fn take<'a>(
    left: &mut [Option<(u32, &'a String)>],
    tokens: &[String],
) -> Option<Vec<(u32, &'a String)>> {
    let is_here = |window: &[Option<(u32, &String)>]| {
        window.iter().zip(tokens).all(|(it, token)| it.is_some_and(|(_, it)| it == token))
    };
    let start = left.windows(tokens.len().max(1)).position(is_here)?;
    let window = left.get_mut(start..start + tokens.len())?;
    Some(window.iter_mut().filter_map(Option::take).collect())
}

impl fmt::Display for Gap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Gap::Unclaimed { document, line, token } => write!(
                f,
                "{document} line {line}: unclaimed token {token:?} (add a row that prints it, or \
                 list it in not-data.csv)"
            ),
            Gap::NotPrinted { id, printed } => write!(
                f,
                "\"{id}\": {printed:?} is on none of its lines (correct the string or the lines)"
            ),
            Gap::Stale { document, line, token } => write!(
                f,
                "{document} line {line}: {token:?} is listed in not-data.csv, but is not there or \
                 is claimed by rows (remove the line from the list)"
            ),
        }
    }
}
