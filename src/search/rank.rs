//! The rank of a candidate for a query: the smaller, the better it matches.
//!
//! A label or print as a whole ranks from 0, a value from 4, a qualifier or term as a whole from 6, part of a label from
//! 8, what is computed from 14, a year 16, part of a print from 18, and all else from 20. The ranks of several terms add up.

use crate::search::amount::{Amount, Closeness};
use crate::search::candidate::Candidate;
use crate::search::fold::Text;
use crate::search::hit::MatchReason;
use crate::search::position::{self, Position};
use crate::search::query::{Part, Query, QueryTerm, Reading};
use crate::search::year::Year;
use crate::words::lang::Lang;

/// A match of a query or a part of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Match {
    /// The smaller, the better.
    pub(super) rank: u32,
    /// What was matched, without repetition.
    pub(super) reasons: Vec<MatchReason>,
}

/// Letters of a query that are looked for in a candidate.
#[derive(Copy, Clone)]
struct Needle<'a> {
    letters: &'a Text,
    /// The language of the reader.
    lang: Lang,
    /// The worst position that is enough for Latin letters.
    least: Position,
}

/// The best match of a candidate; nothing if it does not match.
pub(super) fn of(candidate: &Candidate, query: &Query, lang: Lang) -> Option<Match> {
    let is_phrase = query.whole.words != query.whole.compact;
    let whole = Needle { letters: &query.whole, lang, least: Position::Within };
    let whole = is_phrase.then(|| match_letters(candidate, whole)).flatten();
    let all = |terms: &[QueryTerm]| {
        let met: Option<Vec<Match>> =
            terms.iter().map(|it| match_term(candidate, it, lang)).collect();
        met.filter(|it| !it.is_empty()).map(all_of)
    };
    whole.into_iter().chain(all(&query.terms)).chain(all(&query.sparse)).min()
}

fn match_term(
    candidate: &Candidate,
    QueryTerm { readings, others }: &QueryTerm,
    lang: Lang,
) -> Option<Match> {
    let typed = |least: Position| {
        readings.iter().filter_map(move |it| match_reading(candidate, it, lang, least)).min()
    };
    typed(Position::Word).or_else(|| {
        // A few Latin letters, or some within words, mean something else: firms are not confirmed.
        let least = |it: &Text| if it.compact.len() > 3 { Position::Begun } else { Position::Word };
        let others = others.iter().map(|it| Needle { letters: it, lang, least: least(it) });
        let other = others.filter_map(|it| match_word(candidate, it)).min().map(
            |Match { rank, mut reasons }| {
                reasons.push(MatchReason::Other);
                Match { rank: rank + 1, reasons }
            },
        );
        // R2 is a year, and no part of ver.2.
        let is_year = readings.iter().any(|it| matches!(it.as_slice(), [Part::Year(_)]));
        other
            .into_iter()
            .chain(typed(if is_year { Position::Word } else { Position::Within }))
            .min()
    })
}

fn match_reading(
    candidate: &Candidate,
    reading: &Reading,
    lang: Lang,
    least: Position,
) -> Option<Match> {
    let parts: Option<Vec<Match>> = reading
        .iter()
        .map(|part| match part {
            Part::Word(letters) => match_word(candidate, Needle { letters, lang, least }),
            Part::Year(year) => match_year(candidate, *year),
            Part::Amount(amount) => match_amount(candidate, *amount),
        })
        .collect();
    parts.map(all_of)
}

/// The match of parts that all match.
fn all_of(parts: Vec<Match>) -> Match {
    let mut res = Match { rank: 0, reasons: Vec::new() };
    for Match { rank, reasons } in parts {
        res.rank += rank;
        let new = reasons.into_iter().filter(|it| !res.reasons.contains(it));
        let new: Vec<MatchReason> = new.collect();
        res.reasons.extend(new);
    }
    res
}

/// Matches letters together or in two halves.
fn match_word(candidate: &Candidate, needle: Needle<'_>) -> Option<Match> {
    match_letters(candidate, needle).or_else(|| {
        let half = |it: &str| {
            match_letters(candidate, Needle { letters: &Text::of_one_word(it), ..needle })
        };
        // A candidate without a shorter first half has no longer one either.
        let halves =
            position::halves(&needle.letters.compact).take_while(|(a, _)| candidate.holds(a));
        let halves = halves.filter_map(|(a, b)| {
            let Match { rank, reasons } = all_of(vec![half(a)?, half(b)?]);
            Some(Match { rank: rank + 4, reasons })
        });
        halves.min()
    })
}

/// Matches letters that are together in one text.
fn match_letters(candidate: &Candidate, needle: Needle<'_>) -> Option<Match> {
    if !candidate.holds(&needle.letters.compact) {
        return None;
    }
    match_names(candidate, needle).into_iter().chain(match_descriptions(candidate, needle)).min()
}

/// Matches labels and printed strings.
fn match_names(candidate: &Candidate, needle: Needle<'_>) -> Option<Match> {
    let labels = Lang::ALL.iter().zip(&candidate.labels).filter_map(|(lang, text)| {
        let rank = match needle.position(text)? {
            Position::All => 0,
            Position::Start => 8,
            Position::Word => 10,
            Position::Begun => 12,
            Position::Within => 14,
        };
        // Labels of the reader's language come first.
        Some(matched(MatchReason::Label, rank + u32::from(*lang != needle.lang)))
    });
    let prints = candidate.prints.iter().filter_map(|text| {
        let rank = match needle.position(text)? {
            Position::All => 2,
            Position::Start | Position::Begun => 18,
            Position::Word | Position::Within => 20,
        };
        Some(matched(MatchReason::Print, rank))
    });
    labels.chain(prints).min()
}

/// Matches words that describe a candidate.
fn match_descriptions(candidate: &Candidate, needle: Needle<'_>) -> Option<Match> {
    let said = candidate.words.iter().filter_map(|(reason, text)| {
        let position = needle.position(text)?;
        // 減 does not find 増減.
        let is_whole = position == Position::All || needle.letters.compact.is_ascii();
        if *reason == MatchReason::Change && !is_whole {
            return None;
        }
        let rank = match (reason, position) {
            (MatchReason::Qualifier, Position::All) => 6,
            (MatchReason::Term, Position::All) => 9,
            (MatchReason::Subject, Position::All) => 22,
            (MatchReason::Subject, _) => 28,
            (MatchReason::Year, _) => 16,
            (
                MatchReason::Qualifier
                | MatchReason::Term
                | MatchReason::Value
                | MatchReason::Label
                | MatchReason::Print
                | MatchReason::Earlier
                | MatchReason::Other
                | MatchReason::Change
                | MatchReason::Share
                | MatchReason::Parts,
                _,
            ) => 24,
        };
        Some(matched(*reason, rank))
    });
    said.min()
}

fn match_year(candidate: &Candidate, year: Year) -> Option<Match> {
    let is_then = candidate.year.is_some_and(|it| year.is(it))
        || candidate.dates.iter().any(|date| year.holds(*date));
    let is_earlier = candidate.earlier.iter().any(|(period, _)| year.is(*period));
    match (is_then, is_earlier) {
        (true, _) => Some(matched(MatchReason::Year, 16)),
        (false, true) => Some(matched(MatchReason::Earlier, 22)),
        (false, false) => None,
    }
}

fn match_amount(candidate: &Candidate, amount: Amount) -> Option<Match> {
    let rank = |it: Closeness| match it {
        Closeness::Same => 4,
        Closeness::Near => 12,
    };
    let now = candidate.numbers.iter().filter_map(|it| amount.meets(it));
    let now = now.map(|it| matched(MatchReason::Value, rank(it)));
    let earlier = candidate.earlier.iter().filter_map(|(_, it)| amount.meets(it));
    let earlier = earlier.map(|it| matched(MatchReason::Earlier, rank(it) + 1));
    // Printed numbers come first, whether equal or only equal once rounded.
    let derived =
        candidate.derived.iter().filter_map(|(reason, it)| Some((*reason, amount.meets(it)?)));
    let derived = derived.map(|(reason, it)| matched(reason, rank(it) + 10));
    now.chain(earlier).chain(derived).min()
}

fn matched(reason: MatchReason, rank: u32) -> Match {
    Match { rank, reasons: vec![reason] }
}

impl Needle<'_> {
    fn position(self, text: &Text) -> Option<Position> {
        let is_latin = self.letters.compact.is_ascii();
        position::position(self.letters, text).filter(|it| !is_latin || *it <= self.least)
    }
}
