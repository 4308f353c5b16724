//! Skeleton.
#[macro_use]
pub mod model;
pub mod bundled;
pub mod words;
pub mod view;
pub mod chart;
pub mod paint;
pub mod components;
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod web;
