//! What the application shows.

use crate::app::AppProps;
use crate::app::layout::Viewport;
use crate::dataset::{Dataset, SharedDataset};
use crate::view::View;
use crate::view::url::Notice;
use crate::web::address::Site;
use crate::web::window;

/// All of a page that may change.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct PageState {
    /// The view.
    pub(super) view: View,
    /// The parts of the link that were ignored.
    pub(super) notices: Vec<Notice>,
    /// What it is laid out for.
    pub(super) viewport: Viewport,
    /// How often the page was drawn from the beginning, as others had altered it.
    pub(super) drawing: u32,
    /// How many states there were before. What is asked for again after something else is another state, as the
    /// page may have been drawn in between.
    pub(super) n_before: u32,
}

impl PageState {
    /// The page as it was sent, before anything is known of its address or window.
    pub(super) fn sent(page: View) -> PageState {
        PageState {
            view: page,
            notices: Vec::new(),
            viewport: Viewport::Unknown,
            drawing: 0,
            n_before: 0,
        }
    }

    /// What the address asks for, in the window that there is.
    pub(super) fn here(site: &Site, dataset: &Dataset) -> PageState {
        let (view, notices) = site.read(dataset);
        PageState { view, notices, viewport: window::viewport(), drawing: 0, n_before: 0 }
    }

    /// What the page is drawn from.
    pub(super) fn props(self, dataset: SharedDataset) -> AppProps {
        let PageState { view, notices, viewport, drawing: _, n_before: _ } = self;
        AppProps { dataset, view, viewport, notices }
    }
}
