//! Other names and spellings by which readers look for what any budget has; those for what one dataset names
//! are data.
//!
//! Tables only: what a maintainer adds here is found, in any language, without a line of code.

/// Names of one thing, in a line for each: who types one of them finds what is called by another.
///
/// Names in Latin letters stand for whole words, all others also for a part of a longer word. Long and short
/// names of a subject, such as 幅広いアプローチ（BA）, are read from its label and need no line.
pub const SAME: &[&[&str]] = &[
    // Money.
    &["budget", "spending", "expenditure", "appropriation", "予算"],
    &["the year before", "previous year", "last year", "前年度", "昨年度", "前年"],
    &["share", "proportion", "percentage", "ratio", "割合", "比率", "構成比"],
    &["share", "pay", "pays", "paid", "burden", "分担", "負担", "払う", "支払"],
    &["members", "会員数", "企業数", "社数"],
    // Who.
    &["state", "government", "taxpayer", "taxpayers", "国費", "政府"],
    &["company", "companies", "firm", "firms", "企業", "会社"],
    &["venture", "startup", "spinoff", "ベンチャー", "スタートアップ"],
    &["staff", "personnel", "employees", "人員", "職員", "人件費"],
    // Events.
    &["founding", "founded", "foundation", "established", "establishment", "発足", "設立", "創立"],
    &["completed", "completion", "finished", "完成", "完了"],
    // Work.
    &["R&D", "research and development", "研究開発"],
];

/// Names by which readers look for something else, too, that does not lead back to them.
pub const ALSO: &[(&[&str], &[&str])] = &[
    (&["cost", "costs", "price", "money", "費用", "経費"], &["budget", "予算"]),
    (&["labour", "labor", "labour costs", "labor costs"], &["staff"]),
    (&["company sales", "企業売上高"], &["combined sales", "売上高計"]),
    (&["本数", "個数", "台数"], &["数"]),
    (&["year on year", "year over year", "前年度比", "前年比"], &["change", "増減"]),
    (&["増えた", "増加した", "増額した", "増えた項目", "増額した項目"], &["増額"]),
    (&["減った", "減少した", "減額した", "減った項目", "減額した項目"], &["減額"]),
    (
        &["rest", "remaining", "remainder", "not broken down", "残り", "その他", "内訳なし"],
        &["not itemised", "内訳の記載なし"],
    ),
];
