//! Every file once more as brotli and gzip, so that a server has nothing to compress.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use brotli::CompressorWriter;
use flate2::{Compression, GzBuilder};
use sha2::{Digest, Sha256};

use crate::tasks::error::Error;
use crate::tasks::package::{read, write};

/// The best and slowest of brotli.
const QUALITY: u32 = 11;
/// Its largest window, as a power of two.
const WINDOW: u32 = 24;
/// What is read of a file at a time.
const BUFFER: usize = 1 << 16;

/// A file of the site.
#[derive(Clone, Debug)]
pub(crate) struct Packed {
    /// Where it lies below the root.
    pub(crate) path: String,
    /// Its size in bytes.
    pub(crate) bytes: usize,
    /// Its size as brotli.
    pub(crate) brotli: usize,
    /// Its size as gzip.
    pub(crate) gzip: usize,
    /// Its digest.
    pub(crate) sha256: String,
}

/// Compresses every file of a folder; gives the files in the order of their paths.
///
/// # Errors
///
/// If one cannot be read or written.
pub(super) fn folder(dist: &Path) -> Result<Vec<Packed>, Error> {
    let mut paths = Vec::new();
    collect(dist, "", &mut paths).map_err(|e| Error::io(dist.display(), &e))?;
    paths.sort();
    paths.iter().map(|path| file(dist, path)).collect()
}

fn file(dist: &Path, path: &str) -> Result<Packed, Error> {
    let bytes = read(&dist.join(path))?;
    let in_memory = |e| Error::io(path, &e);
    let brotli = brotli(&bytes).map_err(in_memory)?;
    let gzip = gzip(&bytes).map_err(in_memory)?;
    write(&dist.join(format!("{path}.br")), &brotli)?;
    write(&dist.join(format!("{path}.gz")), &gzip)?;
    Ok(Packed {
        path: path.to_owned(),
        bytes: bytes.len(),
        brotli: brotli.len(),
        gzip: gzip.len(),
        sha256: Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect(),
    })
}

fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut writer = CompressorWriter::new(Vec::new(), BUFFER, QUALITY, WINDOW);
    writer.write_all(bytes)?;
    writer.flush()?;
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
