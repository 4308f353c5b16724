//! What is said when something could not be done as asked, in Japanese.

use crate::words::notices::Notices;

/// What is said when something could not be done as asked, in Japanese.
pub(crate) const WORDS: Notices = Notices {
    title: "リンクについてのお知らせ",
    unknown_name: |name| format!("リンクに不明な項目「{name}」が含まれています。"),
    bad_value: |name, value| {
        format!("リンクの「{name}」の値「{value}」を読み取れないため、標準の表示にしました。")
    },
    unknown_figure: |id| format!("リンクが示す数値「{id}」は、このデータにありません。"),
    missing_chart: |name| {
        format!("このページに「{name}」という図表はありません。ページ全体を表示しています。")
    },
    older_version: |of, now| {
        format!("このリンクはデータ版{of}のものです。ここに示すのは、現在のデータ版{now}です。")
    },
    newer_version: |of, now| {
        format!(
            "このリンクはデータ版{of}のものですが、ここにあるのは、それより古いデータ版{now}です。"
        )
    },
    unchanged: "リンクが示す数値は、その後変更されていません。",
    changed: |label, field, old, new| format!("{label}（{field}）：{old}→{new}"),
    more_changed: |n| format!("ほか{n}件の変更があります。"),
    empty: "なし",
    dismiss: "閉じる",
};
