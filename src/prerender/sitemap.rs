//! The list of pages for search engines, as <https://www.sitemaps.org/protocol.html> has it.

use crate::prerender::site::full_pages;
use crate::view::path;

/// The list, below the address of the root.
pub(super) fn list(root: &str) -> String {
    let urls: String =
        full_pages().map(|it| format!("<url><loc>{root}{}</loc></url>\n", path::of(&it))).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{urls}</urlset>\n"
    )
}
