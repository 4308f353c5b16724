//! The forms that charts have, a file each: rows, words, layout and drawing.

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
