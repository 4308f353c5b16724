//! What readers do on whole pages, which are as long as the data where they list them.

use std::hint::black_box;

use criterion::Criterion;
use qst_explorer::dataset::SharedDataset;
use qst_explorer::dataset::load;
use qst_explorer::export::Format;
use qst_explorer::search::SearchIndex;
use qst_explorer::view::{Delivery, Form, Page, View};
use qst_explorer::words::lang::Lang;

use crate::acts;
use crate::synthetic::Synthetic;
use crate::work::run;

/// Pages as HTML, the search, and all data in files.
pub(crate) fn measure(criterion: &mut Criterion, n_figures: usize) {
    let dataset = load::load(&Synthetic::tree(n_figures).tables()).unwrap();
    let dataset = SharedDataset::new(dataset);
    for page in [Page::Overview, Page::Allocations, Page::Checks, Page::Ledger, Page::Search] {
        let name = format!("page-{}", page.code());
        run(criterion, &name, n_figures, || acts::html(&dataset, view(page), acts::WINDOW));
    }
    run(criterion, "search-index", n_figures, || SearchIndex::of(black_box(&dataset)));
    let index = SearchIndex::of(&dataset);
    run(criterion, "search", n_figures, || acts::look_up(&dataset, &index));
    for format in [Format::Csv, Format::Json] {
        let name = format!("export-{}", format.code());
        run(criterion, &name, n_figures, || acts::export(&dataset, view(Page::Ledger), &[format]));
    }
    drop(index);
    paint(criterion, n_figures);
}

/// A chart of a total of which every figure is a part, from its rows to nodes of a page and to a file.
fn paint(criterion: &mut Criterion, n_figures: usize) {
    let dataset = load::load(&Synthetic::wide(n_figures).tables()).unwrap();
    let dataset = SharedDataset::new(dataset);
    for form in [Form::Bars, Form::Icicle] {
        let view = View { form, at: acts::widest(&dataset), ..view(Page::Allocations) };
        let name = format!("paint-{}-wide", form.code());
        run(criterion, &name, n_figures, || acts::draw(&dataset, &view));
    }
}

fn view(page: Page) -> View {
    View { query: "budget".to_owned(), ..View::of(Lang::En, Delivery::Site, page) }
}
