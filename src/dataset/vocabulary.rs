//! The programmes, accounts, stages and instruments of a dataset.

use crate::dataset::Dataset;
use crate::model::term::{Code, Term, TermList, Tone};

impl Dataset {
    /// The terms of a list, in the order of the table.
    pub fn terms(&self, list: TermList) -> impl Iterator<Item = &Term> {
        self.terms.of_list(list)
    }

    /// A term by its code; there is one for each code that a row names.
    pub fn term(&self, list: TermList, code: Code) -> Option<&Term> {
        self.terms.get(list, code)
    }

    /// The budget that opens a fiscal year; nothing if there are no stages.
    pub fn first_stage(&self) -> Option<Code> {
        self.terms(TermList::Stage).next().map(|it| it.code)
    }

    /// The tone of the marks of a programme; nothing for items of no programme.
    pub fn tone(&self, programme: Option<Code>) -> Option<Tone> {
        self.term(TermList::Programme, programme?)?.tone
    }
}
