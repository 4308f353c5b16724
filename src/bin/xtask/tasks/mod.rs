//! The project's tasks: serve, build, test, soak, bench, lint and index, each setting up what it lacks.
//!
//! For Linux and macOS; knows nothing of what the application shows.

use std::ffi::OsString;

mod args;
mod error;
mod digest;
mod workspace;
mod process;
mod toolbox;
mod rust;
mod tools;
mod packages;
mod system;
mod engines;
mod steps;
mod site;
mod package;
mod imports;
mod build;
mod serve;
mod scale;
mod test;
mod soak;
mod summary;
mod machine;
mod bench;
mod lint;
mod index;

use args::{Task, USAGE};
use error::Error;
use toolbox::Toolbox;
use workspace::Workspace;

/// Carries out the task that the words of a command line ask for.
///
/// # Errors
///
/// If the words make no sense, or the task fails.
pub(crate) fn run(words: impl Iterator<Item = OsString>) -> Result<(), Error> {
    let toolbox = || Toolbox::new(Workspace::find()?);
    match Task::parse(words)? {
        Task::Help => print!("{USAGE}"),
        Task::Serve { port, consent } => serve::run(&toolbox()?, port, consent)?,
        Task::Build { address, consent } => build::run(&toolbox()?, address, consent)?,
        Task::Test { consent } => test::run(&toolbox()?, consent)?,
        Task::Soak { soaked, consent } => soak::run(&toolbox()?, &soaked, consent)?,
        Task::Bench { measured, consent } => bench::run(&toolbox()?, measured, consent)?,
        Task::Lint => lint::run(&toolbox()?)?,
        Task::Index { texts } => index::run(&Workspace::find()?, &texts)?,
    }
    Ok(())
}
