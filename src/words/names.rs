//! Other names and spellings by which readers look for what the documents name in one way.
//!
//! Tables only: what a maintainer adds here is found, in either language, without a line of code. A name
//! that is true but not in the documents, such as NanoTerasu, leads to what it names and is shown nowhere.

/// Names of one thing, in a line for each: who types one of them finds what is called by another.
///
/// Names in Latin letters stand for whole words, all others also for a part of a longer word. Long and short
/// names of a subject, such as 幅広いアプローチ（BA）, are read from its label and need no line.
pub const SAME: &[&[&str]] = &[
    // Money.
    &["budget", "spending", "expenditure", "appropriation", "予算"],
    &[
        "management expenses grant",
        "operating grant",
        "operational grant",
        "運営費交付金",
        "運営交付金",
    ],
    &["initial budget", "main budget", "original budget", "当初予算", "本予算"],
    &["supplementary budget", "supplemental budget", "extra budget", "補正予算"],
    &["reconstruction account", "東日本大震災復興特別会計", "復興特別会計", "復興特会"],
    &["the year before", "previous year", "last year", "前年度", "昨年度", "前年"],
    &["share", "proportion", "percentage", "ratio", "割合", "比率", "構成比"],
    &["share", "pay", "pays", "paid", "burden", "分担", "負担", "払う", "支払"],
    &["members", "会員数", "企業数", "社数"],
    // Who.
    &["QST", "量研", "量研機構"],
    &["National Institute of Radiological Sciences", "NIRS", "放医研", "放射線医学総合研究所"],
    &["state", "government", "taxpayer", "taxpayers", "国費", "政府"],
    &["partner", "private", "regional", "パートナー", "地域パートナー", "民間"],
    &["company", "companies", "firm", "firms", "企業", "会社"],
    &["venture", "startup", "spinoff", "ベンチャー", "スタートアップ"],
    &["staff", "personnel", "employees", "人員", "職員", "人件費"],
    &["Europe", "EU", "European Union", "欧州", "ヨーロッパ"],
    &["United States", "USA", "US", "America", "米国", "アメリカ"],
    &["Republic of Korea", "South Korea", "Korea", "韓国"],
    &["United Kingdom", "UK", "Britain", "英国", "イギリス"],
    &["France", "仏国", "フランス"],
    &["Australia", "豪州", "オーストラリア"],
    &["那珂核融合研究所", "那珂研"],
    &["高崎量子応用研究所", "高崎研"],
    // Events.
    &["founding", "founded", "foundation", "established", "establishment", "発足", "設立", "創立"],
    &["founding of QST", "QST founding", "QST founded", "QST established", "QST foundation"],
    &["completed", "completion", "finished", "完成", "完了"],
    // Science.
    &["R&D", "research and development", "研究開発"],
    &["fusion", "nuclear fusion", "核融合"],
    &["tokamak", "トカマク"],
    &["ITER", "イーター"],
    &["first plasma", "ファーストプラズマ", "初プラズマ"],
    &["被ばく", "被曝", "exposure"],
    &["synchrotron", "synchrotron radiation", "light source", "NanoTerasu", "放射光", "ナノテラス"],
    &["heavy-ion", "heavy-particle", "carbon-ion", "重粒子", "炭素イオン"],
    &["cancer", "tumour", "がん", "癌", "腫瘍"],
    &["radiological medicine", "radiation medicine", "radiology", "放射線医学"],
    &["mammary", "breast", "乳"],
    &["patients", "people", "患者"],
    &["mouse", "mice", "マウス"],
    &["sensing", "sensor", "センシング", "センサー"],
    &["therapy", "treatment", "治療", "療法"],
    &["drug", "pharmaceutical", "薬", "医薬品"],
    &["caesium", "Cs", "セシウム"],
    &["seismic", "earthquake", "耐震", "地震"],
    &["building", "棟", "建屋", "建物"],
];

/// Names by which readers look for something else, too, that does not lead back to them.
pub const ALSO: &[(&[&str], &[&str])] = &[
    (&["cost", "costs", "price", "money", "費用", "経費"], &["budget", "予算"]),
    (
        &[
            "QST budget",
            "budget QST",
            "QST funding",
            "QST money",
            "money QST",
            "total budget",
            "government grant",
            "state funding",
            "public funding",
            "QST予算",
            "予算総額",
            "総予算",
        ],
        &["management expenses grant", "運営費交付金"],
    ),
    (&["labour", "labor", "labour costs", "labor costs"], &["staff"]),
    (&["construction cost", "construction costs", "建設費"], &["整備費"]),
    (&["company sales", "企業売上高"], &["combined sales", "売上高計"]),
    (&["本数", "個数", "台数"], &["数"]),
    (&["year on year", "year over year", "前年度比", "前年比"], &["change", "増減"]),
    (&["増えた", "増加した", "増額した", "増えた項目", "増額した項目"], &["増額"]),
    (&["減った", "減少した", "減額した", "減った項目", "減額した項目"], &["減額"]),
    (
        &["rest", "remaining", "remainder", "not broken down", "残り", "その他", "内訳なし"],
        &["not itemised", "内訳の記載なし"],
    ),
    (
        &["官民地域パートナーシップ", "public-private partnership", "regional partnership"],
        &["次世代放射光施設"],
    ),
    (&["unlabelled amount", "unlabeled amount"], &["amount without a label"]),
];
