//! A chart in words: its finding, what it shows, its table and its sources.

use std::collections::BTreeSet;

use crate::chart::context::Context;
use crate::chart::place::Place;
use crate::dataset::share::Share;
use crate::model::decimal::Decimal;
use crate::model::document::Page;
use crate::model::figure::{Figure, Source};
use crate::model::key::Key;
use crate::model::measure::Measure;
use crate::model::quantity::{Quantity, Yen};
use crate::model::unit::Base;
use crate::words::money::{MoneyUnit, Notation};
use crate::words::numbers;

/// What stands in a cell where nothing is known.
pub const UNKNOWN: &str = "–";

/// A chart in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Described {
    /// The finding.
    pub title: String,
    /// What the picture shows, in sentences.
    pub sentences: Vec<String>,
    /// The same figures as a table.
    pub table: DataTable,
    /// The pages of the documents on which its figures stand, each once.
    pub places: Vec<Heading>,
}

/// The heading of a page of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Its words.
    pub text: String,
    /// Where the page is described in full.
    pub place: Place,
}

/// A table of figures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DataTable {
    /// The heads of the columns; the first column holds the heads of the rows.
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<DataRow>,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct DataRow {
    /// What the row stands for.
    pub key: Option<Key>,
    /// As many cells as the table has columns.
    pub cells: Vec<Cell>,
}

/// A cell of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// What is seen.
    pub text: String,
    /// The number that it says, for programs; nothing if it says none.
    pub number: Option<Number>,
}

/// A number of a cell, in the base of its unit and with the digits that it deserves.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// How much.
    pub value: Decimal,
    /// How much of what.
    pub base: Base,
    /// The unit that the head of the column names; nothing where the cell names its own.
    pub unit: Option<MoneyUnit>,
}

impl Cell {
    /// A number as it is seen, of so many of a base.
    pub(super) fn number(text: String, value: Decimal, base: Base) -> Cell {
        Cell { text, number: Some(Number { value, base, unit: None }) }
    }

    /// An amount of money as it is seen.
    pub(super) fn money(text: String, amount: Yen) -> Cell {
        Cell::number(text, Decimal::whole(amount.get()), Base::Yen)
    }

    /// An amount of money as it is seen, without its unit, which the head of the column names.
    pub(super) fn bare_money(text: String, amount: Yen, notation: Notation) -> Cell {
        let value = Decimal::whole(amount.get());
        Cell { text, number: Some(Number { value, base: Base::Yen, unit: Some(notation.unit) }) }
    }

    /// A quantity as it is seen; without its number if that has too many digits in its base.
    pub(super) fn quantity(text: String, it: Quantity) -> Cell {
        match it.unit.to_base(it.value) {
            Some(value) => Cell::number(text, value, it.unit.in_base().0),
            None => Cell::from(text),
        }
    }

    /// A share as it is seen, whole percents if it is of rough amounts.
    pub(super) fn share(text: String, it: Share) -> Cell {
        Cell::number(text, numbers::percent_number(it), Base::Percent)
    }

    /// What is derived as it is seen.
    pub(super) fn measure(text: String, it: Measure) -> Cell {
        Cell::number(text, it.deserved(), it.base)
    }

    /// What stands where nothing is known.
    pub(super) fn unknown() -> Cell {
        Cell::from(UNKNOWN)
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Cell {
        Cell { text, number: None }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Cell {
        Cell::from(text.to_owned())
    }
}

/// The pages on which figures stand, each once and in order.
pub(super) fn places<'a>(
    context: Context<'a>,
    figures: impl IntoIterator<Item = &'a Figure>,
) -> Vec<Heading> {
    headings(context, figures.into_iter().map(|it| &it.source))
}

/// The pages on which sources stand, each once and in order.
pub(super) fn headings<'a>(
    context: Context<'a>,
    sources: impl IntoIterator<Item = &'a Source>,
) -> Vec<Heading> {
    let pages = sources.into_iter().flat_map(|it| context.dataset.pages_of(it));
    let heading = |page: &Page| Heading {
        text: context.lang.pick(&page.heading).to_owned(),
        place: Place::source(page),
    };
    let mut known: BTreeSet<String> = BTreeSet::new();
    pages.filter(|it| known.insert(it.name())).map(heading).collect()
}

/// The value of a figure as it stands in the document, with the one of the year before in brackets;
/// nothing if the document does not print it.
pub(super) fn printed(context: Context<'_>, figure: &Figure) -> Option<String> {
    let printed = Some(figure.as_printed.as_str()).filter(|it| !it.is_empty())?;
    let before = figure.previous_as_printed.as_deref().unwrap_or_default();
    Some(context.lang.aside(printed, before))
}

/// The value of a figure as a cell, or a dash.
pub(super) fn value(context: Context<'_>, figure: &Figure) -> Cell {
    let value = numbers::value(context.notation(), figure).zip(figure.value);
    value.map_or_else(Cell::unknown, |(text, it)| Cell::quantity(text, it))
}

/// The qualifiers of a figure in words, or a dash.
pub(super) fn qualifiers(context: Context<'_>, figure: &Figure) -> String {
    match figure.qualifiers.as_slice() {
        [] => UNKNOWN.to_owned(),
        some => context.lang.qualifiers(some),
    }
}
