//! Everything that can be taken from the pages of the site, in Japanese and English.

use qst_explorer::app::AppProps;
use qst_explorer::app::export_items::{PAGE, export_item};
use qst_explorer::app::layout::{Viewport, Width};
use qst_explorer::components::export_menu::ENTRY;
use qst_explorer::dataset::SharedDataset;
use qst_explorer::export::{ExportItem, Origin};
use qst_explorer::model::date::When;
use qst_explorer::view::url::from_query;
use qst_explorer::view::{Form, View};

use crate::edition;

/// The link that everything here is said to be from.
pub(crate) const ADDRESS: &str = "https://example.org/b_1/en/allocations.html?at=a&unit=yen#b";

/// Queries of pages, and what is taken there.
const TAKEN: [(&str, &str); 23] = [
    ("view=overview", "bars"),
    ("view=overview", "treemap"),
    ("view=overview&unit=yen", "split"),
    ("view=overview", "alliances"),
    ("view=allocations&at=iter-ba-total", "bars"),
    ("view=allocations&form=treemap&at=operating-grant-general-account", "treemap"),
    ("view=allocations&form=icicle", "icicle"),
    ("view=allocations&form=changes&by=account", "changes"),
    ("view=synchrotron", "split"),
    ("view=alliances", "alliances"),
    ("view=fusion", "shares"),
    ("view=timeline", "timeline"),
    ("view=checks", "checks"),
    ("view=facts", PAGE),
    ("view=ledger", PAGE),
    ("view=search&q=jt60sa", PAGE),
    ("view=sources", PAGE),
    ("view=sources&select=jt60sa", ENTRY),
    ("view=sources&select=sum.alliance-funding", ENTRY),
    ("view=sources&select=sum.both-accounts", ENTRY),
    ("view=sources&select=subject.iter-japan", ENTRY),
    ("view=sources&select=not-itemised.operating-grant-general-account", ENTRY),
    ("view=sources&select=milestone.qst-founding", ENTRY),
];

/// The same, and the first state of each form of allocations that none of them has.
pub(crate) fn taken() -> Vec<(String, &'static str)> {
    let taken = TAKEN.into_iter().map(|(query, of)| (query.to_owned(), of));
    let is_missing = |form: &&Form| {
        !TAKEN.iter().any(|(query, of)| query.contains("view=allocations") && *of == form.code())
    };
    let others = Form::ALL.iter().filter(is_missing);
    let others = others.map(|it| (format!("view=allocations&form={}", it.code()), it.code()));
    taken.chain(others).collect()
}

/// What can be taken, each with its origin.
pub(crate) fn check_each(mut check: impl FnMut(&SharedDataset, &ExportItem<'_>, &Origin)) {
    let dataset = edition::dataset().unwrap();
    for (query, of) in taken() {
        for lang in ["ja", "en"] {
            for width in [360, 1280] {
                let query = format!("{query}&lang={lang}");
                let (view, notices) = from_query(&query, View::default(), &dataset);
                assert_eq!(notices, [], "{query}");
                let viewport = Viewport::Window(Width::of(width));
                let shown =
                    AppProps { dataset: dataset.clone(), view, viewport, notices: Vec::new() };
                check(&dataset, &export_item(&shown, of).expect(of), &origin());
            }
        }
    }
}

/// Where everything is said to be from.
pub(crate) fn origin() -> Origin {
    Origin {
        address: ADDRESS.to_owned(),
        version: edition::TABLES.version.to_owned(),
        issued: edition::TABLES.issued,
        accessed: When::Day(2026, 11, 6),
    }
}
