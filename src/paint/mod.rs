//! A scene as elements of SVG: in the page as Yew nodes, and alone as a file.
//!
//! Only this layer knows colours and elements. It knows nothing of what the marks mean but their
//! keys.

pub mod theme;
mod element;
mod groups;
pub mod nodes;
pub mod file;
