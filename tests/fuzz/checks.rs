//! What holds of any text that a reader or a link brings.
#![allow(clippy::unwrap_used, dead_code, reason = "tests may fail; each target has one of these")]

use std::cell::OnceCell;

use qst_explorer::bundled;
use qst_explorer::dataset::SharedDataset;
use qst_explorer::search::SearchIndex;
use qst_explorer::view::{Delivery, Page, View, path, url};
use qst_explorer::words::lang::Lang;

thread_local! {
    static DATA: OnceCell<(SharedDataset, SearchIndex)> = const { OnceCell::new() };
}

fn with_data(check: impl FnOnce(&SharedDataset, &SearchIndex)) {
    DATA.with(|data| {
        let (dataset, index) = data.get_or_init(|| {
            let dataset = bundled::dataset().unwrap();
            let index = SearchIndex::of(&dataset);
            (dataset, index)
        });
        check(dataset, index);
    });
}

/// A link is read without failing, and what was read is written so that it is read again as the same,
/// with nothing ignored.
pub(crate) fn url(query: &str) {
    with_data(|dataset, _| {
        for frame in Delivery::ALL.iter().copied() {
            let home = View::of(Lang::Ja, frame, Page::Overview);
            let (view, _) = url::from_query(query, home.clone(), dataset);
            let page = match view.delivery {
                Delivery::File => home,
                Delivery::Site | Delivery::Bare => path::read(&path::of(&view)).unwrap(),
            };
            let again = url::from_query(&url::to_query(&view), page, dataset);
            assert_eq!(again, (view, vec![]));
        }
    });
}

/// Anything can be looked for in either language, and each thing is found once.
pub(crate) fn search(query: &str) {
    with_data(|dataset, index| {
        for lang in Lang::ALL.iter().copied() {
            let mut keys: Vec<_> = index.search(query, lang).into_iter().map(|it| it.key).collect();
            let n_found = keys.len();
            keys.sort();
            keys.dedup();
            assert_eq!(keys.len(), n_found);
            // What is found can be selected by a link.
            for key in keys {
                let query = format!("?select={key}");
                assert_eq!(url::from_query(&query, View::default(), dataset).1, []);
            }
        }
    });
}
