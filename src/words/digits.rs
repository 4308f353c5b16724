//! Digits of numbers, as people and as programs read them.

use crate::model::decimal::Decimal;
use crate::words::grammar::DigitMarks;
use crate::words::lang::Lang;

/// A number with its digits in groups of three, by the marks of the language: `21,535`, `−0.05`.
pub fn grouped(lang: Lang, number: Decimal) -> String {
    let DigitMarks { group, point } = lang.grammar().digit_marks();
    let text = number.to_string();
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("−", digits),
        None => ("", text.as_str()),
    };
    let (whole, fraction) = match digits.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (digits, None),
    };
    let mut res = String::from(sign);
    for (idx, digit) in whole.chars().enumerate() {
        if idx > 0 && (whole.len() - idx).is_multiple_of(3) {
            res.push(group);
        }
        res.push(digit);
    }
    if let Some(fraction) = fraction {
        res.push(point);
        res += fraction;
    }
    res
}

/// A number that was written for readers of a language as programs read it, without groups, a plus or a minus of
/// typesetters: `-492` for `−492`, `21535` for `21,535`, `-0.2%` for `−0.2%`; nothing if the text says anything
/// besides a number.
pub fn plain(lang: Lang, text: &str) -> Option<String> {
    let DigitMarks { group, point } = lang.grammar().digit_marks();
    let text = text.trim();
    let (sign, unsigned) = match text.strip_prefix(['−', '-']) {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix(['+', '±']).unwrap_or(text)),
    };
    let (number, unit) = match unsigned.strip_suffix('%') {
        Some(number) => (number.trim_end(), "%"),
        None => (unsigned, ""),
    };
    let (whole, fraction) = match number.split_once(point) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (number, None),
    };
    let is_digits = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    let mut res = sign.to_owned() + &ungrouped(whole, group)?;
    if let Some(fraction) = fraction {
        if !is_digits(fraction) {
            return None;
        }
        res.push('.');
        res += fraction;
    }
    Some(res + unit)
}

/// Digits without the marks between groups of three; nothing if they are grouped otherwise, or there are none.
fn ungrouped(whole: &str, group: char) -> Option<String> {
    let mut res = String::new();
    let (mut n_in_group, mut has_groups) = (0, false);
    for c in whole.chars() {
        // Browsers exchange one space for another where they copy.
        let is_mark = c == group || (c.is_whitespace() && group.is_whitespace());
        match c {
            '0'..='9' => {
                res.push(c);
                n_in_group += 1;
            }
            _ if is_mark && (n_in_group == 3 || (!has_groups && (1..3).contains(&n_in_group))) => {
                (n_in_group, has_groups) = (0, true);
            }
            _ => return None,
        }
    }
    (n_in_group == 3 || (!has_groups && n_in_group > 0)).then_some(res)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_read_what_is_plain() {
        let numbers = [
            ("−492", "-492"),
            ("+406", "406"),
            ("±0", "0"),
            ("21,535", "21535"),
            ("−1,234,567.89", "-1234567.89"),
            ("−0.2%", "-0.2%"),
            (" +0.1% ", "0.1%"),
            ("2020", "2020"),
        ];
        for (written, read) in numbers {
            assert_eq!(plain(Lang::En, written).as_deref(), Some(read));
        }
        let texts = [
            "",
            "–",
            "−",
            "%",
            "約200億円",
            "21,535 million yen",
            "37, 40",
            "7–12",
            "1,23",
            ".5",
            "5.",
        ];
        for text in texts {
            assert_eq!(plain(Lang::En, text), None, "{text:?}");
        }
    }

    /// Whatever marks a language has, its numbers are read back.
    #[test]
    fn numbers_of_any_language_are_read_back() {
        for lang in Lang::ALL {
            for number in ["0", "-0.05", "999", "1000", "-1234567.89"] {
                let written = grouped(*lang, number.parse().unwrap());
                assert_eq!(plain(*lang, &written).as_deref(), Some(number), "{written}");
            }
        }
    }
}
