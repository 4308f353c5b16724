//! Names and notes of the data, in each of the languages that its tables have columns for.

/// A text in some languages, of which the first is shown for languages without one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Label {
    /// No language twice, and no text that is empty.
    texts: Vec<(LanguageCode, String)>,
}

/// The code of a language in ISO 639, which ends the name of a column: `ja` of `label_ja`.
#[derive(Copy, Clone, PartialEq, Eq)]
pub struct LanguageCode([u8; 3]);

impl Label {
    /// No text in any language.
    pub const EMPTY: Label = Label { texts: Vec::new() };

    /// A text in some languages, the one for all others first. What is empty is left out; of two texts in one
    /// language the first is kept.
    pub fn new(texts: impl IntoIterator<Item = (LanguageCode, String)>) -> Label {
        let mut res = Label::default();
        for (code, text) in texts {
            if !text.is_empty() && res.texts.iter().all(|it| it.0 != code) {
                res.texts.push((code, text));
            }
        }
        res
    }

    /// The text in a language; where there is none, that in the first language, and nothing if there is no text
    /// at all.
    pub fn in_language(&self, code: &str) -> &str {
        let found = self.texts.iter().find(|it| it.0.as_str() == code);
        found.map_or_else(|| self.first(), |it| it.1.as_str())
    }

    /// The text that is shown for languages without one; empty if there is no text at all.
    pub fn first(&self) -> &str {
        self.texts.first().map_or("", |it| it.1.as_str())
    }

    /// Whether there is no text in any language.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// Each language that there is a text in, with the text, in the order of the columns.
    pub fn in_each_language(&self) -> impl Iterator<Item = (LanguageCode, &str)> {
        self.texts.iter().map(|(code, text)| (*code, text.as_str()))
    }

    /// The text in each language that there is one in, in the order of the columns.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.texts.iter().map(|it| it.1.as_str())
    }
}

impl LanguageCode {
    /// Reads a code: two or three small letters.
    pub const fn parse(code: &str) -> Option<LanguageCode> {
        match *code.as_bytes() {
            [a @ b'a'..=b'z', b @ b'a'..=b'z'] => Some(LanguageCode([a, b, b' '])),
            [a @ b'a'..=b'z', b @ b'a'..=b'z', c @ b'a'..=b'z'] => Some(LanguageCode([a, b, c])),
            _ => None,
        }
    }

    /// The letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default().trim_end()
    }

    /// The language of a column that is called by a stem and a language: `ja` for `label` and `label_ja`.
    pub fn of_column(stem: &str, name: &str) -> Option<LanguageCode> {
        LanguageCode::parse(name.strip_prefix(stem)?.strip_prefix('_')?)
    }
}

impl std::fmt::Debug for LanguageCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_without_text_has_that_of_the_first() {
        let texts = [("ja", "予算"), ("en", ""), ("ain", "ramat"), ("ja", "案")];
        let code = |it: &str| LanguageCode::parse(it).unwrap();
        let label = Label::new(texts.map(|(it, text)| (code(it), text.to_owned())));
        let found = ["ja", "en", "ain", "fr"].map(|it| label.in_language(it));
        assert_eq!(found, ["予算", "予算", "ramat", "予算"]);
        assert_eq!(label.texts().collect::<Vec<&str>>(), ["予算", "ramat"]);
        assert_eq!(Label::default().in_language("ja"), "");
    }

    #[test]
    fn columns_end_in_a_language() {
        let of =
            |name: &str| LanguageCode::of_column("label", name).map(|it| it.as_str().to_owned());
        assert_eq!(["label_ja", "label_ain"].map(of), ["ja", "ain"].map(|it| Some(it.to_owned())));
        for other in ["label", "label_", "label_JA", "label_e", "labels_ja"] {
            assert_eq!(of(other), None, "{other}");
        }
    }
}
