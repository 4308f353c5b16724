//! What the terms of the documents and of this site mean, each in both languages.

use crate::dataset::Dataset;
use crate::model::figure::Qualifier;
use crate::model::label::Label;
use crate::model::milestone::{Certainty, Status};
use crate::model::term::{Code, TermList};
use crate::words::lang::Lang;
use crate::words::terms::{self, Term};

/// Terms of one sort.
#[derive(Clone, Debug)]
pub struct Section {
    /// What sort that is.
    pub heading: Term,
    /// The terms, in the order in which the explorer uses them.
    pub entries: Vec<Entry>,
}

/// A term and what it means.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its place on the page, unique there.
    pub anchor: String,
    /// The term.
    pub term: Label,
    /// What it means.
    pub meaning: Label,
}

/// The whole glossary, with the budgets, accounts and instruments of a dataset.
pub fn sections(dataset: &Dataset) -> Vec<Section> {
    vec![
        section(
            Term { ja: "数値に付く語", en: "Qualifiers of figures" },
            Qualifier::ALL,
            |it| entry(qualifier(it), terms::qualifier(it), terms::meaning(it)),
        ),
        vocabulary(dataset, TermList::Stage, Term { ja: "予算", en: "Budgets" }),
        vocabulary(dataset, TermList::Account, Term { ja: "会計", en: "Accounts" }),
        vocabulary(dataset, TermList::Instrument, Term { ja: "資金の種類", en: "Instruments" }),
        section(
            Term { ja: "日付と出来事の対応", en: "How dates match their events" },
            Certainty::ALL,
            |it| entry(certainty(it), terms::certainty(it), terms::certainty_meaning(it)),
        ),
        section(
            Term { ja: "実績と計画", en: "What took place and what was planned" },
            Status::ALL,
            |it| entry(status(it), terms::status(it), meaning_of_status(it)),
        ),
        Section { heading: Term { ja: "その他", en: "Other terms" }, entries: others() },
    ]
}

/// The place of a qualifier in the glossary.
pub fn qualifier(it: Qualifier) -> String {
    format!("qualifier-{}", it.code())
}

/// The place of a term of the vocabulary in the glossary.
pub fn term(list: TermList, code: Code) -> String {
    let sort = match list {
        TermList::Stage => "budget",
        TermList::Programme | TermList::Account | TermList::Instrument => list.code(),
    };
    format!("{sort}-{code}")
}

/// The place of a certainty in the glossary.
pub fn certainty(it: Certainty) -> String {
    format!("date-{}", it.code())
}

/// The place of a status in the glossary.
pub fn status(it: Status) -> String {
    format!("status-{}", it.code())
}

/// The place of what is not itemised in the glossary.
pub fn not_itemised() -> String {
    "not-itemised".to_owned()
}

impl Term {
    /// The term in a language.
    pub const fn in_lang(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Ja => self.ja,
            Lang::En => self.en,
        }
    }
}

/// The terms of a list, as far as they say what they mean.
fn vocabulary(dataset: &Dataset, list: TermList, heading: Term) -> Section {
    let entries = dataset.terms(list).filter(|it| !it.meaning.is_empty()).map(|it| Entry {
        anchor: term(list, it.code),
        term: it.label.clone(),
        meaning: it.meaning.clone(),
    });
    Section { heading, entries: entries.collect() }
}

fn section<T: Copy>(heading: Term, all: &[T], entry: impl Fn(T) -> Entry) -> Section {
    Section { heading, entries: all.iter().map(|it| entry(*it)).collect() }
}

fn entry(anchor: String, term: Term, meaning: Term) -> Entry {
    let label = |it: Term| Lang::label(|lang| it.in_lang(lang).to_owned());
    Entry { anchor, term: label(term), meaning: label(meaning) }
}

const fn meaning_of_status(it: Status) -> Term {
    match it {
        Status::Reached => Term {
            ja: "行われたこととして資料に記載されています。",
            en: "The document reports it as something that took place.",
        },
        Status::Planned => Term {
            ja: "計画として資料に記載されています。その後どうなったかは資料からは分かりません。",
            en: "The document gives it as a plan; what became of it is not in the document.",
        },
        Status::Expected => Term {
            ja: "見通しとして資料に記載されています。その後どうなったかは資料からは分かりません。",
            en: "The document expects it; what became of it is not in the document.",
        },
    }
}

fn others() -> Vec<Entry> {
    vec![
        entry(
            "fiscal-year".to_owned(),
            Term { ja: "年度", en: "fiscal year" },
            Term {
                ja: "4月1日から翌年3月31日までです。令和2年度は、2020年4月1日から2021年3月31日までです。",
                en: "From 1 April to 31 March of the next year: FY2020 (令和2年度, Reiwa 2) runs from 1 April \
                     2020 to 31 March 2021.",
            },
        ),
        entry(
            not_itemised(),
            Term { ja: "内訳の記載なし", en: "not itemised" },
            Term {
                ja: "総額から、資料に記載された内訳の合計を差し引いた額です。使途は資料に記載がありません。",
                en: "A printed total less the parts that the document lists. It does not say what the rest \
                     pays for.",
            },
        ),
    ]
}
