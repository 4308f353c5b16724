//! What the terms of the documents and of this site mean, each in every language.

use crate::dataset::Dataset;
use crate::model::label::Label;
use crate::model::milestone::{Certainty, Milestone, Status};
use crate::model::qualifier::Qualifier;
use crate::model::term::{Code, TermList};
use crate::words::glossary_page::GlossaryPage;
use crate::words::lang::Lang;

/// Terms under a heading.
#[derive(Clone, Debug)]
pub struct Section {
    /// The heading.
    pub heading: Label,
    /// The terms, in the order in which the explorer uses them.
    pub definitions: Vec<Definition>,
}

/// A term and what it means.
#[derive(Clone, Debug)]
pub struct Definition {
    /// Its place on the page, unique there.
    pub anchor: String,
    /// The term.
    pub term: Label,
    /// What it means.
    pub meaning: Label,
}

/// The glossary of a dataset: what it uses of the terms of any budget, its own budgets, accounts and instruments, and
/// the terms of the site; sections without terms are left out.
pub fn sections(dataset: &Dataset) -> Vec<Section> {
    let terms = Lang::terms;
    let year = Some(dataset.edition()).filter(|it| it.get() > 0);
    let is_used = |is_it: &dyn Fn(&Milestone) -> bool| dataset.milestones().iter().any(is_it);
    let mut sections = vec![
        section(
            |it| it.qualifiers,
            dataset.qualifiers().map(|it| Definition {
                anchor: qualifier(it),
                term: label(|lang| (terms(lang).qualifier)(it)),
                meaning: label(|lang| (terms(lang).qualifier_meaning)(it)),
            }),
        ),
        section(|it| it.stages, vocabulary(dataset, TermList::Stage)),
        section(|it| it.accounts, vocabulary(dataset, TermList::Account)),
        section(|it| it.instruments, vocabulary(dataset, TermList::Instrument)),
        section(
            |it| it.certainties,
            Certainty::ALL.iter().filter(|it| is_used(&|of| of.certainty == **it)).map(|it| {
                Definition {
                    anchor: certainty(*it),
                    term: label(|lang| (terms(lang).certainty)(*it)),
                    meaning: label(|lang| (terms(lang).certainty_meaning)(*it)),
                }
            }),
        ),
        section(
            |it| it.statuses,
            Status::ALL.iter().filter(|it| is_used(&|of| of.status == **it)).map(|it| Definition {
                anchor: status(*it),
                term: label(|lang| (terms(lang).status)(*it)),
                meaning: label(|lang| (terms(lang).status_meaning)(*it)),
            }),
        ),
        section(
            |it| it.others,
            [
                Definition {
                    anchor: "fiscal-year".to_owned(),
                    term: label(|lang| lang.glossary_page().fiscal_year),
                    meaning: Lang::label(|lang| (lang.glossary_page().fiscal_year_meaning)(year)),
                },
                Definition {
                    anchor: not_itemised(),
                    term: label(|lang| lang.glossary_page().not_itemised),
                    meaning: label(|lang| lang.glossary_page().not_itemised_meaning),
                },
            ]
            .into_iter(),
        ),
    ];
    sections.retain(|it| !it.definitions.is_empty());
    sections
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

/// The terms of a list, as far as they say what they mean.
fn vocabulary(dataset: &Dataset, list: TermList) -> impl Iterator<Item = Definition> {
    dataset.terms(list).filter(|it| !it.meaning.is_empty()).map(move |it| Definition {
        anchor: term(list, it.code),
        term: it.label.clone(),
        meaning: it.meaning.clone(),
    })
}

fn section(
    heading: fn(&GlossaryPage) -> &'static str,
    definitions: impl Iterator<Item = Definition>,
) -> Section {
    let heading = label(|lang| heading(lang.glossary_page()));
    Section { heading, definitions: definitions.collect() }
}

fn label(text: impl Fn(Lang) -> &'static str) -> Label {
    Lang::label(|lang| text(lang).to_owned())
}
