//! Finds what a reader asks for, by label in any language, value in any unit, year, qualifier,
//! printed string and term. Knows the model and words, but nothing that is drawn.
//!
//! A query is a list of terms that all must be met ([`query`]), by what is typed or by another name or spelling
//! of it ([`names`]); what it is compared with is folded first ([`fold`]), so that width, case and kana make no
//! difference. Quantities follow the rule of [`amount`], years that of [`year`].

pub mod fold;
pub mod amount;
pub mod year;
pub mod names;
pub mod query;
pub mod hit;
mod derived;
mod candidate;
mod position;
mod rank;

use crate::dataset::Dataset;
use crate::model::order;
use crate::model::qualifier::Qualifier;
use crate::search::candidate::Candidate;
use crate::search::hit::Hit;
use crate::search::names::Names;
use crate::search::query::{Part, Query, QueryTerm};
use crate::words::glossary::{self, Definition};
use crate::words::lang::Lang;

/// Everything of a dataset, prepared for being searched.
#[derive(Debug)]
pub struct SearchIndex {
    candidates: Vec<Candidate>,
    names: Names,
}

impl SearchIndex {
    /// Prepares a dataset.
    pub fn of(dataset: &Dataset) -> SearchIndex {
        SearchIndex { candidates: candidate::all(dataset), names: Names::of(dataset) }
    }

    /// The hits of a query, the best first, and equally good ones in the order of the tables; a
    /// query without letters and digits has none.
    pub fn search(&self, query: &str, lang: Lang) -> Vec<Hit> {
        let query = Query::read(query, &self.names);
        let hit = |candidate: &Candidate| {
            let found = rank::of(candidate, &query, lang)?;
            let (key, kind) = (candidate.key.clone(), candidate.kind);
            Some(Hit { key, kind, reasons: found.reasons, rank: found.rank })
        };
        let mut res: Vec<Hit> = self.candidates.iter().filter_map(hit).collect();
        order::sort_by_key(&mut res, |it| it.rank);
        res
    }
}

/// The terms of the glossary that a query names, in any language.
pub fn terms(query: &str, dataset: &Dataset) -> Vec<Definition> {
    let query = Query::read(query, &Names::with(dataset.synonyms()));
    let terms = query.terms.iter().chain(&query.sparse);
    let words = terms.flat_map(|QueryTerm { readings, others }| {
        let typed = readings.iter().flatten().filter_map(|it| match it {
            Part::Word(word) => Some(word),
            Part::Year(_) | Part::Amount(_) => None,
        });
        typed.chain(others)
    });
    let words: Vec<&String> = words.chain([&query.whole]).map(|it| &it.compact).collect();
    let is_named = |name: &str| words.contains(&&fold::text(name).compact);
    let is_named_otherwise = |it: &&Qualifier| {
        let names = Lang::ALL.iter().flat_map(|lang| (lang.search_terms().qualifier)(**it));
        names.into_iter().any(|name| is_named(name))
    };
    let also: Vec<String> = Qualifier::ALL
        .iter()
        .filter(is_named_otherwise)
        .map(|it| glossary::qualifier(*it))
        .collect();
    let is_meant = |it: &Definition| it.term.texts().any(is_named) || also.contains(&it.anchor);
    glossary::sections(dataset).into_iter().flat_map(|it| it.definitions).filter(is_meant).collect()
}
