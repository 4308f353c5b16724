//! Tables of what is shown, for readers and for programs.

use crate::dataset::share::Share;
use crate::model::decimal::Decimal;
use crate::model::key::Key;
use crate::model::measure::Measure;
use crate::model::quantity::{Quantity, Yen};
use crate::model::unit::Base;
use crate::words::money::{MoneyUnit, Notation};
use crate::words::numbers;

/// The text of a cell where nothing is known.
pub const UNKNOWN: &str = "–";

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
    /// The key of the row.
    pub key: Option<Key>,
    /// As many cells as the table has columns.
    pub cells: Vec<Cell>,
}

/// A cell of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// The text that is shown.
    pub text: String,
    /// The number that it says, for programs; nothing if it says none.
    pub number: Option<Number>,
}

/// A number of a cell, in the base of its unit and with its significant digits.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// The number.
    pub value: Decimal,
    /// The base of its unit.
    pub base: Base,
    /// The unit that the head of the column names; nothing where the cell names its own.
    pub unit: Option<MoneyUnit>,
}

impl Cell {
    /// A cell with a number in a base, and the text that is shown for it.
    pub fn number(text: String, value: Decimal, base: Base) -> Cell {
        Cell { text, number: Some(Number { value, base, unit: None }) }
    }

    /// A cell with an amount of money, and the text that is shown for it.
    pub fn money(text: String, amount: Yen) -> Cell {
        Cell::number(text, Decimal::whole(amount.get()), Base::Yen)
    }

    /// The same without the unit, which the head of the column names.
    pub fn bare_money(text: String, amount: Yen, notation: Notation) -> Cell {
        let value = Decimal::whole(amount.get());
        Cell { text, number: Some(Number { value, base: Base::Yen, unit: Some(notation.unit) }) }
    }

    /// A cell with a quantity, and the text that is shown for it; without the number if that has too many digits in its
    /// base.
    pub fn quantity(text: String, it: Quantity) -> Cell {
        match it.unit.to_base(it.value) {
            Some(value) => Cell::number(text, value, it.unit.in_base().0),
            None => Cell::from(text),
        }
    }

    /// A cell with a share, in whole percents if it is of approximate amounts.
    pub fn share(text: String, it: Share) -> Cell {
        Cell::number(text, numbers::percent_number(it), Base::Percent)
    }

    /// A cell with a derived number, and the text that is shown for it.
    pub fn measure(text: String, it: Measure) -> Cell {
        Cell::number(text, it.significant(), it.base)
    }

    /// The cell where nothing is known.
    pub fn unknown() -> Cell {
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
