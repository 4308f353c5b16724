//! What browsers need to install the site like a program: name, icons, and shortcuts to its pages, in
//! each language.

use std::path::Path;

use qst_explorer::app;
use qst_explorer::bundled;
use qst_explorer::contract::files::WEB_MANIFEST;
use qst_explorer::model::about::About;
use qst_explorer::view::{Frame, Page, View, path};
use qst_explorer::words::lang::Lang;
use serde_json::{Value, json};

use crate::tasks::error::Error;
use crate::tasks::package::icon::{self, Icon};
use crate::tasks::package::{assets, read, write};

/// The pages that an icon offers by themselves.
const SHORTCUTS: [Page; 4] = [Page::Allocations, Page::Synchrotron, Page::Timeline, Page::Search];

/// Writes the manifests and their icons.
///
/// # Errors
///
/// If the icon cannot be drawn, or something not be written.
pub(super) fn write_all(folder: &Path, dist: &Path) -> Result<(), Error> {
    let drawing = String::from_utf8_lossy(&read(&folder.join("icon.svg"))?).into_owned();
    let mut icons = Vec::new();
    for (name, purpose, form) in [
        ("icon.png", "any", Icon::Small),
        ("icon.png", "any", Icon::Large),
        ("icon.png", "maskable", Icon::Maskable),
    ] {
        let path = assets::put(dist, name, &icon::png(&drawing, form)?)?.path;
        icons.push((path, purpose, form.size()));
    }
    let dataset = bundled::dataset().map_err(|e| Error::failure("data", e.to_string()))?;
    for lang in Lang::ALL {
        let first = View::of(*lang, Frame::Site, Page::Overview);
        let text = manifest(dataset.about(), &first, &icons).to_string();
        write(&dist.join(path::of(&first) + WEB_MANIFEST), text.as_bytes())?;
    }
    Ok(())
}

/// The manifest that lies beside the first page of a language.
fn manifest(about: &About, first: &View, icons: &[(String, &str, u32)]) -> Value {
    let (lang, root) = (first.lang, path::to_root(first));
    let icon = |(path, purpose, size): &(String, &str, u32)| {
        json!({
            "src": format!("{root}{path}"), "type": "image/png",
            "sizes": format!("{size}x{size}"), "purpose": purpose,
        })
    };
    let shortcut = |page: &Page| {
        let view = View::of(lang, Frame::Site, *page);
        json!({ "name": app::page_name(lang, *page), "url": root.clone() + &path::of(&view) })
    };
    json!({
        "name": lang.pick(&about.title),
        "short_name": lang.pick(&about.short_title),
        "description": lang.pick(&about.purpose),
        "lang": lang.code(),
        "start_url": "./",
        "scope": if root.is_empty() { "./" } else { &root },
        "display": "minimal-ui",
        "background_color": "#ffffff",
        "theme_color": "#0b5c99",
        "icons": icons.iter().map(icon).collect::<Vec<Value>>(),
        "shortcuts": SHORTCUTS.iter().map(shortcut).collect::<Vec<Value>>(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_leads_to_pages_of_its_language() {
        let first = View::of(Lang::En, Frame::Site, Page::Overview);
        let dataset = bundled::dataset().unwrap();
        let manifest =
            manifest(dataset.about(), &first, &[("assets/icon-1.png".to_owned(), "any", 192)]);
        assert_eq!(manifest["icons"][0]["src"], "../assets/icon-1.png");
        assert_eq!(manifest["shortcuts"][0]["url"], "../en/allocations.html");
        assert_eq!((&manifest["scope"], &manifest["lang"]), (&json!("../"), &json!("en")));
    }
}
