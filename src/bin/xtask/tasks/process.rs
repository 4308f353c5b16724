//! Other programs: finding them, running them, reading what they say.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::tasks::error::Error;

/// Runs a command to its end, its output passing through.
///
/// # Errors
///
/// If it does not start, or does not succeed.
pub(crate) fn run(command: &mut Command) -> Result<(), Error> {
    println!("$ {}", line(command));
    let place = place(command);
    let status = command.status().map_err(|e| Error::io(format!("cannot start {place}"), &e))?;
    if status.success() {
        return Ok(());
    }
    Err(Error::failure(place, status.to_string()).hint("its own messages are above"))
}

/// What a command prints, or nothing if it does not start or does not succeed.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    output.status.success().then_some(text)
}

/// The first of some programs that is in one of the folders of a search path.
pub(crate) fn find(names: &[&str], path: &OsStr) -> Option<PathBuf> {
    names.iter().find_map(|name| {
        let file = format!("{name}{}", env::consts::EXE_SUFFIX);
        env::split_paths(path).map(|dir| dir.join(&file)).find(|path| path.is_file())
    })
}

/// A command as one would type it.
pub(crate) fn line(command: &Command) -> String {
    let words = [OsString::from(place(command))];
    let words = words.iter().map(OsString::as_os_str).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

/// The name of a command's program, without its folder.
fn place(command: &Command) -> String {
    let program = Path::new(command.get_program());
    program.file_name().unwrap_or(program.as_os_str()).to_string_lossy().into_owned()
}
