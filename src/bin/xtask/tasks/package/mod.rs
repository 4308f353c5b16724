//! The one step from what was built to what is served: names by content, pages, pictures, headers,
//! compression, and a report of sizes.

mod assets;
mod compress;
mod data;
pub(crate) mod growth;
mod headers;
mod manifest;
mod raster;
mod share;
pub(crate) mod sizes;

use std::fs;
use std::path::{Path, PathBuf};

use qst_explorer::prerender::{self, Site};
use tokio::runtime;

use crate::tasks::error::Error;
use crate::tasks::package::sizes::Size;
use crate::tasks::toolbox::Toolbox;

/// What a site is made of.
#[derive(Debug)]
pub(crate) struct Parts {
    /// The folder of the two programs: modules, and the code around them.
    pub(crate) built: PathBuf,
    /// The folder of what is written by hand.
    pub(crate) assets: PathBuf,
    /// The folder of the data package.
    pub(crate) data: PathBuf,
    /// Where the site goes; what is there is replaced.
    pub(crate) dist: PathBuf,
    /// The address that the site will have, if it is known.
    pub(crate) address: Option<String>,
}

/// Packages a site, and reports and gives its sizes.
///
/// # Errors
///
/// If something cannot be read or written, or if the data do not load.
pub(crate) fn run(toolbox: &Toolbox, parts: &Parts) -> Result<Vec<Size>, Error> {
    let dist = &parts.dist;
    clear(dist)?;
    if parts.address.is_none() {
        println!(
            "The site's address is not known: pages have no canonical address, no picture for \
             sharing and no sitemap (give it with --site-url)."
        );
    }
    let site = assets::write_all(parts)?;
    for file in render(&site)? {
        write(&dist.join(&file.path), file.text.as_bytes())?;
    }
    if parts.address.is_some() {
        share::write_all(dist)?;
    }
    data::write_all(&parts.data, dist)?;
    write(&dist.join("_headers"), headers::text(&site).as_bytes())?;
    let files = compress::folder(dist)?;
    write(&dist.join("build.json"), manifest::json(toolbox, &files)?.as_bytes())?;
    let sizes = sizes::of(&files);
    print!("{}", sizes::report(&sizes));
    Ok(sizes)
}

/// The pages.
fn render(site: &Site) -> Result<Vec<prerender::File>, Error> {
    let runtime =
        runtime::Builder::new_current_thread().build().map_err(|e| Error::io("pages", &e))?;
    let files = runtime.block_on(prerender::files(site));
    files.map_err(|errors| Error::failure("data", errors.to_string()))
}

/// Writes a file and the folders above it.
fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).map_err(|e| Error::io(folder.display(), &e))?;
    fs::write(path, bytes).map_err(|e| Error::io(path.display(), &e))
}

/// Reads a file.
fn read(path: &Path) -> Result<Vec<u8>, Error> {
    fs::read(path).map_err(|e| Error::io(path.display(), &e))
}

/// Empties a folder; what serves it goes on serving it.
fn clear(folder: &Path) -> Result<(), Error> {
    fs::create_dir_all(folder).map_err(|e| Error::io(folder.display(), &e))?;
    let entries = fs::read_dir(folder).map_err(|e| Error::io(folder.display(), &e))?;
    for entry in entries {
        let path = entry.map_err(|e| Error::io(folder.display(), &e))?.path();
        let removed =
            if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        removed.map_err(|e| Error::io(path.display(), &e))?;
    }
    Ok(())
}
