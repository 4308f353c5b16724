//! Commands that find the project's tools: one search path, started in the repository.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::tasks::error::Error;
use crate::tasks::process;
use crate::tasks::workspace::Workspace;

/// The workspace and the search path of its tools.
#[derive(Debug)]
pub(crate) struct Toolbox {
    /// Where things are.
    pub(crate) workspace: Workspace,
    /// The tools folder's programs first, then the caller's.
    path: OsString,
}

impl Toolbox {
    /// The tools of a workspace, present or not.
    ///
    /// # Errors
    ///
    /// If the tools folder's name cannot be part of a search path.
    pub(crate) fn new(workspace: Workspace) -> Result<Toolbox, Error> {
        let ours = [workspace.tools.join("bin"), workspace.tools.join("npm/node_modules/.bin")];
        let theirs = env::var_os("PATH").unwrap_or_default();
        // Where servers lie, which not everyone's search path holds.
        let servers = ["/usr/sbin", "/usr/local/sbin"].map(PathBuf::from);
        let all = ours.into_iter().chain(env::split_paths(&theirs)).chain(servers);
        let path = env::join_paths(all)
            .map_err(|e| Error::failure(workspace.tools.display().to_string(), e.to_string()))?;
        Ok(Toolbox { workspace, path })
    }

    /// The first of some programs on the search path.
    pub(crate) fn find(&self, names: &[&str]) -> Option<PathBuf> {
        process::find(names, &self.path)
    }

    /// The path of a program that must be there by now.
    ///
    /// # Errors
    ///
    /// If it is not.
    pub(crate) fn require(&self, name: &str) -> Result<PathBuf, Error> {
        self.find(&[name]).ok_or_else(|| Error::failure(name, "not found on the search path"))
    }

    /// Whether a program on the search path says that it has this version.
    pub(crate) fn has(&self, name: &str, version: &str) -> bool {
        self.find(&[name]).is_some_and(|program| self.is(&program, version))
    }

    /// Whether a program says that it has this version.
    pub(crate) fn is(&self, program: &Path, version: &str) -> bool {
        process::answer(self.command(program).arg("--version"))
            .is_some_and(|text| text.split_whitespace().any(|word| word == version))
    }

    /// A command, not yet started.
    pub(crate) fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.workspace.root).env("PATH", &self.path);
        command
    }

    /// A cargo command of the toolchain that runs this program.
    pub(crate) fn cargo(&self) -> Command {
        self.command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
    }
}
