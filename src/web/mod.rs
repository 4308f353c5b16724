//! The browser edge: executes commands, owns the view, and is the only place that talks to the
//! browser.
//!
//! Two programs are made of it. [`start`] makes the page that was sent interactive: it is small and knows nothing but
//! that page. [`explorer`] is the application, which takes over once it is needed. Both get commands from [`command`],
//! execute them by one `executor`, and write to the same address, which is all that one hands over to the other.

pub mod start;
pub mod explorer;
pub mod command;
pub mod marks;
mod copying;
mod dom;
mod executor;
mod embedding;
mod search_input;
mod address;
mod alterations;
mod navigation;
mod history;
mod folds;
mod scroll;
mod page_state;
mod session;
mod capability;
mod export;
mod window;
mod address_writer;
