//! What the content of every page is made from: dataset, view and viewport; and how its charts are drawn from them.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::layout::{Fit, SPACED, Spacing, Viewport, Width};
use crate::app::paper;
use crate::chart::{Chart, list};
use crate::components::chart::{Picture, WidthClass};
use crate::components::export_menu::Offer;
use crate::components::figure::{Figure as Framed, figure};
use crate::components::prepared::data_prepared;
use crate::dataset::SharedDataset;
use crate::describe::context::Context;
use crate::describe::periods::Periods;
use crate::export::Format;
use crate::model::about::AboutField;
use crate::view::action::Action;
use crate::view::{ChartName, Charted, Page, View, Years, url};

/// All that the content of a page depends on.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ContentProps {
    /// The data.
    pub(super) dataset: SharedDataset,
    /// The view without its selection, so that walking over the marks of a picture does not render the content anew.
    pub(super) view: View,
    /// What it is laid out for.
    pub(super) viewport: Viewport,
}

/// All that a chart depends on, unless it shows allocations.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ChartProps {
    /// The page that it is on, as far as the chart depends on it.
    pub(super) page: ContentProps,
    /// Which chart.
    pub(super) name: ChartName,
}

/// A chart in a frame.
#[component]
fn FramedChart(props: &ChartProps) -> Html {
    let ChartProps { page, name } = props;
    data_prepared(
        &page.dataset,
        page.view.lang,
        page.framed(*name).as_ref().map(figure).unwrap_or_default(),
    )
}

/// The context in which a view is described.
pub(super) fn context<'a>(dataset: &'a SharedDataset, view: &View) -> Context<'a> {
    let context = Context::new(dataset, view.lang, view.unit);
    match shows_every_period(view.page) {
        true => context,
        // Pages show two periods, even where a single one was chosen: that is for charts of allocations.
        false => Context { periods: chosen(dataset, view), ..context },
    }
}

/// The periods that a view asks for, two where the dataset has two.
fn chosen(dataset: &SharedDataset, view: &View) -> Periods {
    Periods::of(dataset, view.years()).compared(dataset)
}

/// Whether a page holds the numbers of every period, whichever are chosen.
fn shows_every_period(page: Page) -> bool {
    match page {
        Page::Ledger | Page::Checks | Page::Search => true,
        Page::Overview
        | Page::Allocations
        | Page::CostSplit
        | Page::Alliances
        | Page::CostShares
        | Page::Timeline
        | Page::Facts
        | Page::Sources
        | Page::Glossary => false,
    }
}

impl ContentProps {
    /// The context in which the page is described.
    pub(super) fn context(&self) -> Context<'_> {
        context(&self.dataset, &self.view)
    }

    /// The note that the page shows the numbers of every period, where others were chosen than those seen at first.
    pub(super) fn every_period_note(&self) -> Option<Html> {
        let context = self.context();
        let is_needed = shows_every_period(self.view.page) && self.compares_others();
        let years = chosen(&self.dataset, &self.view);
        let years: Vec<String> = years.iter().map(|it| context.year(it)).collect();
        let words = context.lang.allocations();
        let sentence = is_needed.then(|| (words.every_year)(&context.lang.join(&years)));
        sentence.map(|it| html! { <p class="note">{ it }</p> })
    }

    /// Whether other periods are chosen than those compared at first.
    fn compares_others(&self) -> bool {
        chosen(&self.dataset, &self.view) != Periods::of(&self.dataset, Years::Both)
    }

    /// The name of the page.
    pub(super) fn name(&self) -> &str {
        self.view.page.name(&self.dataset, self.view.lang)
    }

    /// A paragraph that the data have for the page; nothing if they have none.
    pub(super) fn paragraph(&self, field: AboutField) -> Option<Html> {
        let text = self.context().about(field);
        (!text.is_empty()).then(|| html! { <p>{ text }</p> })
    }

    /// The charts of the page, in its order.
    pub(super) fn charts(&self) -> Vec<Html> {
        let names = list::of_page(&self.dataset, &self.view);
        names.into_iter().map(|it| self.chart(it)).collect()
    }

    /// A chart of the page.
    pub(super) fn chart(&self, name: ChartName) -> Html {
        match name.shows() {
            Charted::Allocations(_) => self.framed(name).as_ref().map(figure).unwrap_or_default(),
            Charted::CostSplit
            | Charted::Alliances
            | Charted::CostShares
            | Charted::Timeline
            | Charted::Checks => html! { <FramedChart page={self.without_choices()} {name} /> },
        }
    }

    /// The one chart that is asked for of a page with more on it; nothing if the page does not have it, which is
    /// then shown as a whole.
    pub(super) fn single_chart(&self) -> Option<ChartName> {
        // The tree of allocations is one chart already, with what leads through it.
        let is_one = self.view.page == Page::Allocations;
        let asked = self.view.chart.filter(|_| !is_one)?;
        list::of_page(&self.dataset, &self.view).into_iter().find(|it| *it == asked)
    }

    /// The chart that a link asks for though the page does not have it.
    pub(super) fn missing_chart(&self) -> Option<ChartName> {
        let names = list::of_page(&self.dataset, &self.view);
        self.view.chart.filter(|it| !names.contains(it))
    }

    /// A chart of the page with its words; nothing if the data have nothing for it.
    pub(super) fn framed(&self, name: ChartName) -> Option<Framed<'_>> {
        let chart = list::chart(self.context(), &self.view, name)?;
        let described = chart.describe();
        let pictures = self.pictures(name, chart.as_ref(), &described.title);
        Some(Framed {
            id: name.code(),
            pictures,
            described,
            view: &self.view,
            second_table: chart.second_table(),
            offer: self.offered(Format::ALL),
        })
    }

    /// The formats of an export menu; none on the page as it is sent, as only the application exports.
    pub(super) fn offered(&self, formats: &'static [Format]) -> Offer<'_> {
        let formats = match self.viewport {
            Viewport::Unknown => &[],
            Viewport::Window(_) | Viewport::Paper => formats,
        };
        Offer { formats, about: self.dataset.about() }
    }

    /// The same without what is chosen for allocations: charts of other things stay as they are, unless they compare
    /// other periods than at first.
    fn without_choices(&self) -> ContentProps {
        let View { lang, delivery, page, unit, .. } = self.view;
        let years = self.view.years.clone().filter(|_| self.compares_others());
        let view = View { unit, years, ..View::of(lang, delivery, page) };
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
        Some(url::after(&self.view, Action::Climb(total.parent().cloned())))
    }

    /// A picture in every width that it is shown in.
    fn pictures(&self, name: ChartName, chart: &dyn Chart, title: &str) -> Vec<Picture> {
        let up = self.up(name);
        let widths = self.viewport.widths(self.fit());
        let is_one_of_two = widths.len() > 1;
        let picture = |(width_class, width): (WidthClass, u32)| {
            let scene = chart.scene(width);
            let scene = match self.viewport {
                Viewport::Window(Width { spacing: Spacing::Wide, .. }) => {
                    scene.with_smaller_text(SPACED)
                }
                Viewport::Window(_) | Viewport::Unknown | Viewport::Paper => scene,
            };
            Picture {
                id: match (is_one_of_two, width_class) {
                    (true, WidthClass::Narrow) => format!("{}-{}", name.code(), width_class.code()),
                    (true, WidthClass::Wide) | (false, _) => name.code().to_owned(),
                },
                scene: Rc::new(scene),
                width_class,
                is_one_of_two,
                paper_slice: None,
                label: title.to_owned(),
                up: up.clone(),
            }
        };
        let pictures: Vec<Picture> = widths.into_iter().map(picture).collect();
        match self.viewport {
            Viewport::Paper => pictures.into_iter().flat_map(paper::sheets).collect(),
            Viewport::Window(_) | Viewport::Unknown => pictures,
        }
    }
}
