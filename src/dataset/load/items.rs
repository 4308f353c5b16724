//! Makes items of the rows of `figures.csv`: rows of one id are observations of one item.

use std::collections::BTreeMap;

use crate::dataset::load::error::{LoadError, Problem};
use crate::dataset::load::raw::{AtLine, FigureRow};
use crate::dataset::load::schema;
use crate::model::document::Document;
use crate::model::fiscal_year::FiscalYear;
use crate::model::id::Id;
use crate::model::item::Item;
use crate::model::order;
use crate::model::unit::Base;

/// How late a document prints numbers, from 0 for the earliest: by the newest fiscal year of its rows, then by its
/// place in the table of documents.
struct Vintages(BTreeMap<Id, usize>);

/// Merges rows into items, each in the place of its newest row; and says where each row stood. A row that cannot be
/// of the same item as others of its id goes to `errors`.
pub(super) fn merge(
    rows: Vec<AtLine<Item>>,
    documents: &[AtLine<Document>],
    errors: &mut Vec<LoadError>,
) -> (Vec<Item>, Vec<FigureRow>) {
    let vintages = Vintages::of(&rows, documents);
    let mut places: BTreeMap<Id, usize> = BTreeMap::new();
    let mut items: Vec<AtLine<Item>> = Vec::with_capacity(rows.len());
    let mut origins: Vec<FigureRow> = Vec::with_capacity(rows.len());
    for row in rows {
        origins.push(FigureRow::of(&row));
        let known = places.get(&row.parsed.id).and_then(|place| items.get_mut(*place));
        match known {
            Some(known) => errors.extend(add(known, row, &vintages).err()),
            None => {
                places.insert(row.parsed.id.clone(), items.len());
                items.push(row);
            }
        }
    }
    order::sort_by_key(&mut items, |it| it.line);
    (items.into_iter().map(|it| it.parsed).collect(), origins)
}

/// Adds the observations of a row to the item of its id, which is called as its newest row calls it.
fn add(known: &mut AtLine<Item>, row: AtLine<Item>, vintages: &Vintages) -> Result<(), LoadError> {
    let id = row.parsed.id.clone();
    let error = |column: &'static str, problem: Problem| {
        Err(LoadError::of_cell(schema::FIGURES.file, row.line, column, problem))
    };
    if let Some(column) = differing_column(&known.parsed, &row.parsed) {
        return error(column, Problem::UnlikeItem(id));
    }
    for it in row.parsed.observations.iter() {
        let again = known.parsed.observation_by(&it.source.document, it.period);
        if again.is_some_and(|again| again.value != it.value) {
            let column = if it.is_comparative() { "previous_value" } else { "value" };
            return error(column, Problem::PrintedTwice(id));
        }
    }
    let newest = |it: &Item| (it.period(), vintages.rank(&it.source().document));
    if newest(&row.parsed) > newest(&known.parsed) {
        known.line = row.line;
        known.parsed.label = row.parsed.label;
        known.parsed.programme = row.parsed.programme;
    }
    known.parsed.observations.merge(row.parsed.observations, |document| vintages.rank(document));
    Ok(())
}

/// The column in which two rows of one id say that they measure different things, if there is one.
fn differing_column(one: &Item, other: &Item) -> Option<&'static str> {
    let base = |it: &Item| -> Option<Base> { Some(it.value()?.unit.in_base().0) };
    let is_other_base = base(one).zip(base(other)).is_some_and(|(a, b)| a != b);
    let columns = [
        ("kind", one.kind != other.kind),
        ("subject", one.subject != other.subject),
        ("account", one.account != other.account),
        ("stage", one.stage != other.stage),
        ("instrument", one.instrument != other.instrument),
        ("additive", one.additive != other.additive),
        ("unit", is_other_base),
    ];
    columns.into_iter().find(|(_, differs)| *differs).map(|(column, _)| column)
}

impl Vintages {
    fn of(rows: &[AtLine<Item>], documents: &[AtLine<Document>]) -> Vintages {
        let mut newest: BTreeMap<&Id, Option<FiscalYear>> = BTreeMap::new();
        for AtLine { parsed, .. } in rows {
            let year = newest.entry(&parsed.source().document).or_default();
            *year = parsed.period().max(*year);
        }
        let mut sorted: Vec<&Id> = documents.iter().map(|it| &it.parsed.id).collect();
        order::sort_by_key(&mut sorted, |id| newest.get(id).copied().flatten());
        let ranks = sorted.into_iter().enumerate();
        Vintages(order::map_of(ranks.map(|(rank, id)| (id.clone(), rank))))
    }

    /// The rank of a document that the table holds; 0 for any other, which is reported elsewhere.
    fn rank(&self, document: &Id) -> usize {
        self.0.get(document).copied().unwrap_or_default()
    }
}
