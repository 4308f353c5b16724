//! Cells that tables of items share: value, print and qualifiers.

use crate::describe::compared::Compared;
use crate::describe::context::Context;
use crate::describe::data_table::{Cell, UNKNOWN};
use crate::model::item::Item;
use crate::model::observation::Observation;
use crate::words::numbers;

/// A value as it is in the document, with that of an earlier period in brackets; nothing if the document does
/// not print it.
pub fn printed(
    context: Context<'_>,
    it: &Observation,
    earlier: Option<&Observation>,
) -> Option<String> {
    let printed = Some(it.as_printed.as_str()).filter(|it| !it.is_empty())?;
    Some(context.lang.aside(printed, earlier.map_or("", |it| &it.as_printed)))
}

/// Value, print and qualifiers of the observation of an item that is shown.
pub fn value_print_qualifiers(context: Context<'_>, item: &Item) -> [Cell; 3] {
    let Compared { now, then, .. } = context.compared(item);
    let printed = printed(context, now, then).map_or_else(Cell::unknown, Cell::from);
    [value(context, now), printed, qualifiers(context, now).into()]
}

/// The value of an observation as a cell, or a dash.
pub fn value(context: Context<'_>, it: &Observation) -> Cell {
    let value = numbers::observed(context.notation(), it).zip(it.value);
    value.map_or_else(Cell::unknown, |(text, it)| Cell::quantity(text, it))
}

/// What qualifies a value, in words, or a dash.
pub fn qualifiers(context: Context<'_>, it: &Observation) -> String {
    match it.qualifiers.as_slice() {
        [] => UNKNOWN.to_owned(),
        some => context.lang.qualifiers(some),
    }
}
