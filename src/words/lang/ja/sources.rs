//! The words of the page of sources, in Japanese.

use crate::words::sources::Sources;

/// The words of the page of sources, in Japanese.
pub(crate) const WORDS: Sources = Sources {
    title: "数値はすべてQSTの資料によります。",
    sentence: "資料のスライドから抽出したテキストを典拠とし、行番号はそのテキストのものです。項目名のない金額や食い違う数値は、推測で補わず、その旨を示しています。",
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
