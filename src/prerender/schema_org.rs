//! The data behind a page, as <https://schema.org/Dataset>, for programs that look for data.

use std::fmt::Write;

use crate::export::LICENCE;
use crate::export::json_text::quoted;
use crate::prerender::description::description;
use crate::prerender::site::Site;
use crate::view::{View, path};

/// The dataset as JSON that can stand in a page.
pub(super) fn json(site: &Site, view: &View, title: &str) -> String {
    let mut out = String::from("{\"@context\":\"https://schema.org\",\"@type\":\"Dataset\"");
    let mut add = |name: &str, value: &str| {
        // Writing to a string cannot fail.
        let _ = write!(out, ",\"{name}\":{}", quoted(value));
    };
    add("name", title);
    add("description", description(view));
    add("inLanguage", view.lang.code());
    add("temporalCoverage", "2019-04-01/2021-03-31");
    add("license", LICENCE);
    if let Some(root) = &site.address {
        add("url", &format!("{root}{}", path::of(view)));
    }
    out + "}"
}
