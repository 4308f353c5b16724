//! The oEmbed files of pages (<https://oembed.com>), by which other programs make a frame of a link.

use crate::contract::files::OEMBED;
use crate::export::embed::{self, Embed, EmbedKind, Height};
use crate::export::json_text::{object, quoted};
use crate::paint::file::escaped;
use crate::prerender::share_card;
use crate::prerender::site::File;
use crate::view::{Delivery, View};

/// The width of a frame in pixels, unless another one is asked for.
const WIDTH: u32 = 800;
/// The height of the frame, in pixels, until its page has reported its own.
const HEIGHT: u32 = 640;

/// The oEmbed file of a full page.
pub(super) fn file(root: &str, view: &View, (site, title): (&str, &str)) -> File {
    let embed = Embed {
        kind: EmbedKind::Iframe,
        root,
        view: &View { delivery: Delivery::Bare, ..view.clone() },
        title,
        // Programs that make frames of links take frames alone.
        height: Height::Fixed(HEIGHT),
        picture: None,
    };
    // There is always code for a frame.
    let code = embed::code(&embed).unwrap_or_default();
    let text = object(&[
        ("version", quoted("1.0")),
        ("type", quoted("rich")),
        ("title", quoted(title)),
        ("provider_name", quoted(site)),
        ("provider_url", quoted(root)),
        ("width", WIDTH.to_string()),
        ("height", HEIGHT.to_string()),
        ("thumbnail_url", quoted(&format!("{root}{}", share_card::path(view)))),
        ("thumbnail_width", share_card::WIDTH.to_string()),
        ("thumbnail_height", share_card::HEIGHT.to_string()),
        ("html", quoted(&code)),
    ]);
    File { path: path(view), text: text + "\n" }
}

/// The link in a page by which programs find its file.
pub(super) fn link(root: &str, view: &View, title: &str) -> String {
    format!(
        "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{root}{}\" title=\"{}\">\n",
        path(view),
        escaped(title)
    )
}

fn path(view: &View) -> String {
    format!("{OEMBED}/{}-{}.json", view.page.code(), view.lang.code())
}
