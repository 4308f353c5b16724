//! The one step from what was built to what is served: names by content, pages, pictures, headers,
//! compression, and a report of sizes.

mod assets;
mod compress;
mod data;
pub(crate) mod growth;
mod headers;
mod icon;
mod manifest;
mod offline;
mod raster;
pub(crate) mod share;
mod single;
pub(crate) mod sizes;
mod template;
mod webmanifest;

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use qst_explorer::bundled;
use qst_explorer::contract::files;
use qst_explorer::dataset::load::error::LoadErrors;
use qst_explorer::prerender;
use tokio::runtime;

use crate::tasks::error::Error;
use crate::tasks::package::share::Sharing;
use crate::tasks::package::sizes::Size;
use crate::tasks::toolbox::Toolbox;

/// The folders that a site is made of, and where it goes.
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
    /// The address and fonts of share cards, if the site's address is known.
    pub(crate) sharing: Option<Sharing>,
}

/// Packages a site, and reports and gives its sizes. What was there stays until all of it is written.
///
/// # Errors
///
/// If something cannot be read or written, or if the data do not load.
pub(crate) fn run(toolbox: &Toolbox, parts: &Parts) -> Result<Vec<Size>, Error> {
    if parts.sharing.is_none() {
        println!(
            "The site's address is not known: pages have no canonical address, no picture for \
             sharing and no sitemap (give it with --site-url)."
        );
    }
    let part = parts.dist.with_extension("part");
    remove(&part)?;
    let sizes = write_all(toolbox, parts, &part)?;
    remove(&parts.dist)?;
    fs::rename(&part, &parts.dist).map_err(|e| Error::io(parts.dist.display(), &e))?;
    print!("{}", sizes::report(&sizes));
    Ok(sizes)
}

/// Writes a site into a folder.
fn write_all(toolbox: &Toolbox, parts: &Parts, dist: &Path) -> Result<Vec<Size>, Error> {
    let site = assets::write_all(parts, dist)?;
    let dataset = bundled::dataset().map_err(|e| Error::failure("data", e.to_string()))?;
    for file in rendered(prerender::files(&site, &bundled::TABLES))? {
        write(&dist.join(&file.path), file.text.as_bytes())?;
    }
    for file in prerender::pictures::pictures(&dataset, site.address.as_deref()) {
        write(&dist.join(&file.path), file.text.as_bytes())?;
    }
    if let Some(sharing) = &parts.sharing {
        share::write_all(sharing, &dataset, dist)?;
    }
    let about = dataset.about();
    data::write_all(&parts.data, about, dist)?;
    single::write_all(parts, &site, about, dist)?;
    webmanifest::write_all(&parts.assets, &dataset, dist)?;
    write(&dist.join(files::HEADERS), headers::text().as_bytes())?;
    offline::write_worker(&parts.assets, &dataset, dist)?;
    let packed = compress::folder(dist)?;
    let manifest = manifest::json(toolbox, parts.sharing.as_ref(), &packed)?;
    write(&dist.join(files::BUILD), manifest.as_bytes())?;
    Ok(sizes::of(&packed, &files::one_file(about.site_slug())))
}

/// What is rendered from the data.
fn rendered<T>(rendering: impl Future<Output = Result<T, LoadErrors>>) -> Result<T, Error> {
    let runtime =
        runtime::Builder::new_current_thread().build().map_err(|e| Error::io("pages", &e))?;
    runtime.block_on(rendering).map_err(|errors| Error::failure("data", errors.to_string()))
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

/// Reads a file of text.
fn text(path: &Path) -> Result<String, Error> {
    String::from_utf8(read(path)?)
        .map_err(|e| Error::failure(path.display().to_string(), e.to_string()))
}

/// Removes a folder, if it is there.
fn remove(folder: &Path) -> Result<(), Error> {
    match fs::remove_dir_all(folder) {
        Err(e) if e.kind() != ErrorKind::NotFound => Err(Error::io(folder.display(), &e)),
        Ok(()) | Err(_) => Ok(()),
    }
}
