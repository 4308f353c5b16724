//! The words of the page that searches, in Japanese.

use crate::words::search::Search;

/// The words of the page that searches, in Japanese.
pub(crate) const WORDS: Search = Search {
    title: "検索",
    sentence: "項目名（日本語・英語）、金額や数値、年度、注記、資料の表記、出来事、組織などを、資料のすべての\
               データから検索します。全角・半角、ひらがな・カタカナ、大文字・小文字、桁区切りは区別しません。",
    field: "検索する語句や数値",
    keys: "どのページからもAlt＋/（FirefoxではAlt＋Shift＋/、MacではControl＋Option＋/）で検索を開けます。↓キーで結果へ移動、Enterで先頭の結果を開き、Escapeで入力欄に戻ります。",
    n_hits: |n| format!("{n}件見つかりました。"),
    none: |query| {
        format!("「{query}」に一致するデータはありません。語句を減らすか、次の例をご覧ください。")
    },
    examples: "検索の例",
    shown_by: [
        "項目名",
        "金額（単位は問いません）",
        "資料に記載された数値",
        "語句の組合せ",
        "年度と予算の区分",
        "注記",
        "組織・事業",
    ],
    rule: |example| {
        let example = if example.is_empty() { String::new() } else { format!("（{example}）") };
        format!(
            "単位を付けた数値は、入力した最後の桁で四捨五入して一致するものを示します{example}。別の名称・表記や、本サイトで算出した増減・割合からも検索できます。"
        )
    },
    figures: "数値",
    derived: "本サイトで算出した額",
    events: "出来事・日付",
    subjects: "数値と日付の対象",
    terms: "用語",
    more: |n| format!("ほか{n}件。語句を追加すると絞り込めます。"),
    found_by: |what| format!("一致：{what}"),
    value: "値",
    print: "資料の表記",
    year: "年・年度",
    before: "前年度",
    qualifier: "注記",
    term: "区分",
    subject: "関連する項目",
    other: "別の名称・表記",
    parts: "内訳の合計",
    off: "検索には、スクリプト（JavaScript）の実行が必要です。すべてのデータは次のページでご覧いただけます。",
};
