//! The words of the page of sources, in Japanese.

use crate::words::sources::Sources;

/// The words of the page of sources, in Japanese.
pub(crate) const WORDS: Sources = Sources {
    title: "数値はすべて次の資料によります。",
    documents: "資料",
    publisher: "公表者",
    address: "公開場所（URL）",
    no_address: "不明",
    digest: "テキストのSHA-256",
    pages: "ページ",
    n_rows: |figures, dates| format!("数値{figures}件、出来事・日付{dates}件"),
    lines: |lines| format!("{lines}行目"),
    glossary: "資料と本サイトで用いる語の意味を、日本語と英語の名称とともに示します。",
};
