//! Places in the text of a document: line numbers, counted from one.

use std::fmt;
use std::rc::Rc;
use std::str::FromStr;

/// One or more runs of lines, written as `1;137-138`, in the order of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lines(Rc<[Run]>);

/// Lines that follow each other, both ends included.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The first line.
    pub first: u32,
    /// The last line, which may be the first.
    pub last: u32,
}

/// The text is not a list of runs in rising order.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct NotLines;

impl Lines {
    /// The runs; there is at least one.
    pub fn runs(&self) -> &[Run] {
        &self.0
    }

    /// Whether it is a single line.
    pub fn is_one(&self) -> bool {
        matches!(&*self.0, [Run { first, last }] if first == last)
    }

    /// The runs as tables hold them.
    pub fn code(&self) -> String {
        let run = |Run { first, last }: &Run| match first == last {
            true => first.to_string(),
            false => format!("{first}-{last}"),
        };
        self.0.iter().map(run).collect::<Vec<String>>().join(";")
    }
}

impl FromStr for Lines {
    type Err = NotLines;

    fn from_str(text: &str) -> Result<Lines, NotLines> {
        let mut runs: Vec<Run> = Vec::new();
        for part in text.split(';') {
            let (first, last) = part.split_once('-').unwrap_or((part, part));
            let number = |digits: &str| match digits.bytes().all(|b| b.is_ascii_digit()) {
                true => digits.parse::<u32>().map_err(|_| NotLines),
                false => Err(NotLines),
            };
            let run = Run { first: number(first)?, last: number(last)? };
            let follows = run.first > runs.last().map_or(0, |before| before.last);
            if !follows || run.last < run.first {
                return Err(NotLines);
            }
            runs.push(run);
        }
        Ok(Lines(runs.into()))
    }
}

impl fmt::Display for Lines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (idx, Run { first, last }) in self.0.iter().enumerate() {
            let separator = if idx == 0 { "" } else { ", " };
            match first == last {
                true => write!(f, "{separator}{first}")?,
                false => write!(f, "{separator}{first}–{last}")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_are_read_and_shown() {
        assert_eq!("1;137-138".parse::<Lines>().unwrap().to_string(), "1, 137–138");
    }

    #[test]
    fn runs_out_of_order_are_refused() {
        for text in ["", "0", "2;1", "3-2", "1;1", "1,2", "+1", "a"] {
            assert!(text.parse::<Lines>().is_err(), "{text:?}");
        }
    }
}
