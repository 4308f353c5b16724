//! Drawing in pixels on an area of plotters, for marks that no axis places.

use std::convert::Infallible;

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind, IntoDrawingArea};
use plotters::element::{Circle, PathElement, Rectangle, Text};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{BLACK, Color, FontDesc, FontFamily, FontStyle, TextStyle};

use crate::chart::backend::{Inked, SceneBackend};
use crate::chart::ink::{Ink, Pen};
use crate::chart::scene::{Anchor, GRID, Scene};
use crate::chart::text;
use crate::model::key::Key;

/// The result of drawing. Recording cannot fail; only a coordinate system of no extent can.
pub(super) type Drawn = Result<(), DrawingAreaErrorKind<Infallible>>;

/// An area of plotters that records into a scene.
pub(super) type Area<'a> = DrawingArea<SceneBackend<'a>, Shift>;

/// An area to draw in, and the key of the marks that are drawn.
#[derive(Copy, Clone)]
pub(super) struct Canvas<'s, 'b> {
    area: &'s Area<'b>,
    key: Option<&'s Key>,
}

/// A rectangle in pixels.
#[derive(Copy, Clone, Debug, PartialEq)]
pub(super) struct Bounds {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

/// A line of text and how it is set.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) text: String,
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) size: u32,
    pub(super) anchor: Anchor,
    pub(super) bold: bool,
}

/// From this width on, labels are beside their marks instead of above them.
const WIDE: u32 = 600;

/// Whether a picture of a width in pixels has room for labels beside its marks.
pub(super) fn is_wide(width: u32) -> bool {
    width >= WIDE
}

/// Draws a scene of a size; the drawing is given an area of plotters.
pub(super) fn scene(width: u32, height: u32, draw: impl FnOnce(&Area<'_>) -> Drawn) -> Scene {
    let mut res = Scene { width, height, ..Scene::default() };
    let drawn = draw(&SceneBackend::new(&mut res).into_drawing_area());
    debug_assert!(drawn.is_ok(), "recording marks cannot fail: {drawn:?}");
    res
}

/// A picture of a sentence alone, where there is nothing to draw.
pub(super) fn notice(width: u32, what: &str) -> Scene {
    const LINE: f64 = 20.0;
    let lines = text::wrap(what, text::LABEL, width, 3);
    scene(width, (LINE * (lines.len() + 1) as f64) as u32, |area| {
        for (line, idx) in lines.into_iter().zip(1..) {
            let line = Line::start(line, 0.0, LINE * f64::from(idx), text::LABEL);
            Canvas::plain(area).text(Pen::plain(Ink::Muted), line)?;
        }
        Ok(())
    })
}

/// The style of the labels at the ticks of an axis.
pub(super) fn tick_style() -> TextStyle<'static> {
    style(text::SMALL, Anchor::Middle, false)
}

/// A style of text for plotters, which wants sizes in grid units and a colour that is not used.
fn style(size: u32, anchor: Anchor, bold: bool) -> TextStyle<'static> {
    let weight = if bold { FontStyle::Bold } else { FontStyle::Normal };
    let h_pos = match anchor {
        Anchor::Start => HPos::Left,
        Anchor::Middle => HPos::Center,
        Anchor::End => HPos::Right,
    };
    let font = FontDesc::new(FontFamily::SansSerif, f64::from(size * GRID), weight);
    TextStyle::from(font).color(&BLACK).pos(Pos::new(h_pos, VPos::Center))
}

/// Pixels to grid units.
pub(super) fn grid(pixels: f64) -> i32 {
    (pixels * f64::from(GRID)).round() as i32
}

impl<'s, 'b> Canvas<'s, 'b> {
    /// For marks without a key.
    pub(super) fn plain(area: &'s Area<'b>) -> Canvas<'s, 'b> {
        Canvas { area, key: None }
    }

    /// For marks of a key.
    pub(super) fn of(area: &'s Area<'b>, key: &'s Key) -> Canvas<'s, 'b> {
        Canvas { area, key: Some(key) }
    }

    /// Draws a rectangle.
    pub(super) fn rect(self, pen: Pen, bounds: Bounds) -> Drawn {
        let Bounds { x, y, width, height } = bounds;
        let corners = [(grid(x), grid(y)), (grid(x + width), grid(y + height))];
        let inner = Rectangle::new(corners, BLACK.filled());
        self.area.draw::<Inked<Rectangle<_>>, _>(&self.inked(pen, inner))
    }

    /// Draws a circle.
    pub(super) fn circle(self, pen: Pen, (x, y): (f64, f64), radius: f64) -> Drawn {
        let inner = Circle::new((grid(x), grid(y)), grid(radius), BLACK.filled());
        self.area.draw::<Inked<Circle<_, _>>, _>(&self.inked(pen, inner))
    }

    /// Draws a straight line.
    pub(super) fn line(self, pen: Pen, from: (f64, f64), to: (f64, f64)) -> Drawn {
        let ends = [(grid(from.0), grid(from.1)), (grid(to.0), grid(to.1))];
        let inner = PathElement::new(ends, BLACK);
        self.area.draw::<Inked<PathElement<_>>, _>(&self.inked(pen, inner))
    }

    /// Draws a line of text.
    pub(super) fn text(self, pen: Pen, line: Line) -> Drawn {
        let Line { text, x, y, size, anchor, bold } = line;
        let inner = Text::new(text, (grid(x), grid(y)), style(size, anchor, bold));
        self.area.draw::<Inked<Text<_, _>>, _>(&self.inked(pen, inner))
    }

    fn inked<E>(self, pen: Pen, inner: E) -> Inked<E> {
        Inked { key: self.key.cloned(), pen, inner }
    }
}

impl Bounds {
    /// The bounds less a margin on every side, but not less than nothing.
    pub(super) fn inset(self, margin: f64) -> Bounds {
        Bounds {
            x: self.x + margin,
            y: self.y + margin,
            width: (self.width - 2.0 * margin).max(0.0),
            height: (self.height - 2.0 * margin).max(0.0),
        }
    }
}

impl Line {
    /// A line of text that starts at a place, its middle at the height.
    pub(super) fn start(text: impl Into<String>, x: f64, y: f64, size: u32) -> Line {
        Line { text: text.into(), x, y, size, anchor: Anchor::Start, bold: false }
    }

    /// The same in bold.
    pub(super) fn bold(self) -> Line {
        Line { bold: true, ..self }
    }

    /// The same with its end at the place.
    pub(super) fn end(self) -> Line {
        Line { anchor: Anchor::End, ..self }
    }

    /// The same with its middle at the place.
    pub(super) fn middle(self) -> Line {
        Line { anchor: Anchor::Middle, ..self }
    }
}
