//! Skeleton.
pub mod model;
pub mod bundled;
