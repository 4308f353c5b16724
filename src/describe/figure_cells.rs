//! What tables say of a figure: its value, its print and its qualifiers.

use crate::describe::context::Context;
use crate::describe::data_table::{Cell, UNKNOWN};
use crate::model::figure::Figure;
use crate::words::numbers;

/// The value of a figure as it stands in the document, with the one of the year before in brackets;
/// nothing if the document does not print it.
pub fn printed(context: Context<'_>, figure: &Figure) -> Option<String> {
    let printed = Some(figure.as_printed.as_str()).filter(|it| !it.is_empty())?;
    let before = figure.previous_as_printed.as_deref().unwrap_or_default();
    Some(context.lang.aside(printed, before))
}

/// The value of a figure as a cell, or a dash.
pub fn value(context: Context<'_>, figure: &Figure) -> Cell {
    let value = numbers::value(context.notation(), figure).zip(figure.value);
    value.map_or_else(Cell::unknown, |(text, it)| Cell::quantity(text, it))
}

/// The qualifiers of a figure in words, or a dash.
pub fn qualifiers(context: Context<'_>, figure: &Figure) -> String {
    match figure.qualifiers.as_slice() {
        [] => UNKNOWN.to_owned(),
        some => context.lang.qualifiers(some),
    }
}
