//! Every chart there is: which of them a page shows and of what, and where each stands alone.
//!
//! Pages, exports, pictures for sharing and the code for embedding ask here, and know no form of chart.

use crate::chart::Chart;
use crate::chart::forms::alliances::Alliances;
use crate::chart::forms::bars::Bars;
use crate::chart::forms::changes::Changes;
use crate::chart::forms::checks::Checks;
use crate::chart::forms::shares::Shares;
use crate::chart::forms::split::Split;
use crate::chart::forms::timeline::Timeline;
use crate::chart::forms::{icicle, treemap};
use crate::dataset::Dataset;
use crate::describe::allocations::AllocationsSpec;
use crate::describe::context::Context;
use crate::describe::periods::Periods;
use crate::describe::totals;
use crate::model::item::Item;
use crate::model::subject::SubjectKind;
use crate::view::{ChartName, Form, Page, View};

/// The charts of a page, in its order: those that the data have something for.
pub fn of_page(dataset: &Dataset, view: &View) -> Vec<ChartName> {
    let charts = match view.page {
        Page::Overview => {
            vec![ChartName::Bars, ChartName::Treemap, ChartName::Split, ChartName::Alliances]
        }
        Page::Allocations => vec![view.form.chart()],
        Page::CostSplit => vec![ChartName::Split],
        Page::Alliances => vec![ChartName::Alliances],
        Page::CostShares => vec![ChartName::Icicle, ChartName::Shares],
        Page::Timeline => vec![ChartName::Timeline],
        Page::Checks => vec![ChartName::Checks],
        Page::Facts | Page::Ledger | Page::Sources | Page::Glossary | Page::Search => Vec::new(),
    };
    charts.into_iter().filter(|it| applies(dataset, view.page, *it)).collect()
}

/// Whether the data have something for a chart on a page.
fn applies(dataset: &Dataset, page: Page, name: ChartName) -> bool {
    match name {
        ChartName::Icicle if page == Page::CostShares => {
            totals::of_shared_programmes(dataset).is_some()
        }
        ChartName::Bars
        | ChartName::Treemap
        | ChartName::Icicle
        | ChartName::Changes
        | ChartName::Checks => true,
        ChartName::Split => dataset.shared_cost().is_some(),
        ChartName::Alliances => dataset.subjects(SubjectKind::Alliance).next().is_some(),
        ChartName::Shares => dataset.cost_in_shares().is_some(),
        ChartName::Timeline => !dataset.milestones().is_empty(),
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
    let at = total(context.dataset, view, name);
    let spec = AllocationsSpec {
        context,
        at,
        periods: Periods::of(context.dataset, view.years()),
        grouping: view.grouping,
    };
    Some(match name {
        ChartName::Bars => Box::new(Bars::of(spec)),
        ChartName::Treemap => treemap::of(spec),
        ChartName::Icicle => icicle::of(spec),
        ChartName::Changes => Box::new(Changes::of(spec)),
        ChartName::Split => Box::new(Split::of(context)),
        ChartName::Alliances => Box::new(Alliances::of(context)),
        ChartName::Shares => Box::new(Shares::of(context, context.dataset.cost_in_shares()?)),
        ChartName::Timeline => Box::new(Timeline::of(context)),
        ChartName::Checks => Box::new(Checks::of(context)),
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

/// The chart that stands for a page where its link is shared; nothing for pages that words stand for.
pub fn shared<'a>(context: Context<'a>, view: &View) -> Option<Box<dyn Chart + 'a>> {
    let name = match view.page {
        Page::Overview => ChartName::Bars,
        Page::Allocations => {
            let at = totals::largest(context.dataset).map(|it| it.id.clone());
            return chart(context, &View { at, ..view.clone() }, ChartName::Treemap);
        }
        Page::CostSplit => ChartName::Split,
        Page::Alliances => ChartName::Alliances,
        Page::CostShares => ChartName::Shares,
        Page::Checks => ChartName::Checks,
        // A timeline is too long to be read where there is little room.
        Page::Timeline
        | Page::Facts
        | Page::Ledger
        | Page::Sources
        | Page::Glossary
        | Page::Search => return None,
    };
    chart(context, view, name)
}

/// The page that is about a chart, and the form in which that has to be shown.
fn own_page(name: ChartName) -> (Page, Option<Form>) {
    match name {
        ChartName::Bars => (Page::Allocations, Some(Form::Bars)),
        ChartName::Treemap => (Page::Allocations, Some(Form::Treemap)),
        ChartName::Icicle => (Page::Allocations, Some(Form::Icicle)),
        ChartName::Changes => (Page::Allocations, Some(Form::Changes)),
        ChartName::Split => (Page::CostSplit, None),
        ChartName::Alliances => (Page::Alliances, None),
        ChartName::Shares => (Page::CostShares, None),
        ChartName::Timeline => (Page::Timeline, None),
        ChartName::Checks => (Page::Checks, None),
    }
}
