//! From what a chart shows to a recorded picture.
//!
//! A chart is `spec → layout → scene`: ordinary plotters code, drawn into a backend that records
//! marks instead of pixels. What is said of it comes from `describe`. Only this layer knows plotters; no layer above it knows a colour or an element.

pub mod scene;
pub mod ink;
pub mod text;
pub mod paragraphs;
mod backend;
mod canvas;
pub mod excerpt;
pub mod bars;
mod cell;
mod listing;
pub mod treemap;
pub mod icicle;
pub mod changes;
pub mod split;
pub mod alliances;
pub mod shares;
pub mod checks;
pub mod timeline;
