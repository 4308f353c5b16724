//! The words of the page of the glossary, in Japanese.

use crate::model::fiscal_year::FiscalYear;
use crate::words::glossary_page::GlossaryPage;
use crate::words::lang::ja::GRAMMAR;

/// The words of the page of the glossary, in Japanese.
pub(crate) const WORDS: GlossaryPage = GlossaryPage {
    qualifiers: "数値に付く語",
    stages: "予算",
    accounts: "会計",
    instruments: "資金の種類",
    certainties: "日付と出来事の対応",
    statuses: "実績と計画",
    others: "その他",
    fiscal_year: "年度",
    fiscal_year_meaning: |year| {
        let example = year.map(|year| {
            let next = FiscalYear::new(year.get() + 1);
            format!("{}は、{year}年4月1日から{next}年3月31日までです。", GRAMMAR.fiscal_year(year))
        });
        format!("4月1日から翌年3月31日までです。{}", example.unwrap_or_default())
    },
    not_itemised: "内訳の記載なし",
    not_itemised_meaning: "総額から、資料に記載された内訳の合計を差し引いた額です。使途は資料に記載がありません。",
};
