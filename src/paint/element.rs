//! A mark as elements of SVG, which `nodes` writes into a page and `file` into a file.

use crate::chart::ink::{Ink, Pen};
use crate::chart::scene::{Anchor, GRID, Mark, Point, Shape};

/// An element with its attributes and text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Element {
    pub(super) tag: &'static str,
    pub(super) attributes: Vec<(&'static str, String)>,
    pub(super) text: Option<String>,
}

/// How a pen is written into an element: a class for a style sheet, or the colours themselves.
pub(super) type Style = fn(Pen) -> Vec<(&'static str, String)>;

/// How far the baseline of letters is below the middle of their line, as a fraction of their size.
const BASELINE: f64 = 0.36;

/// The patterns that marks are overlaid with; a page or file holds them once.
pub(super) const PATTERNS: [(&str, &str, &str); 3] = [
    ("hatch", "6", "M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2"),
    ("soft", "4", "M-1,1 l2,-2 M0,4 l4,-4 M3,5 l2,-2"),
    ("dots", "8", "M2,2 h1.5 M6,6 h1.5"),
];

/// Some marks as elements; lines that one pen draws in a row are one path.
pub(super) fn all(marks: &[&Mark], style: Style) -> Vec<Element> {
    let is_line = |mark: &Mark| matches!(mark.shape, Shape::Line { .. });
    let is_one = |a: &&Mark, b: &&Mark| is_line(a) && is_line(b) && a.pen == b.pen;
    marks.chunk_by(is_one).flat_map(|run| elements(run, style)).collect()
}

/// A mark as one element, or two where a pattern lies over it; or lines of one pen.
fn elements(run: &[&Mark], style: Style) -> Vec<Element> {
    let Some(mark) = run.first() else {
        return Vec::new();
    };
    let mut element = shape(run, &mark.shape);
    let overlay = match mark.pen.ink {
        Ink::Soft => Some("url(#soft)"),
        Ink::NotItemised => Some("url(#dots)"),
        // Estimates are an overlay themselves.
        Ink::Estimate => {
            element.attributes.push(("fill", "url(#hatch)".to_owned()));
            return vec![element];
        }
        Ink::Text
        | Ink::Muted
        | Ink::Grid
        | Ink::Current
        | Ink::Earlier
        | Ink::Cell
        | Ink::Company
        | Ink::Institute
        | Ink::Expected
        | Ink::ExpectedInstitute
        | Ink::Band
        | Ink::Zero
        | Ink::Warning
        | Ink::Duty
        | Ink::Vacant
        | Ink::Planned
        | Ink::Foreseen
        | Ink::Reach
        | Ink::Area => None,
    };
    let mut over = element.clone();
    element.attributes.extend(style(mark.pen));
    match overlay {
        Some(pattern) => {
            over.attributes.push(("fill", pattern.to_owned()));
            vec![element, over]
        }
        None => vec![element],
    }
}

fn shape(run: &[&Mark], shape: &Shape) -> Element {
    let element = |tag, attributes: &[(&'static str, String)], text| Element {
        tag,
        attributes: attributes.to_vec(),
        text,
    };
    match shape {
        Shape::Line { .. } => element("path", &[("d", path(run))], None),
        Shape::Rect { from, to } => element(
            "rect",
            &[
                ("x", px(from.x)),
                ("y", px(from.y)),
                ("width", px(to.x - from.x)),
                ("height", px(to.y - from.y)),
            ],
            None,
        ),
        Shape::Circle { center, radius } => element(
            "circle",
            &[("cx", px(center.x)), ("cy", px(center.y)), ("r", px(*radius as i32))],
            None,
        ),
        Shape::Text { at, anchor, size, bold, text } => {
            // On a whole pixel, as letters are drawn best.
            let grid = f64::from(GRID);
            let middle = f64::from(at.y) / grid;
            let baseline =
                (middle + f64::from(*size) / grid * BASELINE).round() as i32 * GRID as i32;
            let mut attributes =
                vec![("x", px(at.x)), ("y", px(baseline)), ("font-size", px(*size as i32))];
            match anchor {
                Anchor::Start => (),
                Anchor::Middle => attributes.push(("text-anchor", "middle".to_owned())),
                Anchor::End => attributes.push(("text-anchor", "end".to_owned())),
            }
            if *bold {
                attributes.push(("font-weight", "600".to_owned()));
            }
            element("text", &attributes, Some(text.clone()))
        }
    }
}

/// Lines as one path; all but its start is relative, so that equal signs are equal text.
fn path(run: &[&Mark]) -> String {
    let mut res = String::new();
    let mut here: Option<Point> = None;
    for mark in run {
        if let Shape::Line { from, to } = mark.shape {
            match here {
                None => res.push_str(&format!("M{} {}", px(from.x), px(from.y))),
                Some(here) if here == from => (),
                Some(here) => {
                    res.push_str(&format!("m{} {}", px(from.x - here.x), px(from.y - here.y)));
                }
            }
            res.push_str(&match (px(to.x - from.x), px(to.y - from.y)) {
                (x, _) if from.y == to.y => format!("h{x}"),
                (_, y) if from.x == to.x => format!("v{y}"),
                (x, y) => format!("l{x} {y}"),
            });
            here = Some(to);
        }
    }
    res
}

/// Grid units as pixels, with no digit that is not needed.
pub(super) fn px(units: i32) -> String {
    const { assert!(GRID == 2, "what is no whole number is a half") };
    // Not through a float: JavaScriptCore now and then breaks down in the code that writes floats, and this is by
    // far the most of them.
    let (sign, units) = (if units < 0 { "-" } else { "" }, units.unsigned_abs());
    let half = if units.is_multiple_of(GRID) { "" } else { ".5" };
    format!("{sign}{}{half}", units / GRID)
}

#[cfg(test)]
mod tests {
    use super::px;

    #[test]
    fn pixels_have_no_digit_that_is_not_needed() {
        assert_eq!([0, 1, -1, 3, -4, 247].map(px), ["0", "0.5", "-0.5", "1.5", "-2", "123.5"]);
    }
}
