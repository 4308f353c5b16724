//! Places the entries of a legend one after the other, in as many rows as they need.

/// How the entries of a legend follow each other, in pixels.
#[derive(Copy, Clone)]
pub(super) struct Flow {
    /// The width of the picture.
    pub(super) width: u32,
    /// Between two entries.
    pub(super) between: f64,
    /// From one row to the next.
    pub(super) row: f64,
}

impl Flow {
    /// Where entries of given widths start, in pixels from the left and from the first row down; and how far the
    /// last row is below the first.
    pub(super) fn place(self, widths: impl IntoIterator<Item = f64>) -> (Vec<(f64, f64)>, f64) {
        let (mut x, mut y) = (0.0, 0.0);
        let mut places = Vec::new();
        for width in widths {
            if x > 0.0 && x + width > f64::from(self.width) {
                (x, y) = (0.0, y + self.row);
            }
            places.push((x, y));
            x += width + self.between;
        }
        (places, y)
    }
}
