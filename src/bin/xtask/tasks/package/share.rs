//! The pictures that stand for pages where their links are shared, as PNG.

use std::path::Path;
use std::sync::Arc;

use qst_explorer::prerender::{self, Card};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::{Database, Family, Query};
use resvg::usvg::{Options, Tree};

use crate::tasks::error::Error;
use crate::tasks::package::write;

/// Fonts with Japanese glyphs in the shapes that Japan uses, the best first.
const FONTS: [&str; 6] = [
    "Noto Sans CJK JP",
    "Noto Sans JP",
    "Source Han Sans JP",
    "Hiragino Sans",
    "IPAexGothic",
    "IPAGothic",
];

/// Draws and writes every picture.
///
/// # Errors
///
/// If the data do not load, if no font is known to have the glyphs, or if a picture cannot be drawn
/// or written.
pub(super) fn write_all(dist: &Path) -> Result<(), Error> {
    let cards = prerender::cards().map_err(|e| Error::failure("data", e.to_string()))?;
    let options = Options { fontdb: Arc::new(fonts()?), ..Options::default() };
    for Card { path, svg } in &cards {
        let png = draw(svg, &options).map_err(|what| Error::failure(path.as_str(), what))?;
        write(&dist.join(path), &png)?;
    }
    Ok(())
}

/// The system's fonts, with a Japanese one for what asks for no font by name.
fn fonts() -> Result<Database, Error> {
    let mut fonts = Database::new();
    fonts.load_system_fonts();
    let is_there = |name: &&&str| {
        let families = &[Family::Name(name)];
        fonts.query(&Query { families, ..Query::default() }).is_some()
    };
    let name = FONTS.iter().find(is_there).ok_or_else(|| {
        Error::failure("pictures for sharing", "missing a Japanese font")
            .hint(format!("install one of these: {}", FONTS.join(", ")))
    })?;
    fonts.set_sans_serif_family(*name);
    Ok(fonts)
}

/// A picture as PNG; else why not.
fn draw(svg: &str, options: &Options<'_>) -> Result<Vec<u8>, String> {
    let tree = Tree::from_str(svg, options).map_err(|e| e.to_string())?;
    let size = tree.size().to_int_size();
    let mut pixels = Pixmap::new(size.width(), size.height()).ok_or("of no size")?;
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    pixels.encode_png().map_err(|e| e.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_as_large_as_it_says() {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"12\" height=\"6\"/>";
        let png = draw(svg, &Options::default()).unwrap();
        let pixels = Pixmap::decode_png(&png).unwrap();
        assert_eq!((pixels.width(), pixels.height()), (12, 6));
    }

    #[test]
    fn what_is_no_picture_is_not_drawn() {
        assert!(draw("words", &Options::default()).is_err());
    }
}
