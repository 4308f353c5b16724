//! The page as a pure function of data, view and width.

mod frame;
mod unit;
mod overview;
mod allocations;
mod synchrotron;
mod alliances;
mod fusion;
mod timeline;
mod facts;
mod checks;
mod ledger;
mod sources;
mod glossary;
mod search;
mod hit_summary;
mod home;
pub mod export_items;
pub mod layout;
mod paper;

use std::rc::Rc;

use yew::prelude::*;

use crate::app::frame::{bare_footer, entry, footer, header};
use crate::app::layout::{Fit, Room, SPACED, Spacing, Width};
use crate::chart::scene::Scene;
use crate::components::chart::{Breadth, Picture};
use crate::components::notices::notices;
use crate::components::prepared::prepared;
use crate::dataset::{Dataset, SharedDataset};
use crate::describe::context::Context;
use crate::export::Format;
use crate::paint::nodes;
use crate::view::url::Notice;
use crate::view::{Frame, Page, View};
use crate::words::lang::Lang;

/// All that the page depends on.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// The data.
    pub dataset: SharedDataset,
    /// What the reader looks at.
    pub view: View,
    /// The room that there is.
    pub room: Room,
    /// What of the link was passed over.
    pub notices: Vec<Notice>,
}

/// The page.
#[component]
pub fn App(props: &AppProps) -> Html {
    let AppProps { dataset, view, room, notices: passed_over } = props;
    let (before, after) = match view.frame {
        Frame::Site | Frame::File => (header(view), footer(view)),
        Frame::Bare => (html! {}, bare_footer(view)),
    };
    let page = html! {
        <div class={classes!("page", view.frame.code())} lang={view.lang.code()}>
            { nodes::patterns() }
            <div>{ before }</div>
            <main id="main" tabindex="-1">
                { notices(view, passed_over) }
                <Content
                    key={view.page.code()}
                    dataset={dataset.clone()}
                    view={view.unselected()}
                    room={*room}
                />
            </main>
            <div class="dock">{ entry(dataset, view) }</div>
            { after }
        </div>
    };
    prepared(view.lang, page)
}

/// All that the content of a page depends on.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(crate) struct ContentProps {
    /// The data.
    pub(crate) dataset: SharedDataset,
    /// What the reader looks at, without what is selected: walking over the marks of a picture
    /// leaves the content as it is.
    pub(crate) view: View,
    /// The room that there is.
    pub(crate) room: Room,
}

/// All that a figure depends on in which the years are not chosen.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(crate) struct FigureProps {
    /// The page that it stands on, as far as it matters to it.
    pub(crate) page: ContentProps,
    /// How it fits into the page.
    pub(crate) fit: Fit,
}

/// The content of a page.
#[component]
fn Content(props: &ContentProps) -> Html {
    let page = match props.view.page {
        Page::Overview => overview::page(props),
        Page::Allocations => allocations::page(props),
        Page::Synchrotron => synchrotron::page(props),
        Page::Alliances => alliances::page(props),
        Page::Fusion => fusion::page(props),
        Page::Timeline => timeline::page(props),
        Page::Facts => facts::page(props),
        Page::Checks => checks::page(props),
        Page::Ledger => ledger::page(props),
        Page::Sources => sources::page(props),
        Page::Glossary => glossary::page(props),
        Page::Search => html! { <search::Search ..props.clone() /> },
    };
    prepared(props.view.lang, html! { <div class="content">{ page }</div> })
}

/// What a page is called in the navigation.
pub fn page_name(lang: Lang, page: Page) -> &'static str {
    frame::page_name(lang, page)
}

/// What the page is called in the window's title: the total that is open, the page, then the site.
pub fn title(dataset: &Dataset, view: &View) -> String {
    let lang = view.lang;
    let at = view.at.as_ref().filter(|_| view.page == Page::Allocations);
    let at = at.and_then(|id| dataset.figure(id)).map(|it| lang.pick(&it.label));
    let page = (view.page != Page::Overview).then(|| frame::page_name(lang, view.page));
    let names: Vec<&str> = at.into_iter().chain(page).chain([lang.words().site.title]).collect();
    names.join(" – ")
}

/// What a chart of a width is drawn from.
fn context<'a>(dataset: &'a SharedDataset, view: &View, width: u32) -> Context<'a> {
    let View { lang, unit, .. } = *view;
    Context { dataset, lang, unit, width }
}

impl ContentProps {
    /// What is said of the page's figures, whatever the width.
    fn context(&self) -> Context<'_> {
        self.context_of(0)
    }

    /// What a chart of a width is drawn from.
    fn context_of(&self, width: u32) -> Context<'_> {
        context(&self.dataset, &self.view, width)
    }

    /// The formats of an export menu. Nothing but the application exports, and the page that was
    /// sent need not hold what waits for it.
    fn offered(&self, formats: &'static [Format]) -> &'static [Format] {
        match self.room {
            Room::Unknown => &[],
            Room::Window(_) | Room::Paper => formats,
        }
    }

    /// What a figure depends on in which the years are not chosen: it stays as it is when they are.
    fn figure(&self, fit: Fit) -> FigureProps {
        let View { lang, frame, page, unit, .. } = self.view;
        let view = View { unit, ..View::of(lang, frame, page) };
        FigureProps { page: ContentProps { view, ..self.clone() }, fit }
    }

    /// A picture in every width that it is shown in.
    fn pictures(
        &self,
        fit: Fit,
        named: &Named<'_>,
        draw: impl Fn(Context<'_>) -> Scene,
    ) -> Vec<Picture> {
        let widths = self.room.widths(fit);
        let is_twin = widths.len() > 1;
        let picture = |(breadth, width): (Breadth, u32)| {
            let scene = draw(self.context_of(width));
            let scene = match self.room {
                Room::Window(Width { spacing: Spacing::Wide, .. }) => {
                    scene.with_smaller_text(SPACED)
                }
                Room::Window(_) | Room::Unknown | Room::Paper => scene,
            };
            Picture {
                id: match (is_twin, breadth) {
                    (true, Breadth::Narrow) => format!("{}-{}", named.id, breadth.code()),
                    (true, Breadth::Wide) | (false, _) => named.id.to_owned(),
                },
                scene: Rc::new(scene),
                breadth,
                is_twin,
                sheet: None,
                label: named.title.to_owned(),
                up: named.up.clone(),
            }
        };
        let pictures: Vec<Picture> = widths.into_iter().map(picture).collect();
        match self.room {
            Room::Paper => pictures.into_iter().flat_map(paper::sheets).collect(),
            Room::Window(_) | Room::Unknown => pictures,
        }
    }
}

/// What is the same for all drawings of a picture.
struct Named<'a> {
    id: &'static str,
    title: &'a str,
    up: Option<String>,
}
