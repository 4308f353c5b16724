//! What a reader can save, copy or cite: pictures, tables, citations and text, each with its origin.
//!
//! Pure functions from what a page shows to the content of a file. `web::export` saves and copies it.

pub(crate) mod json_text;
mod records;
mod columns;
pub mod picture;
pub mod csv;
#[cfg(not(target_arch = "wasm32"))]
pub mod package;
#[cfg(not(target_arch = "wasm32"))]
pub mod schema;
pub mod table;
pub mod json;
pub mod text;
pub mod citation;
pub mod embed;

use crate::chart::scene::Scene;
use crate::describe::context::Context;
use crate::describe::data_table::DataTable;
use crate::describe::ledger;
use crate::model::date::When;
use crate::model::document::Document;
use crate::model::key::Key;
use crate::model::order;
use crate::model::source::Source;

codes! {
    /// A format of the export menu: of a file, or of text for the clipboard.
    pub enum Format {
        /// The picture, as drawn.
        Svg = "svg",
        /// The picture, in pixels.
        Png = "png",
        /// The table as it is shown.
        Table = "table",
        /// The second table as it is shown.
        SecondTable = "second-table",
        /// The figures with all that is known of them.
        Csv = "csv",
        /// The figures and the table for programs.
        Json = "json",
        /// A citation to be read, in each language.
        Cite = "cite",
        /// A citation for BibTeX.
        Bibtex = "bib",
        /// A citation for programs that know CSL.
        Csl = "csl",
        /// A citation in the form of Research Information Systems.
        Ris = "ris",
        /// Finding, table and source as text.
        Text = "text",
        /// The link.
        Link = "link",
        /// The whole explorer, opened at what is shown.
        File = "file",
    }
}

/// Something on a page that can be exported: a figure, the page, or the open ledger entry.
#[derive(Clone, Debug)]
pub struct ExportItem<'a> {
    /// Data, language and unit.
    pub context: Context<'a>,
    /// Its name, for files and citations: small letters, digits and hyphens; what is shown in another
    /// way has another one.
    pub name: String,
    /// Its place within its page, where that has several such things.
    pub place: Option<String>,
    /// Its title: the finding of a chart, or a name.
    pub title: String,
    /// Sentences on it.
    pub sentences: Vec<String>,
    /// Its tables, each with its caption.
    pub tables: Vec<(String, DataTable)>,
    /// The headings of the pages that print its items.
    pub places: Vec<String>,
    /// The figures and facts that it shows, in order.
    pub keys: Vec<Key>,
    /// The picture, if there is one.
    pub scene: Option<Scene>,
}

/// Where and when something was saved or copied from.
#[derive(Clone, Debug)]
pub struct Origin {
    /// The address that shows it again; empty where there is none that others can follow: for a site whose address is
    /// not known, and for a file on the reader's disk.
    pub address: String,
    /// The version of the data.
    pub version: String,
    /// The day of that version.
    pub issued: When,
    /// The day on which it was saved or copied, which citations name.
    pub accessed: When,
}

/// The address of the licence of what is our own in the data.
pub const LICENCE: &str = "https://creativecommons.org/publicdomain/zero/1.0/";

impl Format {
    /// The ending of its file names; nothing for what goes to the clipboard.
    pub const fn ending(self) -> Option<&'static str> {
        match self {
            Format::Svg => Some("svg"),
            Format::Png => Some("png"),
            Format::Table => Some("table.csv"),
            Format::SecondTable => Some("table-2.csv"),
            Format::Csv => Some("csv"),
            Format::Json => Some("json"),
            Format::Bibtex => Some("bib"),
            // Citations are files of JSON that some programs know by this ending only.
            Format::Csl => Some("csl.json"),
            Format::Ris => Some("ris"),
            Format::File => Some("html"),
            Format::Cite | Format::Text | Format::Link => None,
        }
    }

    /// The media type of its file.
    pub const fn media_type(self) -> &'static str {
        match self {
            Format::Svg => "image/svg+xml",
            Format::Png => "image/png",
            Format::Table | Format::SecondTable | Format::Csv => "text/csv;charset=utf-8",
            Format::Json => "application/json",
            Format::Bibtex => "application/x-bibtex",
            Format::Csl => "application/vnd.citationstyles.csl+json",
            Format::Ris => "application/x-research-info-systems",
            Format::File => "text/html;charset=utf-8",
            Format::Cite | Format::Text | Format::Link => "text/plain;charset=utf-8",
        }
    }
}

impl<'a> ExportItem<'a> {
    /// The beginning of the names of its files, which is also the key of its citation.
    fn stem(&self) -> String {
        let slug = self.context.dataset.about().slug();
        format!("{slug}-{}-{}", self.name, self.context.lang.code())
    }

    /// The name of its file of a format.
    pub fn file_name(&self, format: Format) -> String {
        format!("{}.{}", self.stem(), format.ending().unwrap_or("txt"))
    }

    /// The content of a file in a format; nothing for a picture or table where there is none, and for the whole
    /// explorer. That of a PNG is the SVG from which it is drawn.
    pub fn content(&self, format: Format, origin: &Origin) -> Option<String> {
        Some(match format {
            Format::Svg | Format::Png => return picture::svg(self, origin),
            Format::Table => return table::csv(self, origin, 0),
            Format::SecondTable => return table::csv(self, origin, 1),
            Format::Csv => csv::csv(self, origin),
            Format::Json => json::json(self, origin),
            Format::Bibtex => citation::bibtex(self, origin),
            Format::Csl => citation::csl(self, origin),
            Format::Ris => citation::ris(self, origin),
            Format::Cite => citation::sentence(self, origin),
            Format::Text => text::text(self, origin),
            Format::Link => origin.address.clone(),
            Format::File => return None,
        })
    }

    /// The places in the documents that print its items.
    fn sources(&self) -> Vec<Source> {
        let records = records::of(self.context, &self.keys);
        records.into_iter().flat_map(|it| it.sources).collect()
    }

    /// The documents that some sources name; all of them if it shows no figure.
    fn documents(&self, sources: &[Source]) -> Vec<&'a Document> {
        let named = order::set_of(sources.iter().map(|it| &it.document));
        let documents = self.context.dataset.documents().iter();
        documents.filter(|it| self.keys.is_empty() || named.contains(&it.id)).collect()
    }

    /// Each document with publisher and title, and what of it is shown.
    fn sources_in_words(&self) -> Vec<String> {
        let lang = self.context.lang;
        let publisher = |it: &Document| lang.pick(&it.publisher).to_owned();
        let sources = self.sources();
        let documents = self.documents(&sources);
        if let ([source], [document]) = (sources.as_slice(), documents.as_slice()) {
            let place = ledger::place(self.context, source);
            return vec![lang.join(&[publisher(document), place])];
        }
        let title = |it: &Document| lang.quote(lang.pick(&it.title));
        documents.iter().map(|it| lang.join(&[publisher(it), title(it)])).collect()
    }
}
