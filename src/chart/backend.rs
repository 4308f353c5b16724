//! The plotters backend that records a scene, and elements of plotters that carry a key and a pen.

use std::convert::Infallible;

use plotters::element::{Drawable, PointCollection};
use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    FontStyle,
};

use crate::chart::ink::{Ink, Pen};
use crate::chart::scene::{Anchor, GRID, Mark, Point, Scene, Shape};
use crate::chart::text;
use crate::model::key::Key;

pub(super) type Drawn = Result<(), DrawingErrorKind<Infallible>>;

/// Records what plotters draws.
pub(super) struct SceneBackend<'a> {
    scene: &'a mut Scene,
    key: Option<Key>,
    pen: Option<Pen>,
}

/// An element of plotters with the key that it stands for, if any, and the pen that it is drawn with.
pub(super) struct Inked<E> {
    pub(super) key: Option<Key>,
    pub(super) pen: Pen,
    pub(super) inner: E,
}

impl<'a> SceneBackend<'a> {
    /// Records into a scene whose size is set.
    pub(super) fn new(scene: &'a mut Scene) -> SceneBackend<'a> {
        SceneBackend { scene, key: None, pen: None }
    }

    fn push(&mut self, shape: Shape, otherwise: Ink) -> Drawn {
        let pen = self.pen.unwrap_or(Pen::plain(otherwise));
        self.scene.marks.push(Mark { key: self.key.clone(), pen, shape });
        Ok(())
    }
}

fn point((x, y): BackendCoord) -> Point {
    Point { x, y }
}

impl DrawingBackend for SceneBackend<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (self.scene.width * GRID, self.scene.height * GRID)
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    /// No element of ours is made of pixels.
    fn draw_pixel(&mut self, _: BackendCoord, _: BackendColor) -> Drawn {
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, a: BackendCoord, b: BackendCoord, _: &S) -> Drawn {
        self.push(Shape::Line { from: point(a), to: point(b) }, Ink::Grid)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        a: BackendCoord,
        b: BackendCoord,
        _: &S,
        _fill: bool,
    ) -> Drawn {
        let from = Point { x: a.0.min(b.0), y: a.1.min(b.1) };
        let to = Point { x: a.0.max(b.0), y: a.1.max(b.1) };
        self.push(Shape::Rect { from, to }, Ink::Area)
    }

    /// Axes come as paths of straight pieces.
    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let mut points = path.into_iter();
        let Some(mut from) = points.next() else {
            return Ok(());
        };
        for to in points {
            self.draw_line(from, to, style)?;
            from = to;
        }
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        _: &S,
        _fill: bool,
    ) -> Drawn {
        self.push(Shape::Circle { center: point(center), radius }, Ink::Area)
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Drawn {
        let size = style.size().round() as u32;
        let anchor = match style.anchor().h_pos {
            HPos::Left => Anchor::Start,
            HPos::Center => Anchor::Middle,
            HPos::Right => Anchor::End,
        };
        let half = (size / 2) as i32;
        let y = match style.anchor().v_pos {
            VPos::Top => at.1 + half,
            VPos::Center => at.1,
            VPos::Bottom => at.1 - half,
        };
        let bold = matches!(style.style(), FontStyle::Bold);
        let at = Point { x: at.0, y };
        self.push(Shape::Text { at, anchor, size, bold, text: text.to_owned() }, Ink::Muted)
    }

    /// By our own table of widths: plotters would ask the DOM in a browser and count bytes elsewhere.
    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let size = style.size();
        Ok(((text::ems(text) * size).ceil() as u32, size.ceil() as u32))
    }
}

impl<'a, C, E> PointCollection<'a, C> for &'a Inked<E>
where
    &'a E: PointCollection<'a, C>,
{
    type Point = <&'a E as PointCollection<'a, C>>::Point;
    type IntoIter = <&'a E as PointCollection<'a, C>>::IntoIter;

    fn point_iter(self) -> Self::IntoIter {
        self.inner.point_iter()
    }
}

impl<'s, E: Drawable<SceneBackend<'s>>> Drawable<SceneBackend<'s>> for Inked<E> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        points: I,
        backend: &mut SceneBackend<'s>,
        size: (u32, u32),
    ) -> Drawn {
        backend.key = self.key.clone();
        backend.pen = Some(self.pen);
        let drawn = self.inner.draw(points, backend, size);
        backend.key = None;
        backend.pen = None;
        drawn
    }
}
