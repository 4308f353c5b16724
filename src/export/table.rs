//! A table of a view as CSV, as it is seen: its rows and columns, with numbers that programs read.
//!
//! Each column of numbers has one unit, which its head names; money is in the unit that the reader has
//! chosen. Where the numbers of a column have units of several bases, their units are a column of their own, and
//! where cells say more than their number (about, or so), what is seen is beside it.

use crate::describe::context::Context;
use crate::describe::data_table::{Cell, DataTable, Number, UNKNOWN};
use crate::export::{ExportItem, Origin, csv};
use crate::model::unit::Base;
use crate::words::lang::Lang;
use crate::words::money::{MoneyUnit, Notation};
use crate::words::units;

/// A column of the file: its head, and a cell for each row.
type Column = (String, Vec<String>);

/// One of the tables, counted from zero; nothing if there are not that many. The last column is the link
/// that shows it again, and where there is none, one of another name with the version of the data.
pub fn csv(item: &ExportItem<'_>, origin: &Origin, idx: usize) -> Option<String> {
    let (_, table) = item.tables.get(idx)?;
    let words = item.context.lang.export_menu();
    let mut columns = columns(item.context, table);
    let (head, cell) = match origin.address.as_str() {
        "" => (words.data_version, &origin.version),
        _ => (words.link, &origin.address),
    };
    columns.push((head.to_owned(), vec![cell.clone(); table.rows.len()]));
    let heads: Vec<String> = columns.iter().map(|it| it.0.clone()).collect();
    let row = |idx: usize| {
        columns.iter().map(|(_, cells)| cells.get(idx).cloned().unwrap_or_default()).collect()
    };
    Some(csv::file(&heads, (0..table.rows.len()).map(row)))
}

fn columns(context: Context<'_>, table: &DataTable) -> Vec<Column> {
    let mut res: Vec<Column> = Vec::new();
    let mut units_before: Option<Vec<String>> = None;
    for (idx, head) in table.head.iter().enumerate() {
        let cells: Vec<&Cell> = table.rows.iter().filter_map(|it| it.cells.get(idx)).collect();
        // Where none of its rows says anything, a column says nothing.
        if !cells.is_empty() && cells.iter().all(|it| it.text == UNKNOWN) {
            continue;
        }
        let numbers: Vec<Option<Number>> = cells.iter().map(|it| it.number).collect();
        let mut bases = numbers.iter().flatten().map(|it| it.base);
        let Some(base) = bases.next() else {
            let text =
                |it: &&Cell| if it.text == UNKNOWN { String::new() } else { it.text.clone() };
            res.push((head.clone(), cells.iter().map(text).collect()));
            continue;
        };
        let has_one_base = bases.all(|it| it == base);
        let written = |it: &Option<Number>| it.map_or_else(String::new, |it| value(context, it));
        let unit = |it: &Option<Number>| it.map_or_else(String::new, |it| unit(context, it));
        let units: Vec<String> = numbers.iter().map(unit).collect();
        let written = numbers.iter().map(written).collect();
        if has_one_base {
            let unit = units.iter().find(|it| !it.is_empty()).map_or("", String::as_str);
            let is_named = numbers.iter().flatten().any(|it| it.unit.is_some());
            let head = if is_named { head.clone() } else { with_unit(context.lang, head, unit) };
            res.push((head, written));
        } else {
            res.push((head.clone(), written));
            // Numbers beside each other in a row share their unit.
            if !units_before.is_some_and(|before| share_units(&before, &units)) {
                res.push((context.lang.site().unit.to_owned(), units.clone()));
            }
            units_before = Some(units);
        }
        if cells.iter().any(|it| says_more(context.lang, it)) {
            let text =
                |it: &&Cell| if it.text == UNKNOWN { String::new() } else { it.text.clone() };
            let head = context.lang.aside(head, context.lang.export_menu().as_shown);
            res.push((head, cells.iter().map(text).collect()));
        }
    }
    res
}

/// Whether a column has no unit but that of the column before, row by row.
fn share_units(before: &[String], units: &[String]) -> bool {
    units.iter().zip(before).all(|(unit, before)| unit.is_empty() || unit == before)
}

/// What is between the words of a head, and around those in brackets.
const AROUND_WORDS: [char; 8] = [' ', ',', '(', ')', '（', '）', '、', '・'];

/// A head with the unit of its column, unless it names that already, as a word of its own: a head that begins
/// with "Value" does not say that volts are meant.
fn with_unit(lang: Lang, head: &str, unit: &str) -> String {
    let is_word = |(at, _): (usize, &str)| {
        let (before, rest) = head.split_at_checked(at).unwrap_or((head, ""));
        let after = rest.strip_prefix(unit).unwrap_or_default();
        let is_edge = |it: Option<char>| it.is_none_or(|it| AROUND_WORDS.contains(&it));
        is_edge(before.chars().next_back()) && is_edge(after.chars().next())
    };
    let is_named = head.match_indices(unit).any(is_word);
    if is_named { head.to_owned() } else { lang.aside(head, unit) }
}

/// A number in the unit of its column; nothing where that would take more digits than there are, as yen must
/// not be below a head in trillions.
fn value(context: Context<'_>, Number { value, base, unit }: Number) -> String {
    let value = match base {
        Base::Yen => notation(context, unit).of_yen(value),
        // Of everything else the base is the unit.
        _ => Some(value),
    };
    value.map(|it| it.to_string()).unwrap_or_default()
}

/// How money of a column is written, whose head may name a unit.
fn notation(context: Context<'_>, unit: Option<MoneyUnit>) -> Notation {
    let notation = context.notation();
    Notation { unit: unit.unwrap_or(notation.unit), ..notation }
}

/// The unit of a column of numbers.
fn unit(context: Context<'_>, Number { base, unit, .. }: Number) -> String {
    match base {
        Base::Yen => notation(context, unit).unit_name().to_owned(),
        _ => units::base_word(context.lang, base).many.to_owned(),
    }
}

/// Whether a cell says more than a number and its unit.
fn says_more(lang: Lang, cell: &Cell) -> bool {
    let is_of_number = |c: char| c.is_ascii_digit() || "+−±,.".contains(c);
    let rest = cell.text.trim_matches(is_of_number).trim();
    !(rest.is_empty() || rest == UNKNOWN || units::is_unit(lang, rest))
}
