//! The words of the page of fusion, in Japanese.

use crate::words::fusion::Fusion;

/// The words of the page of fusion, in Japanese.
pub(crate) const WORDS: Fusion = Fusion {
    bears: |party, share, whole| format!("「{whole}」の{share}を{party}が分担"),
    of: |whole| format!("「{whole}」に占める割合"),
    party: "極",
    other: "その他の予算額",
    dates: "予定と実績の日付",
};
