//! The list of pages for search engines, as <https://www.sitemaps.org/protocol.html> has it.

use crate::dataset::Dataset;
use crate::prerender::site::full_pages;
use crate::view::{View, path};

/// The list of the pages of a dataset, below the address of the root.
pub(super) fn list(dataset: &Dataset, root: &str) -> String {
    let url = |it: View| format!("<url><loc>{root}{}</loc></url>\n", path::of(&it));
    let urls: String = full_pages(dataset).map(url).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{urls}</urlset>\n"
    )
}
