//! A page from its doctype on.

use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::paint::file::escaped;
use crate::prerender::{Asset, MANIFEST, Site, card, dataset, oembed};
use crate::view::{Frame, Page, View, path, url};
use crate::words::about::About;
use crate::words::lang::Lang;

/// What is rendered for a page.
pub(super) struct Body {
    /// What stands in its root.
    pub(super) content: String,
    /// What its window is called.
    pub(super) title: String,
    /// The picture that stands for it where its link is shared, in words.
    pub(super) picture: String,
}

/// What a page may load, and from where; one element of its style sheet stands in the page itself.
/// A page shows how it looks when it is embedded.
pub(super) fn policy(style: &str) -> String {
    policy_with(style, "frame-src 'self'; ")
}

/// The same of a page that is embedded, which embeds nothing.
fn bare_policy(style: &str) -> String {
    policy_with(style, "")
}

fn policy_with(style: &str, more: &str) -> String {
    let style = STANDARD.encode(Sha256::digest(style.as_bytes()));
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
         style-src 'self' 'sha256-{style}'; img-src 'self' blob: data:; connect-src 'self'; \
         manifest-src 'self'; worker-src 'self'; {more}base-uri 'none'; form-action 'none'; \
         require-trusted-types-for 'script'; trusted-types qst-explorer"
    )
}

/// A page around its content.
pub(super) fn page(site: &Site, view: &View, body: &Body) -> String {
    let Body { content, title, picture: _ } = body;
    let lang = view.lang.code();
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = write!(
        out,
        "<!doctype html>\n<html lang=\"{lang}\" data-page=\"{}\">\n<head>\n{}{}{}</head>\n<body>\n\
         <div id=\"still\" role=\"status\"><p class=\"page\" hidden>{}</p></div>\n\
         <noscript><p class=\"page still\">{}</p></noscript>\n\
         <div id=\"app\">{content}</div>\n\
         <div id=\"said\" class=\"dock\" role=\"status\"></div>\n</body>\n</html>\n",
        path::of(view),
        policy_and_title(site, view, title),
        code(site, view),
        relations(site, view, title) + &sharing(site, view, body),
        escaped(view.lang.about().still),
        escaped(view.lang.about().scripts_off),
    );
    out
}

fn policy_and_title(site: &Site, view: &View, title: &str) -> String {
    let policy = match view.frame {
        Frame::Bare => bare_policy(&site.style),
        Frame::Site | Frame::File => policy(&site.style),
    };
    format!(
        "<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{}</title>\n<meta name=\"description\" content=\"{}\">\n",
        policy,
        escaped(title),
        escaped(description(view)),
    )
}

/// What runs in the page; all of it is asked for at once.
fn code(site: &Site, view: &View) -> String {
    let Site { style, print, boot, start_code, start_module, icon, .. } = site;
    let root = path::to_root(view);
    let part =
        |Asset { path, integrity }: &Asset| format!("{root}{path}\" integrity=\"{integrity}");
    // Browsers heed no digest here; the boot module gives it when it takes the module.
    let module = format!("{root}{}", start_module.path);
    let (frame_script, frame_style) = in_frames(site, view);
    format!(
        "{frame_script}<link rel=\"modulepreload\" href=\"{}\">\n\
         <link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" crossorigin href=\"{module}\">\n\
         <script type=\"module\" async src=\"{}\"></script>\n\
         <style>{style}</style>\n\
         <link rel=\"stylesheet\" media=\"print\" href=\"{root}{print}\">\n<link rel=\"icon\" href=\"{root}{icon}\" type=\"image/png\">\n{frame_style}",
        part(start_code),
        part(boot),
    )
}

/// What makes a page look and tell as the page around it asks, before it is seen: a script that hears
/// what becomes of the others, and a style sheet over that of every page. No digests: where a frame
/// has no origin, browsers give what has one to servers alone that allow every origin.
fn in_frames(site: &Site, view: &View) -> (String, String) {
    let root = path::to_root(view);
    let Site { frame_style, frame_script, .. } = site;
    match view.frame {
        Frame::Bare => (
            format!("<script src=\"{root}{frame_script}\"></script>\n"),
            format!("<link rel=\"stylesheet\" href=\"{root}{frame_style}\">\n"),
        ),
        Frame::Site | Frame::File => (String::new(), String::new()),
    }
}

/// The page in the other language, and what it is to programs that read it.
fn relations(site: &Site, view: &View, title: &str) -> String {
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
    match view.frame {
        // Whoever finds a page by searching is to find the full one.
        Frame::Bare => out.push_str("<meta name=\"robots\" content=\"noindex\">\n"),
        Frame::Site | Frame::File => {
            let _ = writeln!(out, "<link rel=\"manifest\" href=\"{MANIFEST}\">");
            let json = dataset::json(site, view, title);
            let _ = writeln!(out, "<script type=\"application/ld+json\">{json}</script>");
        }
    }
    out
}

/// The page's lasting address, and what stands for it where its link is shared.
fn sharing(site: &Site, view: &View, body: &Body) -> String {
    let Body { content: _, title, picture } = body;
    let Some(root) = &site.address else {
        return String::new();
    };
    let full = View { frame: Frame::Site, ..view.clone() };
    let page = path::of(&full);
    let embedding = match view.frame {
        Frame::Site => oembed::link(root, view, title),
        Frame::Bare | Frame::File => String::new(),
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
        escaped(description(view)),
        share_image(view),
        card::WIDTH,
        card::HEIGHT,
        escaped(picture),
    )
}

/// Where the picture lies that stands for a page where links are shared.
pub(super) fn share_image(view: &View) -> String {
    format!("share/{}-{}.png", view.page.code(), view.lang.code())
}

/// The address of another page: lasting if the site's is known, else relative to this page.
fn address(site: &Site, view: &View, other: &View) -> String {
    match &site.address {
        Some(root) => format!("{root}{}", path::of(other)),
        None => url::link(view, other),
    }
}

/// What a page is about, in a sentence or two.
pub(super) fn description(view: &View) -> &'static str {
    let About {
        overview,
        allocations,
        synchrotron,
        alliances,
        fusion,
        facts,
        ledger,
        sources,
        glossary,
        search,
        ..
    } = view.lang.about();
    match view.page {
        Page::Overview => overview,
        Page::Allocations => allocations,
        Page::Synchrotron => synchrotron,
        Page::Alliances => alliances,
        Page::Fusion => fusion,
        Page::Timeline => view.lang.timeline().about,
        Page::Facts => facts,
        Page::Checks => view.lang.checks().about,
        Page::Ledger => ledger,
        Page::Sources => sources,
        Page::Glossary => glossary,
        Page::Search => search,
    }
}
