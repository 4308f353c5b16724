//! The words of the page of sources, in English.

use crate::words::lang::en::counting::counted;
use crate::words::sources::Sources;

/// The words of the page of sources, in English.
pub(crate) const WORDS: Sources = Sources {
    title: "Every figure comes from these documents.",
    documents: "Documents",
    publisher: "Publisher",
    address: "Address",
    no_address: "not known",
    digest: "SHA-256 of the text",
    pages: "Pages",
    n_rows: |figures, dates| {
        let figures = counted(figures, "figure", "figures");
        format!("{figures} and {}", counted(dates, "event or date", "events and dates"))
    },
    lines: |lines| format!("lines {lines}"),
    glossary: "What the terms of the documents and of this site mean, with their names in \
               Japanese and English.",
};
