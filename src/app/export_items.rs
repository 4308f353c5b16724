//! The export items of a page as it is shown: its figures, the page itself, and the open ledger entry.

use crate::app::content::{ContentProps, context};
use crate::app::{self, AppProps};
use crate::chart::list;
use crate::components::export_menu::ENTRY;
use crate::components::figure::Figure as Framed;
use crate::dataset::SharedDataset;
use crate::describe::data_table::DataTable;
use crate::describe::description::Description;
use crate::describe::ledger::{self, Fact, table};
use crate::export::ExportItem;
use crate::model::item::Item;
use crate::model::key::Key;
use crate::view::{ChartName, Page, View};
use crate::words::foreign;

/// The name of the page itself among the figures on it.
pub const PAGE: &str = "page";

/// The export item of a name: a chart by its code, the page, or the ledger entry; nothing if the page has no such item.
pub fn export_item<'a>(shown: &'a AppProps, of: &str) -> Option<ExportItem<'a>> {
    match of {
        PAGE => Some(page(&shown.dataset, &shown.view)),
        ENTRY => entry(&shown.dataset, &shown.view),
        of => figure(shown, of),
    }
}

/// The names of the export items of a page that are pictures, in order.
pub fn pictures(shown: &AppProps) -> Vec<&'static str> {
    list::of_page(&shown.dataset, &shown.view).into_iter().map(ChartName::code).collect()
}

/// The view that shows an export item by itself: where a page shows it beside other charts, its own page.
pub fn own_view(shown: &AppProps, of: &str) -> View {
    let view = &shown.view;
    let name = ChartName::from_code(of);
    name.map_or_else(|| view.clone(), |name| list::own_view(&shown.dataset, view, name))
}

fn figure<'a>(shown: &'a AppProps, of: &str) -> Option<ExportItem<'a>> {
    let AppProps { dataset, view, viewport, .. } = shown;
    let (dataset, viewport) = (dataset.clone(), *viewport);
    let props = ContentProps { dataset, view: view.unselected(), viewport };
    let names = list::of_page(&props.dataset, &props.view);
    let name = names.iter().copied().find(|it| it.code() == of)?;
    let place = (names.len() > 1).then(|| format!("{of}-title"));
    let Framed { id, pictures, described, second_table, .. } = props.framed(name)?;
    let Description { title, sentences, table, places } = described;
    let places = places.into_iter().map(|it| it.text).collect();
    let scene = pictures.into_iter().next().map(|it| it.scene.as_ref().clone());
    let caption = |(caption, table): (&'static str, DataTable)| (caption.to_owned(), table);
    let mut tables = vec![(title.clone(), table)];
    tables.extend(second_table.map(caption));
    let rows = tables.iter().flat_map(|(_, it)| &it.rows).filter_map(|it| it.key.clone());
    let stops = scene.iter().flat_map(|it| &it.stops).map(|it| it.key.clone());
    let opened = own_view(shown, of).at.map(Key::Item);
    let keys = opened.into_iter().chain(rows).chain(stops);
    let with_parts = view.page == Page::Checks;
    let keys = keys.flat_map(|it| with_related(&shown.dataset, it, with_parts)).collect();
    let at = view.at.as_ref().filter(|_| view.page == Page::Allocations);
    let name = self::name(view, &[Some(view.page.code()), Some(id), at.map(|it| it.as_str())]);
    let context = context(&shown.dataset, view);
    Some(ExportItem { context, name, place, title, sentences, tables, places, keys, scene })
}

/// A page; that of all data holds every row, that of the search what was found.
fn page<'a>(dataset: &'a SharedDataset, view: &View) -> ExportItem<'a> {
    let mut title = view.page.name(dataset, view.lang).to_owned();
    let query = foreign::harmless(&view.query);
    if view.page == Page::Search && !query.trim().is_empty() {
        title += view.lang.colon();
        title += &view.lang.quote(query.trim());
    }
    let context = context(dataset, view);
    let keys = app::rows_of(dataset, view);
    let tables = vec![(title.clone(), table::table(context, &keys))];
    let asked = (view.page == Page::Search).then(|| digest(view.query.trim()));
    let name = name(view, &[Some(view.page.code()), asked.as_deref()]);
    let (sentences, places) = (Vec::new(), Vec::new());
    ExportItem { context, name, place: None, title, sentences, tables, places, keys, scene: None }
}

/// What is selected: its title says the value and what qualifies it.
fn entry<'a>(dataset: &'a SharedDataset, view: &View) -> Option<ExportItem<'a>> {
    let context = context(dataset, view);
    let key = view.selected.clone()?;
    let entry = ledger::entry(context, &key)?;
    let fact = |Fact { term, details }: &Fact| {
        let details: Vec<&str> = details.iter().map(|it| it.text.as_str()).collect();
        format!("{term}{}{}", view.lang.colon(), details.join(" / "))
    };
    let name = name(view, &[Some(key.to_string().replace('.', "-").as_str())]);
    Some(ExportItem {
        context,
        name,
        place: None,
        title: ledger::in_a_line(context, &key).unwrap_or(entry.title),
        sentences: entry.facts.iter().map(fact).collect(),
        tables: Vec::new(),
        places: Vec::new(),
        keys: vec![key],
        scene: None,
    })
}

/// A thing, and the figures that measure it where it is a subject; a total with its parts where these
/// are held against it.
fn with_related(dataset: &SharedDataset, key: Key, with_parts: bool) -> Vec<Key> {
    let items: Vec<&Item> = match &key {
        Key::Subject(id) => dataset.items_of(id).collect(),
        Key::Item(id) if with_parts => {
            dataset.item(id).map(|it| dataset.parts(it)).unwrap_or_default()
        }
        Key::Item(_) | Key::NotItemised(_) | Key::Milestone(_) | Key::Sum(_) => Vec::new(),
    };
    let items = items.into_iter().map(|it| Key::Item(it.id.clone()));
    [key].into_iter().chain(items).collect()
}

/// A short text by which the files of different queries differ in name: a hash by FNV-1a.
fn digest(text: &str) -> String {
    let hash = text
        .bytes()
        .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{hash:08x}")
}

/// The name of an export item: pieces, each once, and the choices of the reader that differ from those at first.
fn name(view: &View, pieces: &[Option<&str>]) -> String {
    let View { years, grouping, unit, .. } = view;
    let home = View::default();
    let choices = [
        years.as_ref().map(|it| it.as_str()),
        (*grouping != home.grouping).then(|| grouping.code()),
        (*unit != home.unit).then(|| unit.code()),
    ];
    let mut res: Vec<&str> = pieces.iter().copied().chain(choices).flatten().collect();
    res.dedup();
    res.join("-")
}
