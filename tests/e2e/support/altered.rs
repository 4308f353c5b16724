//! Copies of the built site in which something is not as it should be.

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::support::browser;

/// A copy of the site that can be spoilt.
pub(crate) struct Altered {
    root: PathBuf,
}

impl Altered {
    /// A copy of the built site, by a name of its own.
    pub(crate) fn new(name: &str) -> Altered {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("site-{name}"));
        if root.exists() {
            fs::remove_dir_all(&root).unwrap();
        }
        copy(&browser::dist(), &root);
        Altered { root }
    }

    /// Where it is.
    pub(crate) fn folder(&self) -> PathBuf {
        self.root.clone()
    }

    /// Replaces text in a file, which must hold it.
    pub(crate) fn replace(&self, path: &str, from: &str, to: &str) {
        let path = self.root.join(path);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{}: {from:?} is missing", path.display());
        fs::write(path, text.replace(from, to)).unwrap();
    }

    /// Replaces text in a page of what is to be another version of the site.
    pub(crate) fn publish(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.root.join(path)).unwrap();
        assert!(text.contains(from), "{path}: {from:?} is missing");
        self.write(&self.root.join(path), text.replace(from, to).as_bytes());
        self.replace("sw.js", "const VERSION = \"", "const VERSION = \"later-");
    }

    /// Puts other bytes in the place of an asset, as a build would have that made it so.
    pub(crate) fn rebuild(&self, name: &str, bytes: &[u8]) {
        let (path, old) = self.asset(name);
        let before = integrity(&old);
        self.write(&path, bytes);
        let boot = self.asset("boot-");
        if path != boot.0 && String::from_utf8_lossy(&boot.1).contains(&before) {
            let text = String::from_utf8(boot.1).unwrap();
            self.rebuild("boot-", text.replace(&before, &integrity(bytes)).as_bytes());
        }
        for page in self.pages() {
            let text = fs::read_to_string(&page).unwrap();
            if text.contains(&before) {
                self.write(&page, text.replace(&before, &integrity(bytes)).as_bytes());
            }
        }
    }

    /// Replaces text in an asset, which must hold it, as a build would have that made it so.
    pub(crate) fn rewrite(&self, name: &str, from: &str, to: &str) {
        let text = String::from_utf8(self.asset(name).1).unwrap();
        assert!(text.contains(from), "{name}: {from:?} is missing");
        self.rebuild(name, text.replace(from, to).as_bytes());
    }

    /// Writes a file with the digest by which the worker knows it.
    fn write(&self, path: &Path, bytes: &[u8]) {
        let before = integrity(&fs::read(path).unwrap());
        fs::write(path, bytes).unwrap();
        let worker = self.root.join("sw.js");
        let text = fs::read_to_string(&worker).unwrap();
        fs::write(worker, text.replace(&before, &integrity(bytes))).unwrap();
    }

    /// Puts other bytes in the place of an asset, as somebody else would.
    pub(crate) fn spoil(&self, name: &str, bytes: &[u8]) {
        fs::write(self.asset(name).0, bytes).unwrap();
    }

    /// Gives an asset the name of one of a later version, which nothing names so far.
    pub(crate) fn rename(&self, name: &str) -> (String, String) {
        let (path, _) = self.asset(name);
        let old = path.file_name().unwrap().to_string_lossy().into_owned();
        let new = old.replacen('-', "-later-", 1);
        fs::rename(&path, path.with_file_name(&new)).unwrap();
        (old, new)
    }

    /// Gives the application and the boot module the names of a later version, in all pages.
    pub(crate) fn rename_all(&self) {
        for name in ["app-*.wasm", "app-*.js"] {
            let (old, new) = self.rename(name);
            let boot = String::from_utf8(self.asset("boot-").1).unwrap();
            self.rebuild("boot-", boot.replace(&old, &new).as_bytes());
        }
        let (old, new) = self.rename("boot-");
        for page in self.pages() {
            let text = fs::read_to_string(&page).unwrap();
            fs::write(page, text.replace(&old, &new)).unwrap();
        }
    }

    /// The pages of the site, without those that are embedded.
    fn pages(&self) -> Vec<PathBuf> {
        let folders = [self.root.clone(), self.root.join("en")];
        let files = folders.iter().flat_map(|it| fs::read_dir(it).unwrap());
        let paths = files.map(|it| it.unwrap().path());
        paths.filter(|it| it.extension().is_some_and(|it| it == "html")).collect()
    }

    /// The asset whose name begins and ends so, with a star between.
    fn asset(&self, name: &str) -> (PathBuf, Vec<u8>) {
        let (start, end) = name.split_once('*').unwrap_or((name, ""));
        let entries = fs::read_dir(self.root.join("assets")).unwrap();
        let paths = entries.map(|it| it.unwrap().path());
        let is_it = |path: &PathBuf| {
            let file = path.file_name().unwrap().to_string_lossy();
            file.starts_with(start) && file.ends_with(end)
        };
        let path = paths.into_iter().find(is_it).unwrap_or_else(|| panic!("no asset {name}"));
        let bytes = fs::read(&path).unwrap();
        (path, bytes)
    }
}

/// The digest of something, as policies and elements have it.
pub(crate) fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

/// Copies files but for those that are compressed, so that what is altered is served.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        let is_compressed = path.extension().is_some_and(|it| it == "br" || it == "gz");
        if path.is_dir() {
            copy(&path, &target);
        } else if !is_compressed {
            fs::copy(&path, &target).unwrap();
        }
    }
}
