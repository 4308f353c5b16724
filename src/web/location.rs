//! The address of the page, from which the view is read and to which it is written.

use gloo::history::{BrowserHistory, History, HistoryListener};

use crate::model::package::Package;
use crate::view::View;
use crate::view::url::{self, Notice};

/// What the address says.
pub(super) fn read(package: &Package) -> (View, Vec<Notice>) {
    url::from_query(BrowserHistory::new().location().query_str(), package)
}

/// Writes a view to the address, as a step to come back to or in place of the last one.
///
/// Whoever listens to the address hears of it, as of the back button.
pub(super) fn write(view: &View, is_step: bool) {
    let history = BrowserHistory::new();
    let here = history.location();
    let query = url::to_query(view);
    let is_new = here.query_str() != query;
    let address = format!("{}{query}", here.path());
    if is_step && is_new { history.push(address) } else { history.replace(address) }
}

/// Calls back whenever the address has changed, until dropped.
pub(super) fn listen(on_change: impl Fn() + 'static) -> HistoryListener {
    BrowserHistory::new().listen(on_change)
}
