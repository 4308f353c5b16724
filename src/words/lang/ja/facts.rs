//! The words of the page of facts, in Japanese.

use crate::words::facts::Facts;

/// The words of the page of facts, in Japanese.
pub(crate) const WORDS: Facts = Facts {
    sentence: |figures, lost| {
        format!(
            "資料に記載された、金額以外の数値{figures}件です。ほかに、図の中にあり復元できないものが{lost}件あります。"
        )
    },
    statistics: "統計",
    experiments: "実験と論文",
    targets: "研究の目標",
    facilities: "施設と設備",
    numbers: "件数、期間、進捗",
    lost: "復元できないもの",
    why_lost: "図として描かれており、抽出されたテキストからは数値を読み取れません。",
};
