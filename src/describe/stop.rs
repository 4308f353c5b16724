//! Stops: what a reader can walk to in a picture, and where each step leads.

use crate::model::key::Key;

/// A place on a walk through the picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    /// What stands there.
    pub key: Key,
    /// What it lies in; nothing at the top level.
    pub within: Option<Key>,
    /// What is said of it.
    pub label: String,
    /// Whether it can be opened to see its parts.
    pub opens: bool,
}

/// A step of a walk.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the next thing beside.
    Next,
    /// To the thing before.
    Back,
    /// To the first beside.
    First,
    /// To the last beside.
    Last,
    /// Into the first part.
    Into,
    /// Out to what it lies in.
    Out,
}

/// Where a step leads; nothing if there is nowhere to go.
///
/// Without a place to start from, a step leads to the first stop, or to the last one if it is meant to.
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
