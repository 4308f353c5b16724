//! What the columns of the full records mean, for programs that read them: a Table Schema (Frictionless).

use crate::export::columns::{self, Column, Content, ORIGIN};
use crate::export::json_text::{lines, object, quoted};

/// The schema of the CSV with the full records, as JSON: name, type and description of each column, in order.
pub fn records_schema() -> String {
    let fields: Vec<String> =
        columns::record().map(|it| field(&it)).chain(ORIGIN.iter().map(field)).collect();
    format!("{{\n  \"fields\": {}\n}}\n", lines(&fields))
}

fn field<T>(Column { name, description, content }: &Column<T>) -> String {
    object(&[
        ("name", quoted(name)),
        ("type", quoted(type_of(content))),
        ("description", quoted(description)),
    ])
}

/// The type by which Table Schema knows a content.
fn type_of<T>(content: &Content<T>) -> &'static str {
    match content {
        Content::Integer(_) => "integer",
        Content::Decimal(_) => "number",
        Content::Flag(_) => "boolean",
        // Dates are as exact as they are printed, which is no date to Table Schema.
        Content::Text(_)
        | Content::Label(..)
        | Content::Code(_)
        | Content::Term(_)
        | Content::Date(_)
        | Content::Codes(_)
        | Content::Lines(_)
        | Content::Link(_) => "string",
    }
}
