//! The words of the cost split of the synchrotron, in Japanese.

use crate::words::cost_split::CostSplit;

/// The words of the cost split of the synchrotron, in Japanese.
pub(crate) const WORDS: CostSplit = CostSplit {
    title: |total, share| format!("{total}のうち国が{share}を分担"),
    sentence: |state, partners, n| {
        format!("国の分担は{state}、{n}者からなるパートナーの分担は{partners}です。")
    },
    rough: |step, share| {
        format!(
            "三つの金額はいずれも概算です。斜線は{step}単位の丸めで生じ得る幅で、国の割合は{share}となります。丸めの単位は「約」に対する本サイトの解釈です。"
        )
    },
    duties: "整備の役割分担",
    component: "項目",
    builds: "担当",
    builds_not: "担当なし",
    partners: "パートナー",
    payer: "負担者",
    yearly: "各年度の予算",
    yearly_note: "以下は国の各年度の予算額です。上の分担額は整備費用全体の概算であり、両者を足し合わせることはできません。",
};
