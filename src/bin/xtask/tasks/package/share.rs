//! Draws the share cards of pages as PNG.

use std::path::Path;
use std::sync::Arc;

use qst_explorer::dataset::Dataset;
use qst_explorer::prerender::{self, ShareCard};
use resvg::usvg::Options;
use resvg::usvg::fontdb::{Database, Family, Query};

use crate::tasks::error::Error;
use crate::tasks::package::{raster, write};

/// Fonts with Japanese glyphs in the shapes that Japan uses, the best first.
const FONTS: [&str; 6] = [
    "Noto Sans CJK JP",
    "Noto Sans JP",
    "Source Han Sans JP",
    "Hiragino Sans",
    "IPAexGothic",
    "IPAGothic",
];

/// The address and the fonts that share cards need.
#[derive(Clone, Debug)]
pub(crate) struct Sharing {
    /// The address that the site will have.
    pub(crate) address: String,
    /// The font of what asks for no font by name.
    pub(crate) font: &'static str,
    fonts: Arc<Database>,
}

impl Sharing {
    /// Sharing of a site at an address, with the system's fonts.
    ///
    /// # Errors
    ///
    /// If no font is known to have Japanese glyphs.
    pub(crate) fn at(address: String) -> Result<Sharing, Error> {
        let mut fonts = Database::new();
        fonts.load_system_fonts();
        let is_there = |name: &&&str| {
            let families = &[Family::Name(name)];
            fonts.query(&Query { families, ..Query::default() }).is_some()
        };
        let font = *FONTS.iter().find(is_there).ok_or_else(|| {
            Error::failure("pictures for sharing", "missing a Japanese font")
                .hint(format!("install one of these: {}", FONTS.join(", ")))
        })?;
        fonts.set_sans_serif_family(font);
        Ok(Sharing { address, font, fonts: Arc::new(fonts) })
    }
}

/// Draws and writes every picture.
///
/// # Errors
///
/// If a picture cannot be drawn or written.
pub(super) fn write_all(sharing: &Sharing, dataset: &Dataset, dist: &Path) -> Result<(), Error> {
    let options = Options { fontdb: sharing.fonts.clone(), ..Options::default() };
    for ShareCard { path, svg } in &prerender::share_cards(dataset) {
        let png =
            raster::png(svg, 1.0, &options).map_err(|what| Error::failure(path.as_str(), what))?;
        write(&dist.join(path), &png)?;
    }
    Ok(())
}
