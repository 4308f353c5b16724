//! The names by which the page, its programs, its scripts and its style sheets know of each other.
//!
//! Each is here once. Rust uses these constants where it reads or writes an attribute, an event or a file;
//! templates of HTML, selectors, scripts and style sheets hold the names as they are, and `tests/contract.rs`
//! finds in them any name that is not here, and here any name that nothing uses. The names of the parameters
//! of a link, which choices of a page share, are values of `Param`, in the layer `view`.

pub mod attributes;
pub mod events;
pub mod files;
pub mod ids;

/// The element by which other pages embed one of ours, the type of the messages between the two, and the
/// policy of Trusted Types by which the worker is registered. Other sites hold it: it never changes.
pub const NAME: &str = "qst-explorer";
