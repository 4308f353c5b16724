//! What is done with a dataset from when it is loaded until it is shown, searched, exported and printed.

use qst_explorer::app::layout::Viewport;
use qst_explorer::dataset::SharedDataset;
use qst_explorer::dataset::checks;
use qst_explorer::dataset::load;
use qst_explorer::dataset::load::tables::Tables;
use qst_explorer::model::id::Id;
use qst_explorer::view::{Delivery, Form, Page, View};
use qst_explorer::words::lang::Lang;

use crate::scale::acts;

/// Something that is done with a dataset.
pub(crate) struct Work<'a> {
    /// What is done, unique among the work on one dataset.
    pub(crate) name: String,
    /// Does it once.
    pub(crate) run: Box<dyn FnOnce() + 'a>,
}

/// Everything that is done with the dataset of some tables on some pages.
pub(crate) fn all<'a>(tables: Tables<'a>, pages: &[Page]) -> Vec<Work<'a>> {
    let dataset = load::load(&tables).unwrap_or_else(|errors| panic!("{errors}"));
    let dataset = SharedDataset::new(dataset);
    let mut res =
        vec![Work { name: "load".to_owned(), run: Box::new(move || drop(load::load(&tables))) }];
    let mut add = |name: String, run: Box<dyn FnOnce(&SharedDataset)>| {
        let dataset = dataset.clone();
        res.push(Work { name, run: Box::new(move || run(&dataset)) });
    };
    add("checks".to_owned(), Box::new(|it| drop(checks::all(it))));
    add("search".to_owned(), Box::new(acts::search));
    add("ledger entries".to_owned(), Box::new(acts::ledger_entries));
    add("links".to_owned(), Box::new(acts::links));
    for view in views(pages, acts::widest(&dataset)) {
        let name = |what: &str| format!("{what} {} {}", view.page.code(), view.form.code());
        let [page, paper, charts, exported] = [0; 4].map(|_| view.clone());
        add(name("page"), Box::new(move |it| acts::html(it, page, acts::WINDOW)));
        add(name("paper"), Box::new(move |it| acts::html(it, paper, Viewport::Paper)));
        add(name("charts"), Box::new(move |it| acts::draw(it, &charts)));
        add(name("exports"), Box::new(move |it| acts::export(it, exported, &acts::FORMATS)));
    }
    res
}

/// Some pages, the one of allocations in each form and at the total with most parts.
fn views(pages: &[Page], widest: Option<Id>) -> Vec<View> {
    let of_page = |page: &Page| {
        let view = View { query: "budget".to_owned(), ..View::of(Lang::En, Delivery::Site, *page) };
        match page {
            Page::Allocations => {
                let in_form =
                    |form: &Form| View { form: *form, at: widest.clone(), ..view.clone() };
                Form::ALL.iter().map(in_form).collect()
            }
            _ => vec![view],
        }
    };
    pages.iter().flat_map(of_page).collect()
}
