//! The agreed sizes of the parts of the site, against which each build is checked.

use std::env;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use crate::tasks::error::Error;
use crate::tasks::package::sizes::Size;

/// The percentage by which a part may grow without failing the check.
const UNNOTICED: usize = 2;
/// The bytes by which pages differ through the names of assets alone.
const NAMES: usize = 40;

/// Compares sizes with those that are written down in a file, or writes them down anew if
/// `UPDATE_EXPECT` is set.
///
/// # Errors
///
/// If a part has grown, is new or is gone, or if the file cannot be read or written.
pub(crate) fn check(sizes: &[Size], file: &Path) -> Result<(), Error> {
    if env::var_os("UPDATE_EXPECT").is_some() {
        return fs::write(file, text(sizes)).map_err(|e| Error::io(file.display(), &e));
    }
    let agreed = fs::read_to_string(file).map_err(|e| Error::io(file.display(), &e))?;
    match changes(sizes, &agreed).as_slice() {
        [] => Ok(()),
        changes => Err(Error::failure(file.display().to_string(), changes.join("; ")).hint(
            "if it must be, run again with UPDATE_EXPECT=1 and give the reason in the commit",
        )),
    }
}

fn text(sizes: &[Size]) -> String {
    let mut out = String::from("part,brotli\n");
    for Size { part, brotli, .. } in sizes {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{part},{brotli}");
    }
    out
}

/// What has grown, is new or is gone.
fn changes(sizes: &[Size], agreed: &str) -> Vec<String> {
    let agreed: Vec<(&str, usize)> = agreed.lines().skip(1).filter_map(row).collect();
    let mut res = Vec::new();
    for Size { part, brotli, .. } in sizes {
        match agreed.iter().find(|(name, _)| name == part) {
            Some((_, before)) => {
                if *brotli > before + before * UNNOTICED / 100 + NAMES {
                    res.push(format!("{part} has grown from {before} to {brotli} bytes of brotli"));
                }
            }
            None => res.push(format!("{part} is new")),
        }
    }
    let is_gone = |name: &&str| !sizes.iter().any(|it| it.part == **name);
    res.extend(
        agreed.iter().map(|(name, _)| *name).filter(is_gone).map(|it| format!("{it} is gone")),
    );
    return res;

    fn row(line: &str) -> Option<(&str, usize)> {
        let (part, brotli) = line.rsplit_once(',')?;
        Some((part, brotli.parse().ok()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tasks::package::sizes::When;

    fn size(part: &str, brotli: usize) -> Size {
        Size { part: part.to_owned(), when: When::Page, bytes: brotli, brotli }
    }

    #[test]
    fn growth_is_noticed_and_so_is_what_comes_and_goes() {
        let agreed = text(&[size("a", 10_000), size("b", 10_000), size("c", 5)]);
        assert_eq!(changes(&[size("a", 10_200), size("b", 9_000), size("c", 5)], &agreed), [""; 0]);
        assert_eq!(
            changes(&[size("a", 10_241), size("b", 1), size("d", 5)], &agreed),
            ["a has grown from 10000 to 10241 bytes of brotli", "d is new", "c is gone"]
        );
    }
}
