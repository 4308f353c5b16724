//! The figures of a view as JSON: what the view says, every figure exactly, and the tables as shown.

use crate::describe::data_table::{DataRow, DataTable};
use crate::export::columns::{self, Column, Content};
use crate::export::json_text::{lines, list, object, quoted, strings};
use crate::export::records::{self, Record};
use crate::export::{ExportItem, LICENCE, Origin};
use crate::model::about::AboutField;

/// The figures and tables.
pub fn json(item: &ExportItem<'_>, origin: &Origin) -> String {
    let records = records::of(item.context, &item.keys);
    let figures: Vec<String> = records.iter().map(figure).collect();
    let tables: Vec<String> = item.tables.iter().map(|(name, it)| table(name, it)).collect();
    let link = match origin.address.as_str() {
        "" => "null".to_owned(),
        address => quoted(address),
    };
    let members = [
        ("title", quoted(&item.title)),
        ("sentences", strings(&item.sentences)),
        ("language", quoted(item.context.lang.code())),
        ("link", link),
        ("data_version", quoted(&origin.version)),
        ("accessed", quoted(&origin.accessed.to_string())),
        ("sources", strings(&item.sources_in_words())),
        ("licence", quoted(LICENCE)),
        (
            "licence_note",
            quoted(item.context.lang.pick(item.context.dataset.about().text(AboutField::Rights))),
        ),
        ("figures", lines(&figures)),
        ("tables", lines(&tables)),
    ];
    let members: Vec<String> =
        members.iter().map(|(name, value)| format!("  {}: {value}", quoted(name))).collect();
    format!("{{\n{}\n}}\n", members.join(",\n"))
}

/// A figure; numbers have the digits of the data, and what is not known is `null`.
fn figure(record: &Record) -> String {
    let member = |it: Column<Record>| (it.name, value(&it.content, record));
    object(&columns::record().map(member).collect::<Vec<(&str, String)>>())
}

/// A cell as a value of JSON.
fn value(content: &Content<Record>, record: &Record) -> String {
    let text = content.text(record);
    match content {
        Content::Codes(get) => strings(&get(record)),
        _ if text.is_empty() => "null".to_owned(),
        Content::Integer(_) | Content::Decimal(_) | Content::Flag(_) => text,
        Content::Text(_)
        | Content::Label(..)
        | Content::Code(_)
        | Content::Term(_)
        | Content::Date(_)
        | Content::Lines(_)
        | Content::Link(_) => quoted(&text),
    }
}

/// A table as it is shown.
fn table(name: &str, DataTable { head, rows }: &DataTable) -> String {
    let texts = |it: &DataRow| it.cells.iter().map(|it| it.text.clone()).collect::<Vec<String>>();
    let rows: Vec<String> = rows.iter().map(|it| strings(&texts(it))).collect();
    object(&[("caption", quoted(name)), ("head", strings(head)), ("rows", list(&rows))])
}
