//! The data behind a page, as <https://schema.org/Dataset>, for programs that look for data.

use std::fmt::Write;

use crate::dataset::Dataset;
use crate::export::LICENCE;
use crate::export::json_text::quoted;
use crate::model::date::When;
use crate::model::fiscal_year::FiscalYear;
use crate::model::item::Kind;
use crate::prerender::site::{Body, Site};
use crate::view::{View, path};

/// The dataset as JSON that can be in a page.
pub(super) fn json(site: &Site, view: &View, body: &Body<'_>) -> String {
    let mut out = String::from("{\"@context\":\"https://schema.org\",\"@type\":\"Dataset\"");
    let mut add = |name: &str, value: &str| {
        // Writing to a string cannot fail.
        let _ = write!(out, ",\"{name}\":{}", quoted(value));
    };
    add("name", &body.title);
    add("description", body.description);
    add("inLanguage", view.lang.code());
    if let Some(years) = &body.years {
        add("temporalCoverage", years);
    }
    add("license", LICENCE);
    if let Some(root) = &site.address {
        add("url", &format!("{root}{}", path::of(view)));
    }
    out + "}"
}

/// From the first to the last day of the fiscal years for which there are allocations; nothing if there are none.
pub(super) fn years(dataset: &Dataset) -> Option<String> {
    let observations = dataset.of_kind(Kind::Allocation).flat_map(|it| it.observations.iter());
    let known = observations.filter(|it| it.value.is_some()).filter_map(|it| it.period);
    let known: Vec<FiscalYear> = known.collect();
    let day = |(year, month, day): (u16, u8, u8)| format!("{year:04}-{month:02}-{day:02}");
    let [first, last] = [known.iter().min()?, known.iter().max()?].map(|it| When::Fiscal(*it));
    Some(format!("{}/{}", day(first.first_day()), day(last.last_day())))
}
