//! Pictures in pixels, held against each other.

use resvg::tiny_skia::Pixmap;

/// Pictures are compared by the mean colours of squares of so many pixels: letters of another font, or half a
/// pixel beside, are alike then, and areas, lines and patterns are not.
const SQUARE: u32 = 12;
/// By how much, of 255, a colour of a square may differ.
const TOLERANCE: u32 = 40;

/// How many parts of a thousand of two pictures differ, where both are; what is transparent is white.
pub(crate) fn difference(one: &Pixmap, other: &Pixmap) -> usize {
    let columns = one.width().min(other.width()) / SQUARE;
    let rows = one.height().min(other.height()) / SQUARE;
    let squares = (0..rows).flat_map(|y| (0..columns).map(move |x| (x * SQUARE, y * SQUARE)));
    let differs = |at: &(u32, u32)| {
        let (one, other) = (mean(one, *at), mean(other, *at));
        one.iter().zip(&other).any(|(a, b)| a.abs_diff(*b) > TOLERANCE)
    };
    let n_squares = (rows * columns) as usize;
    squares.filter(differs).count() * 1_000 / n_squares.max(1)
}

/// The mean colour of a square, on white.
fn mean(pixels: &Pixmap, (left, top): (u32, u32)) -> [u32; 3] {
    let mut sums = [0; 3];
    let stride = pixels.width() as usize * 4;
    for row in pixels.data().chunks_exact(stride).skip(top as usize).take(SQUARE as usize) {
        for it in row[left as usize * 4..].chunks_exact(4).take(SQUARE as usize) {
            // Colours are multiplied by their alpha.
            let ground = 255 - u32::from(it[3]);
            for (sum, channel) in sums.iter_mut().zip(it) {
                *sum += u32::from(*channel) + ground;
            }
        }
    }
    sums.map(|it| it / (SQUARE * SQUARE))
}
