//! The words of saving, copying and citing, in English.

use crate::words::export_menu::{Citation, ExportMenu};

/// The words of saving, copying and citing, in English.
pub(crate) const WORDS: ExportMenu = ExportMenu {
    summary: "Save, copy, cite",
    picture: "Picture",
    data: "Data",
    citation_of: "Citation",
    copy: "Copy",
    sentence: "Text (Japanese and English)",
    table: "CSV: table",
    second_table: |caption| format!("CSV: {caption}"),
    records: "CSV: full records",
    as_shown: "as shown",
    text: "Text and table",
    link: "Link",
    no_address: "This browser does not let the address follow what is shown. “Link” under “Save, copy, cite” copies a link to it.",
    dataset: "All data (ZIP)",
    package_note: "The tables of this site, ready for spreadsheets, what their columns mean, and how the documents were read.",
    offline: "Offline",
    file: "HTML file that opens here",
    one_file: "Everything in one HTML file",
    one_file_note: "One HTML file with every page, both languages and the data. It opens in any browser without a network, from a USB stick or an e-mail.",
    data_version: "Data version",
    version: |version| format!("data version {version}"),
    citation: |Citation { authors, title, site, version, address, accessed, sources }| {
        let address = if address.is_empty() { String::new() } else { format!(". {address}") };
        format!(
            "{authors}: “{title}”. {site}, data version {version}{address} (accessed {accessed}). \
             Source: {sources}."
        )
    },
    copied: |text| format!("Copied: {text}"),
    saved: |file| format!("Saving: {file}"),
    not_saved: "The file could not be saved. Copying the text may work.",
    forbidden: "The page around this chart does not allow files to be saved. The full page does:",
    doubtful: "If no file arrives, the page around this chart does not allow it. The full page does:",
    fetching: "Loading the file…",
    not_fetched: "The file could not be loaded. Open the address below in the browser to save it.",
    not_copied: "The browser did not allow copying. The text below is selected: press Ctrl+C (⌘C on a \
                 Mac) to copy it.",
    not_drawn: "The PNG picture could not be made. Save the picture as SVG instead.",
    altered: "The PNG was not saved: a privacy setting of this browser (protection against fingerprinting) \
              would have altered the picture. Save the picture as SVG instead.",
    nothing: "There is nothing to save on this page any more.",
};
