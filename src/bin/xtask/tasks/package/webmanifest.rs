//! What browsers need to install the site like a program, in each language, and the icons that it names.

use std::path::Path;

use qst_explorer::contract::files::WEB_MANIFEST;
use qst_explorer::dataset::Dataset;
use qst_explorer::prerender::web_manifest::{self, Icon as Named};
use qst_explorer::view::{Delivery, Page, View, path};
use qst_explorer::words::lang::Lang;

use crate::tasks::error::Error;
use crate::tasks::package::icon::{self, Icon};
use crate::tasks::package::{assets, read, write};

/// Writes the manifests and their icons.
///
/// # Errors
///
/// If the icon cannot be drawn, or something not be written.
pub(super) fn write_all(folder: &Path, dataset: &Dataset, dist: &Path) -> Result<(), Error> {
    let drawing = String::from_utf8_lossy(&read(&folder.join("icon.svg"))?).into_owned();
    let mut icons = Vec::new();
    for (name, purpose, form) in [
        ("icon.png", "any", Icon::Small),
        ("icon.png", "any", Icon::Large),
        ("icon.png", "maskable", Icon::Maskable),
    ] {
        let path = assets::put(dist, name, &icon::png(&drawing, form)?)?.path;
        icons.push(Named { path, purpose, size: form.size() });
    }
    for lang in Lang::ALL {
        let first = View::of(*lang, Delivery::Site, Page::Overview);
        let text = web_manifest::json(dataset, *lang, &icons);
        write(&dist.join(path::of(&first) + WEB_MANIFEST), text.as_bytes())?;
    }
    Ok(())
}
