//! What the tests of the finished site use: a server, a driver, a browser.

#[path = "../../../src/bin/xtask/tasks/site.rs"]
pub(crate) mod site;

pub(crate) mod altered;
pub(crate) mod browser;
pub(crate) mod driver;
pub(crate) mod engine;
mod chromium;
mod firefox;
pub(crate) mod gate;
mod injected;
mod logs;
mod symbols;
mod void;
mod webkit;
