//! What is said on the page of facts: figures that are no money.

use crate::words::lang::Lang;

/// The words of the page of facts.
#[derive(Debug)]
pub struct Facts {
    /// What the page holds; takes the number of figures, and that of what cannot be recovered.
    pub sentence: fn(usize, usize) -> String,
    /// Statistics that the documents quote.
    pub statistics: &'static str,
    /// Experiments and publications.
    pub experiments: &'static str,
    /// What research aims at.
    pub targets: &'static str,
    /// Facilities and their equipment.
    pub facilities: &'static str,
    /// Numbers, lengths of time and progress.
    pub numbers: &'static str,
    /// What cannot be recovered from the text.
    pub lost: &'static str,
    /// Why that cannot be recovered.
    pub why_lost: &'static str,
}

impl Lang {
    /// The words of the page of facts.
    pub const fn facts(self) -> &'static Facts {
        match self {
            Lang::Ja => &JA,
            Lang::En => &EN,
        }
    }
}

const JA: Facts = Facts {
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

const EN: Facts = Facts {
    sentence: |figures, lost| {
        format!(
            "{figures} figures of the documents that are not amounts of money. {lost} more are part of \
             drawings and cannot be recovered."
        )
    },
    statistics: "Statistics",
    experiments: "Experiments and publications",
    targets: "Research targets",
    facilities: "Facilities and equipment",
    numbers: "Numbers, lengths of time, progress",
    lost: "What cannot be recovered",
    why_lost: "These are drawn; the text that was extracted from the slides does not hold their numbers.",
};
