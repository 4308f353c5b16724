//! Finds the parts of a text that are in another language, by their letters.

use crate::words::lang::Lang;

/// A text cut where its language changes. What is in Japanese among English words, names and prints, is
/// known by its letters; names in Latin letters are at home in Japanese sentences.
pub fn parts(lang: Lang, text: &str) -> Vec<(Lang, &str)> {
    let mut res = Vec::new();
    let mut here = 0;
    for (other, start, end) in foreign_words(lang, text) {
        res.push((lang, text.get(here..start).unwrap_or_default()));
        res.push((other, text.get(start..end).unwrap_or_default()));
        here = end;
    }
    res.push((lang, text.get(here..).unwrap_or_default()));
    res.retain(|(_, part)| !part.is_empty());
    res
}

/// Whether words of any other language can be recognised by their letters, so that a text may have several parts.
pub fn can_recognise_others(lang: Lang) -> bool {
    Lang::ALL.iter().any(|it| *it != lang && it.grammar().own_letters().is_some())
}

/// Whether a text holds letters by which another language is known.
pub fn is_foreign(lang: Lang, text: &str) -> bool {
    lang_of(text).is_some_and(|it| it != lang)
}

/// The language that a text shows itself to be in; nothing if all its letters are shared.
fn lang_of(text: &str) -> Option<Lang> {
    let holds = |is_own: fn(char) -> bool| text.chars().any(is_own);
    Lang::ALL.iter().copied().find(|it| it.grammar().own_letters().is_some_and(holds))
}

/// The positions of words of other languages, without the punctuation around them.
fn foreign_words(lang: Lang, text: &str) -> Vec<(Lang, usize, usize)> {
    const AROUND: [char; 14] =
        ['“', '”', '‘', '’', '"', '\'', '(', ')', '[', ']', ',', '.', ';', ':'];
    let mut res: Vec<(Lang, usize, usize)> = Vec::new();
    let mut at = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let start = at + word.len() - word.trim_start_matches(AROUND).len();
        let end = at + word.trim_end().trim_end_matches(AROUND).len();
        at += word.len();
        let Some(other) = lang_of(word).filter(|it| *it != lang) else {
            continue;
        };
        let is_near =
            |before: usize| text.get(before..start).is_some_and(|it| it.trim().is_empty());
        match res.last_mut() {
            Some(last) if last.0 == other && is_near(last.2) => last.2 = end,
            Some(_) | None => res.push((other, start, end)),
        }
    }
    res
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
