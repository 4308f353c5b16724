//! The whole explorer as one file.

use std::io::Write;
use std::path::Path;

use flate2::{Compression, GzBuilder};
use qst_explorer::bundled;
use qst_explorer::contract::files;
use qst_explorer::model::about::About;
use qst_explorer::prerender::single::{Single, single_file};
use qst_explorer::prerender::site::Site;

use crate::tasks::error::Error;
use crate::tasks::package::assets::{DRAWING, around};
use crate::tasks::package::template::Template;
use crate::tasks::package::{Parts, read, rendered, text, write};

/// It is sent by mail, and has to be small enough for that.
const MOST_BYTES: usize = 1_000_000;

/// Writes the file into a site whose assets are there.
///
/// # Errors
///
/// If something cannot be read or written, if the data do not load, or if the file is too large.
pub(super) fn write_all(
    parts: &Parts,
    site: &Site,
    about: &About,
    dist: &Path,
) -> Result<(), Error> {
    let single = Single {
        style: site.style.clone(),
        print: text(&dist.join(&site.print))?,
        script: script(parts)?,
        program: packed(&read(&parts.built.join("app_bg.wasm"))?)?,
        icon: read(&dist.join(&site.icon))?,
        home: site.address.clone(),
    };
    let file = rendered(single_file(&single, &bundled::TABLES))?;
    if file.len() > MOST_BYTES {
        let what = format!("{} bytes are more than {MOST_BYTES}", file.len());
        return Err(Error::failure("one file", what));
    }
    write(&dist.join(files::one_file(about.site_slug())), file.as_bytes())
}

/// The code around the program, and what runs it, as one script.
fn script(parts: &Parts) -> Result<String, Error> {
    let around = around(parts, "app.js")?;
    let boot = text(&parts.assets.join(DRAWING))? + &text(&parts.assets.join("single.mjs"))?;
    let script = around + &Template::new("single.mjs", boot).filled()?;
    match script.contains("</script") {
        true => Err(Error::failure("app.js", "holds the end of a script")),
        false => Ok(script),
    }
}

/// The same bytes each time: no name, no time.
fn packed(program: &[u8]) -> Result<Vec<u8>, Error> {
    let failed = |e| Error::io("one file", &e);
    let mut packer = GzBuilder::new().write(Vec::new(), Compression::best());
    packer.write_all(program).map_err(failed)?;
    packer.finish().map_err(failed)
}
