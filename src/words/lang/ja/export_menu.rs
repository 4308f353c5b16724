//! The words of saving, copying and citing, in Japanese.

use crate::words::export_menu::{Citation, ExportMenu};

/// The words of saving, copying and citing, in Japanese.
pub(crate) const WORDS: ExportMenu = ExportMenu {
    summary: "保存・引用",
    picture: "図",
    data: "データ",
    citation_of: "引用",
    copy: "コピー",
    sentence: "文章（日英）",
    table: "CSV（表）",
    second_table: |caption| format!("CSV（{caption}）"),
    records: "CSV（全項目）",
    as_shown: "表示",
    text: "文章と表",
    link: "リンク",
    no_address: "このブラウザでは、アドレスを表示の内容に合わせて変えられません。表示中の内容へのリンクは「保存・引用」の「リンク」でコピーできます。",
    dataset: "全データ（ZIP）",
    package_note: "本サイトの表（表計算ソフトで開けるCSV）、項目の説明、資料の読み方を、一つのファイルにまとめたものです。",
    offline: "オフライン",
    file: "この画面で開くHTMLファイル",
    one_file: "全体を収めたHTMLファイル",
    one_file_note: "全ページ・両言語とデータを収めた一つのHTMLファイルです。通信できない場所でも、USBメモリーやメールで受け取った先でも、ブラウザーで開くだけで使えます。",
    data_version: "データ版",
    version: |version| format!("データ版 {version}"),
    citation: |Citation { authors, title, site, version, address, accessed, sources }| {
        let address = if address.is_empty() { String::new() } else { format!("、{address}") };
        format!(
            "{authors}「{title}」、{site}、データ版 {version}{address}（{accessed}閲覧）。原資料：{sources}。"
        )
    },
    copied: |text| format!("コピーしました：{text}"),
    saved: |file| format!("保存中：{file}"),
    not_saved: "ファイルを保存できませんでした。文章のコピーなら利用できる場合があります。",
    forbidden: "埋め込み先のページがファイルの保存を許可していません。元のページでは保存できます：",
    doubtful: "ファイルが見当たらない場合は、埋め込み先のページが保存を許可していません。元のページでは保存できます：",
    fetching: "ファイルを読み込んでいます…",
    not_fetched: "ファイルを読み込めませんでした。下のアドレスをブラウザーで開いて保存してください。",
    not_copied: "ブラウザーがコピーを許可しませんでした。下の文字列を選択してありますので、\
                 Ctrl+C（Macでは⌘C）でコピーしてください。",
    not_drawn: "PNG画像を作成できませんでした。SVG形式で保存してください。",
    altered: "ブラウザーのプライバシー保護（フィンガープリント対策）の設定により画像の内容が変わってしまうため、\
              PNGは保存していません。SVG形式で保存してください。",
    nothing: "保存する対象がこのページにありません。",
};
