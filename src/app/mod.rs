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
use crate::chart::{Chart, list};
use crate::components::chart::{Breadth, Picture};
use crate::components::figure::{Figure as Framed, figure};
use crate::components::notices::notices;
use crate::components::prepared::prepared;
use crate::dataset::{Dataset, SharedDataset};
use crate::describe::context::Context;
use crate::export::Format;
use crate::paint::nodes;
use crate::view::action::Action;
use crate::view::url::{self, Notice};
use crate::view::{ChartName, Frame, Page, View};
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

/// All that a chart depends on that shows no allocations.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(crate) struct ChartProps {
    /// The page that it stands on, as far as it matters to it.
    pub(crate) page: ContentProps,
    /// Which chart.
    pub(crate) name: ChartName,
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
    let names: Vec<&str> = at.into_iter().chain(page).chain([lang.site().title]).collect();
    names.join(" – ")
}

/// A chart in a frame.
#[component]
fn FramedChart(props: &ChartProps) -> Html {
    let ChartProps { page, name } = props;
    prepared(page.view.lang, page.framed(*name).as_ref().map(figure).unwrap_or_default())
}

/// What is described of a view.
fn context<'a>(dataset: &'a SharedDataset, view: &View) -> Context<'a> {
    let View { lang, unit, .. } = *view;
    Context { dataset, lang, unit }
}

impl ContentProps {
    /// What is described of the page.
    fn context(&self) -> Context<'_> {
        context(&self.dataset, &self.view)
    }

    /// The charts of the page, in its order.
    fn charts(&self) -> Vec<Html> {
        let chart = |name: ChartName| match name.is_of_allocations() {
            true => self.framed(name).as_ref().map(figure).unwrap_or_default(),
            false => html! { <FramedChart page={self.without_choices()} {name} /> },
        };
        list::of_page(&self.dataset, &self.view).into_iter().map(chart).collect()
    }

    /// A chart of the page with its words; nothing if the data have nothing for it.
    fn framed(&self, name: ChartName) -> Option<Framed<'_>> {
        let chart = list::chart(self.context(), &self.view, name)?;
        let described = chart.describe();
        let pictures = self.pictures(name, chart.as_ref(), &described.title);
        Some(Framed {
            id: name.code(),
            pictures,
            described,
            view: &self.view,
            second_table: chart.second_table(),
            formats: self.offered(Format::ALL),
        })
    }

    /// The formats of an export menu. Nothing but the application exports, and the page that was
    /// sent need not hold what waits for it.
    fn offered(&self, formats: &'static [Format]) -> &'static [Format] {
        match self.room {
            Room::Unknown => &[],
            Room::Window(_) | Room::Paper => formats,
        }
    }

    /// The same without what is chosen for allocations: charts of other things stay as they are.
    fn without_choices(&self) -> ContentProps {
        let View { lang, frame, page, unit, .. } = self.view;
        let view = View { unit, ..View::of(lang, frame, page) };
        ContentProps { view, ..self.clone() }
    }

    /// How charts fit into the page.
    fn fit(&self) -> Fit {
        if self.view.page == Page::Overview { Fit::Column } else { Fit::Content }
    }

    /// The way up from the total that was drilled into.
    fn up(&self, name: ChartName) -> Option<String> {
        let total = list::total(&self.dataset, &self.view, name);
        let total = total.filter(|it| self.view.at.as_ref() == Some(&it.id))?;
        Some(url::after(&self.view, Action::Climb(total.parent.clone())))
    }

    /// A picture in every width that it is shown in.
    fn pictures(&self, name: ChartName, chart: &dyn Chart, title: &str) -> Vec<Picture> {
        let up = self.up(name);
        let widths = self.room.widths(self.fit());
        let is_twin = widths.len() > 1;
        let picture = |(breadth, width): (Breadth, u32)| {
            let scene = chart.scene(width);
            let scene = match self.room {
                Room::Window(Width { spacing: Spacing::Wide, .. }) => {
                    scene.with_smaller_text(SPACED)
                }
                Room::Window(_) | Room::Unknown | Room::Paper => scene,
            };
            Picture {
                id: match (is_twin, breadth) {
                    (true, Breadth::Narrow) => format!("{}-{}", name.code(), breadth.code()),
                    (true, Breadth::Wide) | (false, _) => name.code().to_owned(),
                },
                scene: Rc::new(scene),
                breadth,
                is_twin,
                sheet: None,
                label: title.to_owned(),
                up: up.clone(),
            }
        };
        let pictures: Vec<Picture> = widths.into_iter().map(picture).collect();
        match self.room {
            Room::Paper => pictures.into_iter().flat_map(paper::sheets).collect(),
            Room::Window(_) | Room::Unknown => pictures,
        }
    }
}
