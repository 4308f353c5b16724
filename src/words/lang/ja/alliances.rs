//! The words of the alliances, in Japanese.

use crate::words::alliances::Alliances;

/// The words of the alliances, in Japanese.
pub(crate) const WORDS: Alliances = Alliances {
    equivalent: |amount| format!("{amount}相当"),
    leads: |name, members, funding| {
        format!("会員数も資金提供見込みも{name}が最多（{members}、{funding}）")
    },
    most_funding: |name, funding| format!("資金提供見込みは{name}が最多（{funding}）"),
    sentence: |meaning, sum, n, year| {
        format!(
            "{meaning}{n}件を合わせた{year}の資金提供見込みは{sum}相当です（本サイトの合算値で、資料に記載はありません）。"
        )
    },
    disagreement: |name, members, expected| {
        format!(
            "{name}は会員数が{members}であるのに対し、参画見込みは{expected}と記載されており、理由の説明はありません。"
        )
    },
    scales: "売上高と資金提供見込みはそれぞれ別の尺度で、アライアンス間では共通です。",
    unequal: "≠ 会員数",
    alliance: "アライアンス",
    expected_in: |year, what| format!("{what}（{year}）"),
    among: |institutes| format!("うち{institutes}"),
    companies: "企業",
    institutes: "研究機関",
};
