//! Assets under names that change with their content, so that they can be kept for ever.

use std::path::Path;

use qst_explorer::export::embed;
use qst_explorer::prerender::{Asset, Site};
use resvg::usvg::Options;

use crate::tasks::digest;
use crate::tasks::error::Error;
use crate::tasks::package::{Parts, raster, read, write};

/// The folder of assets in the site.
const FOLDER: &str = "assets";

/// So many digits of a digest tell contents apart.
const N_DIGITS: usize = 10;

/// By how much the icon is larger than its drawing of 32 pixels: enough for a phone's home screen.
const ICON_SCALE: f32 = 6.0;

/// The files that the boot module names, as it names them, what they are when built, and whether it
/// gives their digest; that of the first stands in the page.
const NAMED: [(&str, &str, bool); 4] = [
    ("start.js", "start.js", false),
    ("start.wasm", "start_bg.wasm", true),
    ("app.js", "app.js", true),
    ("app.wasm", "app_bg.wasm", true),
];

/// Writes the assets, and gives what pages need to know of them.
///
/// # Errors
///
/// If one cannot be read or written, or if the boot module lacks a name.
pub(super) fn write_all(parts: &Parts, dist: &Path) -> Result<Site, Error> {
    let text = |name: &str| {
        String::from_utf8(read(&parts.assets.join(name))?)
            .map_err(|e| Error::failure(name, e.to_string()))
    };
    let mut boot = text("boot.mjs")?;
    let mut named = Vec::new();
    for (name, file, is_checked) in NAMED {
        let asset = put(dist, name, &read(&parts.built.join(file))?)?;
        boot = fill(&boot, name, asset.path.rsplit('/').next().unwrap_or_default(), "./")?;
        if is_checked {
            boot = fill(&boot, &format!("{name} integrity"), &asset.integrity, "")?;
        }
        named.push(asset);
    }
    if let Some((_, unknown)) = boot.split_once("\"@") {
        let name = unknown.split('"').next().unwrap_or_default();
        return Err(Error::failure("boot.mjs", format!("unknown name {name:?}")));
    }
    let boot = put(dist, "boot.js", bare(&boot).as_bytes())?;
    let icon = raster::png(&text("icon.svg")?, ICON_SCALE, &Options::default())
        .map_err(|what| Error::failure("icon.svg", what))?;
    let icon = put(dist, "icon.png", &icon)?.path;
    let style = compact(&(text("theme.css")? + &text("style.css")?));
    // On its own: pages are small, and few are printed.
    let print = put(dist, "print.css", compact(&text("print.css")?).as_bytes())?.path;
    let frame_style = put(dist, "frame.css", compact(&text("frame.css")?).as_bytes())?.path;
    let frame_script = put(dist, "frame.js", bare(&text("frame.js")?).as_bytes())?.path;
    // Other sites ask for it by this name.
    write(&dist.join(embed::SCRIPT), bare(&text(embed::SCRIPT)?).as_bytes())?;
    let mut named = named.into_iter();
    match (named.next(), named.next()) {
        (Some(start_code), Some(start_module)) => {
            let address = parts.sharing.as_ref().map(|it| it.address.clone());
            Ok(Site {
                style,
                print,
                frame_style,
                frame_script,
                boot,
                start_code,
                start_module,
                icon,
                address,
            })
        }
        _ => Err(Error::failure("assets", "missing the program that starts a page")),
    }
}

/// Puts a value, after a prefix, where a text names it.
fn fill(boot: &str, name: &str, value: &str, prefix: &str) -> Result<String, Error> {
    let place = format!("\"@{name}\"");
    if !boot.contains(&place) {
        return Err(Error::failure("boot.mjs", format!("missing {place}")));
    }
    Ok(boot.replace(&place, &format!("\"{prefix}{value}\"")))
}

/// Writes an asset under a name that tells its content.
fn put(dist: &Path, name: &str, bytes: &[u8]) -> Result<Asset, Error> {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let digits: String = digest::hex(bytes).chars().take(N_DIGITS).collect();
    let path = format!("{FOLDER}/{stem}-{digits}.{ending}");
    write(&dist.join(&path), bytes)?;
    Ok(Asset { path, integrity: digest::integrity(bytes) })
}

/// A module without indentation and the comments that have a line of their own.
fn bare(module: &str) -> String {
    let lines = module.lines().map(str::trim);
    let lines: Vec<&str> = lines.filter(|it| !it.is_empty() && !it.starts_with("//")).collect();
    lines.join("\n") + "\n"
}

/// A style sheet without comments, line ends and other white space that says nothing.
fn compact(style: &str) -> String {
    let mut bare = String::new();
    let mut rest = style;
    while let Some((before, after)) = rest.split_once("/*") {
        bare.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    bare.push_str(rest);
    let mut out = String::new();
    for line in bare.lines().map(str::trim).filter(|it| !it.is_empty()) {
        let line = match line.strip_suffix(" {") {
            Some(selector) => format!("{selector}{{"),
            None if line.ends_with(';') => line.replacen(": ", ":", 1),
            None => line.to_owned(),
        };
        // A value may go on in the next line.
        if !out.is_empty() && !out.ends_with(['{', '}', ';', ',']) {
            out.push(' ');
        }
        out.push_str(&line);
    }
    out.replace(";}", "}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_go() {
        let style = "/* a */\n\nb,\nb :is(i) {\n  c: d e\n    f; /* g */\n}\n@media (h: i) {\n}\n";
        assert_eq!(compact(style), "b,b :is(i){c: d e f}@media (h: i){}");
    }

    #[test]
    fn a_module_goes_without_its_comments() {
        assert_eq!(bare("// a\nb {\n  // c\n  d // e\n}\n"), "b {\nd // e\n}\n");
    }

    #[test]
    fn names_are_filled_in_and_none_is_missing() {
        let filled = fill("a(\"@app.js\", \"@b\")", "app.js", "app-1.js", "./").unwrap();
        assert_eq!(filled, "a(\"./app-1.js\", \"@b\")");
        let error = fill("a()", "app.js integrity", "sha256-x", "").unwrap_err().to_string();
        assert_eq!(error, "boot.mjs: missing \"@app.js integrity\"");
    }
}
