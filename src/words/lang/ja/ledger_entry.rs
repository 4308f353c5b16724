//! What is said of any figure, in Japanese.

use crate::words::ledger_entry::LedgerEntry;

/// What is said of any figure, in Japanese.
pub(crate) const WORDS: LedgerEntry = LedgerEntry {
    title: "数値の詳細",
    close: "閉じる",
    value: "値",
    as_printed: "資料の表記",
    year_before: |year| format!("前年度（{year}）"),
    restated: |year| format!("改訂前の数値（{year}）"),
    change: "増減",
    share_of: |total| format!("「{total}」に占める割合"),
    fiscal_year: "年度",
    qualifiers: "注記",
    account: "会計",
    stage: "予算の区分",
    instrument: "予算措置の種類",
    source: "出典",
    place: |document, pages, lines| {
        let lines = lines.to_string().replace(", ", "、").replace('–', "～");
        format!("「{document}」{pages}（抽出テキスト{lines}行目）")
    },
    printed: |text| format!("資料の表記「{text}」"),
    not_stated: "資料に記載なし",
    none: "なし",
    remarks: "備考",
    derived: |total, parts| {
        format!("算出値：総額{total}から、列挙された項目の合計{parts}を差し引いた額")
    },
    same_money: |labels| format!("同一の金額が重ねて記載されています：{labels}。"),
    part_across: |total| format!("二つの会計にまたがる{total}にも含まれます。"),
    across: |parts| format!("二つの会計にまたがる額です（{parts}）。他の総額には加算されません。"),
    ceiling: |ceiling| {
        format!("{ceiling}が併記されています。将来の債務負担の上限であり、予算額ではありません。")
    },
    is_ceiling: |allocation| {
        format!(
            "将来の債務負担の上限であり、予算額ではありません。{allocation}に併記されています。"
        )
    },
    beside: |other| format!("{other}が説明なく併記されています。"),
    is_beside: |other| {
        format!(
            "{other}に併記されていますが、何の額かは資料に記載がありません。どの合計にも含めません。"
        )
    },
    disagrees: |other| {
        format!("資料には{other}とも記載されており、食い違いの理由は説明されていません。")
    },
    exact: "内訳の合計は記載の総額と一致します。",
    rounding: |sum, difference| {
        format!("内訳の合計は{sum}で、記載の総額との差は{difference}です。端数処理によるものです。")
    },
    shares: |n, sum| {
        format!(
            "全体の額は資料に記載がなく、{n}件の割合の合計は{sum}です。100%との差は端数処理の範囲内です。"
        )
    },
    not_itemised: |rest, share| {
        format!(
            "資料は主要事業のみを掲げており、{rest}（総額の{share}）は内訳が示されていません。使途の記載もありません。"
        )
    },
    does_not_add_up: |sum, difference| {
        format!("内訳の合計は{sum}で、記載の総額と{difference}の差があります。")
    },
    n_parts: |n| format!("内訳{n}件"),
    no_parts: "内訳なし",
    built_by: "整備の分担",
    belongs_to: "上位の項目",
    party_to: "当事者となった協定等",
    subject: "対象",
    as_of: "時点",
    date: "日付",
    certainty: "日付と出来事の対応",
    no_calendar_date: "暦の上の日付は資料に記載なし",
    status: "実績・計画",
    not_recoverable: "図の中の数値のため、抽出テキストからは復元できません",
    same_figure: |other| format!("同じ数値が{other}としても記載されています。"),
    must_not_add: |other, why| format!("{other}と足し合わせることはできません。{why}"),
    same_event: |other| format!("同じ出来事が別の箇所にも記載されています：{other}。"),
    outcome_of: |plan| format!("計画{plan}の結果です。"),
    came_to: |outcome| format!("結果は{outcome}として記載されています。"),
    parties: |parties| format!("当事者：{parties}。"),
    ours: "本サイトによる計算値",
    our_sum: |terms| format!("本サイトの合算値で、資料に記載はありません：{terms}。"),
};
