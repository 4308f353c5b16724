//! The terms of a vocabulary, in the order of the table and by their codes.

use crate::model::order;
use crate::model::term::{Code, Term, TermList};

/// Terms, each of which is found by its list and code without a walk through them: every row of figures names
/// several.
#[derive(Debug)]
pub(super) struct Terms {
    /// In the order of the table.
    all: Vec<Term>,
    /// The places of [`Terms::all`] in the order of lists and codes.
    sorted: Vec<usize>,
}

impl Terms {
    /// Sorts the rows of a table.
    pub(super) fn of(all: Vec<Term>) -> Terms {
        let mut sorted: Vec<usize> = (0..all.len()).collect();
        order::sort_by_key(&mut sorted, |row| all.get(*row).map(key));
        Terms { all, sorted }
    }

    /// Every term, in the order of the table.
    pub(super) fn all(&self) -> &[Term] {
        &self.all
    }

    /// The terms of a list, in the order of the table.
    pub(super) fn of_list(&self, list: TermList) -> impl Iterator<Item = &Term> {
        self.all.iter().filter(move |it| it.list == list)
    }

    /// A term by its code.
    pub(super) fn get(&self, list: TermList, code: Code) -> Option<&Term> {
        let at = |row: &usize| self.all.get(*row);
        let found = self.sorted.binary_search_by_key(&Some((list, code)), |row| at(row).map(key));
        self.sorted.get(found.ok()?).and_then(at)
    }
}

fn key(it: &Term) -> (TermList, Code) {
    (it.list, it.code)
}
