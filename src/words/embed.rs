//! What is said where something is put into a page of somebody else.

use crate::words::lang::Lang;

/// The words of embedding.
#[derive(Debug)]
pub struct Embed {
    /// What can be done.
    pub group: &'static str,
    /// Opens the dialog.
    pub open: &'static str,
    /// The name of the dialog.
    pub title: &'static str,
    /// What is put into the page.
    pub kind: &'static str,
    /// A frame.
    pub iframe: &'static str,
    /// An element of ours.
    pub element: &'static str,
    /// A picture.
    pub image: &'static str,
    /// The colours.
    pub theme: &'static str,
    /// Those that the reader prefers.
    pub auto: &'static str,
    /// Dark on light.
    pub light: &'static str,
    /// Light on dark.
    pub dark: &'static str,
    /// The title of the page.
    pub heading: &'static str,
    /// Choices and the export menu.
    pub controls: &'static str,
    /// It is shown.
    pub shown: &'static str,
    /// It is not.
    pub hidden: &'static str,
    /// The height.
    pub height: &'static str,
    /// That of the content.
    pub as_content: &'static str,
    /// One that is given.
    pub fixed: &'static str,
    /// So many pixels.
    pub pixels: &'static str,
    /// The code.
    pub code: &'static str,
    /// Copies it.
    pub copy: &'static str,
    /// It was copied.
    pub copied: &'static str,
    /// The browser refused to copy; the code is selected.
    pub not_copied: &'static str,
    /// How it looks.
    pub preview: &'static str,
    /// What a page needs for a frame; takes the origin of the site.
    pub for_iframe: fn(&str) -> String,
    /// What a page needs for the element.
    pub for_element: fn(&str) -> String,
    /// What a page needs for the picture.
    pub for_image: fn(&str) -> String,
    /// There is a picture of the first view only.
    pub no_image: &'static str,
}

impl Lang {
    /// The words of embedding.
    pub const fn embed(self) -> &'static Embed {
        match self {
            Lang::Ja => &JA,
            Lang::En => &EN,
        }
    }
}

const JA: Embed = Embed {
    group: "埋め込み",
    open: "埋め込みコード",
    title: "ほかのページへの埋め込み",
    kind: "形式",
    iframe: "フレーム（iframe）",
    element: "カスタム要素",
    image: "画像",
    theme: "配色",
    auto: "閲覧者の設定",
    light: "ライト",
    dark: "ダーク",
    heading: "見出し",
    controls: "選択・保存",
    shown: "表示",
    hidden: "非表示",
    height: "高さ",
    as_content: "内容に合わせる",
    fixed: "固定",
    pixels: "ピクセル数",
    code: "コード",
    copy: "コードをコピー",
    copied: "コピーしました。",
    not_copied: "ブラウザーがコピーを許可しませんでした。コードを選択してありますので、\
                 Ctrl+C（Macでは⌘C）でコピーしてください。",
    preview: "プレビュー",
    for_iframe: |origin| {
        format!(
            "フレームはsandbox属性で隔離され、埋め込み先のページには影響しません。2行目のスクリプトが\
             高さを内容に合わせます。スクリプトを取り除くCMSでも、AMP、Datawrapper、Mediumまたは\
             WordPressの形式による高さの通知に対応していれば、高さは自動で調整されます。どちらもない場合は\
             コードの高さのままです。これはプレビューの幅で測った値ですので、掲載する幅に応じて増減してください。\
             埋め込み先にContent Security Policyがある場合は、frame-srcとscript-srcに{origin}を加えてください。"
        )
    },
    for_element: |origin| {
        format!(
            "高さは内容に合わせて自動で変わります。図を表示できない場合は、中のリンクが残ります。\
             埋め込み先にContent Security Policyがある場合は、script-srcとframe-srcに{origin}を\
             加えてください。"
        )
    },
    for_image: |origin| {
        format!(
            "画像には出典、ライセンスとデータの版が入っています。埋め込み先にContent Security Policyが\
             ある場合は、img-srcに{origin}を加えてください。"
        )
    },
    no_image: "画像を公開しているのは、各ページを開いたときの表示のみです。現在の表示を画像で使う場合は、\
               「保存・引用」からSVGまたはPNGを保存し、ご自身のサイトに置いてください。",
};

const EN: Embed = Embed {
    group: "Embed",
    open: "Code for your page",
    title: "Embed in your page",
    kind: "Format",
    iframe: "Frame (iframe)",
    element: "Custom element",
    image: "Image",
    theme: "Colours",
    auto: "As the reader prefers",
    light: "Light",
    dark: "Dark",
    heading: "Title",
    controls: "Choices and downloads",
    shown: "Shown",
    hidden: "Hidden",
    height: "Height",
    as_content: "Fit content",
    fixed: "Fixed",
    pixels: "Pixels",
    code: "Code",
    copy: "Copy the code",
    copied: "Copied.",
    not_copied: "The browser did not allow copying. The code is selected: press Ctrl+C (⌘C on a Mac) to \
                 copy it.",
    preview: "Preview",
    for_iframe: |origin| {
        format!(
            "The frame is sandboxed and cannot touch your page. The script in the second line fits its \
             height to the content. Where a content management system removes scripts, the height still \
             adapts if it listens to the height messages of AMP, Datawrapper, Medium or WordPress. Without \
             either, it stays as in the code: the height that this preview has. A narrower column needs \
             more, a wider one less. If your page has a content security policy, allow {origin} in \
             frame-src and script-src."
        )
    },
    for_element: |origin| {
        format!(
            "The height follows the content. Where the chart cannot be shown, the link in the element \
             stays. If your page has a content security policy, allow {origin} in script-src and \
             frame-src."
        )
    },
    for_image: |origin| {
        format!(
            "The image holds its source, the licence and the version of the data. If your page has a \
             content security policy, allow {origin} in img-src."
        )
    },
    no_image: "An image is published only of each page as it first opens. To use what you see now, save it as SVG or PNG \
               under “Save, copy, cite” and put the file on your own site.",
};
