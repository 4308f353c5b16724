//! The list of charts: which of them a page shows and of what, and which page shows each alone.
//!
//! Pages, exports, pictures for sharing and the code for embedding ask here, and know no single chart.

use crate::chart::Chart;
use crate::chart::forms;
use crate::chart::forms::alliances::Alliances;
use crate::chart::forms::checks::Checks;
use crate::chart::forms::cost_shares::CostShares;
use crate::chart::forms::cost_split::CostSplit;
use crate::chart::forms::timeline::Timeline;
use crate::dataset::Dataset;
use crate::describe::allocations::AllocationsSpec;
use crate::describe::context::Context;
use crate::describe::periods::Periods;
use crate::describe::totals;
use crate::model::item::Item;
use crate::model::subject::SubjectKind;
use crate::view::{ChartName, Charted, Form, Page, View};

/// The charts of a page, in its order: those that the data have something for.
pub fn of_page(dataset: &Dataset, view: &View) -> Vec<ChartName> {
    let chosen = [view.form.chart()];
    let charts = match view.page {
        Page::Allocations => &chosen,
        page => on_page(page).map_or(&[][..], |it| it.charts),
    };
    let applies = |it: &ChartName| applies(dataset, view.page, *it);
    charts.iter().copied().filter(applies).collect()
}

/// Whether the data have something for a chart on a page.
fn applies(dataset: &Dataset, page: Page, name: ChartName) -> bool {
    match name.shows() {
        Charted::Allocations(Form::Icicle) if page == Page::CostShares => {
            totals::of_shared_programmes(dataset).is_some()
        }
        Charted::Allocations(_) | Charted::Checks => true,
        Charted::CostSplit => dataset.shared_cost().is_some(),
        Charted::Alliances => dataset.subjects(SubjectKind::Alliance).next().is_some(),
        Charted::CostShares => dataset.cost_in_shares().is_some(),
        Charted::Timeline => !dataset.milestones().is_empty(),
    }
}

/// A chart as a page shows it; nothing where the data have nothing for it.
pub fn chart<'a>(
    context: Context<'a>,
    view: &View,
    name: ChartName,
) -> Option<Box<dyn Chart + 'a>> {
    if !applies(context.dataset, view.page, name) {
        return None;
    }
    Some(match name.shows() {
        Charted::Allocations(form) => {
            let spec = AllocationsSpec {
                context,
                at: total(context.dataset, view, name),
                periods: Periods::of(context.dataset, view.years()),
                grouping: view.grouping,
            };
            (forms::of_allocations(form).chart)(spec)
        }
        Charted::CostSplit => Box::new(CostSplit::of(context)),
        Charted::Alliances => Box::new(Alliances::of(context)),
        Charted::CostShares => Box::new(CostShares::of(context, context.dataset.cost_in_shares()?)),
        Charted::Timeline => Box::new(Timeline::of(context)),
        Charted::Checks => Box::new(Checks::of(context)),
    })
}

/// The total whose parts a chart shows on a page; nothing for all printed totals.
pub fn total<'a>(dataset: &'a Dataset, view: &View, name: ChartName) -> Option<&'a Item> {
    match (view.page, name) {
        (Page::Allocations, _) => view.at.as_ref().and_then(|id| dataset.item(id)),
        (Page::Overview, ChartName::Treemap) => totals::largest_not_itemised(dataset),
        (Page::CostShares, ChartName::Icicle) => totals::of_shared_programmes(dataset),
        _ => None,
    }
}

/// The view that shows a chart and no other: where others show it beside other charts, its own page; alone
/// on that, if it has several.
pub fn own_view(dataset: &Dataset, view: &View, name: ChartName) -> View {
    let (page, form) = own_page(name);
    if page == view.page {
        let is_one_of_several = of_page(dataset, view).len() > 1;
        return View { chart: is_one_of_several.then_some(name).or(view.chart), ..view.clone() };
    }
    let at = total(dataset, view, name).map(|it| it.id.clone());
    match form {
        Some(form) => View { page, form, at, chart: None, ..view.clone() },
        None => View { page, chart: None, ..view.clone() },
    }
}

/// The chart on the share card of a page; nothing where the card has words only.
pub fn shared<'a>(context: Context<'a>, view: &View) -> Option<Box<dyn Chart + 'a>> {
    if view.page == Page::Allocations {
        let at = totals::largest(context.dataset).map(|it| it.id.clone());
        return chart(context, &View { at, ..view.clone() }, ChartName::Treemap);
    }
    chart(context, view, on_page(view.page)?.shared?)
}

/// The page that is about a chart, and the form in which that has to be shown.
fn own_page(name: ChartName) -> (Page, Option<Form>) {
    match name.shows() {
        Charted::Allocations(form) => (Page::Allocations, Some(form)),
        Charted::CostSplit => (Page::CostSplit, None),
        Charted::Alliances => (Page::Alliances, None),
        Charted::CostShares => (Page::CostShares, None),
        Charted::Timeline => (Page::Timeline, None),
        Charted::Checks => (Page::Checks, None),
    }
}

/// The charts of a page.
struct OnPage {
    page: Page,
    /// In the order of the page.
    charts: &'static [ChartName],
    /// The one on its share card.
    shared: Option<ChartName>,
}

/// The pages that have charts, but for that of allocations, which has the one in the form that is chosen.
const PAGES: [OnPage; 6] = [
    OnPage {
        page: Page::Overview,
        charts: &[ChartName::Bars, ChartName::Treemap, ChartName::CostSplit, ChartName::Alliances],
        shared: Some(ChartName::Bars),
    },
    OnPage {
        page: Page::CostSplit,
        charts: &[ChartName::CostSplit],
        shared: Some(ChartName::CostSplit),
    },
    OnPage {
        page: Page::Alliances,
        charts: &[ChartName::Alliances],
        shared: Some(ChartName::Alliances),
    },
    OnPage {
        page: Page::CostShares,
        charts: &[ChartName::Icicle, ChartName::CostShares],
        shared: Some(ChartName::CostShares),
    },
    // A timeline is too long to be read where there is little room.
    OnPage { page: Page::Timeline, charts: &[ChartName::Timeline], shared: None },
    OnPage { page: Page::Checks, charts: &[ChartName::Checks], shared: Some(ChartName::Checks) },
];

/// What the list says of a page; nothing for pages without charts.
fn on_page(page: Page) -> Option<&'static OnPage> {
    PAGES.iter().find(|it| it.page == page)
}
