//! The numerals of a line of text, of all widths and scripts.
//!
//! A token is an era year (`令和２`, `R2` before 年), a run of digits with its separators and the
//! kanji multipliers behind it (`21,535百万`, `１万`), a run of kanji numerals (`数十`, `半`), a Roman
//! numeral or a number in a circle. Kanji numerals inside words count too, so that none is
//! missed; `not-data.csv` says which are words.

use crate::model::era::{ERAS, Era};

const KANJI: &str = "〇零一二三四五六七八九十百千万億兆半";
const MULTIPLIERS: &str = "百千万億兆";

/// The tokens of a line, in its order and as they are in it.
pub fn tokens(line: &str) -> Vec<String> {
    let chars: Vec<char> = line.chars().collect();
    let mut res: Vec<String> = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let rest = chars.get(at..).unwrap_or_default();
        let before = at.checked_sub(1).and_then(|it| chars.get(it)).copied();
        match length(before, rest) {
            0 => at += 1,
            n => {
                let token = rest.iter().take(n).filter(|c| !c.is_whitespace());
                res.push(token.collect());
                at += n;
            }
        }
    }
    res
}

/// A token with digits and punctuation of one width: `２０万` becomes `20万`.
pub fn half_width(token: &str) -> String {
    let narrow = |c: char| match c {
        // The full forms are in the order of ASCII.
        '！'..='～' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        other => other,
    };
    token.chars().map(narrow).collect()
}

/// How many characters the token at the beginning of a text takes; none if there is no token.
fn length(before: Option<char>, rest: &[char]) -> usize {
    let after_word = before.is_some_and(|c| c.is_ascii_alphanumeric());
    let readers: [fn(&[char]) -> usize; 4] = [era_year, digits, kanji, sign];
    let found = readers.iter().map(|read| read(rest)).find(|n| *n > 0).unwrap_or(0);
    if found > 0 || after_word {
        return found;
    }
    [short_era_year, roman].iter().map(|read| read(rest)).find(|n| *n > 0).unwrap_or(0)
}

fn count(chars: &[char], fits: impl Fn(char) -> bool) -> usize {
    chars.iter().take_while(|c| fits(**c)).count()
}

fn skip(chars: &[char], n: usize) -> &[char] {
    chars.get(n..).unwrap_or_default()
}

fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '０'..='９')
}

/// `令和２`, `令和元`.
fn era_year(rest: &[char]) -> usize {
    let is_era = |era: &Era| era.name.chars().eq(rest.iter().take(2).copied());
    if !ERAS.iter().any(is_era) {
        return 0;
    }
    let blank = count(skip(rest, 2), char::is_whitespace);
    let year = skip(rest, 2 + blank);
    let n = if year.first() == Some(&'元') { 1 } else { count(year, is_digit) };
    if n == 0 { 0 } else { 2 + blank + n }
}

/// `R2` or `H30`, where 年 follows.
fn short_era_year(rest: &[char]) -> usize {
    let n = count(skip(rest, 1), is_digit);
    let is_era = |era: &Era| rest.first().is_some_and(|c| era.letter.chars().eq([*c]));
    if n > 0 && ERAS.iter().any(is_era) && rest.get(1 + n) == Some(&'年') { 1 + n } else { 0 }
}

/// `21,535百万`, `0.5`, `１`.
fn digits(rest: &[char]) -> usize {
    let mut n = count(rest, is_digit);
    if n == 0 {
        return 0;
    }
    while matches!(rest.get(n), Some(',' | '，')) && count(skip(rest, n + 1), is_digit) == 3 {
        n += 4;
    }
    let n_places = count(skip(rest, n + 1), is_digit);
    if matches!(rest.get(n), Some('.' | '．')) && n_places > 0 {
        n += 1 + n_places;
    }
    n + count(skip(rest, n), |c| MULTIPLIERS.contains(c))
}

/// `数十`, `半`, `二十`.
fn kanji(rest: &[char]) -> usize {
    let several = usize::from(rest.first() == Some(&'数'));
    match count(skip(rest, several), |c| KANJI.contains(c)) {
        0 => 0,
        n => several + n,
    }
}

/// `①`, `Ⅱ`: one character.
fn sign(rest: &[char]) -> usize {
    let is_sign = |c: &char| matches!(c, '①'..='⒛' | 'Ⅰ'..='ⅿ');
    usize::from(rest.first().is_some_and(is_sign))
}

/// `I`, `II`, `III` in ASCII, standing alone; `V` and `X` are units and rays more often.
fn roman(rest: &[char]) -> usize {
    let n = count(rest, |c| c == 'I');
    let is_alone = rest.get(n).is_none_or(|c| !c.is_ascii_alphanumeric());
    if is_alone && n <= 3 { n } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, expected: &[&str]) {
        assert_eq!(tokens(line), expected);
    }

    #[test]
    fn digits_with_separators_and_multipliers() {
        check("予算 898百万円（900百万円）", &["898百万", "900百万"]);
        check("1時間１万トン、２０万世帯", &["1", "１万", "２０万"]);
        check("6.4兆円、2,400億円", &["6.4兆", "2,400億"]);
        check("2018/11/15 と 2019.10", &["2018", "11", "15", "2019.10"]);
        check("1,23 4.", &["1", "23", "4"]);
    }

    #[test]
    fn era_years() {
        check("令和２年度、令和 元年、平成28年4月", &["令和２", "令和元", "平成28", "4"]);
        check("R1年度 H30年7月 R2", &["R1", "H30", "7", "2"]);
    }

    #[test]
    fn kanji_circles_and_roman_numerals() {
        check("数十社、約半数、一般", &["数十", "半", "一"]);
        check("①フェーズⅡ、第I相、II", &["①", "Ⅱ", "I", "II"]);
        check("MRI ITER X線 IFERC", &[]);
    }

    #[test]
    fn widths_are_made_one() {
        assert_eq!(half_width("２０万"), "20万");
        assert_eq!(half_width("66％"), "66%");
    }
}
