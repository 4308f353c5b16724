//! How well a thing answers to a query, as a number: the smaller, the better.

use crate::search::amount::{Amount, Closeness};
use crate::search::candidate::Candidate;
use crate::search::fold::Text;
use crate::search::hit::Why;
use crate::search::query::{Part, Query, Reading, Term};
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
    /// It begins with them, and no word of it is cut by them.
    Start,
    /// They are one of its words, or several.
    Word,
    /// One of its words begins with them and goes on.
    Begun,
    /// Somewhere within.
    Within,
}

/// Letters that are sought.
#[derive(Copy, Clone)]
struct Sought<'a> {
    letters: &'a Text,
    /// The language of the reader.
    lang: Lang,
    /// In which way Latin letters must stand at least.
    least: Stand,
}

/// A word falls into halves of so many letters at least.
const MIN_HALF: usize = 2;

/// How a candidate answers to a query; nothing if it does not.
pub(super) fn of(candidate: &Candidate, query: &Query, lang: Lang) -> Option<Match> {
    let is_phrase = query.whole.words != query.whole.compact;
    let whole = Sought { letters: &query.whole, lang, least: Stand::Within };
    let whole = is_phrase.then(|| at_once(candidate, whole)).flatten();
    let all = |terms: &[Term]| {
        let met: Option<Vec<Match>> = terms.iter().map(|it| term(candidate, it, lang)).collect();
        met.filter(|it| !it.is_empty()).map(together)
    };
    whole.into_iter().chain(all(&query.terms)).chain(all(&query.sparse)).min()
}

fn term(candidate: &Candidate, Term { readings, others }: &Term, lang: Lang) -> Option<Match> {
    let typed =
        |least: Stand| readings.iter().filter_map(move |it| read(candidate, it, lang, least)).min();
    typed(Stand::Word).or_else(|| {
        // A few Latin letters, or some within words, mean something else: firms are not confirmed.
        let least = |it: &Text| if it.compact.len() > 3 { Stand::Begun } else { Stand::Word };
        let others = others.iter().map(|it| Sought { letters: it, lang, least: least(it) });
        let other =
            others.filter_map(|it| met(candidate, it)).min().map(|Match { rank, mut why }| {
                why.push(Why::Other);
                Match { rank: rank + 1, why }
            });
        // R2 is a year, and no part of ver.2.
        let is_year = readings.iter().any(|it| matches!(it.as_slice(), [Part::Year(_)]));
        other.into_iter().chain(typed(if is_year { Stand::Word } else { Stand::Within })).min()
    })
}

fn read(candidate: &Candidate, reading: &Reading, lang: Lang, least: Stand) -> Option<Match> {
    let parts: Option<Vec<Match>> = reading
        .iter()
        .map(|part| match part {
            Part::Word(letters) => met(candidate, Sought { letters, lang, least }),
            Part::Year(year) => in_year(candidate, *year),
            Part::Amount(amount) => amounts(candidate, *amount),
        })
        .collect();
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

/// By letters that stand somewhere, together or in two halves.
fn met(candidate: &Candidate, sought: Sought<'_>) -> Option<Match> {
    at_once(candidate, sought).or_else(|| {
        let half =
            |it: &str| at_once(candidate, Sought { letters: &Text::of_one_word(it), ..sought });
        // Where its beginning stands nowhere, no longer one does.
        let halves = cuts(&sought.letters.compact).take_while(|(a, _)| candidate.holds(a));
        let halves = halves.filter_map(|(a, b)| {
            let Match { rank, why } = together(vec![half(a)?, half(b)?]);
            Some(Match { rank: rank + 4, why })
        });
        halves.min()
    })
}

/// The halves into which a word of a language without spaces can fall: 核融合予算. Latin words, katakana and
/// numbers are not cut.
fn cuts(word: &str) -> impl Iterator<Item = (&str, &str)> {
    let n_letters = word.chars().count();
    let ends = word.char_indices().zip(word.chars().skip(1)).enumerate();
    ends.filter_map(move |(idx, ((at, last), next))| {
        let n_before = idx + 1;
        let is_long = n_before >= MIN_HALF && n_letters - n_before >= MIN_HALF;
        let is_word = Script::of(last) == Script::of(next) && Script::of(last) != Script::Kanji;
        let is_number = last.is_ascii_digit() || next.is_ascii_digit();
        let can = is_long && !is_word && !is_number;
        can.then(|| word.split_at_checked(at + last.len_utf8())).flatten()
    })
}

/// What letters are written in, folded.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Script {
    Latin,
    Kana,
    Kanji,
}

impl Script {
    fn of(letter: char) -> Script {
        match letter {
            'ァ'..='ヺ' | 'ー' => Script::Kana,
            it if it.is_ascii() => Script::Latin,
            _ => Script::Kanji,
        }
    }
}

/// By letters that stand somewhere together.
fn at_once(candidate: &Candidate, sought: Sought<'_>) -> Option<Match> {
    if !candidate.holds(&sought.letters.compact) {
        return None;
    }
    named(candidate, sought).into_iter().chain(said(candidate, sought)).min()
}

/// By label or printed string.
fn named(candidate: &Candidate, sought: Sought<'_>) -> Option<Match> {
    let labels = Lang::ALL.iter().zip(&candidate.labels).filter_map(|(spoken, text)| {
        let rank = match sought.stand(text)? {
            Stand::All => 0,
            Stand::Start => 8,
            Stand::Word => 10,
            Stand::Begun => 12,
            Stand::Within => 14,
        };
        // That of the reader's language comes first.
        Some(by(Why::Label, rank + u32::from(*spoken != sought.lang)))
    });
    let prints = candidate.prints.iter().filter_map(|text| {
        let rank = match sought.stand(text)? {
            Stand::All => 2,
            Stand::Start | Stand::Begun => 18,
            Stand::Word | Stand::Within => 20,
        };
        Some(by(Why::Print, rank))
    });
    labels.chain(prints).min()
}

/// By words that are said of it.
fn said(candidate: &Candidate, sought: Sought<'_>) -> Option<Match> {
    let said = candidate.words.iter().filter_map(|(why, text)| {
        let stand = sought.stand(text)?;
        // 減 is no 増減 of any kind.
        let is_whole = stand == Stand::All || sought.letters.compact.is_ascii();
        if *why == Why::Change && !is_whole {
            return None;
        }
        let rank = match (why, stand) {
            (Why::Qualifier, Stand::All) => 6,
            (Why::Term, Stand::All) => 9,
            (Why::Subject, Stand::All) => 22,
            (Why::Subject, _) => 28,
            (Why::Year, _) => 16,
            (
                Why::Qualifier
                | Why::Term
                | Why::Value
                | Why::Label
                | Why::Print
                | Why::Before
                | Why::Other
                | Why::Change
                | Why::Share
                | Why::Parts,
                _,
            ) => 24,
        };
        Some(by(*why, rank))
    });
    said.min()
}

fn in_year(candidate: &Candidate, year: Year) -> Option<Match> {
    let is_then = candidate.year.is_some_and(|it| year.is(it))
        || candidate.dates.iter().any(|date| year.holds(*date));
    let is_earlier = candidate.earlier.iter().any(|(period, _)| year.is(*period));
    match (is_then, is_earlier) {
        (true, _) => Some(by(Why::Year, 16)),
        (false, true) => Some(by(Why::Before, 22)),
        (false, false) => None,
    }
}

fn amounts(candidate: &Candidate, amount: Amount) -> Option<Match> {
    let rank = |it: Closeness| match it {
        Closeness::Same => 4,
        Closeness::Near => 12,
    };
    let now = candidate.numbers.iter().filter_map(|it| amount.meets(it));
    let now = now.map(|it| by(Why::Value, rank(it)));
    let earlier = candidate.earlier.iter().filter_map(|(_, it)| amount.meets(it));
    let earlier = earlier.map(|it| by(Why::Before, rank(it) + 1));
    // What is printed comes first, however near.
    let derived = candidate.derived.iter().filter_map(|(why, it)| Some((*why, amount.meets(it)?)));
    let derived = derived.map(|(why, it)| by(why, rank(it) + 10));
    now.chain(earlier).chain(derived).min()
}

fn by(why: Why, rank: u32) -> Match {
    Match { rank, why: vec![why] }
}

impl Sought<'_> {
    fn stand(self, text: &Text) -> Option<Stand> {
        let is_latin = self.letters.compact.is_ascii();
        stand(self.letters, text).filter(|it| !is_latin || *it <= self.least)
    }
}

/// How letters stand in a text; nothing if they do not.
///
/// A number is found by its first digits, not by those within.
fn stand(word: &Text, text: &Text) -> Option<Stand> {
    if text.compact == word.compact {
        return Some(Stand::All);
    }
    // Words of Latin letters are words; all else runs on.
    let is_latin = word.compact.is_ascii();
    let (letters, text_of_words) =
        if is_latin { (&word.words, &text.words) } else { (&word.compact, &text.compact) };
    let goes_on = |a: Option<char>, b: Option<char>| match a.zip(b) {
        Some((a, b)) if is_latin => a.is_ascii_alphanumeric() && b.is_ascii_alphanumeric(),
        // Where the script changes, so does the word: QSTの発足.
        Some((a, b)) => Script::of(a) == Script::of(b),
        None => false,
    };
    let (first, end) = (letters.chars().next(), letters.chars().next_back());
    let starts_with_digit = first.is_some_and(|it| it.is_ascii_digit());
    let found = text_of_words.match_indices(letters).filter_map(|(at, _)| {
        let (before, from) = text_of_words.split_at_checked(at)?;
        let mut before = before.chars().rev();
        let (last, one_before) = (before.next(), before.next());
        let is_digit = |it: Option<char>| it.is_some_and(|it| it.is_ascii_digit());
        let in_number = is_digit(last) || (last == Some('.') && is_digit(one_before));
        if starts_with_digit && in_number {
            return None;
        }
        let next = from.get(letters.len()..)?.chars().next();
        Some(match (goes_on(last, first), is_latin && goes_on(end, next)) {
            (true, _) => Stand::Within,
            (false, true) => Stand::Begun,
            (false, false) if at == 0 => Stand::Start,
            (false, false) => Stand::Word,
        })
    });
    // Gaps make no difference at the beginning: jt 60 sa.
    let begun = text.compact.starts_with(&word.compact).then_some(Stand::Begun);
    found.chain(begun).min()
}
