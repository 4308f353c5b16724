//! From what a chart shows to a recorded picture and the words for it.
//!
//! A chart is `spec → layout → scene`: ordinary plotters code, drawn into a backend that records
//! marks instead of pixels. Each chart also describes itself in words and as a table, from the
//! same spec. Only this layer knows plotters; no layer above it knows a colour or an element.

pub mod scene;
pub mod ink;
pub mod text;
pub mod paragraphs;
mod backend;
mod canvas;
pub mod context;
pub mod place;
pub mod described;
pub mod excerpt;
mod speech;
pub mod allocations;
mod finding;
pub mod bars;
mod cell;
mod listing;
pub mod treemap;
pub mod icicle;
pub mod changes;
pub mod split;
pub mod alliances;
pub mod shares;
pub mod facts;
pub mod ledger;
pub mod checks;
pub mod timeline;
