//! What a reader's browser loads, part by part, and how much that may be.

use std::fmt::Write;

use crate::tasks::error::Error;
use crate::tasks::package::compress::Packed;

/// A part of what is loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Size {
    /// What it is.
    pub(crate) part: String,
    /// When it is loaded.
    pub(crate) when: When,
    /// Its size in bytes.
    pub(crate) bytes: usize,
    /// Its size as brotli, which is what counts.
    pub(crate) brotli: usize,
}

/// When something is loaded.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum When {
    /// Before the overview answers.
    First,
    /// In the background, after that.
    Later,
    /// When another page is opened.
    Page,
}

/// A kibibyte.
const KIB: usize = 1024;
/// All that the overview needs until it answers.
const FIRST_LOAD: usize = 50 * KIB;
/// The page and its style sheet, of the overview.
const FIRST_PAGE: usize = 13 * KIB;
/// Any other page; the list of all data needs most, in a frame.
const OTHER_PAGE: usize = 18 * KIB;

/// The page that is measured as the first one.
const OVERVIEW: &str = "index.html";

/// The sizes of what browsers load; the file that holds the whole site has a limit of its own.
pub(crate) fn of(files: &[Packed], one_file: &str) -> Vec<Size> {
    let others = files.iter().filter(|it| it.path != one_file);
    let mut res: Vec<Size> = others.filter_map(size).collect();
    res.sort_by_key(|it| (it.when as u8, it.part != "overview with its style", it.part.clone()));
    res
}

fn size(file: &Packed) -> Option<Size> {
    let Packed { path, bytes, smaller, .. } = file;
    let brotli = smaller.map_or(*bytes, |it| it.brotli);
    let name = path.strip_prefix("assets/").map(|it| it.split('-').next().unwrap_or(it));
    let ending = path.rsplit('.').next().unwrap_or_default();
    let (part, when) = match (name, ending) {
        (None, "html") if path == OVERVIEW => ("overview with its style".to_owned(), When::First),
        (None, "html") => (path.clone(), When::Page),
        (Some("boot"), _) => ("boot module".to_owned(), When::First),
        (Some("start"), "wasm") => ("what answers: WebAssembly".to_owned(), When::First),
        (Some("start"), _) => ("what answers: JavaScript".to_owned(), When::First),
        (Some("app"), "wasm") => ("application with its data: WebAssembly".to_owned(), When::Later),
        (Some("app"), _) => ("application: JavaScript".to_owned(), When::Later),
        (Some("print"), "css") => ("style sheet for paper".to_owned(), When::Later),
        (Some("offline"), "js") => ("module for use without a network".to_owned(), When::Later),
        (Some("frame"), _) => (format!("embedded pages: {ending}"), When::Later),
        (None, "js") => (path.clone(), When::Later),
        _ => return None,
    };
    Some(Size { part, when, bytes: *bytes, brotli })
}

/// A table of sizes.
pub(crate) fn report(sizes: &[Size]) -> String {
    let mut out = format!("\n{:>10} {:>10}  part\n", "bytes", "brotli");
    for (when, title) in [
        (When::First, "until the overview answers"),
        (When::Later, "afterwards, in the background"),
        (When::Page, "every other page"),
    ] {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{title}:");
        for Size { part, bytes, brotli, .. } in sizes.iter().filter(|it| it.when == when) {
            let _ = writeln!(out, "{bytes:>10} {brotli:>10}  {part}");
        }
        if when == When::First {
            let kib = total(sizes, when) as f64 / KIB as f64;
            let _ = writeln!(out, "{:>21}  = {kib:.1} KiB in all", total(sizes, when));
        }
    }
    out
}

/// The brotli size of all that is loaded at a time.
fn total(sizes: &[Size], when: When) -> usize {
    sizes.iter().filter(|it| it.when == when).map(|it| it.brotli).sum()
}

/// Checks sizes against the budget.
///
/// # Errors
///
/// If something is too large; every part that is gets named.
pub(crate) fn check(sizes: &[Size]) -> Result<(), Error> {
    let mut broken: Vec<String> = Vec::new();
    let mut limit = |part: &str, brotli: usize, most: usize| {
        if brotli > most {
            broken.push(format!("{part}: {brotli} bytes of brotli are more than {most}"));
        }
    };
    limit("first load", total(sizes, When::First), FIRST_LOAD);
    for Size { part, when, brotli, .. } in sizes {
        match when {
            When::First if part.starts_with("overview") => limit(part, *brotli, FIRST_PAGE),
            When::Page => limit(part, *brotli, OTHER_PAGE),
            When::First | When::Later => (),
        }
    }
    match broken.as_slice() {
        [] => Ok(()),
        _ => Err(Error::failure("size budget", broken.join("; "))
            .hint("find out where the bytes are before you take anything away")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tasks::package::compress::Smaller;

    fn file(path: &str, brotli: usize) -> Packed {
        let path = path.to_owned();
        let smaller = Some(Smaller { brotli, gzip: brotli });
        Packed { path, bytes: 2 * brotli, smaller, sha256: String::new() }
    }

    #[test]
    fn what_is_too_large_is_named() {
        let fits = [file("index.html", 13 * KIB), file("assets/start-1.wasm", 37 * KIB)];
        assert!(check(&of(&fits, "all.html")).is_ok());
        let large = [
            file("index.html", 14 * KIB),
            file("assets/start-1.wasm", 37 * KIB),
            file("assets/app-1.wasm", 900 * KIB),
            file("en/index.html", 19 * KIB),
        ];
        let error = check(&of(&large, "all.html")).unwrap_err().to_string();
        for part in ["first load: 52224", "overview with its style", "en/index.html"] {
            assert!(error.contains(part), "{error}");
        }
    }

    #[test]
    fn only_what_is_loaded_is_counted() {
        let files = [
            file("404.html.x", 9),
            file("all.html", 9),
            file("_headers", 9),
            file("assets/icon-1.png", 9),
        ];
        assert_eq!(of(&files, "all.html"), []);
    }
}
