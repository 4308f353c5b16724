//! The icon in the forms that browsers and home screens ask for, from one drawing.

use resvg::usvg::Options;

use crate::tasks::error::Error;
use crate::tasks::package::raster;

/// A form of the icon.
#[derive(Copy, Clone, Debug)]
pub(super) enum Icon {
    /// For tabs and bookmarks.
    Small,
    /// For home screens.
    Large,
    /// For home screens that cut a shape of their own out of it.
    Maskable,
}

/// The size of the drawing.
const DRAWN: u32 = 32;
/// What is around the drawing in the form that is cut: a fifth on each side may be lost.
const MARGIN: u32 = 5;

impl Icon {
    /// How wide and high it is in pixels.
    pub(super) fn size(self) -> u32 {
        match self {
            Icon::Small => 192,
            Icon::Large | Icon::Maskable => 512,
        }
    }
}

/// The icon as PNG.
///
/// # Errors
///
/// If the drawing is no picture.
pub(super) fn png(drawing: &str, icon: Icon) -> Result<Vec<u8>, Error> {
    let framed;
    let (drawing, drawn) = match icon {
        Icon::Small | Icon::Large => (drawing, DRAWN),
        Icon::Maskable => {
            framed = maskable(drawing);
            (framed.as_str(), DRAWN + 2 * MARGIN)
        }
    };
    let scale = icon.size() as f32 / drawn as f32;
    raster::png(drawing, scale, &Options::default())
        .map_err(|what| Error::failure("icon.svg", what))
}

/// The drawing on a ground of its own colour, which fills all of the picture.
fn maskable(drawing: &str) -> String {
    let (_, rest) = drawing.split_once("fill=\"").unwrap_or_default();
    let colour = rest.split('"').next().unwrap_or_default();
    let size = DRAWN + 2 * MARGIN;
    let nested = drawing.replacen(
        "<svg ",
        &format!("<svg x=\"{MARGIN}\" y=\"{MARGIN}\" width=\"{DRAWN}\" "),
        1,
    );
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\">\
         <rect width=\"{size}\" height=\"{size}\" fill=\"{colour}\"/>{nested}</svg>"
    )
}

#[cfg(test)]
mod tests {
    use resvg::tiny_skia::Pixmap;

    use super::*;

    #[test]
    fn every_form_has_its_size_and_the_cut_one_a_ground() {
        let drawing = include_str!("../../../../../assets/icon.svg");
        for icon in [Icon::Small, Icon::Large, Icon::Maskable] {
            let pixels = Pixmap::decode_png(&png(drawing, icon).unwrap()).unwrap();
            assert_eq!((pixels.width(), pixels.height()), (icon.size(), icon.size()));
            let corner = pixels.pixel(0, 0).unwrap();
            assert_eq!(corner.is_opaque(), matches!(icon, Icon::Maskable), "{icon:?}");
        }
    }
}
