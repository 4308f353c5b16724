//! Pictures on paper: letters are large enough to be read, and what is taller than a page continues on the next one.

use std::rc::Rc;

use crate::chart::pieces::Piece;
use crate::components::chart::{PaperSlice, Picture};

/// The width of the content of a page of A4, in pixels, as the style sheet has it.
const WIDTH: f64 = 698.0;
/// The greatest height, in pixels, that leaves room for the table on the same page.
const BESIDE_TABLE: f64 = 317.0;
/// The greatest height, in pixels, that fits on a page below heading and words.
const PAGE: f64 = 800.0;
/// The smallest scale of a picture: letters of 12 pixels then have a little more than 8 pixels, which are 6 points.
const MIN_SCALE: f64 = 0.68;

/// A picture in as many pieces as it takes pages, all in one scale.
pub(super) fn sheets(picture: Picture) -> Vec<Picture> {
    let (width, height) = (f64::from(picture.scene.width), f64::from(picture.scene.height));
    let max_scale = (WIDTH / width.max(1.0)).max(MIN_SCALE);
    let scale = (BESIDE_TABLE / height.max(1.0)).clamp(MIN_SCALE, max_scale);
    let scale = if height * scale > PAGE { max_scale } else { scale };
    let pieces = picture.scene.pieces((PAGE / scale) as u32);
    let sheet = |(idx, Piece { top, height, scene }): (usize, Piece)| Picture {
        id: if idx == 0 { picture.id.clone() } else { format!("{}-{}", picture.id, idx + 1) },
        scene: Rc::new(scene),
        paper_slice: Some(PaperSlice { top, height, width: (width * scale) as u32 }),
        ..picture.clone()
    };
    pieces.into_iter().enumerate().map(sheet).collect()
}
