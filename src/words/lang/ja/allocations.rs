//! The words of the allocations, in Japanese.

use crate::words::allocations::Allocations;

/// The words of the allocations, in Japanese.
pub(crate) const WORDS: Allocations = Allocations {
    all: "記載された総額の一覧",
    path: "現在の位置",
    form: "グラフ",
    bars: "棒グラフ",
    treemap: "ツリーマップ",
    icicle: "階層図",
    changes: "増減",
    years: "年度",
    both: "両年度",
    compared_with: "比較する年度",
    compared_with_none: "なし",
    item: "項目",
    change: "増減",
    change_percent: |before| format!("増減率（{before}比）"),
    percent_of: |before| format!("%は{before}比"),
    share: "上位の項目に占める割合",
    in_total: |unit, total| format!("単位：{unit}、%は「{total}」に占める割合"),
    in_frames: |unit| format!("単位：{unit}、%は枠の上に示す総額に占める割合"),
    in_columns: |unit| format!("単位：{unit}、%は左の項目に占める割合"),
    grouping: "区分",
    by_stage: "当初・補正",
    by_account: "会計",
    no_account: "資料に会計の記載なし",
    not_itemised: "内訳の記載なし",
    budget: |year, stage| format!("{year}{stage}"),
    what_is_not_itemised: "内訳の記載がない部分",
    up: |amount| format!("{amount}増"),
    down: |amount| format!("{amount}減"),
    changes_most: |item, change| format!("増減が最も大きいのは{item}の{change}"),
    within: |total, sentence| format!("「{total}」の内訳で{sentence}"),
    year_before: "前年度",
    earlier_year: "以前の年度",
    differs: |item, change, since| format!("{item}は{since}から{change}"),
    as_before: |item, since| format!("{item}は{since}と同額"),
    unchanged: |since| format!("全項目が{since}と同額"),
    every_year: |years| {
        format!(
            "{years}が選ばれていますが、このページにはすべての年度の数値を、年度とともに掲載しています。"
        )
    },
    several_change: "増減の最も大きい項目が複数あり、その額は等しい",
    largest: |total, amount| format!("最大の総額は{total}の{amount}"),
    several_largest: "最大の総額が複数あり、その額は等しい",
    mostly_not_itemised: |share, total| format!("「{total}」の{share}は内訳の記載なし"),
    largest_part: |part, share, total| format!("「{total}」の{share}を「{part}」が占める"),
    several_parts: |share, total| {
        format!("「{total}」の最大の内訳が複数あり、それぞれ{share}を占める")
    },
    only_part: |part, total, amount| format!("「{total}」の内訳は{part}のみ（{amount}）"),
    amounts: |total, year, amount, before, amount_before| {
        format!("「{total}」は{year}が{amount}、{before}が{amount_before}です。")
    },
    amount: |total, year, amount| format!("「{total}」は{year}が{amount}です。"),
    no_sum: "いずれも資料に記載された総額で、資料はこれらを合算していません。「全データ」と「検算」には一部の合計も掲げていますが、本サイトによる合算値であり、その旨を示しています。",
    across: "二つの会計にまたがる額：内訳は上の総額に含む",
    beside: "併記されているが、どの合計にも含めない額",
    hatched: "斜線は推計額を示します。",
    area: |year| format!("面積は{year}の金額に比例します。"),
    areas: |years| format!("面積は、各項目の年度（{years}）の金額に比例します。"),
    height: |year| format!("高さは{year}の金額に比例し、右へ進むほど細かい内訳になります。"),
    no_causes: "増減の理由は資料に記載がありません。",
    not_in: |year| format!("{year}の記載なし"),
    no_changes: "二つの年度の金額がそろっていないため、増減は分かりません",
    no_data: |year| format!("{year}の金額は資料に記載がありません"),
};
