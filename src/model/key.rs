//! Keys: the identity of whatever a mark, a row of a table or a selection stands for.

use std::fmt;

use crate::model::id::Id;

/// Something that a reader can point at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// An item that documents print.
    Item(Id),
    /// The part of a printed total that the document does not itemise.
    NotItemised(Id),
    /// A dated event.
    Milestone(Id),
    /// A sum of our own.
    Sum(Id),
    /// A subject, such as a party or a building.
    Subject(Id),
}

/// The prefixes of keys that are no items; a point and the id follow.
const NOT_ITEMISED: &str = "not-itemised";
const MILESTONE: &str = "milestone";
const SUM: &str = "sum";
const SUBJECT: &str = "subject";

impl Key {
    /// Reads a key as links hold it.
    pub fn parse(text: &str) -> Option<Key> {
        let Some((sort, name)) = text.split_once('.') else {
            return Id::parse(text).map(Key::Item);
        };
        let id = Id::parse(name)?;
        match sort {
            NOT_ITEMISED => Some(Key::NotItemised(id)),
            MILESTONE => Some(Key::Milestone(id)),
            SUM => Some(Key::Sum(id)),
            SUBJECT => Some(Key::Subject(id)),
            _ => None,
        }
    }

    /// The item, if it is one.
    pub fn item(&self) -> Option<&Id> {
        match self {
            Key::Item(id) => Some(id),
            Key::NotItemised(_) | Key::Milestone(_) | Key::Sum(_) | Key::Subject(_) => None,
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Key::Item(id) => write!(f, "{id}"),
            Key::NotItemised(id) => write!(f, "{NOT_ITEMISED}.{id}"),
            Key::Milestone(id) => write!(f, "{MILESTONE}.{id}"),
            Key::Sum(id) => write!(f, "{SUM}.{id}"),
            Key::Subject(id) => write!(f, "{SUBJECT}.{id}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_survive_a_round_trip() {
        for text in
            ["jt60sa", "not-itemised.iter-project", "milestone.a", "sum.a", "subject.beamlines"]
        {
            assert_eq!(Key::parse(text).unwrap().to_string(), text);
        }
        for text in ["", "not-itemised.", "subject.A", "a.b"] {
            assert!(Key::parse(text).is_none(), "{text:?}");
        }
    }
}
