//! The whole data package as one file: the tables as they are, and what may be done with them.

use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;

use qst_explorer::components::takeaway;
use qst_explorer::words::lang::Lang;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::tasks::error::Error;
use crate::tasks::package::{read, write};

/// The name of the note on licences.
const NOTE: &str = "LICENCE.txt";

/// Writes the file into a site.
///
/// # Errors
///
/// If a table cannot be read, or the file not be written.
pub(super) fn write_all(data: &Path, dist: &Path) -> Result<(), Error> {
    let bytes = archive(data)?;
    write(&dist.join(takeaway::PACKAGE), &bytes)
}

/// The same bytes each time: files in the order of their names, and none with a time.
fn archive(data: &Path) -> Result<Vec<u8>, Error> {
    let failed = |e: zip::result::ZipError| Error::failure(takeaway::PACKAGE, e.to_string());
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let mut add = |name: &str, bytes: &[u8]| {
        archive.start_file(name, options).map_err(failed)?;
        archive.write_all(bytes).map_err(|e| Error::io(name, &e))
    };
    add(NOTE, note().as_bytes())?;
    for name in names(data)? {
        add(&name, &read(&data.join(&name))?)?;
    }
    Ok(archive.finish().map_err(failed)?.into_inner())
}

/// Every file of a folder, in order.
fn names(folder: &Path) -> Result<Vec<String>, Error> {
    let unreadable = |e| Error::io(folder.display(), &e);
    let mut res = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        res.push(entry.map_err(unreadable)?.file_name().to_string_lossy().into_owned());
    }
    res.sort();
    Ok(res)
}

/// Where the data are from and what may be done with them, in both languages.
fn note() -> String {
    let note = |lang: &Lang| {
        let (site, take) = (&lang.words().site, lang.take());
        format!("{}\n\n{}\n{}\n", site.title, site.credit, take.licence)
    };
    let notes: Vec<String> = Lang::ALL.iter().map(note).collect();
    notes.join("\n") + "\nhttps://creativecommons.org/publicdomain/zero/1.0/\n"
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use zip::ZipArchive;

    use super::*;

    #[test]
    fn the_file_holds_every_table_as_it_is() {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
        let bytes = archive(&data).unwrap();
        assert_eq!(bytes, archive(&data).unwrap());
        let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
        let names = names(&data).unwrap();
        assert_eq!(archive.len(), names.len() + 1);
        assert!(names.contains(&"datapackage.json".to_owned()));
        for name in names {
            let mut text = Vec::new();
            archive.by_name(&name).unwrap().read_to_end(&mut text).unwrap();
            assert_eq!(text, fs::read(data.join(&name)).unwrap(), "{name}");
        }
        let mut text = String::new();
        archive.by_name(NOTE).unwrap().read_to_string(&mut text).unwrap();
        assert!(text.contains("CC0") && text.contains("QST"), "{text}");
    }
}
