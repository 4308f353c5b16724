//! The marks of a scene grouped by key, and the place of each group in the walk.

use std::collections::BTreeMap;

use crate::chart::scene::{Mark, Scene, Shape};
use crate::describe::stop::Stop;
use crate::model::key::Key;

/// Marks of one key, or without a key, in the order in which they are drawn.
pub(super) struct Group<'a> {
    /// The stop of that thing and its place in [`Scene::stops`]; nothing for what cannot be walked to.
    pub(super) stop: Option<(usize, &'a Stop)>,
    pub(super) marks: Vec<&'a Mark>,
}

/// Where a stop is in a tree of stops; all numbers count from one.
#[derive(Copy, Clone, Debug, PartialEq)]
pub(super) struct TreePosition {
    /// How deep it lies.
    pub(super) level: usize,
    /// Which it is among those that are in the same.
    pub(super) place: usize,
    /// How many these are.
    pub(super) n_beside: usize,
}

/// Numbers by key.
type Numbers<'a> = BTreeMap<&'a Key, usize>;

/// The marks of a scene by key: first those without a key, last all text.
///
/// Text lies over everything, and outside of what it labels: a label that is cut to its room would
/// disagree with the full name that is said of it.
pub(super) fn groups(scene: &Scene) -> Vec<Group<'_>> {
    let stops = scene.stops_by_key();
    let mut numbers = Numbers::new();
    let mut res = vec![Group { stop: None, marks: Vec::new() }];
    let is_text = |mark: &&Mark| matches!(mark.shape, Shape::Text { .. });
    for mark in scene.marks.iter().filter(|mark| !is_text(mark)) {
        let number = mark.key.as_ref().map_or(0, |key| {
            *numbers.entry(key).or_insert_with(|| {
                let stop = stops.get(key).and_then(|idx| Some((*idx, scene.stops.get(*idx)?)));
                res.push(Group { stop, marks: Vec::new() });
                res.len() - 1
            })
        });
        if let Some(group) = res.get_mut(number) {
            group.marks.push(mark);
        }
    }
    res.push(Group { stop: None, marks: scene.marks.iter().filter(is_text).collect() });
    res
}

/// The position of each stop of a scene, in their order; none if it is no tree.
pub(super) fn tree_positions(scene: &Scene) -> Vec<TreePosition> {
    if !scene.is_tree() {
        return Vec::new();
    }
    let stops = scene.stops_by_key();
    let mut numbers = Numbers::new();
    // How many stops are in what has a number; at the top, in nothing.
    let mut sizes: Vec<usize> = vec![0];
    let mut places: Vec<(usize, usize)> = Vec::new();
    for stop in &scene.stops {
        let next = sizes.len();
        let number = stop.within.as_ref().map_or(0, |key| *numbers.entry(key).or_insert(next));
        if number == next {
            sizes.push(0);
        }
        if let Some(size) = sizes.get_mut(number) {
            *size += 1;
            places.push((number, *size));
        }
    }
    let position = |(stop, (number, place)): (&Stop, (usize, usize))| TreePosition {
        level: level(scene, &stops, stop),
        place,
        n_beside: sizes.get(number).copied().unwrap_or(place),
    };
    scene.stops.iter().zip(places).map(position).collect()
}

/// How deep in the tree a stop is; at the top it is at the first level.
fn level<'a>(scene: &'a Scene, stops: &Numbers<'a>, stop: &'a Stop) -> usize {
    let above = |it: &&'a Stop| scene.stops.get(*stops.get(it.within.as_ref()?)?);
    // No more than there are, should one ever be within itself.
    std::iter::successors(Some(stop), above).take(scene.stops.len()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stops_of_a_tree_count_those_beside_them() {
        let key = |text: &str| Key::parse(text).unwrap();
        let stop = |(name, within): (&str, Option<&str>)| Stop {
            key: key(name),
            within: within.map(key),
            label: String::new(),
            opens: false,
        };
        let all = [("a", None), ("b", Some("a")), ("c", Some("b")), ("d", Some("a")), ("e", None)]
            .map(stop);
        let tree = Scene { stops: all.to_vec(), ..Scene::default() };
        let positions = tree_positions(&tree).into_iter();
        let positions: Vec<(usize, usize, usize)> =
            positions.map(|it| (it.level, it.place, it.n_beside)).collect();
        assert_eq!(positions, [(1, 1, 2), (2, 1, 2), (3, 1, 1), (2, 2, 2), (1, 2, 2)]);
        let list = Scene { stops: vec![stop(("a", None))], ..Scene::default() };
        assert_eq!(tree_positions(&list), []);
    }
}
