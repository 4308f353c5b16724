//! The browser edge: owns the view, and is the only place that talks to the browser.

pub mod shell;
mod location;
mod window;
