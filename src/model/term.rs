//! The vocabulary of a budget: its programmes, accounts, stages and instruments, by code.
//!
//! Which of them there are is data, as every budget has its own. Code computes with their order and with what
//! belongs to what, never with a particular one.

use std::fmt;

use crate::model::id::Id;
use crate::model::label::Label;

/// A kebab-case code of a term, at most 31 letters long. It is kept in place, so that numbers which know their
/// account and stage can be copied.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code([u8; Code::MAX_LENGTH]);

codes! {
    /// A list of terms, one of which a column of figures names.
    pub enum TermList {
        /// Lines of work; the project's own grouping, to follow each by its colour.
        Programme = "programme",
        /// Accounts of a national budget.
        Account = "account",
        /// The budgets of a fiscal year, in the order in which it has them: the first opens the year.
        Stage = "stage",
        /// How money is given.
        Instrument = "instrument",
    }
}

codes! {
    /// A slot of the palette, which each theme fills with a colour that stands out from the others.
    pub enum Tone {
        /// Blue.
        Blue = "blue",
        /// Pink.
        Pink = "pink",
        /// Orange.
        Orange = "orange",
        /// Green.
        Green = "green",
        /// Violet.
        Violet = "violet",
        /// Ochre.
        Ochre = "ochre",
        /// Teal.
        Teal = "teal",
        /// Grey.
        Grey = "grey",
    }
}

/// A term of the vocabulary: a row of `vocabulary.csv`, checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// The list that it belongs to.
    pub list: TermList,
    /// How figures name it; unique in its list.
    pub code: Code,
    /// The wider term of the same list, where there is one.
    pub parent: Option<Code>,
    /// What a reader sees.
    pub label: Label,
    /// What it means, in a sentence; empty where the label says it.
    pub meaning: Label,
    /// What its marks are drawn in, in every picture; nothing for the tone of marks that belong to no term.
    pub tone: Option<Tone>,
}

impl Code {
    /// How many bytes a code has room for.
    const MAX_LENGTH: usize = 31;

    /// Reads a code, unless it is not kebab-case or too long.
    pub fn parse(text: &str) -> Option<Code> {
        let mut bytes = [0; Code::MAX_LENGTH];
        let place = bytes.get_mut(..text.len()).filter(|_| Id::is_name(text))?;
        place.copy_from_slice(text.as_bytes());
        Some(Code(bytes))
    }

    /// The code as written.
    pub fn as_str(&self) -> &str {
        let length = self.0.iter().take_while(|byte| **byte != 0).count();
        let text = self.0.get(..length).and_then(|it| std::str::from_utf8(it).ok());
        debug_assert!(text.is_some(), "names are ASCII");
        text.unwrap_or_default()
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_survive_a_round_trip() {
        for text in ["a", "general", "management-expenses-grant", "a-code-of-thirty-one-letters-ok"]
        {
            assert_eq!(Code::parse(text).unwrap().to_string(), text);
        }
        for text in ["", "A", "a_b", "量子", "a-code-of-thirty-two-letters-long"] {
            assert_eq!(Code::parse(text), None, "{text:?}");
        }
    }
}
