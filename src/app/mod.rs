//! The page as a pure function of data, view and width.

mod frame;
mod unit;
mod overview;
mod allocations;
mod synchrotron;
mod alliances;
mod ledger;
mod sources;
pub mod layout;

use yew::prelude::*;

use crate::app::frame::{entry, footer, header};
use crate::chart::context::Context;
use crate::components::notices::Notices;
use crate::model::package::SharedPackage;
use crate::paint::nodes;
use crate::view::action::Action;
use crate::view::url::Notice;
use crate::view::{Page, View};

/// All that the page depends on.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// The data.
    pub package: SharedPackage,
    /// What the reader looks at.
    pub view: View,
    /// The width of the window in pixels.
    pub width: u32,
    /// What of the link was passed over.
    pub notices: Vec<Notice>,
    /// The reader did something.
    pub on_action: Callback<Action>,
    /// The reader has read the notices.
    pub on_dismiss: Callback<()>,
}

/// The page.
#[component]
pub fn App(props: &AppProps) -> Html {
    let AppProps { view, notices, on_dismiss, .. } = props;
    let page = match view.page {
        Page::Overview => overview::page(props),
        Page::Allocations => allocations::page(props),
        Page::Synchrotron => synchrotron::page(props),
        Page::Alliances => alliances::page(props),
        Page::Ledger => ledger::page(props),
        Page::Sources => sources::page(props),
    };
    html! {
        <div class="page" lang={view.lang.code()}>
            { nodes::patterns() }
            { header(props) }
            <main id="main" tabindex="-1">
                <Notices notices={notices.clone()} lang={view.lang} {on_dismiss} />
                <div key={view.page.code()} class="content">{ page }</div>
            </main>
            <div class="dock">{ entry(props) }</div>
            { footer(props) }
        </div>
    }
}

/// What the page is called in the window's title: the page, then the site.
pub fn title(view: &View) -> String {
    let words = view.lang.words();
    match view.page {
        Page::Overview => words.site.title.to_owned(),
        page => format!("{} – {}", frame::page_name(words, page), words.site.title),
    }
}

impl AppProps {
    /// What a chart of a width is drawn from.
    fn context(&self, width: u32) -> Context<'_> {
        let View { lang, unit, .. } = self.view;
        Context { package: &self.package, lang, unit, width }
    }
}
