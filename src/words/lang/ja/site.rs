//! The frame of every page, in Japanese.

use crate::words::site::Site;

/// The frame of every page, in Japanese.
pub(crate) const WORDS: Site = Site {
    skip: "本文へ移動",
    navigation: "ページ一覧",
    language: "言語",
    overview: "概要",
    allocations: "予算配分",
    cost_split: "費用の分担",
    alliances: "アライアンス",
    cost_shares: "費用の分担割合",
    facts: "事実と数値",
    ledger: "全データ",
    sources: "出典",
    glossary: "用語集",
    headline: "主な金額",
    open: |label| format!("「{label}」を開く"),
    table: "表で見る",
    unit: "単位",
    printed_unit: "資料のまま",
    source: "出典",
    keys: "矢印キーで項目を移動、HomeとEndで先頭と末尾へ、Enterで内訳を開き、Escapeで上の階層に戻ります。",
    broken_data: "データを読み込めませんでした。ページを再読み込みしてください。解消しない場合は、\
                  このサイトのファイルが壊れています。",
};
