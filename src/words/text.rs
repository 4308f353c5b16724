//! Putting words together by the grammar of a language: quotation marks, lists, brackets, qualifiers.

use crate::model::label::{Label, LanguageCode};
use crate::model::milestone::Certainty;
use crate::model::qualifier::Qualifier;
use crate::words::grammar::Quotes;
use crate::words::lang::Lang;
use crate::words::numbers;

impl Lang {
    /// Words in quotation marks, with those in them as the language nests them.
    pub fn quote(self, text: &str) -> String {
        let (open, close) = self.grammar().quotes().outer;
        format!("{open}{}{close}", self.nested(text))
    }

    /// Words that are to be in quotation marks, with those in them as the language nests them.
    pub fn nested(self, text: &str) -> String {
        let Quotes { outer, inner } = self.grammar().quotes();
        let nest = |c: char| match c {
            c if c == outer.0 => inner.0,
            c if c == outer.1 => inner.1,
            c => c,
        };
        text.chars().map(nest).collect()
    }

    /// The separator between a heading and what follows it on the line.
    pub fn colon(self) -> &'static str {
        self.grammar().colon()
    }

    /// The separator between numbers that are added.
    pub fn plus(self) -> &'static str {
        self.grammar().plus()
    }

    /// A term as a heading begins with it. Letters with accents stay as they are: to know the capitals of every
    /// script takes tables of 12 KiB in the program that readers wait for.
    pub fn heading(self, text: &str) -> String {
        let mut res = text.to_owned();
        if let Some(first) = res.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        res
    }

    /// Words one after the other.
    pub fn join(self, pieces: &[impl AsRef<str>]) -> String {
        separated(pieces, self.grammar().comma())
    }

    /// One or another of several things.
    pub fn either(self, pieces: &[impl AsRef<str>]) -> String {
        separated(pieces, self.grammar().or())
    }

    /// Words in brackets behind others, if there are any.
    pub fn aside(self, text: &str, more: &str) -> String {
        if more.is_empty() { text.to_owned() } else { self.grammar().aside(text, more) }
    }

    /// The name of what a total does not itemise.
    pub fn not_itemised_of(self, total: &Label) -> String {
        self.join(&[self.allocations().not_itemised, self.pick(total)])
    }

    /// How certain a date is, where that does not go without saying.
    pub fn doubt(self, certainty: Certainty) -> Option<&'static str> {
        (certainty != Certainty::Certain).then(|| (self.terms().certainty)(certainty))
    }

    /// Qualifiers one after the other.
    pub fn qualifiers(self, qualifiers: &[Qualifier]) -> String {
        let name = self.terms().qualifier;
        self.join(&qualifiers.iter().map(|it| name(*it)).collect::<Vec<&str>>())
    }

    /// Qualifiers beside a value, without those that bound the number and are written with it.
    pub fn qualifiers_beside(self, qualifiers: &[Qualifier]) -> String {
        let others = qualifiers.iter().copied().filter(|it| !numbers::bounds(*it));
        self.qualifiers(&others.collect::<Vec<Qualifier>>())
    }

    /// A label of the data in the language, or in the first one of the data that the label has.
    pub fn pick(self, label: &Label) -> &str {
        label.in_language(self.code())
    }

    /// A text of the data, or the given one where they have none.
    pub fn pick_or<'a>(self, label: &'a Label, own: &'a str) -> &'a str {
        if label.is_empty() { own } else { self.pick(label) }
    }

    /// A label with a text of ours in each language.
    pub fn label(text: impl Fn(Lang) -> String) -> Label {
        let text = |lang: &Lang| Some((LanguageCode::parse(lang.code())?, text(*lang)));
        Label::new(Lang::ALL.iter().filter_map(text))
    }
}

/// A text of the data with what its names in braces stand for.
pub fn filled(text: &str, values: &[(&str, &str)]) -> String {
    let fill =
        |text: String, (name, value): &(&str, &str)| text.replace(&format!("{{{name}}}"), value);
    values.iter().fold(text.to_owned(), fill)
}

fn separated(pieces: &[impl AsRef<str>], separator: &str) -> String {
    let pieces: Vec<&str> = pieces.iter().map(AsRef::as_ref).collect();
    pieces.join(separator)
}
