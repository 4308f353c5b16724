//! What is said where something is saved, copied or cited.

/// The words of saving, copying and citing.
#[derive(Debug)]
pub struct ExportMenu {
    /// Opens what can be done.
    pub summary: &'static str,
    /// The picture.
    pub picture: &'static str,
    /// The figures.
    pub data: &'static str,
    /// The citation.
    pub citation_of: &'static str,
    /// The clipboard.
    pub copy: &'static str,
    /// Citations to be read.
    pub sentence: &'static str,
    /// The table as it is seen.
    pub table: &'static str,
    /// A second table as it is seen; takes its caption.
    pub second_table: fn(&str) -> String,
    /// All that is known of the figures.
    pub records: &'static str,
    /// What is beside a number as it is shown.
    pub as_shown: &'static str,
    /// As text.
    pub text: &'static str,
    /// The link.
    pub link: &'static str,
    /// The browser does not let the address follow; the entry of the menu that copies the link is named.
    pub no_address: &'static str,
    /// All tables in one file.
    pub dataset: &'static str,
    /// What that file holds.
    pub package_note: &'static str,
    /// What is for use without a network.
    pub offline: &'static str,
    /// One file, opened at what is shown.
    pub file: &'static str,
    /// One file.
    pub one_file: &'static str,
    /// What that file is good for.
    pub one_file_note: &'static str,
    /// What heads a column that holds the version of the data.
    pub data_version: &'static str,
    /// The version of the data; takes it.
    pub version: fn(&str) -> String,
    /// A citation.
    pub citation: fn(&Citation<'_>) -> String,
    /// Something was copied; takes its beginning.
    pub copied: fn(&str) -> String,
    /// A file is being saved; takes its name.
    pub saved: fn(&str) -> String,
    /// A file could not be made.
    pub not_saved: &'static str,
    /// The page around this one forbids to save files; the address of the full page follows.
    pub forbidden: &'static str,
    /// The page around this one may forbid it; the same follows.
    pub doubtful: &'static str,
    /// The file that holds all of the site is on its way.
    pub fetching: &'static str,
    /// It did not arrive; its address is there to be opened.
    pub not_fetched: &'static str,
    /// The browser refused to copy; the text is there to be copied by hand.
    pub not_copied: &'static str,
    /// The picture could not be drawn in pixels.
    pub not_drawn: &'static str,
    /// The browser alters pictures in pixels.
    pub altered: &'static str,
    /// There is nothing there any more.
    pub nothing: &'static str,
}

/// What a citation says.
#[derive(Copy, Clone, Debug)]
pub struct Citation<'a> {
    /// Who made the dataset.
    pub authors: &'a str,
    /// What the site is called that shows it.
    pub site: &'a str,
    /// What is cited, with nested quotation marks.
    pub title: &'a str,
    /// The version of the data.
    pub version: &'a str,
    /// The address that shows it; empty if there is none for others.
    pub address: &'a str,
    /// The day of access.
    pub accessed: &'a str,
    /// Where the documents are cited.
    pub sources: &'a str,
}
