//! Which observation of an item is shown, and which earlier one it is compared with.

use crate::describe::periods::Periods;
use crate::model::item::Item;
use crate::model::measure::Change;
use crate::model::observation::Observation;

/// An observation of an item and what it is compared with.
#[derive(Copy, Clone, Debug)]
pub struct Compared<'a> {
    /// The item that both are of.
    pub item: &'a Item,
    /// The observation that is shown.
    pub now: &'a Observation,
    /// One of an earlier period; nothing if there is none.
    pub then: Option<&'a Observation>,
}

impl<'a> Compared<'a> {
    /// The observations of an item in the chosen periods. Of an item that has one of them only, that alone. Of an item
    /// that has neither, such as one of no fiscal year, the newest observation with its comparative figure.
    pub fn of(periods: Periods, item: &'a Item) -> Compared<'a> {
        let mut chosen = periods.iter().filter_map(|it| item.observation(Some(it)));
        match chosen.next() {
            Some(now) => Compared { item, now, then: chosen.next() },
            None => Compared::printed(item, item.newest()),
        }
    }

    /// An observation and its comparative figure, both as one document prints them.
    pub fn printed(item: &'a Item, now: &'a Observation) -> Compared<'a> {
        Compared { item, now, then: item.comparative_of(now) }
    }

    /// Both, the shown one first.
    pub fn iter(self) -> impl Iterator<Item = &'a Observation> {
        [Some(self.now), self.then].into_iter().flatten()
    }

    /// The change from the one to the other, where both numbers are known.
    pub fn change(self) -> Option<Change> {
        self.item.change_between(self.then?, self.now)
    }
}
