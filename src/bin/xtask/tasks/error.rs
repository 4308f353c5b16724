//! The one error of the tasks: where it happened, what is wrong, how to mend it.

use std::fmt;
use std::io;
use std::process::ExitCode;

/// Why a task did not succeed.
///
/// Prints `where: what is wrong (hint)`.
#[derive(Debug)]
pub(crate) struct Error {
    kind: Kind,
    place: String,
    what: String,
    hint: Option<String>,
}

/// What the caller of the program should conclude.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
enum Kind {
    /// The command line makes no sense; nothing was done.
    Usage,
    /// The task was tried and failed.
    Failure,
}

impl Error {
    /// A command line that makes no sense.
    pub(crate) fn usage(place: impl Into<String>, what: impl Into<String>) -> Error {
        Error { kind: Kind::Usage, place: place.into(), what: what.into(), hint: None }
    }

    /// A task that failed.
    pub(crate) fn failure(place: impl Into<String>, what: impl Into<String>) -> Error {
        Error { kind: Kind::Failure, place: place.into(), what: what.into(), hint: None }
    }

    /// Something that the operating system refused.
    pub(crate) fn io(place: impl fmt::Display, error: &io::Error) -> Error {
        Error::failure(place.to_string(), error.to_string())
    }

    /// The same error, saying how to mend it.
    pub(crate) fn hint(self, hint: impl Into<String>) -> Error {
        Error { hint: Some(hint.into()), ..self }
    }

    /// The same error, saying which larger undertaking it ended.
    pub(crate) fn within(self, place: impl fmt::Display) -> Error {
        Error { place: format!("{place}: {}", self.place), ..self }
    }

    /// The program's exit code: 2 for a wrong command line, 1 for a failure.
    pub(crate) fn exit_code(&self) -> ExitCode {
        match self.kind {
            Kind::Usage => ExitCode::from(2),
            Kind::Failure => ExitCode::from(1),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.what)?;
        match &self.hint {
            Some(hint) => write!(f, " ({hint})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Error {}
