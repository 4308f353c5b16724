//! The page for addresses that do not exist (404), in every language, as the address does not say one.

use crate::paint::file::escaped;
use crate::prerender::policy;
use crate::prerender::site::Site;
use crate::view::{Delivery, Page, View, path};
use crate::words::lang::Lang;
use crate::words::static_page::StaticPage;

/// The page. If the site's address is not known, its links work in the folder of the root only. Its script leads from
/// an address with something behind its end to the page that was meant.
pub(super) fn page(site: &Site) -> String {
    let root = site.address.as_deref().unwrap_or_default();
    let section = |lang: &Lang| {
        let StaticPage { not_found, not_found_advice, .. } = lang.static_page();
        let home = path::of(&View::of(*lang, Delivery::Site, Page::Overview));
        let home = if root.is_empty() && home.is_empty() {
            "./".to_owned()
        } else {
            root.to_owned() + &home
        };
        format!(
            "<section lang=\"{}\">\n<h1>{}</h1>\n<p>{}</p>\n<p><a href=\"{home}\">{}</a></p>\n</section>\n",
            lang.code(),
            escaped(not_found),
            escaped(not_found_advice),
            escaped(lang.site().overview),
        )
    };
    let sections: String = Lang::ALL.iter().map(section).collect();
    let titles: Vec<&str> = Lang::ALL.iter().map(|it| it.static_page().not_found).collect();
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<title>{}</title>\n<style>{}</style>\n\
         <script>{}</script>\n</head>\n\
         <body>\n<div class=\"page\">\n<main>\n{sections}</main>\n</div>\n</body>\n</html>\n",
        View::default().lang.code(),
        policy::full_with_script(&site.style, &site.not_found_script),
        escaped(&titles.join(" / ")),
        site.style,
        site.not_found_script,
    )
}
