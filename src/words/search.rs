//! What is said on the page that searches, and names by which readers may look for a term.

use crate::model::figure::Qualifier;
use crate::words::lang::Lang;
use crate::words::terms::Term;

/// What is said of searching.
#[derive(Debug)]
pub struct Search {
    /// The heading, and the name of the page.
    pub title: &'static str,
    /// What can be searched for.
    pub sentence: &'static str,
    /// The name of the field.
    pub field: &'static str,
    /// The keys, for those who use them.
    pub keys: &'static str,
    /// How many things were found.
    pub n_hits: fn(usize) -> String,
    /// Nothing was found; takes the query.
    pub none: fn(&str) -> String,
    /// The heading of examples.
    pub examples: &'static str,
    /// The examples, each with what it shows.
    pub tries: [(&'static str, &'static str); 7],
    /// How quantities are compared.
    pub rule: &'static str,
    /// The group of printed figures.
    pub figures: &'static str,
    /// The group of amounts of our own.
    pub derived: &'static str,
    /// The group of events and dates.
    pub events: &'static str,
    /// The group of what figures and dates are about.
    pub subjects: &'static str,
    /// The group of terms with their meaning.
    pub terms: &'static str,
    /// Some of a group are not shown; takes their number.
    pub more: fn(usize) -> String,
    /// By what a thing was found, other than by its label; takes it.
    pub found_by: fn(&str) -> String,
    /// The value.
    pub value: &'static str,
    /// The string of the document.
    pub print: &'static str,
    /// The year or the date.
    pub year: &'static str,
    /// The amount or year of the year before.
    pub before: &'static str,
    /// A qualifier.
    pub qualifier: &'static str,
    /// Account, budget or another term.
    pub term: &'static str,
    /// What it is about.
    pub subject: &'static str,
    /// Another name or spelling than was typed.
    pub other: &'static str,
    /// What the parts of a total come to.
    pub parts: &'static str,
    /// Searching needs scripts; a link to all data follows.
    pub off: &'static str,
}

impl Lang {
    /// What is said of searching.
    pub const fn search(self) -> &'static Search {
        match self {
            Lang::Ja => &JA,
            Lang::En => &EN,
        }
    }
}

/// What readers call any allocation.
pub const BUDGET: Term = Term { ja: "予算", en: "budget" };

/// What readers call the share of a part in its total.
pub const SHARE: Term = Term { ja: "割合", en: "share" };

/// What readers call a change: one below zero, none, or one above.
pub const fn change(sign: i64) -> &'static [&'static str] {
    match sign {
        ..0 => &[
            "増減",
            "減",
            "減額",
            "減少",
            "削減",
            "change",
            "decrease",
            "cut",
            "fall",
            "drop",
            "down",
            "reduction",
        ],
        0 => &["増減", "同額", "横ばい", "change", "unchanged", "flat"],
        1.. => &[
            "増減", "増", "増額", "増加", "伸び", "change", "increase", "rise", "growth", "gain",
            "up",
        ],
    }
}

/// Other names of a qualifier, in either language.
pub const fn also(it: Qualifier) -> &'static [&'static str] {
    match it {
        Qualifier::Draft => &["予算案", "proposal", "proposed"],
        Qualifier::Estimate => &["推計", "estimated"],
        Qualifier::Approximate => &["およそ", "approximately", "approx", "circa"],
        Qualifier::RoughEstimate => &["概算額", "roughly"],
        Qualifier::Expected => &["見込額"],
        Qualifier::Ceiling => &["上限", "limit"],
        Qualifier::OrSo => &["approximately"],
        Qualifier::Aim => &["target"],
        Qualifier::Equivalent
        | Qualifier::New
        | Qualifier::Reference
        | Qualifier::TentativeName
        | Qualifier::Initially
        | Qualifier::IncludesReconstruction
        | Qualifier::IncludesLand
        | Qualifier::IncludesInstitute
        | Qualifier::Sotowaku
        | Qualifier::Nearly
        | Qualifier::MoreThan
        | Qualifier::LessThan
        | Qualifier::From
        | Qualifier::UpTo
        | Qualifier::Class
        | Qualifier::Presumed
        | Qualifier::Forecast
        | Qualifier::PerYear
        | Qualifier::OwnerUnknown
        | Qualifier::NotRecoverable => &[],
    }
}

const JA: Search = Search {
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
    tries: [
        ("JT-60SA", "項目名"),
        ("215億円", "金額（単位は問いません）"),
        ("21,535", "資料に記載された数値"),
        ("約 億円", "語句の組合せ"),
        ("令和元年度 補正予算", "年度と予算の区分"),
        ("限度額", "注記"),
        ("アライアンス", "組織・事業"),
    ],
    rule: "単位を付けた数値は、入力した最後の桁で四捨五入して一致するものを示します（「215億」で21,535百万円）。別の名称・表記や、本サイトで算出した増減・割合からも検索できます。",
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

const EN: Search = Search {
    title: "Search",
    sentence: "Looks through all data of the documents: labels in English and Japanese, amounts and \
               other numbers, fiscal years, qualifiers, strings as printed, events and organisations. \
               Width and case of letters, kana and separators of digits make no difference.",
    field: "Words or numbers to look for",
    keys: "Alt and / lead here from any page (in Firefox with Shift, on a Mac Control, Option and /). The down arrow goes to the results, Enter opens the first \
           of them, Escape returns to the field.",
    n_hits: |n| if n == 1 { "1 result.".to_owned() } else { format!("{n} results.") },
    none: |query| format!("Nothing matches “{query}”. Take a word away, or try one of these."),
    examples: "Examples",
    tries: [
        ("JT-60SA", "a label"),
        ("21.5 billion yen", "an amount, in any unit"),
        ("21,535", "a number as printed"),
        ("about billion", "words together"),
        ("FY2019 supplementary", "a fiscal year and a budget"),
        ("ceiling", "a qualifier"),
        ("alliance", "a project or an organisation"),
    ],
    rule: "A number with a unit finds whatever comes to it when rounded to the last digit that you type: \
           21.5 billion yen finds 21,535 million yen. Other names and spellings are found, too, and so are \
           changes and shares of our own calculation.",
    figures: "Figures",
    derived: "Amounts of our own",
    events: "Events and dates",
    subjects: "What figures and dates are about",
    terms: "Terms",
    more: |n| format!("{n} more. Another word narrows the results down."),
    found_by: |what| format!("found by {what}"),
    value: "value",
    print: "printed string",
    year: "year",
    before: "the year before",
    qualifier: "qualifier",
    term: "term",
    subject: "what it is about",
    other: "another name or spelling",
    parts: "Sum of the parts",
    off: "Searching needs scripts. All data can be read without them:",
};
