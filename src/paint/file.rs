//! A scene as an SVG file of its own, with its colours in it.

use std::fmt::Write;

use crate::chart::scene::{Scene, Stop};
use crate::paint::element::{self, Element, Group};
use crate::paint::theme;

/// Writes the file.
pub fn svg(scene: &Scene) -> String {
    let Scene { width, height, .. } = scene;
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = writeln!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\">"
    );
    let _ = writeln!(out, "<style>\n{}{FILE_CSS}</style>\n<defs>", theme::css());
    for (id, size, path) in element::PATTERNS {
        let _ = writeln!(
            out,
            "<pattern id=\"{id}\" width=\"{size}\" height=\"{size}\" \
             patternUnits=\"userSpaceOnUse\"><path d=\"{path}\" class=\"pattern-{id}\"/></pattern>"
        );
    }
    let _ = writeln!(out, "</defs>\n<rect width=\"100%\" height=\"100%\" class=\"ground\"/>");
    for group in element::groups(scene) {
        write_group(&mut out, scene, &group);
    }
    out + "</svg>\n"
}

/// What the page's own style sheet says of pictures.
const FILE_CSS: &str = ".ground { fill: var(--surface); }\n";

fn write_group(out: &mut String, scene: &Scene, group: &Group<'_>) {
    let stop: Option<&Stop> =
        group.key.and_then(|key| scene.stops.iter().find(|it| it.key == *key));
    match stop {
        Some(Stop { key, label, .. }) => {
            let _ = writeln!(out, "<g id=\"{key}\">\n<title>{}</title>", escaped(label));
        }
        None => out.push_str("<g>\n"),
    }
    for mark in &group.marks {
        for Element { tag, attributes, text } in element::elements(mark) {
            let _ = write!(out, "<{tag}");
            for (name, value) in attributes {
                let _ = write!(out, " {name}=\"{}\"", escaped(&value));
            }
            let _ = match text {
                Some(text) => writeln!(out, ">{}</{tag}>", escaped(&text)),
                None => writeln!(out, "/>"),
            };
        }
    }
    out.push_str("</g>\n");
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
