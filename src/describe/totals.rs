//! Totals that pages begin with.

use crate::dataset::Dataset;
use crate::model::item::{Item, Kind};
use crate::model::observation::Parts;
use crate::model::term::Code;

/// The largest printed total.
pub fn largest(dataset: &Dataset) -> Option<&Item> {
    dataset.first_totals().into_iter().max_by_key(|it| it.yen())
}

/// The total that most needs a picture: the largest whose parts are not all printed.
pub fn largest_not_itemised(dataset: &Dataset) -> Option<&Item> {
    let totals = dataset.first_totals();
    let open = totals.iter().filter(|it| it.parts() == Some(Parts::Main)).max_by_key(|it| it.yen());
    open.or(totals.first()).copied()
}

/// The programme of the cost that parties share in percent, and those beside and above it.
pub fn shared_programmes(dataset: &Dataset) -> Vec<Code> {
    let shared = dataset.cost_in_shares().and_then(|it| it.programme);
    shared.map(|it| dataset.programmes_with_parent(it)).unwrap_or_default()
}

/// The printed total whose parts are all of these programmes.
pub fn of_shared_programmes(dataset: &Dataset) -> Option<&Item> {
    let programmes = shared_programmes(dataset);
    let is_about = |it: &Item| it.programme.is_some_and(|it| programmes.contains(&it));
    let is_total = |it: &&Item| {
        let parts = dataset.parts(it);
        it.parent().is_none() && !parts.is_empty() && parts.into_iter().all(is_about)
    };
    dataset.of_kind(Kind::Allocation).find(is_total)
}
