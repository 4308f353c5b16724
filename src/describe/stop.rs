//! The stops of a picture, between which arrow keys move, and the stop that each key leads to.

use crate::model::key::Key;

/// One of the things in a picture that arrow keys move between.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    /// What it stands for.
    pub key: Key,
    /// The stop of which it is a part, in a tree; nothing at the top level.
    pub within: Option<Key>,
    /// Its accessible name.
    pub label: String,
    /// Whether it can be opened to see its parts.
    pub opens: bool,
}

/// The direction in which a key moves from a stop.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the next stop of the same level.
    Next,
    /// To the stop before, of the same level.
    Back,
    /// To the first of the same level.
    First,
    /// To the last of the same level.
    Last,
    /// To its first part.
    Into,
    /// To the stop of which it is a part.
    Out,
}

/// The stop to which a key leads; nothing if there is none.
///
/// Where no stop is selected, every key leads to the first one, except [`Direction::Last`].
pub fn next_stop<'a>(
    stops: &'a [Stop],
    from: Option<&Key>,
    direction: Direction,
) -> Option<&'a Stop> {
    let Some(here) = from.and_then(|key| stops.iter().find(|it| it.key == *key)) else {
        return match direction {
            Direction::Last => stops.iter().rfind(|it| it.within.is_none()),
            Direction::Next
            | Direction::Back
            | Direction::First
            | Direction::Into
            | Direction::Out => stops.first(),
        };
    };
    let mut beside = stops.iter().filter(|it| it.within == here.within);
    match direction {
        Direction::Next => beside.skip_while(|it| it.key != here.key).nth(1),
        Direction::Back => beside.take_while(|it| it.key != here.key).last(),
        Direction::First => beside.next(),
        Direction::Last => beside.next_back(),
        Direction::Into => stops.iter().find(|it| it.within.as_ref() == Some(&here.key)),
        Direction::Out => stops.iter().find(|it| Some(&it.key) == here.within.as_ref()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(text: &str) -> Key {
        Key::parse(text).unwrap()
    }

    fn tree() -> Vec<Stop> {
        let stop = |name: &str, within: Option<&str>| Stop {
            key: key(name),
            within: within.map(key),
            label: String::new(),
            opens: false,
        };
        vec![stop("a", None), stop("a1", Some("a")), stop("a2", Some("a")), stop("b", None)]
    }

    #[track_caller]
    fn check(from: Option<&str>, to: Direction, expected: Option<&str>) {
        let stops = tree();
        let from = from.map(key);
        let reached = next_stop(&stops, from.as_ref(), to).map(|it| it.key.to_string());
        assert_eq!(reached.as_deref(), expected);
    }

    #[test]
    fn a_walk_stays_beside_and_goes_in_and_out() {
        check(None, Direction::Next, Some("a"));
        check(None, Direction::Last, Some("b"));
        check(Some("gone"), Direction::Back, Some("a"));
        check(Some("a"), Direction::Next, Some("b"));
        check(Some("b"), Direction::Next, None);
        check(Some("b"), Direction::Back, Some("a"));
        check(Some("a"), Direction::Back, None);
        check(Some("a"), Direction::Into, Some("a1"));
        check(Some("a1"), Direction::Last, Some("a2"));
        check(Some("a2"), Direction::First, Some("a1"));
        check(Some("a2"), Direction::Out, Some("a"));
        check(Some("a"), Direction::Out, None);
        check(Some("b"), Direction::Into, None);
    }
}
