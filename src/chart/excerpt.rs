//! What of a chart stands where there is little room: its finding, and the marks that show it.

use crate::chart::scene::Scene;

/// A part of a chart that can stand alone.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Excerpt {
    /// What it shows, in a sentence.
    pub finding: String,
    /// The part of the picture that shows it.
    pub scene: Scene,
}
