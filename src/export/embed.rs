//! The code that puts a page of the explorer, or a picture of it, into a page of somebody else.
//!
//! Whatever is in the code is escaped: no title, link or name ends its attribute.

use std::fmt::Write;

use crate::contract::files::{EMBED_SCRIPT, PICTURES};
use crate::contract::{NAME, attributes};
use crate::paint::file::escaped;
use crate::view::{Delivery, Page, View, path, url};

/// Which frames the script makes as tall as what they show.
const FITS: (&str, &str) = (attributes::FIT, "height");
/// The sandbox of a frame. It has no origin, and so no access to the page around it.
pub const SANDBOX: &str =
    "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";

codes! {
    /// What is put into the other page.
    pub enum EmbedKind {
        /// A frame, as tall as what it shows where the script of ours beside it runs.
        Iframe = "iframe",
        /// An element that a script of ours defines, as tall as what it shows.
        Element = "element",
        /// A picture that leads to the page.
        Image = "image",
    }
}

/// How tall it is.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Height {
    /// As tall as its page; the number of pixels is the height until its page has reported one.
    Auto(u32),
    /// This number of pixels, whatever it shows.
    Fixed(u32),
}

/// Something that is put into another page.
#[derive(Clone, Debug)]
pub struct Embed<'a> {
    /// The kind of element.
    pub kind: EmbedKind,
    /// The address of the site's root, with a slash at its end.
    pub root: &'a str,
    /// The page, and how it looks there.
    pub view: &'a View,
    /// Its title.
    pub title: &'a str,
    /// How tall it is.
    pub height: Height,
    /// The path of its picture below the root, if there is one.
    pub picture: Option<&'a str>,
}

/// The code; nothing for a picture that does not exist.
pub fn code(embed: &Embed<'_>) -> Option<String> {
    match embed.kind {
        EmbedKind::Iframe => Some(iframe(embed)),
        EmbedKind::Element => Some(element(embed)),
        EmbedKind::Image => image(embed),
    }
}

/// The address of the bare page.
pub fn address(embed: &Embed<'_>) -> String {
    address_in(embed, Delivery::Bare)
}

/// The path of the picture of a figure that a page shows at first, below the root of the site.
pub fn picture_path(view: &View, figure: &str) -> String {
    format!("{PICTURES}/{}-{figure}-{}.svg", view.page.code(), view.lang.code())
}

fn iframe(embed: &Embed<'_>) -> String {
    let (Height::Auto(height) | Height::Fixed(height)) = embed.height;
    let (address, height) = (address(embed), height.to_string());
    let mut attributes = vec![
        ("src", address.as_str()),
        ("title", embed.title),
        ("width", "100%"),
        ("height", &height),
        ("loading", "lazy"),
        ("sandbox", SANDBOX),
        ("allow", "clipboard-write"),
        ("referrerpolicy", "no-referrer"),
        // A style would be refused by a page that allows none within its elements.
        ("frameborder", "0"),
    ];
    let frame = |attributes: &[(&str, &str)]| tag("iframe", attributes) + "</iframe>\n";
    match embed.height {
        Height::Fixed(_) => frame(&attributes),
        Height::Auto(_) => {
            attributes.push(FITS);
            frame(&attributes) + &script(embed.root)
        }
    }
}

/// The script, for pages of somebody else.
fn script(root: &str) -> String {
    let address = format!("{root}{EMBED_SCRIPT}");
    tag("script", &[("async", ""), ("src", &address)]) + "</script>\n"
}

fn element(embed: &Embed<'_>) -> String {
    let Embed { root, view, title, height, .. } = embed;
    let mut attributes = vec![("view", view.page.code()), ("lang", view.lang.code())];
    // On the first page nothing need be said.
    attributes.retain(|it| *it != ("view", Page::Overview.code()));
    let pairs: Vec<(&str, String)> = url::pairs(view).collect();
    attributes.extend(pairs.iter().map(|(name, value)| (*name, value.as_str())));
    let fixed = match height {
        Height::Fixed(height) => Some(height.to_string()),
        Height::Auto(_) => None,
    };
    attributes.extend(fixed.iter().map(|it| ("height", it.as_str())));
    let link = tag("a", &[("href", &address_in(embed, Delivery::Site))]);
    format!("{}{}{link}{}</a></{NAME}>\n", script(root), tag(NAME, &attributes), escaped(title))
}

fn image(embed: &Embed<'_>) -> Option<String> {
    let picture = format!("{}{}", embed.root, embed.picture?);
    let link = tag("a", &[("href", &address_in(embed, Delivery::Site))]);
    let attributes =
        [("src", picture.as_str()), ("alt", embed.title), ("width", "100%"), ("loading", "lazy")];
    Some(format!("{link}{}</a>\n", tag("img", &attributes)))
}

/// The address of the page in a frame; the full page looks as its reader likes.
fn address_in(embed: &Embed<'_>, delivery: Delivery) -> String {
    let embed_options = match delivery {
        Delivery::Bare => embed.view.embed_options,
        Delivery::Site | Delivery::File => View::default().embed_options,
    };
    let chart = embed.view.chart.filter(|_| delivery == Delivery::Bare);
    let view = View { delivery, embed_options, chart, ..embed.view.clone() };
    format!("{}{}{}", embed.root, path::of(&view), url::to_query(&view))
}

/// The start of an element.
fn tag(name: &str, attributes: &[(&str, &str)]) -> String {
    let mut out = format!("<{name}");
    for (name, value) in attributes {
        // Writing to a string cannot fail.
        let _ = match *value {
            "" => write!(out, " {name}"),
            value => write!(out, " {name}=\"{}\"", escaped(value)),
        };
    }
    out + ">"
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "tests may fail")]
mod tests {
    use expect_test::{Expect, expect};
    use proptest::prelude::*;
    use resvg::usvg::roxmltree::Document;

    use super::*;
    use crate::model::id::Id;
    use crate::model::key::Key;
    use crate::view::{EmbedOptions, Form, Theme, Visibility};
    use crate::words::lang::Lang;

    fn view() -> View {
        View {
            lang: Lang::En,
            page: Page::Allocations,
            at: Id::parse("iter-ba-total"),
            form: Form::Treemap,
            selected: Key::parse("not-itemised.iter-project"),
            embed_options: EmbedOptions {
                theme: Theme::Dark,
                controls: Visibility::Off,
                ..EmbedOptions::default()
            },
            ..View::default()
        }
    }

    fn check(embed: &Embed<'_>, expected: Expect) {
        expected.assert_eq(&code(embed).unwrap_or_default());
    }

    fn embed(kind: EmbedKind, view: &View) -> Embed<'_> {
        Embed {
            kind,
            root: "https://example.org/budget/",
            view,
            title: "ITER & “BA”",
            height: Height::Auto(640),
            picture: Some("pictures/allocations-bars-en.svg"),
        }
    }

    #[test]
    fn a_frame() {
        check(
            &embed(EmbedKind::Iframe, &view()),
            expect![[r#"
            <iframe src="https://example.org/budget/en/embed/allocations.html?at=iter-ba-total&amp;form=treemap&amp;theme=dark&amp;controls=off&amp;select=not-itemised.iter-project" title="ITER &amp; “BA”" width="100%" height="640" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads" allow="clipboard-write" referrerpolicy="no-referrer" frameborder="0" data-qst-fit="height"></iframe>
            <script async src="https://example.org/budget/embed.js"></script>
        "#]],
        );
        let view = View::default();
        let fixed = Embed { height: Height::Fixed(300), ..embed(EmbedKind::Iframe, &view) };
        check(
            &fixed,
            expect![[r#"
            <iframe src="https://example.org/budget/embed/" title="ITER &amp; “BA”" width="100%" height="300" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads" allow="clipboard-write" referrerpolicy="no-referrer" frameborder="0"></iframe>
        "#]],
        );
    }

    #[test]
    fn an_element() {
        check(
            &embed(EmbedKind::Element, &view()),
            expect![[r#"
            <script async src="https://example.org/budget/embed.js"></script>
            <qst-explorer view="allocations" lang="en" at="iter-ba-total" form="treemap" theme="dark" controls="off" select="not-itemised.iter-project"><a href="https://example.org/budget/en/allocations.html?at=iter-ba-total&amp;form=treemap&amp;select=not-itemised.iter-project">ITER &amp; “BA”</a></qst-explorer>
        "#]],
        );
        let view = View::default();
        let fixed = Embed { height: Height::Fixed(300), ..embed(EmbedKind::Element, &view) };
        check(
            &fixed,
            expect![[r#"
            <script async src="https://example.org/budget/embed.js"></script>
            <qst-explorer lang="ja" height="300"><a href="https://example.org/budget/">ITER &amp; “BA”</a></qst-explorer>
        "#]],
        );
    }

    #[test]
    fn a_picture_if_there_is_one() {
        let view = View { page: Page::Allocations, ..View::default() };
        check(
            &embed(EmbedKind::Image, &view),
            expect![[r#"
            <a href="https://example.org/budget/allocations.html"><img src="https://example.org/budget/pictures/allocations-bars-en.svg" alt="ITER &amp; “BA”" width="100%" loading="lazy"></a>
        "#]],
        );
        check(&Embed { picture: None, ..embed(EmbedKind::Image, &view) }, expect![""]);
    }

    /// The attributes of all elements in some code, and the text in them, as a parser reads them that
    /// is not ours. That is one of XML, to which HTML is brought first.
    fn read(code: &str) -> (Vec<(String, String)>, String) {
        let code = code.replace("<script async ", "<script ");
        let code = match code.contains("<img ") {
            true => code.replace("></a>", "/></a>"),
            false => code,
        };
        let xml = format!("<all>{code}</all>");
        let document = Document::parse(&xml).unwrap();
        let attributes = document.descendants().flat_map(|it| it.attributes());
        let attributes = attributes.map(|it| (it.name().to_owned(), it.value().to_owned()));
        let text = document.descendants().filter(|it| it.is_text()).filter_map(|it| it.text());
        (attributes.collect(), text.collect())
    }

    proptest! {
        #[test]
        fn nothing_ends_its_attribute(
            title in "[^\\p{C}]{1,20}", root in "https://[a-z\"'<> &]{1,20}/", query in "[^\\p{C}]{1,20}",
        ) {
            let view = View { query, ..view() };
            for kind in EmbedKind::ALL {
                let embed = Embed { title: &title, root: &root, ..embed(*kind, &view) };
                let (attributes, text) = read(&code(&embed).unwrap());
                let names: Vec<&str> = attributes.iter().map(|it| it.0.as_str()).collect();
                let has = |name: &str, value: &str| {
                    attributes.iter().any(|it| it.0 == name && it.1 == value)
                };
                let link = address_in(&embed, Delivery::Site);
                match kind {
                    EmbedKind::Iframe => {
                        prop_assert!(has("title", &title) && has("src", &address(&embed)));
                        prop_assert_eq!(names, ["src", "title", "width", "height", "loading",
                            "sandbox", "allow", "referrerpolicy", "frameborder", "data-qst-fit", "src"]);
                    }
                    EmbedKind::Element => {
                        prop_assert!(has("href", &link) && has("q", &view.query));
                        prop_assert!(text.contains(&title));
                        prop_assert_eq!(names, ["src", "view", "lang", "at", "form", "theme",
                            "controls", "q", "select", "href"]);
                    }
                    EmbedKind::Image => {
                        prop_assert!(has("alt", &title) && has("href", &link));
                        prop_assert_eq!(names, ["href", "src", "alt", "width", "loading"]);
                    }
                }
            }
        }
    }

    #[test]
    fn the_element_takes_what_a_link_holds_in_its_order() {
        let script = include_str!("../../assets/embed.js");
        let (_, names) = script.split_once("const NAMES = [").unwrap();
        let names = names.split(']').next().unwrap().replace('"', "");
        let names: Vec<&str> = names.split(", ").collect();
        let view = View {
            chart: Some(crate::view::ChartName::Treemap),
            years: crate::view::Years::Current.name(),
            grouping: crate::view::Grouping::Account,
            unit: crate::words::money::MoneyUnit::Billion,
            query: "約".to_owned(),
            embed_options: EmbedOptions {
                theme: Theme::Dark,
                title: Visibility::Off,
                controls: Visibility::Off,
            },
            ..view()
        };
        let pairs = url::pairs(&view);
        assert_eq!(pairs.map(|it| it.0).collect::<Vec<&str>>(), names);
        assert!(script.contains(&format!("const SANDBOX = \"{SANDBOX}\"")));
        assert!(script.contains(&format!("const TYPE = \"{NAME}\"")));
        assert!(script.contains(&format!("iframe[{}]", FITS.0)));
    }
}
