//! What tables say of a figure: its value, its print and its qualifiers.

use crate::describe::context::Context;
use crate::describe::data_table::{Cell, UNKNOWN};
use crate::model::item::Item;
use crate::words::numbers;

/// The newest value of an item as it stands in the document, with the comparative one in brackets;
/// nothing if the document does not print it.
pub fn printed(context: Context<'_>, figure: &Item) -> Option<String> {
    let printed = Some(figure.as_printed()).filter(|it| !it.is_empty())?;
    let comparative = figure.comparative().map_or("", |it| &it.as_printed);
    Some(context.lang.aside(printed, comparative))
}

/// The value of a figure as a cell, or a dash.
pub fn value(context: Context<'_>, figure: &Item) -> Cell {
    let value = numbers::value(context.notation(), figure).zip(figure.value());
    value.map_or_else(Cell::unknown, |(text, it)| Cell::quantity(text, it))
}

/// The qualifiers of a figure in words, or a dash.
pub fn qualifiers(context: Context<'_>, figure: &Item) -> String {
    match figure.qualifiers() {
        [] => UNKNOWN.to_owned(),
        some => context.lang.qualifiers(some),
    }
}
