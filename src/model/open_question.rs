//! What the documents leave open or print misleadingly, and what was made of it.

use crate::model::id::Id;
use crate::model::key::Key;
use crate::model::label::Label;
use crate::model::source::Source;

/// An open question of the documents: a row of `puzzles.csv`, checked.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenQuestion {
    /// Its name in the table.
    pub id: Id,
    /// What became of it.
    pub state: State,
    /// What it is.
    pub title: Label,
    /// What is printed and what was done with it, in our words.
    pub note: Label,
    /// The figures that it is about.
    pub figures: Vec<Id>,
    /// The milestones that it is about.
    pub milestones: Vec<Id>,
    /// Where the document raises it.
    pub source: Source,
}

codes! {
    /// What became of an open question.
    pub enum State {
        /// The documents do not settle it, and neither do we.
        Open = "open",
        /// It is settled by a reading of ours, whose ground is given.
        Read = "read",
        /// What would settle it is lost with a drawing.
        Lost = "lost",
        /// It looks like a contradiction and is none.
        NoConflict = "no-conflict",
    }
}

impl OpenQuestion {
    /// Everything that it is about.
    pub fn keys(&self) -> impl Iterator<Item = Key> {
        let items = self.figures.iter().cloned().map(Key::Item);
        items.chain(self.milestones.iter().cloned().map(Key::Milestone))
    }
}
