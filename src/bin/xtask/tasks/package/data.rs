//! The whole data package as one file: the tables as spreadsheets read them right, and what may be done with
//! them.

use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;

use qst_explorer::contract::files;
use qst_explorer::export::LICENCE;
use qst_explorer::export::package::{self, PackageError};
use qst_explorer::model::about::{About, AboutField};
use qst_explorer::words::lang::Lang;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::tasks::error::Error;
use crate::tasks::package::{read, write};

/// The description of every table.
const DESCRIPTOR: &str = "datapackage.json";
/// The name of the note on licences.
const NOTE: &str = "LICENCE.txt";

/// Writes the file into a site.
///
/// # Errors
///
/// If a table cannot be read, or the file not be written.
pub(super) fn write_all(data: &Path, about: &About, dist: &Path) -> Result<(), Error> {
    let bytes = archive(data, about)?;
    write(&dist.join(files::package(about.slug())), &bytes)
}

/// The same bytes each time: files in the order of their names, and none with a time.
fn archive(data: &Path, about: &About) -> Result<Vec<u8>, Error> {
    let failed = |e: zip::result::ZipError| Error::failure("data package", e.to_string());
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let mut add = |name: &str, bytes: &[u8]| {
        archive.start_file(name, options).map_err(failed)?;
        archive.write_all(bytes).map_err(|e| Error::io(name, &e))
    };
    add(NOTE, note(about).as_bytes())?;
    for name in names(data)? {
        let bytes = read(&data.join(&name))?;
        let text = || String::from_utf8_lossy(&bytes);
        let invalid = |e: PackageError| Error::failure(&name, e.to_string());
        match name.as_str() {
            DESCRIPTOR => {
                let descriptor = package::descriptor_for_spreadsheets(&text()).map_err(invalid)?;
                add(&name, descriptor.as_bytes())?;
            }
            table if table.ends_with(".csv") => {
                let table = package::table_for_spreadsheets(table, &text()).map_err(invalid)?;
                add(&name, table.as_bytes())?;
            }
            _ => add(&name, &bytes)?,
        }
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

/// Where the data are from and what may be done with them, in each language.
fn note(about: &About) -> String {
    let note = |lang: &Lang| {
        let [title, credit, rights] = [
            about.text(AboutField::Title),
            about.text(AboutField::Credit),
            about.text(AboutField::Rights),
        ]
        .map(|it| lang.pick(it));
        format!("{title}\n\n{credit}\n{rights}\n")
    };
    let notes: Vec<String> = Lang::ALL.iter().map(note).collect();
    format!("{}\n{LICENCE}\n", notes.join("\n"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::io::Read;

    use qst_explorer::bundled;
    use qst_explorer::dataset::load::table::lines;
    use zip::ZipArchive;

    use super::*;

    /// What the file holds, by name.
    fn files() -> BTreeMap<String, String> {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
        let dataset = bundled::dataset().unwrap();
        let bytes = archive(&data, dataset.about()).unwrap();
        assert_eq!(bytes, archive(&data, dataset.about()).unwrap());
        let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
        let names: Vec<String> = archive.file_names().map(|it| it.unwrap().into_owned()).collect();
        assert_eq!(names.len(), super::names(&data).unwrap().len() + 1);
        let text = |name: String| {
            let mut text = String::new();
            archive.by_name(&name).unwrap().read_to_string(&mut text).unwrap();
            (name, text)
        };
        names.into_iter().map(text).collect()
    }

    #[test]
    fn the_file_holds_every_cell_of_every_table() {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
        let files = files();
        assert!(files[NOTE].contains("CC0") && files[NOTE].contains("QST"), "{}", files[NOTE]);
        for name in names(&data).unwrap() {
            let here = fs::read_to_string(data.join(&name)).unwrap();
            if !name.ends_with(".csv") {
                continue;
            }
            let there = lines(&files[&name]);
            let cells = there.iter().flatten().map(|it| match it.strip_suffix("-XX") {
                Some(month) => month.to_owned(),
                None if it.bytes().next().is_some_and(|it| it.is_ascii_digit()) => {
                    it.replace('–', "-")
                }
                None => it.clone(),
            });
            let expected = lines(&here).into_iter().flatten();
            assert_eq!(cells.collect::<Vec<_>>(), expected.collect::<Vec<_>>(), "{name}");
        }
    }

    /// Spreadsheets know UTF-8 by its mark, and take two numbers with a hyphen between for a day.
    #[test]
    fn spreadsheets_read_every_table_as_it_is_meant() {
        let is_number = |it: &str| (1..=4).contains(&it.len()) && it.parse::<u32>().is_ok();
        let is_day = |cell: &&String| {
            cell.split_once(['-', '/']).is_some_and(|(a, b)| is_number(a) && is_number(b))
        };
        let files = files();
        let tables = files.iter().filter(|(name, _)| name.ends_with(".csv"));
        for (name, text) in tables {
            assert!(text.starts_with('\u{feff}'), "{name}");
            let lines = lines(text);
            let days: Vec<&String> = lines.iter().flatten().filter(is_day).collect();
            assert_eq!(days, Vec::<&String>::new(), "{name}");
        }
        assert!(files["figures.csv"].contains("137–138\r\n"), "lines are joined by a dash");
        assert!(files["milestones.csv"].contains(",2016-01-XX,"), "the day of a month is open");
        assert!(files[DESCRIPTOR].contains("2019-04-XX (a month)"), "the descriptor says so");
    }
}
