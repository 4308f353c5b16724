//! A finished picture: marks at fixed positions, and the stops of a walk through it.

use crate::chart::ink::Pen;
use crate::describe::stop::Stop;
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
        let crossed = self.crossed();
        let is_free = |y: &u32| !crossed.get(*y as usize).copied().unwrap_or_default();
        let mut top = 0;
        while self.height - top > most.max(1) {
            let last = top + most.max(1);
            // A piece that would be less than half as high is cut wherever it ends.
            let cut = (top + most / 2 + 1..=last).rev().find(is_free);
            let cut = cut.unwrap_or(last);
            res.push((top, cut - top));
            top = cut;
        }
        res.push((top, self.height - top));
        res
    }

    /// For each height in pixels, whether words or a small mark stand there, or so near that they would be touched.
    fn crossed(&self) -> Vec<bool> {
        /// What is higher, in grid units, can be seen on either side of a cut.
        const SMALL: i32 = 40 * GRID as i32;
        const NEAR: i32 = GRID as i32;
        let mut res = vec![false; self.height as usize + 1];
        for mark in &self.marks {
            let (top, bottom) = mark.shape.reach();
            if bottom - top < SMALL {
                let pixel =
                    |units: i32| usize::try_from(units.max(0) / GRID as i32).unwrap_or_default();
                // The first whole pixel that is not above, and the last that is not below.
                let (first, last) = (pixel(top - NEAR + GRID as i32 - 1), pixel(bottom + NEAR));
                res.iter_mut().take(last + 1).skip(first).for_each(|it| *it = true);
            }
        }
        res
    }

    /// Whether stops lie within stops.
    pub fn is_tree(&self) -> bool {
        self.stops.iter().any(|it| it.within.is_some())
    }
}

impl Shape {
    /// How far up and down it reaches, in grid units; text by its size on either side of its middle.
    fn reach(&self) -> (i32, i32) {
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
