//! Pictures on paper: no letter is too small to be read, and what is taller than a page goes on on the next.

use std::rc::Rc;

use crate::chart::pieces::Piece;
use crate::components::chart::{PaperSlice, Picture};

/// The width of the content of a page of A4, in pixels, as the style sheet has it.
const WIDTH: f64 = 698.0;
/// A picture that is no higher leaves room for its table on the page.
const BESIDE_TABLE: f64 = 317.0;
/// What is higher does not fit on a page below its heading and words.
const PAGE: f64 = 800.0;
/// Letters of a picture, at least 12 pixels, are to have 6 points: 8 pixels, and a little more.
const LEAST: f64 = 0.68;

/// A picture in as many pieces as it takes pages, all in one scale.
pub(super) fn sheets(picture: Picture) -> Vec<Picture> {
    let (width, height) = (f64::from(picture.scene.width), f64::from(picture.scene.height));
    let most = (WIDTH / width.max(1.0)).max(LEAST);
    let scale = (BESIDE_TABLE / height.max(1.0)).clamp(LEAST, most);
    let scale = if height * scale > PAGE { most } else { scale };
    let pieces = picture.scene.pieces((PAGE / scale) as u32);
    let sheet = |(idx, Piece { top, height, scene }): (usize, Piece)| Picture {
        id: if idx == 0 { picture.id.clone() } else { format!("{}-{}", picture.id, idx + 1) },
        scene: Rc::new(scene),
        paper_slice: Some(PaperSlice { top, height, width: (width * scale) as u32 }),
        ..picture.clone()
    };
    pieces.into_iter().enumerate().map(sheet).collect()
}
