//! What changed in the data from one of their versions to the next.

use std::fmt;

use crate::model::key::Key;

/// A version of the data: three numbers, the most significant first.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version([u16; 3]);

/// A cell that a version changed: a row of `changes.csv`, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// The version that brought it.
    pub version: Version,
    /// The row, as links select it.
    pub key: Key,
    /// The column.
    pub field: String,
    /// The content before; nothing for a cell that was empty or not there.
    pub old: Option<String>,
    /// The content since; nothing for a cell that was emptied or removed.
    pub new: Option<String>,
}

impl Version {
    /// The first that was published; no link is of an older one.
    pub const FIRST: Version = Version([0, 1, 0]);

    /// Reads a version such as `0.1.0`.
    pub fn parse(text: &str) -> Option<Version> {
        let numbers: Vec<u16> = text.split('.').map(|it| it.parse().ok()).collect::<Option<_>>()?;
        let version = Version(numbers.try_into().ok()?);
        // Nothing else is written the same way: 01, +1.
        (version.to_string() == text).then_some(version)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [major, minor, patch] = self.0;
        write!(f, "{major}.{minor}.{patch}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_three_numbers_in_order() {
        let version = |text: &str| Version::parse(text).unwrap();
        assert!(version("0.9.0") < version("0.10.0") && version("0.10.0") < version("1.0.0"));
        assert_eq!(version("1.2.3").to_string(), "1.2.3");
        for text in ["", "1", "1.2", "1.2.3.4", "1.2.x", "01.2.3", "+1.2.3", "1.2.99999"] {
            assert_eq!(Version::parse(text), None, "{text}");
        }
    }
}
