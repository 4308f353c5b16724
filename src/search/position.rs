//! Where letters of a query are in a text of the data, and where a word can be cut. Knows nothing of ranks.

use crate::search::fold::Text;

/// Where letters are in a text, the best first.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Position {
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

/// The least number of letters of a half of a word.
const MIN_HALF: usize = 2;

/// Where letters are in a text; nothing if they are not.
///
/// A number is found by its first digits, not by those within.
pub(super) fn position(word: &Text, text: &Text) -> Option<Position> {
    if text.compact == word.compact {
        return Some(Position::All);
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
            (true, _) => Position::Within,
            (false, true) => Position::Begun,
            (false, false) if at == 0 => Position::Start,
            (false, false) => Position::Word,
        })
    });
    // Gaps make no difference at the beginning: jt 60 sa.
    let begun = text.compact.starts_with(&word.compact).then_some(Position::Begun);
    found.chain(begun).min()
}

/// Every way to cut a word of a language without spaces in two: 核融合 and 予算. Latin words, katakana and numbers
/// are not cut.
pub(super) fn halves(word: &str) -> impl Iterator<Item = (&str, &str)> {
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

/// The script of a folded letter.
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
