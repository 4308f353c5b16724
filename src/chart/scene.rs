//! A finished picture: marks at fixed positions, and its stops.

use std::collections::BTreeMap;

use crate::chart::ink::Pen;
use crate::describe::stop::Stop;
use crate::model::key::Key;

/// plotters places marks on whole numbers; a grid this many times finer keeps edges crisp, and the
/// numbers in a page short.
pub const GRID: u32 = 2;

/// A picture with its size in pixels, whatever shows it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Back to front.
    pub marks: Vec<Mark>,
    /// The stops between which arrow keys move, in reading order.
    pub stops: Vec<Stop>,
    /// Whether lines run behind its text, which then needs a halo to be read.
    pub is_lined: bool,
}

/// One thing in the picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// What it stands for, by which hover, focus, tables and tests find it.
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

impl Scene {
    /// The same with text divided by `percent` of its size, for a scene that is then scaled up by as much.
    pub fn with_smaller_text(mut self, percent: u32) -> Scene {
        for mark in &mut self.marks {
            if let Shape::Text { size, .. } = &mut mark.shape {
                *size = *size * 100 / percent;
            }
        }
        self
    }

    /// The first index in [`Scene::stops`] of each key.
    pub fn stops_by_key(&self) -> BTreeMap<&Key, usize> {
        let mut res: BTreeMap<&Key, usize> = BTreeMap::new();
        for (idx, stop) in self.stops.iter().enumerate() {
            res.entry(&stop.key).or_insert(idx);
        }
        res
    }

    /// Whether stops are within stops.
    pub fn is_tree(&self) -> bool {
        self.stops.iter().any(|it| it.within.is_some())
    }
}

impl Shape {
    /// How far up and down it reaches, in grid units; text by its size on either side of its middle.
    pub(super) fn reach(&self) -> (i32, i32) {
        match self {
            Shape::Text { at, size, .. } => (at.y - *size as i32, at.y + *size as i32),
            Shape::Circle { center, radius } => {
                (center.y - *radius as i32, center.y + *radius as i32)
            }
            Shape::Line { from, to } | Shape::Rect { from, to } => {
                (from.y.min(to.y), from.y.max(to.y))
            }
        }
    }
}
