//! A view as text, for letters and notes: what it says, its tables with tabs, and where it is from.

use crate::describe::data_table::{Cell, DataTable};
use crate::export::{ExportItem, Origin};
use crate::model::about::AboutField;
use crate::words::digits;

/// An export item as text: title, sentences, tables with tabs between cells, and origin.
pub fn text(item: &ExportItem<'_>, origin: &Origin) -> String {
    let mut paragraphs = vec![item.title.clone()];
    paragraphs.extend(Some(item.sentences.join("\n")).filter(|it| !it.is_empty()));
    paragraphs.extend(item.tables.iter().map(|(name, it)| table(item, name, it)));
    paragraphs.push(from(item, origin).join("\n"));
    paragraphs.join("\n\n") + "\n"
}

/// Where it is from: the source, the licence, and the link that shows it again.
pub(super) fn from(item: &ExportItem<'_>, origin: &Origin) -> Vec<String> {
    let lang = item.context.lang;
    let words = lang.export_menu();
    let about = item.context.dataset.about();
    let mut sources = item.sources_in_words();
    if item.sources().len() != 1 {
        let pages: Vec<String> = item.places.iter().map(|it| lang.quote(it)).collect();
        let heading = format!("{}{}", lang.sources().pages, lang.colon());
        sources.extend((!pages.is_empty()).then(|| heading + &lang.join(&pages)));
    }
    let source = format!("{}{}{}", lang.site().source, lang.colon(), sources.join(" / "));
    let site =
        lang.join(&[lang.pick(about.text(AboutField::Title)), &(words.version)(&origin.version)]);
    let address = Some(origin.address.clone()).filter(|it| !it.is_empty());
    [source, lang.pick(about.text(AboutField::Rights)).to_owned(), site]
        .into_iter()
        .chain(address)
        .collect()
}

fn table(item: &ExportItem<'_>, name: &str, DataTable { head, rows }: &DataTable) -> String {
    let lang = item.context.lang;
    let caption = Some(name).filter(|it| *it != item.title).map(str::to_owned);
    // As spreadsheets read numbers: these are pasted there.
    let cell = |it: &Cell| digits::plain(lang, &it.text).unwrap_or_else(|| it.text.clone());
    let rows = rows.iter().map(|it| it.cells.iter().map(cell).collect::<Vec<String>>().join("\t"));
    let lines = caption.into_iter().chain([head.join("\t")]).chain(rows);
    lines.collect::<Vec<String>>().join("\n")
}
