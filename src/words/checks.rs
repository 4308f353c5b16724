//! What is said of totals against their parts, of what is printed in several places, and of what the
//! documents leave open.

use crate::dataset::checks::Verdict;
use crate::model::open_question::State;
use crate::words::lang::Lang;

/// What the page of checks says.
#[derive(Debug)]
pub struct Checks {
    /// The name of the page.
    pub name: &'static str,
    /// What it is about, to those who have not opened it yet.
    pub about: &'static str,
    /// What it holds.
    pub purpose: &'static str,
    /// The finding where no total contradicts its parts.
    pub all_fine: &'static str,
    /// The finding where some do; takes their number.
    pub some_broken: fn(usize) -> String,
    /// There is no total that could be checked.
    pub none: &'static str,
    /// How many checks came out how: takes their number, and pairs of verdict and number.
    pub counts: fn(usize, &str) -> String,
    /// So many checks with an outcome; takes outcome and number.
    pub counted: fn(&str, usize) -> String,
    /// What marks and boxes mean.
    pub reading: &'static str,
    /// What of the picture goes beyond its scale.
    pub beyond: &'static str,
    /// The picture shows some totals only; takes how many of how many.
    pub first: fn(usize, usize) -> String,
    /// Totals without parts; takes them.
    pub unchecked: fn(&str) -> String,
    /// A verdict in a word or two.
    pub verdict: fn(Verdict) -> &'static str,
    /// Both years, where they share a mark.
    pub both: &'static str,
    /// What the axis measures.
    pub axis: &'static str,
    /// What rounding allows, in the key of the picture.
    pub allowed: &'static str,
    /// The total, as the head of a column.
    pub total: &'static str,
    /// The printed total.
    pub printed: &'static str,
    /// A total that is not printed.
    pub by_definition: &'static str,
    /// What the parts come to.
    pub sum: &'static str,
    /// The parts less the total.
    pub difference: &'static str,
    /// The verdict, as the head of a column or row.
    pub verdict_head: &'static str,
    /// The heading of the totals one by one.
    pub totals: &'static str,
    /// What each of them shows.
    pub totals_note: &'static str,
    /// Leads to the view of a total.
    pub view: &'static str,
    /// The heading of what is printed in several places.
    pub places: &'static str,
    /// The heading of the open questions.
    pub open_questions: &'static str,
    /// What they are.
    pub open_questions_note: &'static str,
    /// Two places give the same.
    pub agrees: &'static str,
    /// They do not.
    pub differs: &'static str,
    /// Only one of them gives anything.
    pub one_only: &'static str,
    /// What became of an open question, in a word or two.
    pub state: fn(State) -> &'static str,
    /// Groups of what is printed in several places.
    pub groups: Groups,
}

/// A heading and what stands below it.
#[derive(Debug)]
pub struct Group {
    /// The heading.
    pub heading: &'static str,
    /// What holds for all of it; nothing where the heading says it.
    pub sentence: &'static str,
}

/// Groups of what is printed in several places.
#[derive(Debug)]
pub struct Groups {
    /// One row that stands on several pages.
    pub pages: Group,
    /// One amount of money at several levels.
    pub same_money: Group,
    /// One number under several names.
    pub same_figure: Group,
    /// Numbers that count one thing and differ.
    pub disagrees: Group,
    /// Members and expected participants.
    pub participants: Group,
    /// Parties that two documents name.
    pub parties: Group,
    /// One event at several places.
    pub same_event: Group,
    /// Plans and what became of them.
    pub outcomes: Group,
    /// Parts of a total over several accounts.
    pub across: Group,
    /// Ceilings beside allocations.
    pub ceilings: Group,
    /// Numbers beside others without explanation.
    pub beside: Group,
    /// What must not be added.
    pub must_not_add: Group,
    /// Sums of our own.
    pub sums: Group,
}

impl Lang {
    /// What the page of checks says.
    pub const fn checks(self) -> &'static Checks {
        match self {
            Lang::Ja => &JA,
            Lang::En => &EN,
        }
    }
}

const JA: Checks = Checks {
    name: "検算",
    about: "QSTの令和2年度予算案の総額と内訳の検算、複数の箇所にある数値の照合、\
            資料だけでは確定できない点。",
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
    both: "両年度",
    axis: "差（末位を1とする）",
    allowed: "端数処理で生じ得る差",
    total: "総額",
    printed: "記載の総額",
    by_definition: "定義上の値で、資料に記載なし",
    sum: "内訳の合計",
    difference: "差",
    verdict_head: "判定",
    totals: "総額ごとの検算",
    totals_note: "開くと、内訳の合計と記載の総額を、前年度からの増減も含めて対比します。内訳が1件の総額は\
                  「名称を変えて重ねて記載された金額」に示します。",
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

const EN: Checks = Checks {
    name: "Checks",
    about: "Every total of QST's FY2020 draft budget against its parts, every figure that is printed \
            in several places, and what the documents leave unresolved.",
    purpose: "Printed totals held against their parts, figures against themselves where they are \
              printed again, and what the documents leave unresolved.",
    all_fine: "Where all parts are printed, every total adds up within rounding",
    some_broken: |n| {
        format!(
            "{n} {} not add up to the printed total",
            if n == 1 { "set of parts does" } else { "sets of parts do" }
        )
    },
    none: "There is no total to check",
    counted: |verdict, n| format!("{verdict} {n}"),
    counts: |n, verdicts| format!("{n} checks were made, with these results: {verdicts}."),
    reading: "Each dot is the sum of the parts less the printed total, in units of the total's last \
              digit (of the step of rounding, where it is “about” so much). The box, drawn where \
              there is a difference, is what rounding of the total and its n parts allows: ±(n+1)/2.",
    beyond: "A dashed bar is what the parts fall short of their total by, because not all are \
             printed; it runs beyond the scale.",
    first: |drawn, all| {
        format!("The picture shows {drawn} of {all} totals, the table all of them.")
    },
    unchecked: |totals| format!("Totals without parts, which cannot be checked: {totals}."),
    verdict: |it| match it {
        Verdict::Exact => "exact",
        Verdict::Rounding => "rounding",
        Verdict::NotItemised => "main items only",
        Verdict::DoesNotAddUp => "does not add up",
    },
    both: "both years",
    axis: "difference in last digits",
    allowed: "what rounding allows",
    total: "Total",
    printed: "Printed total",
    by_definition: "by definition, not printed",
    sum: "Sum of the parts",
    difference: "Difference",
    verdict_head: "Verdict",
    totals: "Total by total",
    totals_note: "Open a total to see its parts, their sum, the printed total and the difference, also \
                  for the change against the year before. A total whose one part is the same amount \
                  stands under “One amount under several names”.",
    view: "See it drawn",
    places: "Figures and dates in several places",
    open_questions: "What the documents leave unresolved",
    open_questions_note: "How each was read, or why it was not. Nothing is filled in by guessing.",
    agrees: "agree",
    differs: "disagree",
    one_only: "only one is dated",
    state: |it| match it {
        State::Open => "open",
        State::Read => "our reading",
        State::Lost => "not recoverable",
        State::NoConflict => "no contradiction",
    },
    groups: Groups {
        pages: Group {
            heading: "Amounts on several pages",
            sentence: "Printed under one name with one amount, and counted once.",
        },
        same_money: Group {
            heading: "One amount under several names",
            sentence: "The same money each time, not to be added up.",
        },
        same_figure: Group { heading: "Numbers repeated in other words", sentence: "" },
        disagrees: Group {
            heading: "Numbers that disagree",
            sentence: "The document does not explain the difference. Both are kept.",
        },
        participants: Group {
            heading: "Members and expected participants of the alliances",
            sentence: "Member companies and institutes together, held against the participants expected.",
        },
        parties: Group {
            heading: "Parties that both documents name",
            sentence: "Whether everybody named as a party in one document is named in the other.",
        },
        same_event: Group {
            heading: "Events found in several places",
            sentence: "One event each; where both places give a date, the dates are compared.",
        },
        outcomes: Group { heading: "Plans and what became of them", sentence: "" },
        across: Group {
            heading: "Totals over two accounts",
            sentence: "The first amount is part of the second.",
        },
        ceilings: Group {
            heading: "Ceilings beside allocations",
            sentence: "A limit on future obligations, and no allocation.",
        },
        beside: Group {
            heading: "Amounts beside others, unexplained",
            sentence: "The document does not say what they are. They enter no sum.",
        },
        must_not_add: Group { heading: "Amounts that must not be added", sentence: "" },
        sums: Group {
            heading: "Sums that the documents do not print",
            sentence: "Our own; there is no printed total to hold them against.",
        },
    },
};
