//! Which parts of a text are in which language, as its letters tell.

use crate::words::lang::Lang;

/// A text cut where its language changes. What stands in Japanese among English words, names and prints, is
/// known by its letters; names in Latin letters are at home in Japanese sentences.
pub fn parts(lang: Lang, text: &str) -> Vec<(Lang, &str)> {
    match lang {
        Lang::Ja => vec![(Lang::Ja, text)],
        Lang::En => {
            let mut res = Vec::new();
            let mut here = 0;
            for (start, end) in japanese(text) {
                res.push((Lang::En, text.get(here..start).unwrap_or_default()));
                res.push((Lang::Ja, text.get(start..end).unwrap_or_default()));
                here = end;
            }
            res.push((Lang::En, text.get(here..).unwrap_or_default()));
            res.retain(|(_, part)| !part.is_empty());
            res
        }
    }
}

/// Whether a text holds Japanese letters.
pub fn has_japanese(text: &str) -> bool {
    text.contains(is_japanese)
}

/// Where words with Japanese letters stand, without the English punctuation around them.
fn japanese(text: &str) -> Vec<(usize, usize)> {
    const AROUND: [char; 14] =
        ['“', '”', '‘', '’', '"', '\'', '(', ')', '[', ']', ',', '.', ';', ':'];
    let mut res: Vec<(usize, usize)> = Vec::new();
    let mut at = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let start = at + word.len() - word.trim_start_matches(AROUND).len();
        let end = at + word.trim_end().trim_end_matches(AROUND).len();
        at += word.len();
        if !has_japanese(word) {
            continue;
        }
        let is_near =
            |before: usize| text.get(before..start).is_some_and(|it| it.trim().is_empty());
        match res.last_mut() {
            Some(last) if is_near(last.1) => last.1 = end,
            Some(_) | None => res.push((start, end)),
        }
    }
    res
}

fn is_japanese(c: char) -> bool {
    matches!(c,
        '々'..='〇' | 'ぁ'..='ヿ' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | 'ｦ'..='ﾟ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, japanese: &[&str]) {
        let parts = parts(Lang::En, text);
        assert_eq!(parts.iter().map(|it| it.1).collect::<String>(), text);
        let found = parts.iter().filter(|it| it.0 == Lang::Ja).map(|it| it.1);
        assert_eq!(found.collect::<Vec<&str>>(), japanese);
    }

    #[test]
    fn prints_and_names_are_japanese() {
        check("1,779 million yen", &[]);
        check("", &[]);
        check("Printed as “約200億円” / “約170億円”, draft", &["約200億円", "約170億円"]);
        check("21,535百万円", &["21,535百万円"]);
        check("the page 「令和2年度 予算案の概要」 (line 7)", &["「令和2年度 予算案の概要」"]);
        check("量子メス (Quantum Scalpel) 等", &["量子メス", "等"]);
        assert_eq!(parts(Lang::Ja, "ITER計画, the project"), [(Lang::Ja, "ITER計画, the project")]);
    }
}
