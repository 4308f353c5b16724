//! Assets under names that change with their content, so that they can be kept for ever.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use qst_explorer::prerender::{Asset, Site};
use resvg::usvg::Options;
use sha2::{Digest, Sha256, Sha384};

use crate::tasks::error::Error;
use crate::tasks::package::{Parts, raster, read, write};

/// The folder of assets in the site.
const FOLDER: &str = "assets";

/// So many digits of a digest tell contents apart.
const N_DIGITS: usize = 10;

/// By how much the icon is larger than its drawing of 32 pixels: enough for a phone's home screen.
const ICON_SCALE: f32 = 6.0;

/// The files that the boot module names, as it names them, and what they are when built.
const NAMED: [(&str, &str); 4] = [
    ("start.js", "start.js"),
    ("start.wasm", "start_bg.wasm"),
    ("app.js", "app.js"),
    ("app.wasm", "app_bg.wasm"),
];

/// Writes the assets, and gives what pages need to know of them.
///
/// # Errors
///
/// If one cannot be read or written, or if the boot module lacks a name.
pub(super) fn write_all(parts: &Parts) -> Result<Site, Error> {
    let text = |name: &str| {
        String::from_utf8(read(&parts.assets.join(name))?)
            .map_err(|e| Error::failure(name, e.to_string()))
    };
    let mut boot = text("boot.mjs")?;
    let mut named = Vec::new();
    for (name, file) in NAMED {
        let asset = put(parts, name, &read(&parts.built.join(file))?)?;
        boot = fill(&boot, name, &asset)?;
        named.push(asset);
    }
    let boot = put(parts, "boot.js", boot.as_bytes())?;
    let icon = raster::png(&text("icon.svg")?, ICON_SCALE, &Options::default())
        .map_err(|what| Error::failure("icon.svg", what))?;
    let icon = put(parts, "icon.png", &icon)?.path;
    let style = compact(&(text("theme.css")? + &text("style.css")?));
    // On its own: pages are small, and few are printed.
    let print = put(parts, "print.css", compact(&text("print.css")?).as_bytes())?.path;
    let mut named = named.into_iter();
    match (named.next(), named.next()) {
        (Some(start_code), Some(start_module)) => {
            let address = parts.address.clone();
            Ok(Site { style, print, boot, start_code, start_module, icon, address })
        }
        _ => Err(Error::failure("assets", "missing the program that starts a page")),
    }
}

/// Puts the name of an asset, relative to the boot module, and its digest where that asks for them.
fn fill(boot: &str, name: &str, asset: &Asset) -> Result<String, Error> {
    let file = asset.path.rsplit('/').next().unwrap_or(&asset.path);
    let places = [
        (format!("\"@{name}\""), format!("\"./{file}\"")),
        (format!("\"@{name} integrity\""), format!("\"{}\"", asset.integrity)),
    ];
    let [(name_place, _), _] = &places;
    if !boot.contains(name_place) {
        return Err(Error::failure("boot.mjs", format!("missing {name_place}")));
    }
    Ok(places.iter().fold(boot.to_owned(), |text, (place, value)| text.replace(place, value)))
}

/// Writes an asset under a name that tells its content.
fn put(parts: &Parts, name: &str, bytes: &[u8]) -> Result<Asset, Error> {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let digest: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let digits: String = digest.chars().take(N_DIGITS).collect();
    let path = format!("{FOLDER}/{stem}-{digits}.{ending}");
    write(&parts.dist.join(&path), bytes)?;
    let integrity = format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)));
    Ok(Asset { path, integrity })
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
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_go() {
        let style = "/* a */\n\nb,\nb :is(i) {\n  c: d e\n    f; /* g */\n}\n@media (h: i) {\n}\n";
        assert_eq!(compact(style), "b,b :is(i){c: d e f;}@media (h: i){}");
    }

    #[test]
    fn names_and_digests_are_filled_in() {
        let asset = Asset { path: "assets/app-1.js".to_owned(), integrity: "sha384-x".to_owned() };
        let filled = fill("a(\"@app.js\", \"@app.js integrity\")", "app.js", &asset).unwrap();
        assert_eq!(filled, "a(\"./app-1.js\", \"sha384-x\")");
        let error = fill("a()", "app.js", &asset).unwrap_err().to_string();
        assert_eq!(error, "boot.mjs: missing \"@app.js\"");
    }
}
