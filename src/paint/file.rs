//! Scenes as an SVG file of its own, with its colours in it: light, and as attributes, since many
//! programs read neither style sheets nor variables.

use std::fmt::Write;

use crate::chart::scene::Scene;
use crate::describe::stop::Stop;
use crate::paint::element::{self, Element};
use crate::paint::groups::{self, Group};
use crate::paint::theme;

/// A scene at its place in a larger picture.
#[derive(Clone, Debug)]
pub struct Placed {
    /// The scene.
    pub scene: Scene,
    /// How far its left edge is from the picture's.
    pub x: f64,
    /// How far its top is from the picture's.
    pub y: f64,
    /// How many times its own size it is drawn.
    pub scale: f64,
}

/// What a file says of itself.
#[derive(Clone, Debug, Default)]
pub struct Head<'a> {
    /// The language of its words; nothing if it does not say.
    pub lang: &'a str,
    /// What it is called.
    pub title: &'a str,
    /// What it shows.
    pub description: &'a str,
    /// What programs read of it, as XML.
    pub metadata: &'a str,
}

/// Writes a file of one scene.
pub fn svg(scene: &Scene) -> String {
    let mut out = start(scene.width, scene.height, &Head::default());
    write_groups(&mut out, scene);
    out + "</svg>\n"
}

/// Writes a file of a size, of several scenes at their places.
pub fn collage(width: u32, height: u32, scenes: &[Placed]) -> String {
    with_head(width, height, &Head::default(), scenes)
}

/// Writes a file that says what it is, of several scenes at their places.
pub fn with_head(width: u32, height: u32, head: &Head<'_>, scenes: &[Placed]) -> String {
    let mut out = start(width, height, head);
    for Placed { scene, x, y, scale } in scenes {
        let Scene { width, height, .. } = scene;
        // Writing to a string cannot fail. Labels of an axis may hang over the ends of a scene.
        let _ = writeln!(
            out,
            "<svg x=\"{x}\" y=\"{y}\" width=\"{}\" height=\"{}\" viewBox=\"0 0 {width} {height}\" \
             overflow=\"visible\">",
            f64::from(*width) * scale,
            f64::from(*height) * scale,
        );
        write_groups(&mut out, scene);
        out.push_str("</svg>\n");
    }
    out + "</svg>\n"
}

/// The start of a file: its size, what it says of itself, what marks are overlaid with, and the
/// ground.
fn start(width: u32, height: u32, head: &Head<'_>) -> String {
    let Head { lang, title, description, metadata } = head;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\""
    );
    if !lang.is_empty() {
        out.push_str(&format!(" xml:lang=\"{lang}\""));
    }
    out.push_str(">\n");
    for (tag, text) in [("title", title), ("desc", description)] {
        if !text.is_empty() {
            out.push_str(&format!("<{tag}>{}</{tag}>\n", escaped(text)));
        }
    }
    if !metadata.is_empty() {
        out.push_str(&format!("<metadata>\n{metadata}</metadata>\n"));
    }
    out.push_str("<defs>\n");
    for (id, size, path) in element::PATTERNS {
        let attributes = attributes(&theme::pattern_colours(id));
        let _ = writeln!(
            out,
            "<pattern id=\"{id}\" width=\"{size}\" height=\"{size}\" \
             patternUnits=\"userSpaceOnUse\"><path d=\"{path}\"{attributes}/></pattern>"
        );
    }
    let ground = theme::ground();
    out + &format!("</defs>\n<rect width=\"100%\" height=\"100%\" fill=\"{ground}\"/>\n")
}

fn write_groups(out: &mut String, scene: &Scene) {
    for group in groups::groups(scene) {
        write_group(out, scene, &group);
    }
}

fn write_group(out: &mut String, scene: &Scene, group: &Group<'_>) {
    match group.stop {
        Some((_, Stop { key, label, .. })) => {
            let _ = writeln!(out, "<g id=\"{key}\">\n<title>{}</title>", escaped(label));
        }
        None => out.push_str("<g>\n"),
    }
    // Writing to a string cannot fail.
    for element in element::all(&group.marks, theme::colours) {
        let Element { tag, attributes: named, text } = element;
        if let Some(text) = text.as_ref().filter(|_| scene.is_lined) {
            // A text of its own: some programs draw a stroke over the letters, whatever its order.
            let halo = attributes(&theme::halo());
            let _ = writeln!(out, "<{tag}{}{halo}>{}</{tag}>", attributes(&named), escaped(text));
        }
        let _ = write!(out, "<{tag}{}", attributes(&named));
        let _ = match text {
            Some(text) => writeln!(out, ">{}</{tag}>", escaped(&text)),
            None => writeln!(out, "/>"),
        };
    }
    out.push_str("</g>\n");
}

/// Attributes as they are in a tag.
fn attributes(named: &[(&'static str, String)]) -> String {
    named.iter().map(|(name, value)| format!(" {name}=\"{}\"", escaped(value))).collect()
}

/// Text within an element or a quoted attribute of XML; what XML does not know is left out.
pub fn escaped(text: &str) -> String {
    let text: String = text.chars().filter(|c| !c.is_control() || *c == '\n').collect();

    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
