//! Cuts a picture into pieces that fit on sheets of paper.

use std::collections::BTreeSet;

use crate::chart::scene::{GRID, Mark, Scene};
use crate::describe::stop::Stop;

/// The part of a picture between two heights, in pixels.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// Where it begins.
    pub top: u32,
    /// How high it is.
    pub height: u32,
    /// The whole picture without the marks and stops that are wholly outside of the piece.
    pub scene: Scene,
}

/// More than half the width of any line, in grid units.
const PEN: i32 = 2 * GRID as i32;

impl Scene {
    /// Cuts the picture into pieces of at most `max` pixels in height, if possible where no words or small marks
    /// are cut through.
    pub fn pieces(&self, max: u32) -> Vec<Piece> {
        let cuts = self.cuts(max);
        let by_key = self.stops_by_key();
        let mut contents: Vec<(Vec<Mark>, BTreeSet<usize>)> =
            cuts.iter().map(|_| Default::default()).collect();
        for mark in &self.marks {
            let (top, bottom) = mark.shape.reach();
            let is_above = |(from, height): &(u32, u32)| units(from + height) + PEN <= top;
            let is_reached = |(from, _): &(u32, u32)| units(*from) - PEN < bottom;
            let first = cuts.partition_point(is_above);
            let n_reached = cuts.iter().skip(first).take_while(|it| is_reached(it)).count();
            let stop = mark.key.as_ref().and_then(|key| by_key.get(key));
            for (marks, stops) in contents.iter_mut().skip(first).take(n_reached) {
                marks.push(mark.clone());
                stops.extend(stop);
            }
        }
        let piece =
            |((top, height), (marks, stops)): ((u32, u32), (Vec<Mark>, BTreeSet<usize>))| {
                let stops: Vec<Stop> =
                    stops.into_iter().filter_map(|idx| self.stops.get(idx).cloned()).collect();
                let Scene { width, height: whole, is_lined, .. } = *self;
                Piece { top, height, scene: Scene { width, height: whole, marks, stops, is_lined } }
            };
        cuts.into_iter().zip(contents).map(piece).collect()
    }

    /// Where each piece starts, and how high it is.
    fn cuts(&self, max: u32) -> Vec<(u32, u32)> {
        let mut res: Vec<(u32, u32)> = Vec::new();
        let crossed = self.crossed();
        let is_free = |y: &u32| !crossed.get(*y as usize).copied().unwrap_or_default();
        let mut top = 0;
        while self.height - top > max.max(1) {
            let last = top + max.max(1);
            // A piece that would be less than half as high is cut wherever it ends.
            let cut = (top + max / 2 + 1..=last).rev().find(is_free).unwrap_or(last);
            res.push((top, cut - top));
            top = cut;
        }
        res.push((top, self.height - top));
        res
    }

    /// For each height in pixels, whether a cut there would touch words or a small mark.
    fn crossed(&self) -> Vec<bool> {
        /// The height, in grid units, from which a mark can still be recognised on either side of a cut.
        const SMALL: i32 = 40 * GRID as i32;
        const NEAR: i32 = GRID as i32;
        let mut res = vec![false; self.height as usize + 1];
        let pixel = |units: i32| usize::try_from(units / GRID as i32).unwrap_or_default();
        for (top, bottom) in self.marks.iter().map(|it| it.shape.reach()) {
            if bottom - top < SMALL {
                // The first whole pixel that is not above, and the last that is not below.
                let (first, last) = (pixel(top - NEAR + GRID as i32 - 1), pixel(bottom + NEAR));
                res.iter_mut().take(last + 1).skip(first).for_each(|it| *it = true);
            }
        }
        res
    }
}

/// Pixels as grid units.
fn units(pixels: u32) -> i32 {
    (pixels * GRID) as i32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::ink::{Ink, Pen};
    use crate::chart::scene::{Point, Shape};
    use crate::model::key::Key;

    #[test]
    fn a_piece_holds_what_can_be_seen_in_it() {
        let key = |name: &str| Key::parse(name).unwrap();
        let bar = |(name, from, to): (&str, i32, i32)| {
            let [from, to] = [from, to].map(|y| Point { x: 0, y: y * GRID as i32 });
            Mark {
                key: Some(key(name)),
                pen: Pen::plain(Ink::Current),
                shape: Shape::Rect { from, to },
            }
        };
        let stop =
            |name: &str| Stop { key: key(name), within: None, label: String::new(), opens: false };
        let scene = Scene {
            width: 10,
            height: 250,
            marks: [("a", 10, 30), ("b", 90, 110), ("axis", 0, 250), ("c", 200, 240)]
                .map(bar)
                .to_vec(),
            stops: ["a", "b", "c"].map(stop).to_vec(),
            is_lined: true,
        };
        let pieces = scene.pieces(100);
        let seen = |it: &Piece| {
            let names = it.scene.marks.iter().filter_map(|it| Some(it.key.as_ref()?.to_string()));
            let stops = it.scene.stops.iter().map(|it| it.key.to_string());
            (
                it.top,
                it.height,
                names.collect::<Vec<_>>().join(" "),
                stops.collect::<Vec<_>>().join(" "),
            )
        };
        let seen: Vec<(u32, u32, String, String)> = pieces.iter().map(seen).collect();
        let piece = |top: u32, height: u32, marks: &str, stops: &str| {
            (top, height, marks.to_owned(), stops.to_owned())
        };
        assert_eq!(
            seen,
            [
                piece(0, 88, "a axis", "a"),
                piece(88, 100, "b axis", "b"),
                piece(188, 62, "axis c", "c"),
            ]
        );
        assert!(pieces.iter().all(|it| (it.scene.width, it.scene.height) == (10, 250)));
    }
}
