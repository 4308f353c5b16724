//! The HTML document of a page, around its content.

use std::fmt::Write;

use crate::contract::files::WEB_MANIFEST;
use crate::paint::file::escaped;
use crate::prerender::site::{Asset, Body, Site};
use crate::prerender::{oembed, policy, schema_org, share_card};
use crate::view::{Delivery, Page, View, path, url};
use crate::words::lang::Lang;

/// A page around its content.
pub(super) fn page(site: &Site, view: &View, body: &Body<'_>) -> String {
    let Body { content, .. } = body;
    let lang = view.lang.code();
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = write!(
        out,
        "<!doctype html>\n<html lang=\"{lang}\" data-page=\"{}\">\n<head>\n{}{}{}</head>\n<body>\n\
         {}\
         <div id=\"app\">{content}</div>\n\
         <div id=\"said\" class=\"dock\" role=\"status\"></div>\n</body>\n</html>\n",
        path::of(view),
        policy_and_title(site, view, body),
        code(site, view),
        relations(site, view, body) + &sharing(site, view, body),
        notices(view),
    );
    out
}

/// The notices for browsers in which no program runs, each with a link. The style sheet shows the first one unless a
/// program starts in time; its empty address reloads the page with the query of its link.
fn notices(view: &View) -> String {
    let about = view.lang.static_page();
    let (target, retry) = match view.delivery {
        Delivery::Bare => ("_blank", about.open),
        Delivery::Site | Delivery::File => ("_self", about.reload),
    };
    let list = View::of(view.lang, Delivery::Site, Page::Ledger);
    format!(
        "<div id=\"still\" role=\"status\"><p class=\"page\">{} <a href=\"\" target=\"{target}\">{}</a></p></div>\n\
         <noscript><p class=\"page still\">{} <a href=\"{}\" target=\"{target}\">{}</a></p></noscript>\n",
        escaped(about.still),
        escaped(retry),
        escaped(about.scripts_off),
        escaped(&url::link(view, &list)),
        escaped(about.all_data),
    )
}

fn policy_and_title(site: &Site, view: &View, body: &Body<'_>) -> String {
    let policy = match view.delivery {
        Delivery::Bare => policy::bare(&style(site, view), &site.frame_script),
        Delivery::Site | Delivery::File => policy::full(&style(site, view)),
    };
    format!(
        "<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{}</title>\n<meta name=\"description\" content=\"{}\">\n",
        policy,
        escaped(&body.title),
        escaped(body.description),
    )
}

/// The links to scripts and style sheets, which are all fetched at once. The script of an embedded page runs before
/// the others, and before the page is painted: it sets the options of embedding and notes which scripts fail.
fn code(site: &Site, view: &View) -> String {
    let Site { print, boot, start_code, start_module, icon, frame_script, .. } = site;
    let root = path::to_root(view);
    let part =
        |Asset { path, integrity }: &Asset| format!("{root}{path}\" integrity=\"{integrity}");
    // Browsers ignore a digest here; the boot module gives it when it fetches the module.
    let module = format!("{root}{}", start_module.path);
    let frame_script = match view.delivery {
        Delivery::Bare => format!("<script>{frame_script}</script>\n"),
        Delivery::Site | Delivery::File => String::new(),
    };
    format!(
        "{frame_script}<link rel=\"modulepreload\" href=\"{}\">\n\
         <link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" crossorigin href=\"{module}\">\n\
         <script type=\"module\" async src=\"{}\"></script>\n\
         <style>{}</style>\n\
         <link rel=\"stylesheet\" media=\"print\" href=\"{root}{print}\">\n<link rel=\"icon\" href=\"{root}{icon}\" type=\"image/png\">\n",
        part(start_code),
        part(boot),
        style(site, view),
    )
}

/// The style sheet that a page holds.
fn style(site: &Site, view: &View) -> String {
    let Site { style, frame_style, .. } = site;
    match view.delivery {
        Delivery::Bare => format!("{style}{frame_style}"),
        Delivery::Site | Delivery::File => style.clone(),
    }
}

/// The links to the page in each language, and what search engines and browsers read of it.
fn relations(site: &Site, view: &View, body: &Body<'_>) -> String {
    let mut out = String::new();
    for lang in Lang::ALL {
        let other = View { lang: *lang, ..view.clone() };
        let _ = writeln!(
            out,
            "<link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">",
            lang.code(),
            address(site, view, &other)
        );
    }
    match view.delivery {
        // Search engines are to find the full page.
        Delivery::Bare => out.push_str("<meta name=\"robots\" content=\"noindex\">\n"),
        Delivery::Site | Delivery::File => {
            let _ = writeln!(out, "<link rel=\"manifest\" href=\"{WEB_MANIFEST}\">");
            let json = schema_org::json(site, view, body);
            let _ = writeln!(out, "<script type=\"application/ld+json\">{json}</script>");
        }
    }
    out
}

/// The canonical address, the link to its oEmbed file, and the share card.
fn sharing(site: &Site, view: &View, body: &Body<'_>) -> String {
    let Body { title, description, picture, .. } = body;
    let Some(root) = &site.address else {
        return String::new();
    };
    let full = View { delivery: Delivery::Site, ..view.clone() };
    let page = path::of(&full);
    let embedding = match view.delivery {
        Delivery::Site => oembed::link(root, view, title),
        Delivery::Bare | Delivery::File => String::new(),
    };
    format!(
        "{embedding}<link rel=\"canonical\" href=\"{root}{page}\">\n\
             <meta property=\"og:type\" content=\"website\">\n\
             <meta property=\"og:url\" content=\"{root}{page}\">\n\
             <meta property=\"og:title\" content=\"{}\">\n\
             <meta property=\"og:description\" content=\"{}\">\n\
             <meta property=\"og:image\" content=\"{root}{}\">\n\
             <meta property=\"og:image:width\" content=\"{}\">\n\
             <meta property=\"og:image:height\" content=\"{}\">\n\
             <meta property=\"og:image:alt\" content=\"{}\">\n\
             <meta name=\"twitter:card\" content=\"summary_large_image\">\n",
        escaped(title),
        escaped(description),
        share_card::path(view),
        share_card::WIDTH,
        share_card::HEIGHT,
        escaped(picture),
    )
}

/// The address of another page: lasting if the site's is known, else relative to this page.
fn address(site: &Site, view: &View, other: &View) -> String {
    match &site.address {
        Some(root) => format!("{root}{}", path::of(other)),
        None => url::link(view, other),
    }
}
