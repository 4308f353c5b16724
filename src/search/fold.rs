//! Text as it is compared: letters and digits of one width, one case and one kana.
//!
//! Knows nothing of what is searched. What Unicode's NFKC makes of the characters that keyboards
//! and documents here produce, tests hold against Unicode's own library.

use crate::words::foreign;
use crate::words::lang::Lang;

/// U+FF61 to U+FF9F, as wide characters.
const HALF_KANA: &str = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u{3099}\u{309A}";
/// U+2160 to U+216B, and again from U+2170 on, in the letters that they are written with.
const ROMAN: [&str; 12] =
    ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/// A text in words and without gaps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// Its words, with one space between two.
    pub words: String,
    /// The same without spaces.
    pub compact: String,
}

impl Text {
    /// A folded text that is one word.
    pub fn of_one_word(letters: &str) -> Text {
        Text { words: letters.to_owned(), compact: letters.to_owned() }
    }
}

/// Folds a text: wide letters and digits become narrow, capitals small, narrow and cursive kana wide
/// katakana, and every dash a hyphen; what is not seen is left out. Folding again changes nothing.
pub fn fold(text: &str) -> String {
    let mut res = String::with_capacity(text.len());
    for c in text.chars().filter(|it| !foreign::is_invisible(*it)) {
        match c {
            '\u{2160}'..='\u{216B}' => res.push_str(roman(c, '\u{2160}')),
            '\u{2170}'..='\u{217B}' => res.push_str(roman(c, '\u{2170}')),
            c => push(&mut res, simple(c)),
        }
    }
    res
}

/// A text as it is compared, from any text.
pub fn text(text: &str) -> Text {
    let folded: Vec<char> = fold(text).chars().collect();
    let mut words = String::with_capacity(text.len());
    for (idx, c) in folded.iter().enumerate() {
        let before = idx.checked_sub(1).and_then(|idx| folded.get(idx)).copied();
        match separation(*c, before, folded.get(idx + 1..).unwrap_or_default()) {
            Separation::Kept => words.push(*c),
            Separation::Dropped => (),
            Separation::Point => words.push('.'),
            Separation::Gap if words.ends_with(' ') || words.is_empty() => (),
            Separation::Gap => words.push(' '),
        }
    }
    words.truncate(words.trim_end().len());
    let compact = words.replace(' ', "");
    Text { words, compact }
}

/// What becomes of a character.
enum Separation {
    /// It is compared.
    Kept,
    /// It joins what is around it.
    Dropped,
    /// It is between the whole and the fraction of a number.
    Point,
    /// It is between words.
    Gap,
}

fn separation(c: char, before: Option<char>, after: &[char]) -> Separation {
    let follows_digit = before.is_some_and(|it| it.is_ascii_digit());
    let is_digit = |idx: usize| after.get(idx).is_some_and(char::is_ascii_digit);
    match c {
        // 21,535 has groups of three; so have the numbers of those who type 、 instead, and those with spaces that
        // break no line.
        ',' | '、' | '\u{A0}' | '\u{202F}'
            if follows_digit && (0..3).all(is_digit) && !is_digit(3) =>
        {
            Separation::Dropped
        }
        ',' if follows_digit && is_digit(0) && is_a_point(c) => Separation::Point,
        '.' if follows_digit && is_digit(0) => Separation::Kept,
        // JT-60, state’s, R&D, ver.2.
        '-' | '\'' | '’' | '&' | '.' => Separation::Dropped,
        // The long vowel of those who type JTー60.
        'ー' if before.is_some_and(|it| it.is_ascii_alphanumeric()) => Separation::Dropped,
        '%' | '<' | '>' | '~' | '¥' | '々' | '〇' | '〆' => Separation::Kept,
        // The signs of a fall in Japanese accounts: ▲492.
        '▲' | '△' | '▼' | '▽' => Separation::Gap,
        c if c.is_whitespace() || c.is_ascii_punctuation() || c.is_control() => Separation::Gap,
        '\u{2016}'..='\u{205E}' | '\u{3001}'..='\u{303F}' | '・' => Separation::Gap,
        _ => Separation::Kept,
    }
}

/// Whether some language writes a mark before the fraction of a number.
fn is_a_point(mark: char) -> bool {
    Lang::ALL.iter().any(|it| it.grammar().digit_marks().point == mark)
}

/// What a character is by itself.
fn simple(c: char) -> char {
    match c {
        'A'..='Z' => c.to_ascii_lowercase(),
        '\u{FF01}'..='\u{FF5E}' => simple(shifted(c, -0xFEE0)),
        '\u{FF61}'..='\u{FF9F}' => nth(HALF_KANA, c, '\u{FF61}'),
        '\u{3000}' => ' ',
        '￥' => '¥',
        '〜' => '~',
        '\u{2010}'..='\u{2015}' | '−' => '-',
        '゛' => '\u{3099}',
        '゜' => '\u{309A}',
        'ぁ'..='ゖ' | 'ゝ' | 'ゞ' => shifted(c, 0x60),
        c => c,
    }
}

/// Adds a character, or puts the mark of a voiced sound on the kana before it.
fn push(text: &mut String, c: char) {
    let voiced = match c {
        '\u{3099}' | '\u{309A}' => text.chars().next_back().and_then(|it| voiced(it, c)),
        _ => None,
    };
    match voiced {
        Some(voiced) => {
            text.pop();
            text.push(voiced);
        }
        None => text.push(c),
    }
}

/// A katakana with its mark in one character, if there is such a one.
fn voiced(kana: char, mark: char) -> Option<char> {
    let is_double = mark == '\u{3099}';
    Some(match kana {
        'ハ' | 'ヒ' | 'フ' | 'ヘ' | 'ホ' => shifted(kana, if is_double { 1 } else { 2 }),
        _ if !is_double => return None,
        'カ' | 'キ' | 'ク' | 'ケ' | 'コ' | 'サ' | 'シ' | 'ス' | 'セ' | 'ソ' | 'タ' | 'チ'
        | 'ツ' | 'テ' | 'ト' | 'ヽ' => shifted(kana, 1),
        'ウ' => 'ヴ',
        'ワ'..='ヲ' => shifted(kana, 8),
        _ => return None,
    })
}

/// The character at a distance from another in Unicode's order.
fn shifted(c: char, by: i32) -> char {
    u32::from(c).checked_add_signed(by).and_then(char::from_u32).unwrap_or(c)
}

/// The character of a text at the distance of another character from the first of its row.
fn nth(text: &str, c: char, first: char) -> char {
    text.chars().nth(distance(c, first)).unwrap_or(c)
}

fn roman(c: char, first: char) -> &'static str {
    ROMAN.get(distance(c, first)).copied().unwrap_or_default()
}

fn distance(c: char, first: char) -> usize {
    (u32::from(c).saturating_sub(u32::from(first))) as usize
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::digits::grouped;

    /// What a reader copies from the page finds the number again, whatever marks the language has.
    #[test]
    fn numbers_of_any_language_are_compared_without_marks() {
        for lang in Lang::ALL {
            for number in ["0.5", "4.25", "999", "21535", "1234567.89"] {
                let written = grouped(*lang, number.parse().unwrap());
                assert_eq!(text(&written).compact, number, "{written}");
            }
        }
        assert_eq!(text("21\u{A0}535 / 21\u{202F}535").words, "21535 21535");
        assert_eq!(text("37, 40").words, "37 40");
    }

    #[track_caller]
    fn check(given: &str, words: &str, compact: &str) {
        let Text { words: w, compact: c } = text(given);
        assert_eq!((w.as_str(), c.as_str()), (words, compact));
    }

    #[test]
    fn width_case_and_kana_do_not_matter() {
        for given in ["アライアンス", "あらいあんす", "ｱﾗｲｱﾝｽ"] {
            assert_eq!(fold(given), "アライアンス");
        }
        for given in ["プラズマ", "ﾌﾟﾗｽﾞﾏ", "ぷらずま", "フ\u{309A}ラス\u{3099}マ"]
        {
            assert_eq!(fold(given), "プラズマ");
        }
        assert_eq!(fold("ＪＴ－６０ＳＡ　約２００億円"), "jt-60sa 約200億円");
        assert_eq!(fold("ＢＡ活動フェーズⅡ"), "ba活動フェーズii");
    }

    #[test]
    fn what_is_not_seen_does_not_matter() {
        for c in [
            "\u{200B}",
            "\u{FEFF}",
            "\u{AD}",
            "\u{2060}",
            "\u{FE0F}",
            "\u{E0100}",
            "\u{202E}",
            "\u{200D}",
        ] {
            check(&format!("{c}JT{c}-60SA{c}"), "jt60sa", "jt60sa");
            check(&format!("葛{c}城 か{c}\u{3099}"), "葛城 ガ", "葛城ガ");
        }
    }

    #[test]
    fn separators_part_words_and_no_numbers() {
        check("21,535百万円", "21535百万円", "21535百万円");
        check("２１、５３５", "21535", "21535");
        check("1,5,12", "1 5 12", "1512");
        check("JT-60SA: operation", "jt60sa operation", "jt60saoperation");
        check("JTー60", "jt60", "jt60");
        check("『脳とこころ』", "脳トココロ", "脳トココロ");
        check("ITER計画・BA活動等", "iter計画 ba活動等", "iter計画ba活動等");
        check("QST ver.2 / R&D 6.4兆円.", "qst ver2 rd 6.4兆円", "qstver2rd6.4兆円");
        check("  \u{3000}", "", "");
    }
}
