//! The words of a cost that parties share in percent, in Japanese.

use crate::words::cost_shares::CostShares;

/// The words of a cost that parties share in percent, in Japanese.
pub(crate) const WORDS: CostShares = CostShares {
    bears: |party, share, whole| format!("「{whole}」の{share}を{party}が分担"),
    of: |whole| format!("「{whole}」に占める割合"),
    party: "極",
    other: "その他の予算額",
    dates: "予定と実績の日付",
};
