//! The documents and the data.

/// The documents and the data.
#[derive(Debug)]
pub struct Sources {
    /// The finding of the page, where the data do not say whose documents they are.
    pub title: &'static str,
    /// The heading of the documents.
    pub documents: &'static str,
    /// The publisher.
    pub publisher: &'static str,
    /// The address.
    pub address: &'static str,
    /// The address is not known.
    pub no_address: &'static str,
    /// The fingerprint of the text.
    pub digest: &'static str,
    /// The pages.
    pub pages: &'static str,
    /// How much was taken; takes the numbers of figures and of events and dates.
    pub n_rows: fn(usize, usize) -> String,
    /// The lines of a page.
    pub lines: fn(&str) -> String,
    /// What the glossary explains.
    pub glossary: &'static str,
}
