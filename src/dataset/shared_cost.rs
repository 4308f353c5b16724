//! Costs that several parties share, and the programmes that such a cost is of.

use crate::dataset::Dataset;
use crate::model::item::{Item, Kind};
use crate::model::term::{Code, Term, TermList};

impl Dataset {
    /// The first cost of which the documents print in amounts what each party bears.
    pub fn shared_cost(&self) -> Option<&Item> {
        self.of_kind(Kind::Cost).find(|it| it.parent().is_none() && it.parts().is_some())
    }

    /// The first cost of which the documents print the parties' shares in percent, and no amount.
    pub fn cost_in_shares(&self) -> Option<&Item> {
        self.of_kind(Kind::Share).find(|it| it.parts().is_some())
    }

    /// The programme that a programme belongs to, last, after all that belong to it in the order of the table; the
    /// programme alone if it has no wider one and no narrower ones.
    pub fn programmes_with_parent(&self, programme: Code) -> Vec<Code> {
        let parent = self.term(TermList::Programme, programme).and_then(|it| it.parent);
        let widest = parent.unwrap_or(programme);
        let is_narrower = |it: &&Term| it.parent == Some(widest);
        let narrower = self.terms(TermList::Programme).filter(is_narrower).map(|it| it.code);
        narrower.chain([widest]).collect()
    }
}
