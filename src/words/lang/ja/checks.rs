//! The words of the page of checks, in Japanese.

use crate::dataset::checks::Verdict;
use crate::model::open_question::State;
use crate::words::checks::{Checks, Group, Groups};

/// The words of the page of checks, in Japanese.
pub(crate) const WORDS: Checks = Checks {
    name: "検算",
    purpose: "記載された総額を内訳の合計と、複数の箇所にある数値を相互に照合し、資料だけでは確定できない点を示します。",
    all_fine: "内訳がそろう総額は、すべて端数処理の範囲内で内訳と一致",
    some_broken: |n| format!("内訳と合わない総額が{n}件"),
    none: "検算できる総額はありません",
    counted: |verdict, n| format!("{verdict}{n}件"),
    counts: |n, verdicts| format!("検算{n}件の結果は、{verdicts}です。"),
    reading: "点は内訳の合計から総額を引いた差で、総額の末位（「約」の額は丸めの単位）を1とします。\
              枠は端数処理で生じ得る差で、内訳n件なら±(n+1)/2です。",
    beyond: "破線の棒（内訳の記載なし）は目盛りの外まで続きます。",
    first: |drawn, all| format!("図に示すのは総額{all}件のうち{drawn}件です。"),
    unchecked: |totals| format!("内訳の記載がなく、検算できない総額：{totals}。"),
    verdict: |it| match it {
        Verdict::Exact => "一致",
        Verdict::Rounding => "端数処理の差",
        Verdict::NotItemised => "主要事業のみ記載",
        Verdict::DoesNotAddUp => "不一致",
    },
    periods: |n| if n == 2 { "両年度" } else { "すべての年度" },
    axis: "差（末位を1とする）",
    allowed: "端数処理で生じ得る差",
    total: "総額",
    printed: "記載の総額",
    by_definition: "定義上の値で、資料に記載なし",
    sum: "内訳の合計",
    difference: "差",
    verdict_head: "判定",
    totals: "総額ごとの検算",
    totals_note: |since| {
        format!(
            "開くと、内訳の合計と記載の総額を、{since}からの増減も含めて対比します。内訳が1件の総額は\
             「名称を変えて重ねて記載された金額」に示します。"
        )
    },
    view: "図で見る",
    places: "複数の箇所にある数値と日付",
    open_questions: "資料だけでは確定できない点",
    open_questions_note: "推測による補完はしていません。",
    agrees: "一致",
    differs: "不一致",
    one_only: "一方のみ日付あり",
    state: |it| match it {
        State::Open => "未確定",
        State::Read => "本サイトの読み方",
        State::Lost => "復元不能",
        State::NoConflict => "矛盾なし",
    },
    groups: Groups {
        pages: Group {
            heading: "複数のページにある金額",
            sentence: "名称も金額も同じで、1件と数えます。",
        },
        same_money: Group {
            heading: "名称を変えて重ねて記載された金額",
            sentence: "同一の金額で、足し合わせられません。",
        },
        same_figure: Group { heading: "別の表現で繰り返された数値", sentence: "" },
        disagrees: Group {
            heading: "食い違う数値",
            sentence: "理由の説明はありません。両方をそのまま示します。",
        },
        participants: Group {
            heading: "アライアンスの会員数と参画見込み",
            sentence: "会員の企業と研究機関の合計を、参画見込みと対比しています。",
        },
        parties: Group {
            heading: "二つの資料にある当事者",
            sentence: "一方の資料の当事者が、他方にもれなくあるかの照合です。",
        },
        same_event: Group {
            heading: "複数の箇所にある出来事",
            sentence: "日付が両方にある場合は照合しています。",
        },
        outcomes: Group { heading: "計画とその結果", sentence: "" },
        across: Group {
            heading: "二つの会計にまたがる総額",
            sentence: "上の額は、下の総額の一部です。",
        },
        ceilings: Group {
            heading: "予算額に併記された限度額",
            sentence: "将来の債務負担の上限であり、予算額ではありません。",
        },
        beside: Group {
            heading: "説明なく併記された金額",
            sentence: "何の額かは資料に記載がなく、どの合計にも含めません。",
        },
        must_not_add: Group { heading: "足し合わせてはならない金額", sentence: "" },
        sums: Group {
            heading: "資料に記載のない合計", sentence: "本サイトの合算値です。"
        },
    },
};
