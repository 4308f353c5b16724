//! Compresses every file with brotli and gzip, so that servers need not, except formats that are compressed already.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use brotli::CompressorWriter;
use flate2::{Compression, GzBuilder};

use crate::tasks::digest;
use crate::tasks::error::Error;
use crate::tasks::package::{read, write};

/// The best and slowest of brotli.
const QUALITY: u32 = 11;
/// Its windows, as powers of two: one that holds the file, and no larger, takes fewest bytes.
const WINDOWS: (u32, u32) = (18, 24);
/// What is read of a file at a time.
const BUFFER: usize = 1 << 16;

/// A file of the site.
#[derive(Clone, Debug)]
pub(crate) struct Packed {
    /// Its path below the root.
    pub(crate) path: String,
    /// Its size in bytes.
    pub(crate) bytes: usize,
    /// Its sizes compressed; nothing where it is compressed already.
    pub(crate) smaller: Option<Smaller>,
    /// Its digest.
    pub(crate) sha256: String,
}

/// The sizes of a file once compressed.
#[derive(Copy, Clone, Debug)]
pub(crate) struct Smaller {
    /// Its size as brotli.
    pub(crate) brotli: usize,
    /// Its size as gzip.
    pub(crate) gzip: usize,
}

/// The endings of files that are compressed already.
const COMPRESSED: [&str; 2] = [".png", ".zip"];

/// Compresses every file of a folder; gives the files in the order of their paths.
///
/// # Errors
///
/// If one cannot be read or written.
pub(super) fn folder(dist: &Path) -> Result<Vec<Packed>, Error> {
    paths(dist)?.iter().map(|path| file(dist, path)).collect()
}

/// Where every file of a folder is in it, in order.
///
/// # Errors
///
/// If the folder cannot be read.
pub(super) fn paths(dist: &Path) -> Result<Vec<String>, Error> {
    let mut paths = Vec::new();
    collect(dist, "", &mut paths).map_err(|e| Error::io(dist.display(), &e))?;
    paths.sort();
    Ok(paths)
}

fn file(dist: &Path, path: &str) -> Result<Packed, Error> {
    let bytes = read(&dist.join(path))?;
    let smaller = match COMPRESSED.iter().any(|it| path.ends_with(it)) {
        true => None,
        false => Some(compress(dist, path, &bytes)?),
    };
    Ok(Packed { path: path.to_owned(), bytes: bytes.len(), smaller, sha256: digest::hex(&bytes) })
}

fn compress(dist: &Path, path: &str, bytes: &[u8]) -> Result<Smaller, Error> {
    let in_memory = |e| Error::io(path, &e);
    let brotli = brotli(bytes).map_err(in_memory)?;
    let gzip = gzip(bytes).map_err(in_memory)?;
    write(&dist.join(format!("{path}.br")), &brotli)?;
    write(&dist.join(format!("{path}.gz")), &gzip)?;
    Ok(Smaller { brotli: brotli.len(), gzip: gzip.len() })
}

fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let window = (usize::BITS - bytes.len().leading_zeros()).clamp(WINDOWS.0, WINDOWS.1);
    let mut writer = CompressorWriter::new(Vec::new(), BUFFER, QUALITY, window);
    writer.write_all(bytes)?;
    Ok(writer.into_inner())
}

/// The same bytes each time: no name and no time in the head.
fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut writer = GzBuilder::new().write(Vec::new(), Compression::best());
    writer.write_all(bytes)?;
    writer.finish()
}

fn collect(dir: &Path, prefix: &str, paths: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), paths)?;
        } else if !name.starts_with('_') {
            paths.push(name);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_listed_and_not_compressed_again() {
        let dist = std::env::temp_dir().join(format!("qst-compress-{}", std::process::id()));
        write(&dist.join("share/a.png"), b"png").unwrap();
        write(&dist.join("a.html"), b"html").unwrap();
        let packed = folder(&dist).unwrap();
        let is_smaller: Vec<(&str, bool)> =
            packed.iter().map(|it| (it.path.as_str(), it.smaller.is_some())).collect();
        assert_eq!(is_smaller, [("a.html", true), ("share/a.png", false)]);
        let exists = |path: &str| dist.join(path).exists();
        assert!(exists("a.html.br") && exists("a.html.gz"));
        assert!(!exists("share/a.png.br") && !exists("share/a.png.gz"));
        fs::remove_dir_all(&dist).unwrap();
    }
}
