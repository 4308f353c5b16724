//! SVG as PNG, for programs that show nothing else.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// A picture as PNG, scaled by a factor.
///
/// # Errors
///
/// If it is no picture, or of no size; the message says why.
pub(super) fn png(svg: &str, scale: f32, options: &Options<'_>) -> Result<Vec<u8>, String> {
    let tree = Tree::from_str(svg, options).map_err(|e| e.to_string())?;
    let size = tree.size().to_int_size().scale_by(scale).ok_or("of no size")?;
    let mut pixels = Pixmap::new(size.width(), size.height()).ok_or("of no size")?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    pixels.encode_png().map_err(|e| e.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_as_large_as_it_says_or_a_multiple() {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"12\" height=\"6\"/>";
        for (scale, size) in [(1.0, (12, 6)), (3.0, (36, 18))] {
            let png = png(svg, scale, &Options::default()).unwrap();
            let pixels = Pixmap::decode_png(&png).unwrap();
            assert_eq!((pixels.width(), pixels.height()), size);
        }
    }

    #[test]
    fn what_is_no_picture_is_not_drawn() {
        assert!(png("words", 1.0, &Options::default()).is_err());
    }
}
