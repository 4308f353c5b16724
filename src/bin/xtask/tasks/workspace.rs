//! Where things are: the repository, its lock file, the built site, the tools folder.

use std::env;
use std::fs;
use std::path::PathBuf;

use crate::tasks::error::Error;

/// The places that tasks read and write.
#[derive(Debug)]
pub(crate) struct Workspace {
    /// The folder of `Cargo.toml`.
    pub(crate) root: PathBuf,
    /// Where tools are installed that the system lacks.
    pub(crate) tools: PathBuf,
}

impl Workspace {
    /// The workspace of this package.
    ///
    /// # Errors
    ///
    /// If the current folder is unknown, so that a relative tools folder cannot be placed.
    pub(crate) fn find() -> Result<Workspace, Error> {
        let root = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let tools = match env::var_os("QST_TOOLS_DIR").filter(|dir| !dir.is_empty()) {
            Some(dir) => std::path::absolute(dir).map_err(|e| Error::io("QST_TOOLS_DIR", &e))?,
            None => root.join("target/tools"),
        };
        Ok(Workspace { root, tools })
    }

    /// The folder of the built site.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The version of a package in `Cargo.lock`.
    ///
    /// # Errors
    ///
    /// If the lock file cannot be read or names no such package.
    pub(crate) fn locked_version(&self, package: &str) -> Result<String, Error> {
        let path = self.root.join("Cargo.lock");
        let lock = fs::read_to_string(&path).map_err(|e| Error::io(path.display(), &e))?;
        version_in_lock(&lock, package).ok_or_else(|| {
            Error::failure("Cargo.lock", format!("missing package {package:?}"))
                .hint("cargo generate-lockfile writes it again")
        })
    }
}

/// The version on the line after the package's name.
fn version_in_lock(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let line = lock.lines().skip_while(|line| *line != name).nth(1)?;
    let version = line.strip_prefix("version = \"")?.strip_suffix('"')?;
    Some(version.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn version_of_exactly_this_package() {
        let lock = "[[package]]\nname = \"a-b\"\nversion = \"1.0.0\"\n\n\
                    [[package]]\nname = \"a\"\nversion = \"2.0.0\"\n";
        assert_eq!(version_in_lock(lock, "a").as_deref(), Some("2.0.0"));
        assert_eq!(version_in_lock(lock, "b"), None);
    }
}
