//! What is said where something is saved, copied or cited.

use crate::words::lang::Lang;

/// The words of saving, copying and citing.
#[derive(Debug)]
pub struct Take {
    /// Opens what can be done.
    pub summary: &'static str,
    /// The picture.
    pub picture: &'static str,
    /// The figures.
    pub data: &'static str,
    /// The citation.
    pub citation_of: &'static str,
    /// The clipboard.
    pub copy: &'static str,
    /// Citations to be read.
    pub sentence: &'static str,
    /// The table as it is seen.
    pub table: &'static str,
    /// A second table as it is seen; takes its caption.
    pub second_table: fn(&str) -> String,
    /// All that is known of the figures.
    pub records: &'static str,
    /// What stands beside a number as it is shown.
    pub as_shown: &'static str,
    /// As text.
    pub text: &'static str,
    /// The link.
    pub link: &'static str,
    /// All tables in one file.
    pub dataset: &'static str,
    /// What that file holds.
    pub package_note: &'static str,
    /// What is for use without a network.
    pub offline: &'static str,
    /// One file, opened at what is shown.
    pub file: &'static str,
    /// One file.
    pub one_file: &'static str,
    /// What that file is good for.
    pub one_file_note: &'static str,
    /// Who made the explorer.
    pub authors: &'static str,
    /// What may be done with the data.
    pub licence: &'static str,
    /// What heads a column that holds the version of the data.
    pub data_version: &'static str,
    /// The version of the data; takes it.
    pub version: fn(&str) -> String,
    /// A citation.
    pub citation: fn(&Citation<'_>) -> String,
    /// Something was copied; takes its beginning.
    pub copied: fn(&str) -> String,
    /// A file is being saved; takes its name.
    pub saved: fn(&str) -> String,
    /// A file could not be made.
    pub not_saved: &'static str,
    /// The page around this one forbids to save files; the address of the full page follows.
    pub forbidden: &'static str,
    /// The page around this one may forbid it; the same follows.
    pub doubtful: &'static str,
    /// The file that holds all of the site is on its way.
    pub fetching: &'static str,
    /// It did not arrive; its address is there to be opened.
    pub not_fetched: &'static str,
    /// The browser refused to copy; the text is there to be copied by hand.
    pub not_copied: &'static str,
    /// The picture could not be drawn in pixels.
    pub not_drawn: &'static str,
    /// The browser alters pictures in pixels.
    pub altered: &'static str,
    /// There is nothing there any more.
    pub nothing: &'static str,
}

/// What a citation says, beside who made the explorer and what it is called.
#[derive(Copy, Clone, Debug)]
pub struct Citation<'a> {
    /// What is cited, with nested quotation marks.
    pub title: &'a str,
    /// The version of the data.
    pub version: &'a str,
    /// The address that shows it; empty if there is none for others.
    pub address: &'a str,
    /// The day of access.
    pub accessed: &'a str,
    /// Where the documents are cited.
    pub sources: &'a str,
}

impl Lang {
    /// The words of saving, copying and citing.
    pub const fn take(self) -> &'static Take {
        match self {
            Lang::Ja => &JA,
            Lang::En => &EN,
        }
    }
}

const JA: Take = Take {
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
    dataset: "全データ（ZIP）",
    package_note: "本サイトの表（表計算ソフトで開けるCSV）、項目の説明、資料の読み方を、一つのファイルにまとめたものです。",
    offline: "オフライン",
    file: "この画面で開くHTMLファイル",
    one_file: "全体を収めたHTMLファイル",
    one_file_note: "全ページ・両言語とデータを収めた一つのHTMLファイルです。通信できない場所でも、USBメモリーやメールで受け取った先でも、ブラウザーで開くだけで使えます。",
    authors: "QST令和2年度予算案エクスプローラー制作者",
    licence: "データの独自部分はCC0 1.0（パブリックドメイン）で利用できます。資料に関する権利はQSTに帰属します。",
    data_version: "データ版",
    version: |version| format!("データ版 {version}"),
    citation: |Citation { title, version, address, accessed, sources }| {
        let (authors, site) = (JA.authors, Lang::Ja.words().site.title);
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

const EN: Take = Take {
    summary: "Save, copy, cite",
    picture: "Picture",
    data: "Data",
    citation_of: "Citation",
    copy: "Copy",
    sentence: "Text (Japanese and English)",
    table: "CSV: table",
    second_table: |caption| format!("CSV: {caption}"),
    records: "CSV: full records",
    as_shown: "as shown",
    text: "Text and table",
    link: "Link",
    dataset: "All data (ZIP)",
    package_note: "The tables of this site, ready for spreadsheets, what their columns mean, and how the documents were read.",
    offline: "Offline",
    file: "HTML file that opens here",
    one_file: "Everything in one HTML file",
    one_file_note: "One HTML file with every page, both languages and the data. It opens in any browser without a network, from a USB stick or an e-mail.",
    authors: "QST FY2020 Explorer contributors",
    licence: "What is our own in the data is dedicated to the public domain (CC0 1.0). QST holds whatever rights \
              there are in the documents.",
    data_version: "Data version",
    version: |version| format!("data version {version}"),
    citation: |Citation { title, version, address, accessed, sources }| {
        let (authors, site) = (EN.authors, Lang::En.words().site.title);
        let address = if address.is_empty() { String::new() } else { format!(". {address}") };
        format!(
            "{authors}: “{title}”. {site}, data version {version}{address} (accessed {accessed}). \
             Source: {sources}."
        )
    },
    copied: |text| format!("Copied: {text}"),
    saved: |file| format!("Saving: {file}"),
    not_saved: "The file could not be saved. Copying the text may work.",
    forbidden: "The page around this chart does not allow files to be saved. The full page does:",
    doubtful: "If no file arrives, the page around this chart does not allow it. The full page does:",
    fetching: "Loading the file…",
    not_fetched: "The file could not be loaded. Open the address below in the browser to save it.",
    not_copied: "The browser did not allow copying. The text below is selected: press Ctrl+C (⌘C on a \
                 Mac) to copy it.",
    not_drawn: "The PNG picture could not be made. Save the picture as SVG instead.",
    altered: "The PNG was not saved: a privacy setting of this browser (protection against fingerprinting) \
              would have altered the picture. Save the picture as SVG instead.",
    nothing: "There is nothing to save on this page any more.",
};
