//! The web app manifest, by which browsers install the site: name, icons, and shortcuts to its pages.

use serde_json::{Value, json};

use crate::dataset::Dataset;
use crate::model::about::AboutField;
use crate::view::{Delivery, Page, View, path};
use crate::words::lang::Lang;

/// An icon of the site.
#[derive(Clone, Debug)]
pub struct Icon {
    /// The path of its PNG below the root.
    pub path: String,
    /// What it is for, as the manifest calls it: `any`, or `maskable` where a system cuts it into its own shape.
    pub purpose: &'static str,
    /// Its width and height in pixels.
    pub size: u32,
}

/// The pages that the icon's menu offers, as far as the dataset has something for them.
const SHORTCUTS: [Page; 4] = [Page::Allocations, Page::CostSplit, Page::Timeline, Page::Search];

/// The manifest that is beside the first page of a language.
pub fn json(dataset: &Dataset, lang: Lang, icons: &[Icon]) -> String {
    let root = path::to_root(&View::of(lang, Delivery::Site, Page::Overview));
    let text = |field: AboutField| lang.pick(dataset.about().text(field));
    let icon = |Icon { path, purpose, size }: &Icon| {
        json!({
            "src": format!("{root}{path}"), "type": "image/png",
            "sizes": format!("{size}x{size}"), "purpose": purpose,
        })
    };
    let offered = Page::offered(dataset);
    let shortcuts = SHORTCUTS.iter().filter(|it| offered.contains(it)).map(|page| {
        let view = View::of(lang, Delivery::Site, *page);
        json!({
            "name": page.name(dataset, lang), "url": root.clone() + &path::of(&view),
        })
    });
    let manifest = json!({
        "name": text(AboutField::Title),
        "short_name": text(AboutField::ShortTitle),
        "description": text(AboutField::Purpose),
        "lang": lang.code(),
        "start_url": "./",
        "scope": if root.is_empty() { "./" } else { &root },
        "display": "minimal-ui",
        "background_color": "#ffffff",
        "theme_color": "#0b5c99",
        "icons": icons.iter().map(icon).collect::<Vec<Value>>(),
        "shortcuts": shortcuts.collect::<Vec<Value>>(),
    });
    manifest.to_string()
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "tests may fail")]
mod tests {
    use super::*;
    use crate::bundled;

    #[test]
    fn a_manifest_leads_to_pages_of_its_language() {
        let dataset = bundled::dataset().unwrap();
        let icon = Icon { path: "assets/icon-1.png".to_owned(), purpose: "any", size: 192 };
        let manifest = json(&dataset, Lang::En, &[icon]);
        let manifest: Value = serde_json::from_str(&manifest).unwrap();
        assert_eq!(manifest["icons"][0]["src"], "../assets/icon-1.png");
        assert_eq!(manifest["shortcuts"][0]["url"], "../en/allocations.html");
        assert_eq!((&manifest["scope"], &manifest["lang"]), (&json!("../"), &json!("en")));
    }
}
