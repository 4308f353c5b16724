//! Other programs: finding them, running them, reading what they say.

use std::env;
use std::ffi::{OsStr, OsString};
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

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

/// How often a command is tried.
#[derive(Copy, Clone, Debug)]
pub(crate) struct Retries {
    /// The most tries.
    pub(crate) n_tries: u32,
    /// The pause after each try.
    pub(crate) pause: Duration,
}

/// Runs a command to its end, and again as long as it fails and says that somebody else holds what it needs.
///
/// # Errors
///
/// If it does not start, or does not succeed for another reason or in the end.
pub(crate) fn run_when_free(
    command: &mut Command,
    held: &str,
    retries: Retries,
) -> Result<(), Error> {
    println!("$ {}", line(command));
    let place = place(command);
    let failed = |e: io::Error| Error::io(format!("cannot start {place}"), &e);
    let mut n_tries = 0;
    loop {
        n_tries += 1;
        let mut process = command.stderr(Stdio::piped()).spawn().map_err(failed)?;
        let mut is_held = false;
        for line in process.stderr.take().map(BufReader::new).into_iter().flat_map(BufRead::lines) {
            let line = line.map_err(failed)?;
            is_held |= line.contains(held);
            eprintln!("{line}");
        }
        let status = process.wait().map_err(failed)?;
        if status.success() {
            return Ok(());
        }
        if !is_held || n_tries >= retries.n_tries {
            return Err(
                Error::failure(place, status.to_string()).hint("its own messages are above")
            );
        }
        println!("Another installation is running; waiting for it.");
        thread::sleep(retries.pause);
    }
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

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::fs;

    use super::*;

    /// How often a program was run that says something and succeeds at the third time.
    fn n_runs(says: &str, n_tries: u32) -> (bool, usize) {
        let log = env::temp_dir().join(format!("qst-process-{}-{n_tries}", std::process::id()));
        fs::remove_file(&log).ok();
        let script =
            format!("echo run >> {0}; echo '{says}' >&2; test $(wc -l < {0}) -eq 3", log.display());
        let retries = Retries { n_tries, pause: Duration::ZERO };
        let run = run_when_free(Command::new("sh").arg("-c").arg(script), "get lock", retries);
        let n_runs = fs::read_to_string(&log).unwrap().lines().count();
        fs::remove_file(&log).unwrap();
        (run.is_ok(), n_runs)
    }

    #[test]
    fn another_installation_is_waited_for() {
        assert_eq!(n_runs("E: Could not get lock /var/lib/apt/lists/lock", 4), (true, 3));
        assert_eq!(n_runs("E: Could not get lock /var/lib/apt/lists/lock", 2), (false, 2));
        assert_eq!(n_runs("E: Unable to locate package", 5), (false, 1));
    }
}
