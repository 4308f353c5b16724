//! A finished picture: marks at fixed positions, and the stops of a walk through it.

use crate::chart::ink::Pen;
use crate::model::key::Key;

/// plotters places marks on whole numbers; a grid this many times finer keeps edges crisp, and the
/// numbers in a page short.
pub const GRID: u32 = 2;

/// A picture of so many pixels, independent of who shows it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Back to front.
    pub marks: Vec<Mark>,
    /// What a reader can walk to, in reading order.
    pub stops: Vec<Stop>,
    /// Whether lines run behind its words, which then need a rim to be read.
    pub is_lined: bool,
}

/// One thing in the picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// What it stands for; hover, focus, table and tests all speak of it.
    pub key: Option<Key>,
    /// How it is drawn.
    pub pen: Pen,
    /// Its outline, in grid units.
    pub shape: Shape,
}

/// An outline, in grid units from the top left.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A line.
    Line {
        /// One end.
        from: Point,
        /// The other.
        to: Point,
    },
    /// A rectangle.
    Rect {
        /// The top left corner.
        from: Point,
        /// The bottom right corner.
        to: Point,
    },
    /// A circle.
    Circle {
        /// Its centre.
        center: Point,
        /// Its radius.
        radius: u32,
    },
    /// A line of text.
    Text {
        /// Where it is anchored: on its middle line.
        at: Point,
        /// Which end of it is there.
        anchor: Anchor,
        /// Its size in grid units.
        size: u32,
        /// Whether it is bold.
        bold: bool,
        /// The text.
        text: String,
    },
}

/// A place in the picture, in grid units.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// To the right.
    pub x: i32,
    /// Downwards.
    pub y: i32,
}

/// Which end of a line of text is at its place.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Its start.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

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

impl Scene {
    /// The same with letters of a size of which the present one is so many parts of a hundred.
    pub fn with_smaller_text(mut self, percent: u32) -> Scene {
        for mark in &mut self.marks {
            if let Shape::Text { size, .. } = &mut mark.shape {
                *size = *size * 100 / percent;
            }
        }
        self
    }

    /// Cuts the picture into pieces that are not higher than so many pixels, from one height to the next,
    /// where they cut through no words or small marks: each where it starts, and how high it is.
    pub fn pieces(&self, most: u32) -> Vec<(u32, u32)> {
        let mut res: Vec<(u32, u32)> = Vec::new();
        let mut top = 0;
        while self.height - top > most.max(1) {
            let last = top + most.max(1);
            // A piece that would be less than half as high is cut wherever it ends.
            let cut = (top + most / 2 + 1..=last).rev().find(|it| !self.is_crossed(*it));
            let cut = cut.unwrap_or(last);
            res.push((top, cut - top));
            top = cut;
        }
        res.push((top, self.height - top));
        res
    }

    /// Whether words or a small mark stand at a height, or so near that they would be touched.
    fn is_crossed(&self, y: u32) -> bool {
        /// What is higher, in grid units, can be seen on either side of a cut.
        const SMALL: i32 = 40 * GRID as i32;
        const NEAR: i32 = GRID as i32;
        let y = (y * GRID) as i32;
        self.marks.iter().any(|mark| {
            let (top, bottom) = match &mark.shape {
                Shape::Text { at, size, .. } => (at.y - *size as i32, at.y + *size as i32),
                Shape::Circle { center, radius } => {
                    (center.y - *radius as i32, center.y + *radius as i32)
                }
                Shape::Line { from, to } | Shape::Rect { from, to } => {
                    (from.y.min(to.y), from.y.max(to.y))
                }
            };
            bottom - top < SMALL && (top - NEAR..=bottom + NEAR).contains(&y)
        })
    }

    /// Whether stops lie within stops.
    pub fn is_tree(&self) -> bool {
        self.stops.iter().any(|it| it.within.is_some())
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
