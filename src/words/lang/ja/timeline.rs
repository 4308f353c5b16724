//! The words of the page of dates, in Japanese.

use crate::model::date::Bound;
use crate::words::timeline::Timeline;

/// The words of the page of dates, in Japanese.
pub(crate) const WORDS: Timeline = Timeline {
    name: "年表",
    finding: |dated, statuses, undated| {
        let undated = match undated {
            0 => String::new(),
            n => format!("、日付を特定できないものは{n}件"),
        };
        format!("日付のある出来事は{dated}件（{statuses}）{undated}")
    },
    counted: |status, n| format!("{status}{n}件"),
    none: "出来事はありません",
    certainty: |counts| format!("日付と出来事の対応の確度は、{counts}です。"),
    dates_without_event: |n| format!("ほかに、対応する出来事が分からない日付が{n}件あります。"),
    reading: "帯の長さは、日付が指す期間（月、年、年度、年代）です。短すぎて見えない帯は、\
              見える幅まで広げています。丸は日まで分かる日付です。\
              計画か実績かは資料の作成時点のものです。",
    first: |drawn, all| format!("図には{all}件のうち{drawn}件を、表にはすべてを示しています。"),
    scale: |first, last, times| {
        format!("{first}～{last}は、ほかの年の{times}倍の長さで示しています。")
    },
    strip: "各行の目盛りは、その年の1月から翌年3月まで（年代は10年間）。縦線は1月と4月の初め。",
    gap: |n| format!("（{n}年間は該当なし）"),
    undated: |n| format!("日付を特定できない出来事（{n}件）"),
    day: "日まで分かる日付",
    bound: |it| match it {
        Bound::At => "その時",
        Bound::Within => "その期間内",
        Bound::End => "その期間の末",
        Bound::Until => "その時まで継続",
        Bound::By => "その時以前",
        Bound::Since => "その時から継続",
    },
    lane: "分野",
    event: "出来事",
    page: "掲載ページ",
    other: "その他",
};
