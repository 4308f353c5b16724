//! Numbers and what they count, in English sentences.

/// A number as it is in a sentence: in letters up to nine.
pub(super) fn spelled(n: usize) -> String {
    const LETTERS: [&str; 10] =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    LETTERS.get(n).map_or_else(|| n.to_string(), |it| (*it).to_owned())
}

/// A number and what it counts.
pub(super) fn counted(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}
