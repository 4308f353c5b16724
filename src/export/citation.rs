//! Citations of a view or a figure of it: to be read, and in the formats of three kinds of programs.
//!
//! The year of a citation is that of the version of the data, not that of the budget.

use crate::export::json_text::{list, object, quoted};
use crate::export::{ExportItem, Origin};
use crate::model::about::AboutField;
use crate::model::date::{Bound, When};
use crate::words::dates;
use crate::words::export_menu::Citation;

/// All that a citation says.
struct Reference<'a> {
    key: String,
    title: &'a str,
    site: &'a str,
    authors: &'a str,
    /// The documents that the figures are from.
    note: String,
    lang: &'static str,
}

/// The citation to be read, in the language of the item.
pub fn sentence(item: &ExportItem<'_>, origin: &Origin) -> String {
    let lang = item.context.lang;
    let accessed = dates::plain(lang, origin.accessed, Bound::At);
    let sources = item.sources_in_words().join(" / ");
    let about = item.context.dataset.about();
    (lang.export_menu().citation)(&Citation {
        authors: lang.pick(about.text(AboutField::Authors)),
        site: lang.pick(about.text(AboutField::Title)),
        title: &lang.nested(&item.title),
        version: &origin.version,
        address: &origin.address,
        accessed: &accessed,
        sources: &sources,
    })
}

/// The citation for BibTeX.
pub fn bibtex(item: &ExportItem<'_>, origin: &Origin) -> String {
    let it = reference(item);
    let plain = |text: &str| format!("{{{}}}", for_latex(text));
    let fields = [
        // Two braces keep the name of a group whole, and the case of letters as it is.
        ("author", format!("{{{}}}", plain(it.authors))),
        ("title", format!("{{{}}}", plain(it.title))),
        ("howpublished", plain(it.site)),
        ("year", plain(&origin.issued.first_day().0.to_string())),
        ("version", plain(&origin.version)),
        ("url", format!("{{{}}}", origin.address)),
        ("urldate", plain(&origin.accessed.to_string())),
        ("language", plain(it.lang)),
        ("note", plain(&it.note)),
    ];
    let fields = fields.iter().filter(|(_, value)| value != "{}");
    let fields: Vec<String> = fields.map(|(name, value)| format!("  {name} = {value}")).collect();
    format!("@misc{{{},\n{}\n}}\n", it.key, fields.join(",\n"))
}

/// The citation for programs that know CSL.
pub fn csl(item: &ExportItem<'_>, origin: &Origin) -> String {
    let it = reference(item);
    let mut members = vec![
        ("id", quoted(&it.key)),
        ("type", quoted("dataset")),
        ("title", quoted(it.title)),
        ("author", list(&[object(&[("literal", quoted(it.authors))])])),
        ("container-title", quoted(it.site)),
        ("version", quoted(&origin.version)),
        ("language", quoted(it.lang)),
        ("note", quoted(&it.note)),
    ];
    if !origin.address.is_empty() {
        members.push(("URL", quoted(&origin.address)));
    }
    for (name, date) in [("issued", origin.issued), ("accessed", origin.accessed)] {
        if let When::Day(year, month, day) = date {
            let parts = list(&[list(&[year.to_string(), month.to_string(), day.to_string()])]);
            members.push((name, object(&[("date-parts", parts)])));
        }
    }
    list(&[object(&members)]) + "\n"
}

/// The citation in the form of Research Information Systems.
pub fn ris(item: &ExportItem<'_>, origin: &Origin) -> String {
    let it = reference(item);
    let fields = [
        ("TY", "DATA"),
        ("ID", it.key.as_str()),
        ("AU", it.authors),
        ("TI", it.title),
        ("T2", it.site),
        ("PY", &origin.issued.first_day().0.to_string()),
        ("ET", &origin.version),
        ("UR", &origin.address),
        ("Y2", &origin.accessed.to_string().replace('-', "/")),
        ("LA", it.lang),
        ("N1", &it.note),
        ("ER", ""),
    ];
    // A line is a field, whatever the reader has looked for.
    let line = |text: &str| text.split_whitespace().collect::<Vec<&str>>().join(" ");
    let fields = fields.iter().filter(|(tag, text)| *tag == "ER" || !text.is_empty());
    fields.map(|(tag, text)| format!("{tag}  - {}\r\n", line(text))).collect()
}

fn reference<'a>(item: &'a ExportItem<'_>) -> Reference<'a> {
    let lang = item.context.lang;
    let about = item.context.dataset.about();
    let sources = item.sources_in_words().join(" / ");
    Reference {
        key: item.stem(),
        title: &item.title,
        site: lang.pick(about.text(AboutField::Title)),
        authors: lang.pick(about.text(AboutField::Authors)),
        note: format!("{}{}{sources}", lang.site().source, lang.colon()),
        lang: lang.code(),
    }
}

/// Text in which no letter is a command of LaTeX.
fn for_latex(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '&' | '%' | '$' | '#' | '_' | '{' | '}' => out.extend(['\\', c]),
            '\\' => out.push_str("\\textbackslash{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            c => out.push(c),
        }
    }
    out
}
