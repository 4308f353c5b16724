//! The words of the list of all data, in Japanese.

use crate::words::ledger::Ledger;

/// The words of the list of all data, in Japanese.
pub(crate) const WORDS: Ledger = Ledger {
    sentence: |figures, others, dates| {
        format!(
            "資料に記載された数値{figures}件、復元できない図など値のない項目{others}件、出来事・日付{dates}件を、資料のページと行の順に掲げます。項目を選ぶと、注記や出典などの詳細を表示します。"
        )
    },
    contents: "目次",
    item: "項目",
    lines: "行",
    ours: "本サイトによる整理",
    sums: "資料に記載のない合計",
    addends: "合算した項目",
    subjects: "数値と日付の対象",
};
