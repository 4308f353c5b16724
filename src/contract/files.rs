//! Names of files and folders below the root of the site. What the pages themselves are called is said by
//! `path`, in the layer `view`.

/// The file that holds all tables of a dataset, named by its slug.
pub fn package(slug: &str) -> String {
    format!("data/{slug}.zip")
}

/// The file that holds a whole site, named by the slug of the site.
pub fn one_file(site_slug: &str) -> String {
    format!("{site_slug}.html")
}

/// The script that pages of other sites ask for, for years: it never changes its name.
pub const EMBED_SCRIPT: &str = "embed.js";
/// The worker that stores the site for when there is no network.
pub const WORKER: &str = "sw.js";
/// The page for addresses that lead to none.
pub const NOT_FOUND: &str = "404.html";
/// The list of pages for search engines.
pub const SITEMAP: &str = "sitemap.xml";
/// What browsers need to install the site, beside the first page of each language; every server knows how to
/// send a file of this name.
pub const WEB_MANIFEST: &str = "manifest.json";
/// The headers that hosts send with each file.
pub const HEADERS: &str = "_headers";
/// What the site was built from, and by which tools.
pub const BUILD: &str = "build.json";
/// The folder of assets, whose names change with their content.
pub const ASSETS: &str = "assets";
/// The folder of the pictures of charts as files.
pub const PICTURES: &str = "pictures";
/// The folder of the share cards.
pub const SHARE: &str = "share";
/// The folder of the oEmbed files.
pub const OEMBED: &str = "oembed";
