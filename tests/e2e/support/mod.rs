//! What the tests of the finished site stand on: a server, a driver, a browser.

#[path = "../../../src/bin/xtask/tasks/site.rs"]
pub(crate) mod site;

pub(crate) mod altered;
pub(crate) mod browser;
mod chromedriver;
mod logs;
