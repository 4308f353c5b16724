//! Writes assets under names with a digest of their content, so that browsers may cache them for good.

use std::path::Path;

use qst_explorer::contract::files::{ASSETS, EMBED_SCRIPT};
use qst_explorer::prerender::policy;
use qst_explorer::prerender::site::{Asset, Site};
use qst_explorer::words::lang::Lang;
use serde_json::{Value, json};

use crate::tasks::digest;
use crate::tasks::error::Error;
use crate::tasks::package::icon::{self, Icon};
use crate::tasks::package::template::Template;
use crate::tasks::package::{Parts, offline, read, text, write};

/// The script that is put before `boot.mjs` and `single.mjs`.
pub(super) const DRAWING: &str = "drawing.mjs";

/// The digits of a digest that are enough to tell contents apart.
const N_DIGITS: usize = 10;

/// The built files that the boot module names: the name there, the built file, and whether the module also has its
/// digest; that of the first is in the page instead.
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
    let text = |name: &str| text(&parts.assets.join(name));
    let mut boot = Template::new("boot.mjs", text(DRAWING)? + &text("boot.mjs")?);
    let mut named = Vec::new();
    for (name, file, is_checked) in NAMED {
        let asset = match name.ends_with(".js") {
            true => put(dist, name, around(parts, file)?.as_bytes())?,
            false => put(dist, name, &read(&parts.built.join(file))?)?,
        };
        boot.name(name, &asset, is_checked)?;
        named.push(asset);
    }
    let offline = offline::page_module(text("offline.mjs")?)?;
    boot.name("offline.js", &put(dist, "offline.js", offline.as_bytes())?, true)?;
    boot.fill("words", &waiting())?;
    let boot = put(dist, "boot.js", boot.filled()?.as_bytes())?;
    let icon = put(dist, "icon.png", &icon::png(&text("icon.svg")?, Icon::Small)?)?.path;
    let style = compact(&(text("theme.css")? + &text("style.css")?));
    // A file of its own, as few pages are printed.
    let print = put(dist, "print.css", compact(&text("print.css")?).as_bytes())?.path;
    let script = |name: &'static str| Template::new(name, text(name)?).filled();
    let frame_style = compact(&text("frame.css")?);
    let mut frame_script = Template::new("frame.js", text("frame.js")?);
    frame_script.fill("anyServer", &policy::ANY_SERVER.into())?;
    let frame_script = frame_script.filled()?;
    // Other sites ask for it by this name.
    let mut embed = Template::new(EMBED_SCRIPT, text(EMBED_SCRIPT)?);
    embed.fill("languages", &languages_in_folders().into())?;
    write(&dist.join(EMBED_SCRIPT), embed.filled()?.as_bytes())?;
    let mut named = named.into_iter();
    match (named.next(), named.next()) {
        (Some(start_code), Some(start_module)) => {
            let address = parts.sharing.as_ref().map(|it| it.address.clone());
            Ok(Site {
                style,
                print,
                frame_style,
                frame_script,
                not_found_script: script("not-found.js")?,
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

/// The code around a module, without its indentation.
pub(super) fn around(parts: &Parts, file: &'static str) -> Result<String, Error> {
    Template::new(file, text(&parts.built.join(file))?).filled()
}

/// The messages of the boot module while a reader waits, in every language.
fn waiting() -> Value {
    let words = |lang: &Lang| {
        let about = lang.static_page();
        let words = json!({ "loading": about.loading, "slow": about.slow, "reload": about.reload });
        (lang.code().to_owned(), words)
    };
    Value::Object(Lang::ALL.iter().map(words).collect())
}

/// A regular expression of JavaScript for languages whose pages are in a folder: `en`, `en-GB`.
fn languages_in_folders() -> String {
    let others = Lang::ALL.iter().filter(|it| **it != Lang::FIRST).map(|it| it.code());
    format!("^({})(?=-|$)", others.collect::<Vec<&str>>().join("|"))
}

impl Template {
    /// Puts the name of an asset where the module asks for it, and its digest, if it is checked.
    fn name(&mut self, name: &str, asset: &Asset, is_checked: bool) -> Result<(), Error> {
        let file = asset.path.rsplit('/').next().unwrap_or_default();
        self.fill(name, &json!(format!("./{file}")))?;
        if is_checked {
            self.fill(&format!("{name} integrity"), &json!(asset.integrity))?;
        }
        Ok(())
    }
}

/// Writes an asset under a name that holds the hash of its content.
pub(super) fn put(dist: &Path, name: &str, bytes: &[u8]) -> Result<Asset, Error> {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let digits: String = digest::hex(bytes).chars().take(N_DIGITS).collect();
    let path = format!("{ASSETS}/{stem}-{digits}.{ending}");
    write(&dist.join(&path), bytes)?;
    Ok(Asset { path, integrity: digest::integrity(bytes) })
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
}
