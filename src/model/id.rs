//! Names of figures, subjects and documents, fit for tables and links.

use std::fmt;
use std::rc::Rc;

/// A kebab-case name: lowercase ASCII letters and digits in words joined by `-`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Rc<str>);

impl Id {
    /// Reads a name, unless it is not kebab-case.
    pub fn parse(text: &str) -> Option<Id> {
        Id::is_name(text).then(|| Id(Rc::from(text)))
    }

    /// Whether a text is kebab-case.
    pub(super) fn is_name(text: &str) -> bool {
        let is_word = |word: &str| {
            !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        };
        text.split('-').all(is_word)
    }

    /// The name as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_kebab_case_is_a_name() {
        for good in ["a", "jt60sa", "iter-ba-total", "2020"] {
            assert!(Id::parse(good).is_some(), "{good}");
        }
        for bad in ["", "-", "a-", "-a", "a--b", "A", "a_b", "a b", "量子"] {
            assert!(Id::parse(bad).is_none(), "{bad}");
        }
    }
}
