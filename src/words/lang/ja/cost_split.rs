//! The words of a cost that parties share in amounts, in Japanese.

use crate::words::cost_split::CostSplit;

/// The words of a cost that parties share in amounts, in Japanese.
pub(crate) const WORDS: CostSplit = CostSplit {
    title: |party, share, total| format!("{total}のうち{party}が{share}を分担"),
    count: |n| n.to_string(),
    rough: |step| {
        format!(
            "金額は概算です。斜線は{step}単位の丸めで生じ得る幅です。丸めの単位は「約」に対する本サイトの解釈です。"
        )
    },
    duties: "整備の役割分担",
    component: "項目",
    builds: "担当",
    builds_not: "担当なし",
    partners: "パートナー",
    payer: "負担者",
    budget: "各年度の予算",
};
