//! From what a chart shows to a recorded picture.
//!
//! A chart is `spec → rows → layout(width) → scene`: its rows say what is shown, and title, words, table
//! and stops come from them alone; ordinary plotters code draws them into a backend that records marks
//! instead of pixels. [`list`] knows every chart; each is a file or folder of its own in [`forms`].
//! Only this layer knows plotters; no layer above it knows a colour or an element.

pub mod scene;
pub mod pieces;
pub mod ink;
pub mod text;
pub mod paragraphs;
mod backend;
mod canvas;
mod axis;
mod headings;
mod label_column;
mod flow;
pub mod forms;
pub mod list;

use crate::chart::scene::Scene;
use crate::describe::data_table::DataTable;
use crate::describe::description::Description;
use crate::describe::stop::Stop;

/// A chart whose rows are known.
pub trait Chart {
    /// Its title, sentences, table and sources.
    fn describe(&self) -> Description;

    /// A second table with its caption; most charts have none.
    fn second_table(&self) -> Option<(&'static str, DataTable)> {
        None
    }

    /// The stops between which arrow keys move, in the order of the rows; they are the same for every width.
    fn stops(&self) -> Vec<Stop>;

    /// The picture in a width in pixels, as high as it needs to be.
    fn scene(&self, width: u32) -> Scene;

    /// The part of the chart that is drawn where a card has little room for it.
    fn excerpt(&self, size: Size) -> Excerpt {
        Excerpt { finding: self.describe().title, scene: self.scene(size.width) }
    }

    /// Whether an excerpt is as high as it is asked to be; others are as high as they need.
    fn fills_height(&self) -> bool {
        false
    }
}

/// The size of an excerpt, in pixels.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Size {
    /// How wide it is.
    pub width: u32,
    /// How high it may be; ignored by charts that cannot show less.
    pub height: f64,
}

/// A part of a chart that can be understood without the rest.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Excerpt {
    /// What it shows, in a sentence.
    pub finding: String,
    /// The part of the picture that shows it.
    pub scene: Scene,
}
