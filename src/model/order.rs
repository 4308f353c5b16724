//! Sorting by one copy of the algorithm for all types: each type that is sorted by the standard library adds
//! some 4 KiB to the program that readers wait for.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// Sorts; equal items keep their order.
pub fn sort_by<T>(items: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let at = |one: usize, other: usize| {
        let pair = items.get(one).zip(items.get(other));
        pair.map_or(Ordering::Equal, |(one, other)| compare(one, other))
    };
    let places = places(items.len(), &at);
    let mut unsorted: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(places.into_iter().filter_map(|place| unsorted.get_mut(place)?.take()));
}

/// Sorts by a key; items of equal keys keep their order.
pub fn sort_by_key<T, K: Ord>(items: &mut Vec<T>, key: impl Fn(&T) -> K) {
    sort_by(items, |one, other| key(one).cmp(&key(other)));
}

/// A set of some items, which the standard library would sort first.
pub fn set_of<T: Ord>(items: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    let mut res: BTreeSet<T> = BTreeSet::new();
    for item in items {
        res.insert(item);
    }
    res
}

/// A map of some keys, each to the last of its values, which the standard library would sort first.
pub fn map_of<K: Ord, V>(pairs: impl IntoIterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut res: BTreeMap<K, V> = BTreeMap::new();
    for (key, value) in pairs {
        res.insert(key, value);
    }
    res
}

/// The indices of `n_items` items in sorted order.
fn places(n_items: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut res: Vec<usize> = (0..n_items).collect();
    res.sort_by(|one, other| compare(*one, *other));
    res
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_keep_their_order() {
        let mut words = ["pear", "fig", "plum", "nut", "kiwi"].map(str::to_owned).to_vec();
        sort_by_key(&mut words, String::len);
        assert_eq!(words, ["fig", "nut", "pear", "plum", "kiwi"]);
        sort_by(&mut words, |one, other| other.cmp(one));
        assert_eq!(words, ["plum", "pear", "nut", "kiwi", "fig"]);
        let mut none: Vec<String> = Vec::new();
        sort_by(&mut none, Ord::cmp);
        assert!(none.is_empty());
    }
}
