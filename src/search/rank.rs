//! How well a thing answers to a query, as a number: the smaller, the better.

use crate::search::Why;
use crate::search::amount::{Amount, Closeness};
use crate::search::entry::Entry;
use crate::search::fold::Text;
use crate::search::query::{Part, Query, Reading};
use crate::search::year::Year;
use crate::words::lang::Lang;

/// How well, and by what.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Match {
    /// The smaller, the better.
    pub(super) rank: u32,
    /// By what, without repetition.
    pub(super) why: Vec<Why>,
}

/// How letters stand in a text.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Stand {
    /// They are all of it.
    All,
    /// It begins with them.
    Start,
    /// One of its words begins with them.
    Word,
    /// Somewhere within.
    Within,
}

/// How an entry answers to a query; nothing if it does not.
pub(super) fn of(entry: &Entry, query: &Query, lang: Lang) -> Option<Match> {
    let whole = (query.terms.len() > 1).then(|| named(entry, &query.whole, lang)).flatten();
    let terms = query
        .terms
        .iter()
        .map(|term| term.iter().filter_map(|reading| read(entry, reading, lang)).min());
    let terms: Option<Vec<Match>> = terms.collect();
    let terms = terms.filter(|it| !it.is_empty()).map(together);
    whole.into_iter().chain(terms).min()
}

fn read(entry: &Entry, reading: &Reading, lang: Lang) -> Option<Match> {
    let parts: Option<Vec<Match>> = reading.iter().map(|it| part(entry, it, lang)).collect();
    parts.map(together)
}

/// All of some parts were met.
fn together(parts: Vec<Match>) -> Match {
    let mut res = Match { rank: 0, why: Vec::new() };
    for Match { rank, why } in parts {
        res.rank += rank;
        let new = why.into_iter().filter(|it| !res.why.contains(it));
        let new: Vec<Why> = new.collect();
        res.why.extend(new);
    }
    res
}

fn part(entry: &Entry, part: &Part, lang: Lang) -> Option<Match> {
    match part {
        Part::Word(word) => named(entry, word, lang).into_iter().chain(said(entry, word)).min(),
        Part::Year(year) => in_year(entry, *year),
        Part::Amount(amount) => amounts(entry, *amount),
    }
}

/// By label or printed string.
fn named(entry: &Entry, word: &str, lang: Lang) -> Option<Match> {
    let labels = Lang::ALL.iter().zip(&entry.labels).filter_map(|(spoken, text)| {
        let rank = match stand(word, text)? {
            Stand::All => 0,
            Stand::Start => 8,
            Stand::Word => 10,
            Stand::Within => 14,
        };
        // That of the reader's language comes first.
        Some(by(Why::Label, rank + u32::from(*spoken != lang)))
    });
    let prints = entry.prints.iter().filter_map(|text| {
        let rank = match stand(word, text)? {
            Stand::All => 2,
            Stand::Start => 18,
            Stand::Word | Stand::Within => 20,
        };
        Some(by(Why::Print, rank))
    });
    labels.chain(prints).min()
}

/// By words that are said of it.
fn said(entry: &Entry, word: &str) -> Option<Match> {
    let said = entry.words.iter().filter_map(|(why, text)| {
        let stand = stand(word, text)?;
        let rank = match (why, stand) {
            (Why::Qualifier, Stand::All) => 6,
            (Why::Term, Stand::All) => 7,
            (Why::Subject, Stand::All) => 22,
            (Why::Subject, _) => 28,
            (Why::Year, _) => 16,
            (
                Why::Qualifier | Why::Term | Why::Value | Why::Label | Why::Print | Why::Before,
                _,
            ) => 24,
        };
        Some(by(*why, rank))
    });
    said.min()
}

fn in_year(entry: &Entry, year: Year) -> Option<Match> {
    let is_then = entry.year.is_some_and(|it| year.is(it))
        || entry.dates.iter().any(|date| year.holds(*date));
    let is_before = entry.before.is_some() && entry.year.is_some_and(|it| year.is(it.before()));
    match (is_then, is_before) {
        (true, _) => Some(by(Why::Year, 16)),
        (false, true) => Some(by(Why::Before, 22)),
        (false, false) => None,
    }
}

fn amounts(entry: &Entry, amount: Amount) -> Option<Match> {
    let rank = |it: Closeness| match it {
        Closeness::Same => 4,
        Closeness::Near => 12,
    };
    let now = entry.numbers.iter().filter_map(|it| amount.meets(it));
    let now = now.map(|it| by(Why::Value, rank(it)));
    let before = entry.before.as_ref().and_then(|it| amount.meets(it));
    now.chain(before.map(|it| by(Why::Before, rank(it) + 1))).min()
}

fn by(why: Why, rank: u32) -> Match {
    Match { rank, why: vec![why] }
}

/// How letters stand in a text; nothing if they do not.
///
/// A number is found by its first digits, not by those within.
fn stand(word: &str, Text { words, compact }: &Text) -> Option<Stand> {
    if compact == word {
        return Some(Stand::All);
    }
    if compact.starts_with(word) {
        return Some(Stand::Start);
    }
    // Words of Latin letters are words; all else runs on.
    let text = if word.is_ascii() { words } else { compact };
    let starts_with_digit = word.starts_with(|c: char| c.is_ascii_digit());
    let found = text.match_indices(word).filter_map(|(at, _)| {
        let mut before = text.get(..at)?.chars().rev();
        let (last, one_before) = (before.next(), before.next());
        let is_digit = |it: Option<char>| it.is_some_and(|it| it.is_ascii_digit());
        let in_number = is_digit(last) || (last == Some('.') && is_digit(one_before));
        if starts_with_digit && in_number {
            return None;
        }
        let is_word = word.is_ascii() && !last.is_some_and(|it| it.is_ascii_alphanumeric());
        Some(if is_word { Stand::Word } else { Stand::Within })
    });
    found.min()
}
