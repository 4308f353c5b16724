//! The data behind a page, as <https://schema.org/Dataset>, for programs that look for data.

use std::fmt::Write;

use crate::app;
use crate::prerender::Site;
use crate::view::{View, path};

/// The dataset as JSON that can stand in a page.
pub(super) fn json(site: &Site, view: &View, description: &str) -> String {
    let mut out = String::from("{\"@context\":\"https://schema.org\",\"@type\":\"Dataset\"");
    let mut add = |name: &str, value: &str| {
        // Writing to a string cannot fail.
        let _ = write!(out, ",\"{name}\":{}", quoted(value));
    };
    add("name", &app::title(view));
    add("description", description);
    add("inLanguage", view.lang.code());
    add("temporalCoverage", "2019-04-01/2021-03-31");
    add("license", "https://creativecommons.org/publicdomain/zero/1.0/");
    if let Some(root) = &site.address {
        add("url", &format!("{root}{}", path::of(view)));
    }
    out + "}"
}

/// Text as a string of JSON that no element of HTML can end.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '<' | '>' | '&' | '\0'..='\u{1f}' => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out + "\""
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_its_element_or_string() {
        assert_eq!(quoted("a\"\\</script>\n"), "\"a\\\"\\\\\\u003c/script\\u003e\\u000a\"");
    }
}
